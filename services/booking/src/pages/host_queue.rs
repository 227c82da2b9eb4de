//! Who stands in the queue, in its order.

use axum::extract::State;
use axum::response::Response;
use tenancy::Host;
use web::{May, Problem, Reader};

use super::lines::host_line;
use crate::Booking;
use crate::bookings::BookingState;
use crate::error::BookingError;
use crate::screens::HostQueue;
use crate::store::bookings::of_host_in;

/// The queue of all the host's offerings.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let states = [BookingState::Waiting, BookingState::Offered];
    let found = of_host_in(&tx, &states, reader.now()).await?;
    drop(tx);
    reader.page(&HostQueue { lines: found.iter().map(|one| host_line(&reader, one)).collect() })
}
