//! A tenant's school year: when schools work, when they rest, and what deadlines are counted by.
//!
//! The school year begins on 1 August and ends on 31 July (Basic Education Act 628/1998, section 23). Whoever runs the
//! schools decides the rest, so each tenant writes down its own; what it has not written follows [usual dates](usual).

mod deadlines;
mod public_holidays;
mod routine;
mod typed;
mod usual;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

pub use deadlines::SchoolClock;
pub use public_holidays::PublicHoliday;
pub use routine::{Hours, OfferTimes, Routine, RoutineFlaw};
pub use typed::{TypedYear, YearEdge, YearField, YearFlaw, YearWrong};
pub(crate) use typed::{read_day, read_time};

/// The month in which a school year begins.
const FIRST_MONTH: i8 = 8;
/// More holidays than any year has.
const MOST_BREAKS: usize = 20;

/// The zone that every school of the product lives in: school years and their deadlines are Finland's.
pub(crate) const ZONE: &str = "Europe/Helsinki";

/// That zone; its rules are in the program, so it is always there.
pub(crate) fn zone() -> TimeZone {
    TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)
}

/// The school year in which a day lies, by the year of its autumn.
pub fn school_year_of(day: Date) -> i16 {
    if day.month() >= FIRST_MONTH { day.year() } else { day.year() - 1 }
}

/// Whether people work on a day at all: from Monday to Friday, if it is no public holiday.
pub fn is_working_day(day: Date) -> bool {
    !is_weekend(day) && PublicHoliday::on(day).is_none()
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Days from a first to a last one, which both belong to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    first: Date,
    last: Date,
}

impl Days {
    /// From the first to the last; none where the last comes before the first.
    pub fn new(first: Date, last: Date) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// The first day.
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day.
    pub const fn last(self) -> Date {
        self.last
    }

    /// Whether a day is one of them.
    pub fn holds(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    fn holds_all_of(self, other: Self) -> bool {
        self.holds(other.first) && self.holds(other.last)
    }

    fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

/// Which holiday a break in a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakKind {
    /// The autumn holiday, in October.
    Autumn,
    /// The winter holiday, in February or March.
    Winter,
    /// Days off of the tenant's own, such as the Friday after Ascension Day.
    Other,
}

impl BreakKind {
    /// Reads its token.
    pub fn parse(token: &str) -> Option<Self> {
        [Self::Autumn, Self::Winter, Self::Other].into_iter().find(|kind| kind.as_str() == token)
    }

    /// Its token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Autumn => "autumn",
            Self::Winter => "winter",
            Self::Other => "other",
        }
    }
}

/// Days of a term on which schools rest, beside weekends and public holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// Which holiday it is.
    pub kind: BreakKind,
    /// When.
    pub days: Days,
}

/// What cannot be so in a school year. A number is the place of a break among those that were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchoolYearFlaw {
    /// The autumn term does not lie within the school year.
    AutumnOutsideYear,
    /// The spring term does not lie within the school year.
    SpringOutsideYear,
    /// The spring term begins before the autumn term is over.
    TermsMeet,
    /// A break does not lie within one term.
    BreakOutsideTerm(usize),
    /// A break meets one that was given before it.
    BreaksMeet(usize),
    /// There are more breaks than so many.
    TooManyBreaks(usize),
}

/// A school year: its terms, its breaks, and the routine of its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolYear {
    year: i16,
    autumn: Days,
    spring: Days,
    breaks: Vec<Break>,
    routine: Routine,
}

impl SchoolYear {
    /// The school year that begins in the autumn of `year`, or all that cannot be so in it.
    pub fn new(
        year: i16,
        (autumn, spring): (Days, Days),
        mut breaks: Vec<Break>,
        routine: Routine,
    ) -> Result<Self, Vec<SchoolYearFlaw>> {
        let lies_in_year = |term: Days| [term.first, term.last].map(school_year_of) == [year, year];
        let mut flaws = Vec::new();
        flaws.extend((!lies_in_year(autumn)).then_some(SchoolYearFlaw::AutumnOutsideYear));
        flaws.extend((!lies_in_year(spring)).then_some(SchoolYearFlaw::SpringOutsideYear));
        flaws.extend((spring.first <= autumn.last).then_some(SchoolYearFlaw::TermsMeet));
        flaws.extend((breaks.len() > MOST_BREAKS).then_some(SchoolYearFlaw::TooManyBreaks(MOST_BREAKS)));
        for (place, one) in breaks.iter().enumerate() {
            if ![autumn, spring].into_iter().any(|term| term.holds_all_of(one.days)) {
                flaws.push(SchoolYearFlaw::BreakOutsideTerm(place));
            } else if breaks.iter().take(place).any(|earlier| earlier.days.meets(one.days)) {
                flaws.push(SchoolYearFlaw::BreaksMeet(place));
            }
        }
        breaks.sort_by_key(|one| one.days.first);
        if flaws.is_empty() { Ok(Self { year, autumn, spring, breaks, routine }) } else { Err(flaws) }
    }

    /// The year of its autumn.
    pub const fn year(&self) -> i16 {
        self.year
    }

    /// The autumn term.
    pub const fn autumn(&self) -> Days {
        self.autumn
    }

    /// The spring term.
    pub const fn spring(&self) -> Days {
        self.spring
    }

    /// The breaks in its terms, in the order of their days.
    pub fn breaks(&self) -> &[Break] {
        &self.breaks
    }

    /// When lessons begin, when the office is open, how long an offer of a place stands.
    pub const fn routine(&self) -> &Routine {
        &self.routine
    }

    /// Whether schools work on a day. The Saturday that closes a year is none: nobody makes a visit on it or answers an
    /// offer.
    pub fn is_school_day(&self, day: Date) -> bool {
        let in_term = self.autumn.holds(day) || self.spring.holds(day);
        in_term && is_working_day(day) && !self.breaks.iter().any(|one| one.days.holds(day))
    }

    /// Whether schools rest on a day for more than a weekend: a public holiday, a break, or a day outside the terms.
    pub fn is_holiday(&self, day: Date) -> bool {
        let in_term = self.autumn.holds(day) || self.spring.holds(day);
        !in_term || PublicHoliday::on(day).is_some() || self.breaks.iter().any(|one| one.days.holds(day))
    }

    /// How many school days there are.
    pub fn school_days(&self) -> usize {
        self.days().filter(|day| self.is_school_day(*day)).count()
    }

    /// The public holidays of its terms that fall on a working day of the week.
    pub fn public_holidays(&self) -> Vec<(Date, PublicHoliday)> {
        let of_week = self.days().filter(|day| !is_weekend(*day));
        of_week.filter_map(|day| Some((day, PublicHoliday::on(day)?))).collect()
    }

    /// All days from the first of the autumn term to the last of the spring term.
    fn days(&self) -> impl Iterator<Item = Date> {
        self.autumn.first.series(1.day()).take_while(|day| *day <= self.spring.last)
    }

    /// Whether a day counts where school days are counted: a school day; and where no school days are ahead any more, in
    /// summer, a day on which people work.
    fn counts(&self, day: Date) -> bool {
        self.is_school_day(day) || (day > self.spring.last && is_working_day(day))
    }
}

/// A school year, and whether its tenant has written it down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownYear {
    /// The school year.
    pub school_year: SchoolYear,
    /// Whether its dates are the tenant's own, and not just the usual ones.
    pub is_written: bool,
}

#[cfg(test)]
mod tests;
