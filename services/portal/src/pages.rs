//! The pages of this service, in one list.

mod front;

use axum::Router;
use axum::routing::get;

use crate::{Portal, assets, theme};

pub(crate) fn routes(portal: Portal) -> Router {
    Router::new()
        .route("/", get(front::show))
        .route("/assets/{version}/{*name}", get(assets::show))
        .route("/theme/{name}", get(theme::show))
        .with_state(portal)
}
