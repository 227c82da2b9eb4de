//! Entitlements: the guest's own rows, and what its groups have booked, seen from its own side.

use std::collections::BTreeMap;

use contract::{Art, GroupId, Kind, Stage, Text};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantTx, Timestamp, UnitId};

use super::{read, statement};
use crate::entitlements::{EntitledGroup, Entitlement, EntitlementId, Visit};
use crate::error::BookingError;

#[derive(Debug, FromQueryResult)]
struct EntitlementRow {
    id: EntitlementId,
    name: serde_json::Value,
    stages: Vec<String>,
    kinds: Vec<String>,
    arts: Vec<String>,
    times: i32,
}

impl TryFrom<EntitlementRow> for Entitlement {
    type Error = BookingError;
    fn try_from(row: EntitlementRow) -> Result<Self, BookingError> {
        Ok(Self {
            id: row.id,
            name: read::<Text>(row.name)?,
            stages: tokens(row.stages, Stage::parse)?,
            kinds: tokens(row.kinds, Kind::parse)?,
            arts: tokens(row.arts, Art::parse)?,
            times: u32::try_from(row.times).unwrap_or(0),
        })
    }
}

fn tokens<T>(tokens: Vec<String>, parse: fn(&str) -> Option<T>) -> Result<Vec<T>, BookingError> {
    tokens.into_iter().map(|token| parse(&token).ok_or(BookingError::Unreadable(token))).collect()
}

/// What is promised now, the first first.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<Entitlement>, BookingError> {
    let sql = "select id, name, stages, kinds, arts, times from booking.entitlement
                where tenant_id = $1 and ended_at is null
                order by created_at, id";
    let rows = EntitlementRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    rows.into_iter().map(Entitlement::try_from).collect()
}

/// Writes one down.
pub(crate) async fn insert(tx: &TenantTx, new: &Entitlement, now: Timestamp) -> Result<(), DbErr> {
    let words = |tokens: Vec<&str>| -> Value {
        tokens.into_iter().map(str::to_owned).collect::<Vec<String>>().into()
    };
    let sql = "insert into booking.entitlement (tenant_id, id, name, stages, kinds, arts, times, created_at)
               values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values = [
        tx.tenant().into(),
        new.id.into(),
        serde_json::json!(new.name).into(),
        words(new.stages.iter().map(|stage| stage.as_str()).collect()),
        words(new.kinds.iter().map(|kind| kind.as_str()).collect()),
        words(new.arts.iter().map(|art| art.as_str()).collect()),
        i32::try_from(new.times).unwrap_or(i32::MAX).into(),
        now.into(),
    ];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}

/// Ends one; one that has ended already stays so.
pub(crate) async fn end(tx: &TenantTx, id: EntitlementId, now: Timestamp) -> Result<(), BookingError> {
    let sql =
        "update booking.entitlement set ended_at = coalesce(ended_at, $3) where tenant_id = $1 and id = $2";
    let done = tx.execute_raw(statement(tx, sql, [tx.tenant().into(), id.into(), now.into()])).await?;
    if done.rows_affected() == 0 { Err(BookingError::NotFound) } else { Ok(()) }
}

#[derive(Debug, FromQueryResult)]
struct GroupRow {
    id: GroupId,
    unit_id: UnitId,
    name: String,
    stages: serde_json::Value,
}

/// The groups of these units that have not ended, by unit and name; of all units where none is named.
pub(crate) async fn groups(
    tx: &TenantTx,
    units: Option<&[UnitId]>,
) -> Result<Vec<EntitledGroup>, BookingError> {
    let units: Option<Vec<Uuid>> = units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect());
    let sql = "select id, unit_id, name, stages from booking.unit_group
                where tenant_id = $1 and ended_at is null and ($2::uuid[] is null or unit_id = any ($2))
                order by unit_id, name";
    let values = [tx.tenant().into(), units.into()];
    let rows = GroupRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    let group = |row: GroupRow| {
        let counts: BTreeMap<String, i32> = read(row.stages)?;
        let stages = tokens(counts.into_keys().collect(), Stage::parse)?;
        Ok(EntitledGroup { id: row.id, unit: row.unit_id, name: row.name, stages })
    };
    rows.into_iter().map(group).collect()
}

#[derive(Debug, FromQueryResult)]
struct VisitRow {
    group_id: GroupId,
    kind: Option<String>,
    art: Option<String>,
    is_over: bool,
}

/// What this tenant's groups have booked that begins in this span, one for each booking. What was missed, given up or
/// never said yes to is no visit.
pub(crate) async fn visits(
    tx: &TenantTx,
    from: Timestamp,
    until: Timestamp,
    now: Timestamp,
) -> Result<Vec<Visit>, DbErr> {
    let sql = "select booking.group_id, booking.about ->> 'kind' as kind, booking.about ->> 'art' as art,
                      booking.state = 'attended' or max(place.ends_at) <= $4 as is_over
                 from booking.booking
                 join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
                where booking.guest_tenant_id = $1
                  and booking.state in ('asked', 'requested', 'confirmed', 'attended') and place.active
                group by booking.tenant_id, booking.id
               having min(place.starts_at) >= $2 and min(place.starts_at) < $3";
    let values = [tx.tenant().into(), from.into(), until.into(), now.into()];
    let rows = VisitRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    let visit = |row: VisitRow| Visit {
        group: row.group_id,
        kind: row.kind.as_deref().and_then(Kind::parse),
        art: row.art.as_deref().and_then(Art::parse),
        is_over: row.is_over,
    };
    Ok(rows.into_iter().map(visit).collect())
}
