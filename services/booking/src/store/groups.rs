//! Groups: the guest's own rows.

use std::collections::BTreeMap;

use contract::{GroupId, Stage};
use sea_orm::FromQueryResult;
use tenancy::re::uuid::Uuid;
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp, UnitId};

use super::{read, statement};
use crate::error::BookingError;
use crate::groups::{Group, NewGroup};

#[derive(Debug, FromQueryResult)]
struct GroupRow {
    id: GroupId,
    unit_id: UnitId,
    name: String,
    stages: serde_json::Value,
    adults: i32,
    needs: Vec<String>,
}

impl TryFrom<GroupRow> for Group {
    type Error = BookingError;
    fn try_from(row: GroupRow) -> Result<Self, BookingError> {
        let counts: BTreeMap<String, i32> = read(row.stages)?;
        let stages = counts
            .into_iter()
            .map(|(token, count)| Ok((Stage::parse(&token).ok_or(BookingError::Unreadable(token))?, count)))
            .collect::<Result<_, BookingError>>()?;
        Ok(Self {
            id: row.id,
            unit: row.unit_id,
            name: row.name,
            stages,
            adults: row.adults,
            needs: row.needs,
        })
    }
}

/// The groups of these units, by name.
pub(crate) async fn of_units(tx: &TenantTx, units: &[UnitId]) -> Result<Vec<Group>, BookingError> {
    let units: Vec<Uuid> = units.iter().map(|unit| unit.as_uuid()).collect();
    let rows = GroupRow::find_by_statement(statement(
        tx,
        "select id, unit_id, name, stages, adults, needs from booking.unit_group
          where tenant_id = $1 and unit_id = any ($2) order by name",
        [tx.tenant().into(), units.into()],
    ))
    .all(tx)
    .await?;
    rows.into_iter().map(Group::try_from).collect()
}

#[derive(Debug, FromQueryResult)]
struct IdRow {
    id: GroupId,
}

/// Writes down a group.
pub(crate) async fn form(
    db: &TenantDb,
    tenant: TenantId,
    new: &NewGroup,
    now: Timestamp,
) -> Result<GroupId, BookingError> {
    let stages: BTreeMap<&str, i32> =
        new.stages.iter().map(|(stage, count)| (stage.as_str(), *count)).collect();
    let tx = db.begin(tenant).await?;
    let row = IdRow::find_by_statement(statement(
        &tx,
        "insert into booking.unit_group (tenant_id, id, unit_id, name, stages, adults, needs, created_at)
         values ($1, $2, $3, $4, $5, $6, '{}', $7)
         on conflict (tenant_id, unit_id, name) do update set name = excluded.name
         returning id",
        [
            tenant.into(),
            GroupId::new().into(),
            new.unit.into(),
            new.name.as_str().into(),
            serde_json::json!(stages).into(),
            new.adults.into(),
            now.into(),
        ],
    ))
    .one(&tx)
    .await?;
    tx.commit().await?;
    row.map(|row| row.id).ok_or(BookingError::NotFound)
}
