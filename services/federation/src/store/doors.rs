//! Doors: whether a tenant's own rows lead to an offering of somebody else's, by what was agreed and is in force.

use contract::OfferingId;
use sea_orm::DbErr;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::tenants;

/// Received by way of a region that the tenant is a member of. `$1` tenant, `$2` offering, `$3` owner, `$4` now.
const MAY_CROSS: &str = concat!(
    "select received.owner_id as tenant
       from federation.received
       join federation.agreement on agreement.tenant_id = received.via_id
                                and agreement.guest_tenant_id = received.tenant_id
      where received.tenant_id = $1 and received.offering_id = $2 and received.owner_id = $3
        and received.state = 'accepted'
        and agreement.part = 'member' and ",
    in_force!("$4")
);

/// Pooled by the tenant, a region that has an agreement with the owner. Bound like [`MAY_CROSS`].
const MAY_LOOK: &str = concat!(
    "select pooled.owner_id as tenant
       from federation.pooled
       join federation.agreement on agreement.tenant_id = pooled.tenant_id
                                and agreement.guest_tenant_id = pooled.owner_id
      where pooled.tenant_id = $1 and pooled.offering_id = $2 and pooled.owner_id = $3
        and pooled.state = 'accepted'
        and agreement.part = 'producer' and ",
    in_force!("$4")
);

/// Whether the member's own rows let it cross to an offering of `owner`'s.
pub(crate) async fn may_cross(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    leads(tx, MAY_CROSS, offering, owner, now).await
}

/// Whether the region's own rows let it look at an offering of `owner`'s.
pub(crate) async fn may_look(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    leads(tx, MAY_LOOK, offering, owner, now).await
}

/// Whether either way is open, asked at once.
pub(crate) async fn is_open(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    leads(tx, format!("{MAY_CROSS} union all {MAY_LOOK}"), offering, owner, now).await
}

async fn leads(
    tx: &TenantTx,
    sql: impl Into<String>,
    offering: OfferingId,
    owner: TenantId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let values = [tx.tenant().into(), offering.into(), owner.into(), now.into()];
    Ok(!tenants(tx, sql, values).await?.is_empty())
}
