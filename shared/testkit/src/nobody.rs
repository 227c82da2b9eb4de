//! The neighbours of a service that stands alone in its own tests.

use std::collections::HashMap;
use std::sync::Arc;

use async_trait::async_trait;
use contract::{
    AskError, BookableOffering, BookingId, BroughtTime, Carriage, Claim, ComingTime, Directory, Glance,
    ImageFile, ImageId, Keys, Letter, Listings, OccurrenceId, OfferingContent, OfferingId, Offerings, Once,
    OwnOffering, Pool, Post, Repeats, Schedule, SharedTo, Sharing, ShownOffering, TeamCard, Teams,
    TenantCard, Text, Times, UnitCard, UnitContact, Units,
};
use tenancy::{Door, PersonId, TeamId, TenantId, UnitId, Who};

/// Answers every question with nothing: for tests of what a service does without asking anyone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

#[async_trait]
impl Directory for Nobody {
    async fn tenant_at(&self, _: &str) -> Result<Option<Arc<TenantCard>>, AskError> {
        Ok(None)
    }
    async fn tenant(&self, _: TenantId) -> Result<Option<Arc<TenantCard>>, AskError> {
        Ok(None)
    }
    async fn tenants(&self) -> Result<Vec<Arc<TenantCard>>, AskError> {
        Ok(Vec::new())
    }
}

#[async_trait]
impl Listings for Nobody {
    async fn shown(&self, _: TenantId, _: OfferingId) -> Result<Option<ShownOffering>, AskError> {
        Ok(None)
    }
    async fn bookable_at(
        &self,
        _: TenantId,
        _: &[OccurrenceId],
    ) -> Result<Option<BookableOffering>, AskError> {
        Ok(None)
    }
    async fn count(&self, _: TenantId) -> Result<i64, AskError> {
        Ok(0)
    }
    async fn glance(&self, _: TenantId, _: u32) -> Result<Glance, AskError> {
        Ok(Glance::default())
    }
}

#[async_trait]
impl Offerings for Nobody {
    async fn own(&self, _: TenantId, _: OfferingId) -> Result<Option<OwnOffering>, AskError> {
        Ok(None)
    }
    async fn titles(&self, _: TenantId) -> Result<HashMap<OfferingId, Text>, AskError> {
        Ok(HashMap::new())
    }
    async fn content(&self, _: &Door, _: OfferingId) -> Result<Option<OfferingContent>, AskError> {
        Ok(None)
    }
    async fn image(&self, _: &Door, _: ImageId, _: Option<u32>) -> Result<Option<ImageFile>, AskError> {
        Ok(None)
    }
}

#[async_trait]
impl Times for Nobody {
    async fn coming(&self, _: &Door, _: OfferingId) -> Result<Vec<ComingTime>, AskError> {
        Ok(Vec::new())
    }
    async fn coming_of_each(
        &self,
        _: &Door,
        _: &[OfferingId],
    ) -> Result<HashMap<OfferingId, Vec<ComingTime>>, AskError> {
        Ok(HashMap::new())
    }
    async fn coming_bookings(&self, _: TenantId, _: OfferingId) -> Result<i64, AskError> {
        Ok(0)
    }
}

#[async_trait]
impl Units for Nobody {
    async fn contact(&self, _: TenantId, _: UnitId) -> Result<Option<UnitContact>, AskError> {
        Ok(None)
    }
    async fn bookable_by(&self, _: &Who) -> Result<Vec<UnitCard>, AskError> {
        Ok(Vec::new())
    }
    async fn of_tenant(&self, _: TenantId) -> Result<Vec<UnitCard>, AskError> {
        Ok(Vec::new())
    }
    async fn looked_after_by(&self, _: &Who) -> Result<Vec<UnitCard>, AskError> {
        Ok(Vec::new())
    }
    async fn approved_by(&self, _: &Who) -> Result<Vec<UnitId>, AskError> {
        Ok(Vec::new())
    }
}

#[async_trait]
impl Keys for Nobody {
    async fn holder(&self, _: TenantId, _: &str) -> Result<Option<Arc<Who>>, AskError> {
        Ok(None)
    }
}

#[async_trait]
impl Repeats for Nobody {
    async fn claim(&self, _: &Who, _: Once<'_>) -> Result<Claim, AskError> {
        Ok(Claim::Differs)
    }
}

#[async_trait]
impl Teams for Nobody {
    async fn of_tenant(&self, _: TenantId) -> Result<Vec<TeamCard>, AskError> {
        Ok(Vec::new())
    }
    async fn of_person(&self, _: TenantId, _: PersonId) -> Result<Vec<TeamCard>, AskError> {
        Ok(Vec::new())
    }
    async fn team(&self, _: TenantId, _: TeamId) -> Result<Option<TeamCard>, AskError> {
        Ok(None)
    }
}

#[async_trait]
impl Post for Nobody {
    fn carriage(&self) -> Carriage {
        Carriage::Nobody
    }
    async fn send(&self, _: TenantId, _: &Letter) -> Result<(), AskError> {
        Ok(())
    }
}

/// Nobody shares anything: the only door is one's own.
#[async_trait]
impl Sharing for Nobody {
    async fn door(
        &self,
        guest: TenantId,
        owner: TenantId,
        _: OfferingId,
        _: Option<PersonId>,
    ) -> Result<Option<Door>, AskError> {
        Ok((guest == owner).then_some(Door::Home(guest)))
    }
    async fn door_to_booking(
        &self,
        guest: TenantId,
        _: BookingId,
        _: PersonId,
    ) -> Result<Option<Door>, AskError> {
        Ok(Some(Door::Home(guest)))
    }
    async fn pools(&self, _: TenantId) -> Result<Vec<Pool>, AskError> {
        Ok(Vec::new())
    }
    async fn shared_to(&self, _: TenantId, _: OfferingId) -> Result<Vec<SharedTo>, AskError> {
        Ok(Vec::new())
    }
    async fn all_shared(&self, _: TenantId) -> Result<HashMap<OfferingId, Vec<SharedTo>>, AskError> {
        Ok(HashMap::new())
    }
    async fn members(&self, _: TenantId) -> Result<Vec<TenantId>, AskError> {
        Ok(Vec::new())
    }
    async fn part_of(&self, _: TenantId) -> Result<Option<Text>, AskError> {
        Ok(None)
    }
}

#[async_trait]
impl Schedule for Nobody {
    async fn keep(&self, _: TenantId, _: OfferingId, _: &[BroughtTime]) -> Result<usize, AskError> {
        Ok(0)
    }
}
