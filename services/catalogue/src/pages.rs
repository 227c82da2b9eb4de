//! The pages of this service, in one list.

mod host_offerings;
mod images;
mod missed_searches;
mod offerings;
mod results;
mod synonyms;

use web::Routes;

use crate::Catalogue;

pub(crate) fn routes(catalogue: Catalogue) -> Routes {
    Routes::new()
        .public("/offerings", results::INDEX, results::index)
        .public("/offerings/{offering}", offerings::SHOW, offerings::show)
        .get("/offerings/{offering}/images/{image}", images::show)
        .get("/host/offerings", host_offerings::index)
        .get("/host/offerings/{offering}", host_offerings::show)
        .get("/host/offerings/{offering}/images/{image}", images::preview)
        .post("/host/offerings/{offering}/withdrawal", host_offerings::withdraw)
        .post("/host/offerings/{offering}/publication", host_offerings::publish)
        .get("/admin/missed-searches", missed_searches::index)
        .get("/admin/synonyms", synonyms::index)
        .post("/admin/synonyms", synonyms::create)
        .post("/admin/synonyms/{synonym}/ending", synonyms::destroy)
        .with_state(catalogue)
}
