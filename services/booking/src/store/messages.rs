//! What a host writes to those who have a place at a time.

use contract::{BookingId, Fact, OccurrenceId, OfferingId};
use events::{Telling, tell};
use sea_orm::{FromQueryResult, Value};
use tenancy::{PersonId, TenantDb, TenantId, Timestamp};

use super::statement;
use crate::error::BookingError;

#[derive(Debug, FromQueryResult)]
struct ToldRow {
    booking: BookingId,
    offering: OfferingId,
    guest: TenantId,
}

/// Writes to every group that has a place at a time of the host's, or to whom one is kept; each is told. Says how many there
/// were. What a unit's own principal has not said yes to is not the host's to see, so it is not written to.
pub(crate) async fn write(
    db: &TenantDb,
    host: TenantId,
    occurrence: OccurrenceId,
    message: &str,
    (by, now): (PersonId, Timestamp),
) -> Result<usize, BookingError> {
    let tx = db.begin(host).await?;
    let sql = "with told as (
                 insert into booking.history
                   (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_person, by_tenant, note, is_message)
                 select $1, booking.id, booking.state, $3, booking.guest_tenant_id, booking.state, $4, $1, $5, true
                   from booking.booking
                  where booking.tenant_id = $1 and booking.state in ('offered', 'requested', 'confirmed')
                    and exists (select from booking.place
                                 where place.tenant_id = $1 and place.booking_id = booking.id
                                   and place.occurrence_id = $2 and place.active)
                 returning booking_id, guest_tenant_id
               )
               select told.booking_id as booking, booking.offering_id as offering, told.guest_tenant_id as guest
                 from told
                 join booking.booking on booking.tenant_id = $1 and booking.id = told.booking_id
                order by told.booking_id";
    let values: [Value; 5] = [host.into(), occurrence.into(), now.into(), by.into(), message.into()];
    let told = ToldRow::find_by_statement(statement(&tx, sql, values)).all(&tx).await?;
    for row in &told {
        let fact = Fact::BookingChanged { booking: row.booking, offering: row.offering, guest: row.guest };
        tell(&tx, &Telling { fact: &fact, by: Some(by), at: now, to: &[host, row.guest] }).await?;
    }
    tx.commit().await?;
    Ok(told.len())
}
