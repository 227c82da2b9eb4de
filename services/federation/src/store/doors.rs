//! Doors: whether a tenant's own rows lead to an offering of somebody else's, by what was agreed and is in force.

use contract::OfferingId;
use sea_orm::DbErr;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::tenants;

/// Three ways: by a region that the tenant is a member of; from an owner that brings to the tenant; from a neighbour in whose
/// rows the two have agreed. `$1` tenant, `$2` offering, `$3` owner, `$4` now.
const IS_OPEN: &str = concat!(
    "with listed as (
       select via_id from federation.received
        where tenant_id = $1 and offering_id = $2 and owner_id = $3 and state = 'accepted'
     )
     select agreement.tenant_id as tenant
       from listed
       join federation.agreement on agreement.tenant_id = listed.via_id and agreement.guest_tenant_id = $1
                                and agreement.part = 'member'
      where listed.via_id <> $3 and ",
    in_force!("$4"),
    " union all
     select agreement.tenant_id
       from listed
       join federation.agreement on agreement.tenant_id = $1 and agreement.guest_tenant_id = listed.via_id
                                and agreement.part in ('producer', 'partner')
      where listed.via_id = $3 and ",
    in_force!("$4"),
    " union all
     select agreement.tenant_id
       from listed
       join federation.agreement on agreement.tenant_id = listed.via_id and agreement.guest_tenant_id = $1
                                and agreement.part = 'partner'
      where listed.via_id = $3 and ",
    in_force!("$4")
);

/// Whether the tenant's own rows let it cross to an offering of `owner`'s.
pub(crate) async fn is_open(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let values = [tx.tenant().into(), offering.into(), owner.into(), now.into()];
    Ok(!tenants(tx, IS_OPEN, values).await?.is_empty())
}
