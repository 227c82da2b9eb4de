//! The API as a stranger to its code tries it: schemathesis reads the document, and asks and sends whatever that allows,
//! and what it does not. Nothing may fail, and every answer must be one that the document names.

use std::process::Command;
use std::time::Duration;

use testkit::process::{Folder, Process};
use testkit::variable;

use super::site::Site;

/// What is looked for in each answer.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,\
                      response_schema_conformance,negative_data_rejection,unsupported_method,ignored_auth";

/// Checks that schemathesis alone decides need an end, and the same tries each time.
const TRIES: &str = "12";
const SEED: &str = "20261122";

/// A key of the demo's, as an operator makes one.
pub(super) fn key(site: &Site, tenant: &str, person: &str) -> String {
    let mut command = site.command("token");
    command.args(["--tenant", tenant, "--person", person, "--scope", "read book host"]);
    let said = command.output().expect("the command runs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let said = String::from_utf8(said.stdout).expect("text");
    said.lines().last().expect("a line").to_owned()
}

async fn try_all(site: &Site, tenant: &str, person: &str) {
    let token = key(site, tenant, person);
    assert!(token.starts_with("tarjotin_"), "the token stands alone on the last line");
    let host = format!("{tenant}.localhost:{}", site.port());
    let folder = Folder::new();
    let document = folder.path().join("openapi.json");
    let read = site.visitor(&format!("{tenant}.localhost")).open("/api/openapi.json").await.being(200);
    std::fs::write(&document, read.text()).expect("the document is kept");
    // Python resolves no names below localhost, so the tenant is named in the header alone.
    let mut command = Command::new(variable("TARJOTIN_TEST_SCHEMATHESIS"));
    command
        .arg("run")
        .arg(&document)
        .args(["--url", &format!("http://127.0.0.1:{}", site.port()), "--header", &format!("Host: {host}")])
        .args(["--checks", CHECKS])
        .args(["--max-examples", TRIES, "--seed", SEED, "--generation-deterministic"])
        .args(["--phases", "examples,coverage,fuzzing", "--no-color", "--suppress-health-check", "all"])
        .args(["--header", &format!("Authorization: Bearer {token}")]);
    let mut tries = Process::start("schemathesis", &mut command);
    let ended = tries.ended(Duration::from_mins(1)).await;
    assert!(ended.success(), "{}", tries.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_api_keeps_to_its_document_whatever_is_asked() {
    let site = Site::open().await;
    try_all(&site, "raasepori", "admin@raasepori.example").await;
    try_all(&site, "kemionsaari", "booker@kemionsaari.example").await;
}
