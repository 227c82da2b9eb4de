//! The pages of this service, in one list.

mod bookings;
mod cancellations;
mod form;
mod host_bookings;
mod lines;
mod new_booking;

use axum::Router;
use axum::routing::{get, post};

use crate::Booking;

pub(crate) fn routes(booking: Booking) -> Router {
    Router::new()
        .route(
            "/offerings/{offering}/occurrences/{occurrence}/booking",
            get(new_booking::new).post(new_booking::create),
        )
        .route("/bookings", get(bookings::index))
        .route("/bookings/{booking}", get(bookings::show))
        .route("/bookings/{booking}/cancellation", post(cancellations::create))
        .route("/host/bookings", get(host_bookings::index))
        .with_state(booking)
}
