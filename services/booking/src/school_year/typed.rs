//! A school year as it is typed into a form, and all that is wrong with it.

use std::ops::RangeInclusive;

use jiff::civil::{Date, Time};

use super::{Break, BreakKind, Days, Hours, OfferTimes, Routine, RoutineFlaw, SchoolYear, SchoolYearFlaw};

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

/// What is read, with all that cannot be.
#[derive(Default)]
struct Reading {
    flaws: Vec<YearFlaw>,
}

impl Reading {
    fn note<T>(&mut self, field: YearField, read: Option<T>, wrong: YearWrong) -> Option<T> {
        if read.is_none() {
            self.flaws.push(YearFlaw { field, wrong });
        }
        read
    }

    fn days(&mut self, field: impl Fn(YearEdge) -> YearField, (from, until): (&str, &str)) -> Option<Days> {
        let first = self.note(field(YearEdge::From), read_day(from), YearWrong::NoDay);
        let last = self.note(field(YearEdge::Until), read_day(until), YearWrong::NoDay);
        self.note(field(YearEdge::Until), Days::new(first?, last?), YearWrong::EndsFirst)
    }

    fn hours(&mut self, field: impl Fn(YearEdge) -> YearField, (from, until): (&str, &str)) -> Option<Hours> {
        let first = self.note(field(YearEdge::From), read_time(from), YearWrong::NoTime);
        let last = self.note(field(YearEdge::Until), read_time(until), YearWrong::NoTime);
        self.note(field(YearEdge::Until), Hours::new(first?, last?), YearWrong::EndsFirst)
    }

    fn lessons(&mut self, typed: &str) -> Option<Vec<Time>> {
        let parts = typed.split([',', ';']).flat_map(str::split_whitespace);
        self.note(YearField::Lessons, parts.map(read_time).collect(), YearWrong::NoTime)
    }

    fn number(&mut self, field: YearField, typed: &str, may: RangeInclusive<u8>) -> Option<u8> {
        let number = typed.trim().parse().ok().filter(|number| may.contains(number));
        self.note(field, number, YearWrong::NoNumber(may))
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

/// A day as a browser sends it, or as people write it where the browser shows no calendar: `24.12.2026`.
fn read_day(typed: &str) -> Option<Date> {
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

/// A time of the day as a browser sends it, or as people write it: `08:15`, `8.15`, `8`.
fn read_time(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.trim().split_once([':', '.']).unwrap_or((typed.trim(), "00"));
    let is_number = |part: &str| part.bytes().all(|letter| letter.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) || minute.len() != 2 {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests;
