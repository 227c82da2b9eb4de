//! Quiet hours: when letters that can wait do wait, by the clocks of whose letters they are.

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use tenancy::Timestamp;

/// What is nearer than this cannot wait.
const NEAR: SignedDuration = SignedDuration::from_hours(24);

/// From which hour until which letters wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    from: i8,
    until: i8,
}

impl QuietHours {
    /// Quiet hours from one full hour of the clock until another, mostly over midnight. Two equal ones: never.
    pub fn between(from: u8, until: u8) -> Self {
        let hour = |hour: u8| i8::try_from(hour % 24).unwrap_or_default();
        Self { from: hour(from), until: hour(until) }
    }

    /// Until when a letter about something at `about` waits; none if it goes now.
    pub(crate) fn put_off(
        self,
        about: Option<Timestamp>,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Option<Timestamp> {
        if about.is_some_and(|about| about < now.plus(NEAR)) { None } else { self.end(now, zone) }
    }

    /// When the quiet hours end in which `now` lies; none outside of them.
    fn end(self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let here = now.as_jiff().to_zoned(zone.clone());
        if !self.holds(here.hour()) {
            return None;
        }
        let day = if here.hour() < self.until { here.date() } else { here.date().tomorrow().ok()? };
        let end = day.at(self.until, 0, 0, 0).to_zoned(zone.clone()).ok()?;
        Some(Timestamp::from_jiff(end.timestamp()))
    }

    fn holds(self, hour: i8) -> bool {
        if self.from <= self.until {
            (self.from..self.until).contains(&hour)
        } else {
            hour >= self.from || hour < self.until
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use jiff::tz::TimeZone;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use tenancy::Timestamp;

    use super::QuietHours;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn helsinki() -> TimeZone {
        TimeZone::get("Europe/Helsinki").expect("the zone is known")
    }

    fn waits(now: &str, about: Option<&str>) -> Option<String> {
        let until = QuietHours::between(20, 7).put_off(about.map(at), at(now), &helsinki());
        until.map(|until| until.to_string())
    }

    #[test]
    fn a_letter_of_the_evening_waits_for_the_morning() {
        assert_eq!(waits("2027-01-12T17:59:59Z", None), None, "before eight");
        assert_eq!(waits("2027-01-12T18:00:00Z", None).as_deref(), Some("2027-01-13T05:00:00Z"));
        assert_eq!(waits("2027-01-13T04:59:59Z", None).as_deref(), Some("2027-01-13T05:00:00Z"));
        assert_eq!(waits("2027-01-13T05:00:00Z", None), None, "at seven");
    }

    #[test]
    fn what_is_near_does_not_wait() {
        assert_eq!(waits("2027-01-12T18:00:00Z", Some("2027-01-13T17:59:59Z")), None);
        assert!(waits("2027-01-12T18:00:00Z", Some("2027-01-13T18:00:00Z")).is_some(), "a day away");
        assert_eq!(waits("2027-01-12T18:00:00Z", Some("2027-01-12T10:00:00Z")), None, "or over");
    }

    #[test]
    fn equal_hours_are_never_quiet() {
        for hour in 0..24 {
            let quiet = QuietHours::between(hour, hour);
            assert_eq!(quiet.put_off(None, at("2027-01-12T18:00:00Z"), &helsinki()), None);
        }
    }

    proptest! {
        #[test]
        fn nothing_goes_out_in_quiet_hours_and_nothing_waits_longer_than_they_last_over_both_changes_of_the_clock(
            autumn in any::<bool>(),
            seconds in 0_i64..60 * 60 * 24 * 7,
        ) {
            // Clocks go back on 25 October 2026 and forward on 28 March 2027.
            let week = at(if autumn { "2026-10-21T00:00:00Z" } else { "2027-03-24T00:00:00Z" });
            let now = week.plus(SignedDuration::from_secs(seconds));
            let (zone, quiet) = (helsinki(), QuietHours::between(20, 7));
            let clock = |at: Timestamp| at.as_jiff().to_zoned(zone.clone());
            match quiet.put_off(None, now, &zone) {
                None => prop_assert!((7..20).contains(&clock(now).hour())),
                Some(until) => {
                    prop_assert!(!(7..20).contains(&clock(now).hour()));
                    let end = clock(until);
                    prop_assert_eq!((end.hour(), end.minute(), end.second()), (7, 0, 0));
                    prop_assert!(until > now && until <= now.plus(SignedDuration::from_hours(12)));
                    prop_assert_eq!(quiet.put_off(None, until, &zone), None, "it goes then");
                    let just_before = until.plus(-SignedDuration::from_secs(1));
                    prop_assert_eq!(quiet.put_off(None, just_before, &zone), Some(until), "and not sooner");
                }
            }
        }
    }
}
