//! The times of a team's own offering: the list, and how it is booked.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use contract::{OfferingId, OwnOffering, TimeState};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Offer, TenantId};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use super::lines::{count, counted};
use crate::Booking;
use crate::error::BookingError;
use crate::occurrences::PlannedTime;
use crate::screens::{OwnPlaces, PlannedLine, TermsChoice, TermsFields, TermsFormFlaw, TimesIndex};
use crate::store::{planned_times, terms};
use crate::terms::{Approval, LONGEST_HOLD, LONGEST_SERIES, Terms, TermsFlaw};

/// How many times that have begun are shown.
const MOST_PAST: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    added: Option<u32>,
    done: Option<String>,
}

/// What the form of the terms sends, as typed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

/// The times of an offering, and the form of its terms.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    PathId(offering): PathId<OfferingId>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Result<Response, Problem> {
    let own = own(&booking, caller.tenant, offering).await?;
    let page = page(&booking, &reader, caller.tenant, (offering, own)).await?;
    let done = asked.done.filter(|what| ["kept", "changed", "cancelled"].contains(&what.as_str()));
    reader.page(&TimesIndex { added: asked.added.filter(|added| *added > 0), done, ..page })
}

/// Keeps how an offering is booked.
pub(super) async fn update(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    PathId(offering): PathId<OfferingId>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let own = own(&booking, caller.tenant, offering).await?;
    match Terms::parse(&typed.fields) {
        Ok(terms) => {
            booking.keep_terms(caller.tenant, offering, &terms).await?;
            Ok(reader.go_to(&format!("{}?done=kept", paths::offering_times(&offering.to_string()))))
        }
        Err(flaws) => {
            let page = page(&booking, &reader, caller.tenant, (offering, own)).await?;
            let flaws = flaws.into_iter().map(flaw).collect();
            let again = TimesIndex { terms: as_typed(&typed.fields), flaws, ..page };
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// The offering, which must be the host's own.
pub(super) async fn own(
    booking: &Booking,
    host: TenantId,
    offering: OfferingId,
) -> Result<OwnOffering, Problem> {
    booking.offerings.own(host, offering).await?.ok_or(Problem::NotFound)
}

async fn page(
    booking: &Booking,
    reader: &Reader,
    host: TenantId,
    (offering, own): (OfferingId, OwnOffering),
) -> Result<TimesIndex, Problem> {
    let tx = booking.db.begin(host).await.map_err(BookingError::from)?;
    let coming = planned_times::coming(&tx, host, offering, reader.now()).await?;
    let past = planned_times::begun(&tx, offering, reader.now(), MOST_PAST).await?;
    let terms = terms::of(&tx, offering).await?;
    let id = offering.to_string();
    Ok(TimesIndex {
        csrf: reader.csrf().to_owned(),
        title: own.title,
        offering_href: paths::host_offering(&id),
        new_href: paths::offering_times_new(&id),
        added: None,
        done: None,
        coming: coming.iter().map(|time| line(reader, time)).collect(),
        past: past.iter().map(|time| line(reader, time)).collect(),
        terms_action: paths::offering_terms(&id),
        terms: as_kept(terms),
        flaws: Vec::new(),
    })
}

fn line(reader: &Reader, time: &PlannedTime) -> PlannedLine {
    let plan = &time.plan;
    let is_past = plan.starts_at <= reader.now();
    let (state, turns) = match time.state(reader.now()) {
        TimeState::Open => ("open", Some(plan.enrols_until)),
        TimeState::OpensAt(at) => ("opens", Some(at)),
        TimeState::Elsewhere => ("elsewhere", None),
        TimeState::Closed => ("closed", None),
        TimeState::Cancelled => ("cancelled", None),
    };
    PlannedLine {
        href: (!is_past && time.decided.is_ours())
            .then(|| paths::offering_time(&plan.offering.to_string(), &plan.id.to_string())),
        day_href: (time.taken > 0).then(|| paths::host_time(&plan.id.to_string())),
        at: reader.moment(plan.starts_at),
        until: Some(reader.moment(plan.ends_at)),
        taken: count(time.taken),
        capacity: count(plan.capacity),
        counted: counted(plan.counts),
        languages: plan.languages.clone(),
        venue: plan.venue.as_ref().map(|venue| venue.name.clone()),
        state,
        turns: turns.map(|at| reader.moment(at)),
        own: plan.own.map(|own| OwnPlaces { count: count(own.seats), until: reader.moment(own.until) }),
    }
}

fn as_kept(terms: Terms) -> TermsFields {
    TermsFields {
        approvals: approvals(terms.approval.as_str()),
        needed: terms.needed.to_string(),
        queues: terms.queues,
        repeats: terms.repeats,
        hold_hours: terms.hold_hours.to_string(),
    }
}

fn as_typed(fields: &BTreeMap<String, String>) -> TermsFields {
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    TermsFields {
        approvals: approvals(&field("approval")),
        needed: field("needed"),
        queues: fields.contains_key("queues"),
        repeats: fields.contains_key("repeats"),
        hold_hours: field("hold_hours"),
    }
}

fn approvals(chosen: &str) -> Vec<TermsChoice> {
    Approval::ALL.map(|way| TermsChoice { token: way.as_str(), chosen: way.as_str() == chosen }).into()
}

fn flaw(flaw: TermsFlaw) -> TermsFormFlaw {
    let (field, kind, most) = match flaw {
        TermsFlaw::Approval => ("approval", "approval", 0),
        TermsFlaw::Needed => ("needed", "number", LONGEST_SERIES),
        TermsFlaw::HoldHours => ("hold_hours", "number", LONGEST_HOLD),
    };
    TermsFormFlaw { field, kind, most: count(i32::from(most)) }
}
