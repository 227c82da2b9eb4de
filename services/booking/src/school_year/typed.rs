//! A school year as it is typed into a form, and all that is wrong with it.

mod reading;

use std::ops::RangeInclusive;

use jiff::civil::Time;

use self::reading::Reading;
pub(crate) use self::reading::{read_day, read_time};
use super::{Break, BreakKind, OfferTimes, Routine, RoutineFlaw, SchoolYear, SchoolYearFlaw};

/// A school year as typed. Each pair is from when until when; what is empty in a break was not meant.
#[derive(Clone, Debug, Default)]
pub struct TypedYear<'a> {
    /// The autumn term.
    pub autumn: (&'a str, &'a str),
    /// The spring term.
    pub spring: (&'a str, &'a str),
    /// The breaks; one without a last day is one day long.
    pub breaks: Vec<(BreakKind, &'a str, &'a str)>,
    /// The school day.
    pub day: (&'a str, &'a str),
    /// When lessons begin, with commas or spaces between.
    pub lessons: &'a str,
    /// When the office is open, from Monday to Friday.
    pub office: [(&'a str, &'a str); 5],
    /// How many school days an offer stands.
    pub school_days: &'a str,
    /// How many office hours it stands where the time starts soon.
    pub office_hours: &'a str,
    /// Within how many days a start is soon.
    pub days_before: &'a str,
}

/// Which end of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearEdge {
    /// Its first.
    From,
    /// Its last.
    Until,
}

/// What of the form something is about. A number is a place in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearField {
    /// The autumn term.
    Autumn(YearEdge),
    /// The spring term.
    Spring(YearEdge),
    /// A break.
    Break(usize, YearEdge),
    /// The school day.
    Day(YearEdge),
    /// The lessons.
    Lessons,
    /// The office on a weekday.
    Office(usize, YearEdge),
    /// How many school days an offer stands.
    SchoolDays,
    /// How many office hours.
    OfficeHours,
    /// Within how many days a start is soon.
    DaysBefore,
}

/// What is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum YearWrong {
    /// It is no day.
    NoDay,
    /// It is no time of the day.
    NoTime,
    /// The last comes before the first.
    EndsFirst,
    /// A term does not lie within the school year.
    OutsideYear,
    /// The spring term begins before the autumn term is over.
    TermsMeet,
    /// A break does not lie within one term.
    OutsideTerm,
    /// A break meets another one.
    BreaksMeet,
    /// There are more breaks than so many.
    TooManyBreaks(usize),
    /// No lesson begins at any time.
    NoLessons,
    /// There are more lessons than so many.
    TooManyLessons(usize),
    /// A lesson begins outside the school day.
    LessonOutsideDay(Time),
    /// A lesson does not begin after the one before it.
    LessonOutOfOrder(Time),
    /// It is no whole number from the least to the most.
    NoNumber(RangeInclusive<u8>),
}

/// Something that is wrong with what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearFlaw {
    /// Where.
    pub field: YearField,
    /// What.
    pub wrong: YearWrong,
}

