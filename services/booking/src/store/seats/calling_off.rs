//! A time that will not take place: its seats are nobody's, and whoever held only those holds nothing more.

use contract::{BookingId, Fact, OccurrenceId, OfferingId};
use events::{Telling, tell};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::{PersonId, TenantDb, TenantId, TenantTx, Timestamp};

use super::{locks, promoting};
use crate::error::BookingError;
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct HitRow {
    id: BookingId,
    offering_id: OfferingId,
    guest_tenant_id: TenantId,
    is_over: bool,
}

#[derive(Debug, FromQueryResult)]
struct OfferingRow {
    offering_id: OfferingId,
}

/// Cancels a time of the host's with a reason. Bookings of it end; a series goes on with its other times. Says how many
/// groups had a place. A time that is cancelled already stays so; one to which somebody came, or did not, has been.
pub(crate) async fn call_off(
    db: &TenantDb,
    host: TenantId,
    occurrence: OccurrenceId,
    reason: &str,
    by: PersonId,
    now: Timestamp,
) -> Result<usize, BookingError> {
    let tx = db.begin(host).await?;
    locks::lock(&tx, &[occurrence], None, None).await?;
    let sql = "select offering_id from booking.occurrence where tenant_id = $1 and id = $2";
    let of = OfferingRow::find_by_statement(statement(&tx, sql, [host.into(), occurrence.into()]))
        .one(&tx)
        .await?;
    let offering = of.ok_or(BookingError::NotFound)?.offering_id;
    // A series may lose two times at once: whoever comes second must see what the first one left of it.
    locks::lock_bookings_of(&tx, occurrence).await?;
    if took_place(&tx, occurrence).await? {
        return Err(BookingError::TooLate);
    }
    let values: Vec<Value> = vec![host.into(), occurrence.into(), now.into(), reason.into(), by.into()];
    let hit = HitRow::find_by_statement(statement(&tx, CALL_OFF, values)).all(&tx).await?;
    for row in &hit {
        let (booking, guest) = (row.id, row.guest_tenant_id);
        let fact = if row.is_over {
            Fact::BookingCancelled { booking, offering: row.offering_id, guest }
        } else {
            Fact::BookingChanged { booking, offering: row.offering_id, guest }
        };
        tell(&tx, &Telling { fact: &fact, by: Some(by), at: now, to: &[host, guest] }).await?;
    }
    promoting::close_queue(&tx, offering, now).await?;
    let changed = Fact::OfferingTimesChanged { offering };
    tell(&tx, &Telling { fact: &changed, by: Some(by), at: now, to: &[host] }).await?;
    tx.commit().await?;
    Ok(hit.len())
}

#[derive(Debug, FromQueryResult)]
struct CameRow {
    id: BookingId,
}

/// Whether somebody is marked who had a place at this time alone.
async fn took_place(tx: &TenantTx, occurrence: OccurrenceId) -> Result<bool, DbErr> {
    let sql = "select booking.id
                 from booking.booking
                where booking.tenant_id = $1 and booking.state in ('attended', 'missed')
                  and exists (select from booking.place
                               where place.tenant_id = $1 and place.booking_id = booking.id
                                 and place.active and place.occurrence_id = $2)
                  and not exists (select from booking.place
                                   where place.tenant_id = $1 and place.booking_id = booking.id
                                     and place.active and place.occurrence_id <> $2)
                limit 1";
    let values = [tx.tenant().into(), occurrence.into()];
    let came = CameRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(came.map(|row| row.id).is_some())
}

const CALL_OFF: &str = "
    with called_off as (
      update booking.occurrence
         set state = 'cancelled', reason = $4, taken = 0, taken_by_others = 0, changed_at = $3, revision = revision + 1
       where tenant_id = $1 and id = $2 and state <> 'cancelled'
      returning id
    ), before as (
      select booking.id, booking.state, booking.offering_id, booking.guest_tenant_id
        from booking.booking
        join booking.place on place.tenant_id = $1 and place.booking_id = booking.id
        join called_off on called_off.id = place.occurrence_id
       where booking.tenant_id = $1 and place.active
         for update of booking
    ), freed as (
      update booking.place
         set active = false
        from before
       where place.tenant_id = $1 and place.booking_id = before.id and place.occurrence_id = $2
      returning place.booking_id
    ), fate as (
      select before.id, before.state as from_state, before.offering_id, before.guest_tenant_id,
             not exists (select from booking.place
                          where place.tenant_id = $1 and place.booking_id = before.id
                            and place.active and place.occurrence_id <> $2) as is_over
        from before
        join freed on freed.booking_id = before.id
    ), over as (
      update booking.booking
         set state = case when fate.is_over then 'cancelled' else booking.state end,
             held_until = case when not fate.is_over then booking.held_until end,
             once_in = case when not fate.is_over then booking.once_in end,
             changed_at = $3, noticed_at = $3, noticed_by = $5, turned_by = 'host'
        from fate
       where booking.tenant_id = $1 and booking.id = fate.id
      returning booking.id, booking.state, fate.from_state, fate.offering_id, fate.guest_tenant_id, fate.is_over
    ), noted as (
      insert into booking.history
        (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_person, by_tenant, note)
      select $1, id, state, $3, guest_tenant_id, from_state, $5, $1, $4 from over
    )
    select id, offering_id, guest_tenant_id, is_over from over order by id";
