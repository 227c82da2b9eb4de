//! Planning times: what a host types, and the times that come of it.
//!
//! A plan is by the clock on the wall: what begins at ten begins at ten on both sides of a change of the clocks.

mod change;
mod known;
mod rule;
mod typed;

use contract::{Counts, OccurrenceId, OfferingId, Venue};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use tenancy::Timestamp;
use tenancy::re::uuid::Uuid;

use crate::occurrences::{NewOccurrence, OwnSeats, TimeFlaw};

pub(crate) use known::{Holidays, Known};
pub(crate) use rule::{End, Rule, Weekly};
pub(crate) use typed::TypedPlan;

/// The most times that are planned at once.
pub(crate) const MOST_AT_ONCE: usize = 200;

/// When a plan's times begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Starts {
    /// At these moments of the wall's clock.
    Each(Vec<DateTime>),
    /// Again and again.
    Again(Rule),
}

/// How long before the start something ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Before {
    /// So many days, at the same time of the day.
    Days(i32),
    /// So many hours.
    Hours(i32),
}

impl Before {
    /// That moment.
    fn of(self, start: &Zoned) -> Option<Timestamp> {
        let before = match self {
            Self::Days(days) => start.checked_sub(days.days()),
            Self::Hours(hours) => start.checked_sub(hours.hours()),
        };
        before.ok().map(|at| Timestamp::from_jiff(at.timestamp()))
    }
}

/// Times to come, as a host has planned them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) starts: Starts,
    pub(crate) minutes: i32,
    pub(crate) counts: Counts,
    pub(crate) capacity: i32,
    pub(crate) group_min: i32,
    pub(crate) group_max: i32,
    /// The first moment to book, by the clock on the wall; none for at once.
    pub(crate) opens: Option<DateTime>,
    pub(crate) closes: Before,
    /// How many days before the start one may still cancel; none for as long as one may book.
    pub(crate) cancels: Option<i32>,
    pub(crate) languages: Vec<String>,
    pub(crate) venue: Option<Venue>,
    /// So many seats are for own units until a moment of the wall's clock; none for all at once.
    pub(crate) own: Option<(i32, DateTime)>,
}

/// Which field of the form a flaw is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlanField {
    How,
    Date,
    Time,
    Several,
    Weekdays,
    Every,
    End,
    Except,
    Minutes,
    Capacity,
    GroupMin,
    GroupMax,
    Opens,
    Closes,
    Cancels,
    Languages,
    Venue,
    OwnSeats,
    OwnUntil,
}

impl PlanField {
    /// The id of the field.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::How => "how",
            Self::Date => "date",
            Self::Time => "time",
            Self::Several => "several",
            Self::Weekdays => "weekdays",
            Self::Every => "every",
            Self::End => "until",
            Self::Except => "except",
            Self::Minutes => "minutes",
            Self::Capacity => "capacity",
            Self::GroupMin => "group_min",
            Self::GroupMax => "group_max",
            Self::Opens => "opens",
            Self::Closes => "closes",
            Self::Cancels => "cancels",
            Self::Languages => "languages",
            Self::Venue => "venue_name",
            Self::OwnSeats => "own_seats",
            Self::OwnUntil => "own_until",
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PlanWrong {
    /// Nothing is chosen.
    Unchosen,
    /// It is no day.
    NoDay,
    /// It is no time of the day.
    NoTime,
    /// A line of it is no day and time, or no day.
    NoLine(String),
    /// It is no whole number from the one to the other.
    NoNumber(i32, i32),
    /// It ends by a day or by a number, and not by both or none.
    OneEnd,
    /// It ends before it begins.
    EndsFirst,
    /// No time comes of it.
    Nothing,
    /// More than so many come of it.
    TooMany(usize),
    /// Its text is too long: at most so many characters.
    TooLong(usize),
    /// A time is over already, or years away.
    Away(Timestamp),
    /// Enrolment for a time would be over already.
    IsOver(Timestamp),
    /// Enrolment for a time would open after it closes.
    OpensLate(Timestamp),
    /// What is kept for own units would be everybody's only after enrolment for a time ends.
    OwnLate(Timestamp),
    /// It is over already.
    Passed,
    /// So many seats are taken: more than there would be.
    Taken(i32),
    /// More than there are places.
    MoreThanFit,
    /// Not even the smallest group fits.
    NobodyFits,
    /// The largest group is smaller than the least.
    LessThanLeast,
}

/// Something that cannot be in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PlanFlaw {
    pub(crate) field: PlanField,
    pub(crate) wrong: PlanWrong,
}

impl Plan {
    /// The days between which holidays have to be known.
    pub(crate) fn days(&self) -> Option<(Date, Date)> {
        match &self.starts {
            Starts::Each(_) => None,
            Starts::Again(rule) => Some(rule.days()),
        }
    }

