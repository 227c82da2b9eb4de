//! What this service answers to others: when, and how much room. It needs nobody, so it can be made before they are.

use std::collections::HashMap;

use async_trait::async_trait;
use contract::{
    AskError, BookingId, Bookings, BroughtTime, ComingTime, Notices, OfferingId, Schedule, Times, Waiting,
    Waits,
};
use tenancy::{Clock, Door, PersonId, TenantDb, TenantId, Timestamp};

use crate::error::BookingError;
use crate::store;

/// Answers for booking.
#[derive(Clone, Debug)]
pub struct BookingAnswers {
    db: TenantDb,
    clock: Clock,
}

impl BookingAnswers {
    /// Answers from a database.
    pub fn new(db: TenantDb, clock: Clock) -> Self {
        Self { db, clock }
    }

    async fn own_coming(&self, door: &Door, offering: OfferingId) -> Result<Vec<ComingTime>, BookingError> {
        let tx = self.db.open(door).await?;
        store::occurrences::coming(&tx, door.guest(), offering, self.clock.now()).await
    }

    async fn own_coming_of_each(
        &self,
        door: &Door,
        offerings: &[OfferingId],
    ) -> Result<HashMap<OfferingId, Vec<ComingTime>>, BookingError> {
        let tx = self.db.open(door).await?;
        store::occurrences::coming_of_each(&tx, door.guest(), offerings, self.clock.now()).await
    }

    async fn own_unnoticed(&self, host: TenantId) -> Result<Vec<Waiting>, BookingError> {
        let tx = self.db.begin(host).await?;
        store::notices::unnoticed(&tx, self.clock.now()).await
    }

    async fn own_notice(
        &self,
        host: TenantId,
        bookings: &[BookingId],
        seen_at: Timestamp,
        by: PersonId,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(host).await?;
        store::notices::notice(&tx, bookings, seen_at.min(self.clock.now()), by).await?;
        Ok(tx.commit().await?)
    }
}

#[async_trait]
impl Bookings for BookingAnswers {
    async fn host_of(&self, guest: TenantId, booking: BookingId) -> Result<Option<TenantId>, AskError> {
        let tx = self.db.begin(guest).await.map_err(AskError::new)?;
        store::bookings::host_of(&tx, booking).await.map_err(AskError::new)
    }

    async fn coming_with(&self, tenant: TenantId, others: Option<&[TenantId]>) -> Result<u64, AskError> {
        let tx = self.db.begin(tenant).await.map_err(AskError::new)?;
        store::bookings::coming_with(&tx, others, self.clock.now()).await.map_err(AskError::new)
    }
}

#[async_trait]
impl Schedule for BookingAnswers {
    async fn keep(
        &self,
        owner: TenantId,
        offering: OfferingId,
        times: &[BroughtTime],
    ) -> Result<usize, AskError> {
        store::brought_times::keep(&self.db, owner, offering, times, self.clock.now())
            .await
            .map_err(AskError::new)
    }
}

#[async_trait]
impl Times for BookingAnswers {
    async fn coming(&self, door: &Door, offering: OfferingId) -> Result<Vec<ComingTime>, AskError> {
        self.own_coming(door, offering).await.map_err(AskError::new)
    }

    async fn coming_of_each(
        &self,
        door: &Door,
        offerings: &[OfferingId],
    ) -> Result<HashMap<OfferingId, Vec<ComingTime>>, AskError> {
        self.own_coming_of_each(door, offerings).await.map_err(AskError::new)
    }

    async fn coming_bookings(&self, owner: TenantId, offering: OfferingId) -> Result<i64, AskError> {
        let tx = self.db.begin(owner).await.map_err(AskError::new)?;
        store::bookings::coming(&tx, offering, self.clock.now()).await.map_err(AskError::new)
    }
}

#[async_trait]
impl Waits for BookingAnswers {
    async fn waiting(&self, tenant: TenantId) -> Result<Vec<Waiting>, AskError> {
        self.own_unnoticed(tenant).await.map_err(AskError::new)
    }
}

#[async_trait]
impl Notices for BookingAnswers {
    async fn notice(
        &self,
        host: TenantId,
        bookings: &[BookingId],
        seen_at: Timestamp,
        by: PersonId,
    ) -> Result<(), AskError> {
        self.own_notice(host, bookings, seen_at, by).await.map_err(AskError::new)
    }
}
