//! The only SQL of this service.

pub(crate) mod directory;
pub(crate) mod hand_overs;
pub(crate) mod keys;
pub(crate) mod memberships;
pub(crate) mod once;
pub(crate) mod people;
pub(crate) mod provision;
pub(crate) mod sessions;
pub(crate) mod sign_ins;
pub(crate) mod staff;
pub(crate) mod substitutes;
pub(crate) mod teams;
pub(crate) mod tidying;
pub(crate) mod units;

use sea_orm::{ConnectionTrait, DbErr, Statement, Value};

fn statement(
    tx: &impl ConnectionTrait,
    sql: impl Into<String>,
    values: impl IntoIterator<Item = Value>,
) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}

/// Runs a statement, and says how many rows it changed.
async fn execute(
    tx: &impl ConnectionTrait,
    sql: impl Into<String>,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64, DbErr> {
    Ok(tx.execute_raw(statement(tx, sql, values)).await?.rows_affected())
}
