//! What came to a host and nobody of its teams has noticed yet.

use contract::{Belongs, BookingId, Coming, OfferingId, Waiting, Why};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantTx, Timestamp};
use views::paths;

use super::{read, statement};
use crate::bookings::{About, BookingState};
use crate::error::BookingError;

/// So many are shown; whoever has more begins with the oldest anyway.
const MOST: i64 = 200;

#[derive(Debug, FromQueryResult)]
struct UnnoticedRow {
    id: BookingId,
    offering_id: OfferingId,
    state: String,
    about: serde_json::Value,
    guest_name: serde_json::Value,
    unit_name: String,
    group_name: String,
    participants: i32,
    adults: i32,
    changed_at: Timestamp,
    starts_at: Timestamp,
}

/// Bookings of this tenant's times that have not ended, as far as nobody has noticed what became of them, the oldest
/// first.
pub(crate) async fn unnoticed(tx: &TenantTx, now: Timestamp) -> Result<Vec<Waiting>, BookingError> {
    let sql = "select booking.id, booking.offering_id, booking.state, booking.about, booking.guest_name,
                      booking.unit_name, booking.group_name, booking.participants, booking.adults,
                      booking.changed_at, min(place.starts_at) as starts_at
                 from booking.booking
                 join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
                where booking.tenant_id = $1
                  and booking.state in ('requested', 'confirmed', 'cancelled')
                  and (booking.state = 'requested' or booking.noticed_at is null or booking.noticed_at < booking.changed_at)
                  and place.ends_at > $2
                group by booking.tenant_id, booking.id
                order by booking.changed_at, booking.id
                limit $3";
    let values = [tx.tenant().into(), now.into(), MOST.into()];
    let rows = UnnoticedRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(waiting).collect()
}

fn waiting(row: UnnoticedRow) -> Result<Waiting, BookingError> {
    let coming = Coming {
        booking: row.id,
        unit: row.unit_name,
        guest: read(row.guest_name)?,
        group: row.group_name,
        participants: row.participants,
        adults: row.adults,
        starts_at: row.starts_at,
    };
    Ok(Waiting {
        title: read::<About>(row.about)?.title,
        href: paths::host_booking(&row.id.to_string()),
        since: row.changed_at,
        of: Belongs::Offering(row.offering_id),
        why: match BookingState::parse(&row.state).ok_or(BookingError::Unreadable(row.state))? {
            BookingState::Requested => Why::Requested(coming),
            BookingState::Cancelled => Why::Cancelled(coming),
            BookingState::Confirmed
            | BookingState::Waiting
            | BookingState::Offered
            | BookingState::Asked
            | BookingState::Declined
            | BookingState::Lapsed
            | BookingState::Attended
            | BookingState::Missed => Why::Booked(coming),
        },
    })
}

/// Bookings of this tenant are noticed as they were at `seen_at`. Who was later sees later.
pub(crate) async fn notice(
    tx: &TenantTx,
    bookings: &[BookingId],
    seen_at: Timestamp,
    by: PersonId,
) -> Result<(), DbErr> {
    let ids: Vec<Uuid> = bookings.iter().map(|booking| booking.as_uuid()).collect();
    let sql = "update booking.booking
                  set noticed_at = $3, noticed_by = $4
                where tenant_id = $1 and id = any ($2) and (noticed_at is null or noticed_at < $3)";
    let values = [tx.tenant().into(), ids.into(), seen_at.into(), by.into()];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}
