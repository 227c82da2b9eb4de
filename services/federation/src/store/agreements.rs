//! Agreements: between a region, which writes the row, and a guest, which may read it.

use sea_orm::DbErr;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{execute, tenants};

/// What the guest of an agreement does in the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Lists what is pooled.
    Member,
    /// Shares what it makes.
    Producer,
}

impl Part {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Producer => "producer",
        }
    }
}

/// Writes the region's agreement with `guest`, from now on.
pub(crate) async fn agree(tx: &TenantTx, guest: TenantId, part: Part, now: Timestamp) -> Result<(), DbErr> {
    execute(
        tx,
        "insert into federation.agreement (tenant_id, guest_tenant_id, part, state, valid_from)
         values ($1, $2, $3, 'active', $4)
         on conflict (tenant_id, guest_tenant_id, part) do nothing",
        [tx.tenant().into(), guest.into(), part.as_str().into(), now.into()],
    )
    .await?;
    Ok(())
}

/// Whether this region has agreed now with `guest` that it has that part.
pub(crate) async fn has_agreed(
    tx: &TenantTx,
    guest: TenantId,
    part: Part,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let agreed = tenants(
        tx,
        concat!(
            "select guest_tenant_id as tenant from federation.agreement
              where tenant_id = $1 and guest_tenant_id = $2 and part = $3 and ",
            in_force!("$4")
        ),
        [tx.tenant().into(), guest.into(), part.as_str().into(), now.into()],
    )
    .await?;
    Ok(!agreed.is_empty())
}

/// The members of this region, as agreed now.
pub(crate) async fn members(tx: &TenantTx, now: Timestamp) -> Result<Vec<TenantId>, DbErr> {
    tenants(
        tx,
        concat!(
            "select guest_tenant_id as tenant from federation.agreement
              where tenant_id = $1 and part = 'member' and ",
            in_force!("$2"),
            " order by guest_tenant_id"
        ),
        [tx.tenant().into(), now.into()],
    )
    .await
}

/// The regions that this tenant has a part in, as agreed now.
pub(crate) async fn regions_of(tx: &TenantTx, part: Part, now: Timestamp) -> Result<Vec<TenantId>, DbErr> {
    tenants(
        tx,
        concat!(
            "select tenant_id as tenant from federation.agreement
              where guest_tenant_id = $1 and part = $2 and ",
            in_force!("$3"),
            " order by tenant_id"
        ),
        [tx.tenant().into(), part.as_str().into(), now.into()],
    )
    .await
}