    /// The times that come of it, in order; under one key the same each time.
    pub(crate) fn times(
        &self,
        (offering, key): (OfferingId, &str),
        zone: &TimeZone,
        now: Timestamp,
        is_holiday: impl Fn(Date) -> bool,
    ) -> Result<Vec<NewOccurrence>, Vec<PlanFlaw>> {
        let (field, mut starts) = match &self.starts {
            Starts::Each(all) if all.len() == 1 => (PlanField::Date, all.clone()),
            Starts::Each(all) => (PlanField::Several, all.clone()),
            Starts::Again(rule) => (PlanField::End, rule.starts(is_holiday).take(MOST_AT_ONCE + 1).collect()),
        };
        starts.sort_unstable();
        starts.dedup();
        let flaw = |field, wrong| Err(vec![PlanFlaw { field, wrong }]);
        if starts.is_empty() {
            return flaw(field, PlanWrong::Nothing);
        }
        if starts.len() > MOST_AT_ONCE {
            return flaw(field, PlanWrong::TooMany(MOST_AT_ONCE));
        }
        let Some(times) =
            starts.iter().map(|start| self.time((offering, key), *start, zone)).collect::<Option<Vec<_>>>()
        else {
            return flaw(field, PlanWrong::NoDay);
        };
        let flaws = all_flaws(&times, field, now);
        if flaws.is_empty() { Ok(times) } else { Err(flaws) }
    }

    fn time(
        &self,
        (offering, key): (OfferingId, &str),
        start: DateTime,
        zone: &TimeZone,
    ) -> Option<NewOccurrence> {
        let starts = start.to_zoned(zone.clone()).ok()?;
        let ends = starts.checked_add(self.minutes.minutes()).ok()?;
        let opens = self.opens.map(|at| at.to_zoned(zone.clone())).transpose().ok()?;
        let own = match self.own {
            Some((seats, until)) => Some((seats, until.to_zoned(zone.clone()).ok()?)),
            None => None,
        };
        let at = |moment: &Zoned| Timestamp::from_jiff(moment.timestamp());
        let name = format!("{key} {start}");
        Some(NewOccurrence {
            id: OccurrenceId::from_uuid(Uuid::new_v5(&offering.as_uuid(), name.as_bytes())),
            offering,
            starts_at: at(&starts),
            ends_at: at(&ends),
            enrols_from: opens.as_ref().map(at),
            enrols_until: self.closes.of(&starts)?,
            counts: self.counts,
            capacity: self.capacity,
            group_min: self.group_min,
            group_max: self.group_max,
            languages: self.languages.clone(),
            cancel_until: match self.cancels {
                Some(days) => Some(Before::Days(days).of(&starts)?),
                None => None,
            },
            venue: self.venue.clone(),
            own: own.map(|(seats, until)| OwnSeats { seats, until: at(&until) }),
        })
    }
}

/// What cannot be of the times, each thing once: of many times that are over the first is named.
fn all_flaws(times: &[NewOccurrence], field: PlanField, now: Timestamp) -> Vec<PlanFlaw> {
    let mut flaws: Vec<PlanFlaw> = Vec::new();
    for time in times {
        for flaw in time.flaws(now).into_iter().map(|flaw| of_time(flaw, field, time.starts_at)) {
            let is_told = flaws.iter().any(|told| {
                told.field == flaw.field
                    && std::mem::discriminant(&told.wrong) == std::mem::discriminant(&flaw.wrong)
            });
            flaws.extend((!is_told).then_some(flaw));
        }
    }
    flaws
}

/// A flaw of a time, in the words of the plan that made it.
fn of_time(flaw: TimeFlaw, field: PlanField, at: Timestamp) -> PlanFlaw {
    let (field, wrong) = match flaw {
        TimeFlaw::StartsAway => (field, PlanWrong::Away(at)),
        TimeFlaw::EndsBeforeItStarts | TimeFlaw::TooLong => {
            (PlanField::Minutes, PlanWrong::NoNumber(1, typed::MOST_MINUTES))
        }
        TimeFlaw::EnrolmentIsOver | TimeFlaw::EnrolsAfterTheStart => {
            (PlanField::Closes, PlanWrong::IsOver(at))
        }
        TimeFlaw::OpensAfterItShuts => (PlanField::Opens, PlanWrong::OpensLate(at)),
        TimeFlaw::CancelsAfterTheStart => (PlanField::Cancels, PlanWrong::NoNumber(0, typed::MOST_DAYS)),
        TimeFlaw::Capacity => (PlanField::Capacity, PlanWrong::NoNumber(1, crate::MOST_CAPACITY)),
        TimeFlaw::LeastGroup => (PlanField::GroupMin, PlanWrong::NoNumber(1, crate::MOST_HEADS)),
        TimeFlaw::LargestGroup => (PlanField::GroupMax, PlanWrong::LessThanLeast),
        TimeFlaw::NobodyFits => (PlanField::Capacity, PlanWrong::NobodyFits),
        TimeFlaw::Languages => (PlanField::Languages, PlanWrong::Unchosen),
        TimeFlaw::OwnSeats => (PlanField::OwnSeats, PlanWrong::MoreThanFit),
        TimeFlaw::OwnIsOver => (PlanField::OwnUntil, PlanWrong::Passed),
        TimeFlaw::OwnAfterTheClose => (PlanField::OwnUntil, PlanWrong::OwnLate(at)),
    };
    PlanFlaw { field, wrong }
}

#[cfg(test)]
mod tests;
