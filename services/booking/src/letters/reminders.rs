//! When a booker is reminded: on the morning so many days before each time.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use tenancy::Timestamp;

/// So many days before a time.
const DAYS_BEFORE: [i64; 2] = [7, 1];
/// At this hour, by the clocks of the guest.
const HOUR: i8 = 9;
/// A reminder that is later than this, since the worker stood still, is none any more.
const LATE: SignedDuration = SignedDuration::from_hours(12);

/// The next moment after `now` at which somebody is to be reminded of one of these times.
pub(crate) fn next_reminder(
    starts: impl IntoIterator<Item = Timestamp>,
    now: Timestamp,
    zone: &TimeZone,
) -> Option<Timestamp> {
    starts.into_iter().flat_map(|start| moments(start, zone)).filter(|at| *at > now).min()
}

/// Whether somebody is to be reminded of a time now.
pub(crate) fn due_now(start: Timestamp, now: Timestamp, zone: &TimeZone) -> bool {
    start > now && moments(start, zone).into_iter().any(|at| at <= now && now < at.plus(LATE))
}

fn moments(start: Timestamp, zone: &TimeZone) -> Vec<Timestamp> {
    let day = start.as_jiff().to_zoned(zone.clone()).date();
    let morning = |day: Date| day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).ok();
    DAYS_BEFORE
        .into_iter()
        .filter_map(|days| morning(day.checked_sub(days.days()).ok()?))
        .map(|at| Timestamp::from_jiff(at.timestamp()))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn helsinki() -> TimeZone {
        TimeZone::get("Europe/Helsinki").expect("the zone is known")
    }

    fn next(starts: &[&str], now: &str) -> Option<String> {
        next_reminder(starts.iter().map(|start| at(start)), at(now), &helsinki()).map(|at| at.to_string())
    }

    #[test]
    fn one_is_reminded_a_week_and_a_day_before_each_time() {
        let thursday = "2027-01-14T07:00:00Z";
        assert_eq!(next(&[thursday], "2026-11-23T12:00:00Z").as_deref(), Some("2027-01-07T07:00:00Z"));
        assert_eq!(next(&[thursday], "2027-01-07T07:00:00Z").as_deref(), Some("2027-01-13T07:00:00Z"));
        assert_eq!(next(&[thursday], "2027-01-13T07:00:00Z"), None, "booked in the last day");
        let both = [thursday, "2027-01-10T07:00:00Z"];
        assert_eq!(next(&both, "2027-01-07T07:00:00Z").as_deref(), Some("2027-01-09T07:00:00Z"));
        assert_eq!(next(&[], "2027-01-07T07:00:00Z"), None);
    }

    #[test]
    fn a_reminder_that_is_half_a_day_late_is_none() {
        let start = at("2027-01-14T07:00:00Z");
        let is_due = |now| due_now(start, at(now), &helsinki());
        assert!(!is_due("2027-01-07T06:59:59Z"));
        assert!(is_due("2027-01-07T07:00:00Z") && is_due("2027-01-07T18:59:59Z"));
        assert!(!is_due("2027-01-07T19:00:00Z"));
        assert!(is_due("2027-01-13T07:00:00Z") && !is_due("2027-01-14T07:00:00Z"));
    }

    proptest! {
        #[test]
        fn a_timer_that_rings_when_it_says_finds_somebody_to_remind_over_both_changes_of_the_clock(
            start_hours in 0_i64..24 * 300,
            now_minutes in 0_i64..60 * 24 * 300,
        ) {
            let (start, now) = (
                at("2026-09-01T05:00:00Z").plus(SignedDuration::from_hours(start_hours)),
                at("2026-09-01T00:00:00Z").plus(SignedDuration::from_mins(now_minutes)),
            );
            if let Some(next) = next_reminder([start], now, &helsinki()) {
                prop_assert!(next > now);
                prop_assert!(due_now(start, next, &helsinki()));
                let here = next.as_jiff().to_zoned(helsinki());
                prop_assert_eq!((here.hour(), here.minute()), (9, 0));
                let days = (start.as_jiff().to_zoned(helsinki()).date() - here.date()).get_days();
                prop_assert!(days == 7 || days == 1);
            }
        }
    }
}
