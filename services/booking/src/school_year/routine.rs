//! The routine of a school year's days: when lessons begin, when the office is open, how long an offer of a place stands.

use std::ops::RangeInclusive;

use jiff::civil::{Date, Time};

/// More lessons than a day has.
const MOST_LESSONS: usize = 12;

/// From a time of the day until a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    from: Time,
    until: Time,
}

impl Hours {
    /// From one time until the other; none where the other is not later.
    pub fn new(from: Time, until: Time) -> Option<Self> {
        (from < until).then_some(Self { from, until })
    }

    /// Its first moment.
    pub const fn from(self) -> Time {
        self.from
    }

    /// Its end.
    pub const fn until(self) -> Time {
        self.until
    }
}

/// How long an offer of a place from the waiting list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferTimes {
    school_days: u8,
    office_hours: u8,
    days_before: u8,
}

impl OfferTimes {
    /// How many school days an offer may stand.
    pub const SCHOOL_DAYS: RangeInclusive<u8> = 1..=10;
    /// How many office hours an offer may stand; the most are two long days.
    pub const OFFICE_HOURS: RangeInclusive<u8> = 1..=16;
    /// Within how many days a start may be soon.
    pub const DAYS_BEFORE: RangeInclusive<u8> = 0..=14;

    /// So many school days; so many office hours where the time starts within so many days. None where a number is none
    /// that may be.
    pub fn new(school_days: u8, office_hours: u8, days_before: u8) -> Option<Self> {
        let may_be = Self::SCHOOL_DAYS.contains(&school_days)
            && Self::OFFICE_HOURS.contains(&office_hours)
            && Self::DAYS_BEFORE.contains(&days_before);
        may_be.then_some(Self { school_days, office_hours, days_before })
    }

    /// How many school days an offer stands.
    pub const fn school_days(self) -> u8 {
        self.school_days
    }

    /// How many office hours it stands where the time starts soon.
    pub const fn office_hours(self) -> u8 {
        self.office_hours
    }

    /// Within how many days a start is soon.
    pub const fn days_before(self) -> u8 {
        self.days_before
    }
}

/// What cannot be so in a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoutineFlaw {
    /// No lesson begins at any time.
    NoLessons,
    /// There are more lessons than so many.
    TooManyLessons(usize),
    /// A lesson begins outside the school day.
    LessonOutsideDay(Time),
    /// A lesson does not begin after the one before it.
    LessonOutOfOrder(Time),
}

/// The routine of a tenant's days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Routine {
    day: Hours,
    lessons: Vec<Time>,
    office: [Hours; 5],
    offers: OfferTimes,
}

impl Routine {
    /// A school day with the times at which lessons begin, the office's hours from Monday to Friday, and how long offers
    /// stand; or all that cannot be so.
    pub fn new(
        day: Hours,
        lessons: Vec<Time>,
        office: [Hours; 5],
        offers: OfferTimes,
    ) -> Result<Self, Vec<RoutineFlaw>> {
        let mut flaws = Vec::new();
        flaws.extend(lessons.is_empty().then_some(RoutineFlaw::NoLessons));
        flaws.extend((lessons.len() > MOST_LESSONS).then_some(RoutineFlaw::TooManyLessons(MOST_LESSONS)));
        let outside = lessons.iter().find(|at| !(day.from..day.until).contains(at));
        flaws.extend(outside.map(|at| RoutineFlaw::LessonOutsideDay(*at)));
        let later = lessons.iter().skip(1);
        let early = lessons.iter().zip(later).find(|(one, next)| next <= one);
        flaws.extend(early.map(|(_, next)| RoutineFlaw::LessonOutOfOrder(*next)));
        if flaws.is_empty() { Ok(Self { day, lessons, office, offers }) } else { Err(flaws) }
    }

