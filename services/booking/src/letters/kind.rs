//! Which letter a step of a booking's way is worth.

use serde::Serialize;

use crate::bookings::BookingState;

/// What a letter says of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// The group has its place.
    Confirmed,
    /// The host has it, and says yes or no later.
    Requested,
    /// The unit's principal or manager says yes first.
    Asked,
    /// The same, for the principal or manager.
    AsksLead,
    /// The host said no.
    DeclinedByHost,
    /// The unit's principal or manager said no.
    DeclinedByUnit,
    /// The host took it back.
    CancelledByHost,
    /// The unit gave it up.
    CancelledByUnit,
    /// The group stands in the queue.
    Waiting,
    /// A place is free for the group, if it says yes.
    Offered,
    /// Nobody took the offered place in time.
    OfferLapsed,
    /// Nobody said yes in time.
    AnswerLapsed,
    /// Enrolment closed, and no place became free.
    QueueClosed,
    /// Something of it is otherwise.
    Changed,
    /// The host has something to say.
    Message,
    /// It is soon.
    Reminder,
}

impl LetterKind {
    /// Every kind.
    pub const ALL: [Self; 16] = [
        Self::Confirmed,
        Self::Requested,
        Self::Asked,
        Self::AsksLead,
        Self::DeclinedByHost,
        Self::DeclinedByUnit,
        Self::CancelledByHost,
        Self::CancelledByUnit,
        Self::Waiting,
        Self::Offered,
        Self::OfferLapsed,
        Self::AnswerLapsed,
        Self::QueueClosed,
        Self::Changed,
        Self::Message,
        Self::Reminder,
    ];

    /// The kind's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Requested => "requested",
            Self::Asked => "asked",
            Self::AsksLead => "asks_lead",
            Self::DeclinedByHost => "declined_by_host",
            Self::DeclinedByUnit => "declined_by_unit",
            Self::CancelledByHost => "cancelled_by_host",
            Self::CancelledByUnit => "cancelled_by_unit",
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::OfferLapsed => "offer_lapsed",
            Self::AnswerLapsed => "answer_lapsed",
            Self::QueueClosed => "queue_closed",
            Self::Changed => "changed",
            Self::Message => "message",
            Self::Reminder => "reminder",
        }
    }

    /// What the reader does on the booking's page: looks at it, takes or leaves a place, says yes or no to a colleague.
    pub(crate) const fn act(self) -> &'static str {
        match self {
            Self::Offered => "answer",
            Self::AsksLead => "approve",
            Self::Confirmed
            | Self::Requested
            | Self::Asked
            | Self::DeclinedByHost
            | Self::DeclinedByUnit
            | Self::CancelledByHost
            | Self::CancelledByUnit
            | Self::Waiting
            | Self::OfferLapsed
            | Self::AnswerLapsed
            | Self::QueueClosed
            | Self::Changed
            | Self::Message
            | Self::Reminder => "open",
        }
    }

    /// The letter of a step from one state to another; none where nobody need be told. A step that stays where it was is a
    /// change.
    pub(crate) const fn of_step(
        from: Option<BookingState>,
        to: BookingState,
        is_by_host: bool,
    ) -> Option<Self> {
        use BookingState::{
            Asked, Attended, Cancelled, Confirmed, Declined, Lapsed, Missed, Offered, Requested, Waiting,
        };
        Some(match (from, to) {
            (_, Attended | Missed) => return None,
            (Some(Confirmed), Confirmed)
            | (Some(Requested), Requested)
            | (Some(Asked), Asked)
            | (Some(Waiting), Waiting) => Self::Changed,
            (_, Confirmed) => Self::Confirmed,
            (_, Requested) => Self::Requested,
            (_, Asked) => Self::Asked,
            (_, Waiting) => Self::Waiting,
            (_, Offered) => Self::Offered,
            (Some(Asked), Declined) => Self::DeclinedByUnit,
            (_, Declined) => Self::DeclinedByHost,
            (Some(Offered), Lapsed) => Self::OfferLapsed,
            (Some(Waiting), Lapsed) => Self::QueueClosed,
            (_, Lapsed) => Self::AnswerLapsed,
            (_, Cancelled) if is_by_host => Self::CancelledByHost,
            (_, Cancelled) => Self::CancelledByUnit,
        })
    }

    /// Whether the reader does well to look at other times of the offering.
    pub(crate) const fn leads_elsewhere(self) -> bool {
        match self {
            Self::DeclinedByHost
            | Self::CancelledByHost
            | Self::OfferLapsed
            | Self::AnswerLapsed
            | Self::QueueClosed => true,
            Self::Confirmed
            | Self::Requested
            | Self::Asked
            | Self::AsksLead
            | Self::DeclinedByUnit
            | Self::CancelledByUnit
            | Self::Waiting
            | Self::Offered
            | Self::Changed
            | Self::Message
            | Self::Reminder => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LetterKind;
    use crate::bookings::BookingState;

    #[test]
    fn every_step_that_may_be_is_worth_a_letter_but_who_came() {
        for from in BookingState::ALL {
            for to in from.leads_to() {
                let kind = LetterKind::of_step(Some(from), *to, false);
                let is_attendance = matches!(to, BookingState::Attended | BookingState::Missed);
                assert_eq!(kind.is_none(), is_attendance, "{from:?} to {to:?}");
                assert_ne!(kind, Some(LetterKind::Changed), "{from:?} to {to:?} is no mere change");
            }
        }
    }

    #[test]
    fn a_letter_says_who_ended_it() {
        use BookingState::{Asked, Cancelled, Confirmed, Declined, Lapsed, Offered, Requested, Waiting};
        let of = |from, to, is_by_host| LetterKind::of_step(Some(from), to, is_by_host);
        assert_eq!(of(Confirmed, Cancelled, true), Some(LetterKind::CancelledByHost));
        assert_eq!(of(Confirmed, Cancelled, false), Some(LetterKind::CancelledByUnit));
        assert_eq!(of(Asked, Declined, false), Some(LetterKind::DeclinedByUnit));
        assert_eq!(of(Requested, Declined, true), Some(LetterKind::DeclinedByHost));
        assert_eq!(of(Offered, Lapsed, false), Some(LetterKind::OfferLapsed));
        assert_eq!(of(Waiting, Lapsed, false), Some(LetterKind::QueueClosed));
        assert_eq!(of(Requested, Lapsed, false), Some(LetterKind::AnswerLapsed));
        assert_eq!(of(Confirmed, Confirmed, true), Some(LetterKind::Changed));
        assert_eq!(LetterKind::of_step(None, Waiting, false), Some(LetterKind::Waiting));
    }

    #[test]
    fn every_kind_has_a_token_of_its_own() {
        let tokens: std::collections::HashSet<_> = LetterKind::ALL.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(tokens.len(), LetterKind::ALL.len());
        for kind in LetterKind::ALL {
            assert_eq!(serde_json::json!(kind), kind.as_str());
        }
    }
}
