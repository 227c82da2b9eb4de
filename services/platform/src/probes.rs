//! What machines ask: alive, ready, how much. These answer at any host, outside the layers.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::{ConnectInfo, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use telemetry::Metrics;

use crate::app::App;
use crate::demo;

#[derive(Clone)]
struct Probes {
    app: App,
    metrics: Option<Metrics>,
    open_metrics: bool,
    demo: bool,
    demo_was_ready: Arc<AtomicBool>,
}

/// `/healthz`, `/readyz` and `/metrics`, and everything else inside the layers.
pub fn beside(app: App, metrics: Option<Metrics>, open_metrics: bool, demo: bool) -> Router {
    let routes = app.routes();
    let probes = Probes { app, metrics, open_metrics, demo, demo_was_ready: Arc::default() };
    Router::new()
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics_page))
        .with_state(probes)
        .fallback_service(routes)
}

/// The process answers.
async fn healthz() -> &'static str {
    "alive\n"
}

/// The process can serve: the database answers and has this program's version; a demo is loaded and listed.
async fn readyz(State(probes): State<Probes>) -> Response {
    match probes.why_not_ready().await {
        None => "ready\n".into_response(),
        Some(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("not ready: {why}\n")).into_response(),
    }
}

async fn metrics_page(State(probes): State<Probes>, ConnectInfo(peer): ConnectInfo<SocketAddr>) -> Response {
    let Some(metrics) =
        probes.metrics.filter(|_| probes.open_metrics || peer.ip().to_canonical().is_loopback())
    else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if let Ok(backlog) = events::backlog(&probes.app.db).await {
        gauge("facts.pending", backlog.pending);
        gauge("facts.dead_letters", backlog.dead);
    }
    let (open, idle) = probes.app.db.connections();
    gauge("db.connections.open", i64::from(open));
    gauge("db.connections.idle", i64::try_from(idle).unwrap_or(i64::MAX));
    ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], metrics.written()).into_response()
}

fn gauge(name: &'static str, value: i64) {
    let value = u32::try_from(value).unwrap_or(u32::MAX);
    metrics::gauge!(name).set(f64::from(value));
}

impl Probes {
    async fn why_not_ready(&self) -> Option<&'static str> {
        match self.app.db.schema_version().await {
            Err(_) => return Some("the database does not answer"),
            Ok(Some(version)) if version >= migrations::newest_version() => {}
            Ok(_) => return Some("the database has not been migrated"),
        }
        if self.demo && !self.demo_was_ready.load(Ordering::Relaxed) {
            if !self.demo_is_listed().await {
                return Some("the demo is not loaded");
            }
            self.demo_was_ready.store(true, Ordering::Relaxed);
        }
        None
    }

    async fn demo_is_listed(&self) -> bool {
        let listed = async {
            let tenant =
                self.app.directory().tenant_at(&demo::host("kemionsaari", &self.app)).await.ok()??;
            let count = self.app.listings().count(tenant.id).await.ok()?;
            let backlog = events::backlog(&self.app.db).await.ok()?;
            Some(count > 0 && backlog.pending == 0)
        };
        listed.await.unwrap_or(false)
    }
}
