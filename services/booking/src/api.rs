//! What programs can ask of this service, in one list.

mod booking_problems;
mod booking_shown;
mod booking_steps;
mod bookings;
mod groups;
mod occurrences;

use utoipa::OpenApi;
use web::Routes;

use crate::Booking;

#[derive(OpenApi)]
#[openapi(
    paths(
        bookings::index,
        bookings::create,
        bookings::show,
        booking_steps::update,
        booking_steps::approve,
        booking_steps::cancel,
        booking_steps::mark,
        booking_steps::accept,
        groups::index,
        groups::create,
        occurrences::index,
        occurrences::create,
    ),
    tags(
        (name = "Bookings", description = "A group's place in what an offering gives, for whoever booked it and whoever hosts it."),
        (name = "Groups", description = "Who takes part: a unit's classes and other groups, without anybody's name."),
        (name = "Occurrences", description = "When offerings are given, and how much room there is."),
    )
)]
struct Document;

pub(crate) fn routes(booking: Booking) -> Routes {
    Routes::new()
        .get("/api/v1/bookings", bookings::index)
        .post("/api/v1/bookings", bookings::create)
        .get("/api/v1/bookings/{booking}", bookings::show)
        .patch("/api/v1/bookings/{booking}", booking_steps::update)
        .post("/api/v1/bookings/{booking}/approval", booking_steps::approve)
        .post("/api/v1/bookings/{booking}/cancellation", booking_steps::cancel)
        .post("/api/v1/bookings/{booking}/attendance", booking_steps::mark)
        .post("/api/v1/bookings/{booking}/acceptance", booking_steps::accept)
        .get("/api/v1/groups", groups::index)
        .post("/api/v1/groups", groups::create)
        .get("/api/v1/offerings/{offering}/occurrences", occurrences::index)
        .post("/api/v1/offerings/{offering}/occurrences", occurrences::create)
        .with_state(booking)
}

pub(crate) fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}
