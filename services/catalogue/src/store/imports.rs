//! What is brought from elsewhere: sources, runs, their rows, and what was brought.

pub(crate) mod brought;
pub(crate) mod rows;
pub(crate) mod runs;

use sea_orm::{ConnectionTrait, DbErr, ExecResult, Statement, Value};
use tenancy::TenantTx;

fn statement(tx: &TenantTx, sql: impl Into<String>, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}

async fn execute(
    tx: &TenantTx,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<ExecResult, DbErr> {
    tx.execute_raw(statement(tx, sql, values)).await
}
