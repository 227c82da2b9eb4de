//! The only SQL of this service.

pub(crate) mod agreements;
pub(crate) mod pooled;
pub(crate) mod received;
pub(crate) mod shares;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::{TenantId, TenantTx};

#[derive(Debug, FromQueryResult)]
struct TenantRow {
    tenant: TenantId,
}

async fn tenants<const N: usize>(
    tx: &TenantTx,
    sql: &'static str,
    values: [Value; N],
) -> Result<Vec<TenantId>, DbErr> {
    let rows = TenantRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.tenant).collect())
}

/// How many rows the statement touched.
async fn execute<const N: usize>(tx: &TenantTx, sql: &'static str, values: [Value; N]) -> Result<u64, DbErr> {
    Ok(tx.execute_raw(statement(tx, sql, values)).await?.rows_affected())
}

fn statement<const N: usize>(tx: &TenantTx, sql: &'static str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
