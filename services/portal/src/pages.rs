//! The pages of this service, in one list.

mod api;
mod front;
mod inbox;
mod problems;
mod tour;

use views::paths;
use web::{Keeping, Public, Routes};

use crate::{Guide, Portal, assets, theme};

/// A front page shows what is on the tray, and reads nothing of the query.
const FRONT: Public = Public { reads: &[], keeping: Keeping::UntilTheTrayChanges };

pub(crate) fn routes(portal: Portal) -> Routes {
    Routes::new()
        .public("/", FRONT, front::show)
        .get(paths::TOUR, tour::show)
        .get(paths::INBOX, inbox::index)
        .post(paths::INBOX, inbox::update)
        .get("/assets/{version}/{*name}", assets::show)
        .get("/problems/{kind}", problems::show)
        .get("/theme/{name}", theme::show)
        .with_state(portal)
}

pub(crate) fn guide_routes(guide: Guide) -> Routes {
    Routes::new().get(paths::API, api::show).get(paths::OPENAPI, api::document).with_state(guide)
}
