//! From when until when a published offering is shown: at both moments the world looks again.

use async_trait::async_trait;
use contract::{Fact, OfferingId};
use events::{ListenError, Rings, Telling, clear_due, set_due, tell};
use tenancy::re::uuid::Uuid;
use tenancy::{DbErr, TenantDb, TenantId, TenantTx, Timestamp};

use crate::draft::Draft;
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::store::offerings;

/// The timer of an offering's next moment.
const WINDOW: &str = "catalogue.window";

impl Draft {
    /// The next moment after `now` at which it begins or ceases to be shown.
    pub(crate) fn next_turn(&self, now: Timestamp) -> Option<Timestamp> {
        [self.shown_from, self.shown_until].into_iter().flatten().filter(|at| *at > now).min()
    }
}

/// Sets the timer for an offering's next moment, or ends it where none is left.
pub(crate) async fn wait_for_next(
    tx: &TenantTx,
    id: OfferingId,
    draft: &Draft,
    now: Timestamp,
) -> Result<(), DbErr> {
    match draft.next_turn(now) {
        Some(at) => set_due(tx, WINDOW, id.as_uuid(), at).await,
        None => wait_no_more(tx, id).await,
    }
}

/// Ends the timer of an offering that is shown no more.
pub(crate) async fn wait_no_more(tx: &TenantTx, id: OfferingId) -> Result<(), DbErr> {
    clear_due(tx, WINDOW, id.as_uuid()).await
}

/// Tells that a published offering is to be looked at again: whoever lists it finds out what is true now.
pub(crate) struct OpensAndCloses {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for OpensAndCloses {
    fn kind(&self) -> &'static str {
        WINDOW
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let (tx, id) = (self.db.begin(tenant).await?, OfferingId::from_uuid(subject));
        match offerings::written(&tx, id).await {
            Ok((draft, OfferingState::Published)) => {
                let fact = Fact::OfferingChanged { offering: id };
                tell(&tx, &Telling { fact: &fact, by: None, at: now, to: &[tenant] }).await?;
                wait_for_next(&tx, id, &draft, now).await?;
            }
            Ok(_) | Err(CatalogueError::NotFound) => wait_no_more(&tx, id).await?,
            Err(error) => return Err(contract::AskError::new(error).into()),
        }
        Ok(tx.commit().await?)
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use tenancy::Timestamp;

    use crate::draft::Draft;

    #[test]
    fn the_next_moment_is_the_first_that_is_still_to_come() {
        let noon: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a moment");
        let hour = |hours| noon.plus(SignedDuration::from_hours(hours));
        let draft = Draft { shown_from: Some(hour(1)), shown_until: Some(hour(5)), ..Draft::default() };
        for (now, next) in
            [(noon, Some(hour(1))), (hour(1), Some(hour(5))), (hour(4), Some(hour(5))), (hour(5), None)]
        {
            assert_eq!(draft.next_turn(now), next);
        }
        assert_eq!(Draft::default().next_turn(noon), None);
    }
}
