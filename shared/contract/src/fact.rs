//! What happened, told in the transaction in which it did.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tenancy::{PersonId, Role, TeamId, TenantId, UnitId};

use crate::{AgreementId, BookingId, OccurrenceId, OfferingId};

/// Something that happened. Ids only: who hears of it asks for the rest, and gets what it may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "body")]
pub enum Fact {
    /// The owner put an offering before the public.
    OfferingPublished {
        /// Which.
        offering: OfferingId,
    },
    /// The owner changed what a published offering says.
    OfferingChanged {
        /// Which.
        offering: OfferingId,
    },
    /// The owner took an offering back.
    OfferingWithdrawn {
        /// Which.
        offering: OfferingId,
    },
    /// Times came or went, or room appeared or ended.
    OfferingTimesChanged {
        /// Which.
        offering: OfferingId,
    },
    /// The owner shares a published offering to a pool; told again when it changes.
    OfferingShared {
        /// Which.
        offering: OfferingId,
    },
    /// The owner no longer shares an offering to a pool.
    OfferingUnshared {
        /// Which.
        offering: OfferingId,
    },
    /// A region has an offering in its pool; told again when it changes.
    OfferingPooled {
        /// Which.
        offering: OfferingId,
        /// Whose.
        owner: TenantId,
    },
    /// A region no longer has an offering in its pool.
    OfferingUnpooled {
        /// Which.
        offering: OfferingId,
        /// Whose.
        owner: TenantId,
    },
    /// A tenant may list an offering of another; told again when it changes.
    OfferingReceived {
        /// Which.
        offering: OfferingId,
        /// Whose.
        owner: TenantId,
    },
    /// A tenant may no longer list an offering of another.
    OfferingDropped {
        /// Which.
        offering: OfferingId,
        /// Whose.
        owner: TenantId,
    },
    /// What somebody shares was taken in, left out, or is to be completed.
    OfferingJudged {
        /// Which.
        offering: OfferingId,
        /// The token of where it stands.
        to: String,
    },
    /// What two tenants agree on was proposed or answered, or begins or ends to count.
    AgreementTurned {
        /// Which.
        agreement: AgreementId,
    },
    /// A group got its place.
    BookingConfirmed {
        /// Which.
        booking: BookingId,
        /// Of what.
        offering: OfferingId,
        /// When.
        occurrence: OccurrenceId,
        /// From which tenant.
        guest: TenantId,
    },
    /// A booking was given up, and its seats are free.
    BookingCancelled {
        /// Which.
        booking: BookingId,
        /// Of what.
        offering: OfferingId,
        /// From which tenant.
        guest: TenantId,
    },
    /// A booking came to another state than those two: asked for, in the queue, offered a place, declined, …
    BookingTurned {
        /// Which.
        booking: BookingId,
        /// Of what.
        offering: OfferingId,
        /// From which tenant.
        guest: TenantId,
        /// The token of the state that it came to.
        to: String,
    },
    /// A booking stands, and something of it is otherwise: how many come, when, or where.
    BookingChanged {
        /// Which.
        booking: BookingId,
        /// Of what.
        offering: OfferingId,
        /// From which tenant.
        guest: TenantId,
    },
    /// A person signed in.
    SignedIn {
        /// Who.
        person: PersonId,
    },
    /// A session of a person's was ended before its time.
    SessionEnded {
        /// Whose.
        person: PersonId,
    },
    /// A key for programs was made.
    KeyMade {
        /// Whose.
        person: PersonId,
    },
    /// A key for programs was ended before its time.
    KeyEnded {
        /// Whose.
        person: PersonId,
    },
    /// A person was given a role.
    RoleGiven {
        /// Who.
        person: PersonId,
        /// Which.
        role: Role,
    },
    /// A role was taken from a person.
    RoleTaken {
        /// From whom.
        person: PersonId,
        /// Which.
        role: Role,
    },
    /// Somebody stands in for a person for some days.
    SubstituteNamed {
        /// For whom.
        person: PersonId,
        /// Who.
        substitute: PersonId,
    },
    /// That somebody stands in for a person ended before its time.
    SubstituteEnded {
        /// For whom.
        person: PersonId,
        /// Who.
        substitute: PersonId,
    },
    /// A unit was opened, or opened again.
    UnitOpened {
        /// Which.
        unit: UnitId,
    },
    /// What is known of a unit changed.
    UnitChanged {
        /// Which.
        unit: UnitId,
    },
    /// A unit left: it orders no more.
    UnitClosed {
        /// Which.
        unit: UnitId,
    },
    /// A person joined a unit, or has another part in it.
    UnitJoined {
        /// Which.
        unit: UnitId,
        /// Who.
        person: PersonId,
    },
    /// A person left a unit.
    UnitLeft {
        /// Which.
        unit: UnitId,
        /// Who.
        person: PersonId,
    },
    /// A team was made.
    TeamMade {
        /// Which.
        team: TeamId,
    },
    /// What is known of a team changed.
    TeamChanged {
        /// Which.
        team: TeamId,
    },
    /// A person joined a team.
    TeamJoined {
        /// Which.
        team: TeamId,
        /// Who.
        person: PersonId,
    },
    /// A person left a team.
    TeamLeft {
        /// Which.
        team: TeamId,
        /// Who.
        person: PersonId,
    },
}

