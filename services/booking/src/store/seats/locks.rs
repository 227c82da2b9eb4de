//! The house's order of locks: times first, by id, then the booking.

use contract::{BookingId, OccurrenceId, OfferingId};
use sea_orm::{ConnectionTrait, DbErr};
use tenancy::TenantTx;
use tenancy::re::uuid::Uuid;

use crate::store::statement;

/// Locks these times, those of which a booking has or wants a place, and the open ones of an offering.
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
    Ok(())
}
