//! Each request has an id, a span with its outcome, and its place in the metrics.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderValue, Method};
use tracing::Instrument;
use tracing::field::Empty;

/// The id of a request: in its log lines, on its error page, in its answer's `x-request-id`.
#[derive(Clone, Debug)]
pub(crate) struct RequestId(pub(crate) String);

pub(crate) async fn observe(mut request: Request, next: Next) -> Response {
    let id = uuid::Uuid::now_v7().to_string();
    request.extensions_mut().insert(RequestId(id.clone()));
    let method = known(request.method());
    let span = tracing::info_span!(
        "http.request",
        otel.kind = "server",
        http.request.method = method,
        http.route = Empty,
        http.response.status_code = Empty,
        request.id = id,
        tenant.id = Empty,
    );
    let started = started();
    let mut response = next.run(request).instrument(span.clone()).await;
    let route =
        response.extensions_mut().remove::<Route>().map_or_else(|| "none".to_owned(), |route| route.0);
    let status = response.status().as_u16();
    span.record("http.route", &route).record("http.response.status_code", status);
    let seconds = started.elapsed().as_secs_f64();
    metrics::histogram!("http.server.request.duration", "method" => method, "route" => route, "status" => status.to_string())
        .record(seconds);
    span.in_scope(|| {
        tracing::info!(http.response.status_code = status, duration.seconds = seconds, "answered");
    });
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

/// The pattern of the route that served a request: axum knows it inside the router only.
#[derive(Clone, Debug)]
pub(crate) struct Route(pub(crate) String);

/// Carries the matched route out to [`observe`]; `render_problems` hands it on when it makes a new answer.
pub(crate) async fn note_route(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| Route(path.as_str().to_owned()));
    let mut response = next.run(request).await;
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}

/// The method, if it is one of HTTP's own: anyone can make up others, and each would be a new series of metrics.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "_OTHER",
    }
}

#[allow(clippy::disallowed_methods, reason = "a stopwatch, not a calendar: it measures, and decides nothing")]
fn started() -> Instant {
    Instant::now()
}
