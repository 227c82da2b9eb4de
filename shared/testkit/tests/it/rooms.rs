//! Rooms: which file may name the web, the database, the clock and the environment.

use crate::sources::{Source, sources};
use crate::{nothing_is_wrong, says};

const WEB: [&str; 3] = ["axum", "axum_extra", "tower_http"];
const DATABASE: [&str; 3] = ["sea_orm", "sea_query", "sqlx"];
const CLOCK: [&str; 6] =
    ["Timestamp::now", "Zoned::now", "SystemTime", "OffsetDateTime::now_utc", "Utc::now", "Instant::now"];
const ENVIRONMENT: [&str; 4] = ["std::env", "env::var", "env::var_os", "env::vars"];

/// What a file of a service is for, told by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    /// `lib.rs`: the service as others see it. It mounts its pages on a `Router`.
    Front,
    /// `pages` and `api`: requests and answers.
    Edge,
    /// `store`: the only SQL.
    Store,
    /// `error.rs`: what can go wrong, the database's errors among it.
    Errors,
    /// `settings.rs`: what can be set from outside.
    Settings,
    /// `listen` and `screens`: reactions to facts, and pages as values. They call others who do the rest.
    Between,
    /// All else: the rules of the business.
    Domain,
}

fn room_of(path: &str) -> Room {
    match path.split('/').next().unwrap_or_default().trim_end_matches(".rs") {
        "lib" => Room::Front,
        "pages" | "api" => Room::Edge,
        "store" => Room::Store,
        "error" => Room::Errors,
        "settings" => Room::Settings,
        "listen" | "screens" => Room::Between,
        _ => Room::Domain,
    }
}

/// A sentence for each file that names one of `names`, unless `may`.
fn who_names(sources: &[Source], names: &[&str], why: &str, may: impl Fn(&Source) -> bool) -> Vec<String> {
    let strangers = sources.iter().filter(|source| !may(source));
    strangers
        .filter_map(|source| {
            let name = names.iter().find(|name| source.text.names(name))?;
            Some(format!("{} names {name}: {why}", source.path))
        })
        .collect()
}

fn only_pages_and_api_name_the_web(sources: &[Source]) -> Vec<String> {
    who_names(sources, &WEB, "only pages and api speak of requests", |source| match source.in_service() {
        // platform serves, and portal's assets and themes are answers without a page.
        Some(("platform", _) | ("portal", "assets.rs" | "theme.rs")) => true,
        Some((_, path)) => matches!(room_of(path), Room::Front | Room::Edge),
        None => source.is_in("shared/web") || source.is_in("shared/testkit"),
    })
}

fn only_store_names_the_database(sources: &[Source]) -> Vec<String> {
    who_names(sources, &DATABASE, "only store speaks SQL", |source| match source.in_service() {
        Some((_, path)) => matches!(room_of(path), Room::Store | Room::Errors),
        // tenancy and events are where the house's own SQL lives, migrations is nothing else.
        None => ["shared/tenancy", "shared/events", "shared/testkit", "migrations"]
            .iter()
            .any(|room| source.is_in(room)),
    })
}

fn only_tenancy_reads_the_clock(sources: &[Source]) -> Vec<String> {
    let (stopwatch, clocks) = CLOCK.split_last().expect("the list is not empty");
    let why = "the time is an argument; Clock::now tells it at the edge";
    let mut findings = who_names(sources, clocks, why, |source| source.path == "shared/tenancy/src/time.rs");
    // How long something took may be measured anywhere but in the rules of the business.
    findings.extend(who_names(sources, &[stopwatch], why, |source| match source.in_service() {
        Some(("platform", _)) | None => true,
        Some((_, path)) => room_of(path) != Room::Domain,
    }));
    findings
}

