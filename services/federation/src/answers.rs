//! What this service answers to others: doors, pools and shares.

use std::collections::HashMap;

use async_trait::async_trait;
use contract::{AskError, BookingId, OfferingId, Pool, SharedTo, Sharing, Text};
use tenancy::{Crossing, Door, PersonId, TenantId};

use crate::store::agreements::{members, regions_of, takers_of};
use crate::store::shares::Share;
use crate::store::{doors, shares};
use crate::{Federation, FederationError};

#[async_trait]
impl Sharing for Federation {
    async fn door(
        &self,
        guest: TenantId,
        owner: TenantId,
        offering: OfferingId,
        by: Option<PersonId>,
    ) -> Result<Option<Door>, AskError> {
        self.own_door(guest, owner, offering, by).await.map_err(AskError::new)
    }

    async fn door_to_booking(
        &self,
        guest: TenantId,
        booking: BookingId,
        by: PersonId,
    ) -> Result<Option<Door>, AskError> {
        let host = self.bookings.host_of(guest, booking).await?;
        Ok(host.map(|host| if guest == host { Door::Home(guest) } else { across(host, guest, Some(by)) }))
    }

    async fn pools(&self, owner: TenantId) -> Result<Vec<Pool>, AskError> {
        self.own_pools(owner).await.map_err(AskError::new)
    }

    async fn shared_to(&self, owner: TenantId, offering: OfferingId) -> Result<Vec<SharedTo>, AskError> {
        self.own_shared_to(owner, offering).await.map_err(AskError::new)
    }

    async fn all_shared(&self, owner: TenantId) -> Result<HashMap<OfferingId, Vec<SharedTo>>, AskError> {
        self.own_all_shared(owner).await.map_err(AskError::new)
    }

    async fn members(&self, region: TenantId) -> Result<Vec<TenantId>, AskError> {
        let tx = self.db.begin(region).await.map_err(AskError::new)?;
        members(&tx, self.clock.now()).await.map_err(AskError::new)
    }

    async fn part_of(&self, tenant: TenantId) -> Result<Option<Text>, AskError> {
        self.own_part_of(tenant).await.map_err(AskError::new)
    }
}

impl Federation {
    async fn own_door(
        &self,
        guest: TenantId,
        owner: TenantId,
        offering: OfferingId,
        by: Option<PersonId>,
    ) -> Result<Option<Door>, FederationError> {
        if guest == owner {
            return Ok(Some(Door::Home(guest)));
        }
        let now = self.clock.now();
        let tx = self.db.begin_routine(guest).await?;
        let may = doors::is_open(&tx, offering, owner, now).await?;
        Ok(may.then(|| across(owner, guest, by)))
    }

    async fn own_pools(&self, owner: TenantId) -> Result<Vec<Pool>, FederationError> {
        let tx = self.db.begin(owner).await?;
        let regions = takers_of(&tx, self.clock.now()).await?;
        drop(tx);
        let mut pools = Vec::with_capacity(regions.len());
        for region in regions {
            pools.push(Pool { region, name: self.name_of(region).await? });
        }
        Ok(pools)
    }

    async fn own_shared_to(
        &self,
        owner: TenantId,
        offering: OfferingId,
    ) -> Result<Vec<SharedTo>, FederationError> {
        let tx = self.db.begin(owner).await?;
        let rows = shares::of(&tx, offering).await?;
        drop(tx);
        let mut shared = Vec::with_capacity(rows.len());
        for row in rows {
            let name = self.name_of(row.to).await?;
            shared.push(shared_to(row, name));
        }
        Ok(shared)
    }

    async fn own_all_shared(
        &self,
        owner: TenantId,
    ) -> Result<HashMap<OfferingId, Vec<SharedTo>>, FederationError> {
        let tx = self.db.begin(owner).await?;
        let rows = shares::all(&tx).await?;
        drop(tx);
        let mut shared: HashMap<OfferingId, Vec<SharedTo>> = HashMap::new();
        for row in rows {
            let name = self.name_of(row.to).await?;
            shared.entry(row.offering).or_default().push(shared_to(row, name));
        }
        Ok(shared)
    }

    async fn own_part_of(&self, tenant: TenantId) -> Result<Option<Text>, FederationError> {
        if let Some(known) = self.parts.get(&tenant).await {
            return Ok(known);
        }
        let tx = self.db.begin(tenant).await?;
        let region = regions_of(&tx, self.clock.now()).await?.into_iter().next();
        drop(tx);
        let part_of = match region {
            Some(region) => self.directory.tenant(region).await?.map(|card| card.phrases.part_of.clone()),
            None => None,
        };
        self.parts.insert(tenant, part_of.clone()).await;
        Ok(part_of)
    }

    async fn name_of(&self, tenant: TenantId) -> Result<Text, FederationError> {
        Ok(self.directory.tenant(tenant).await?.map(|card| card.name.clone()).unwrap_or_default())
    }
}

fn shared_to(share: Share, name: Text) -> SharedTo {
    let state = share.state.as_str().to_owned();
    SharedTo { region: share.to, name, since: share.since, state, message: share.message }
}

#[allow(
    clippy::disallowed_methods,
    reason = "federation is the one that issues crossings; its callers have checked what was agreed, or read their own alone"
)]
pub(crate) fn across(host: TenantId, guest: TenantId, by: Option<PersonId>) -> Door {
    Door::Across(Crossing::issue(host, guest, by))
}
