//! What every operation of the API says in its OpenAPI document: who may ask, and what may go wrong.

use std::collections::BTreeMap;

use http::StatusCode;
use serde::Serialize;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{ContentBuilder, OpenApi, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{IntoResponses, Modify, ToSchema};

/// Something was not done, and why (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemSchema {
    /// The kind of problem; the address leads to a page that says what to do.
    #[schema(format = "uri", example = "https://tarjotin.example/problems/not_found")]
    pub r#type: String,
    /// The kind in words, in the language that was asked for.
    pub title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What to do now.
    pub detail: String,
    /// This one occurrence of the problem.
    #[schema(format = "uri")]
    pub instance: String,
    /// What to mention when asking for help.
    pub request_id: String,
    /// How many places are left, where it is full.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, nullable = false)]
    pub left: Option<i32>,
    /// How many times are booked together, where another number was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, nullable = false)]
    pub needed: Option<i32>,
    /// Fields that cannot be used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<FieldProblem>,
}

/// A field, parameter or header that cannot be used.
#[derive(Debug, Serialize, ToSchema)]
pub struct FieldProblem {
    /// Where it is, such as `title.fi` or `stages[2]`; empty for the whole body.
    #[schema(example = "title.fi")]
    pub field: String,
    /// Why, in the language that was asked for.
    pub message: String,
}

/// What may go wrong wherever something is read: 401, 404, 421, 422, 429, 503.
#[derive(Debug)]
pub struct WhenReading;

/// What may go wrong where a key is needed to read: the same, and 403.
#[derive(Debug)]
pub struct WhenReadingOwn;

/// What may go wrong wherever something is changed without a body.
#[derive(Debug)]
pub struct WhenChanging;

/// What may go wrong wherever a body is sent.
#[derive(Debug)]
pub struct WhenSending;

impl IntoResponses for WhenReading {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[401, 404, 421, 422, 429, 503])
    }
}

impl IntoResponses for WhenReadingOwn {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[401, 403, 404, 421, 422, 429, 503])
    }
}

impl IntoResponses for WhenChanging {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[401, 403, 404, 409, 413, 421, 422, 429, 503])
    }
}

impl IntoResponses for WhenSending {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[400, 401, 403, 404, 409, 413, 415, 421, 422, 429, 503])
    }
}

fn problems(statuses: &[u16]) -> BTreeMap<String, RefOr<Response>> {
    statuses.iter().map(|status| (status.to_string(), RefOr::T(problem(*status)))).collect()
}

fn problem(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let schema = Ref::from_schema_name("Problem");
    ResponseBuilder::new()
        .description(status.canonical_reason().unwrap_or("Problem"))
        .content("application/problem+json", ContentBuilder::new().schema(Some(schema)).build())
        .build()
}

/// Adds what every document of a service refers to: how a key is shown, and what a problem looks like.
#[derive(Debug)]
pub struct Common;

impl Modify for Common {
    fn modify(&self, document: &mut OpenApi) {
        let components = document.components.get_or_insert_default();
        let key = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("tarjotin_…").description(Some(
            "A key of a person's own, made at `/account/keys`. It does what its scopes name (`read`, `book`, `host`), and \
             never more than its person may.",
        ));
        components.add_security_scheme("key", SecurityScheme::Http(key.build()));
        for (name, schema) in [
            (ProblemSchema::name(), <ProblemSchema as utoipa::PartialSchema>::schema()),
            (FieldProblem::name(), <FieldProblem as utoipa::PartialSchema>::schema()),
        ] {
            components.schemas.insert(name.into_owned(), schema);
        }
    }
}
