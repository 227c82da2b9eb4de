//! The pages of this service, in one list.

mod host_offerings;
mod images;
mod offerings;

use axum::Router;
use axum::routing::{get, post};

use crate::Catalogue;

pub(crate) fn routes(catalogue: Catalogue) -> Router {
    Router::new()
        .route("/offerings", get(offerings::index))
        .route("/offerings/{offering}", get(offerings::show))
        .route("/offerings/{offering}/images/{image}", get(images::show))
        .route("/host/offerings", get(host_offerings::index))
        .route("/host/offerings/{offering}", get(host_offerings::show))
        .route("/host/offerings/{offering}/withdrawal", post(host_offerings::withdraw))
        .route("/host/offerings/{offering}/publication", post(host_offerings::publish))
        .with_state(catalogue)
}
