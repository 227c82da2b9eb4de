//! The pages of this service, in one list.

mod favourites;
mod host_offerings;
mod images;
mod import_runs;
mod import_templates;
mod imports;
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
