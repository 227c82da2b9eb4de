//! One time that is planned already: written into the form, and read from it again.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use tenancy::Timestamp;

use super::typed::{MOST_MINUTES, Reading};
use super::{PlanField, PlanFlaw, PlanWrong, TypedPlan, of_time};
use crate::occurrences::{MOST_CAPACITY, MOST_HEADS, NewOccurrence, OwnSeats, PlannedTime, TimeFlaw};

impl TypedPlan {
    /// The form of a time as it stands, by the clock on the wall.
    pub(crate) fn of(time: &PlannedTime, zone: &TimeZone) -> Self {
        let plan = &time.plan;
        let wall = |at: Timestamp| at.as_jiff().to_zoned(zone.clone());
        let day = |at: Timestamp| wall(at).date().to_string();
        let clock = |at: Timestamp| wall(at).strftime("%H:%M").to_string();
        let minutes = plan.ends_at.as_jiff().duration_since(plan.starts_at.as_jiff()).as_mins();
        let venue = plan.venue.as_ref();
        let fields = [
            ("date", day(plan.starts_at)),
            ("time", clock(plan.starts_at)),
            ("minutes", minutes.to_string()),
            ("capacity", plan.capacity.to_string()),
            ("group_min", plan.group_min.to_string()),
            ("group_max", plan.group_max.to_string()),
            ("opens", plan.enrols_from.map(day).unwrap_or_default()),
            ("opens_time", plan.enrols_from.map(clock).unwrap_or_default()),
            ("closes", day(plan.enrols_until)),
            ("closes_time", clock(plan.enrols_until)),
            ("cancels", plan.cancel_until.map(day).unwrap_or_default()),
            ("cancels_time", plan.cancel_until.map(clock).unwrap_or_default()),
            ("own_seats", plan.own.map(|own| own.seats.to_string()).unwrap_or_default()),
            ("own_until", plan.own.map(|own| day(own.until)).unwrap_or_default()),
            ("own_until_time", plan.own.map(|own| clock(own.until)).unwrap_or_default()),
            ("venue_name", venue.map(|venue| venue.name.fi.clone()).unwrap_or_default()),
            ("venue_address", venue.map(|venue| venue.address.fi.clone()).unwrap_or_default()),
            ("revision", time.revision.to_string()),
        ];
        let languages = plan.languages.iter().map(|code| (format!("language-{code}"), "on".to_owned()));
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        Self(fields.chain(languages).collect::<BTreeMap<_, _>>())
    }

    /// The time as it is to be, or all that cannot be. A time may be closed for enrolment early, so a close that is over is
    /// none of it.
    pub(crate) fn change(
        &self,
        time: &NewOccurrence,
        zone: &TimeZone,
        now: Timestamp,
    ) -> Result<NewOccurrence, Vec<PlanFlaw>> {
        let mut reading = Reading { typed: self, flaws: Vec::new() };
        let starts = (reading.day(), reading.time());
        let minutes = reading.number("minutes", PlanField::Minutes, 1, MOST_MINUTES);
        let capacity = reading.number("capacity", PlanField::Capacity, 1, MOST_CAPACITY);
        let group_min = reading.number("group_min", PlanField::GroupMin, 1, MOST_HEADS);
        let group_max = reading.number("group_max", PlanField::GroupMax, 1, MOST_HEADS);
        let opens = reading.moment("opens", PlanField::Opens);
        let closes = reading.moment("closes", PlanField::Closes);
        let cancels = reading.moment("cancels", PlanField::Cancels);
        if self.field("closes").is_empty() {
            reading.flaw(PlanField::Closes, PlanWrong::NoDay);
        }
        let (languages, venue, own) = (reading.languages(), reading.venue(), reading.own());
        if !reading.flaws.is_empty() {
            return Err(reading.flaws);
        }
        let at =
            |wall: DateTime| wall.to_zoned(zone.clone()).ok().map(|at| Timestamp::from_jiff(at.timestamp()));
        let no_day = || vec![PlanFlaw { field: PlanField::Date, wrong: PlanWrong::NoDay }];
        let (day, clock) = (starts.0.ok_or_else(no_day)?, starts.1.ok_or_else(no_day)?);
        let starts_at = at(day.to_datetime(clock)).ok_or_else(no_day)?;
        let length = jiff::SignedDuration::from_mins(minutes.unwrap_or(1).into());
        let changed = NewOccurrence {
            starts_at,
            ends_at: starts_at.plus(length),
            enrols_from: opens.and_then(at),
            enrols_until: closes.and_then(at).unwrap_or(starts_at),
            cancel_until: cancels.and_then(at),
            capacity: capacity.unwrap_or(time.capacity),
            group_min: group_min.unwrap_or(time.group_min),
            group_max: group_max.unwrap_or(time.group_max),
            languages,
            venue,
            own: own.and_then(|(seats, until)| Some(OwnSeats { seats, until: at(until)? })),
            ..time.clone()
        };
        let flaws: Vec<PlanFlaw> = changed
            .flaws(now)
            .into_iter()
            .filter(|flaw| *flaw != TimeFlaw::EnrolmentIsOver)
            .map(|flaw| of_time(flaw, PlanField::Date, starts_at))
            .collect();
        if flaws.is_empty() { Ok(changed) } else { Err(flaws) }
    }
}
