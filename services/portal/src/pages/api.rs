//! The API, described: as a page for people, and as OpenAPI for programs.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use web::{Problem, Reader};

use crate::guide::Guide;
use crate::screens::ApiGuide;

/// The page.
pub(super) async fn show(State(guide): State<Guide>, reader: Reader) -> Result<Response, Problem> {
    reader.page(&ApiGuide {
        origin: reader.absolute(""),
        is_tenant: reader.tenant().is_ok(),
        groups: guide.groups.to_vec(),
        values: guide.values.to_vec(),
    })
}

/// The document.
pub(super) async fn document(State(guide): State<Guide>) -> Response {
    ([(CONTENT_TYPE, "application/json")], guide.json.to_string()).into_response()
}
