//! On which day something is given: schools are shut on some.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// So many days after the Monday that comes; a Saturday or Sunday becomes the Monday after it, and what would be in the
/// Christmas holidays comes three weeks later.
pub(super) fn school_day(today: Date, days: i32) -> Result<Date, jiff::Error> {
    let day = today.nth_weekday(1, Weekday::Monday)?.checked_add(days.days())?;
    let day = match day.weekday() {
        Weekday::Saturday => day.checked_add(2.days())?,
        Weekday::Sunday => day.checked_add(1.days())?,
        _ => day,
    };
    if is_christmas(day) { day.checked_add(3.weeks()) } else { Ok(day) }
}

fn is_christmas(day: Date) -> bool {
    day >= date(day.year(), 12, 20) || day <= date(day.year(), 1, 6)
}

#[cfg(test)]
mod tests {
    use super::school_day;
    use jiff::civil::{Date, date};

    fn day(today: Date, days: i32) -> Date {
        school_day(today, days).expect("a day")
    }

    #[test]
    fn times_are_on_school_days_after_the_monday_that_comes() {
        let sunday = date(2026, 11, 22);
        assert_eq!(day(sunday, 0), date(2026, 11, 23));
        assert_eq!(day(sunday, 5), date(2026, 11, 30));
        assert_eq!(day(date(2026, 11, 23), 1), date(2026, 12, 1));
    }

    #[test]
    fn nobody_is_invited_on_christmas_eve() {
        let sunday = date(2026, 11, 22);
        assert_eq!(day(sunday, 31), date(2027, 1, 14));
        assert_eq!(day(sunday, 44), date(2027, 1, 27));
        assert_eq!(day(sunday, 45), date(2027, 1, 7));
    }
}
