//! The pages of this service, in one list. What they change is shown on the offering's own page.

mod shares;

use axum::Router;
use axum::routing::post;

use crate::Federation;

pub(crate) fn routes(federation: Federation) -> Router {
    Router::new().route("/host/offerings/{offering}/shares", post(shares::create)).with_state(federation)
}
