//! What a member may list: its own rows.

use contract::OfferingId;
use sea_orm::DbErr;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{doors, execute};

/// Receives an offering by way of a region, and says whether it may be listed now.
pub(crate) async fn receive(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
    via: TenantId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    execute(
        tx,
        "insert into federation.received (tenant_id, offering_id, owner_id, via_id, state, received_at)
         values ($1, $2, $3, $4, 'accepted', $5)
         on conflict (tenant_id, offering_id, via_id) do update
            set state = 'accepted', received_at = excluded.received_at
          where received.owner_id = excluded.owner_id and received.state = 'ended'",
        [tx.tenant().into(), offering.into(), owner.into(), via.into(), now.into()],
    )
    .await?;
    doors::may_cross(tx, offering, owner, now).await
}

/// Receives many offerings of one owner by way of a region, without looking at what was agreed.
pub(crate) async fn receive_all(
    tx: &TenantTx,
    offerings: &[OfferingId],
    owner: TenantId,
    via: TenantId,
    now: Timestamp,
) -> Result<(), DbErr> {
    let ids: Vec<_> = offerings.iter().map(|offering| offering.as_uuid()).collect();
    execute(
        tx,
        "insert into federation.received (tenant_id, offering_id, owner_id, via_id, state, received_at)
         select $1, offering_id, $3, $4, 'accepted', $5 from unnest($2::uuid[]) as offering_id
         on conflict (tenant_id, offering_id, via_id) do nothing",
        [tx.tenant().into(), ids.into(), owner.into(), via.into(), now.into()],
    )
    .await?;
    Ok(())
}

/// No longer receives an offering by way of that region, and says whether it did.
pub(crate) async fn drop_out(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
    via: TenantId,
) -> Result<bool, DbErr> {
    let left = execute(
        tx,
        "update federation.received set state = 'ended'
          where tenant_id = $1 and offering_id = $2 and owner_id = $3 and via_id = $4 and state <> 'ended'",
        [tx.tenant().into(), offering.into(), owner.into(), via.into()],
    )
    .await?;
    Ok(left > 0)
}
