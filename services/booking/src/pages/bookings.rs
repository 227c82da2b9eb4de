//! What a unit has booked: one list for everyone who books for it.

use axum::extract::State;
use axum::response::Response;
use contract::{BookingId, Text};
use serde::Deserialize;
use tenancy::{Book, Caller, Timestamp, UnitId};
use views::paths;
use web::{May, PathId, Problem, Query, Reader, price};

use super::lines::{known_needs, line};
use crate::Booking;
use crate::bookings::BookingState as Stands;
use crate::error::BookingError;
use crate::screens::{BookingLine, BookingShow, BookingState, BookingsIndex, Deeds, ShownTime};
use crate::sides::seen_by;
use crate::store::bookings::{Booked, PlaceTime, find_of_guest, of_guest};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
    fresh: Option<String>,
}

/// The bookings of the caller's units: coming, past, cancelled.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Book>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let units = booking.units.looked_after_by(&caller).await?;
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let booked = of_guest(&tx, seen_by(&caller), reader.now()).await?;
    let lines: Vec<BookingLine> = booked.iter().map(|one| line(&reader, one)).collect();
    let those = |which: fn(BookingState) -> bool| -> Vec<BookingLine> {
        lines.iter().filter(|line| which(line.state)).cloned().collect()
    };
    reader.page(&BookingsIndex {
        units: units.iter().map(|unit| Text::same(&unit.name)).collect(),
        coming: those(BookingState::is_live),
        past: those(BookingState::is_past),
        cancelled: those(|state| !state.is_live() && !state.is_past()),
        done: done.done.filter(|what| what == "cancelled"),
        csrf: reader.csrf().to_owned(),
    })
}

/// One of them.
pub(super) async fn show(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let booked = find_of_guest(&tx, id, seen_by(&caller), reader.now()).await?;
    drop(tx);
    let shown = booking.listings.shown(caller.tenant, booked.offering).await?;
    let asked = booked.about.price;
    let overrides = shown.as_ref().map(|shown| shown.overrides.clone()).unwrap_or_default();
    let host = booking.directory.tenant(booked.host).await?;
    let approves = booking.units.approved_by(&caller).await?;
    let deeds = deeds(&caller, &booked, &approves, reader.now());
    let time = |time: &PlaceTime| ShownTime {
        at: reader.moment(time.starts_at),
        until: Some(reader.moment(time.ends_at)),
    };
    let times = if booked.times.len() > 1 { booked.times.iter().map(time).collect() } else { Vec::new() };
    let address = booked.venue(reader.now()).map(|venue| venue.address.clone());
    let until = booked.time(reader.now()).map(|time| reader.moment(time.ends_at));
    reader.page(&BookingShow {
        fresh: done.fresh.is_some() && booked.state.is_live(),
        booking: line(&reader, &booked),
        needs: known_needs(&booked),
        times,
        note: (!booked.note.is_empty()).then_some(booked.note),
        transport: booked.extras.transport.map_or_else(String::new, |way| way.as_str().to_owned()),
        invoice: booked.extras.invoice_reference,
        message: booked.extras.message,
        deeds,
        done: done.done.filter(|what| ["changed", "taken_over"].contains(&what.as_str())),
        languages: booked.languages,
        offering_href: shown.is_some().then(|| paths::offering(&booked.offering.to_string())),
        until,
        address,
        producer: booked.about.origin.name,
        host_email: host.and_then(|host| host.contact_email.clone()),
        price: price(overrides.price(asked)),
        full_price: overrides.full_price(asked).map(price),
        booked_by: booked.booker_name,
        booked_at: reader.moment(booked.booked_at),
        csrf: reader.csrf().to_owned(),
    })
}

/// What the caller can do with a booking now, beside giving it up.
fn deeds(caller: &Caller<Book>, booked: &Booked, approves: &[UnitId], now: Timestamp) -> Deeds {
    let id = booked.id.to_string();
    let is_in_time = booked.cancel_until().is_none_or(|until| now < until);
    let may_change = match booked.state {
        Stands::Waiting => true,
        Stands::Asked | Stands::Requested | Stands::Confirmed => is_in_time,
        Stands::Offered
        | Stands::Declined
        | Stands::Lapsed
        | Stands::Cancelled
        | Stands::Attended
        | Stands::Missed => false,
    };
    let is_held = booked.held_until.is_some_and(|until| now < until);
    let is_live = booked.state.is_live() && !booked.is_past(now);
    Deeds {
        accept: (booked.state == Stands::Offered && is_held).then(|| paths::acceptance(&id)),
        approve: (booked.state == Stands::Asked && is_held && approves.contains(&booked.unit))
            .then(|| paths::own_approval(&id)),
        change: may_change.then(|| paths::booking_change(&id)),
        take_over: (is_live && booked.booked_by != caller.person).then(|| paths::take_over(&id)),
    }
}
