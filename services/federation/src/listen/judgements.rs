//! At the owner: what became of what it shares.

use async_trait::async_trait;
use contract::{Fact, Listener};
use events::{Heard, Hears, ListenError, first_hearing};
use tenancy::{TenantDb, Timestamp};

use super::misdirected;
use crate::answers::across;
use crate::intake::IntakeState;
use crate::store::{received, shares};

/// Keeps what became of a share, and what was said with it.
pub(crate) struct Judgements {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Hears for Judgements {
    fn listener(&self) -> Listener {
        Listener::Judgements
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        let Fact::OfferingJudged { offering, .. } = heard.fact else { return Err(misdirected(&heard.fact)) };
        let (owner, taker) = (heard.recipient, heard.teller);
        // As it is by now at the taker, who has decided it and lets its owner know.
        let there = self.db.open(&across(taker, owner, None)).await?;
        let stands = received::told_owner(&there, offering, owner).await?;
        drop(there);
        let tx = self.db.begin(owner).await?;
        if first_hearing(&tx, heard, now).await? {
            let (state, message) =
                stands.map_or((IntakeState::Ended, String::new()), |stands| (stands.state, stands.message));
            shares::heard(&tx, (offering, taker), state, &message, now).await?;
            tx.commit().await?;
        }
        Ok(())
    }
}
