//! What every booking by program asks others for, remembered for a second: what an offering shows in a tenant's tray, and a
//! person's units. A morning on which everybody books asks the same thousands of times. What is scarce is never remembered:
//! seats, times, terms, doors and groups are asked for each time, where they are.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use contract::{AskError, BookableOffering, Listings, OccurrenceId, OfferingId, UnitCard, Units};
use moka::future::Cache;
use tenancy::{Role, TenantId, UnitId, Who};

/// So old may an answer be.
const LIVES: Duration = Duration::from_secs(1);
/// A time is of one offering for good; whether that is still shown is asked beside.
const TIME_LIVES: Duration = Duration::from_mins(10);
/// The most of each that a process remembers.
const MOST: u64 = 10_000;
const MOST_TIMES: u64 = 100_000;

/// These units of a tenant, or all that it has.
type UnitsOf = (TenantId, Option<Vec<UnitId>>);

/// What a process remembers.
#[derive(Clone, Debug)]
pub(crate) struct Remembered {
    offering_of: Cache<(TenantId, OccurrenceId), OfferingId>,
    offerings: Cache<(TenantId, OfferingId), Arc<BookableOffering>>,
    /// By the units that a person has, so that whoever gets or loses one is asked for anew.
    units: Cache<UnitsOf, Arc<Vec<UnitCard>>>,
}

impl Remembered {
    pub(crate) fn new() -> Self {
        Self {
            offering_of: Cache::builder().max_capacity(MOST_TIMES).time_to_live(TIME_LIVES).build(),
            offerings: Cache::builder().max_capacity(MOST).time_to_live(LIVES).build(),
            units: Cache::builder().max_capacity(MOST).time_to_live(LIVES).build(),
        }
    }

    /// The one offering that all of `times` are of, if `tenant` lists it; none where there is none such. Only what is there is
    /// remembered.
    pub(crate) async fn bookable_at(
        &self,
        listings: &dyn Listings,
        tenant: TenantId,
        times: &[OccurrenceId],
    ) -> Result<Option<Arc<BookableOffering>>, AskError> {
        if let Some(offering) = self.offering_of(tenant, times).await
            && let Some(known) = self.offerings.get(&(tenant, offering)).await
        {
            return Ok(Some(known));
        }
        let Some(bookable) = listings.bookable_at(tenant, times).await? else { return Ok(None) };
        let bookable = Arc::new(bookable);
        self.offerings.insert((tenant, bookable.id), Arc::clone(&bookable)).await;
        for time in times {
            self.offering_of.insert((tenant, *time), bookable.id).await;
        }
        Ok(Some(bookable))
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