fn only_settings_and_platform_read_the_environment(sources: &[Source]) -> Vec<String> {
    let why = "only settings and platform read the environment";
    who_names(sources, &ENVIRONMENT, why, |source| match source.in_service() {
        Some(("platform", _)) => true,
        Some((_, path)) => room_of(path) == Room::Settings,
        // Tests are told by the environment where their servers are, and to write their samples anew.
        None => source.is_in("shared/testkit") || source.path == "shared/views/src/testing.rs",
    })
}

#[test]
fn only_pages_and_api_speak_of_requests() {
    nothing_is_wrong(&only_pages_and_api_name_the_web(&sources()));
}

#[test]
fn only_store_speaks_sql() {
    nothing_is_wrong(&only_store_names_the_database(&sources()));
}

#[test]
fn the_clock_is_read_in_one_place() {
    nothing_is_wrong(&only_tenancy_reads_the_clock(&sources()));
}

#[test]
fn the_environment_is_read_in_settings_and_platform() {
    nothing_is_wrong(&only_settings_and_platform_read_the_environment(&sources()));
}

fn one(path: &str, content: &str) -> [Source; 1] {
    [Source::new(path, content)]
}

#[test]
fn a_request_in_the_domain_is_noticed() {
    let rule = only_pages_and_api_name_the_web;
    for path in ["bookings.rs", "store.rs", "store/bookings.rs", "listen.rs", "screens/show.rs", "error.rs"] {
        let path = format!("services/booking/src/{path}");
        says(&rule(&one(&path, "use axum::Json;")), &format!("{path} names axum"));
    }
    says(&rule(&one("shared/contract/src/ask.rs", "fn f(x: axum::Json<u8>) {}")), "names axum");
    for path in
        ["booking/src/pages/show.rs", "booking/src/api.rs", "booking/src/lib.rs", "platform/src/serve.rs"]
    {
        nothing_is_wrong(&rule(&one(&format!("services/{path}"), "use axum::Router;")));
    }
}

#[test]
fn sql_outside_the_store_is_noticed() {
    let rule = only_store_names_the_database;
    for path in
        ["seats.rs", "pages/show.rs", "api.rs", "lib.rs", "listen.rs", "settings.rs", "restore/seats.rs"]
    {
        let path = format!("services/booking/src/{path}");
        says(&rule(&one(&path, "use sea_orm::Statement;")), &format!("{path} names sea_orm"));
    }
    says(&rule(&one("shared/views/src/page.rs", "use sqlx::Row;")), "names sqlx");
    says(&rule(&one("services/platform/src/migrate.rs", "use sea_orm::Statement;")), "names sea_orm");
    nothing_is_wrong(&rule(&one("services/booking/src/store/seats.rs", "use sea_orm::Statement;")));
    nothing_is_wrong(&rule(&one(
        "services/booking/src/seats.rs",
        "// sea_orm is for the store\nlet x = \"sqlx\";",
    )));
}

#[test]
fn a_clock_in_the_middle_of_the_code_is_noticed() {
    let rule = only_tenancy_reads_the_clock;
    for clock in
        ["jiff::Timestamp::now()", "Zoned::now()", "std::time::SystemTime::UNIX_EPOCH", "Instant::now()"]
    {
        says(&rule(&one("services/booking/src/seats.rs", clock)), "the time is an argument");
    }
    says(&rule(&one("services/booking/src/pages.rs", "Zoned::now()")), "the time is an argument");
    nothing_is_wrong(&rule(&one("services/booking/src/pages.rs", "self.clock.now(); Instant::now()")));
}

#[test]
fn a_setting_read_in_the_middle_of_the_code_is_noticed() {
    let rule = only_settings_and_platform_read_the_environment;
    says(&rule(&one("services/booking/src/pages.rs", "std::env::var(\"SEATS\")")), "names std::env");
    says(&rule(&one("shared/tenancy/src/db.rs", "env::var(\"PGHOST\")")), "names env::var");
    nothing_is_wrong(&rule(&one("services/booking/src/settings.rs", "std::env::var(\"SEATS\")")));
    nothing_is_wrong(&rule(&one("services/platform/src/main.rs", "std::env::args()")));
}
