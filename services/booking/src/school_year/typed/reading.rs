//! Days, times and numbers as people type them.

use std::ops::RangeInclusive;

use jiff::civil::{Date, Time};

use super::{YearEdge, YearField, YearFlaw, YearWrong};
use crate::school_year::{Days, Hours};

/// What is read, with all that cannot be.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) flaws: Vec<YearFlaw>,
}

impl Reading {
    fn note<T>(&mut self, field: YearField, read: Option<T>, wrong: YearWrong) -> Option<T> {
        if read.is_none() {
            self.flaws.push(YearFlaw { field, wrong });
        }
        read
    }

    pub(super) fn days(
        &mut self,
        field: impl Fn(YearEdge) -> YearField,
        (from, until): (&str, &str),
    ) -> Option<Days> {
        let first = self.note(field(YearEdge::From), read_day(from), YearWrong::NoDay);
        let last = self.note(field(YearEdge::Until), read_day(until), YearWrong::NoDay);
        self.note(field(YearEdge::Until), Days::new(first?, last?), YearWrong::EndsFirst)
    }

    pub(super) fn hours(
        &mut self,
        field: impl Fn(YearEdge) -> YearField,
        (from, until): (&str, &str),
    ) -> Option<Hours> {
        let first = self.note(field(YearEdge::From), read_time(from), YearWrong::NoTime);
        let last = self.note(field(YearEdge::Until), read_time(until), YearWrong::NoTime);
        self.note(field(YearEdge::Until), Hours::new(first?, last?), YearWrong::EndsFirst)
    }

    pub(super) fn lessons(&mut self, typed: &str) -> Option<Vec<Time>> {
        let parts = typed.split([',', ';']).flat_map(str::split_whitespace);
        self.note(YearField::Lessons, parts.map(read_time).collect(), YearWrong::NoTime)
    }

    pub(super) fn number(&mut self, field: YearField, typed: &str, may: RangeInclusive<u8>) -> Option<u8> {
        let number = typed.trim().parse().ok().filter(|number| may.contains(number));
        self.note(field, number, YearWrong::NoNumber(may))
    }
}

/// A day as a browser sends it, or as people write it where the browser shows no calendar: `24.12.2026`.
pub(crate) fn read_day(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    if let Ok(day) = typed.parse() {
        return Some(day);
    }
    let mut parts = typed.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A time of the day as a browser sends it, or as people write it: `08:15`, `8.15`, `8`.
pub(crate) fn read_time(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.trim().split_once([':', '.']).unwrap_or((typed.trim(), "00"));
    let is_number = |part: &str| part.bytes().all(|letter| letter.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) || minute.len() != 2 {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}
