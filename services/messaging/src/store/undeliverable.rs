//! Addresses that a mail server has refused for good.

use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp};

use super::{execute, statement};

/// So many are shown.
const MOST: i64 = 500;

/// An address that was refused.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Refused {
    pub(crate) email: String,
    /// What the server said the last time.
    pub(crate) answer: String,
    /// When it was refused first.
    pub(crate) since: Timestamp,
}

/// Notes that an address was refused.
pub(crate) async fn note(
    db: &TenantDb,
    tenant: TenantId,
    email: &str,
    answer: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "insert into messaging.undeliverable (tenant_id, email, answer, since, refused_at)
               values ($1, lower($2), $3, $4, $4)
               on conflict (tenant_id, email) do update set answer = excluded.answer, refused_at = excluded.refused_at";
    execute(&tx, sql, [tenant.into(), email.into(), answer.into(), now.into()]).await?;
    tx.commit().await
}

/// Whether an address was refused.
pub(crate) async fn holds(db: &TenantDb, tenant: TenantId, email: &str) -> Result<bool, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql =
        "select email, answer, since from messaging.undeliverable where tenant_id = $1 and email = lower($2)";
    let found =
        Refused::find_by_statement(statement(&tx, sql, [tenant.into(), email.into()])).one(&tx).await?;
    Ok(found.is_some())
}

/// An address works again.
pub(crate) async fn forget(tx: &TenantTx, email: &str) -> Result<(), DbErr> {
    let sql = "delete from messaging.undeliverable where tenant_id = $1 and email = lower($2)";
    execute(tx, sql, [tx.tenant().into(), email.into()]).await?;
    Ok(())
}

/// What was refused before `before` may be tried again.
pub(crate) async fn forget_old(tx: &TenantTx, before: Timestamp) -> Result<(), DbErr> {
    let sql = "delete from messaging.undeliverable where tenant_id = $1 and refused_at < $2";
    execute(tx, sql, [tx.tenant().into(), before.into()]).await?;
    Ok(())
}

/// The addresses of a tenant that were refused, the latest first.
pub(crate) async fn all(db: &TenantDb, tenant: TenantId) -> Result<Vec<Refused>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "select email, answer, since from messaging.undeliverable
                where tenant_id = $1 order by since desc, email limit $2";
    Refused::find_by_statement(statement(&tx, sql, [tenant.into(), MOST.into()])).all(&tx).await
}