/// Who hears facts, by name: the name is kept with each delivery, so it never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Listener {
    /// The owner's federation passes what happens to an offering on to where it is shared.
    Shares,
    /// A region's federation pools what is shared with it.
    Pool,
    /// A member's federation receives what its regions pool.
    Receipts,
    /// An owner's federation keeps what became of its shares.
    Judgements,
    /// Both parties' federations act on what they have agreed.
    Agreements,
    /// A tenant's catalogue keeps its listings.
    Listings,
    /// A guest's people are written to about their bookings.
    BookingLetters,
}

impl Listener {
    /// Every listener.
    pub const ALL: [Self; 7] = [
        Self::Shares,
        Self::Pool,
        Self::Receipts,
        Self::Judgements,
        Self::Agreements,
        Self::Listings,
        Self::BookingLetters,
    ];

    /// The name in a delivery.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shares => "federation.shares",
            Self::Pool => "federation.pool",
            Self::Receipts => "federation.receipts",
            Self::Judgements => "federation.judgements",
            Self::Agreements => "federation.agreements",
            Self::Listings => "catalogue.listings",
            Self::BookingLetters => "booking.letters",
        }
    }
}

/// Why a stored fact cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FactError {
    /// This program does not know the kind, or the body is not of its shape.
    #[error("the fact cannot be read: {0}")]
    Shape(#[from] serde_json::Error),
}

impl Fact {
    /// The version of every body's shape; a change that old readers cannot read raises it.
    pub const VERSION: i16 = 1;

    /// Who hears of this at `recipient`. Of a booking it is the guest's people who are written to.
    pub fn listeners(&self, recipient: TenantId) -> &'static [Listener] {
        match self {
            Self::OfferingPublished { .. }
            | Self::OfferingChanged { .. }
            | Self::OfferingWithdrawn { .. }
            | Self::OfferingTimesChanged { .. } => &[Listener::Listings, Listener::Shares],
            Self::OfferingShared { .. } | Self::OfferingUnshared { .. } => &[Listener::Pool],
            Self::OfferingPooled { .. } | Self::OfferingUnpooled { .. } => &[Listener::Receipts],
            Self::OfferingReceived { .. } | Self::OfferingDropped { .. } => &[Listener::Listings],
            Self::OfferingJudged { .. } => &[Listener::Judgements],
            Self::AgreementTurned { .. } => &[Listener::Agreements],
            Self::BookingConfirmed { guest, .. }
            | Self::BookingCancelled { guest, .. }
            | Self::BookingTurned { guest, .. }
            | Self::BookingChanged { guest, .. }
                if *guest == recipient =>
            {
                &[Listener::BookingLetters]
            }
            Self::BookingConfirmed { .. }
            | Self::BookingCancelled { .. }
            | Self::BookingTurned { .. }
            | Self::BookingChanged { .. }
            | Self::SignedIn { .. }
            | Self::SessionEnded { .. }
            | Self::KeyMade { .. }
            | Self::KeyEnded { .. }
            | Self::RoleGiven { .. }
            | Self::RoleTaken { .. }
            | Self::SubstituteNamed { .. }
            | Self::SubstituteEnded { .. }
            | Self::UnitOpened { .. }
            | Self::UnitChanged { .. }
            | Self::UnitClosed { .. }
            | Self::UnitJoined { .. }
            | Self::UnitLeft { .. }
            | Self::TeamMade { .. }
            | Self::TeamChanged { .. }
            | Self::TeamJoined { .. }
            | Self::TeamLeft { .. } => &[],
        }
    }

    /// What facts are kept in order by: those of one key are heard one after another.
    pub fn key(&self) -> tenancy::re::uuid::Uuid {
        match self {
            Self::OfferingPublished { offering }
            | Self::OfferingChanged { offering }
            | Self::OfferingWithdrawn { offering }
            | Self::OfferingTimesChanged { offering }
            | Self::OfferingShared { offering }
            | Self::OfferingUnshared { offering }
            | Self::OfferingPooled { offering, .. }
            | Self::OfferingUnpooled { offering, .. }
            | Self::OfferingReceived { offering, .. }
            | Self::OfferingDropped { offering, .. }
            | Self::OfferingJudged { offering, .. } => offering.as_uuid(),
            Self::AgreementTurned { agreement } => agreement.as_uuid(),
            Self::BookingConfirmed { booking, .. }
            | Self::BookingCancelled { booking, .. }
            | Self::BookingTurned { booking, .. }
            | Self::BookingChanged { booking, .. } => booking.as_uuid(),
            Self::SignedIn { person }
            | Self::SessionEnded { person }
            | Self::KeyMade { person }
            | Self::KeyEnded { person }
            | Self::RoleGiven { person, .. }
            | Self::RoleTaken { person, .. }
            | Self::SubstituteNamed { person, .. }
            | Self::SubstituteEnded { person, .. } => person.as_uuid(),
            Self::UnitOpened { unit }
            | Self::UnitChanged { unit }
            | Self::UnitClosed { unit }
            | Self::UnitJoined { unit, .. }
            | Self::UnitLeft { unit, .. } => unit.as_uuid(),
            Self::TeamMade { team }
            | Self::TeamChanged { team }
            | Self::TeamJoined { team, .. }
            | Self::TeamLeft { team, .. } => team.as_uuid(),
        }
    }

    /// The fact's kind and body as they are stored.
    pub fn written(&self) -> Result<(String, Value), FactError> {
        let mut whole = serde_json::to_value(self)?;
        let kind = whole["kind"].as_str().unwrap_or_default().to_owned();
        Ok((kind, whole["body"].take()))
    }

    /// Reads what [`Fact::written`] wrote.
    pub fn read(kind: &str, body: &Value) -> Result<Self, FactError> {
        Ok(serde_json::from_value(serde_json::json!({ "kind": kind, "body": body }))?)
    }
}

