//! Rows as they lie, seen and changed through the product's own transactions.

use sea_orm::{ConnectionTrait, Statement, Value};

/// The one number that `sql` selects as its first column.
///
/// # Panics
/// When the database refuses, or there is no number.
pub async fn number(tx: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> i64 {
    let row = tx.query_one_raw(statement(tx, sql, values)).await.expect("the database answers");
    row.expect("a row").try_get_by_index(0).expect("a bigint")
}

/// The texts that `sql` selects as its first column.
///
/// # Panics
/// When the database refuses, or they are no texts.
pub async fn texts(
    tx: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Vec<String> {
    let rows = tx.query_all_raw(statement(tx, sql, values)).await.expect("the database answers");
    rows.iter().map(|row| row.try_get_by_index(0).expect("a text")).collect()
}

/// Changes rows, and says how many.
///
/// # Panics
/// When the database refuses.
pub async fn change(tx: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> u64 {
    tx.execute_raw(statement(tx, sql, values)).await.expect("the database changes rows").rows_affected()
}

fn statement(tx: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
