//! Saved searches: what matches now was there; what matches later is news.

use std::collections::BTreeSet;

use contract::{Listed, OfferingId, TenantCard};
use events::ensure_due;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use tenancy::Timestamp;

use crate::error::CatalogueError;
use crate::listen::NEWS;
use crate::search::{Search, Sort};
use crate::store::saved_searches::NewSavedSearch;
use crate::{Catalogue, store};

/// So much of a search is looked at for news: more than any catalogue holds.
const ALL: u32 = 20_000;
/// The most letters of a name.
pub(crate) const MOST_NAME: usize = 120;
/// When the day's news goes out, by the tenant's clocks.
const HOUR: i8 = 7;

/// When news of saved searches goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewsTime {
    /// At seven in the morning, where the tenant is.
    Mornings,
    /// Again and again after so many minutes.
    Every(u32),
}

impl NewsTime {
    /// The setting's number of minutes; 0 for mornings.
    pub const fn of_minutes(minutes: u32) -> Self {
        if minutes == 0 { Self::Mornings } else { Self::Every(minutes) }
    }

    /// When the next news goes out.
    pub(crate) fn after(self, now: Timestamp, zone: &str) -> Timestamp {
        match self {
            Self::Every(minutes) => now.plus(SignedDuration::from_mins(i64::from(minutes))),
            Self::Mornings => {
                next_morning(now, zone).unwrap_or_else(|| now.plus(SignedDuration::from_hours(24)))
            }
        }
    }
}

fn next_morning(now: Timestamp, zone: &str) -> Option<Timestamp> {
    let here = now.as_jiff().to_zoned(TimeZone::get(zone).ok()?);
    let today = here.date().at(HOUR, 0, 0, 0).to_zoned(here.time_zone().clone()).ok()?;
    let morning = if today > here { today } else { today.checked_add(1.day()).ok()? };
    Some(Timestamp::from_jiff(morning.timestamp()))
}

/// The whole of a search, for comparing what it finds with what it found.
fn whole(query: &str) -> Search {
    let (search, _) = Search::of_query(query);
    Search { page: 1, per_page: ALL, sort: Sort::Newest, ..search }
}

impl Catalogue {
    /// Saves a search; false if its person has too many others. What it finds now is no news; the tenant's timer of
    /// news begins with the first one.
    pub(crate) async fn save_search(
        &self,
        tenant: &TenantCard,
        new: NewSavedSearch<'_>,
    ) -> Result<bool, CatalogueError> {
        let found = self.matching(tenant, new.query).await?;
        let seen = found.into_iter().map(|listed| listed.content.id).collect();
        let tx = self.db.begin(tenant.id).await?;
        let now = self.clock.now();
        if !store::saved_searches::insert(&tx, NewSavedSearch { seen, ..new }, now).await? {
            return Ok(false);
        }
        ensure_due(&tx, NEWS, tenant.id.as_uuid(), now).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// All that a saved search finds now. What a mistyped word may have meant is no news.
    pub(crate) async fn matching(
        &self,
        tenant: &TenantCard,
        query: &str,
    ) -> Result<Vec<Listed>, CatalogueError> {
        let search = whole(query);
        let tx = self.db.begin(tenant.id).await?;
        let found = store::finding::find(&tx, &search, search.span(&tenant.zone), self.clock.now()).await?;
        Ok(if found.corrected.is_some() { Vec::new() } else { found.items })
    }
}

/// What of `matching` was not seen yet.
pub(crate) fn news(matching: &[Listed], seen: &BTreeSet<OfferingId>) -> Vec<Listed> {
    matching.iter().filter(|listed| !seen.contains(&listed.content.id)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    #[test]
    fn the_mornings_news_goes_out_at_seven_by_the_tenants_clocks() {
        let next = |now| NewsTime::Mornings.after(at(now), "Europe/Helsinki").to_string();
        assert_eq!(next("2027-01-12T04:59:00Z"), "2027-01-12T05:00:00Z");
        assert_eq!(next("2027-01-12T05:00:00Z"), "2027-01-13T05:00:00Z");
        assert_eq!(next("2027-03-27T12:00:00Z"), "2027-03-28T04:00:00Z", "clocks go forward in that night");
    }

    #[test]
    fn a_demo_does_not_wait_for_the_morning() {
        let next = NewsTime::of_minutes(1).after(at("2027-01-12T05:00:00Z"), "Europe/Helsinki");
        assert_eq!(next.to_string(), "2027-01-12T05:01:00Z");
        assert_eq!(NewsTime::of_minutes(0), NewsTime::Mornings);
    }
}
