//! Dates and times as sources and sheets write them.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use tenancy::Timestamp;

/// Reads a moment: ISO 8601 with or without a zone, a bare date, or `24.11.2026 klo 10.30`. What has no zone of its own
/// is told by the clocks of `zone`.
pub(crate) fn moment(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        return Some(Timestamp::from_jiff(at));
    }
    let at = text.parse::<DateTime>().ok().or_else(|| finnish(text))?;
    zone.to_timestamp(at).ok().map(Timestamp::from_jiff)
}

/// Whether a text is a date without a time of day.
pub(crate) fn is_bare_date(text: &str) -> bool {
    let text = text.trim();
    !text.contains([':', 'T', ' ']) && (text.parse::<Date>().is_ok() || finnish_date(text).is_some())
}

fn finnish(text: &str) -> Option<DateTime> {
    let mut parts = text.split([' ', '\u{a0}', 'T']).filter(|part| !["", "klo", "kl", "kl."].contains(part));
    let first = parts.next()?;
    let date = finnish_date(first).or_else(|| first.parse().ok())?;
    let time = match parts.next() {
        Some(time) => clock(time)?,
        None => Time::midnight(),
    };
    parts.next().is_none().then(|| date.to_datetime(time))
}

/// `24.11.2026`, also with a slash.
fn finnish_date(text: &str) -> Option<Date> {
    let mut parts = text.split(['.', '/']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `10.30`, `10:30`, `10:30:00`, `10`.
fn clock(text: &str) -> Option<Time> {
    let mut parts = text.split(['.', ':']).map(str::parse::<i8>);
    let hour = parts.next()?.ok()?;
    let minute = parts.next().unwrap_or(Ok(0)).ok()?;
    let second = parts.next().unwrap_or(Ok(0)).ok()?;
    parts.next().is_none().then(|| Time::new(hour, minute, second, 0).ok())?
}

#[cfg(test)]
mod tests {
    use super::{is_bare_date, moment};
    use jiff::tz::TimeZone;

    #[test]
    fn every_usual_way_of_writing_a_time_is_the_same_moment() {
        let helsinki = TimeZone::get("Europe/Helsinki").expect("a zone");
        for text in [
            "2026-11-24T08:30:00Z",
            "2026-11-24T10:30:00+02:00",
            "2026-11-24T10:30:00",
            "2026-11-24 10:30",
            "24.11.2026 10:30",
            "24.11.2026 klo 10.30",
            " 24.11.2026 kl. 10.30 ",
            "24/11/2026 10:30:00",
        ] {
            assert_eq!(
                moment(text, &helsinki).map(|at| at.to_string()).as_deref(),
                Some("2026-11-24T08:30:00Z"),
                "{text}"
            );
        }
        assert_eq!(
            moment("1.6.2026", &helsinki).map(|at| at.to_string()).as_deref(),
            Some("2026-05-31T21:00:00Z")
        );
        for text in
            ["", "huomenna", "31.2.2026", "24.11.26", "24.11.2026 25.00", "24.11.2026 10.30 11.30", "10.30"]
        {
            assert_eq!(moment(text, &helsinki), None, "{text}");
        }
        assert!(
            is_bare_date("2026-11-24") && is_bare_date("24.11.2026") && !is_bare_date("2026-11-24T10:00")
        );
    }
}