impl TypedYear<'_> {
    /// The school year that begins in the autumn of `year`, or everything that is wrong with what was typed.
    pub fn parse(&self, year: i16) -> Result<SchoolYear, Vec<YearFlaw>> {
        let mut reading = Reading::default();
        let autumn = reading.days(YearField::Autumn, self.autumn);
        let spring = reading.days(YearField::Spring, self.spring);
        let (places, breaks): (Vec<_>, Vec<_>) = self.read_breaks(&mut reading).into_iter().unzip();
        // What cannot be read is a flaw already. What is usual stands in its place, so that the rest is looked at too.
        let routine = self.read_routine(&mut reading).unwrap_or_else(Routine::usual);
        let made = autumn.zip(spring).map(|terms| SchoolYear::new(year, terms, breaks, routine));
        match made {
            Some(Ok(year)) if reading.flaws.is_empty() => return Ok(year),
            Some(Err(flaws)) => reading.flaws.extend(flaws.iter().map(|flaw| of_year(*flaw, &places))),
            Some(Ok(_)) | None => {}
        }
        Err(reading.flaws)
    }

    /// The breaks that can be read, each with the place at which it was typed.
    fn read_breaks(&self, reading: &mut Reading) -> Vec<(usize, Break)> {
        let mut read = Vec::new();
        for (place, (kind, from, until)) in self.breaks.iter().enumerate() {
            let (from, until) = (from.trim(), until.trim());
            if from.is_empty() && until.is_empty() {
                continue;
            }
            let until = if until.is_empty() { from } else { until };
            let days = reading.days(|edge| YearField::Break(place, edge), (from, until));
            read.extend(days.map(|days| (place, Break { kind: *kind, days })));
        }
        read
    }

    fn read_routine(&self, reading: &mut Reading) -> Option<Routine> {
        let day = reading.hours(YearField::Day, self.day);
        let lessons = reading.lessons(self.lessons);
        let mut places = 0..;
        let office = self.office.map(|typed| {
            let place = places.next().unwrap_or_default();
            reading.hours(|edge| YearField::Office(place, edge), typed)
        });
        let school_days = reading.number(YearField::SchoolDays, self.school_days, OfferTimes::SCHOOL_DAYS);
        let office_hours =
            reading.number(YearField::OfficeHours, self.office_hours, OfferTimes::OFFICE_HOURS);
        let days_before = reading.number(YearField::DaysBefore, self.days_before, OfferTimes::DAYS_BEFORE);
        let (day, lessons, usual) = (day?, lessons?, Routine::usual());
        let offers = school_days
            .zip(office_hours)
            .zip(days_before)
            .and_then(|((days, hours), before)| OfferTimes::new(days, hours, before));
        let mut usual_office = usual.office().into_iter();
        let office = office.map(|hours| hours.or(usual_office.next()).unwrap_or(day));
        let made = Routine::new(day, lessons, office, offers.unwrap_or(usual.offers()));
        made.map_err(|flaws| reading.flaws.extend(flaws.into_iter().map(of_routine))).ok()
    }
}

fn of_year(flaw: SchoolYearFlaw, places: &[usize]) -> YearFlaw {
    let place = |number: usize| places.get(number).copied().unwrap_or_default();
    let (field, wrong) = match flaw {
        SchoolYearFlaw::AutumnOutsideYear => (YearField::Autumn(YearEdge::From), YearWrong::OutsideYear),
        SchoolYearFlaw::SpringOutsideYear => (YearField::Spring(YearEdge::Until), YearWrong::OutsideYear),
        SchoolYearFlaw::TermsMeet => (YearField::Spring(YearEdge::From), YearWrong::TermsMeet),
        SchoolYearFlaw::BreakOutsideTerm(number) => {
            (YearField::Break(place(number), YearEdge::From), YearWrong::OutsideTerm)
        }
        SchoolYearFlaw::BreaksMeet(number) => {
            (YearField::Break(place(number), YearEdge::From), YearWrong::BreaksMeet)
        }
        SchoolYearFlaw::TooManyBreaks(most) => {
            (YearField::Break(place(most), YearEdge::From), YearWrong::TooManyBreaks(most))
        }
    };
    YearFlaw { field, wrong }
}

fn of_routine(flaw: RoutineFlaw) -> YearFlaw {
    let wrong = match flaw {
        RoutineFlaw::NoLessons => YearWrong::NoLessons,
        RoutineFlaw::TooManyLessons(most) => YearWrong::TooManyLessons(most),
        RoutineFlaw::LessonOutsideDay(at) => YearWrong::LessonOutsideDay(at),
        RoutineFlaw::LessonOutOfOrder(at) => YearWrong::LessonOutOfOrder(at),
    };
    YearFlaw { field: YearField::Lessons, wrong }
}

#[cfg(test)]
mod tests;
