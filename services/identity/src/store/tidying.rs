//! Clearing away sign-ins, ways over, sessions and keys that nobody can use any more, each tenant's by its own timer.

use events::{ensure_due, set_due};
use jiff::SignedDuration;
use sea_orm::DbErr;
use tenancy::{Reason, TenantDb, TenantId, Timestamp};

use super::execute;
use crate::SESSION_IDLES;

/// The timer; its subject is the tenant.
pub(crate) const TIDY: &str = "identity.tidy";
/// How often it rings once somebody has signed in.
const EVERY: SignedDuration = SignedDuration::from_hours(24);
/// Sign-ins and keys are kept for a while after their end, so that an operator can see what was tried.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Sets the timer, where there is none yet.
pub(crate) async fn tidy_later(db: &TenantDb, tenant: TenantId, now: Timestamp) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    ensure_due(&tx, TIDY, tenant.as_uuid(), now.plus(EVERY)).await?;
    tx.commit().await
}

/// Clears away, sets the timer anew, and says how many rows went.
pub(crate) async fn tidy(db: &TenantDb, tenant: TenantId, now: Timestamp) -> Result<u64, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "delete from identity.sign_in where of_tenant = $1 and expires_at < $2";
    let sign_ins = execute(&tx, sql, [tenant.into(), now.plus(-KEPT).into()]).await?;
    let sql = "delete from identity.hand_over where of_tenant = $1 and expires_at < $2";
    let ways = execute(&tx, sql, [tenant.into(), now.into()]).await?;
    let sql = "delete from identity.session where of_tenant = $1 and (expires_at <= $2 or seen_at <= $3)";
    let sessions = execute(&tx, sql, [tenant.into(), now.into(), now.plus(-SESSION_IDLES).into()]).await?;
    let sql = "delete from identity.api_key where of_tenant = $1 and (expires_at < $2 or ended_at < $2)";
    let keys = execute(&tx, sql, [tenant.into(), now.plus(-KEPT).into()]).await?;
    tx.commit().await?;
    let tx = db.begin(tenant).await?;
    set_due(&tx, TIDY, tenant.as_uuid(), now.plus(EVERY)).await?;
    tx.commit().await?;
    Ok(sign_ins + ways + sessions + keys)
}
