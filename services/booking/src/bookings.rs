//! Bookings: what is asked, what comes of it, and which states follow which.

use std::collections::BTreeSet;

use contract::{
    Art, BookableOffering, BookingId, GroupId, Kind, Lang, OccurrenceId, OfferingContent, OfferingId, Origin,
    Price, Text, Venue,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tenancy::{PersonId, TenantId, Timestamp, UnitId};
use utoipa::ToSchema;

use crate::groups::Group;
use crate::party::PartySize;

/// Where a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// The group stands in the queue, and holds no seats.
    Waiting,
    /// A freed place is the group's until a moment, if it says yes.
    Offered,
    /// The unit's own principal or manager has not said yes yet.
    Asked,
    /// The host has not said yes yet.
    Requested,
    /// The group has its place.
    Confirmed,
    /// The unit's principal or the host said no.
    Declined,
    /// Nobody said anything in time.
    Lapsed,
    /// The place was given up, or taken away.
    Cancelled,
    /// The group came.
    Attended,
    /// The group did not come.
    Missed,
}

impl BookingState {
    /// Every state.
    pub const ALL: [Self; 10] = [
        Self::Waiting,
        Self::Offered,
        Self::Asked,
        Self::Requested,
        Self::Confirmed,
        Self::Declined,
        Self::Lapsed,
        Self::Cancelled,
        Self::Attended,
        Self::Missed,
    ];

    /// The state's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Asked => "asked",
            Self::Requested => "requested",
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Lapsed => "lapsed",
            Self::Cancelled => "cancelled",
            Self::Attended => "attended",
            Self::Missed => "missed",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == token)
    }

    /// The states that may follow this one.
    pub const fn leads_to(self) -> &'static [Self] {
        use BookingState::{
            Asked, Attended, Cancelled, Confirmed, Declined, Lapsed, Missed, Offered, Requested,
        };
        match self {
            Self::Waiting => &[Offered, Cancelled, Lapsed],
            Self::Offered => &[Asked, Requested, Confirmed, Cancelled, Lapsed],
            Self::Asked => &[Requested, Confirmed, Declined, Cancelled, Lapsed],
            Self::Requested => &[Confirmed, Declined, Cancelled, Lapsed],
            Self::Confirmed => &[Requested, Cancelled, Attended, Missed],
            Self::Attended => &[Missed],
            Self::Missed => &[Attended],
            Self::Declined | Self::Lapsed | Self::Cancelled => &[],
        }
    }

    /// Whether seats are the group's in this state.
    pub const fn holds_seats(self) -> bool {
        match self {
            Self::Offered
            | Self::Asked
            | Self::Requested
            | Self::Confirmed
            | Self::Attended
            | Self::Missed => true,
            Self::Waiting | Self::Declined | Self::Lapsed | Self::Cancelled => false,
        }
    }

    /// Whether the state ends by itself at a moment.
    pub const fn lapses(self) -> bool {
        matches!(self, Self::Offered | Self::Asked | Self::Requested)
    }

    /// Whether the group still means to come.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Waiting | Self::Offered | Self::Asked | Self::Requested | Self::Confirmed)
    }

    /// The states from which one may come to this one.
    pub fn comes_from(self) -> Vec<Self> {
        Self::ALL.into_iter().filter(|state| state.leads_to().contains(&self)).collect()
    }
}

/// What a booking keeps of the offering, as it was when it was booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Its name.
    pub title: Text,
    /// Who gives it, and where it is at home.
    pub origin: Origin,
    /// Where it is; none when it comes to the group.
    pub venue: Option<Venue>,
    /// What it costs.
    pub price: Price,
    /// What it is; none in a booking from before this was kept.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// The art form; none likewise.
    #[serde(default)]
    pub art: Option<Art>,
}

impl From<&BookableOffering> for About {
    fn from(offering: &BookableOffering) -> Self {
        Self {
            title: offering.title.clone(),
            origin: offering.origin.clone(),
            venue: offering.venue.clone(),
            price: offering.price,
            kind: Some(offering.kind),
            art: Some(offering.art),
        }
    }
}

