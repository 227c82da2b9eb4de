//! What the program refuses to start with: at once, with a sentence, and without a password in it.

use std::net::TcpListener;
use std::process::Command;
use std::time::Duration;

use testkit::process::{Process, free_port, product};

use super::database::Database;
use super::site::{Site, Wakes};

/// A refusal that takes longer looks like a program that hangs.
const SECONDS: Duration = Duration::from_secs(10);

/// What the program says when it ends because it refuses.
async fn refused(command: &mut Command) -> String {
    let mut process = Process::start("the product", command);
    let end = process.ended(SECONDS).await;
    assert_eq!(end.code(), Some(1), "{}", process.log());
    process.log()
}

fn with(name: &str, value: &str, command: &str) -> Command {
    let mut product = product(command);
    product.env(name, value);
    product
}

fn on(url: &str, command: &str) -> Command {
    let mut command = with("TARJOTIN__DATABASE__APP_URL", url, command);
    command.env("TARJOTIN__HTTP__PORT", free_port().to_string());
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_could_pass_the_walls_is_refused() {
    let site = Site::prepare(Wakes::Shared).await;
    for command in ["serve", "work", "demo"] {
        let said = refused(&mut on(site.database.admin_url().as_str(), command)).await;
        assert!(said.contains("could pass the walls") && said.contains("superuser"), "{command}: {said}");
        let said = refused(&mut on(site.database.owner_url().as_str(), command)).await;
        assert!(said.contains("the login `owner` could pass the walls"), "{command}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_nobody_migrated_is_refused() {
    let empty = Database::new().await;
    for command in ["serve", "work", "demo"] {
        let said = refused(&mut on(empty.app_url().as_str(), command)).await;
        assert!(said.contains("run `tarjotin migrate`"), "{command}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_does_not_answer_is_refused_without_its_password() {
    let nowhere = format!("postgres://app:hunter2@127.0.0.1:{}/tarjotin", free_port());
    let (mut serve, mut work) = (on(&nowhere, "serve"), on(&nowhere, "work"));
    let (serve, work) = tokio::join!(refused(&mut serve), refused(&mut work));
    for said in [serve, work] {
        assert!(said.contains("the database cannot be reached"), "{said}");
        assert!(!said.contains("hunter2"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_that_is_taken_is_refused() {
    let site = Site::prepare(Wakes::Shared).await;
    let _taken = TcpListener::bind(("127.0.0.1", site.port())).expect("the port is free");
    let said = refused(&mut site.command("serve")).await;
    assert!(said.contains(&format!("cannot listen on 127.0.0.1:{}", site.port())), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_that_cannot_be_meant_are_refused_by_name() {
    for (name, value, sentence) in [
        ("TARJOTIN__HTTP__PORRT", "8081", "porrt"),
        ("TARJOTIN__HTTTP__PORT", "8081", "htttp"),
        ("TARJOTIN__HTTP__PORT", "eighty", "http.port"),
        ("TARJOTIN__HTTP__BIND", "0.0.0.0", "plain http is for loopback only, and http.bind is 0.0.0.0"),
        ("TARJOTIN__TELEMETRY__FORMAT", "xml", "telemetry.format"),
    ] {
        for command in ["serve", "work", "settings"] {
            let said = refused(&mut with(name, value, command)).await;
            assert!(said.to_lowercase().contains(sentence), "{name}={value} {command}: {said}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_is_refused_where_others_could_reach_it() {
    let mut command = with("TARJOTIN__HTTP__BIND", "0.0.0.0", "serve");
    command.env("TARJOTIN__HTTP__SCHEME", "https").env("TARJOTIN__DEMO__ENABLED", "true");
    let said = refused(&mut command).await;
    assert!(said.contains("the demo is for loopback only"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_address_is_asked_for_by_name() {
    for (command, name) in
        [("serve", "database.app_url"), ("work", "database.app_url"), ("migrate", "database.owner_url")]
    {
        let said = refused(&mut product(command)).await;
        assert!(said.contains(&format!("{name} is not set")), "{command}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_shown_without_their_passwords() {
    let mut command =
        with("TARJOTIN__DATABASE__APP_URL", "postgres://app:hunter2@db.example/tarjotin", "settings");
    command.env("TARJOTIN__DATABASE__OWNER_URL", "postgres://owner:hunter3@db.example/tarjotin");
    command.env("TARJOTIN__REDIS__URL", "redis://:hunter4@cache.example/");
    let mut process = Process::start("tarjotin settings", &mut command);
    assert!(process.ended(SECONDS).await.success());
    let said = process.log();
    assert!(said.contains("database.app_url = postgres://app:***@db.example/tarjotin"), "{said}");
    assert!(said.contains("http.port = 8080"), "{said}");
    assert!(!said.contains("hunter"), "{said}");
}
