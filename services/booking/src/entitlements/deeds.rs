//! What the service does with entitlements.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use tenancy::{TenantId, Timestamp, UnitId};

use super::{EntitledGroup, Entitlement, EntitlementId, Visit};
use crate::error::BookingError;
use crate::school_year::school_year_of;
use crate::{Booking, store};

/// What there is to count for a school year.
#[derive(Debug)]
pub(crate) struct Counted {
    /// What is promised, the first first.
    pub(crate) entitlements: Vec<Entitlement>,
    /// The groups that have not ended, by unit and name.
    pub(crate) groups: Vec<EntitledGroup>,
    /// What they have booked in that year.
    pub(crate) visits: Vec<Visit>,
}

impl Booking {
    /// Promises something to the groups of a tenant's own units.
    pub(crate) async fn entitle(
        &self,
        tenant: TenantId,
        new: &Entitlement,
        now: Timestamp,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(tenant).await?;
        store::entitlements::insert(&tx, new, now).await?;
        Ok(tx.commit().await?)
    }

    /// Promises it no more.
    pub(crate) async fn end_entitlement(
        &self,
        tenant: TenantId,
        id: EntitlementId,
        now: Timestamp,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(tenant).await?;
        store::entitlements::end(&tx, id, now).await?;
        Ok(tx.commit().await?)
    }

    /// What is to be counted for the school year of `now`, for these units; for all of the tenant's where none is named.
    pub(crate) async fn counted(
        &self,
        tenant: TenantId,
        units: Option<&[UnitId]>,
        zone: &str,
        now: Timestamp,
    ) -> Result<Counted, BookingError> {
        let (from, until) = year_around(now, zone);
        let tx = self.db.begin(tenant).await?;
        Ok(Counted {
            entitlements: store::entitlements::all(&tx).await?,
            groups: store::entitlements::groups(&tx, units).await?,
            visits: store::entitlements::visits(&tx, from, until, now).await?,
        })
    }
}

/// The school year around `now`: from the first of August to the next, by the clocks of a zone.
fn year_around(now: Timestamp, zone: &str) -> (Timestamp, Timestamp) {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let year = school_year_of(now.as_jiff().to_zoned(zone.clone()).date());
    let began = |year: i16| {
        let first = Date::new(year, 8, 1).ok().and_then(|day| day.to_zoned(zone.clone()).ok());
        first.map_or(now, |first| Timestamp::from_jiff(first.timestamp()))
    };
    (began(year), began(year + 1))
}

#[cfg(test)]
mod tests {
    use tenancy::Timestamp;

    use super::year_around;

    #[test]
    fn a_school_year_turns_on_the_first_of_august() {
        let at = |text: &str| text.parse::<Timestamp>().expect("a moment");
        let years = |now: &str| year_around(at(now), "Europe/Helsinki");
        let (began, ends) = (at("2026-07-31T21:00:00Z"), at("2027-07-31T21:00:00Z"));
        assert_eq!(years("2026-11-09T08:00:00Z"), (began, ends));
        assert_eq!(years("2027-07-31T20:59:59Z"), (began, ends));
        assert_eq!(years("2027-07-31T21:00:00Z").0, ends);
    }
}
