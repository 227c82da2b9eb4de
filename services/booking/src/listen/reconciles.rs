//! What is taken must add up. The statements that take seats see to it; this looks whether they do.

use async_trait::async_trait;
use events::{ListenError, Rings, set_due};
use jiff::{SignedDuration, ToSpan};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantDb, TenantId, Timestamp};

use crate::school_year::zone;
use crate::store;

/// The timer that seats are added up by; its subject is the tenant.
pub(crate) const RECONCILE: &str = "booking.reconcile";
/// When, on Finland's clocks: an hour that every night has, and has once.
const AT: (i8, i8) = (1, 30);

/// At night, for every time of a tenant: what is taken is the sum of the active places. If it is not, nothing is mended by
/// itself, for nobody knows which of the two is right: it is an alarm.
pub(crate) struct Reconciles {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for Reconciles {
    fn kind(&self) -> &'static str {
        RECONCILE
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let tx = self.db.begin(tenant).await?;
        for off in store::seats::that_do_not_add_up(&tx).await? {
            tracing::error!(
                tenant.id = %tenant, occurrence.id = %off.occurrence, taken = off.taken, seated = off.seated,
                taken_by_others = off.taken_by_others, others_seated = off.others_seated,
                "seats do not add up"
            );
            metrics::counter!("bookings.seats_that_do_not_add_up").increment(1);
        }
        set_due(&tx, RECONCILE, subject, next_night(now)).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// The hour of the next night.
pub(crate) fn next_night(now: Timestamp) -> Timestamp {
    let here = now.as_jiff().to_zoned(zone());
    let next =
        here.date().checked_add(1.day()).and_then(|tomorrow| tomorrow.at(AT.0, AT.1, 0, 0).to_zoned(zone()));
    next.map_or_else(|_| now.plus(SignedDuration::from_hours(24)), |at| Timestamp::from_jiff(at.timestamp()))
}

#[cfg(test)]
mod tests {
    use super::next_night;
    use tenancy::Timestamp;

    #[test]
    fn every_night_has_its_hour_once_whatever_clocks_do() {
        let at = |text: &str| text.parse::<Timestamp>().expect("a moment");
        assert_eq!(next_night(at("2026-11-09T08:00:00Z")), at("2026-11-09T23:30:00Z"));
        assert_eq!(next_night(at("2026-10-24T12:00:00Z")), at("2026-10-24T22:30:00Z"));
        assert_eq!(next_night(at("2026-10-24T22:30:00Z")), at("2026-10-25T23:30:00Z"));
        assert_eq!(next_night(at("2027-03-27T12:00:00Z")), at("2027-03-27T23:30:00Z"));
        assert_eq!(next_night(at("2027-03-27T23:30:00Z")), at("2027-03-28T22:30:00Z"));
    }
}
