//! The pages of this service, in one list.

mod bookings;
mod cancellations;
mod changes;
mod deeds;
mod entitlements;
mod feedback;
mod feedback_questions;
mod form;
mod group_endings;
mod group_form;
mod groups;
mod guest_sheet;
mod host_booking;
mod host_bookings;
mod host_feedback;
mod host_places;
mod host_queue;
mod host_requests;
mod host_times;
mod lines;
mod new_booking;
mod plan_form;
mod planning;
mod school_year;
mod school_year_flaws;
mod school_year_form;
mod sheets;
mod times;

use views::paths;
use web::Routes;

use crate::Booking;

pub(crate) fn routes(booking: Booking) -> Routes {
    Routes::new()
        .get("/offerings/{offering}/occurrences/{occurrence}/booking", new_booking::new)
        .post("/offerings/{offering}/occurrences/{occurrence}/booking", new_booking::create)
        .get("/bookings", bookings::index)
        .get("/bookings/{booking}", bookings::show)
        .post("/bookings/{booking}/cancellation", cancellations::create)
        .post("/bookings/{booking}/acceptance", deeds::accept)
        .post("/bookings/{booking}/approval", deeds::approve)
        .post("/bookings/{booking}/take-over", deeds::take_over)
        .get("/bookings/{booking}/change", changes::edit)
        .post("/bookings/{booking}/change", changes::update)
        .post("/bookings/{booking}/time", changes::turn_to)
        .get("/groups", groups::index)
        .post("/groups", groups::create)
        .get("/groups/new", groups::new)
        .get("/groups/{group}", groups::edit)
        .post("/groups/{group}", groups::update)
        .post("/groups/{group}/ending", group_endings::create)
        .get("/host/bookings", host_bookings::index)
        .get("/host/offerings/{offering}/occurrences", times::index)
        .post("/host/offerings/{offering}/occurrences", planning::create)
        .get("/host/offerings/{offering}/occurrences/new", planning::new)
        .post("/host/offerings/{offering}/terms", times::update)
        .get("/host/bookings.csv", host_bookings::sheet)
        .get("/host/bookings.xlsx", host_bookings::sheet)
        .get(paths::SCHOOL_YEAR, school_year::edit)
        .post(paths::SCHOOL_YEAR, school_year::update)
        .get("/groups/entitlements", entitlements::own)
        .get(paths::ENTITLEMENTS, entitlements::index)
        .post(paths::ENTITLEMENTS, entitlements::create)
        .get("/admin/entitlements.csv", entitlements::sheet)
        .get("/admin/entitlements.xlsx", entitlements::sheet)
        .post("/admin/entitlements/{entitlement}/ending", entitlements::destroy)
        .get("/feedback/{token}", feedback::edit)
        .post("/feedback/{token}", feedback::update)
        .get("/host/feedback", host_feedback::index)
        .get("/host/feedback.csv", host_feedback::sheet)
        .get("/host/feedback.xlsx", host_feedback::sheet)
        .get("/host/feedback/{offering}", host_feedback::show)
        .get("/host/feedback/questions", feedback_questions::index)
        .post("/host/feedback/questions", feedback_questions::create)
        .post("/host/feedback/questions/{question}/place", feedback_questions::update)
        .post("/host/feedback/questions/{question}/ending", feedback_questions::destroy)
        .get("/host/bookings/{booking}", host_booking::show)
        .post("/host/bookings/{booking}/answer", host_booking::answer)
        .post("/host/bookings/{booking}/cancellation", host_booking::cancel)
        .post("/host/bookings/{booking}/attendance", host_booking::mark)
        .post("/host/bookings/{booking}/notes", host_booking::note)
        .post("/host/bookings/{booking}/offer", host_booking::offer)
        .get("/host/requests", host_requests::index)
        .post("/host/requests", host_requests::update)
        .get("/host/queue", host_queue::index)
        .get("/host/times/{occurrence}", host_times::show)
        .post("/host/times/{occurrence}", host_times::update)
        .get("/host/times/{occurrence}/groups.csv", host_times::sheet)
        .get("/host/times/{occurrence}/groups.xlsx", host_times::sheet)
        .get(paths::HOST_PLACES, host_places::index)
        .get("/host/places.csv", host_places::sheet)
        .get("/host/places.xlsx", host_places::sheet)
        .with_state(booking)
}
