//! At whoever takes in: what an owner shares, or what a region pools.

use std::sync::Arc;

use async_trait::async_trait;
use contract::{Fact, Listener, OfferingContent, OfferingId, Offerings};
use events::{Heard, Hears, ListenError, first_hearing};
use tenancy::{TenantDb, TenantId, Timestamp};

use super::{ignored, misdirected};
use crate::answers::across;
use crate::intake::Brought;

/// Takes in what owners bring themselves: to a region's pool, or to a municipality's tray.
pub(crate) struct FromOwners {
    pub(crate) db: TenantDb,
    pub(crate) offerings: Arc<dyn Offerings>,
}

/// Takes in what a region pools.
pub(crate) struct FromRegions {
    pub(crate) db: TenantDb,
    pub(crate) offerings: Arc<dyn Offerings>,
}

#[async_trait]
impl Hears for FromOwners {
    fn listener(&self) -> Listener {
        Listener::Pool
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        let owner = heard.teller;
        let (offering, is_offered) = match heard.fact {
            Fact::OfferingShared { offering } => (offering, true),
            Fact::OfferingUnshared { offering } => (offering, false),
            ref other => return Err(misdirected(other)),
        };
        let way = Way { offering, owner, via: owner, is_offered };
        way.take(&self.db, &*self.offerings, heard, now).await
    }
}

#[async_trait]
impl Hears for FromRegions {
    fn listener(&self) -> Listener {
        Listener::Receipts
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        let (offering, owner, is_offered) = match heard.fact {
            Fact::OfferingPooled { offering, owner } => (offering, owner, true),
            Fact::OfferingUnpooled { offering, owner } => (offering, owner, false),
            ref other => return Err(misdirected(other)),
        };
        let region = heard.teller;
        // What is our own is on our tray already, and what an owner tells it tells for itself.
        if owner == heard.recipient || region == owner {
            return Ok(());
        }
        let way = Way { offering, owner, via: region, is_offered };
        way.take(&self.db, &*self.offerings, heard, now).await
    }
}

/// By which way an offering comes, and whether it is offered by it.
struct Way {
    offering: OfferingId,
    owner: TenantId,
    via: TenantId,
    is_offered: bool,
}

impl Way {
    async fn take(
        &self,
        db: &TenantDb,
        offerings: &dyn Offerings,
        heard: &Heard,
        now: Timestamp,
    ) -> Result<(), ListenError> {
        let content = self.content(offerings, heard.recipient).await?;
        let tx = db.begin(heard.recipient).await?;
        if !first_hearing(&tx, heard, now).await? {
            return Ok(());
        }
        let Self { offering, owner, via, .. } = *self;
        let brought = Brought { offering, owner, via, content: content.as_ref() };
        if brought.take_in(&tx, now).await?.is_none() {
            return ignored(tx, heard).await;
        }
        tx.commit().await?;
        Ok(())
    }

    /// What it says by now: an owner that shares, or a region that pools, lets it be read. Whether anything comes of it is
    /// decided by what was agreed.
    async fn content(
        &self,
        offerings: &dyn Offerings,
        reader: TenantId,
    ) -> Result<Option<OfferingContent>, ListenError> {
        if !self.is_offered {
            return Ok(None);
        }
        Ok(offerings.content(&across(self.owner, reader, None), self.offering).await?)
    }
}
