//! Much at once: published offerings and listings, many in a statement, for a demo as large as a country.
//!
//! Nothing is told. Whoever loads so says itself who lists what.

use contract::{ComingTime, OfferingContent, OfferingId};
use tenancy::{TenantId, Timestamp};

use crate::store::listings::{self, Kept};
use crate::store::offerings;
use crate::{Catalogue, CatalogueError, Draft};

/// A listing with all that search compares, ready for every catalogue that shows it.
#[derive(Clone, Debug)]
pub struct Prepared(Kept);

impl Prepared {
    /// Prepares the listing of an offering with its coming times.
    pub fn of(content: &OfferingContent, times: &[ComingTime], now: Timestamp) -> Self {
        Self(Kept::of(content, times, now))
    }
}

impl Catalogue {
    /// Writes whole offerings of `owner`'s as published; those that are there already stay as they are.
    pub async fn publish_many(
        &self,
        owner: TenantId,
        offerings: &[(OfferingId, Draft)],
    ) -> Result<(), CatalogueError> {
        let tx = self.db.begin(owner).await?;
        offerings::insert_published(&tx, offerings, self.clock.now()).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Lists offerings in the catalogue of `tenant`.
    pub async fn list_many(&self, tenant: TenantId, listings: &[&Prepared]) -> Result<(), CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        let kept: Vec<&Kept> = listings.iter().map(|prepared| &prepared.0).collect();
        listings::keep_all(&tx, &kept, self.clock.now()).await?;
        tx.commit().await?;
        Ok(())
    }
}
