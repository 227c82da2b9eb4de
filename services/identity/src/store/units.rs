//! Units: who orders.

use contract::UnitCard;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantDb, TenantId, UnitId};

use super::statement;

#[derive(Debug, FromQueryResult)]
struct CardRow {
    id: UnitId,
    name: String,
}

/// Which units are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Those that order.
    Open,
    /// Those that have left, too.
    All,
}

/// The units of `tenant` by name; only these if they are named.
pub(crate) async fn cards(
    db: &TenantDb,
    tenant: TenantId,
    only: Option<&[UnitId]>,
    which: Which,
) -> Result<Vec<UnitCard>, DbErr> {
    let only: Option<Vec<Uuid>> = only.map(|units| units.iter().map(|unit| unit.as_uuid()).collect());
    let tx = db.begin(tenant).await?;
    let rows = CardRow::find_by_statement(statement(
        &tx,
        "select id, name from identity.unit
          where tenant_id = $1 and ($2::uuid[] is null or id = any ($2)) and ($3 or closed_at is null)
          order by name",
        [tenant.into(), only.into(), (which == Which::All).into()],
    ))
    .all(&tx)
    .await?;
    Ok(rows.into_iter().map(|row| UnitCard { id: row.id, name: row.name }).collect())
}
