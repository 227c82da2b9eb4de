//! The questions of `contract` that this service answers.

use std::sync::Arc;

use async_trait::async_trait;
use contract::{
    AskError, Directory, People, Sessions, TeamCard, Teams, TenantCard, UnitCard, UnitContact, Units,
};
use tenancy::{PersonId, Role, TeamId, TenantId, UnitId, Who};

use crate::error::IdentityError;
use crate::keys::is_key;
use crate::session_cache::Remembered;
use crate::store::sessions::{self, Resumed};
use crate::store::units::Which;
use crate::store::{people, teams, units};
use crate::{Identity, store, token};

#[async_trait]
impl Directory for Identity {
    async fn tenant_at(&self, host: &str) -> Result<Option<Arc<TenantCard>>, AskError> {
        let find = async { Ok(store::directory::tenant_at(&self.db, host).await?.map(Arc::new)) };
        self.cards.try_get_with_by_ref(host, find).await.map_err(shared)
    }

    async fn tenant(&self, id: TenantId) -> Result<Option<Arc<TenantCard>>, AskError> {
        let find = async { Ok(store::directory::tenant(&self.db, id).await?.map(Arc::new)) };
        self.by_id.try_get_with(id, find).await.map_err(shared)
    }

    async fn tenants(&self) -> Result<Vec<Arc<TenantCard>>, AskError> {
        let all = store::directory::tenants(&self.db).await.map_err(AskError::new)?;
        Ok(all.into_iter().map(Arc::new).collect())
    }
}

/// One look-up may answer many who ask at once, and so may its error.
fn shared(error: Arc<IdentityError>) -> AskError {
    AskError::new(error)
}

#[async_trait]
impl Sessions for Identity {
    async fn resume(&self, tenant: TenantId, token: &str) -> Result<Option<Arc<Who>>, AskError> {
        // Sessions and keys of programs are remembered in one place: a key is no session.
        if is_key(token) {
            return Ok(None);
        }
        let (hash, now) = (token::hash(token), self.clock.now());
        let found = self.rules.sessions.find(tenant, &hash, now).await;
        if let Remembered::Who(who) = found {
            return Ok(Some(Arc::new(*who)));
        }
        let open = sessions::resume(&self.db, tenant, &hash, now).await.map_err(AskError::new)?;
        let Some(Resumed { who, ends }) = open else { return Ok(None) };
        if matches!(found, Remembered::Nothing) {
            self.rules.sessions.remember(&who, &hash, ends, now).await;
        }
        Ok(Some(Arc::new(who)))
    }
}

#[async_trait]
impl People for Identity {
    async fn address_of(&self, tenant: TenantId, person: PersonId) -> Result<Option<String>, AskError> {
        people::address_of(&self.db, tenant, person, self.clock.now()).await.map_err(AskError::new)
    }
}

#[async_trait]
impl Units for Identity {
    async fn contact(&self, tenant: TenantId, unit: UnitId) -> Result<Option<UnitContact>, AskError> {
        units::contact(&self.db, tenant, unit, self.clock.now()).await.map_err(AskError::new)
    }

    async fn bookable_by(&self, who: &Who) -> Result<Vec<UnitCard>, AskError> {
        units::cards(&self.db, who.tenant, of(who), Which::Open).await.map_err(AskError::new)
    }

    async fn of_tenant(&self, tenant: TenantId) -> Result<Vec<UnitCard>, AskError> {
        units::cards(&self.db, tenant, None, Which::Open).await.map_err(AskError::new)
    }

    async fn looked_after_by(&self, who: &Who) -> Result<Vec<UnitCard>, AskError> {
        units::cards(&self.db, who.tenant, of(who), Which::All).await.map_err(AskError::new)
    }

    async fn approved_by(&self, who: &Who) -> Result<Vec<UnitId>, AskError> {
        units::approved_by(&self.db, who.tenant, who.person, &who.email).await.map_err(AskError::new)
    }
}

/// Whose units: one's own, and for a broker all.
fn of(who: &Who) -> Option<&[UnitId]> {
    if who.is_any(&[Role::Broker]) { None } else { Some(&who.units) }
}

#[async_trait]
impl Teams for Identity {
    async fn of_tenant(&self, tenant: TenantId) -> Result<Vec<TeamCard>, AskError> {
        teams::cards(&self.db, tenant, None, None).await.map_err(AskError::new)
    }

    async fn of_person(&self, tenant: TenantId, person: PersonId) -> Result<Vec<TeamCard>, AskError> {
        teams::cards(&self.db, tenant, None, Some((person, self.clock.now()))).await.map_err(AskError::new)
    }

    async fn team(&self, tenant: TenantId, team: TeamId) -> Result<Option<TeamCard>, AskError> {
        Ok(teams::cards(&self.db, tenant, Some(team), None).await.map_err(AskError::new)?.pop())
    }
}