impl From<&OfferingContent> for About {
    fn from(content: &OfferingContent) -> Self {
        Self {
            title: content.title.clone(),
            origin: content.origin.clone(),
            venue: content.venue.clone(),
            price: content.price,
            kind: Some(content.kind),
            art: Some(content.art),
        }
    }
}

/// A booking that someone asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The tenant of the unit that books.
    pub guest: TenantId,
    /// That tenant's name, for the host.
    pub guest_name: Text,
    /// The unit.
    pub unit: UnitId,
    /// Its name, for the host.
    pub unit_name: String,
    /// Whether the unit's own principal or manager says yes first.
    pub asks_lead: bool,
    /// The group, as it is now.
    pub group: Group,
    /// How many come.
    pub party: PartySize,
    /// What.
    pub offering: OfferingId,
    /// The offering, as it is now.
    pub about: About,
    /// When: one time, or all those of a series.
    pub occurrences: Vec<OccurrenceId>,
    /// Whether the group waits if there is no room.
    pub queue: Queue,
    /// What else the host must know.
    pub extras: Extras,
    /// Who asks.
    pub by: PersonId,
    /// Under which name.
    pub booker_name: String,
    /// Where to write.
    pub booker_email: String,
    /// In which language.
    pub lang: Lang,
    /// Whether nobody is written to: someone booked on behalf of a unit that knows of it already.
    pub is_quiet: bool,
    /// The form's one-time key.
    pub key: String,
    /// The moment of asking.
    pub at: Timestamp,
}

/// What a group does where there is no room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Queue {
    /// It looks for something else.
    #[default]
    No,
    /// It waits for what it asked for.
    ForThese,
    /// It waits for any time of the offering.
    ForAny,
}

/// What a booking says beside who comes and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// What the unit's invoice must say, if one is sent.
    pub invoice_reference: String,
    /// How the group travels.
    pub transport: Option<Transport>,
    /// What the booker wants the host to know; never about one child or resident.
    pub message: String,
}

impl Extras {
    /// The longest message to the other side, in characters.
    pub const LONGEST_MESSAGE: usize = 1000;
    /// The longest reference of an invoice, in characters.
    pub const LONGEST_REFERENCE: usize = 100;
}

/// What was written, without characters that nobody sees and no text may hold.
pub(crate) fn legible(written: &str) -> String {
    let kept = written.trim().chars().filter(|letter| !letter.is_control() || *letter == '\n');
    kept.collect()
}

/// How a group travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    /// On its own: on foot, by bus, by its own cars.
    Own,
    /// By a ride that the unit orders and pays.
    OrderedByUnit,
    /// By a ride that the municipality pays.
    PaidByTenant,
}

impl Transport {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Own, Self::OrderedByUnit, Self::PaidByTenant];

    /// Its token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::OrderedByUnit => "ordered_by_unit",
            Self::PaidByTenant => "paid_by_tenant",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == token)
    }
}

impl Asked {
    /// What the same key must ask for again: when, for whom, how many, whether to wait, and what is said with it. SHA-256.
    pub fn fingerprint(&self) -> Vec<u8> {
        fingerprint(&self.occurrences(), self.group.id(), self.party, self.queue, &self.extras)
    }

    /// The times, each once and by id: the order in which they are locked.
    pub(crate) fn occurrences(&self) -> Vec<OccurrenceId> {
        let each: BTreeSet<OccurrenceId> = self.occurrences.iter().copied().collect();
        each.into_iter().collect()
    }
}

