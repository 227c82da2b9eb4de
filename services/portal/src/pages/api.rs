//! The API, described: for programs as OpenAPI.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;

use crate::guide::Guide;

/// The document.
pub(super) async fn document(State(guide): State<Guide>) -> Response {
    ([(CONTENT_TYPE, "application/json")], guide.json.to_string()).into_response()
}
