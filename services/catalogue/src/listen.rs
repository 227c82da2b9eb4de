//! Reactions to facts: a tenant's listings follow what it may list.

mod forgets;
mod tells_news;

use std::sync::Arc;

use async_trait::async_trait;
use contract::{ComingTime, Fact, Listener, OfferingContent, OfferingId, Offerings, Sharing, Times};
use events::{Heard, Hears, ListenError, first_hearing};
use tenancy::{TenantDb, TenantId, Timestamp};

pub(crate) use self::forgets::{FORGET_MISSED, ForgetsMissed};
pub use self::tells_news::NewsDesk;
pub(crate) use self::tells_news::{NEWS, TellsNews, WakesNews};
use crate::store::listings;

/// Looks at an offering anew through the door that federation opens, and lists it as it is now, or no longer.
pub(crate) struct KeepsListings {
    pub(crate) db: TenantDb,
    pub(crate) offerings: Arc<dyn Offerings>,
    pub(crate) sharing: Arc<dyn Sharing>,
    pub(crate) times: Arc<dyn Times>,
}

#[async_trait]
impl Hears for KeepsListings {
    fn listener(&self) -> Listener {
        Listener::Listings
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        // A catalogue hears its own tenant alone: what others say goes through federation first.
        if heard.teller != heard.recipient {
            return Ok(());
        }
        let Some((offering, owner)) = subject(heard) else { return Ok(()) };
        let seen = self.look(heard.recipient, owner, offering).await?;
        let tx = self.db.begin(heard.recipient).await?;
        if first_hearing(&tx, heard, now).await? {
            match seen {
                Some((content, times)) => listings::keep(&tx, &content, &times, now).await?,
                None => listings::end(&tx, offering, owner, now).await?,
            }
            tx.commit().await?;
        }
        Ok(())
    }
}

impl KeepsListings {
    async fn look(
        &self,
        tenant: TenantId,
        owner: TenantId,
        offering: OfferingId,
    ) -> Result<Option<(OfferingContent, Vec<ComingTime>)>, ListenError> {
        let Some(door) = self.sharing.door(tenant, owner, offering, None).await? else { return Ok(None) };
        let Some(content) = self.offerings.content(&door, offering).await? else { return Ok(None) };
        Ok(Some((content, self.times.coming(&door, offering).await?)))
    }
}

/// Which offering, and whose.
fn subject(heard: &Heard) -> Option<(OfferingId, TenantId)> {
    match heard.fact {
        Fact::OfferingPublished { offering }
        | Fact::OfferingChanged { offering }
        | Fact::OfferingWithdrawn { offering }
        | Fact::OfferingTimesChanged { offering } => Some((offering, heard.teller)),
        Fact::OfferingReceived { offering, owner } | Fact::OfferingDropped { offering, owner } => {
            Some((offering, owner))
        }
        Fact::OfferingShared { .. }
        | Fact::OfferingUnshared { .. }
        | Fact::OfferingPooled { .. }
        | Fact::OfferingUnpooled { .. }
        | Fact::OfferingJudged { .. }
        | Fact::AgreementTurned { .. }
        | Fact::BookingConfirmed { .. }
        | Fact::BookingCancelled { .. }
        | Fact::BookingTurned { .. }
        | Fact::BookingChanged { .. }
        | Fact::SignedIn { .. }
        | Fact::SessionEnded { .. }
        | Fact::KeyMade { .. }
        | Fact::KeyEnded { .. }
        | Fact::RoleGiven { .. }
        | Fact::RoleTaken { .. }
        | Fact::SubstituteNamed { .. }
        | Fact::SubstituteEnded { .. }
        | Fact::UnitOpened { .. }
        | Fact::UnitChanged { .. }
        | Fact::UnitClosed { .. }
        | Fact::UnitJoined { .. }
        | Fact::UnitLeft { .. }
        | Fact::TeamMade { .. }
        | Fact::TeamChanged { .. }
        | Fact::TeamJoined { .. }
        | Fact::TeamLeft { .. } => None,
    }
}
