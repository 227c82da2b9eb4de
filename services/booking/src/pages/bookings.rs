//! What a unit has booked: one list for everyone who books for it.

use axum::extract::State;
use axum::response::Response;
use contract::{BookingId, Text};
use serde::Deserialize;
use tenancy::Book;
use views::paths;
use web::{May, PathId, Problem, Query, Reader, price};

use super::lines::{known_needs, line, seen_by};
use crate::Booking;
use crate::error::BookingError;
use crate::screens::{BookingLine, BookingShow, BookingState, BookingsIndex};
use crate::store::bookings::{find_of_guest, of_guest};

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
    let is_listed = booking.listings.shown(caller.tenant, booked.offering).await?.is_some();
    let host = booking.directory.tenant(booked.host).await?;
    let until = booked.time(reader.now()).map(|time| reader.moment(time.ends_at));
    reader.page(&BookingShow {
        fresh: done.fresh.is_some() && booked.state.is_live(),
        booking: line(&reader, &booked),
        needs: known_needs(&booked),
        languages: booked.languages,
        offering_href: is_listed.then(|| paths::offering(&booked.offering.to_string())),
        until,
        address: booked.about.venue.map(|venue| venue.address),
        producer: booked.about.origin.name,
        host_email: host.and_then(|host| host.contact_email.clone()),
        price: price(booked.about.price),
        booked_by: booked.booker_name,
        booked_at: reader.moment(booked.booked_at),
        csrf: reader.csrf().to_owned(),
    })
}