    /// The usual routine, until a tenant says otherwise.
    ///
    /// No act says when lessons begin: it is each school's to decide, with 45 minutes for a lesson and at most seven of
    /// them a day (Basic Education Decree 852/1998). The numbers of offers are the product's own.
    pub fn usual() -> Self {
        let at = |hour, minute| Time::constant(hour, minute, 0, 0);
        let office = Hours { from: at(8, 0), until: at(16, 0) };
        let lessons = [at(8, 15), at(9, 0), at(10, 0), at(10, 45), at(12, 0), at(12, 45), at(13, 45)];
        Self {
            day: Hours { from: at(8, 15), until: at(14, 30) },
            lessons: lessons.into(),
            office: [office; 5],
            offers: OfferTimes { school_days: 2, office_hours: 2, days_before: 3 },
        }
    }

    /// When the school day begins and ends.
    pub const fn day(&self) -> Hours {
        self.day
    }

    /// When lessons begin, in their order.
    pub fn lessons(&self) -> &[Time] {
        &self.lessons
    }

    /// When the office is open, from Monday to Friday.
    pub const fn office(&self) -> [Hours; 5] {
        self.office
    }

    /// How long an offer of a place stands.
    pub const fn offers(&self) -> OfferTimes {
        self.offers
    }

    /// When the office is open on the weekday of a day; none on a weekend.
    pub(super) fn office_on(&self, day: Date) -> Option<Hours> {
        let place = usize::try_from(day.weekday().to_monday_zero_offset()).ok()?;
        self.office.get(place).copied()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    fn routine(lessons: Vec<Time>) -> Result<Routine, Vec<RoutineFlaw>> {
        let usual = Routine::usual();
        Routine::new(usual.day, lessons, usual.office, usual.offers)
    }

    #[test]
    fn the_usual_routine_keeps_to_the_rules() {
        let usual = Routine::usual();
        assert_eq!(routine(usual.lessons.clone()), Ok(usual.clone()));
        let OfferTimes { school_days, office_hours, days_before } = usual.offers;
        assert_eq!(OfferTimes::new(school_days, office_hours, days_before), Some(usual.offers));
        assert!(usual.office.iter().all(|hours| Hours::new(hours.from, hours.until) == Some(*hours)));
    }

    #[test]
    fn hours_end_after_they_begin() {
        let (eight, nine) = (time(8, 0, 0, 0), time(9, 0, 0, 0));
        assert!(Hours::new(eight, nine).is_some());
        assert_eq!(Hours::new(nine, eight), None);
        assert_eq!(Hours::new(eight, eight), None);
    }

    #[test]
    fn lessons_begin_one_after_the_other_within_the_school_day() {
        let at = |hour, minute| time(hour, minute, 0, 0);
        assert_eq!(routine(Vec::new()), Err(vec![RoutineFlaw::NoLessons]));
        assert_eq!(routine(vec![at(8, 14)]), Err(vec![RoutineFlaw::LessonOutsideDay(at(8, 14))]));
        assert!(routine(vec![at(8, 15), at(14, 29)]).is_ok());
        assert_eq!(routine(vec![at(14, 30)]), Err(vec![RoutineFlaw::LessonOutsideDay(at(14, 30))]));
        for next in [at(9, 0), at(8, 30)] {
            let flaw = RoutineFlaw::LessonOutOfOrder(next);
            assert_eq!(routine(vec![at(9, 0), next, at(10, 0)]), Err(vec![flaw]));
        }
        let many = |count: i8| (0..count).map(|minute| at(9, minute)).collect();
        assert!(routine(many(12)).is_ok());
        assert_eq!(routine(many(13)), Err(vec![RoutineFlaw::TooManyLessons(12)]));
    }

    #[test]
    fn an_offer_stands_some_time_and_not_for_ever() {
        assert!(OfferTimes::new(1, 1, 0).is_some() && OfferTimes::new(10, 16, 14).is_some());
        for (days, hours, before) in [(0, 1, 0), (11, 1, 0), (1, 0, 0), (1, 17, 0), (1, 1, 15)] {
            assert_eq!(OfferTimes::new(days, hours, before), None, "{days} {hours} {before}");
        }
    }
}
