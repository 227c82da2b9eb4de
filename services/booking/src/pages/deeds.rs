//! What a unit does with its booking beside giving it up: takes an offered place, says its own yes or no, hands it over.

use axum::extract::State;
use axum::response::Response;
use contract::BookingId;
use serde::Deserialize;
use tenancy::{Book, Caller, Door};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader};

use super::host_booking::said;
use crate::Booking;
use crate::bookings::{Colleague, Side, Step, Turn};
use crate::error::BookingError;
use crate::sides::seen_by;
use crate::store::bookings::find_of_guest;

/// The door to the host of a booking that the caller's units hold.
pub(super) async fn door_to(
    booking: &Booking,
    reader: &Reader,
    caller: &Caller<Book>,
    id: BookingId,
) -> Result<Door, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    find_of_guest(&tx, id, seen_by(caller), reader.now()).await?;
    drop(tx);
    let door = booking.sharing.door_to_booking(caller.tenant, id, caller.person).await?;
    door.ok_or(Problem::NotFound)
}

/// Takes the place that was offered from the queue.
pub(super) async fn accept(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let door = door_to(&booking, &reader, &caller, id).await?;
    let side = Side::Guest { by: caller.person, units: seen_by(&caller) };
    let turn = Turn { booking: id, step: Step::Accept, side, note: "", at: reader.now() };
    booking.turn(&door, &turn).await?;
    Ok(reader.go_to(&format!("{}?fresh=1", paths::booking(&id.to_string()))))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Answer {
    answer: String,
    note: String,
}

/// The yes or the no of the unit's own principal.
pub(super) async fn approve(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(typed): Form<Answer>,
) -> Result<Response, Problem> {
    let units = booking.units.approved_by(&caller).await?;
    let door = door_to(&booking, &reader, &caller, id).await?;
    let step = if typed.answer == "no" { Step::Decline } else { Step::Approve };
    let note = said(&typed.note);
    let side = Side::Guest { by: caller.person, units: Some(&units) };
    booking.turn(&door, &Turn { booking: id, step, side, note: &note, at: reader.now() }).await?;
    Ok(reader.go_to(&paths::booking(&id.to_string())))
}

/// A colleague looks after the booking from now on: letters go to them.
pub(super) async fn take_over(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let door = door_to(&booking, &reader, &caller, id).await?;
    let colleague = Colleague {
        person: caller.person,
        name: &caller.name,
        email: &caller.email,
        lang: reader.lang(),
        units: seen_by(&caller),
        at: reader.now(),
    };
    booking.take_over(&door, id, &colleague).await?;
    Ok(reader.go_to(&format!("{}?done=taken_over", paths::booking(&id.to_string()))))
}
