//! Traces, metrics and logs: set up once, at the start of the program.
//!
//! Logs go to standard error, one line each, as text or as JSON; each line of a request carries its span, and with it the
//! request's id and the tenant's. Spans go to an OTLP collector over HTTP when an address is set. Metrics are kept in
//! the process and written out for Prometheus on request.
#![doc = include_str!("../README.md")]

use std::io::IsTerminal;
use std::time::Duration;

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use serde::{Deserialize, Serialize};
use tracing_subscriber::filter::{FilterExt, filter_fn};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, Registry};

/// What to say, and where.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TelemetrySettings {
    /// Which log lines: a filter such as `info,sqlx=warn`.
    pub log: String,
    /// `text` for people, `json` for programs.
    pub format: LogFormat,
    /// The base address of an OTLP collector over HTTP, such as `http://127.0.0.1:4318`; empty for none.
    pub otlp_url: String,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs: one JSON object a line.
    Json,
}

/// Why telemetry cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    /// The filter of log lines cannot be read.
    #[error("the log filter cannot be read: {0}")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    /// The collector's address cannot be used.
    #[error("the OTLP address cannot be used: {0}")]
    Otlp(#[from] opentelemetry_otlp::ExporterBuildError),
    /// It was set up before in this process.
    #[error("telemetry is set up already: {0}")]
    Twice(String),
}

/// Telemetry at work. Dropped, it sends what is left.
#[derive(Debug)]
pub struct Telemetry {
    spans: Option<SdkTracerProvider>,
    metrics: PrometheusHandle,
}

impl Telemetry {
    /// Sets up logs, spans and metrics of a process in `role` (`serve`, `work`, …).
    pub fn start(settings: &TelemetrySettings, role: &'static str) -> Result<Self, TelemetryError> {
        let spans =
            if settings.otlp_url.is_empty() { None } else { Some(exporter(&settings.otlp_url, role)?) };
        let to_collector = spans.as_ref().map(|provider| {
            tracing_opentelemetry::layer()
                .with_tracer(provider.tracer("tarjotin"))
                .with_filter(everything_of_ours())
        });
        tracing_subscriber::registry()
            .with(log_lines(settings)?)
            .with(to_collector)
            .try_init()
            .map_err(|error| TelemetryError::Twice(error.to_string()))?;
        Ok(Self { spans, metrics: metrics_recorder()? })
    }

    /// What writes the metrics out.
    pub fn metrics(&self) -> Metrics {
        Metrics(self.metrics.clone())
    }
}

impl Drop for Telemetry {
    fn drop(&mut self) {
        if let Some(spans) = &self.spans
            && let Err(error) = spans.shutdown()
        {
            tracing::warn!(error = %error, "the last spans could not be sent");
        }
    }
}

/// The process's metrics.
#[derive(Clone, Debug)]
pub struct Metrics(PrometheusHandle);

impl Metrics {
    /// All of them, in Prometheus's text format.
    pub fn written(&self) -> String {
        self.0.render()
    }

    /// Folds the samples that have come since into their buckets; to be called every few seconds, so that a process
    /// that nobody asks does not keep them all.
    pub fn fold(&self) {
        self.0.run_upkeep();
    }
}

/// A line says within which spans it was written; that a statement was under way it need not say, and writing each statement
/// down in case of a line costs more than many a statement.
fn log_lines(settings: &TelemetrySettings) -> Result<Box<dyn Layer<Registry> + Send + Sync>, TelemetryError> {
    let chosen: EnvFilter = settings.log.parse()?;
    let filter = chosen.and(filter_fn(|of| !(of.is_span() && of.name().starts_with("db."))));
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false);
    Ok(match settings.format {
        LogFormat::Text => lines.with_filter(filter).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).with_filter(filter).boxed(),
    })
}

/// Spans are few and ours; what libraries say of themselves stays in the log.
fn everything_of_ours() -> tracing_subscriber::filter::Targets {
    use tracing::Level;
    let ours = [
        "tenancy",
        "events",
        "web",
        "identity",
        "catalogue",
        "booking",
        "federation",
        "messaging",
        "portal",
        "tarjotin",
        "platform",
    ];
    tracing_subscriber::filter::Targets::new().with_targets(ours.map(|name| (name, Level::INFO)))
}

fn exporter(url: &str, role: &'static str) -> Result<SdkTracerProvider, TelemetryError> {
    let sender = SpanExporter::builder()
        .with_http()
        .with_protocol(Protocol::HttpBinary)
        .with_endpoint(format!("{}/v1/traces", url.trim_end_matches('/')))
        .with_timeout(Duration::from_secs(5))
        .build()?;
    let resource = Resource::builder()
        .with_service_name("tarjotin")
        .with_attribute(KeyValue::new("tarjotin.role", role))
        .build();
    Ok(SdkTracerProvider::builder().with_batch_exporter(sender).with_resource(resource).build())
}

fn metrics_recorder() -> Result<PrometheusHandle, TelemetryError> {
    let buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];
    PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("duration".to_owned()), &buckets)
        .and_then(PrometheusBuilder::install_recorder)
        .map_err(|error| TelemetryError::Twice(error.to_string()))
}
