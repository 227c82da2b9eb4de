//! What lies in a span of days: a host's times, and a guest's places.

use contract::{BookingId, Counts, OccurrenceId, OfferingId};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantTx, Timestamp, UnitId};

use super::{read, statement};
use crate::bookings::{About, BookingState};
use crate::error::BookingError;

/// More than anybody looks through; a span with more shows its first ones.
const MOST: i64 = 2_000;

/// A time of the host's.
#[derive(Debug)]
pub(crate) struct HostedTime {
    pub(crate) id: OccurrenceId,
    pub(crate) offering: OfferingId,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) counts: Counts,
    pub(crate) capacity: i32,
    pub(crate) taken: i32,
    pub(crate) is_cancelled: bool,
}

#[derive(Debug, FromQueryResult)]
struct HostedRow {
    id: OccurrenceId,
    offering_id: OfferingId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    counts: String,
    capacity: i32,
    taken: i32,
    is_cancelled: bool,
}

/// The host's own times that start in a span, in their order.
pub(crate) async fn hosted(
    tx: &TenantTx,
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<HostedTime>, BookingError> {
    let sql = "select id, offering_id, starts_at, ends_at, counts, capacity, taken, state = 'cancelled' as is_cancelled
                 from booking.occurrence
                where tenant_id = $1 and starts_at >= $2 and starts_at < $3
                order by starts_at, id
                limit $4";
    let values = [tx.tenant().into(), from.into(), until.into(), MOST.into()];
    let rows = HostedRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter()
        .map(|row| {
            Ok(HostedTime {
                id: row.id,
                offering: row.offering_id,
                starts_at: row.starts_at,
                ends_at: row.ends_at,
                counts: Counts::parse(&row.counts).ok_or(BookingError::Unreadable(row.counts))?,
                capacity: row.capacity,
                taken: row.taken,
                is_cancelled: row.is_cancelled,
            })
        })
        .collect()
}

#[derive(Debug, FromQueryResult)]
struct FirstRow {
    first: Option<Timestamp>,
}

/// When the host's first own time from a moment on starts.
pub(crate) async fn first_hosted(tx: &TenantTx, from: Timestamp) -> Result<Option<Timestamp>, DbErr> {
    let sql = "select min(starts_at) as first from booking.occurrence
                where tenant_id = $1 and starts_at >= $2 and state <> 'cancelled'";
    let row =
        FirstRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), from.into()])).one(tx).await?;
    Ok(row.and_then(|row| row.first))
}

/// When the first that these units hold, or any of the tenant's, from a moment on starts.
pub(crate) async fn first_booked(
    tx: &TenantTx,
    units: Option<&[UnitId]>,
    from: Timestamp,
) -> Result<Option<Timestamp>, DbErr> {
    let sql = "select min(place.starts_at) as first
                 from booking.place
                 join booking.booking on booking.tenant_id = place.tenant_id and booking.id = place.booking_id
                where place.guest_tenant_id = $1 and booking.guest_tenant_id = $1 and place.active
                  and place.starts_at >= $2 and ($3::uuid[] is null or booking.unit_id = any ($3))";
    let values = [tx.tenant().into(), from.into(), ids(units).into()];
    let row = FirstRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.and_then(|row| row.first))
}

fn ids(units: Option<&[UnitId]>) -> Option<Vec<Uuid>> {
    units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect())
}

/// A time at which a group of the guest's has a place, or is kept one.
#[derive(Debug)]
pub(crate) struct BookedTime {
    pub(crate) booking: BookingId,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) state: BookingState,
    pub(crate) about: About,
    pub(crate) group: String,
}

#[derive(Debug, FromQueryResult)]
struct BookedRow {
    booking_id: BookingId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    state: String,
    about: serde_json::Value,
    group_name: String,
}

/// What these units hold, or all of the tenant's, that starts in a span, in its order.
pub(crate) async fn booked(
    tx: &TenantTx,
    units: Option<&[UnitId]>,
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<BookedTime>, BookingError> {
    let sql = "select booking.id as booking_id, place.starts_at, place.ends_at, booking.state, booking.about, booking.group_name
                 from booking.place
                 join booking.booking on booking.tenant_id = place.tenant_id and booking.id = place.booking_id
                where place.guest_tenant_id = $1 and booking.guest_tenant_id = $1 and place.active
                  and place.starts_at >= $2 and place.starts_at < $3
                  and ($4::uuid[] is null or booking.unit_id = any ($4))
                order by place.starts_at, booking.id
                limit $5";
    let values = [tx.tenant().into(), from.into(), until.into(), ids(units).into(), MOST.into()];
    let rows = BookedRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter()
        .map(|row| {
            Ok(BookedTime {
                booking: row.booking_id,
                starts_at: row.starts_at,
                ends_at: row.ends_at,
                state: BookingState::parse(&row.state).ok_or(BookingError::Unreadable(row.state))?,
                about: read(row.about)?,
                group: row.group_name,
            })
        })
        .collect()
}
