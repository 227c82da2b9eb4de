//! Sharing: the owner says to whom its offering goes.

use contract::{Fact, OfferingId};
use events::{Telling, tell};
use tenancy::{PersonId, TenantId};

use crate::store::{agreements, shares};
use crate::{Federation, FederationError};

impl Federation {
    /// The owner shares an offering to a region's pool, or to one tenant; shared already, it stands.
    pub async fn share(
        &self,
        owner: TenantId,
        offering: OfferingId,
        to: TenantId,
        by: Option<PersonId>,
    ) -> Result<(), FederationError> {
        let now = self.clock.now();
        let tx = self.db.begin(owner).await?;
        if !agreements::takers_of(&tx, now).await?.contains(&to) {
            return Err(FederationError::NoAgreement);
        }
        if shares::share(&tx, offering, to, now).await? {
            let fact = Fact::OfferingShared { offering };
            tell(&tx, &Telling { fact: &fact, by, at: now, to: &[to] }).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// The owner shares an offering there no more. Bookings that were made stand.
    pub async fn unshare(
        &self,
        owner: TenantId,
        offering: OfferingId,
        to: TenantId,
        by: Option<PersonId>,
    ) -> Result<(), FederationError> {
        let tx = self.db.begin(owner).await?;
        if !shares::unshare(&tx, offering, to).await? {
            return Err(FederationError::NotFound);
        }
        let fact = Fact::OfferingUnshared { offering };
        tell(&tx, &Telling { fact: &fact, by, at: self.clock.now(), to: &[to] }).await?;
        tx.commit().await?;
        Ok(())
    }
}
