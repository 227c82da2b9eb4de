//! Which days a calendar shows: a week, or a month in whole weeks. Weeks begin on Monday (ISO 8601).

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The years that a calendar can be turned to.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2200;

/// How much is seen at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    Week,
    Month,
}

impl View {
    pub(crate) const ALL: [Self; 2] = [Self::Week, Self::Month];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// Reads a token; what is none is a month.
    pub(crate) fn parse(token: &str) -> Self {
        Self::ALL.into_iter().find(|view| view.as_str() == token).unwrap_or(Self::Month)
    }
}

/// The week or the month of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) view: View,
    /// Its own first day: a Monday, or the first of a month.
    pub(crate) first: Date,
}

impl Span {
    /// That of a day; of a year that nobody looks at, the nearest that somebody may.
    pub(crate) fn of(view: View, day: Date) -> Self {
        let year = day.year().clamp(*YEARS.start(), *YEARS.end());
        let day = day.with().year(year).build().unwrap_or(jiff::civil::date(year, day.month(), 28));
        let first = match view {
            View::Week => monday(day),
            View::Month => day.first_of_month(),
        };
        Self { view, first }
    }

    /// The first day after it.
    pub(crate) fn after(self) -> Date {
        match self.view {
            View::Week => self.first.saturating_add(1.week()),
            View::Month => self.first.saturating_add(1.month()),
        }
    }

    pub(crate) fn next(self) -> Self {
        Self { first: self.after(), ..self }
    }

    pub(crate) fn previous(self) -> Self {
        let first = match self.view {
            View::Week => self.first.saturating_sub(1.week()),
            View::Month => self.first.saturating_sub(1.month()),
        };
        Self { first, ..self }
    }

    /// Whether a day is its own, and not one that only fills a week.
    pub(crate) fn holds(self, day: Date) -> bool {
        self.first <= day && day < self.after()
    }

    /// The days that are shown: whole weeks.
    pub(crate) fn days(self) -> impl Iterator<Item = Date> {
        let (first, after) = self.shown();
        first.series(1.day()).take_while(move |day| *day < after)
    }

    /// The first day that is shown, and the first that is not any more.
    pub(crate) fn shown(self) -> (Date, Date) {
        let last = self.after().saturating_sub(1.day());
        (monday(self.first), monday(last).saturating_add(1.week()))
    }
}

fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().since(Weekday::Monday)).days())
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::{Date, Weekday, date};

    use super::{Span, View};

    #[test]
    fn every_day_lies_in_its_own_week_and_month_which_are_shown_in_whole_weeks() {
        for day in date(2026, 1, 1).series(1.day()).take(800) {
            for view in View::ALL {
                let span = Span::of(view, day);
                assert!(span.holds(day), "{day} {view:?}");
                assert_eq!(span.next().previous(), span);
                assert_eq!(span.next(), Span::of(view, span.after()), "{day}: none is left out");
                let days: Vec<Date> = span.days().collect();
                assert_eq!(days.len() % 7, 0, "{day} {view:?}");
                assert_eq!(days[0].weekday(), Weekday::Monday);
                assert!(days.contains(&day) && days.len() <= 42);
                let own = days.iter().filter(|day| span.holds(**day)).count();
                let expected =
                    if view == View::Week { 7 } else { usize::try_from(day.days_in_month()).unwrap() };
                assert_eq!(own, expected, "{day} {view:?}");
            }
        }
    }

    #[test]
    fn a_year_that_nobody_looks_at_becomes_one_that_somebody_may() {
        for (day, year) in [(date(-9999, 1, 1), 2000), (date(9999, 12, 31), 2200), (date(2204, 2, 29), 2200)]
        {
            let span = Span::of(View::Month, day);
            assert_eq!(span.first.year(), year);
            assert!(span.previous().first < span.first && span.first < span.next().first);
        }
    }

    #[test]
    fn what_is_no_view_is_a_month() {
        assert_eq!(View::parse("week"), View::Week);
        assert_eq!(View::parse("decade"), View::Month);
    }
}
