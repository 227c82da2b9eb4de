//! Who shares with whom.
#![doc = include_str!("../README.md")]

mod agreement;
mod answers;
mod error;
mod extent;
mod intake;
mod listen;
mod pages;
pub mod screens;
mod sharing;
mod store;

use std::sync::Arc;
use std::time::Duration;

use contract::{Bookings, Directory, OfferingId, Offerings, Text};
use events::{Hears, Rings};
use moka::future::Cache;
use tenancy::{Clock, TenantDb, TenantId};
use web::Routes;

pub use agreement::{
    Agreement, AgreementState, Ending, Notice, Part, Proposal, Side, Signatory, Standing, Terms, Version,
    VersionState,
};
pub use error::FederationError;
pub use extent::Extent;
pub use intake::{Intake, IntakeMode, IntakeState, Verdict};

/// The timer of an agreement: it begins or ends to count.
const TURN: &str = "federation.turn";

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
        let (db, offerings) = (&self.db, &self.offerings);
        vec![
            Arc::new(listen::PassesOn { db: db.clone(), offerings: Arc::clone(offerings) }),
            Arc::new(listen::FromOwners { db: db.clone(), offerings: Arc::clone(offerings) }),
            Arc::new(listen::FromRegions { db: db.clone(), offerings: Arc::clone(offerings) }),
            Arc::new(listen::Judgements { db: db.clone() }),
            Arc::new(listen::Agreements { db: db.clone() }),
        ]
    }

    /// The timers of this service.
    pub fn timers(&self) -> Vec<Arc<dyn Rings>> {
        vec![Arc::new(listen::Turns { db: self.db.clone() })]
    }

    /// Two agree at once, on everything and without end; agreed already, it stands. For a demo, whose organisations have nobody
    /// to propose and to accept.
    pub async fn agree(&self, host: TenantId, guest: TenantId, part: Part) -> Result<(), FederationError> {
        self.agree_at_once(host, guest, part).await
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
