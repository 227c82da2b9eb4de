//! Somebody stands in for a person for some days: the rules.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use tenancy::Timestamp;

use crate::forms::Wrong;

/// The longest time for which somebody stands in, in days: a leave of a year.
const LONGEST_DAYS: i32 = 366;

/// From when until when somebody stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Period {
    /// The first moment of the first day.
    pub(crate) starts_at: Timestamp,
    /// The first moment of the day after the last.
    pub(crate) ends_at: Timestamp,
}

impl Period {
    /// Reads the first and the last day, on the calendar of that zone. A first day that is over already begins today.
    pub(crate) fn parse(
        from: &str,
        until: &str,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Result<Self, Vec<Wrong>> {
        let today = now.as_jiff().to_zoned(zone.clone()).date();
        let first = day(from).ok_or(Wrong::FromUnreadable);
        let last = day(until).ok_or(Wrong::UntilUnreadable);
        let (first, last) = match (first, last) {
            (Ok(first), Ok(last)) => (first.max(today), last),
            (first, last) => return Err(first.err().into_iter().chain(last.err()).collect()),
        };
        if last < today {
            return Err(vec![Wrong::UntilPast]);
        }
        if last < first {
            return Err(vec![Wrong::UntilBeforeFrom]);
        }
        let longest = first.checked_add(LONGEST_DAYS.days());
        if longest.is_ok_and(|longest| last >= longest) {
            return Err(vec![Wrong::PeriodTooLong]);
        }
        let next = last.tomorrow();
        match (start_of(first, zone), next.ok().and_then(|next| start_of(next, zone))) {
            (Some(starts_at), Some(ends_at)) => Ok(Self { starts_at, ends_at }),
            (..) => Err(vec![Wrong::UntilUnreadable]),
        }
    }
}

/// A moment within the last day of what ends then.
pub(crate) fn last_day(ends_at: Timestamp) -> Timestamp {
    ends_at.plus(SignedDuration::from_secs(-1))
}

fn start_of(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let start = day.to_zoned(zone.clone()).ok()?;
    Some(Timestamp::from_jiff(start.timestamp()))
}

/// A day as a browser sends it, or as people write it where the browser shows no calendar: `24.12.2026`.
fn day(typed: &str) -> Option<Date> {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn helsinki() -> TimeZone {
        TimeZone::get("Europe/Helsinki").expect("a zone")
    }

    fn at(moment: &str) -> Timestamp {
        moment.parse().expect("a moment")
    }

    fn parse(from: &str, until: &str) -> Result<Period, Vec<Wrong>> {
        Period::parse(from, until, at("2026-11-09T08:00:00Z"), &helsinki())
    }

    #[test]
    fn days_are_whole_days_in_helsinki_summer_and_winter() {
        let winter = parse("2026-12-21", "2027-01-06").expect("a period");
        assert_eq!(winter.starts_at, at("2026-12-20T22:00:00Z"));
        assert_eq!(winter.ends_at, at("2027-01-06T22:00:00Z"));
        let over_the_change = parse("27.3.2027", "28.3.2027").expect("a period");
        assert_eq!(over_the_change.starts_at, at("2027-03-26T22:00:00Z"));
        assert_eq!(over_the_change.ends_at, at("2027-03-28T21:00:00Z"), "the clocks went forward");
        assert_eq!(last_day(winter.ends_at), at("2027-01-06T21:59:59Z"));
    }

    #[test]
    fn one_day_is_a_period_and_what_has_begun_counts_from_today() {
        let today = parse("2026-11-09", "2026-11-09").expect("a period");
        assert_eq!(today.starts_at, at("2026-11-08T22:00:00Z"));
        assert_eq!(parse("2026-10-01", "2026-11-09"), Ok(today));
    }

    #[test]
    fn just_after_midnight_the_day_is_helsinkis() {
        let now = at("2026-11-09T22:30:00Z");
        let past = Period::parse("2026-11-09", "2026-11-09", now, &helsinki());
        assert_eq!(past, Err(vec![Wrong::UntilPast]));
    }

    #[test]
    fn all_that_is_wrong_is_said() {
        assert_eq!(parse("", "soon"), Err(vec![Wrong::FromUnreadable, Wrong::UntilUnreadable]));
        assert_eq!(parse("31.2.2027", "1.3.2027"), Err(vec![Wrong::FromUnreadable]));
        assert_eq!(parse("1.3.27", "1.3.2027"), Err(vec![Wrong::FromUnreadable]));
        assert_eq!(parse("2026-12-02", "2026-12-01"), Err(vec![Wrong::UntilBeforeFrom]));
        assert_eq!(parse("2026-10-01", "2026-10-02"), Err(vec![Wrong::UntilPast]));
        assert_eq!(parse("2026-12-01", "2027-12-02"), Err(vec![Wrong::PeriodTooLong]));
        assert!(parse("2026-12-01", "2027-12-01").is_ok());
        assert!(parse("9999-12-31", "9999-12-31").is_err());
    }

    proptest! {
        #[test]
        fn a_period_is_as_many_days_as_were_typed(from in 0_i32..400, days in 0_i32..366) {
            let first = Date::constant(2026, 11, 9).checked_add(from.days()).expect("a day");
            let last = first.checked_add(days.days()).expect("a day");
            let period = parse(&first.to_string(), &last.to_string()).expect("a period");
            let date = |moment: Timestamp| moment.as_jiff().to_zoned(helsinki()).date();
            prop_assert_eq!(date(period.starts_at), first);
            prop_assert_eq!(date(last_day(period.ends_at)), last);
            prop_assert!(date(period.ends_at) > last);
        }

        #[test]
        fn whatever_is_typed_is_read_or_said_to_be_wrong(from in ".{0,12}", until in ".{0,12}") {
            prop_assert!(parse(&from, &until).map_or_else(|wrong| !wrong.is_empty(), |it| it.starts_at < it.ends_at));
        }
    }
}
