//! A database of a test's own on the test's PostgreSQL, and what lies in it, seen by one whom no wall stops.

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use testkit::variable;
use tokio::runtime::Handle;
use tokio::task::block_in_place;
use url::Url;
use uuid::Uuid;

/// The owner is no superuser, as on a customer's own database; so the extensions are made for it.
const EXTENSIONS: &str = "
set client_min_messages = warning;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;
create extension if not exists btree_gist;
";

/// A database, dropped with the test.
#[derive(Debug)]
pub(super) struct Database {
    name: String,
}

impl Database {
    /// Makes an empty one.
    pub(super) async fn new() -> Self {
        let database = Self { name: format!("machine_{}", Uuid::now_v7().simple()) };
        let mut admin = connect(&address("TARJOTIN_TEST_ADMIN_URL")).await;
        run(&mut admin, &format!("create database {} owner owner template template0", database.name)).await;
        run(&mut database.admin().await, EXTENSIONS).await;
        database
    }

    /// The address that logs in as the superuser.
    pub(super) fn admin_url(&self) -> Url {
        self.within("TARJOTIN_TEST_ADMIN_URL")
    }

    /// The address that logs in as the owner.
    pub(super) fn owner_url(&self) -> Url {
        self.within("TARJOTIN_TEST_OWNER_URL")
    }

    /// The address that logs in as `app`.
    pub(super) fn app_url(&self) -> Url {
        self.within("TARJOTIN_TEST_APP_URL")
    }

    /// A superuser's connection.
    pub(super) async fn admin(&self) -> PgConnection {
        connect(&self.admin_url()).await
    }

    /// The one number that `sql` selects.
    pub(super) async fn number(&self, sql: &str) -> i64 {
        let read = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut self.admin().await).await;
        read.unwrap_or_else(|error| panic!("{error}\n{sql}"))
    }

    /// The texts that `sql` selects.
    pub(super) async fn texts(&self, sql: &str) -> Vec<String> {
        let read = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut self.admin().await).await;
        read.unwrap_or_else(|error| panic!("{error}\n{sql}"))
    }

    fn within(&self, variable: &str) -> Url {
        let mut url = address(variable);
        url.set_path(&self.name);
        url
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let gone = async {
            let mut admin = connect(&address("TARJOTIN_TEST_ADMIN_URL")).await;
            run(&mut admin, &format!("drop database {} with (force)", self.name)).await;
        };
        block_in_place(|| Handle::current().block_on(gone));
    }
}

/// Runs statements of the test's own, which must succeed.
pub(super) async fn run(connection: &mut PgConnection, sql: &str) {
    let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await;
    done.unwrap_or_else(|error| panic!("{error}\n{sql}"));
}

async fn connect(url: &Url) -> PgConnection {
    PgConnection::connect(url.as_str()).await.expect("the test's PostgreSQL answers")
}

fn address(name: &str) -> Url {
    variable(name).parse().expect("the address of the test's PostgreSQL can be read")
}
