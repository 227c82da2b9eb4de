//! The pages of this service, in one list.

mod agreements;
mod answers;
mod curation;
mod intakes;
mod shares;
mod terms;
mod ticks;

use web::Routes;

use crate::Federation;

pub(crate) fn routes(federation: Federation) -> Routes {
    Routes::new()
        .get("/admin/agreements", agreements::index)
        .post("/admin/agreements", agreements::create)
        .get("/admin/agreements/new", agreements::new)
        .get("/admin/agreements/{agreement}", agreements::show)
        .get("/admin/agreements/{agreement}/versions/new", terms::new)
        .post("/admin/agreements/{agreement}/versions", terms::create)
        .post("/admin/agreements/{agreement}/versions/{number}/acceptance", answers::accept)
        .post("/admin/agreements/{agreement}/versions/{number}/refusal", answers::decline)
        .post("/admin/agreements/{agreement}/versions/{number}/withdrawal", answers::withdraw)
        .post("/admin/agreements/{agreement}/ending", answers::end)
        .get("/curation", curation::index)
        .post("/curation", curation::create)
        .get("/admin/intake", intakes::index)
        .post("/admin/intake/{source}", intakes::update)
        .post("/host/offerings/{offering}/shares", shares::create)
        .post("/host/offerings/{offering}/shares/{taker}/ending", shares::destroy)
        .with_state(federation)
}
