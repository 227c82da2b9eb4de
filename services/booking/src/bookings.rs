//! Bookings: what is asked, what comes of it, and which states follow which.

use contract::{BookingId, GroupId, OccurrenceId, OfferingContent, OfferingId, Origin, Price, Text, Venue};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tenancy::{PersonId, TenantId, Timestamp, UnitId};

use crate::groups::Group;
use crate::party::PartySize;

/// Where a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookingState {
    /// The group has its place.
    Confirmed,
    /// The place was given up.
    Cancelled,
}

impl BookingState {
    /// The state's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        [Self::Confirmed, Self::Cancelled].into_iter().find(|state| state.as_str() == token)
    }

    /// The states that may follow this one.
    pub const fn leads_to(self) -> &'static [Self] {
        match self {
            Self::Confirmed => &[Self::Cancelled],
            Self::Cancelled => &[],
        }
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
}

impl From<OfferingContent> for About {
    fn from(content: OfferingContent) -> Self {
        Self { title: content.title, origin: content.origin, venue: content.venue, price: content.price }
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
    /// The group, as it is now.
    pub group: Group,
    /// How many come.
    pub party: PartySize,
    /// What.
    pub offering: OfferingId,
    /// The offering, as it is now.
    pub about: About,
    /// When.
    pub occurrence: OccurrenceId,
    /// Who asks.
    pub by: PersonId,
    /// Under which name.
    pub booker_name: String,
    /// Where to write.
    pub booker_email: String,
    /// The form's one-time key.
    pub key: String,
    /// The moment of asking.
    pub at: Timestamp,
}

impl Asked {
    /// What the same key must ask for again: when, for whom and how many. SHA-256.
    pub fn fingerprint(&self) -> Vec<u8> {
        fingerprint(self.occurrence, self.group.id(), self.party)
    }
}

fn fingerprint(occurrence: OccurrenceId, group: GroupId, party: PartySize) -> Vec<u8> {
    Sha256::new()
        .chain_update(occurrence.as_uuid())
        .chain_update(group.as_uuid())
        .chain_update(party.participants().to_be_bytes())
        .chain_update(party.adults().to_be_bytes())
        .finalize()
        .to_vec()
}

/// A booking that its unit gives up.
#[derive(Clone, Copy, Debug)]
pub struct GivenUp<'a> {
    /// Which.
    pub booking: BookingId,
    /// Of what.
    pub offering: OfferingId,
    /// Who gives it up.
    pub by: PersonId,
    /// The units that this person books for.
    pub units: &'a [UnitId],
    /// The moment of asking.
    pub at: Timestamp,
}

/// What came of a booking that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The place is the group's; asked twice with one key, the first answer comes again.
    Confirmed(BookingId),
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
    /// The group comes to this time already.
    AlreadyBooked,
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
    use super::{BookingState, fingerprint};
    use crate::party::PartySize;
    use contract::{GroupId, OccurrenceId};

    #[test]
    fn what_is_cancelled_stays_cancelled() {
        assert_eq!(BookingState::Confirmed.leads_to(), [BookingState::Cancelled]);
        assert!(BookingState::Cancelled.leads_to().is_empty());
    }

    #[test]
    fn a_fingerprint_tells_each_part_of_what_is_asked() {
        let (occurrence, group) = (OccurrenceId::new(), GroupId::new());
        let party = |participants, adults| PartySize::parse(participants, adults).expect("a party");
        let first = fingerprint(occurrence, group, party("20", "2"));
        assert_eq!(first, fingerprint(occurrence, group, party("20", "2")));
        assert_ne!(first, fingerprint(occurrence, group, party("2", "20")));
        assert_ne!(first, fingerprint(occurrence, GroupId::new(), party("20", "2")));
        assert_ne!(first, fingerprint(OccurrenceId::new(), group, party("20", "2")));
    }
}
