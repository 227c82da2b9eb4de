//! What is forgotten after a time.

use async_trait::async_trait;
use events::{ListenError, Rings, clear_due, set_due};
use jiff::{SignedDuration, ToSpan};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantDb, TenantId, Timestamp};

use crate::search::day_in;
use crate::store::missed_searches;

/// The timer by which searches that found nothing are forgotten; its subject is the tenant.
pub(crate) const FORGET_MISSED: &str = "catalogue.forget_missed_searches";
/// How many months they are kept, and how often old ones are looked for.
const MONTHS: i32 = 12;
const EVERY: SignedDuration = SignedDuration::from_hours(24);

/// Searches that found nothing are forgotten after a year.
pub(crate) struct ForgetsMissed {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for ForgetsMissed {
    fn kind(&self) -> &'static str {
        FORGET_MISSED
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let tx = self.db.begin(tenant).await?;
        let first_kept = day_in(now, "UTC").saturating_sub(MONTHS.months());
        if missed_searches::forget_before(&tx, first_kept).await? {
            set_due(&tx, FORGET_MISSED, subject, now.plus(EVERY)).await?;
        } else {
            clear_due(&tx, FORGET_MISSED, subject).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
