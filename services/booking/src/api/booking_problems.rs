//! What programs are told where a booking is not made, or not changed.

use views::ProblemKind;
use web::{Flaw, Problem};

use crate::bookings::Refusal;
use crate::error::BookingError;
use crate::occurrences::MOST_HEADS;
use crate::party::PartyFlaw;

/// Why there is no place.
pub(super) fn refused(refusal: Refusal) -> Problem {
    let (kind, more) = match refusal {
        Refusal::Full { left } => (ProblemKind::Full, Some(("left", left.max(0)))),
        Refusal::Closed => (ProblemKind::Closed, None),
        Refusal::Cancelled => (ProblemKind::Cancelled, None),
        Refusal::AlreadyBooked => (ProblemKind::AlreadyBooked, None),
        Refusal::AlreadyWaiting => (ProblemKind::AlreadyWaiting, None),
        Refusal::WrongNumberOfTimes { needed } => (ProblemKind::WrongNumberOfTimes, Some(("needed", needed))),
        Refusal::WrongSize { least, most } => {
            return Problem::Flawed(vec![Flaw::heads("participants", least, most)]);
        }
        Refusal::Gone => return Problem::NotFound,
    };
    Problem::Refused { kind, more }
}

/// What a page says in a sentence of its own, a program reads in the type.
pub(super) fn problem(error: BookingError) -> Problem {
    match error {
        BookingError::KeyUsed => Problem::RepeatDiffers,
        BookingError::TooLate => Problem::Refused { kind: ProblemKind::NotNow, more: None },
        other => other.into(),
    }
}

/// What is wrong with a party where so many heads can come.
pub(super) fn party_flaw(flaw: PartyFlaw, (least, most): (i32, i32)) -> Flaw {
    match flaw {
        PartyFlaw::ParticipantsMissing => Flaw::missing("participants"),
        PartyFlaw::AdultsMissing => Flaw::missing("adults"),
        PartyFlaw::ParticipantsNotANumber => Flaw::range("participants", 0, MOST_HEADS.into()),
        PartyFlaw::AdultsNotANumber => Flaw::range("adults", 0, MOST_HEADS.into()),
        PartyFlaw::TooFew(_) | PartyFlaw::TooMany(_) => Flaw::heads("participants", least, most),
    }
}
