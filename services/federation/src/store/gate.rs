//! The gate of a tenant's pool: who joins sees all that is in it, and what comes in is told to all who have joined.

use sea_orm::DbErr;
use tenancy::TenantTx;

use super::execute;

/// What the gate is called among the database's locks.
const GATE: &str = "federation.pool";

/// An offering passes: others may as well, nobody joins meanwhile.
pub(crate) async fn enter(tx: &TenantTx) -> Result<(), DbErr> {
    let sql = "select pg_advisory_xact_lock_shared(hashtextextended($1 || $2::uuid::text, 0))";
    execute(tx, sql, [GATE.into(), tx.tenant().into()]).await?;
    Ok(())
}

/// Somebody joins: nothing passes until the transaction ends.
pub(crate) async fn close(tx: &TenantTx) -> Result<(), DbErr> {
    let sql = "select pg_advisory_xact_lock(hashtextextended($1 || $2::uuid::text, 0))";
    execute(tx, sql, [GATE.into(), tx.tenant().into()]).await?;
    Ok(())
}
