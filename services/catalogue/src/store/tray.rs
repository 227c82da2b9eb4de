//! The version of a tray: whoever changes what visitors see of a tenant raises it in the same transaction.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use tenancy::TenantTx;

/// Says that what visitors see has changed. The row is locked until the transaction ends, so this comes last in it.
pub(crate) async fn raise(tx: &TenantTx) -> Result<(), DbErr> {
    let sql = "insert into catalogue.tray_version (tenant_id, version) values ($1, 1)
               on conflict (tenant_id) do update set version = tray_version.version + 1";
    tx.execute_raw(statement(tx, sql)).await.map(|_| ())
}

#[derive(Debug, FromQueryResult)]
struct VersionRow {
    version: i64,
}

/// The version now; a tray on which nothing was ever laid has 0.
pub(crate) async fn version(tx: &TenantTx) -> Result<i64, DbErr> {
    let sql = "select version from catalogue.tray_version where tenant_id = $1";
    let row = VersionRow::find_by_statement(statement(tx, sql)).one(tx).await?;
    Ok(row.map_or(0, |row| row.version))
}

fn statement(tx: &TenantTx, sql: &'static str) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, [tx.tenant().into()])
}
