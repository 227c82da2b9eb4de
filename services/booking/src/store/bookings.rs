//! Bookings as either party sees them. The policy lets both; each query names the side that it means.

use contract::{BookingId, OccurrenceId, OfferingId, Text};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, TenantTx, Timestamp, UnitId};

use super::{read, statement};
use crate::bookings::{About, BookingState};
use crate::error::BookingError;

/// A booking with its place.
#[allow(clippy::struct_field_names, reason = "`booked_at` is the column's name and the word's own")]
pub(crate) struct Booked {
    pub(crate) id: BookingId,
    pub(crate) host: TenantId,
    pub(crate) offering: OfferingId,
    pub(crate) occurrence: OccurrenceId,
    pub(crate) state: BookingState,
    pub(crate) about: About,
    pub(crate) guest_name: Text,
    pub(crate) unit_name: String,
    pub(crate) group_name: String,
    pub(crate) stages: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) needs: Vec<String>,
    pub(crate) participants: i32,
    pub(crate) adults: i32,
    pub(crate) booker_name: String,
    pub(crate) booker_email: String,
    pub(crate) booked_at: Timestamp,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) cancel_until: Timestamp,
}

#[derive(Debug, FromQueryResult)]
struct BookedRow {
    id: BookingId,
    tenant_id: TenantId,
    offering_id: OfferingId,
    occurrence_id: OccurrenceId,
    state: String,
    about: serde_json::Value,
    guest_name: serde_json::Value,
    unit_name: String,
    group_name: String,
    stages: Vec<String>,
    languages: Vec<String>,
    needs: Vec<String>,
    participants: i32,
    adults: i32,
    booker_name: String,
    booker_email: String,
    booked_at: Timestamp,
    starts_at: Timestamp,
    ends_at: Timestamp,
    cancel_until: Timestamp,
}

impl TryFrom<BookedRow> for Booked {
    type Error = BookingError;
    fn try_from(row: BookedRow) -> Result<Self, BookingError> {
        Ok(Self {
            id: row.id,
            host: row.tenant_id,
            offering: row.offering_id,
            occurrence: row.occurrence_id,
            state: BookingState::parse(&row.state).ok_or(BookingError::Unreadable(row.state))?,
            about: read(row.about)?,
            guest_name: read(row.guest_name)?,
            unit_name: row.unit_name,
            group_name: row.group_name,
            stages: row.stages,
            languages: row.languages,
            needs: row.needs,
            participants: row.participants,
            adults: row.adults,
            booker_name: row.booker_name,
            booker_email: row.booker_email,
            booked_at: row.booked_at,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            cancel_until: row.cancel_until,
        })
    }
}

const BOOKED: &str = "
    select booking.id, booking.tenant_id, booking.offering_id, place.occurrence_id, booking.state, booking.about,
           booking.guest_name, booking.unit_name, booking.group_name, booking.stages, booking.languages,
           booking.needs, booking.participants, booking.adults, booking.booker_name, booking.booker_email, booking.booked_at,
           place.starts_at, place.ends_at, place.cancel_until
      from booking.booking
      join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id";

/// What units of this tenant have booked, here and elsewhere: what is to come, the nearest first, then the rest, the
/// latest first. All its units where none is named.
pub(crate) async fn of_guest(
    tx: &TenantTx,
    units: Option<&[UnitId]>,
    now: Timestamp,
) -> Result<Vec<Booked>, BookingError> {
    let units: Option<Vec<Uuid>> = units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect());
    let sql = format!(
        "{BOOKED}
         where booking.guest_tenant_id = $1 and ($2::uuid[] is null or booking.unit_id = any ($2))
         order by place.active and place.ends_at > $3 desc,
                  case when place.active and place.ends_at > $3 then place.starts_at end,
                  place.starts_at desc, booking.id
         limit 1000"
    );
    many(tx, sql, vec![tx.tenant().into(), units.into(), now.into()]).await
}

/// One of them.
pub(crate) async fn find_of_guest(
    tx: &TenantTx,
    id: BookingId,
    units: Option<&[UnitId]>,
) -> Result<Booked, BookingError> {
    let units: Option<Vec<Uuid>> = units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect());
    let sql = format!(
        "{BOOKED}
         where booking.guest_tenant_id = $1 and booking.id = $3
           and ($2::uuid[] is null or booking.unit_id = any ($2))"
    );
    let found = many(tx, sql, vec![tx.tenant().into(), units.into(), id.into()]).await?;
    found.into_iter().next().ok_or(BookingError::NotFound)
}

/// Who comes to this tenant's times that have not ended, in order of time; cancelled bookings are left out.
pub(crate) async fn of_host(tx: &TenantTx, now: Timestamp) -> Result<Vec<Booked>, BookingError> {
    let sql = format!(
        "{BOOKED}
         where booking.tenant_id = $1 and place.ends_at > $2 and place.active
         order by place.starts_at, place.occurrence_id, booking.booked_at, booking.id
         limit 1000"
    );
    many(tx, sql, vec![tx.tenant().into(), now.into()]).await
}

async fn many(tx: &TenantTx, sql: String, values: Vec<sea_orm::Value>) -> Result<Vec<Booked>, BookingError> {
    let rows = BookedRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(Booked::try_from).collect()
}

#[derive(Debug, FromQueryResult)]
struct HostRow {
    tenant_id: TenantId,
}

/// The host of a booking that this tenant is the guest of.
pub(crate) async fn host_of(tx: &TenantTx, id: BookingId) -> Result<Option<TenantId>, DbErr> {
    let sql = "select tenant_id from booking.booking where guest_tenant_id = $1 and id = $2";
    let row = HostRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), id.into()])).one(tx).await?;
    Ok(row.map(|row| row.tenant_id))
}

#[derive(Debug, FromQueryResult)]
struct CountRow {
    count: i64,
}

/// How many bookings of an offering of this tenant's are still to come.
pub(crate) async fn coming(tx: &TenantTx, offering: OfferingId, now: Timestamp) -> Result<i64, DbErr> {
    let row = CountRow::find_by_statement(statement(
        tx,
        "select count(*) as count
           from booking.booking
           join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
          where booking.tenant_id = $1 and booking.offering_id = $2 and place.active and place.starts_at > $3",
        [tx.tenant().into(), offering.into(), now.into()],
    ))
    .one(tx)
    .await?;
    Ok(row.map_or(0, |row| row.count))
}
