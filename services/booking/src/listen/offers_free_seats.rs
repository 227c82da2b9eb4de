//! Free seats that no release offered: a time that takes more than before, a series whose other times were locked when the
//! last of them was freed, an entry that someone else had in hand in that moment.

use async_trait::async_trait;
use events::{ListenError, Rings, set_due};
use jiff::SignedDuration;
use tenancy::re::uuid::Uuid;
use tenancy::{TenantDb, TenantId, Timestamp};

use crate::store;

/// The timer that free seats are offered by; its subject is the tenant.
pub(crate) const OFFERS_FREE_SEATS: &str = "booking.offers_free_seats";
/// How often, as long as anybody waits.
pub(crate) const OFFER_EVERY: SignedDuration = SignedDuration::from_mins(10);
/// How often otherwise. Whoever comes to stand in line does not hasten the timer, so it is never put far off.
const LOOK_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Offers free seats to those who wait for them, in their order.
pub(crate) struct OffersFreeSeats {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for OffersFreeSeats {
    fn kind(&self) -> &'static str {
        OFFERS_FREE_SEATS
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let offered = store::seats::offer_free(&self.db, tenant, now).await?;
        if offered > 0 {
            metrics::counter!("bookings.offered_late").increment(offered.into());
        }
        let tx = self.db.begin(tenant).await?;
        let every = if store::seats::anybody_waits(&tx).await? { OFFER_EVERY } else { LOOK_EVERY };
        set_due(&tx, OFFERS_FREE_SEATS, subject, now.plus(every)).await?;
        tx.commit().await?;
        Ok(())
    }
}