fn fingerprint(
    occurrences: &[OccurrenceId],
    group: GroupId,
    party: PartySize,
    queue: Queue,
    extras: &Extras,
) -> Vec<u8> {
    let queue: u8 = match queue {
        Queue::No => 0,
        Queue::ForThese => 1,
        Queue::ForAny => 2,
    };
    occurrences
        .iter()
        .fold(Sha256::new(), |hash, occurrence| hash.chain_update(occurrence.as_uuid()))
        .chain_update(group.as_uuid())
        .chain_update(party.participants().to_be_bytes())
        .chain_update(party.adults().to_be_bytes())
        .chain_update([queue])
        .chain_update(extras.transport.map_or("", Transport::as_str))
        // No legible text holds it, so what was said in one place is not taken for another.
        .chain_update([0])
        .chain_update(&extras.invoice_reference)
        .chain_update([0])
        .chain_update(&extras.message)
        .finalize()
        .to_vec()
}

/// Who turns a booking, and on whose side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side<'a> {
    /// Somebody of the unit's side, for these units.
    Guest {
        /// Who.
        by: PersonId,
        /// The units that this person may act for; all of the tenant's where none is named.
        units: Option<&'a [UnitId]>,
    },
    /// Somebody of the host's.
    Host {
        /// Who.
        by: PersonId,
    },
    /// Nobody: the time came.
    Clock,
}

impl Side<'_> {
    /// The side's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Guest { .. } => "guest",
            Self::Host { .. } => "host",
            Self::Clock => "clock",
        }
    }

    /// Who it is, if it is anybody.
    pub const fn by(self) -> Option<PersonId> {
        match self {
            Self::Guest { by, .. } | Self::Host { by } => Some(by),
            Self::Clock => None,
        }
    }
}

/// A step of a booking's way.
#[derive(Clone, Copy, Debug)]
pub struct Turn<'a> {
    /// Which booking.
    pub booking: BookingId,
    /// What is to become of it.
    pub step: Step,
    /// Who does it.
    pub side: Side<'a>,
    /// What is said with it, to the other side.
    pub note: &'a str,
    /// The moment.
    pub at: Timestamp,
}

/// What may become of a booking that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The guest takes an offered place.
    Accept,
    /// The unit's principal, or else the host, says yes.
    Approve,
    /// The unit's principal, or else the host, says no.
    Decline,
    /// The guest gives it up before its deadline, or the host takes it back.
    Cancel,
    /// Nobody said anything in time.
    Lapse,
    /// The group came: so many participants and adults. None of either means that it did not.
    Mark(Came),
}

/// Who came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Came {
    /// Those for whom it was.
    pub participants: i32,
    /// Those who came along.
    pub adults: i32,
}

impl Came {
    /// Where a booking stands then.
    pub const fn state(self) -> BookingState {
        if self.participants + self.adults > 0 { BookingState::Attended } else { BookingState::Missed }
    }
}

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    /// The booking stands here now.
    Now(BookingState),
    /// It was done before: a form that is sent twice finds its work done.
    Already(BookingState),
}

/// A change of a booking that stands.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// Which booking.
    pub booking: BookingId,
    /// Who changes it.
    pub side: Side<'a>,
    /// What is said with it.
    pub note: &'a str,
    /// The moment.
    pub at: Timestamp,
}

/// What came of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It is done, and the booking stands here.
    Now(BookingState),
    /// There is no room for it, for this reason; the booking stands as it was.
    Refused(Refusal),
}

/// Who looks after a unit's booking from now on.
#[derive(Clone, Copy, Debug)]
pub struct Colleague<'a> {
    /// Who.
    pub person: PersonId,
    /// Under which name.
    pub name: &'a str,
    /// Where to write.
    pub email: &'a str,
    /// In which language.
    pub lang: Lang,
    /// The units that this person books for; all of the tenant's where none is named.
    pub units: Option<&'a [UnitId]>,
    /// The moment.
    pub at: Timestamp,
}

/// What came of a booking that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is written down, and stands here; asked twice with one key, the first booking comes again.
    Booked(BookingId, BookingState),
    /// There is no place, for this reason.
    Refused(Refusal),
}

