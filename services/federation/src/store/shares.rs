//! Shares: the owner's own rows.

use contract::OfferingId;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{execute, known, statement, tenants};
use crate::error::FederationError;
use crate::intake::IntakeState;

/// Writes that an offering is shared, and says whether it was not before.
pub(crate) async fn share(
    tx: &TenantTx,
    offering: OfferingId,
    to: TenantId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let sql =
        "insert into federation.share (tenant_id, offering_id, to_tenant, shared_at, state) values ($1, $2, $3, $4, 'proposed')
         on conflict do nothing";
    Ok(execute(tx, sql, [tx.tenant().into(), offering.into(), to.into(), now.into()]).await? > 0)
}

/// Writes that an offering is shared there no more, and says whether it was.
pub(crate) async fn unshare(tx: &TenantTx, offering: OfferingId, to: TenantId) -> Result<bool, DbErr> {
    let sql = "delete from federation.share where tenant_id = $1 and offering_id = $2 and to_tenant = $3";
    Ok(execute(tx, sql, [tx.tenant().into(), offering.into(), to.into()]).await? > 0)
}

/// To whom an offering of this tenant is shared.
pub(crate) async fn takers(tx: &TenantTx, offering: OfferingId) -> Result<Vec<TenantId>, DbErr> {
    tenants(
        tx,
        "select to_tenant as tenant from federation.share where tenant_id = $1 and offering_id = $2",
        [tx.tenant().into(), offering.into()],
    )
    .await
}

/// One share, and what the owner has heard of it.
#[derive(Clone, Debug)]
pub(crate) struct Share {
    /// What.
    pub(crate) offering: OfferingId,
    /// To whom.
    pub(crate) to: TenantId,
    /// Since when.
    pub(crate) since: Timestamp,
    /// What became of it there.
    pub(crate) state: IntakeState,
    /// What was said.
    pub(crate) message: String,
}

#[derive(Debug, FromQueryResult)]
struct ShareRow {
    offering_id: OfferingId,
    to_tenant: TenantId,
    shared_at: Timestamp,
    state: String,
    message: String,
}

impl TryFrom<ShareRow> for Share {
    type Error = FederationError;
    fn try_from(row: ShareRow) -> Result<Self, FederationError> {
        Ok(Self {
            offering: row.offering_id,
            to: row.to_tenant,
            since: row.shared_at,
            state: known(&row.state, IntakeState::parse)?,
            message: row.message,
        })
    }
}

/// Where one offering is shared, oldest first.
pub(crate) async fn of(tx: &TenantTx, offering: OfferingId) -> Result<Vec<Share>, FederationError> {
    let sql = "select offering_id, to_tenant, shared_at, state, message from federation.share
                where tenant_id = $1 and offering_id = $2 order by shared_at, to_tenant";
    rows(tx, sql, [tx.tenant().into(), offering.into()]).await
}

/// All shares of this tenant, oldest first.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<Share>, FederationError> {
    let sql = "select offering_id, to_tenant, shared_at, state, message from federation.share
                where tenant_id = $1 order by shared_at, offering_id";
    rows(tx, sql, [tx.tenant().into()]).await
}

/// What this tenant shares to one other.
pub(crate) async fn to(tx: &TenantTx, taker: TenantId) -> Result<Vec<Share>, FederationError> {
    let sql = "select offering_id, to_tenant, shared_at, state, message from federation.share
                where tenant_id = $1 and to_tenant = $2 order by shared_at, offering_id";
    rows(tx, sql, [tx.tenant().into(), taker.into()]).await
}

async fn rows<const N: usize>(
    tx: &TenantTx,
    sql: &'static str,
    values: [sea_orm::Value; N],
) -> Result<Vec<Share>, FederationError> {
    let rows = ShareRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(Share::try_from).collect()
}

/// Writes down what became of a share.
pub(crate) async fn heard(
    tx: &TenantTx,
    (offering, to): (OfferingId, TenantId),
    state: IntakeState,
    message: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let sql = "update federation.share set state = $4, message = $5, heard_at = $6
                where tenant_id = $1 and offering_id = $2 and to_tenant = $3";
    let values =
        [tx.tenant().into(), offering.into(), to.into(), state.as_str().into(), message.into(), now.into()];
    execute(tx, sql, values).await?;
    Ok(())
}
