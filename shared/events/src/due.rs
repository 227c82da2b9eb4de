//! Timers as rows: what is to be done at a moment, ids only.

use sea_orm::{ConnectionTrait, DbErr, Statement};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantTx, Timestamp};

/// Sets or moves the timer of `kind` for `subject`.
pub async fn set_due(tx: &TenantTx, kind: &'static str, subject: Uuid, at: Timestamp) -> Result<(), DbErr> {
    tx.execute_raw(Statement::from_sql_and_values(
        tx.get_database_backend(),
        "insert into events.due (tenant_id, kind, subject, at)
         values ($1, $2, $3, $4)
         on conflict (tenant_id, kind, subject)
         do update set at = excluded.at, attempts = 0, last_error = null",
        [tx.tenant().into(), kind.into(), subject.into(), at.into()],
    ))
    .await?;
    Ok(())
}

/// Sets the timer of `kind` for `subject` unless there is one.
pub async fn ensure_due(
    tx: &TenantTx,
    kind: &'static str,
    subject: Uuid,
    at: Timestamp,
) -> Result<(), DbErr> {
    tx.execute_raw(Statement::from_sql_and_values(
        tx.get_database_backend(),
        "insert into events.due (tenant_id, kind, subject, at) values ($1, $2, $3, $4) on conflict do nothing",
        [tx.tenant().into(), kind.into(), subject.into(), at.into()],
    ))
    .await?;
    Ok(())
}

/// Removes the timer of `kind` for `subject`, if there is one.
pub async fn clear_due(tx: &TenantTx, kind: &'static str, subject: Uuid) -> Result<(), DbErr> {
    tx.execute_raw(Statement::from_sql_and_values(
        tx.get_database_backend(),
        "delete from events.due where tenant_id = $1 and kind = $2 and subject = $3",
        [tx.tenant().into(), kind.into(), subject.into()],
    ))
    .await?;
    Ok(())
}
