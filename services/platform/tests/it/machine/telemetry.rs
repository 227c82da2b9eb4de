//! What the program says of itself: spans from request to SQL, log lines that programs can read, and numbers.

use std::process::Command;

use serde_json::Value;
use testkit::process::{Process, eventually, free_port};
use testkit::variable;

use super::offers::{booking_form, groups, of_one, publish_to_all, schedule, tenant};
use super::site::{PATIENCE, Site, Wakes};

/// What a person wrote or is called must not be in logs and spans.
const PERSONAL: [&str; 3] = ["booker@kemionsaari.example", "Tove", "Lindgren"];

/// Every object that a process has written, one on a line.
fn objects(process: &Process) -> Vec<Value> {
    process.log().lines().filter_map(|line| serde_json::from_str(line.trim()).ok()).collect()
}

fn attribute<'s>(span: &'s Value, name: &str) -> &'s str {
    let attributes = span["attributes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let found = attributes.iter().find(|attribute| attribute["key"] == name);
    found.and_then(|attribute| attribute["value"]["stringValue"].as_str()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_booking_can_be_followed_from_its_request_to_its_sql() {
    let port = free_port().to_string();
    let mut tap = Command::new(variable("TARJOTIN_TEST_PYTHON"));
    let mut tap =
        Process::start("oteltap", tap.env("PYTHONUNBUFFERED", "1").args(["-m", "oteltap", "--port", &port]));
    tap.says("Listening", PATIENCE).await;
    let mut site = Site::prepare(Wakes::Shared).await;
    site.set("TARJOTIN__TELEMETRY__FORMAT", "json");
    site.set("TARJOTIN__TELEMETRY__OTLP_URL", &format!("http://127.0.0.1:{port}"));
    site.start().await;
    let app = site.app().await;
    let offering = publish_to_all(&app, "Följd").await;
    let time = schedule(&app, offering, 20, 20).await;
    let group = groups(&app, 1).await[0];
    site.becomes_quiet(PATIENCE).await;
    let booker = site.person("booker", "kemionsaari").await;
    let form = booker.open(&booking_form(offering, time)).await.form("/booking");
    let answer = booker.submit(&of_one(&form, group)).await.expect("the form is answered").being(303);
    let request = answer.header("x-request-id").expect("an answer says its request's id").to_owned();

    let numbers = site.visitor("localhost").open("/metrics").await.being(200).text();
    for number in [
        "bookings_turned{to=\"confirmed\"} 1\n",
        "facts_pending ",
        "http_server_request_duration_count{method=\"POST\",route=\"/offerings/{offering}/occurrences/{occurrence}/booking\",status=\"303\"} 1\n",
    ] {
        assert!(numbers.contains(number), "{number}\n{numbers}");
    }

    // Whoever ends sends what is left first.
    site.server().ask_to_stop();
    site.worker().ask_to_stop();
    assert!(site.server().ended(PATIENCE).await.success() && site.worker().ended(PATIENCE).await.success());
    let spans = eventually("the request's span arrives", PATIENCE, async || {
        let spans = objects(&tap);
        spans.iter().any(|span| attribute(span, "request.id") == request).then_some(spans)
    })
    .await;
    let of_request = spans.iter().find(|span| attribute(span, "request.id") == request).expect("the span");
    assert_eq!(of_request["name"], "http.request");
    assert_eq!(attribute(of_request, "tenant.id"), tenant(&app, "kemionsaari").await.to_string());
    assert_eq!(attribute(of_request, "http.route"), "/offerings/{offering}/occurrences/{occurrence}/booking");
    let children: Vec<&Value> =
        spans.iter().filter(|span| span["parentSpanId"] == of_request["spanId"]).collect();
    let takes_seats = |span: &&&Value| attribute(span, "db.statement").contains("update booking.occurrence");
    let write =
        children.iter().find(takes_seats).expect("the statement that takes seats is the request's child");
    assert_eq!((&write["name"], &write["traceId"]), (&Value::from("db.query"), &of_request["traceId"]));
    let hears =
        spans.iter().filter(|span| span["name"] == "fact.hear" && !attribute(span, "tenant.id").is_empty());
    assert!(hears.count() > 0, "the worker tells what it heard");

    let lines = objects(site.server());
    let line = lines
        .iter()
        .find(|line| line["message"] == "answered" && line["span"]["request.id"] == request.as_str());
    let line = line.expect("the request has a line in the log");
    assert_eq!(
        (&line["level"], &line["http.response.status_code"]),
        (&Value::from("INFO"), &Value::from(303))
    );
    for said in [tap.log(), site.server().log(), site.worker().log()] {
        assert!(PERSONAL.iter().all(|word| !said.contains(word)), "personal data in what is told");
    }
}
