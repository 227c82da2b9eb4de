//! One time of an offering: changed, or called off, with what that means for whoever comes.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use contract::{OccurrenceId, OfferingId, OwnOffering, Text};
use http::StatusCode;
use jiff::tz::TimeZone;
use serde::Deserialize;
use tenancy::{Caller, Offer};
use views::paths;
use web::{Form, May, PathIds, Problem, Reader};

use super::lines::{count, counted, state};
use super::plan_form::{self, keeps_own, shown, tickable_languages};
use super::times::own;
use crate::Booking;
use crate::bookings::legible;
use crate::error::BookingError;
use crate::occurrences::{NewOccurrence, PlannedTime, Revised, Revision};
use crate::plan::{PlanField, PlanFlaw, PlanWrong, TypedPlan};
use crate::screens::{AffectedGroup, TimeCancel, TimeChange, TimeEdit, TypedField};
use crate::store::bookings::{Booked, of_time};

/// The longest reason or message, in characters.
const LONGEST_NOTE: usize = 1000;
const FIELDS: [&str; 18] = [
    "date",
    "time",
    "minutes",
    "capacity",
    "group_min",
    "group_max",
    "opens",
    "opens_time",
    "closes",
    "closes_time",
    "cancels",
    "cancels_time",
    "own_seats",
    "own_until",
    "own_until_time",
    "venue_name",
    "venue_address",
    "revision",
];

/// What the forms send, as typed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

/// A time, the offering that it is of, and whoever has a seat at it.
struct Desk {
    offering: OfferingId,
    own: OwnOffering,
    time: PlannedTime,
    zone: TimeZone,
    groups: Vec<Booked>,
}

impl Desk {
    async fn open(
        booking: &Booking,
        reader: &Reader,
        caller: &Caller<Offer>,
        (offering, occurrence): (OfferingId, OccurrenceId),
    ) -> Result<Self, Problem> {
        let own = own(booking, caller.tenant, offering).await?;
        let time = booking.planned(caller.tenant, offering, occurrence).await?;
        let zone = TimeZone::get(&reader.tenant()?.zone).map_err(|error| Problem::internal(&error))?;
        let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
        let mut groups = of_time(&tx, occurrence).await?;
        groups.retain(|one| one.state.holds_seats());
        Ok(Self { offering, own, time, zone, groups })
    }

    fn ids(&self) -> (String, String) {
        (self.offering.to_string(), self.time.plan.id.to_string())
    }

    fn groups(&self, reader: &Reader) -> Vec<AffectedGroup> {
        let group = |one: &Booked| AffectedGroup {
            href: paths::host_booking(&one.id.to_string()),
            unit: Text::same(&one.unit_name),
            tenant: one.guest_name.clone(),
            group: one.group_name.clone(),
            participants: count(one.participants),
            adults: count(one.adults),
            state: state(one, reader.now()),
        };
        self.groups.iter().map(group).collect()
    }

    fn page(&self, reader: &Reader, typed: &TypedPlan, flaws: &[PlanFlaw]) -> TimeEdit {
        let (offering, id) = self.ids();
        let plan = &self.time.plan;
        let can_end = self.time.decided.is_ours();
        TimeEdit {
            csrf: reader.csrf().to_owned(),
            action: paths::offering_time(&offering, &id),
            cancel_href: can_end.then(|| paths::offering_time_ending(&offering, &id)),
            times_href: paths::offering_times(&offering),
            title: self.own.title.clone(),
            at: reader.moment(plan.starts_at),
            until: Some(reader.moment(plan.ends_at)),
            venue: self.own.venue.as_ref().map(|venue| venue.name.clone()),
            counted: counted(plan.counts),
            taken: count(self.time.taken),
            fields: FIELDS.map(|name| (name.to_owned(), typed.field(name).to_owned())).into(),
            languages: tickable_languages(typed),
            keeps_own: keeps_own(reader),
            flaws: flaws.iter().map(|flaw| shown(reader, flaw)).collect(),
            is_stale: false,
            groups: self.groups(reader),
        }
    }

    /// What of a change whoever comes is told.
    fn changes(&self, to: &NewOccurrence) -> Vec<&'static str> {
        let of = &self.time.plan;
        let changes = [
            ((of.starts_at, of.ends_at) != (to.starts_at, to.ends_at), "hour"),
            (of.venue != to.venue, "venue"),
            (of.languages != to.languages, "languages"),
        ];
        changes.into_iter().filter_map(|(is_another, what)| is_another.then_some(what)).collect()
    }
}

/// The form of a time, as it stands.
pub(super) async fn edit(
    State(booking): State<Booking>,
    PathIds(offering, occurrence): PathIds<OfferingId, OccurrenceId>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let desk = Desk::open(&booking, &reader, &caller, (offering, occurrence)).await?;
    reader.page(&desk.page(&reader, &TypedPlan::of(&desk.time, &desk.zone), &[]))
}

