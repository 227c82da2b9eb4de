//! Times that come again: on chosen days of the week, every week or every few weeks.
//!
//! Written on the calendar of `jiff`, which the rest of the house counts by: a rule of a host has three parts, and a library
//! for all of RFC 5545 would bring a second calendar with it.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

/// How far a rule reaches that ends by a number: three years.
const FARTHEST: i32 = 3 * 366;

/// When a rule ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// With this day.
    With(Date),
    /// After so many times.
    After(usize),
}

/// On which days of which weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Weekly {
    /// The days of the week.
    pub(crate) weekdays: Vec<Weekday>,
    /// Every week (1), every other week (2), …; the first day lies in the first of them.
    pub(crate) every: i32,
}

/// Times that come again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) first: Date,
    pub(crate) time: Time,
    pub(crate) weekly: Weekly,
    pub(crate) end: End,
    /// Days that are left out.
    pub(crate) except: BTreeSet<Date>,
    /// Whether holidays are left out, too.
    pub(crate) skips_holidays: bool,
}

impl Rule {
    /// The first day, and the last that the rule can reach.
    pub(crate) fn days(&self) -> (Date, Date) {
        let farthest = self.first.saturating_add(FARTHEST.days());
        let last = match self.end {
            End::With(day) => day.min(farthest),
            End::After(_) => farthest,
        };
        (self.first, last)
    }

    /// When its times begin, in order.
    pub(crate) fn starts(&self, is_holiday: impl Fn(Date) -> bool) -> impl Iterator<Item = DateTime> {
        let (first, last) = self.days();
        let monday = monday_of(first);
        let most = match self.end {
            End::With(_) => usize::MAX,
            End::After(count) => count,
        };
        first
            .series(1.day())
            .take_while(move |day| *day <= last)
            .filter(move |day| self.weekly.weekdays.contains(&day.weekday()))
            .filter(move |day| weeks_between(monday, *day) % self.weekly.every.max(1) == 0)
            .filter(move |day| !(self.except.contains(day) || self.skips_holidays && is_holiday(*day)))
            .take(most)
            .map(|day| day.to_datetime(self.time))
    }
}

fn monday_of(day: Date) -> Date {
    day.saturating_sub(i32::from(day.weekday().to_monday_zero_offset()).days())
}

fn weeks_between(monday: Date, day: Date) -> i32 {
    day.since(monday).map_or(0, |span| span.get_days()) / 7
}
