//! Planning times: the form, what will come of it, and the times themselves once the host has said yes.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use contract::OfferingId;
use http::StatusCode;
use jiff::tz::TimeZone;
use serde::Deserialize;
use tenancy::{Offer, TenantId};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader, one_time_key};

use super::plan_form::{self, form, preview, usual};
use super::times::own;
use crate::Booking;
use crate::occurrences::NewOccurrence;
use crate::plan::{PlanFlaw, TypedPlan};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    how: String,
}

/// What the form sends, as typed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

/// The form, filled in as the offering says.
pub(super) async fn new(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    PathId(offering): PathId<OfferingId>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Result<Response, Problem> {
    let own = own(&booking, caller.tenant, offering).await?;
    let typed = usual(&own, &asked.how, one_time_key());
    reader.page(&form(&reader, offering, &own, &typed, &[]))
}

/// First what will come of it, then the times; or the form again.
pub(super) async fn create(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    PathId(offering): PathId<OfferingId>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let own = own(&booking, caller.tenant, offering).await?;
    let typed = plan_form::typed(&reader, typed.fields);
    if !typed.has_key() {
        return Err(Problem::StaleForm);
    }
    if typed.field("step") == "again" {
        return reader.page(&form(&reader, offering, &own, &typed, &[]));
    }
    let times = match planned(&booking, &reader, caller.tenant, offering, &typed).await? {
        Ok(times) => times,
        Err(flaws) => {
            let again = form(&reader, offering, &own, &typed, &flaws);
            return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let kept: Vec<NewOccurrence> = times.iter().filter(|time| !typed.leaves_out(time)).cloned().collect();
    if typed.field("step") == "confirm" && !kept.is_empty() {
        booking.schedule_all(caller.tenant, &kept).await?;
        return Ok(reader.go_to(&format!(
            "{}?added={}",
            paths::offering_times(&offering.to_string()),
            kept.len()
        )));
    }
    let known = booking.around(caller.tenant, &times).await?;
    let page = preview(&reader, offering, &own, &typed, &times, &known);
    let status = if kept.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    reader.page_with(status, &page)
}

/// The times that come of what was typed, by the clocks and holidays of the tenant.
async fn planned(
    booking: &Booking,
    reader: &Reader,
    host: TenantId,
    offering: OfferingId,
    typed: &TypedPlan,
) -> Result<Result<Vec<NewOccurrence>, Vec<PlanFlaw>>, Problem> {
    let plan = match typed.parse() {
        Ok(plan) => plan,
        Err(flaws) => return Ok(Err(flaws)),
    };
    let zone = TimeZone::get(&reader.tenant()?.zone).map_err(|error| Problem::internal(&error))?;
    let holidays = booking.holidays(host, plan.days()).await?;
    let of = (offering, typed.field("key"));
    Ok(plan.times(of, &zone, reader.now(), |day| holidays.hold(day)))
}
