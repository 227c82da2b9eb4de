//! The usual dates of a school year, for any year, until a tenant writes down its own.

use std::ops::RangeInclusive;

use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::{Break, BreakKind, Days, Routine, SchoolYear, is_working_day};

impl SchoolYear {
    /// The school year that begins in the autumn of `year`, with usual dates.
    ///
    /// The end is the law's: the last working day of week 22, which is a Saturday (Basic Education Decree 852/1998, section
    /// 7). The rest is a municipality's to decide. These dates are as Raasepori has announced its own for 2018–2025: from
    /// the Tuesday of week 33; an autumn holiday on Thursday and Friday of week 42; until the last Friday up to 22
    /// December; from the first working day after Epiphany; a winter holiday in week 8. Elsewhere the winter holiday is in
    /// week 9 or 10.
    pub fn usual(year: i16) -> Self {
        Self::usual_with(year, Routine::usual())
    }

    /// The same, with the routine that a tenant keeps.
    pub(crate) fn usual_with(year: i16, routine: Routine) -> Self {
        let next = year.saturating_add(1);
        let autumn = Days {
            first: weekday(year, 33, Weekday::Tuesday),
            last: one_of((year, 12), 16..=22, |day| day.weekday() == Weekday::Friday),
        };
        let spring = Days {
            first: one_of((next, 1), 7..=9, is_working_day),
            last: weekday(next, 22, Weekday::Saturday),
        };
        let holiday = |kind, (year, week), first| Break {
            kind,
            days: Days { first: weekday(year, week, first), last: weekday(year, week, Weekday::Friday) },
        };
        let breaks = vec![
            holiday(BreakKind::Autumn, (year, 42), Weekday::Thursday),
            holiday(BreakKind::Winter, (next, 8), Weekday::Monday),
        ];
        Self { year, autumn, spring, breaks, routine }
    }
}

/// A day of a week of the ISO calendar. Beyond the last year of all calendars, that year's last day.
fn weekday(year: i16, week: i8, weekday: Weekday) -> Date {
    ISOWeekDate::new(year, week, weekday).map_or(Date::MAX, ISOWeekDate::date)
}

/// The one of these days of a month that is meant.
fn one_of((year, month): (i16, i8), days: RangeInclusive<i8>, is_meant: impl Fn(Date) -> bool) -> Date {
    let mut dates = days.filter_map(|day| Date::new(year, month, day).ok());
    dates.find(|date| is_meant(*date)).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn days(first: Date, last: Date) -> Days {
        Days::new(first, last).expect("days")
    }

    #[test]
    fn the_usual_dates_are_those_that_raasepori_announced() {
        for (year, autumn, spring) in [
            (2018, (date(2018, 8, 14), date(2018, 12, 21)), (date(2019, 1, 7), date(2019, 6, 1))),
            (2023, (date(2023, 8, 15), date(2023, 12, 22)), (date(2024, 1, 8), date(2024, 6, 1))),
            (2024, (date(2024, 8, 13), date(2024, 12, 20)), (date(2025, 1, 7), date(2025, 5, 31))),
        ] {
            let usual = SchoolYear::usual(year);
            assert_eq!(usual.autumn, days(autumn.0, autumn.1), "{year}");
            assert_eq!(usual.spring, days(spring.0, spring.1), "{year}");
        }
        let breaks = SchoolYear::usual(2024).breaks;
        assert_eq!(breaks[0].days, days(date(2024, 10, 17), date(2024, 10, 18)));
        assert_eq!(breaks[1].days, days(date(2025, 2, 17), date(2025, 2, 21)));
    }

    #[test]
    fn there_are_as_many_school_days_as_raasepori_counted() {
        // The Saturday that closes the year is counted there and not here.
        for (year, announced) in [(2018, 91 + 97), (2023, 91 + 97), (2024, 91 + 96)] {
            assert_eq!(SchoolYear::usual(year).school_days() + 1, announced, "{year}");
        }
    }

    #[test]
    fn the_usual_dates_keep_to_the_rules_in_every_year_and_make_a_whole_school_year() {
        for year in 1990..2200 {
            let usual = SchoolYear::usual(year);
            let terms = (usual.autumn, usual.spring);
            let same = SchoolYear::new(year, terms, usual.breaks.clone(), usual.routine.clone());
            assert_eq!(same.as_ref(), Ok(&usual), "{year}");
            // The act asks for 190, less Saturdays and holidays; a municipality begins some days sooner or later for it.
            assert!((182..=191).contains(&usual.school_days()), "{year}: {}", usual.school_days());
        }
    }
}
