//! At the owner: what happens to an offering goes on to those it is shared to.

use std::sync::Arc;

use async_trait::async_trait;
use contract::{Fact, Listener, Offerings};
use events::{Heard, Hears, ListenError, Telling, first_hearing, tell};
use tenancy::{Door, TenantDb, Timestamp};

use super::misdirected;
use crate::store::shares;

/// Passes on an offering as it is by now: a time that changes after a withdrawal, or a letter that comes late, does not bring
/// a withdrawn offering back.
pub(crate) struct PassesOn {
    pub(crate) db: TenantDb,
    pub(crate) offerings: Arc<dyn Offerings>,
}

#[async_trait]
impl Hears for PassesOn {
    fn listener(&self) -> Listener {
        Listener::Shares
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        let offering = match heard.fact {
            Fact::OfferingPublished { offering }
            | Fact::OfferingChanged { offering }
            | Fact::OfferingTimesChanged { offering }
            | Fact::OfferingWithdrawn { offering } => offering,
            ref other => return Err(misdirected(other)),
        };
        let owner = heard.recipient;
        if heard.teller != owner {
            return Ok(()); // nobody else speaks for an owner
        }
        let fact = match self.offerings.content(&Door::Home(owner), offering).await? {
            Some(_) => Fact::OfferingShared { offering },
            None => Fact::OfferingUnshared { offering },
        };
        let tx = self.db.begin(heard.recipient).await?;
        if first_hearing(&tx, heard, now).await? {
            let takers = shares::takers(&tx, offering).await?;
            if !takers.is_empty() {
                tell(&tx, &Telling { fact: &fact, by: None, at: now, to: &takers }).await?;
            }
            tx.commit().await?;
        }
        Ok(())
    }
}
