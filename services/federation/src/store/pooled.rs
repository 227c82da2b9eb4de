//! The pool: the region's own rows.

use contract::OfferingId;
use sea_orm::DbErr;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{doors, execute};

/// Takes an offering into the pool, and says whether it is in. Automatic for now: a region's own rule comes with its
/// settings.
pub(crate) async fn pool(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    execute(
        tx,
        "insert into federation.pooled (tenant_id, offering_id, owner_id, state, pooled_at)
         values ($1, $2, $3, 'accepted', $4)
         on conflict (tenant_id, offering_id) do update
            set state = 'accepted', pooled_at = excluded.pooled_at
          where pooled.owner_id = excluded.owner_id and pooled.state = 'ended'",
        [tx.tenant().into(), offering.into(), owner.into(), now.into()],
    )
    .await?;
    doors::may_look(tx, offering, owner, now).await
}

/// Lets an offering of `owner`'s leave the pool, and says whether it was in.
pub(crate) async fn unpool(tx: &TenantTx, offering: OfferingId, owner: TenantId) -> Result<bool, DbErr> {
    let left = execute(
        tx,
        "update federation.pooled set state = 'ended'
          where tenant_id = $1 and offering_id = $2 and owner_id = $3 and state <> 'ended'",
        [tx.tenant().into(), offering.into(), owner.into()],
    )
    .await?;
    Ok(left > 0)
}
