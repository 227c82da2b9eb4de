//! What every booking by program asks others for, remembered for moments: what an offering shows in a tenant's tray, and a
//! person's units. A morning on which everybody books asks the same thousands of times. What is scarce is never remembered:
//! seats, times, terms, doors and groups are asked for each time, where they are.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use contract::{AskError, Listings, OccurrenceId, OfferingId, ShownOffering, UnitCard, Units};
use moka::future::Cache;
use tenancy::{Role, TenantId, UnitId, Who};

use crate::bookings::About;

/// So old may an answer be.
const LIVES: Duration = Duration::from_secs(1);
/// So old may be what a neighbour's offering shows: whether it is still offered here, its door says each time.
const ACROSS_LIVES: Duration = Duration::from_secs(30);
/// A time is of one offering for good; whether that is still shown is asked beside.
const TIME_LIVES: Duration = Duration::from_mins(10);
/// The most of each that a process remembers.
const MOST: u64 = 10_000;
const MOST_TIMES: u64 = 100_000;

/// These units of a tenant, or all that it has.
type UnitsOf = (TenantId, Option<Vec<UnitId>>);

/// What a booking needs of what an offering shows.
#[derive(Debug)]
pub(crate) struct Bookable {
    pub(crate) offering: OfferingId,
    /// Who hosts it.
    pub(crate) owner: TenantId,
    /// The least and the most heads of a party.
    pub(crate) limits: (i32, i32),
    /// What is copied into the booking.
    pub(crate) about: About,
}

impl From<ShownOffering> for Bookable {
    fn from(ShownOffering { owner, content }: ShownOffering) -> Self {
        let limits = (content.group_min, content.group_max);
        Self { offering: content.id, owner, limits, about: (&content).into() }
    }
}

/// What a process remembers.
#[derive(Clone, Debug)]
pub(crate) struct Remembered {
    offering_of: Cache<(TenantId, OccurrenceId), OfferingId>,
    own: Cache<(TenantId, OfferingId), Arc<Bookable>>,
    across: Cache<(TenantId, OfferingId), Arc<Bookable>>,
    /// By the units that a person has, so that whoever gets or loses one is asked for anew.
    units: Cache<UnitsOf, Arc<Vec<UnitCard>>>,
}

impl Remembered {
    pub(crate) fn new() -> Self {
        Self {
            offering_of: Cache::builder().max_capacity(MOST_TIMES).time_to_live(TIME_LIVES).build(),
            own: Cache::builder().max_capacity(MOST).time_to_live(LIVES).build(),
            across: Cache::builder().max_capacity(MOST).time_to_live(ACROSS_LIVES).build(),
            units: Cache::builder().max_capacity(MOST).time_to_live(LIVES).build(),
        }
    }

    /// The accepted listing at `tenant` of the one offering that all of `times` are of; none where there is none such. Only
    /// what is there is remembered.
    pub(crate) async fn shown_at(
        &self,
        listings: &dyn Listings,
        tenant: TenantId,
        times: &[OccurrenceId],
    ) -> Result<Option<Arc<Bookable>>, AskError> {
        if let Some(offering) = self.offering_of(tenant, times).await
            && let Some(known) = self.known(tenant, offering).await
        {
            return Ok(Some(known));
        }
        let Some(shown) = listings.shown_at(tenant, times).await? else { return Ok(None) };
        let bookable = Arc::new(Bookable::from(shown));
        let of = if bookable.owner == tenant { &self.own } else { &self.across };
        of.insert((tenant, bookable.offering), Arc::clone(&bookable)).await;
        for time in times {
            self.offering_of.insert((tenant, *time), bookable.offering).await;
        }
        Ok(Some(bookable))
    }

    async fn known(&self, tenant: TenantId, offering: OfferingId) -> Option<Arc<Bookable>> {
        let key = (tenant, offering);
        match self.across.get(&key).await {
            None => self.own.get(&key).await,
            known => known,
        }
    }

    /// The offering that all of these are times of, if that is known of each.
    async fn offering_of(&self, tenant: TenantId, times: &[OccurrenceId]) -> Option<OfferingId> {
        let mut of = BTreeSet::new();
        for time in times {
            of.insert(self.offering_of.get(&(tenant, *time)).await?);
        }
        if of.len() == 1 { of.pop_first() } else { None }
    }

    /// The units that a person books for.
    pub(crate) async fn bookable_by(
        &self,
        units: &dyn Units,
        who: &Who,
    ) -> Result<Arc<Vec<UnitCard>>, AskError> {
        let only = if who.is_any(&[Role::Broker]) { None } else { Some(who.units.clone()) };
        let key = (who.tenant, only);
        if let Some(known) = self.units.get(&key).await {
            return Ok(known);
        }
        let cards = Arc::new(units.bookable_by(who).await?);
        self.units.insert(key, Arc::clone(&cards)).await;
        Ok(cards)
    }
}
