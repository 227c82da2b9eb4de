//! The only SQL of this service.

pub(crate) mod letters;
pub(crate) mod undeliverable;

use sea_orm::{ConnectionTrait, DbErr, Statement, Value};
use tenancy::TenantTx;

/// Executes a statement, and says how many rows it changed.
async fn execute<const N: usize>(tx: &TenantTx, sql: &'static str, values: [Value; N]) -> Result<u64, DbErr> {
    Ok(tx.execute_raw(statement(tx, sql, values)).await?.rows_affected())
}

fn statement<const N: usize>(tx: &TenantTx, sql: &'static str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
