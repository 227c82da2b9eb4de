//! What programs can ask of this service, in one list.

mod groups;
mod occurrences;

use utoipa::OpenApi;
use web::Routes;

use crate::Booking;

#[derive(OpenApi)]
#[openapi(
    paths(groups::index, groups::create, occurrences::index, occurrences::create),
    tags(
        (name = "Groups", description = "Who takes part: a unit's classes and other groups, without anybody's name."),
        (name = "Occurrences", description = "When offerings are given, and how much room there is."),
    )
)]
struct Document;

pub(crate) fn routes(booking: Booking) -> Routes {
    Routes::new()
        .get("/api/v1/groups", groups::index)
        .post("/api/v1/groups", groups::create)
        .get("/api/v1/offerings/{offering}/occurrences", occurrences::index)
        .post("/api/v1/offerings/{offering}/occurrences", occurrences::create)
        .with_state(booking)
}

pub(crate) fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}
