//! Timers of this service.

use async_trait::async_trait;
use contract::{Fact, OccurrenceId};
use events::{ListenError, Rings, Telling, clear_due, set_due, tell};
use jiff::SignedDuration;
use tenancy::re::uuid::Uuid;
use tenancy::{TenantDb, TenantId, Timestamp};

use crate::store;

/// The timer that a time's enrolment ends by.
pub(crate) const ENROLMENT_ENDS: &str = "booking.enrolment_ends";
/// The timer that old one-time keys are forgotten by; its subject is the tenant.
pub(crate) const FORGET_KEYS: &str = "booking.forget_keys";
/// How long a one-time key is kept, and how often old ones are looked for.
const KEYS_LAST: SignedDuration = SignedDuration::from_hours(24);
const FORGET_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// When enrolment ends, catalogues no longer show the time as free.
pub(crate) struct EnrolmentEnds {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for EnrolmentEnds {
    fn kind(&self) -> &'static str {
        ENROLMENT_ENDS
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let tx = self.db.begin(tenant).await?;
        if let Some(offering) = store::occurrences::offering_of(&tx, OccurrenceId::from_uuid(subject)).await?
        {
            let fact = Fact::OfferingTimesChanged { offering };
            tell(&tx, &Telling { fact: &fact, by: None, at: now, to: &[tenant] }).await?;
        }
        clear_due(&tx, ENROLMENT_ENDS, subject).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// One-time keys are forgotten after a day.
pub(crate) struct ForgetsKeys {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for ForgetsKeys {
    fn kind(&self) -> &'static str {
        FORGET_KEYS
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let tx = self.db.begin(tenant).await?;
        store::keys::forget(&tx, now.plus(-KEYS_LAST)).await?;
        set_due(&tx, FORGET_KEYS, subject, now.plus(FORGET_EVERY)).await?;
        tx.commit().await?;
        Ok(())
    }
}
