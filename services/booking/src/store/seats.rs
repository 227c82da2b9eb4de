//! The only place where seats are taken and freed.
//!
//! A booking is one statement: the key, the seats under their condition, the booking, its place, its history and its
//! facts. No row from `seat` means that there is no room, whatever was read before. Measured against sending the parts
//! one by one, one statement halves the time that a sought-after row stays locked.

use contract::{BookingId, Fact, TimeState};
use events::Telling;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantDb, TenantId, TenantTx, Timestamp};

use super::keys::{ROUTE, answered};
use super::statement;
use crate::bookings::{Asked, BookingState, GivenUp, Outcome, Refusal};
use crate::error::BookingError;
use crate::occurrences::Decided;

#[derive(Debug, FromQueryResult)]
struct TakenRow {
    is_new_key: bool,
    is_seated: bool,
    has_ended_room: bool,
}

/// Takes a group's seats in the host's rows, which lie behind `door`.
pub(crate) async fn take(db: &TenantDb, door: &Door, asked: &Asked) -> Result<Outcome, BookingError> {
    // The door says who may enter: a booking is for no other guest.
    if door.guest() != asked.guest {
        return Err(BookingError::NotFound);
    }
    let booking = BookingId::new();
    let tx = db.open(door).await?;
    let row = match write(&tx, asked, booking).await {
        Ok(row) => row,
        Err(error) if tenancy::broken_constraint(&error) == Some("booking_once_per_group") => {
            return Ok(Outcome::Refused(Refusal::AlreadyBooked));
        }
        Err(error) => return Err(error.into()),
    };
    if row.is_seated {
        if row.has_ended_room {
            tx.wake_on_commit();
        }
        tx.commit().await?;
        return Ok(Outcome::Confirmed(booking));
    }
    if !row.is_new_key
        && let Some(first) = answered(&tx, asked).await?
    {
        return Ok(Outcome::Confirmed(first));
    }
    why_not(&tx, asked).await.map(Outcome::Refused)
}

async fn write(tx: &TenantTx, asked: &Asked, booking: BookingId) -> Result<TakenRow, DbErr> {
    let host = tx.tenant();
    let mut values = bound(host, asked, booking);
    let confirmed = Fact::BookingConfirmed {
        booking,
        offering: asked.offering,
        occurrence: asked.occurrence,
        guest: asked.guest,
    };
    let changed = Fact::OfferingTimesChanged { offering: asked.offering };
    let telling = |fact, to| Telling { fact, by: Some(asked.by), at: asked.at, to };
    let parties = [host, asked.guest];
    let told = telling(&confirmed, &parties).as_cte(host, "confirmed", "seat", &mut values)?;
    let told_ended = telling(&changed, &parties[..1]).as_cte(host, "ended", "ended_room", &mut values)?;
    let sql = format!(
        "{TAKE}, {told}, {told_ended}
         select exists (select from keyed) as is_new_key,
                exists (select from seat) as is_seated,
                exists (select from ended_room) as has_ended_room"
    );
    let row = TakenRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("a select without a table gave no row".to_owned()))
}

const TAKE: &str = "
    with keyed as (
      insert into booking.idempotency
        (tenant_id, caller_tenant, caller, route, key, request_hash, booking_id, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict do nothing
      returning booking_id
    ), seat as (
      update booking.occurrence
         set taken = taken + case counts when 'groups' then 1 else $9 end
        from keyed
       where tenant_id = $1
         and id = $10
         and offering_id = $11
         and state = 'open'
         and (enrols_from is null or enrols_from <= $8)
         and enrols_until > $8
         and $9 between group_min and group_max
         and taken + case counts when 'groups' then 1 else $9 end <= capacity
      returning id, starts_at, ends_at, enrols_until,
                case counts when 'groups' then 1 else $9 end as seats,
                capacity - taken as seats_left,
                case counts when 'groups' then 1 else group_min end as least
    ), ended_room as (
      select 1 from seat where seats_left < least
    ), booked as (
      insert into booking.booking
        (tenant_id, id, guest_tenant_id, offering_id, state, about, guest_name, unit_id, unit_name, group_id,
         group_name, stages, needs, participants, adults, booked_by, booker_name, booker_email, booked_at, changed_at)
      select $1, $7, $2, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $3, $23, $24, $8, $8
        from seat
    ), placed as (
      insert into booking.place
        (tenant_id, booking_id, occurrence_id, guest_tenant_id, group_id, seats, starts_at, ends_at, cancel_until, active)
      select $1, $7, id, $2, $17, seats, starts_at, ends_at, enrols_until, true
        from seat
    ), noted as (
      insert into booking.history (tenant_id, booking_id, to_state, at, guest_tenant_id, by_person, by_tenant)
      select $1, $7, $12, $8, $2, $3, $2
        from seat
    )";

fn bound(host: TenantId, asked: &Asked, booking: BookingId) -> Vec<Value> {
    let stages: Vec<String> = asked.group.stages.keys().map(|stage| stage.as_str().to_owned()).collect();
    vec![
        host.into(),
        asked.guest.into(),
        asked.by.into(),
        ROUTE.into(),
        asked.key.as_str().into(),
        asked.fingerprint().into(),
        booking.into(),
        asked.at.into(),
        asked.party.heads().into(),
        asked.occurrence.into(),
        asked.offering.into(),
        BookingState::Confirmed.as_str().into(),
        serde_json::json!(asked.about).into(),
        serde_json::json!(asked.guest_name).into(),
        asked.unit.into(),
        asked.unit_name.as_str().into(),
        asked.group.id.into(),
        asked.group.name.as_str().into(),
        stages.into(),
        asked.group.needs.clone().into(),
        asked.party.participants().into(),
        asked.party.adults().into(),
        asked.booker_name.as_str().into(),
        asked.booker_email.as_str().into(),
    ]
}

#[derive(Debug, FromQueryResult)]
struct WhyRow {
    state: String,
    enrols_from: Option<Timestamp>,
    enrols_until: Timestamp,
    seats_left: i32,
    group_min: i32,
    group_max: i32,
}

/// Why the condition of `seat` was not met. Asked after the fact: it explains, and decides nothing.
async fn why_not(tx: &TenantTx, asked: &Asked) -> Result<Refusal, BookingError> {
    let found = WhyRow::find_by_statement(statement(
        tx,
        "select state, enrols_from, enrols_until, capacity - taken as seats_left, group_min, group_max
           from booking.occurrence
          where tenant_id = $1 and id = $2 and offering_id = $3",
        [tx.tenant().into(), asked.occurrence.into(), asked.offering.into()],
    ))
    .one(tx)
    .await?;
    let Some(row) = found else { return Ok(Refusal::Gone) };
    let decided = Decided::parse(&row.state).ok_or(BookingError::Unreadable(row.state))?;
    Ok(match decided.at(asked.at, row.enrols_from, row.enrols_until) {
        TimeState::Cancelled => Refusal::Cancelled,
        TimeState::Closed | TimeState::OpensAt(_) => Refusal::Closed,
        TimeState::Open if !(row.group_min..=row.group_max).contains(&asked.party.heads()) => {
            Refusal::WrongSize { least: row.group_min, most: row.group_max }
        }
        TimeState::Open => Refusal::Full { left: row.seats_left },
    })
}

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
