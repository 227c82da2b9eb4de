//! The form of a school year: what was typed, what is wrong with it, and the page that says both.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::Deserialize;
use tenancy::Timestamp;
use views::{Moment, paths};
use web::{Problem, Reader};

use super::school_year_flaws::shown;
use crate::school_year::{
    BreakKind, Hours, KnownYear, PublicHoliday, SchoolClock, SchoolYear, TypedYear, YearFlaw, school_year_of,
};
use crate::screens::{HolidayLine, NumberField, SchoolYearPage, SpanFields, YearChoice};

/// How many years ahead a tenant plans: schools decide their dates for up to three years.
const AHEAD: i16 = 3;
/// The rows of breaks that are read: more than a year may have, so that one too many is said and not lost.
const MOST_ROWS: usize = 24;
/// The empty rows below those that are filled in.
const EMPTY_ROWS: usize = 3;
/// What the rows of the office are called.
pub(super) const WEEKDAYS: [&str; 5] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/// What the form sends, as typed. `fields` holds `autumn-from`, `break-2-until`, `office-0-from`, …
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    year: String,
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

impl Typed {
    /// What the form would send of a year that is known.
    pub(super) fn of(year: &SchoolYear) -> Self {
        let mut fields = BTreeMap::new();
        let mut span = |id: &str, from: String, until: String| {
            fields.insert(format!("{id}-from"), from);
            fields.insert(format!("{id}-until"), until);
        };
        for (id, term) in [("autumn", year.autumn()), ("spring", year.spring())] {
            span(id, term.first().to_string(), term.last().to_string());
        }
        let mut others = 2..;
        for (place, one) in year.breaks().iter().enumerate() {
            let is_first = !year.breaks().iter().take(place).any(|earlier| earlier.kind == one.kind);
            let row = own_row(one.kind).filter(|_| is_first).or_else(|| others.next());
            let id = format!("break-{}", row.unwrap_or_default());
            span(&id, one.days.first().to_string(), one.days.last().to_string());
        }
        let routine = year.routine();
        let mut hours = |id: &str, hours: Hours| span(id, clock(hours.from()), clock(hours.until()));
        hours("day", routine.day());
        for (row, office) in routine.office().into_iter().enumerate() {
            hours(&format!("office-{row}"), office);
        }
        let lessons: Vec<String> = routine.lessons().iter().map(|at| dotted(*at)).collect();
        fields.insert("lessons".to_owned(), lessons.join(", "));
        let offers = routine.offers();
        for (id, number) in [
            ("school-days", offers.school_days()),
            ("office-hours", offers.office_hours()),
            ("days-before", offers.days_before()),
        ] {
            fields.insert(id.to_owned(), number.to_string());
        }
        Self { year: year.year().to_string(), fields }
    }

    /// The year that the form is of.
    pub(super) fn year(&self) -> Option<i16> {
        self.year.parse().ok()
    }

    /// The school year as typed.
    pub(super) fn school_year(&self) -> TypedYear<'_> {
        let a_break = |row| {
            let (from, until) = self.span(&format!("break-{row}"));
            (kind_of(row), from, until)
        };
        TypedYear {
            autumn: self.span("autumn"),
            spring: self.span("spring"),
            breaks: (0..MOST_ROWS).map(a_break).collect(),
            day: self.span("day"),
            lessons: self.field("lessons"),
            office: [0, 1, 2, 3, 4].map(|row| self.span(&format!("office-{row}"))),
            school_days: self.field("school-days"),
            office_hours: self.field("office-hours"),
            days_before: self.field("days-before"),
        }
    }

    fn field(&self, id: &str) -> &str {
        self.fields.get(id).map_or("", String::as_str)
    }

    fn span(&self, id: &str) -> (&str, &str) {
        (self.field(&format!("{id}-from")), self.field(&format!("{id}-until")))
    }

    fn shown(&self, id: String, token: &'static str, number: usize) -> SpanFields {
        let (from, until) = self.span(&id);
        let (from, until) = (from.to_owned(), until.to_owned());
        SpanFields { id, token, number, from, until }
    }

    /// The rows of breaks, with some that are empty.
    fn breaks(&self) -> Vec<SpanFields> {
        let is_filled = |row: &usize| self.span(&format!("break-{row}")) != ("", "");
        let filled = (0..MOST_ROWS).rev().find(is_filled).map_or(2, |last| last + 1).max(2);
        let rows = 0..MOST_ROWS.min(filled + EMPTY_ROWS);
        rows.map(|row| {
            let (token, number) = break_at(row);
            self.shown(format!("break-{row}"), token, number)
        })
        .collect()
    }
}

