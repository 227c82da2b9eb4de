//! Shares: the owner's own rows.

use contract::{Fact, OfferingId};
use events::{Telling, tell};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, TenantDb, TenantId, TenantTx, Timestamp};

use super::agreements::{Part, regions_of};
use super::{execute, statement, tenants};
use crate::error::FederationError;

/// Shares an offering to a region that the owner has an agreement with, and tells the region.
pub(crate) async fn share(
    db: &TenantDb,
    owner: TenantId,
    offering: OfferingId,
    region: TenantId,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<(), FederationError> {
    let tx = db.begin(owner).await?;
    if !regions_of(&tx, Part::Producer, now).await?.contains(&region) {
        return Err(FederationError::NoAgreement);
    }
    let shared = execute(
        &tx,
        "insert into federation.share (tenant_id, offering_id, to_tenant, shared_at) values ($1, $2, $3, $4)
         on conflict do nothing",
        [owner.into(), offering.into(), region.into(), now.into()],
    )
    .await?;
    if shared > 0 {
        tell(&tx, &Telling { fact: &Fact::OfferingShared { offering }, by, at: now, to: &[region] }).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The regions that an offering of this tenant is shared to.
pub(crate) async fn regions(tx: &TenantTx, offering: OfferingId) -> Result<Vec<TenantId>, DbErr> {
    tenants(
        tx,
        "select to_tenant as tenant from federation.share where tenant_id = $1 and offering_id = $2",
        [tx.tenant().into(), offering.into()],
    )
    .await
}

#[derive(Debug, FromQueryResult)]
pub(crate) struct ShareRow {
    pub(crate) offering_id: OfferingId,
    pub(crate) to_tenant: TenantId,
    pub(crate) shared_at: Timestamp,
}

/// The same with since when, oldest first.
pub(crate) async fn of(tx: &TenantTx, offering: OfferingId) -> Result<Vec<ShareRow>, DbErr> {
    let sql = "select offering_id, to_tenant, shared_at from federation.share
                where tenant_id = $1 and offering_id = $2 order by shared_at";
    ShareRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), offering.into()])).all(tx).await
}

/// All shares of this tenant, oldest first.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<ShareRow>, DbErr> {
    let sql = "select offering_id, to_tenant, shared_at from federation.share where tenant_id = $1 order by shared_at";
    ShareRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await
}
