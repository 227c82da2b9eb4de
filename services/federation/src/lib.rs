//! Who shares with whom.
#![doc = include_str!("../README.md")]

mod answers;
mod error;
mod listen;
mod pages;
mod store;

use std::sync::Arc;
use std::time::Duration;

use contract::{Bookings, Directory, OfferingId, Offerings, Text};
use events::Hears;
use moka::future::Cache;
use tenancy::{Clock, PersonId, TenantDb, TenantId};
use web::Routes;

pub use error::FederationError;
pub use store::agreements::Part;

/// How long the foot of the page may name a region that a tenant has left, in one process.
const PART_LIVES: Duration = Duration::from_secs(10);
const MOST_PARTS: u64 = 10_000;

/// The service: who shares with whom.
#[derive(Clone)]
pub struct Federation {
    db: TenantDb,
    clock: Clock,
    directory: Arc<dyn Directory>,
    offerings: Arc<dyn Offerings>,
    bookings: Arc<dyn Bookings>,
    parts: Cache<TenantId, Option<Text>>,
}

impl std::fmt::Debug for Federation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Federation").finish_non_exhaustive()
    }
}

impl Federation {
    /// The service on a database, with those whom it asks.
    pub fn new(
        db: TenantDb,
        clock: Clock,
        directory: Arc<dyn Directory>,
        offerings: Arc<dyn Offerings>,
        bookings: Arc<dyn Bookings>,
    ) -> Self {
        let parts = Cache::builder().max_capacity(MOST_PARTS).time_to_live(PART_LIVES).build();
        Self { db, clock, directory, offerings, bookings, parts }
    }

    /// The pages of this service.
    pub fn routes(&self) -> Routes {
        pages::routes(self.clone())
    }

    /// What this service hears.
    pub fn listeners(&self) -> Vec<Arc<dyn Hears>> {
        let db = &self.db;
        vec![
            Arc::new(listen::PassesOn { db: db.clone(), offerings: Arc::clone(&self.offerings) }),
            Arc::new(listen::Pools { db: db.clone() }),
            Arc::new(listen::Receives { db: db.clone() }),
        ]
    }

    /// A region agrees with a member, or with a producer; agreed already, it stands.
    pub async fn agree(&self, region: TenantId, guest: TenantId, part: Part) -> Result<(), FederationError> {
        let tx = self.db.begin(region).await?;
        store::agreements::agree(&tx, guest, part, self.clock.now()).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The owner shares an offering to a region's pool; shared already, it stands.
    pub async fn share(
        &self,
        owner: TenantId,
        offering: OfferingId,
        region: TenantId,
        by: Option<PersonId>,
    ) -> Result<(), FederationError> {
        store::shares::share(&self.db, owner, offering, region, by, self.clock.now()).await
    }

    /// A member receives many offerings of one owner by way of a region, and nobody is told. For a demo as large as a
    /// country.
    pub async fn receive_many(
        &self,
        member: TenantId,
        region: TenantId,
        owner: TenantId,
        offerings: &[OfferingId],
    ) -> Result<(), FederationError> {
        let tx = self.db.begin(member).await?;
        store::received::receive_all(&tx, offerings, owner, region, self.clock.now()).await?;
        tx.commit().await?;
        Ok(())
    }
}
