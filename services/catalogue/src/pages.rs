//! The pages of this service, in one list.

mod host_offerings;
mod images;
mod offerings;

use web::Routes;

use crate::Catalogue;

pub(crate) fn routes(catalogue: Catalogue) -> Routes {
    Routes::new()
        .public("/offerings", offerings::INDEX, offerings::index)
        .public("/offerings/{offering}", offerings::SHOW, offerings::show)
        .get("/offerings/{offering}/images/{image}", images::show)
        .get("/host/offerings", host_offerings::index)
        .get("/host/offerings/{offering}", host_offerings::show)
        .get("/host/offerings/{offering}/images/{image}", images::preview)
        .post("/host/offerings/{offering}/withdrawal", host_offerings::withdraw)
        .post("/host/offerings/{offering}/publication", host_offerings::publish)
        .with_state(catalogue)
}
