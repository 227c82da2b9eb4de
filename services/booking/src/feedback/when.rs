//! When a group is asked: at three in the afternoon of the first working day after its last time.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Zoned};
use tenancy::Timestamp;

use crate::school_year::is_working_day;

/// The hour of asking, by the clocks of the tenant that asks: lessons are over, people are still there.
const HOUR: i8 = 15;
/// What ended longer ago is not asked about any more, should the worker have stood still.
pub(crate) const ASKED_WITHIN: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long the link of a letter works.
pub(crate) const LINK_LASTS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The next moment of asking after `now`, in a zone.
pub(crate) fn next_asking(now: Timestamp, zone: &str) -> Timestamp {
    local(now, zone)
        .and_then(|here| {
            let days = std::iter::successors(Some(here.date()), |day| day.tomorrow().ok());
            let hours = days.filter(|day| is_working_day(*day)).map(|day| hour_of(day, here.time_zone()));
            hours.flatten().find(|at| *at > now)
        })
        .unwrap_or_else(|| now.plus(SignedDuration::from_hours(24)))
}

/// When the day of `now` began, in a zone: what ended before then is over since yesterday at the latest.
pub(crate) fn today_began(now: Timestamp, zone: &str) -> Timestamp {
    let began = local(now, zone).and_then(|here| here.start_of_day().ok());
    began.map_or_else(
        || now.plus(-SignedDuration::from_hours(24)),
        |began| Timestamp::from_jiff(began.timestamp()),
    )
}

fn local(now: Timestamp, zone: &str) -> Option<Zoned> {
    Some(now.as_jiff().to_zoned(TimeZone::get(zone).ok()?))
}

fn hour_of(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let at = day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).ok()?;
    Some(Timestamp::from_jiff(at.timestamp()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;

    const ZONE: &str = "Europe/Helsinki";

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn next(now: &str) -> String {
        next_asking(at(now), ZONE).to_string()
    }

    #[test]
    fn it_is_asked_on_working_days_at_three() {
        assert_eq!(next("2027-01-14T12:59:59Z"), "2027-01-14T13:00:00Z", "a Thursday before three");
        assert_eq!(
            next("2027-01-14T13:00:00Z"),
            "2027-01-15T13:00:00Z",
            "at three it is the next day's turn"
        );
        assert_eq!(next("2027-01-15T13:00:00Z"), "2027-01-18T13:00:00Z", "over the weekend");
        assert_eq!(next("2026-12-24T21:59:00Z"), "2026-12-28T13:00:00Z", "over Christmas");
        assert_eq!(
            next("2027-03-26T18:00:00Z"),
            "2027-03-30T12:00:00Z",
            "over Easter, and clocks go forward"
        );
    }

    #[test]
    fn a_day_begins_at_its_own_midnight() {
        assert_eq!(today_began(at("2027-01-14T21:59:00Z"), ZONE), at("2027-01-13T22:00:00Z"));
        assert_eq!(today_began(at("2027-01-14T22:00:00Z"), ZONE), at("2027-01-14T22:00:00Z"));
        assert_eq!(today_began(at("2027-03-28T12:00:00Z"), ZONE), at("2027-03-27T22:00:00Z"));
    }

    #[test]
    fn a_link_is_forgotten_after_nobody_asks_any_more() {
        assert!(LINK_LASTS > ASKED_WITHIN, "else a group would be asked twice");
    }

    proptest! {
        #[test]
        fn the_next_asking_is_later_at_three_on_a_working_day_and_none_is_skipped(
            minutes in 0_i64..60 * 24 * 365 * 3,
        ) {
            let now = at("2026-01-01T00:00:00Z").plus(SignedDuration::from_mins(minutes));
            let next = next_asking(now, ZONE);
            let here = local(next, ZONE).expect("the zone is known");
            prop_assert!(next > now);
            prop_assert_eq!((here.hour(), here.minute()), (15, 0));
            prop_assert!(!matches!(here.weekday(), Weekday::Saturday | Weekday::Sunday));
            let before = next.plus(-SignedDuration::from_secs(1));
            prop_assert!(before < now || next_asking(before, ZONE) == next);
            prop_assert!(next < now.plus(SignedDuration::from_hours(7 * 24)), "no holidays are that long");
        }
    }
}
