//! The house's order of locks: times first, by id, then bookings, by id.

use contract::{BookingId, OccurrenceId, OfferingId};
use sea_orm::{ConnectionTrait, DbErr};
use tenancy::TenantTx;
use tenancy::re::uuid::Uuid;

use crate::store::statement;

/// Locks these times, those of which a booking has or wants a place, and the open ones of an offering; then the booking. It
/// is locked by a statement of its own: what comes after sees it, and its places, as they are once nobody else turns it.
pub(super) async fn lock(
    tx: &TenantTx,
    occurrences: &[OccurrenceId],
    booking: Option<BookingId>,
    offering: Option<OfferingId>,
) -> Result<(), DbErr> {
    let ids: Vec<Uuid> = occurrences.iter().map(|occurrence| occurrence.as_uuid()).collect();
    let sql = "select id
                 from booking.occurrence
                where tenant_id = $1
                  and id in (select unnest($2::uuid[])
                             union
                             select occurrence_id from booking.place where tenant_id = $1 and booking_id = $3
                             union
                             select id from booking.occurrence
                              where tenant_id = $1 and offering_id = $4 and state = 'open')
                order by id
                  for update";
    let values = [tx.tenant().into(), ids.into(), booking.into(), offering.into()];
    tx.execute_raw(statement(tx, sql, values)).await?;
    if let Some(booking) = booking {
        let sql = "select id from booking.booking where tenant_id = $1 and id = $2 for no key update";
        tx.execute_raw(statement(tx, sql, [tx.tenant().into(), booking.into()])).await?;
    }
    Ok(())
}

/// Locks the bookings that have a place at a time, whose lock the caller holds. By a statement of its own, as above.
pub(super) async fn lock_bookings_of(tx: &TenantTx, occurrence: OccurrenceId) -> Result<(), DbErr> {
    let sql = "select id
                 from booking.booking
                where tenant_id = $1
                  and id in (select booking_id from booking.place
                              where place.tenant_id = $1 and place.occurrence_id = $2 and place.active)
                order by id
                  for no key update";
    tx.execute_raw(statement(tx, sql, [tx.tenant().into(), occurrence.into()])).await?;
    Ok(())
}