#[cfg(test)]
mod tests {
    use super::{Fact, Listener};
    use crate::{AgreementId, BookingId, OccurrenceId, OfferingId};
    use tenancy::{PersonId, Role, TeamId, TenantId, UnitId};

    fn one_of_each() -> Vec<Fact> {
        let (offering, owner) = (OfferingId::new(), TenantId::new());
        let (person, unit, team) = (PersonId::new(), UnitId::new(), TeamId::new());
        vec![
            Fact::OfferingPublished { offering },
            Fact::OfferingChanged { offering },
            Fact::OfferingWithdrawn { offering },
            Fact::OfferingTimesChanged { offering },
            Fact::OfferingShared { offering },
            Fact::OfferingUnshared { offering },
            Fact::OfferingPooled { offering, owner },
            Fact::OfferingUnpooled { offering, owner },
            Fact::OfferingReceived { offering, owner },
            Fact::OfferingDropped { offering, owner },
            Fact::OfferingJudged { offering, to: "accepted".to_owned() },
            Fact::AgreementTurned { agreement: AgreementId::new() },
            Fact::BookingConfirmed {
                booking: BookingId::new(),
                offering,
                occurrence: OccurrenceId::new(),
                guest: owner,
            },
            Fact::BookingCancelled { booking: BookingId::new(), offering, guest: owner },
            Fact::BookingTurned {
                booking: BookingId::new(),
                offering,
                guest: owner,
                to: "requested".to_owned(),
            },
            Fact::BookingChanged { booking: BookingId::new(), offering, guest: owner },
            Fact::SignedIn { person },
            Fact::SessionEnded { person },
            Fact::KeyMade { person },
            Fact::KeyEnded { person },
            Fact::RoleGiven { person, role: Role::Editor },
            Fact::RoleTaken { person, role: Role::Editor },
            Fact::SubstituteNamed { person, substitute: PersonId::new() },
            Fact::SubstituteEnded { person, substitute: PersonId::new() },
            Fact::UnitOpened { unit },
            Fact::UnitChanged { unit },
            Fact::UnitClosed { unit },
            Fact::UnitJoined { unit, person },
            Fact::UnitLeft { unit, person },
            Fact::TeamMade { team },
            Fact::TeamChanged { team },
            Fact::TeamJoined { team, person },
            Fact::TeamLeft { team, person },
        ]
    }

    #[test]
    fn a_fact_reads_as_it_was_written() {
        for fact in one_of_each() {
            let (kind, body) = fact.written().expect("facts are plain values");
            assert!(!kind.is_empty());
            assert_eq!(Fact::read(&kind, &body).expect("what was written can be read"), fact);
        }
    }

    #[test]
    fn a_fact_of_an_unknown_kind_is_an_error() {
        assert!(Fact::read("SomethingElse", &serde_json::json!({})).is_err());
    }

    #[test]
    fn every_listener_has_a_name_of_its_own() {
        let names: std::collections::HashSet<_> = Listener::ALL.iter().map(|l| l.as_str()).collect();
        assert_eq!(names.len(), Listener::ALL.len());
    }
}
