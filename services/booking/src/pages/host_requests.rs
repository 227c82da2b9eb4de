//! What waits for the host's answer: the oldest first, many at once.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use contract::BookingId;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Door, Host};
use views::paths;
use web::{Form, May, Problem, Query, Reader};

use super::host_booking::said;
use super::lines::host_line;
use crate::Booking;
use crate::bookings::{BookingState, Side, Step, Turn};
use crate::error::BookingError;
use crate::screens::HostRequests;
use crate::store::bookings::of_host_in;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Answered {
    done: Option<String>,
    count: Option<u32>,
    missed: Option<u32>,
}

/// The list.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    Query(answered): Query<Answered>,
    reader: Reader,
) -> Result<Response, Problem> {
    let mut page = page(&booking, &reader, caller.tenant).await?;
    page.done = answered.done.filter(|what| ["approved", "declined"].contains(&what.as_str()));
    page.count = answered.count.unwrap_or_default();
    page.missed = answered.missed.unwrap_or_default();
    reader.page(&page)
}

async fn page(booking: &Booking, reader: &Reader, host: tenancy::TenantId) -> Result<HostRequests, Problem> {
    let tx = booking.db.begin(host).await.map_err(BookingError::from)?;
    let found = of_host_in(&tx, &[BookingState::Requested], reader.now()).await?;
    drop(tx);
    Ok(HostRequests {
        lines: found.iter().map(|one| host_line(reader, one)).collect(),
        csrf: reader.csrf().to_owned(),
        done: None,
        count: 0,
        missed: 0,
        note: String::new(),
        is_nothing_chosen: false,
    })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    answer: String,
    note: String,
    /// `booking-… = yes`, one for each that is ticked.
    #[serde(flatten)]
    ticked: BTreeMap<String, String>,
}

/// The same answer to each that is ticked; one that was answered or given up meanwhile is counted, and stops nobody.
pub(super) async fn update(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let ids = typed.ticked.keys().filter_map(|name| name.strip_prefix("booking-")?.parse::<BookingId>().ok());
    let chosen: Vec<BookingId> = ids.collect();
    let note = said(&typed.note);
    if chosen.is_empty() {
        let mut page = page(&booking, &reader, caller.tenant).await?;
        (page.is_nothing_chosen, page.note) = (true, note);
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (step, done) =
        if typed.answer == "no" { (Step::Decline, "declined") } else { (Step::Approve, "approved") };
    let (mut count, mut missed) = (0_u32, 0_u32);
    for id in chosen {
        let side = Side::Host { by: caller.person };
        let turn = Turn { booking: id, step, side, note: &note, at: reader.now() };
        match booking.turn(&Door::Home(caller.tenant), &turn).await {
            Ok(_) => count += 1,
            Err(BookingError::TooLate | BookingError::NotFound) => missed += 1,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(reader.go_to(&format!("{}?done={done}&count={count}&missed={missed}", paths::HOST_REQUESTS)))
}
