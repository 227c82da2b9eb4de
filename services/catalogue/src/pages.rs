//! The pages of this service, in one list.

mod favourites;
mod host_offerings;
mod images;
mod offering;
mod offerings;
mod producers;
mod tips;

use web::Routes;

use crate::Catalogue;

pub(crate) fn routes(catalogue: Catalogue) -> Routes {
    Routes::new()
        .public("/offerings", offerings::INDEX, offerings::index)
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
        .with_state(catalogue)
}
