//! Freeing seats: the booking is cancelled, its places end, and the seats go back to their times, all in one statement.

use contract::{BookingId, Fact};
use events::Telling;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantDb, TenantId, TenantTx};

use crate::bookings::{BookingState, GivenUp};
use crate::error::BookingError;
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct FreedRow {
    is_cancelled: bool,
    has_room_again: bool,
}

/// Frees the seats of a booking of these units, if it can still be cancelled; false if that was done before.
pub(crate) async fn free(db: &TenantDb, door: &Door, given_up: &GivenUp<'_>) -> Result<bool, BookingError> {
    let tx = db.open(door).await?;
    lock_occurrences(&tx, given_up.booking).await?;
    let (host, guest) = (tx.tenant(), door.guest());
    let units: Vec<Uuid> = given_up.units.iter().map(|unit| unit.as_uuid()).collect();
    let mut values: Vec<Value> = vec![
        host.into(),
        given_up.booking.into(),
        guest.into(),
        units.into(),
        given_up.at.into(),
        BookingState::Cancelled.as_str().into(),
        BookingState::Confirmed.as_str().into(),
        given_up.by.into(),
    ];
    let cancelled = Fact::BookingCancelled { booking: given_up.booking, offering: given_up.offering, guest };
    let changed = Fact::OfferingTimesChanged { offering: given_up.offering };
    let telling = |fact, to| Telling { fact, by: Some(given_up.by), at: given_up.at, to };
    let parties = [host, guest];
    let told = telling(&cancelled, &parties).as_cte(host, "cancelled", "cancelled", &mut values)?;
    let told_again = telling(&changed, &parties[..1]).as_cte(host, "again", "room_again", &mut values)?;
    let sql = format!(
        "{FREE}, {told}, {told_again}
         select exists (select from cancelled) as is_cancelled, exists (select from room_again) as has_room_again"
    );
    let row = FreedRow::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    match row {
        Some(row) if row.is_cancelled => {
            if row.has_room_again {
                tx.wake_on_commit();
            }
            tx.commit().await?;
            Ok(true)
        }
        _ => match state(&tx, given_up.booking, guest).await? {
            // A form that is sent twice finds its work done already.
            Some(BookingState::Cancelled) => Ok(false),
            Some(BookingState::Confirmed) => Err(BookingError::TooLate),
            None => Err(BookingError::NotFound),
        },
    }
}

#[derive(Debug, FromQueryResult)]
struct StateRow {
    state: String,
}

async fn state(
    tx: &TenantTx,
    booking: BookingId,
    guest: TenantId,
) -> Result<Option<BookingState>, BookingError> {
    let sql = "select state from booking.booking where tenant_id = $1 and id = $2 and guest_tenant_id = $3";
    let values = [tx.tenant().into(), booking.into(), guest.into()];
    let row = StateRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(|row| BookingState::parse(&row.state).ok_or(BookingError::Unreadable(row.state))).transpose()
}

/// Occurrences first, by id, then the booking: the house's order of locks.
async fn lock_occurrences(tx: &TenantTx, booking: BookingId) -> Result<(), DbErr> {
    tx.execute_raw(statement(
        tx,
        "select occurrence.id
           from booking.occurrence
           join booking.place on place.tenant_id = occurrence.tenant_id and place.occurrence_id = occurrence.id
          where occurrence.tenant_id = $1 and place.booking_id = $2
          order by occurrence.id
            for update of occurrence",
        [tx.tenant().into(), booking.into()],
    ))
    .await?;
    Ok(())
}

const FREE: &str = "
    with cancelled as (
      update booking.booking
         set state = $6, changed_at = $5
       where tenant_id = $1
         and id = $2
         and guest_tenant_id = $3
         and unit_id = any ($4)
         and state = $7
         and not exists (select from booking.place
                          where place.tenant_id = $1 and place.booking_id = $2
                            and place.active and place.cancel_until <= $5)
      returning id
    ), freed as (
      update booking.place
         set active = false
        from cancelled
       where place.tenant_id = $1
         and place.booking_id = cancelled.id
         and place.active
      returning place.occurrence_id, place.seats
    ), seat as (
      update booking.occurrence
         set taken = taken - freed.seats
        from freed
       where occurrence.tenant_id = $1
         and occurrence.id = freed.occurrence_id
      returning capacity - taken as seats_left, freed.seats as seats_freed,
                case counts when 'groups' then 1 else group_min end as least
    ), room_again as (
      select 1 from seat where seats_left >= least and seats_left - seats_freed < least limit 1
    ), noted as (
      insert into booking.history
        (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_person, by_tenant)
      select $1, $2, $6, $5, $3, $7, $8, $3
        from cancelled
    )";
