//! The relay: from the table of deliveries to the listeners, and from the table of timers to the bells.

mod claim;

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use contract::Listener;
use futures_util::{FutureExt, StreamExt, stream};
use jiff::SignedDuration;
use sea_orm::DbErr;
use tenancy::{Clock, TenantDb, TenantId};
use tracing::Instrument;

use crate::hear::{Hears, ListenError, Rings};
use claim::{ClaimedDue, Delivery};

/// How long a claim lasts: a relay that dies in the middle gives its work back after this.
pub const LEASE: SignedDuration = SignedDuration::from_secs(10);
/// After so many failures a delivery is a dead letter.
pub const MOST_ATTEMPTS: i32 = 10;
/// How often to look when nobody wakes the relay.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How many deliveries to claim at once, and how many of them to work on at once. A claim's lease begins when it is
/// made, so not many may wait for their turn.
const BATCH: u64 = 12;
const AT_ONCE: usize = 6;

/// Why a round of the relay failed; single deliveries fail by themselves.
#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    /// The database refused.
    #[error("the relay's database refused: {0}")]
    Database(#[from] DbErr),
}

/// Brings facts to listeners and due rows to timers. Any number may run at once.
#[derive(Clone)]
pub struct Relay {
    db: TenantDb,
    clock: Clock,
    hears: Arc<HashMap<Listener, Arc<dyn Hears>>>,
    rings: Arc<HashMap<&'static str, Arc<dyn Rings>>>,
}

impl std::fmt::Debug for Relay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Relay").field("hears", &self.hears.keys()).finish_non_exhaustive()
    }
}

impl Relay {
    /// A relay that knows these listeners and timers.
    pub fn new(db: TenantDb, clock: Clock, hears: Vec<Arc<dyn Hears>>, rings: Vec<Arc<dyn Rings>>) -> Self {
        Self {
            db,
            clock,
            hears: Arc::new(hears.into_iter().map(|h| (h.listener(), h)).collect()),
            rings: Arc::new(rings.into_iter().map(|r| (r.kind(), r)).collect()),
        }
    }

    /// Works until the future is dropped; sleeps when there is nothing to do.
    pub async fn run(&self) {
        let told = self.db.told();
        loop {
            match self.round(None).await {
                Ok(0) => {
                    tokio::select! {
                        () = told.wait() => {}
                        () = tokio::time::sleep(LOOK_EVERY) => {}
                    }
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::error!(error = %error, "the relay's round failed, trying again");
                    tokio::time::sleep(LOOK_EVERY).await;
                }
            }
        }
    }

    /// Works for the recipients named until nothing of theirs is left to deliver, and says how much there was.
    pub async fn run_until_quiet(&self, recipients: &[TenantId]) -> Result<usize, RelayError> {
        let mut worked = 0;
        loop {
            match self.round(Some(recipients)).await? {
                0 => return Ok(worked),
                some => worked += some,
            }
        }
    }

    async fn round(&self, only: Option<&[TenantId]>) -> Result<usize, RelayError> {
        let now = self.clock.now();
        let (deliveries, due) = claim::claim(&self.db, only, BATCH, now, now.plus(LEASE)).await?;
        let worked = deliveries.len() + due.len();
        stream::iter(deliveries).for_each_concurrent(AT_ONCE, |one| self.deliver(one)).await;
        stream::iter(due).for_each_concurrent(AT_ONCE, |one| self.ring(one)).await;
        Ok(worked)
    }

    async fn deliver(&self, delivery: Delivery) {
        let span = tracing::info_span!(
            "fact.hear",
            fact.id = %delivery.fact_id, fact.kind = delivery.kind, listener = delivery.listener,
            tenant.id = %delivery.recipient_id,
        );
        let outcome = self.hear(&delivery).instrument(span.clone()).await;
        let noted = match &outcome {
            Ok(()) => claim::note_done(&self.db, &delivery).await,
            Err(error) => self.note_failure(&delivery, error).await,
        };
        metrics::counter!("facts.heard", "listener" => delivery.listener.clone(), "ok" => outcome.is_ok().to_string())
            .increment(1);
        if let Err(error) = noted {
            span.in_scope(
                || tracing::error!(error = %error, "a delivery could not be noted; its lease will end"),
            );
        }
    }

    async fn hear(&self, delivery: &Delivery) -> Result<(), ListenError> {
        let heard = delivery.heard()?;
        let listener =
            self.hears.get(&heard.listener).ok_or(ListenError::NotThere("a listener of that name"))?;
        unless_it_panics(listener.hear(&heard, self.clock.now())).await
    }

    async fn note_failure(&self, delivery: &Delivery, error: &ListenError) -> Result<(), DbErr> {
        let dead = delivery.attempts >= MOST_ATTEMPTS;
        if dead {
            tracing::error!(error = %error, fact.id = %delivery.fact_id, listener = delivery.listener, "a delivery is given up");
        } else {
            tracing::warn!(error = %error, fact.id = %delivery.fact_id, listener = delivery.listener, attempt = delivery.attempts, "a delivery failed, trying again later");
        }
        let next_at = self.clock.now().plus(pause_after(delivery.attempts));
        claim::note_failed(&self.db, delivery, dead, next_at, &error.to_string()).await
    }

    async fn ring(&self, due: ClaimedDue) {
        let span = tracing::info_span!("due.ring", due.kind = due.kind, tenant.id = %due.tenant_id);
        let outcome = match self.rings.get(due.kind.as_str()) {
            Some(bell) => {
                let ringing = bell.ring(due.tenant_id, due.subject, self.clock.now());
                unless_it_panics(ringing).instrument(span).await
            }
            None => Err(ListenError::NotThere("a timer of that kind")),
        };
        if let Err(error) = outcome {
            tracing::warn!(error = %error, due.kind, attempt = due.attempts, "a timer failed, trying again later");
            let next_at = self.clock.now().plus(pause_after(due.attempts));
            if let Err(error) = claim::note_due_failed(&self.db, &due, next_at, &error.to_string()).await {
                tracing::error!(error = %error, "a timer's failure could not be noted; its lease will end");
            }
        }
    }
}

/// A panic is one more way to fail: it must not end the relay, and must not be tried for ever.
async fn unless_it_panics(work: impl Future<Output = Result<(), ListenError>>) -> Result<(), ListenError> {
    AssertUnwindSafe(work).catch_unwind().await.unwrap_or(Err(ListenError::Panicked))
}

/// Half a second, then twice as long each time, at most five minutes.
fn pause_after(attempts: i32) -> SignedDuration {
    let doubled = 500_i64.saturating_mul(1 << attempts.clamp(1, 12).saturating_sub(1));
    SignedDuration::from_millis(doubled.min(300_000))
}

#[cfg(test)]
mod tests {
    use super::pause_after;
    use jiff::SignedDuration;

    #[test]
    fn pauses_grow_and_end_at_five_minutes() {
        assert_eq!(pause_after(1), SignedDuration::from_millis(500));
        assert_eq!(pause_after(2), SignedDuration::from_secs(1));
        assert_eq!(pause_after(100), SignedDuration::from_secs(300));
        assert!((1..20).all(|n| pause_after(n) <= pause_after(n + 1)));
    }
}
