//! The pages of this service, in one list.

mod front;
mod problems;

use web::Routes;

use crate::{Portal, assets, theme};

pub(crate) fn routes(portal: Portal) -> Routes {
    Routes::new()
        .get("/", front::show)
        .get("/assets/{version}/{*name}", assets::show)
        .get("/problems/{kind}", problems::show)
        .get("/theme/{name}", theme::show)
        .with_state(portal)
}
