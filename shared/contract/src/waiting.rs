//! What waits for a team: each service tells what of its own does, the inbox shows it together.

use std::collections::HashMap;

use async_trait::async_trait;
use tenancy::{PersonId, TeamId, TenantId, Timestamp};

use crate::{AskError, BookingId, OfferingId, Text};

/// One thing that waits until somebody of a team acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What it is about: an offering's name, a source's.
    pub title: Text,
    /// The page where one acts, on the tenant's own site.
    pub href: String,
    /// Since when it waits.
    pub since: Timestamp,
    /// Whose it is.
    pub of: Belongs,
    /// Why it waits.
    pub why: Why,
}

/// How one finds the team of what waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// It is this team's, or nobody's in particular.
    Team(Option<TeamId>),
    /// It is of whichever team has this offering.
    Offering(OfferingId),
}

/// Why something waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A colleague is to look at an offering before it is published; not whoever submitted it.
    Review {
        /// Who did.
        submitted_by: Option<PersonId>,
    },
    /// An offering came back from review, with this note.
    SentBack {
        /// What the colleague said.
        note: String,
    },
    /// The report of an import is to be looked at.
    Import,
    /// A group asks for a place, and waits for a yes or a no.
    Requested(Coming),
    /// A group has booked, and nobody has noticed yet.
    Booked(Coming),
    /// A group has given its place up, and nobody has noticed yet.
    Cancelled(Coming),
}

/// Who was to come, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// The booking.
    pub booking: BookingId,
    /// The unit's name.
    pub unit: String,
    /// Where the unit is.
    pub guest: Text,
    /// The group's name.
    pub group: String,
    /// How many take part.
    pub participants: i32,
    /// How many adults come along.
    pub adults: i32,
    /// The first time that was booked.
    pub starts_at: Timestamp,
}

/// What waits for a tenant's teams. Answered by each service that has something to wait for.
#[async_trait]
pub trait Waits: Send + Sync {
    /// What waits at `tenant`, in any order.
    async fn waiting(&self, tenant: TenantId) -> Result<Vec<Waiting>, AskError>;
}

/// Which team has an offering. Answered by catalogue.
#[async_trait]
pub trait Ownership: Send + Sync {
    /// The teams of those of `owner`'s offerings that have one.
    async fn teams_of(
        &self,
        owner: TenantId,
        offerings: &[OfferingId],
    ) -> Result<HashMap<OfferingId, TeamId>, AskError>;
}

/// That a colleague has read what came. Answered by booking.
#[async_trait]
pub trait Notices: Send + Sync {
    /// Bookings of `host` wait no more, as they were at `seen_at`: what has changed since waits on.
    async fn notice(
        &self,
        host: TenantId,
        bookings: &[BookingId],
        seen_at: Timestamp,
        by: PersonId,
    ) -> Result<(), AskError>;
}
