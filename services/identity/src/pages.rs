//! The pages of this service, in one list.

mod sign_in;

use axum::Router;
use axum::routing::{get, post};

use crate::Identity;

pub(crate) fn routes(identity: Identity) -> Router {
    Router::new()
        .route("/sign-in", get(sign_in::new).post(sign_in::create))
        .route("/sign-out", post(sign_in::destroy))
        .with_state(identity)
}
