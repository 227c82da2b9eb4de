//! The pages of this service, in one list.

mod editor_desk;
mod favourites;
mod host_offerings;
mod host_package;
mod host_packages;
mod images;
mod import_runs;
mod import_templates;
mod imports;
mod local;
mod missed_searches;
mod news;
mod offering;
mod offering_pictures;
mod offering_review;
mod offering_steps;
mod packages;
mod producers;
mod results;
mod saved_searches;
mod search_rate;
mod step_fields;
mod synonyms;
mod tips;
mod venues;

use web::Routes;

use crate::Catalogue;

pub(crate) fn routes(catalogue: Catalogue) -> Routes {
    Routes::new()
        .public("/offerings/{offering}", offering::SHOW, offering::show)
        .post("/offerings/{offering}/favourite", favourites::create)
        .post("/offerings/{offering}/favourite/ending", favourites::destroy)
        .get("/account/favourites", favourites::index)
        .get("/offerings/{offering}/tip", tips::new)
        .post("/offerings/{offering}/tip", tips::create)
        .public("/producers/{producer}", producers::SHOW, producers::show)
        .public("/offerings", results::INDEX, results::index)
        .get("/offerings/{offering}/images/{image}", images::show)
        .get("/host/offerings", host_offerings::index)
        .post("/host/offerings", offering_steps::create)
        .get("/host/offerings/new", offering_steps::new)
        .get("/host/offerings/{offering}", host_offerings::show)
        .get("/host/offerings/{offering}/steps/pictures", offering_pictures::index)
        .get("/host/offerings/{offering}/steps/{step}", offering_steps::edit)
        .post("/host/offerings/{offering}/steps/{step}", offering_steps::update)
        .get("/host/offerings/{offering}/review", offering_review::show)
        .get("/host/offerings/{offering}/preview", offering_review::preview)
        .post("/host/offerings/{offering}/submission", offering_review::submit)
        .post("/host/offerings/{offering}/return", offering_review::send_back)
        .post("/host/offerings/{offering}/copies", offering_review::copy)
        .upload("/host/offerings/{offering}/images", offering_pictures::create)
        .post("/host/offerings/{offering}/images/{image}", offering_pictures::update)
        .post("/host/offerings/{offering}/images/{image}/removal", offering_pictures::destroy)
        .get("/host/offerings/{offering}/images/{image}", images::preview)
        .post("/host/offerings/{offering}/withdrawal", host_offerings::withdraw)
        .post("/host/offerings/{offering}/publication", host_offerings::publish)
        .get("/curation/listings", local::index)
        .get("/curation/listings/{offering}", local::edit)
        .post("/curation/listings/{offering}", local::update)
        .get("/account/searches", saved_searches::index)
        .post("/account/searches", saved_searches::create)
        .get("/account/searches/new", saved_searches::new)
        .post("/account/searches/{search}/name", saved_searches::update)
        .post("/account/searches/{search}/ending", saved_searches::destroy)
        .get("/news/{token}/stop", news::show)
        .post("/news/{token}/stop", news::destroy)
        .get("/admin/missed-searches", missed_searches::index)
        .get("/admin/synonyms", synonyms::index)
        .post("/admin/synonyms", synonyms::create)
        .post("/admin/synonyms/{synonym}/ending", synonyms::destroy)
        .get("/host/venues", venues::index)
        .post("/host/venues", venues::create)
        .get("/host/venues/new", venues::new)
        .get("/host/venues/{venue}", venues::edit)
        .post("/host/venues/{venue}", venues::update)
        .public("/packages/{package}", packages::SHOW, packages::show)
        .get("/host/packages", host_packages::index)
        .post("/host/packages", host_packages::create)
        .get("/host/packages/new", host_packages::new)
        .get("/host/packages/{package}", host_package::show)
        .get("/host/packages/{package}/edit", host_packages::edit)
        .post("/host/packages/{package}", host_packages::update)
        .post("/host/packages/{package}/offerings", host_package::add)
        .post("/host/packages/{package}/offerings/{offering}/place", host_package::move_one)
        .post("/host/packages/{package}/offerings/{offering}/removal", host_package::remove)
        .post("/host/packages/{package}/publication", host_package::publish)
        .post("/host/packages/{package}/withdrawal", host_package::withdraw)
        .post("/host/packages/{package}/removal", host_package::destroy)
        .get("/host/imports", imports::index)
        .upload("/host/imports", imports::create)
        .get("/host/imports/new", imports::new)
        .get("/host/imports/template.csv", import_templates::csv)
        .get("/host/imports/template.xlsx", import_templates::workbook)
        .get("/host/imports/{run}", import_runs::show)
        .post("/host/imports/{run}/bringing", import_runs::bring)
        .post("/host/imports/{run}/repetition", import_runs::repeat)
        .post("/host/imports/{run}/withdrawal", import_runs::withdraw)
        .with_state(catalogue)
}