/// First what a change means for whoever comes, then the change; or the form again.
pub(super) async fn update(
    State(booking): State<Booking>,
    PathIds(offering, occurrence): PathIds<OfferingId, OccurrenceId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let desk = Desk::open(&booking, &reader, &caller, (offering, occurrence)).await?;
    let typed = plan_form::typed(&reader, typed.fields);
    let again = |status, flaws: &[PlanFlaw], is_stale| {
        reader.page_with(status, &TimeEdit { is_stale, ..desk.page(&reader, &typed, flaws) })
    };
    if typed.field("step") == "again" {
        return again(StatusCode::OK, &[], false);
    }
    let to = match typed.change(&desk.time.plan, &desk.zone, reader.now()) {
        Ok(to) => to,
        Err(flaws) => return again(StatusCode::UNPROCESSABLE_ENTITY, &flaws, false),
    };
    let changes = desk.changes(&to);
    let is_news = !changes.is_empty() && !desk.groups.is_empty() && desk.time.taken <= to.capacity;
    if is_news && typed.field("step") != "confirm" {
        return reader.page(&consequences(&reader, &desk, &typed, &to, changes));
    }
    let note: String = legible(typed.field("note")).chars().take(LONGEST_NOTE).collect();
    let read = typed.field("revision").parse().unwrap_or(-1);
    let revision = Revision { to: &to, read, note: &note, by: caller.person, at: reader.now() };
    match booking.revise(caller.tenant, &revision).await? {
        Revised::Now(_) => {
            Ok(reader.go_to(&format!("{}?done=changed", paths::offering_times(&offering.to_string()))))
        }
        Revised::Stale => again(StatusCode::CONFLICT, &[], true),
        Revised::TooFew(taken) => {
            let flaw = PlanFlaw { field: PlanField::Capacity, wrong: PlanWrong::Taken(taken) };
            again(StatusCode::CONFLICT, &[flaw], false)
        }
        Revised::Over => Err(Problem::NotFound),
    }
}

fn consequences(
    reader: &Reader,
    desk: &Desk,
    typed: &TypedPlan,
    to: &NewOccurrence,
    changes: Vec<&'static str>,
) -> TimeChange {
    let (offering, id) = desk.ids();
    let span = |time: &NewOccurrence| (reader.moment(time.starts_at), Some(reader.moment(time.ends_at)));
    let kept = typed.0.iter().filter(|(name, _)| !["step", "csrf", "note"].contains(&name.as_str()));
    TimeChange {
        csrf: reader.csrf().to_owned(),
        action: paths::offering_time(&offering, &id),
        times_href: paths::offering_times(&offering),
        title: desk.own.title.clone(),
        before: span(&desk.time.plan),
        after: span(to),
        changes,
        typed: kept.map(|(name, value)| TypedField { name: name.clone(), value: value.clone() }).collect(),
        groups: desk.groups(reader),
    }
}

/// What calling a time off means, and the question why.
pub(super) async fn ask(
    State(booking): State<Booking>,
    PathIds(offering, occurrence): PathIds<OfferingId, OccurrenceId>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let desk = Desk::open(&booking, &reader, &caller, (offering, occurrence)).await?;
    reader.page(&ending(&reader, &desk, String::new(), None))
}

/// Calls a time off. Whoever comes is told why; where nobody comes no reason is needed.
pub(super) async fn destroy(
    State(booking): State<Booking>,
    PathIds(offering, occurrence): PathIds<OfferingId, OccurrenceId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let desk = Desk::open(&booking, &reader, &caller, (offering, occurrence)).await?;
    let reason = legible(typed.fields.get("reason").map(String::as_str).unwrap_or_default());
    let flaw = match reason.chars().count() {
        0 if !desk.groups.is_empty() => Some("missing"),
        length if length > LONGEST_NOTE => Some("too_long"),
        _ => None,
    };
    if flaw.is_some() {
        let page = ending(&reader, &desk, reason, flaw);
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    booking.cancel_occurrence(caller.tenant, occurrence, &reason, caller.person).await?;
    Ok(reader.go_to(&format!("{}?done=cancelled", paths::offering_times(&offering.to_string()))))
}

fn ending(reader: &Reader, desk: &Desk, reason: String, flaw: Option<&'static str>) -> TimeCancel {
    let (offering, id) = desk.ids();
    TimeCancel {
        csrf: reader.csrf().to_owned(),
        action: paths::offering_time_ending(&offering, &id),
        edit_href: paths::offering_time(&offering, &id),
        times_href: paths::offering_times(&offering),
        title: desk.own.title.clone(),
        at: reader.moment(desk.time.plan.starts_at),
        until: Some(reader.moment(desk.time.plan.ends_at)),
        reason,
        flaw,
        groups: desk.groups(reader),
    }
}
