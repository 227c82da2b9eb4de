//! The only SQL of this service.

/// The condition that an agreement is in force at the moment that the statement binds as so many: `in_force!("$4")`.
macro_rules! in_force {
    ($now:literal) => {
        concat!(
            "agreement.state = 'active' and agreement.valid_from <= ",
            $now,
            " and (agreement.valid_until is null or agreement.valid_until > ",
            $now,
            ")"
        )
    };
}

pub(crate) mod agreements;
pub(crate) mod doors;
pub(crate) mod gate;
pub(crate) mod intakes;
pub(crate) mod received;
pub(crate) mod shares;
pub(crate) mod versions;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::{TenantId, TenantTx};

use crate::error::FederationError;

#[derive(Debug, FromQueryResult)]
struct TenantRow {
    tenant: TenantId,
}

async fn tenants<const N: usize>(
    tx: &TenantTx,
    sql: impl Into<String>,
    values: [Value; N],
) -> Result<Vec<TenantId>, DbErr> {
    let rows = TenantRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.tenant).collect())
}

/// How many rows the statement touched.
async fn execute<const N: usize>(tx: &TenantTx, sql: &'static str, values: [Value; N]) -> Result<u64, DbErr> {
    Ok(tx.execute_raw(statement(tx, sql, values)).await?.rows_affected())
}

fn statement<const N: usize>(tx: &TenantTx, sql: impl Into<String>, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}

/// Reads a token; one that this program does not know is an error.
fn known<T>(token: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, FederationError> {
    parse(token).ok_or_else(|| FederationError::Unreadable(token.to_owned()))
}

fn tokens<T>(tokens: &[String], parse: fn(&str) -> Option<T>) -> Result<Vec<T>, FederationError> {
    tokens.iter().map(|token| known(token, parse)).collect()
}

fn words<'a>(tokens: impl Iterator<Item = &'a str>) -> Value {
    tokens.map(str::to_owned).collect::<Vec<String>>().into()
}
