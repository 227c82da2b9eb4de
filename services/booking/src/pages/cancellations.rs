//! Giving a booking up.

use axum::extract::State;
use axum::response::Response;
use contract::BookingId;
use tenancy::{Book, UnitId};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader};

use super::lines::seen_by;
use crate::Booking;
use crate::bookings::{BookingState, GivenUp};
use crate::error::BookingError;
use crate::store::bookings::find_of_guest;

/// Cancels a booking of the caller's units and frees its seats; one cancelled already stays so.
pub(super) async fn create(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let booked = find_of_guest(&tx, id, seen_by(&caller)).await?;
    drop(tx);
    if booked.state == BookingState::Confirmed {
        let units: Vec<UnitId> =
            booking.units.looked_after_by(&caller).await?.into_iter().map(|unit| unit.id).collect();
        let door = booking
            .sharing
            .door_to_booking(caller.tenant, id, caller.person)
            .await?
            .ok_or(Problem::NotFound)?;
        let given_up = GivenUp {
            booking: id,
            offering: booked.offering,
            by: caller.person,
            units: &units,
            at: reader.now(),
        };
        booking.give_up(&door, &given_up).await?;
    }
    Ok(reader.go_to(&format!("{}?done=cancelled", paths::BOOKINGS)))
}
