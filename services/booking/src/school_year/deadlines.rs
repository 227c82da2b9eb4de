//! Deadlines, counted in a tenant's school days and office hours.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use tenancy::Timestamp;

use super::SchoolYear;

/// A school year on the clocks of its tenant.
#[derive(Clone, Debug)]
pub struct SchoolClock {
    year: SchoolYear,
    zone: TimeZone,
}

impl SchoolClock {
    /// A school year in a zone. It counts well for moments within that year.
    pub const fn new(year: SchoolYear, zone: TimeZone) -> Self {
        Self { year, zone }
    }

    /// The school year.
    pub const fn year(&self) -> &SchoolYear {
        &self.year
    }

    /// The day that it is at a moment.
    pub fn day_of(&self, at: Timestamp) -> Date {
        at.as_jiff().to_zoned(self.zone.clone()).date()
    }

    /// The end of office hours on the `n`th school day after the day of `from`. Where none is ahead any more, in summer,
    /// working days count.
    pub fn after_school_days(&self, from: Timestamp, n: u8) -> Timestamp {
        let counted = self.days(from).skip(1).filter(|day| self.year.counts(*day));
        let mut office = counted.filter_map(|day| self.office(day));
        office.nth(usize::from(n.max(1)) - 1).map_or_else(end_of_time, |(_, closes)| closes)
    }

    /// The moment at which the office has been open for so many hours since `from`. It is open on working days, also
    /// while schools have a holiday.
    pub fn after_office_hours(&self, from: Timestamp, hours: u8) -> Timestamp {
        let mut left = SignedDuration::from_hours(hours.into());
        for (opens, closes) in self.days(from).filter_map(|day| self.office(day)) {
            let start = opens.max(from);
            let open = closes.as_jiff().duration_since(start.as_jiff()).max(SignedDuration::ZERO);
            if left <= open {
                return start.plus(left);
            }
            left -= open;
        }
        end_of_time()
    }

    /// Until when an offer of a place stands that is made `now`, for a time that starts at `starts_at` and whose enrolment
    /// closes at `closes_at`: some school days, or some office hours where it starts soon, and never past the close. Once
    /// enrolment has closed there is nothing to offer: the answer is then not after `now`.
    pub fn offer_deadline(&self, now: Timestamp, starts_at: Timestamp, closes_at: Timestamp) -> Timestamp {
        let offers = self.year.routine().offers();
        let deadline = if now < self.days_before(starts_at, offers.days_before()) {
            self.after_school_days(now, offers.school_days())
        } else {
            self.after_office_hours(now, offers.office_hours())
        };
        deadline.min(closes_at)
    }

    /// The same time of the day, so many days before.
    fn days_before(&self, at: Timestamp, days: u8) -> Timestamp {
        let here = at.as_jiff().to_zoned(self.zone.clone());
        let before = here.checked_sub(i32::from(days).days());
        Timestamp::from_jiff(before.map_or(jiff::Timestamp::MIN, |before| before.timestamp()))
    }

    /// The day of a moment and all that come after it.
    fn days(&self, from: Timestamp) -> impl Iterator<Item = Date> {
        self.day_of(from).series(1.day())
    }

    /// From when until when the office is open on a day, if it is.
    fn office(&self, day: Date) -> Option<(Timestamp, Timestamp)> {
        let hours = self.year.routine().office_on(day).filter(|_| super::is_working_day(day))?;
        Some((self.moment(day, hours.from()), self.moment(day, hours.until())))
    }

    /// A moment by the tenant's clocks. An hour that is skipped in spring is the next one, one that comes twice the first.
    fn moment(&self, day: Date, time: Time) -> Timestamp {
        let at = self.zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible();
        at.map_or_else(|_| end_of_time(), Timestamp::from_jiff)
    }
}

/// Where the calendar ends, as [`Timestamp::plus`] has it.
fn end_of_time() -> Timestamp {
    Timestamp::from_jiff(jiff::Timestamp::MAX)
}

#[cfg(test)]
mod tests;