/// Why there is no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Fewer places are left than are asked for: so many.
    Full {
        /// Places left now.
        left: i32,
    },
    /// Enrolment has ended, has not begun, or the host closed it.
    Closed,
    /// The time will not take place.
    Cancelled,
    /// There is no such time, or no more.
    Gone,
    /// The group comes to this time already, or to the offering in this school year.
    AlreadyBooked,
    /// The group stands in the queue of this offering already.
    AlreadyWaiting,
    /// The offering is a series: so many times are booked together.
    WrongNumberOfTimes {
        /// How many.
        needed: i32,
    },
    /// The party is smaller than the least, or larger than the most.
    WrongSize {
        /// The least heads.
        least: i32,
        /// The most heads.
        most: i32,
    },
}

#[cfg(test)]
mod tests {
    use super::{BookingState, Came, Extras, Queue, Transport, fingerprint};
    use crate::party::PartySize;
    use contract::{GroupId, OccurrenceId};

    #[test]
    fn every_state_reads_as_it_is_written() {
        for state in BookingState::ALL {
            assert_eq!(BookingState::parse(state.as_str()), Some(state));
            assert_eq!(serde_json::json!(state), state.as_str(), "programs read the same token");
        }
        assert_eq!(BookingState::parse("pending"), None);
        for way in Transport::ALL {
            assert_eq!(serde_json::json!(way), way.as_str());
        }
    }

    #[test]
    fn what_is_over_stays_over() {
        use BookingState::{Cancelled, Declined, Lapsed};
        for over in [Cancelled, Declined, Lapsed] {
            assert!(over.leads_to().is_empty());
            assert!(!over.holds_seats() && !over.is_live());
        }
    }

    #[test]
    fn nobody_comes_to_a_place_but_by_a_state_that_holds_one_or_by_an_offer() {
        for state in BookingState::ALL.into_iter().filter(|state| !state.holds_seats()) {
            for next in state.leads_to().iter().filter(|next| next.holds_seats()) {
                assert_eq!((state, *next), (BookingState::Waiting, BookingState::Offered));
            }
        }
    }

    #[test]
    fn a_state_that_lapses_leads_to_lapsed() {
        for state in BookingState::ALL.into_iter().filter(|state| state.lapses()) {
            assert!(state.leads_to().contains(&BookingState::Lapsed) && state.holds_seats());
        }
    }

    #[test]
    fn whoever_came_with_nobody_did_not_come() {
        assert_eq!(Came { participants: 0, adults: 0 }.state(), BookingState::Missed);
        assert_eq!(Came { participants: 0, adults: 1 }.state(), BookingState::Attended);
    }

    #[test]
    fn a_fingerprint_tells_each_part_of_what_is_asked() {
        let (occurrence, group) = (OccurrenceId::new(), GroupId::new());
        let party = |participants, adults| PartySize::parse(participants, adults).expect("a party");
        let of = |occurrences: &[OccurrenceId], group, party, queue| {
            fingerprint(occurrences, group, party, queue, &Extras::default())
        };
        let first = of(&[occurrence], group, party("20", "2"), Queue::No);
        assert_eq!(first, of(&[occurrence], group, party("20", "2"), Queue::No));
        assert_ne!(first, of(&[occurrence], group, party("2", "20"), Queue::No));
        assert_ne!(first, of(&[occurrence], GroupId::new(), party("20", "2"), Queue::No));
        assert_ne!(first, of(&[OccurrenceId::new()], group, party("20", "2"), Queue::No));
        assert_ne!(first, of(&[occurrence, OccurrenceId::new()], group, party("20", "2"), Queue::No));
        assert_ne!(first, of(&[occurrence], group, party("20", "2"), Queue::ForThese));
        let said = |invoice: &str, message: &str| {
            let extras = Extras {
                invoice_reference: invoice.to_owned(),
                transport: None,
                message: message.to_owned(),
            };
            fingerprint(&[occurrence], group, party("20", "2"), Queue::No, &extras)
        };
        assert_ne!(first, said("", "a"));
        assert_ne!(said("a", ""), said("", "a"));
    }
}
