//! A database of a test's own, as fresh as `tarjotin migrate` makes it, gone when the test ends, well or badly.
#![allow(clippy::disallowed_methods, reason = "tests are told by the environment where their servers are")]

use std::env;
use std::panic::{AssertUnwindSafe, resume_unwind};

use futures_util::FutureExt;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use url::Url;
use uuid::Uuid;

/// Trusted extensions that a customer's database has; the owner is no superuser, so they are made for it.
const EXTENSIONS: &str = "
set client_min_messages = warning;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;
create extension if not exists btree_gist;
";

/// Runs `test` with a superuser's connection to a migrated database that nobody else uses.
pub(crate) async fn with_scratch(test: impl AsyncFnOnce(&mut PgConnection)) {
    let admin_url = address("TARJOTIN_TEST_ADMIN_URL");
    let name = format!("walls_{}", Uuid::now_v7().simple());
    let mut admin = connect(&admin_url).await;
    run(&mut admin, &format!("create database {name} owner owner template template0")).await;

    let outcome = AssertUnwindSafe(async {
        let mut scratch = connect(&in_database(&admin_url, &name)).await;
        run(&mut scratch, EXTENSIONS).await;
        migrate(&name).await;
        test(&mut scratch).await;
    })
    .catch_unwind()
    .await;

    run(&mut admin, &format!("drop database {name} with (force)")).await;
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// Another connection to the database that `connection` is in, with nothing set yet.
pub(crate) async fn fresh_connection(connection: &mut PgConnection) -> PgConnection {
    let name: String = sqlx::query_scalar("select current_database()::text")
        .fetch_one(connection)
        .await
        .expect("a database knows its name");
    connect(&in_database(&address("TARJOTIN_TEST_ADMIN_URL"), &name)).await
}

/// Runs statements of the test's own, which must succeed.
pub(crate) async fn run(connection: &mut PgConnection, sql: &str) {
    if let Err(error) = sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await {
        panic!("the database refused: {error}\n{sql}");
    }
}

async fn migrate(name: &str) {
    let owner_url = in_database(&address("TARJOTIN_TEST_OWNER_URL"), name);
    // Without a password: that of `app` belongs to the whole cluster and stays as it is.
    let app_url = "postgres://app@localhost";
    migrations::migrate(owner_url.as_str(), app_url).await.expect("a fresh database can be migrated");
}

async fn connect(url: &Url) -> PgConnection {
    PgConnection::connect(url.as_str()).await.expect("the test's PostgreSQL answers")
}

fn address(variable: &str) -> Url {
    let text = env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set: run `make test`"));
    text.parse().expect("the address of the test's PostgreSQL can be read")
}

fn in_database(url: &Url, name: &str) -> Url {
    let mut url = url.clone();
    url.set_path(name);
    url
}
