//! When a team is told what waits: at half past seven on working days.

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use tenancy::Timestamp;

use crate::school_year::is_working_day;

/// The hour and the minute, by the clocks of the host.
const AT: (i8, i8) = (7, 30);
/// A digest that is later than this, since the worker stood still, is none any more.
const LATE: SignedDuration = SignedDuration::from_hours(2);

/// The next moment of a digest after `now`.
pub(crate) fn next_digest(now: Timestamp, zone: &TimeZone) -> Timestamp {
    let here = now.as_jiff().to_zoned(zone.clone());
    std::iter::successors(Some(here.date()), |day| day.tomorrow().ok())
        .filter(|day| is_working_day(*day))
        .filter_map(|day| day.at(AT.0, AT.1, 0, 0).to_zoned(zone.clone()).ok())
        .map(|at| Timestamp::from_jiff(at.timestamp()))
        .find(|at| *at > now)
        .unwrap_or_else(|| now.plus(SignedDuration::from_hours(24)))
}

/// Whether it is time for a digest.
pub(crate) fn is_time_of_digest(now: Timestamp, zone: &TimeZone) -> bool {
    next_digest(now.plus(-LATE), zone) <= now
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn helsinki() -> TimeZone {
        TimeZone::get("Europe/Helsinki").expect("the zone is known")
    }

    #[test]
    fn a_digest_comes_at_half_past_seven_on_working_days() {
        let next = |now| next_digest(at(now), &helsinki()).to_string();
        assert_eq!(next("2027-01-14T05:29:59Z"), "2027-01-14T05:30:00Z");
        assert_eq!(next("2027-01-14T05:30:00Z"), "2027-01-15T05:30:00Z");
        assert_eq!(next("2027-01-15T05:30:00Z"), "2027-01-18T05:30:00Z", "over the weekend");
        assert_eq!(next("2026-12-24T12:00:00Z"), "2026-12-28T05:30:00Z", "over Christmas");
        assert_eq!(
            next("2027-03-26T12:00:00Z"),
            "2027-03-30T04:30:00Z",
            "over Easter, when clocks go forward"
        );
        assert_eq!(next("2026-10-23T12:00:00Z"), "2026-10-26T05:30:00Z", "and when they go back");
    }

    #[test]
    fn what_rings_at_another_time_is_no_digest() {
        let is_time = |now| is_time_of_digest(at(now), &helsinki());
        assert!(!is_time("2027-01-14T05:29:59Z") && is_time("2027-01-14T05:30:00Z"));
        assert!(is_time("2027-01-14T07:29:59Z") && !is_time("2027-01-14T07:30:00Z"));
        assert!(!is_time("2027-01-16T05:30:00Z"), "a Saturday");
    }
}
