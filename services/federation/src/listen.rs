//! Reactions to facts: owner to region, region to members, member to its own catalogue.

use std::sync::Arc;

use async_trait::async_trait;
use contract::{Fact, Listener, Offerings};
use events::{Heard, Hears, ListenError, Telling, first_hearing, tell};
use tenancy::{Door, TenantDb, TenantId, TenantTx, Timestamp};

use crate::store::agreements::{Part, has_agreed, members, regions_of};
use crate::store::{pooled, received, shares};

/// At the owner: what happens to an offering goes on to the regions that it is shared to, as it is by now. A time that
/// changes after a withdrawal, or a letter that comes late, does not bring a withdrawn offering back.
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
            let regions = shares::regions(&tx, offering).await?;
            if !regions.is_empty() {
                tell(&tx, &Telling { fact: &fact, by: None, at: now, to: &regions }).await?;
            }
            tx.commit().await?;
        }
        Ok(())
    }
}

/// At the region: what owners share is pooled, and the members hear of it.
pub(crate) struct Pools {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Hears for Pools {
    fn listener(&self) -> Listener {
        Listener::Pool
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        let owner = heard.teller;
        let tx = self.db.begin(heard.recipient).await?;
        if !first_hearing(&tx, heard, now).await? {
            return Ok(());
        }
        let (to_members, to_ourselves) = match heard.fact {
            Fact::OfferingShared { offering } => {
                if !has_agreed(&tx, owner, Part::Producer, now).await?
                    || !pooled::pool(&tx, offering, owner, now).await?
                {
                    return ignored(tx, heard).await;
                }
                (Fact::OfferingPooled { offering, owner }, Fact::OfferingReceived { offering, owner })
            }
            Fact::OfferingUnshared { offering } => {
                if !pooled::unpool(&tx, offering, owner).await? {
                    return ignored(tx, heard).await;
                }
                (Fact::OfferingUnpooled { offering, owner }, Fact::OfferingDropped { offering, owner })
            }
            ref other => return Err(misdirected(other)),
        };
        let members: Vec<TenantId> = members(&tx, now).await?;
        tell(&tx, &Telling { fact: &to_members, by: None, at: now, to: &members }).await?;
        tell(&tx, &Telling { fact: &to_ourselves, by: None, at: now, to: &[heard.recipient] }).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// At the member: what a region pools is received, and our own catalogue hears of it.
pub(crate) struct Receives {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Hears for Receives {
    fn listener(&self) -> Listener {
        Listener::Receipts
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        let region = heard.teller;
        let tx = self.db.begin(heard.recipient).await?;
        if !first_hearing(&tx, heard, now).await? {
            return Ok(());
        }
        let fact = match heard.fact {
            Fact::OfferingPooled { offering, owner } => {
                if !regions_of(&tx, Part::Member, now).await?.contains(&region)
                    || !received::receive(&tx, offering, owner, region, now).await?
                {
                    return ignored(tx, heard).await;
                }
                Fact::OfferingReceived { offering, owner }
            }
            Fact::OfferingUnpooled { offering, owner } => {
                if !received::drop_out(&tx, offering, owner, region).await? {
                    return ignored(tx, heard).await;
                }
                Fact::OfferingDropped { offering, owner }
            }
            ref other => return Err(misdirected(other)),
        };
        tell(&tx, &Telling { fact: &fact, by: None, at: now, to: &[heard.recipient] }).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// What changes nothing here goes no further: any tenant may address any other, and tell what it likes.
async fn ignored(tx: TenantTx, heard: &Heard) -> Result<(), ListenError> {
    tracing::info!(teller.id = %heard.teller, "a fact changes nothing here, and goes no further");
    tx.commit().await?;
    Ok(())
}

/// The table of listeners in `contract` and the listener's own match have come apart: an operator must see it.
fn misdirected(fact: &Fact) -> ListenError {
    tracing::error!(?fact, "a fact reached a listener that has no use for it");
    ListenError::NotThere("a use for this fact at this listener")
}
