//! What programs can ask of this service, in one list.

mod bounds;
mod offerings;
mod publications;
mod search;
mod shown;
mod written;

use utoipa::OpenApi;
use web::Routes;

use crate::Catalogue;

#[derive(OpenApi)]
#[openapi(
    paths(
        search::index,
        offerings::show,
        offerings::create,
        offerings::update,
        publications::create,
        publications::destroy,
    ),
    tags((name = "Offerings", description = "What can be booked: read by anyone, written by its owner."))
)]
struct Document;

pub(crate) fn routes(catalogue: Catalogue) -> Routes {
    Routes::new()
        .get("/api/v1/offerings", search::index)
        .post("/api/v1/offerings", offerings::create)
        .get("/api/v1/offerings/{offering}", offerings::show)
        .patch("/api/v1/offerings/{offering}", offerings::update)
        .post("/api/v1/offerings/{offering}/publication", publications::create)
        .delete("/api/v1/offerings/{offering}/publication", publications::destroy)
        .with_state(catalogue)
}

pub(crate) fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}
