//! A connection as the product makes it, and a walled table to look at: units, of whomever may be seen.
#![allow(clippy::disallowed_methods, reason = "tests are told by the environment where their servers are")]

use std::env;

use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use tenancy::{ConnectError, DbSettings, SystemTx, TenantDb, TenantId, TenantTx, UnitId};

/// Every unit that the transaction lets through: no condition, as if somebody had forgotten it.
const EVERY_UNIT: &str = "select tenant_id from identity.unit";

/// Connects as `variable` says; `make test` sets it.
pub(crate) async fn connect(variable: &str, connections: u32) -> Result<TenantDb, ConnectError> {
    let url = env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set: run `make test`"));
    TenantDb::connect(&DbSettings { url, connections, ready: 0 }).await
}

/// The product's pool, with room for one: whoever comes next gets the same connection.
pub(crate) async fn one_connection() -> TenantDb {
    connect("TARJOTIN_TEST_APP_URL", 1).await.expect("the test's PostgreSQL lets app in")
}

/// A new tenant that has one unit.
pub(crate) async fn tenant_with_a_unit(db: &TenantDb) -> TenantId {
    let tenant = TenantId::new();
    let tx = db.begin(tenant).await.expect("a transaction begins");
    write_unit(&tx, tenant).await.expect("a tenant writes its own unit");
    tx.commit().await.expect("a transaction commits");
    tenant
}

/// Writes a unit of `tenant`, whoever the transaction belongs to.
pub(crate) async fn write_unit(tx: &TenantTx, tenant: TenantId) -> Result<(), DbErr> {
    let sql = "insert into identity.unit (tenant_id, id, name, sector, mailbox, created_at)
               values ($1, $2, 'Katajan koulu', 'school', 'kataja@example.org', now())";
    let values = [tenant.into(), UnitId::new().into()];
    tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, values)).await?;
    Ok(())
}

/// The owners of all units that `tenant` sees.
pub(crate) async fn owners_seen_by(db: &TenantDb, tenant: TenantId) -> Vec<TenantId> {
    let tx = db.begin(tenant).await.expect("a transaction begins");
    owners_seen_in(&tx).await.expect("a tenant reads")
}

/// The owners of all units that a transaction sees.
pub(crate) async fn owners_seen_in(tx: &impl ConnectionTrait) -> Result<Vec<TenantId>, DbErr> {
    let rows = tx.query_all_raw(Statement::from_string(DbBackend::Postgres, EVERY_UNIT)).await?;
    rows.iter().map(|row| row.try_get("", "tenant_id")).collect()
}

/// Reads units as `app` without a tenant. The product has no such transaction: this one takes off the role that it
/// had instead of a tenant.
pub(crate) async fn read_without_a_tenant(tx: SystemTx) -> DbErr {
    tx.execute_unprepared("reset role").await.expect("app becomes itself again");
    owners_seen_in(&tx).await.expect_err("a forgotten tenant is an error, not an empty page")
}
