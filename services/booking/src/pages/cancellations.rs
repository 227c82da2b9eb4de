//! Giving a booking up.

use axum::extract::State;
use axum::response::Response;
use contract::BookingId;
use tenancy::Book;
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader};

use crate::Booking;
use crate::bookings::{Side, Step, Turn};
use crate::error::BookingError;
use crate::sides::seen_by;
use crate::store::bookings::find_of_guest;

/// Cancels a booking of the caller's units and frees its seats; one cancelled already stays so.
pub(super) async fn create(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let units = seen_by(&caller);
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    find_of_guest(&tx, id, units, reader.now()).await?;
    drop(tx);
    let door = booking.sharing.door_to_booking(caller.tenant, id, caller.person).await?;
    let turn = Turn {
        booking: id,
        step: Step::Cancel,
        side: Side::Guest { by: caller.person, units },
        note: "",
        at: reader.now(),
    };
    booking.turn(&door.ok_or(Problem::NotFound)?, &turn).await?;
    Ok(reader.go_to(&format!("{}?done=cancelled", paths::BOOKINGS)))
}
