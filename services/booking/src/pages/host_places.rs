//! How full the host's times of a term are.

use std::collections::{BTreeMap, HashMap};

use axum::extract::State;
use axum::response::Response;
use contract::{Counts, OfferingId, Text};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use tenancy::{Caller, Host, Timestamp};
use views::{Counted, paths};
use web::{May, Problem, Query, Reader};

use super::lines::counted;
use super::sheets::SheetForm;
use crate::Booking;
use crate::error::BookingError;
use crate::places::{MonthOfOffering, Places, Term};
use crate::screens::{HostPlaces, MonthOfPlaces, OfferingOfPlaces, PlacesLine, TermChoice};
use crate::sheet::Sheet;
use crate::store::{places, school_year};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    term: String,
}

/// The term that is asked for, else the one that it is.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Result<Response, Problem> {
    reader.page(&page(&booking, &reader, &caller, &asked).await?)
}

/// The same as a sheet, offering by offering.
pub(super) async fn sheet(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    Query(asked): Query<Asked>,
    form: SheetForm,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = page(&booking, &reader, &caller, &asked).await?;
    let said = |key| reader.say(key, &[]);
    let mut sheet = Sheet::headed([
        said("bookings-service")?,
        said("filled-counted")?,
        said("filled-times")?,
        said("filled-capacity")?,
        said("filled-taken")?,
        said("filled-free")?,
        said("filled-waiting")?,
    ]);
    for one in page.offerings {
        let places = one.places;
        sheet.add([
            one.title.for_reader(reader.lang()).1.into(),
            said(match places.counted {
                Counted::Heads => "filled-counted-heads",
                Counted::Groups => "filled-counted-groups",
            })?
            .into(),
            places.times.into(),
            places.capacity.into(),
            places.taken.into(),
            places.free.into(),
            one.waiting.into(),
        ]);
    }
    form.file(&sheet, &format!("places-{}", page.term))
}

async fn page(
    booking: &Booking,
    reader: &Reader,
    caller: &Caller<Host>,
    asked: &Asked,
) -> Result<HostPlaces, Problem> {
    let name = &reader.tenant()?.zone;
    let zone = TimeZone::get(name).map_err(|error| Problem::internal(&error))?;
    let today = reader.now().as_jiff().to_zoned(zone.clone()).date();
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let now = Term::of(today, &school_year::of(&tx, today).await?);
    let term = Term::parse(&asked.term).unwrap_or(now);
    let (first, after) = term.days(&school_year::known(&tx, term.year).await?.school_year);
    let span = (midnight(first, &zone)?, midnight(after, &zone)?);
    let found = places::by_month(&tx, span, name).await?;
    let waiting = places::waiting(&tx).await.map_err(BookingError::from)?;
    drop(tx);
    let titles = booking.offerings.titles(caller.tenant).await?;
    Ok(HostPlaces {
        terms: terms(now, term),
        term: term.token(),
        offerings: offerings(&found, &titles, &waiting),
        months: months(reader, &zone, &found)?,
    })
}

fn midnight(day: Date, zone: &TimeZone) -> Result<Timestamp, Problem> {
    let at = day.to_zoned(zone.clone()).map_err(|error| Problem::internal(&error))?;
    Ok(Timestamp::from_jiff(at.timestamp()))
}

/// The term before this one, this one, two that come, and whichever is shown.
fn terms(now: Term, shown: Term) -> Vec<TermChoice> {
    let mut terms = vec![now.previous(), now, now.next(), now.next().next()];
    if !terms.contains(&shown) {
        terms.push(shown);
        terms.sort_by_key(|term| (term.calendar_year(), term.half.as_str() == "autumn"));
    }
    let choice = |term: Term| TermChoice {
        half: term.half.as_str(),
        year: term.calendar_year(),
        href: format!("{}?term={}", paths::HOST_PLACES, term.token()),
        is_current: term == shown,
    };
    terms.into_iter().map(choice).collect()
}

fn offerings(
    found: &[MonthOfOffering],
    titles: &HashMap<OfferingId, Text>,
    waiting: &HashMap<OfferingId, u32>,
) -> Vec<OfferingOfPlaces> {
    let mut sums: BTreeMap<(OfferingId, &str), (Counts, Places)> = BTreeMap::new();
    for one in found {
        let sum = sums.entry((one.offering, one.counts.as_str())).or_insert((one.counts, Places::default()));
        sum.1 = sum.1.and(one.sum);
    }
    let of_offering = |((id, _), (counts, sum)): ((OfferingId, &str), (Counts, Places))| OfferingOfPlaces {
        title: titles.get(&id).cloned().unwrap_or_default(),
        href: paths::host_offering(&id.to_string()),
        places: line(counts, sum),
        waiting: waiting.get(&id).copied().unwrap_or(0),
    };
    let mut lines: Vec<OfferingOfPlaces> = sums.into_iter().map(of_offering).collect();
    lines.sort_by_key(|one| (std::cmp::Reverse(one.places.percent), one.title.fi.clone()));
    lines
}

fn months(
    reader: &Reader,
    zone: &TimeZone,
    found: &[MonthOfOffering],
) -> Result<Vec<MonthOfPlaces>, Problem> {
    let mut sums: BTreeMap<Date, BTreeMap<&str, (Counts, Places)>> = BTreeMap::new();
    for one in found {
        let month = sums.entry(one.month).or_default();
        let sum = month.entry(one.counts.as_str()).or_insert((one.counts, Places::default()));
        sum.1 = sum.1.and(one.sum);
    }
    sums.into_iter()
        .map(|(month, sums)| {
            Ok(MonthOfPlaces {
                at: reader.moment(midnight(month, zone)?),
                places: sums.into_values().rev().map(|(counts, sum)| line(counts, sum)).collect(),
            })
        })
        .collect()
}

fn line(counts: Counts, sum: Places) -> PlacesLine {
    PlacesLine {
        times: sum.times,
        capacity: sum.capacity,
        taken: sum.taken,
        free: sum.free(),
        percent: sum.percent(),
        counted: counted(counts),
    }
}
