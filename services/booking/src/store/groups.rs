//! Groups: the guest's own rows.

use std::collections::BTreeMap;

use contract::{GroupId, Need, Stage};
use events::ensure_due;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantTx, Timestamp, UnitId};

use super::{read, statement};
use crate::error::BookingError;
use crate::groups::{Group, GroupCard, GroupFlaw};
use crate::listen::FEEDBACK;

#[derive(Debug, FromQueryResult)]
struct GroupRow {
    id: GroupId,
    unit_id: UnitId,
    name: String,
    stages: serde_json::Value,
    adults: i32,
    languages: Vec<String>,
    needs: Vec<String>,
}

impl TryFrom<GroupRow> for Group {
    type Error = BookingError;
    fn try_from(row: GroupRow) -> Result<Self, BookingError> {
        let counts: BTreeMap<String, i32> = read(row.stages)?;
        let counts: Vec<(Stage, i32)> = counts
            .into_iter()
            .map(|(token, count)| Ok((Stage::parse(&token).ok_or(BookingError::Unreadable(token))?, count)))
            .collect::<Result<_, BookingError>>()?;
        let needs: Vec<Need> = row
            .needs
            .into_iter()
            .map(|token| Need::parse(&token).ok_or(BookingError::Unreadable(token)))
            .collect::<Result<_, _>>()?;
        let card = GroupCard::new(&row.name, counts, row.adults)
            .and_then(|card| card.speaking(row.languages.iter().map(String::as_str)))
            .map_err(|flaws| BookingError::Unreadable(format!("{flaws:?}")))?;
        Ok(Self::new(row.id, row.unit_id, card.needing(needs)))
    }
}

/// The groups of these units that have not ended, by name.
pub(crate) async fn of_units(tx: &TenantTx, units: &[UnitId]) -> Result<Vec<Group>, BookingError> {
    let rows = GroupRow::find_by_statement(statement(
        tx,
        "select id, unit_id, name, stages, adults, languages, needs
           from booking.unit_group
          where tenant_id = $1 and unit_id = any ($2) and ended_at is null
          order by name",
        [tx.tenant().into(), ids(units)],
    ))
    .all(tx)
    .await?;
    rows.into_iter().map(Group::try_from).collect()
}

/// One group of these units, if it has not ended.
pub(crate) async fn one(tx: &TenantTx, id: GroupId, units: &[UnitId]) -> Result<Option<Group>, BookingError> {
    let row = GroupRow::find_by_statement(statement(
        tx,
        "select id, unit_id, name, stages, adults, languages, needs
           from booking.unit_group
          where tenant_id = $1 and id = $2 and unit_id = any ($3) and ended_at is null",
        [tx.tenant().into(), id.into(), ids(units)],
    ))
    .one(tx)
    .await?;
    row.map(Group::try_from).transpose()
}

#[derive(Debug, FromQueryResult)]
struct IdRow {
    id: GroupId,
}

/// The group of a unit that is called so and has not ended.
pub(crate) async fn named(tx: &TenantTx, unit: UnitId, name: &str) -> Result<Option<GroupId>, DbErr> {
    let sql = "select id from booking.unit_group
                where tenant_id = $1 and unit_id = $2 and name = $3 and ended_at is null";
    let values = [tx.tenant().into(), unit.into(), name.into()];
    Ok(IdRow::find_by_statement(statement(tx, sql, values)).one(tx).await?.map(|row| row.id))
}

/// Writes down a unit's group. That the caller may do so for this unit has been asked before.
pub(crate) async fn form_group(
    tx: &TenantTx,
    (id, unit): (GroupId, UnitId),
    card: &GroupCard,
    now: Timestamp,
) -> Result<(), BookingError> {
    let mut values = vec![tx.tenant().into(), id.into(), unit.into(), now.into()];
    values.extend(columns(card));
    let sql = "insert into booking.unit_group
                 (tenant_id, id, unit_id, created_at, name, stages, adults, languages, needs)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    change(tx, sql, values).await?;
    // Whoever has groups may be asked afterwards how it went.
    ensure_due(tx, FEEDBACK, tx.tenant().as_uuid(), now).await?;
    Ok(())
}

/// Gives a group of these units another card. What it has booked keeps the card that it had.
pub(crate) async fn revise(
    tx: &TenantTx,
    id: GroupId,
    units: &[UnitId],
    card: &GroupCard,
) -> Result<(), BookingError> {
    let mut values = vec![tx.tenant().into(), id.into(), ids(units)];
    values.extend(columns(card));
    let sql = "update booking.unit_group
                  set name = $4, stages = $5, adults = $6, languages = $7, needs = $8
                where tenant_id = $1 and id = $2 and unit_id = any ($3) and ended_at is null";
    if change(tx, sql, values).await? == 0 { Err(BookingError::NotFound) } else { Ok(()) }
}

/// Ends a group of these units; one that has ended already stays so.
pub(crate) async fn end(
    tx: &TenantTx,
    id: GroupId,
    units: &[UnitId],
    now: Timestamp,
) -> Result<(), BookingError> {
    let sql = "update booking.unit_group
                  set ended_at = coalesce(ended_at, $4)
                where tenant_id = $1 and id = $2 and unit_id = any ($3)";
    let values = vec![tx.tenant().into(), id.into(), ids(units), now.into()];
    if change(tx, sql, values).await? == 0 { Err(BookingError::NotFound) } else { Ok(()) }
}

fn ids(units: &[UnitId]) -> Value {
    units.iter().map(|unit| unit.as_uuid()).collect::<Vec<Uuid>>().into()
}

fn columns(card: &GroupCard) -> [Value; 5] {
    let stages: BTreeMap<&str, i32> =
        card.stages().iter().map(|(stage, count)| (stage.as_str(), count)).collect();
    [
        card.name().into(),
        serde_json::json!(stages).into(),
        card.adults().into(),
        card.languages().to_vec().into(),
        card.need_tokens().into(),
    ]
}

async fn change(tx: &TenantTx, sql: &str, values: Vec<Value>) -> Result<u64, BookingError> {
    match tx.execute_raw(statement(tx, sql, values)).await {
        Ok(done) => Ok(done.rows_affected()),
        Err(error) if tenancy::broken_constraint(&error) == Some("unit_group_name_is_unique") => {
            Err(BookingError::Group(vec![GroupFlaw::NameTaken]))
        }
        Err(error) => Err(error.into()),
    }
}
