//! Listeners and timers of this service.

mod addressees;
mod asks_feedback;
mod digests;
mod letter_desk;
mod offers_free_seats;
mod reconciles;
mod reminds;
mod writes_letters;
mod written;

use async_trait::async_trait;
use contract::{BookingId, Fact, OccurrenceId};
use events::{ListenError, Rings, Telling, clear_due, set_due, tell};
use jiff::SignedDuration;
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantDb, TenantId, Timestamp};

pub(crate) use self::asks_feedback::{AsksFeedback, FEEDBACK, WakesFeedback};
pub(crate) use self::digests::{DIGEST, Digests};
pub use self::letter_desk::LetterDesk;
pub(crate) use self::offers_free_seats::{OFFER_EVERY, OFFERS_FREE_SEATS, OffersFreeSeats};
pub(crate) use self::reconciles::{RECONCILE, Reconciles, next_night};
pub(crate) use self::reminds::Reminds;
pub(crate) use self::writes_letters::WritesLetters;
use crate::bookings::{Side, Step, Turn};
use crate::error::BookingError;
use crate::store;

/// The timer that a time's enrolment ends by.
pub(crate) const ENROLMENT_ENDS: &str = "booking.enrolment_ends";
/// The timer that what is kept of a time for own units is open to all by.
pub(crate) const OWN_SEATS_OPEN: &str = "booking.own_seats_open";
/// The timer that old one-time keys are forgotten by; its subject is the tenant.
pub(crate) const FORGET_KEYS: &str = "booking.forget_keys";
/// The timer that what is held for a while lapses by; its subject is the booking.
pub(crate) const HOLD_ENDS: &str = "booking.hold_ends";
/// How long a one-time key is kept, and how often old ones are looked for.
const KEYS_LAST: SignedDuration = SignedDuration::from_hours(24);
/// How long what a unit told a host in words is kept after the visit.
const MESSAGES_LAST: SignedDuration = SignedDuration::from_hours(30 * 24);
const FORGET_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// What was held for a while, and nobody said yes to, is let go.
pub(crate) struct HoldEnds {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for HoldEnds {
    fn kind(&self) -> &'static str {
        HOLD_ENDS
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let lapse = Turn {
            booking: BookingId::from_uuid(subject),
            step: Step::Lapse,
            side: Side::Clock,
            note: "",
            at: now,
        };
        // Accepted or given up meanwhile: then there is nothing to let go.
        match store::seats::turn(&self.db, &Door::Home(tenant), &lapse).await {
            Ok(_) | Err(BookingError::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
        let tx = self.db.begin(tenant).await?;
        store::seats::forget_hold(&tx, BookingId::from_uuid(subject), now).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// When enrolment ends, catalogues no longer show the time as free, and nobody waits for it any more.
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
            store::seats::close_queue(&tx, offering, now).await?;
        }
        clear_due(&tx, ENROLMENT_ENDS, subject).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// What was kept for the host's own units is everybody's.
pub(crate) struct OwnSeatsOpen {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for OwnSeatsOpen {
    fn kind(&self) -> &'static str {
        OWN_SEATS_OPEN
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let tx = self.db.begin(tenant).await?;
        // The host may have chosen another moment since.
        match store::seats::open_to_all(&tx, OccurrenceId::from_uuid(subject), now).await? {
            Some(later) => set_due(&tx, OWN_SEATS_OPEN, subject, later).await?,
            None => clear_due(&tx, OWN_SEATS_OPEN, subject).await?,
        }
        tx.commit().await?;
        Ok(())
    }
}

/// One-time keys are forgotten after a day, and what was told in words some weeks after the visit.
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
        store::bookings::erase_messages(&tx, now.plus(-MESSAGES_LAST)).await?;
        set_due(&tx, FORGET_KEYS, subject, now.plus(FORGET_EVERY)).await?;
        tx.commit().await?;
        Ok(())
    }
}