/// The row that belongs to the holiday that every year has.
const fn own_row(kind: BreakKind) -> Option<usize> {
    match kind {
        BreakKind::Autumn => Some(0),
        BreakKind::Winter => Some(1),
        BreakKind::Other => None,
    }
}

fn kind_of(row: usize) -> BreakKind {
    let own = [BreakKind::Autumn, BreakKind::Winter].into_iter().find(|kind| own_row(*kind) == Some(row));
    own.unwrap_or(BreakKind::Other)
}

/// What a row of breaks is called, and which of several it is.
pub(super) fn break_at(row: usize) -> (&'static str, usize) {
    match kind_of(row) {
        BreakKind::Autumn => ("break_autumn", 0),
        BreakKind::Winter => ("break_winter", 0),
        BreakKind::Other => ("break_other", row.saturating_sub(1)),
    }
}

/// The day on which the form is read, on the tenant's clocks.
pub(super) struct Today {
    now: Timestamp,
    day: Date,
    zone: TimeZone,
}

impl Today {
    pub(super) fn of(reader: &Reader) -> Result<Self, Problem> {
        let zone = TimeZone::get(&reader.tenant()?.zone).map_err(|error| Problem::internal(&error))?;
        let now = reader.now();
        Ok(Self { now, day: now.as_jiff().to_zoned(zone.clone()).date(), zone })
    }

    /// The school year that it is.
    pub(super) fn year(&self) -> i16 {
        school_year_of(self.day)
    }

    /// Whether a school year can be written down: the last one, this one, and some that come.
    pub(super) fn can_write(&self, year: i16) -> bool {
        (self.year() - 1..=self.year() + AHEAD).contains(&year)
    }

    /// The page of a year, with what was typed and what is wrong with it.
    pub(super) fn page(
        &self,
        reader: &Reader,
        known: &KnownYear,
        typed: &Typed,
        flaws: &[YearFlaw],
    ) -> SchoolYearPage {
        let year = &known.school_year;
        let office = WEEKDAYS.iter().enumerate();
        SchoolYearPage {
            csrf: reader.csrf().to_owned(),
            year: year.year(),
            name: name_of(year.year()),
            years: (self.year()..=self.year() + AHEAD).map(|other| choice(other, year.year())).collect(),
            is_done: false,
            is_written: known.is_written,
            school_days: year.school_days(),
            offer_until: self.offer_until(reader, year),
            holidays: self.holidays(reader, year),
            terms: vec![
                typed.shown("autumn".to_owned(), "autumn", 0),
                typed.shown("spring".to_owned(), "spring", 0),
            ],
            breaks: typed.breaks(),
            day: typed.shown("day".to_owned(), "day", 0),
            lessons: typed.field("lessons").to_owned(),
            office: office.map(|(row, token)| typed.shown(format!("office-{row}"), token, 0)).collect(),
            numbers: [
                ("school-days", "school_days"),
                ("days-before", "days_before"),
                ("office-hours", "office_hours"),
            ]
            .map(|(id, token)| NumberField { id, token, value: typed.field(id).to_owned() })
            .into(),
            flaws: flaws.iter().map(|flaw| shown(flaw, year.year())).collect(),
        }
    }

    /// Until when an offer would stand that is made now.
    fn offer_until(&self, reader: &Reader, year: &SchoolYear) -> Option<Moment> {
        let clock = SchoolClock::new(year.clone(), self.zone.clone());
        let until = clock.after_school_days(self.now, year.routine().offers().school_days());
        (year.year() == self.year()).then(|| reader.moment(until))
    }

    fn holidays(&self, reader: &Reader, year: &SchoolYear) -> Vec<HolidayLine> {
        let line = |(day, holiday): (Date, PublicHoliday)| {
            let noon = day.at(12, 0, 0, 0).to_zoned(self.zone.clone()).ok()?;
            let day = reader.moment(Timestamp::from_jiff(noon.timestamp()));
            Some(HolidayLine { day, token: holiday.as_str() })
        };
        year.public_holidays().into_iter().filter_map(line).collect()
    }
}

fn choice(year: i16, shown: i16) -> YearChoice {
    YearChoice {
        name: name_of(year),
        href: format!("{}?year={year}", paths::SCHOOL_YEAR),
        is_current: year == shown,
    }
}

/// 2026–2027
pub(super) fn name_of(year: i16) -> String {
    format!("{year}–{}", year.saturating_add(1))
}

/// 08:15, as a browser takes it.
fn clock(at: Time) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// 8.15, as people write it.
pub(super) fn dotted(at: Time) -> String {
    format!("{}.{:02}", at.hour(), at.minute())
}
