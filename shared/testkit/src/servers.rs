//! The servers that `make test` has started, and the moment at which tests begin.
#![allow(clippy::disallowed_methods, reason = "tests are told by the environment where their servers are")]

use std::env;

use tenancy::{DbSettings, TenantDb, Timestamp};

/// What the environment says under `name`; without it there is nothing to test with.
///
/// # Panics
/// When it says nothing.
pub fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `make test`"))
}

/// The product's database, with as many connections as most tests need.
///
/// # Panics
/// When there is none.
pub async fn database() -> TenantDb {
    database_of(8).await
}

/// The same with so many connections, for tests of many at once.
///
/// # Panics
/// When there is none.
pub async fn database_of(connections: u32) -> TenantDb {
    let url = variable("TARJOTIN_TEST_APP_URL");
    TenantDb::connect(&DbSettings { url, connections, ready: 0 })
        .await
        .expect("the test's PostgreSQL lets app in")
}

/// The address of Redis.
///
/// # Panics
/// When there is none.
pub fn redis_url() -> String {
    variable("TARJOTIN_TEST_REDIS_URL")
}

/// A Monday morning in November: ten in Finland, when schools book.
///
/// # Panics
/// Never: it is a moment.
pub fn morning() -> Timestamp {
    "2026-11-09T08:00:00Z".parse().expect("a moment")
}
