//! What is known of the days of a plan: when schools rest, and what the host has planned there already.

use contract::{OccurrenceId, OfferingId};
use jiff::civil::Date;
use tenancy::Timestamp;

use crate::occurrences::{NewOccurrence, PlannedTime};
use crate::school_year::{SchoolYear, school_year_of};

/// The school years of a plan's days.
#[derive(Clone, Debug, Default)]
pub(crate) struct Holidays(pub(crate) Vec<SchoolYear>);

impl Holidays {
    /// Whether schools rest on a day; of a year that is not known nothing is.
    pub(crate) fn hold(&self, day: Date) -> bool {
        self.0.iter().find(|year| year.year() == school_year_of(day)).is_some_and(|year| year.is_holiday(day))
    }
}

/// A time of the host's that is planned already.
#[derive(Clone, Copy, Debug)]
struct Taken {
    id: OccurrenceId,
    offering: OfferingId,
    starts_at: Timestamp,
    ends_at: Timestamp,
}

/// What is known of the days of a plan.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) holidays: Holidays,
    taken: Vec<Taken>,
}

impl Known {
    /// What schools and the host do on these days.
    pub(crate) fn new(holidays: Holidays, planned: &[PlannedTime]) -> Self {
        let taken = |time: &PlannedTime| {
            let NewOccurrence { id, offering, starts_at, ends_at, .. } = time.plan;
            Taken { id, offering, starts_at, ends_at }
        };
        Self { holidays, taken: planned.iter().map(taken).collect() }
    }

    /// What lies at the same hour: `same` for a time of the same offering, `other` for one of another of the host's.
    pub(crate) fn clash(&self, time: &NewOccurrence) -> Option<&'static str> {
        let meets = |taken: &&Taken| {
            taken.id != time.id && taken.starts_at < time.ends_at && taken.ends_at > time.starts_at
        };
        let mut met = self.taken.iter().filter(meets).peekable();
        met.peek()?;
        Some(if met.any(|taken| taken.offering == time.offering) { "same" } else { "other" })
    }
}

#[cfg(test)]
mod tests {
    use contract::{Counts, OccurrenceId, OfferingId};
    use tenancy::Timestamp;

    use super::{Holidays, Known};
    use crate::occurrences::{Decided, NewOccurrence, PlannedTime};

    fn time(offering: OfferingId, from: &str, until: &str) -> NewOccurrence {
        let at = |clock: &str| -> Timestamp { format!("2026-12-01T{clock}:00Z").parse().expect("a moment") };
        NewOccurrence {
            id: OccurrenceId::new(),
            offering,
            starts_at: at(from),
            ends_at: at(until),
            enrols_from: None,
            enrols_until: at(from),
            counts: Counts::Heads,
            capacity: 9,
            group_min: 1,
            group_max: 9,
            languages: vec!["fi".to_owned()],
            cancel_until: None,
            venue: None,
            own: None,
        }
    }

    #[test]
    fn what_lies_at_the_same_hour_clashes_and_what_only_touches_it_does_not() {
        let (ours, theirs) = (OfferingId::new(), OfferingId::new());
        let planned = [time(ours, "08:00", "09:00"), time(theirs, "10:00", "11:00")];
        let planned = planned.map(|plan| PlannedTime {
            plan,
            taken: 0,
            decided: Decided::Open,
            reason: String::new(),
            revision: 0,
        });
        let known = Known::new(Holidays::default(), &planned);
        for (from, until, expected) in [
            ("08:30", "09:30", Some("same")),
            ("07:00", "08:01", Some("same")),
            ("10:30", "10:45", Some("other")),
            ("08:59", "10:01", Some("same")),
            ("09:00", "10:00", None),
        ] {
            assert_eq!(known.clash(&time(ours, from, until)), expected, "{from}");
        }
        assert_eq!(known.clash(&planned[0].plan), None, "a time does not clash with itself");
    }
}
