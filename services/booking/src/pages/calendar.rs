//! Weeks and months: the host's times, and what a unit has booked.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use tenancy::{Book, Host, Timestamp};
use views::paths;
use web::{May, Problem, Query, Reader};

use super::lines::{count, counted, shown_state};
use crate::Booking;
use crate::calendar::{Span, View};
use crate::error::BookingError;
use crate::screens::{Calendar, CalendarDay, CalendarEntry, CalendarPlaces, LaterEntry, ViewChoice};
use crate::sides::seen_by;
use crate::store::calendar::{BookedTime, HostedTime, booked, first_booked, first_hosted, hosted};

/// A day of a month shows so many; its week shows all.
const MOST_OF_A_DAY: usize = 4;

/// Which week or month, by any of its days.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    view: String,
    day: String,
}

/// The times of the caller's tenant.
pub(super) async fn host(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Result<Response, Problem> {
    let days = Days::asked(&reader, &asked)?;
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let times = hosted(&tx, days.moments()?).await?;
    let later = first_hosted(&tx, days.midnight(days.span.after())?).await.map_err(BookingError::from)?;
    drop(tx);
    let titles = booking.offerings.titles(caller.tenant).await?;
    let entry = |time: HostedTime| CalendarEntry {
        at: reader.moment(time.starts_at),
        until: reader.moment(time.ends_at),
        title: titles.get(&time.offering).cloned().unwrap_or_default(),
        href: paths::host_time(&time.id.to_string()),
        places: (!time.is_cancelled).then(|| CalendarPlaces {
            taken: count(time.taken),
            capacity: count(time.capacity),
            counted: counted(time.counts),
        }),
        is_cancelled: time.is_cancelled,
        group: None,
        state: None,
    };
    let entries = times.into_iter().map(|time| (time.starts_at, entry(time)));
    reader.page(&days.page(&reader, ("host", paths::HOST_CALENDAR), entries.collect(), later)?)
}

/// What the caller's units have booked.
pub(super) async fn guest(
    State(booking): State<Booking>,
    May(caller): May<Book>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Result<Response, Problem> {
    let days = Days::asked(&reader, &asked)?;
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let times = booked(&tx, seen_by(&caller), days.moments()?).await?;
    let after = days.midnight(days.span.after())?;
    let later = first_booked(&tx, seen_by(&caller), after).await.map_err(BookingError::from)?;
    drop(tx);
    let now = reader.now();
    let entry = |time: BookedTime| CalendarEntry {
        at: reader.moment(time.starts_at),
        until: reader.moment(time.ends_at),
        title: time.about.title,
        href: paths::booking(&time.booking.to_string()),
        places: None,
        is_cancelled: false,
        group: Some(time.group),
        state: Some(shown_state(time.state, false, time.ends_at <= now)),
    };
    let entries = times.into_iter().map(|time| (time.starts_at, entry(time)));
    reader.page(&days.page(&reader, ("guest", paths::CALENDAR), entries.collect(), later)?)
}

/// The days that are looked at, on the tenant's clocks.
struct Days {
    span: Span,
    today: Date,
    zone: TimeZone,
}

impl Days {
    /// What is no day is today.
    fn asked(reader: &Reader, asked: &Asked) -> Result<Self, Problem> {
        let zone = TimeZone::get(&reader.tenant()?.zone).map_err(|error| Problem::internal(&error))?;
        let today = reader.now().as_jiff().to_zoned(zone.clone()).date();
        let day = asked.day.parse().unwrap_or(today);
        Ok(Self { span: Span::of(View::parse(&asked.view), day), today, zone })
    }

    fn moments(&self) -> Result<(Timestamp, Timestamp), Problem> {
        let (first, after) = self.span.shown();
        Ok((self.midnight(first)?, self.midnight(after)?))
    }

    fn day(&self, at: Timestamp) -> Date {
        at.as_jiff().to_zoned(self.zone.clone()).date()
    }

    fn midnight(&self, day: Date) -> Result<Timestamp, Problem> {
        let at = day.to_zoned(self.zone.clone()).map_err(|error| Problem::internal(&error))?;
        Ok(Timestamp::from_jiff(at.timestamp()))
    }

    fn page(
        &self,
        reader: &Reader,
        (side, path): (&'static str, &str),
        entries: Vec<(Timestamp, CalendarEntry)>,
        later: Option<Timestamp>,
    ) -> Result<Calendar, Problem> {
        let span = self.span;
        let mut of_days: BTreeMap<Date, Vec<CalendarEntry>> = BTreeMap::new();
        for (at, entry) in entries {
            of_days.entry(self.day(at)).or_default().push(entry);
        }
        let has_any = of_days.keys().any(|day| span.holds(*day));
        let last = span.after().yesterday().map_err(|error| Problem::internal(&error))?;
        let days = span
            .days()
            .map(|day| {
                let mut entries = of_days.remove(&day).unwrap_or_default();
                let all = entries.len();
                if span.view == View::Month && all > MOST_OF_A_DAY {
                    entries.truncate(MOST_OF_A_DAY);
                }
                Ok(CalendarDay {
                    at: reader.moment(self.midnight(day)?),
                    is_today: day == self.today,
                    is_beside: !span.holds(day),
                    more: u32::try_from(all - entries.len()).unwrap_or(u32::MAX),
                    entries,
                    week: href(path, Span::of(View::Week, day)),
                })
            })
            .collect::<Result<_, Problem>>()?;
        let now = Span::of(span.view, self.today);
        // Whoever goes from one to the other stays at today where it is in sight.
        let shown = if span.holds(self.today) { self.today } else { span.first };
        Ok(Calendar {
            side,
            view: span.view.as_str(),
            at: reader.moment(self.midnight(span.first)?),
            until: reader.moment(self.midnight(last)?),
            week: u8::try_from(span.first.iso_week_date().week()).unwrap_or_default(),
            views: View::ALL
                .map(|view| ViewChoice {
                    view: view.as_str(),
                    href: href(path, Span::of(view, shown)),
                    is_current: view == span.view,
                })
                .to_vec(),
            before: href(path, span.previous()),
            now: (now != span).then(|| href(path, now)),
            after: href(path, span.next()),
            days,
            has_any,
            later: later.filter(|_| !has_any).map(|at| LaterEntry {
                at: reader.moment(at),
                href: href(path, Span::of(span.view, self.day(at))),
            }),
        })
    }
}

fn href(path: &str, span: Span) -> String {
    format!("{path}?view={}&day={}", span.view.as_str(), span.first)
}
