//! The pages of this service, in one list.

mod favourites;
mod host_offerings;
mod images;
mod missed_searches;
mod offering;
mod producers;
mod results;
mod synonyms;
mod tips;

use web::Routes;

use crate::Catalogue;

pub(crate) fn routes(catalogue: Catalogue) -> Routes {
    Routes::new()
        .public("/offerings", results::INDEX, results::index)
        .public("/offerings/{offering}", offering::SHOW, offering::show)
        .post("/offerings/{offering}/favourite", favourites::create)
        .post("/offerings/{offering}/favourite/ending", favourites::destroy)
        .get("/account/favourites", favourites::index)
        .get("/offerings/{offering}/tip", tips::new)
        .post("/offerings/{offering}/tip", tips::create)
        .public("/producers/{producer}", producers::SHOW, producers::show)
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
