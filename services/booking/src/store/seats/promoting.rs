//! Freed seats go to the queue in the transaction that frees them: whoever stands first and fits is offered the place and
//! holds it until a deadline. Done twice it does nothing the second time, for who was offered a place waits no more.

use contract::{BookingId, Fact, OccurrenceId, OfferingId};
use events::{Telling, set_due, tell};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{condition, locks, taking};
use crate::bookings::BookingState;
use crate::error::BookingError;
use crate::listen::HOLD_ENDS;
use crate::school_year::zone;
use crate::store::{school_year, statement};

#[derive(Debug, FromQueryResult)]
struct NextRow {
    id: BookingId,
    offering_id: OfferingId,
    guest_tenant_id: TenantId,
    heads: i32,
    any_time: bool,
}

#[derive(Debug, FromQueryResult)]
struct SeatedRow {
    seated: i64,
    starts_at: Option<Timestamp>,
    enrols_until: Option<Timestamp>,
}

/// Offers what is free of a time to those who wait for it, in their order; the caller holds the time's lock. Says how many
/// were offered a place.
pub(crate) async fn promote(
    tx: &TenantTx,
    occurrence: OccurrenceId,
    now: Timestamp,
) -> Result<u32, BookingError> {
    let mut passed_over = Vec::new();
    let mut offered = 0;
    while let Some(next) = first_that_fits(tx, occurrence, &passed_over, now).await? {
        tx.execute_raw(statement(tx, "savepoint offer", [])).await?;
        match offer(tx, &next, occurrence, now).await {
            Ok(true) => {
                tx.execute_raw(statement(tx, "release savepoint offer", [])).await?;
                offered += 1;
                continue;
            }
            Ok(false) => {}
            // The group has booked otherwise in this moment.
            Err(BookingError::Database(error)) if taking::is_taken_twice(&error) => {}
            Err(error) => return Err(error),
        }
        tx.execute_raw(statement(tx, "rollback to savepoint offer", [])).await?;
        passed_over.push(next.id.as_uuid());
    }
    Ok(offered)
}

/// Offers a place to one entry that the host has picked, whoever stands before it; false if there is no room for it. What
/// it waits for is what it gets, and of any time the first with room.
pub(crate) async fn offer_to(
    tx: &TenantTx,
    booking: BookingId,
    now: Timestamp,
) -> Result<bool, BookingError> {
    let next = entry(tx, booking).await?;
    locks::lock(tx, &[], Some(booking), next.any_time.then_some(next.offering_id)).await?;
    // Under its lock once more: another size may have come in between.
    let next = entry(tx, booking).await?;
    let sql = "select occurrence.id
                 from booking.occurrence
                where occurrence.tenant_id = $1 and occurrence.state = 'open' and occurrence.offering_id = $3
                  and ($4 or occurrence.id in (select occurrence_id from booking.place
                                                where place.tenant_id = $1 and place.booking_id = $2))
                order by occurrence.starts_at, occurrence.id";
    let values: [Value; 4] =
        [tx.tenant().into(), booking.into(), next.offering_id.into(), next.any_time.into()];
    for time in WantedRow::find_by_statement(statement(tx, sql, values)).all(tx).await? {
        tx.execute_raw(statement(tx, "savepoint offer", [])).await?;
        match offer(tx, &next, time.id, now).await {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(BookingError::Database(error)) if taking::is_taken_twice(&error) => {}
            Err(error) => return Err(error),
        }
        tx.execute_raw(statement(tx, "rollback to savepoint offer", [])).await?;
    }
    Ok(false)
}

async fn entry(tx: &TenantTx, booking: BookingId) -> Result<NextRow, BookingError> {
    let sql = "select id, offering_id, guest_tenant_id, participants + adults as heads, any_time
                 from booking.booking where tenant_id = $1 and id = $2";
    let values = [tx.tenant().into(), booking.into()];
    let row = NextRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.ok_or(BookingError::NotFound)
}

async fn first_that_fits(
    tx: &TenantTx,
    occurrence: OccurrenceId,
    passed_over: &[Uuid],
    now: Timestamp,
) -> Result<Option<NextRow>, DbErr> {
    let heads = "(booking.participants + booking.adults)";
    let sql = format!(
        "select booking.id, booking.offering_id, booking.guest_tenant_id, {heads} as heads, booking.any_time
           from booking.occurrence
           join booking.booking on booking.tenant_id = $1 and booking.offering_id = occurrence.offering_id
          where occurrence.tenant_id = $1 and occurrence.id = $2
            and booking.state = 'waiting' and not booking.id = any ($3)
            and (booking.any_time
                 or exists (select from booking.place
                             where place.tenant_id = $1 and place.booking_id = booking.id
                               and place.occurrence_id = occurrence.id))
            and {is_open}
            and {has_room}
          order by booking.queued_at, booking.id
          limit 1
            for no key update of booking skip locked",
        is_open = condition::is_open(heads, "$4"),
        has_room = condition::has_room(heads, "booking.guest_tenant_id"),
    );
    let values: [Value; 4] = [tx.tenant().into(), occurrence.into(), passed_over.to_vec().into(), now.into()];
    NextRow::find_by_statement(statement(tx, sql, values)).one(tx).await
}

/// Gives a waiting group its seats until a moment, if all that it waits for has room; false if not.
async fn offer(
    tx: &TenantTx,
    next: &NextRow,
    occurrence: OccurrenceId,
    now: Timestamp,
) -> Result<bool, BookingError> {
    let times = if next.any_time { vec![occurrence] } else { wanted(tx, next.id, occurrence).await? };
    if times.is_empty() {
        return Ok(false);
    }
    let row = seat(tx, next, &times, now).await?;
    let (Some(starts_at), Some(closes_at)) = (row.starts_at, row.enrols_until) else { return Ok(false) };
    if usize::try_from(row.seated).is_ok_and(|seated| seated < times.len()) {
        return Ok(false);
    }
    let until = school_year::at(tx, now, &zone()).await?.offer_deadline(now, starts_at, closes_at);
    if until <= now {
        return Ok(false);
    }
    note(tx, next, until, now).await?;
    set_due(tx, HOLD_ENDS, next.id.as_uuid(), until).await?;
    let fact = Fact::BookingTurned {
        booking: next.id,
        offering: next.offering_id,
        guest: next.guest_tenant_id,
        to: BookingState::Offered.as_str().to_owned(),
    };
    tell(tx, &Telling { fact: &fact, by: None, at: now, to: &[tx.tenant(), next.guest_tenant_id] }).await?;
    Ok(true)
}

#[derive(Debug, FromQueryResult)]
struct WantedRow {
    id: OccurrenceId,
}

/// The times that an entry waits for, locked. Those beside the freed one are out of the house's order, so whoever would
/// have to wait for a lock looks again another time; none then.
async fn wanted(
    tx: &TenantTx,
    booking: BookingId,
    freed: OccurrenceId,
) -> Result<Vec<OccurrenceId>, BookingError> {
    let all = "select occurrence_id as id from booking.place
                where tenant_id = $1 and booking_id = $2 order by occurrence_id";
    let values = [tx.tenant().into(), booking.into()];
    let all: Vec<OccurrenceId> = WantedRow::find_by_statement(statement(tx, all, values))
        .all(tx)
        .await?
        .into_iter()
        .map(|row| row.id)
        .collect();
    let beside: Vec<Uuid> = all.iter().filter(|id| **id != freed).map(|id| id.as_uuid()).collect();
    if beside.is_empty() {
        return Ok(all);
    }
    let sql =
        "select id from booking.occurrence where tenant_id = $1 and id = any ($2) for update skip locked";
    let values: [Value; 2] = [tx.tenant().into(), beside.clone().into()];
    let locked = WantedRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    Ok(if locked.len() == beside.len() { all } else { Vec::new() })
}

async fn seat(
    tx: &TenantTx,
    next: &NextRow,
    times: &[OccurrenceId],
    now: Timestamp,
) -> Result<SeatedRow, DbErr> {
    let ids: Vec<Uuid> = times.iter().map(|time| time.as_uuid()).collect();
    let sql = format!(
        "with seat as ({take}),
         offered as (
           update booking.booking
              set state = 'offered', held_until = $5, changed_at = $5, turned_by = 'clock',
                  once_in = case when not coalesce((select repeats from booking.terms
                                                     where terms.tenant_id = $1 and terms.offering_id = booking.offering_id),
                                                   false)
                                 then {year} end
             from (select min(starts_at) as starts_at from seat) as first
            where booking.tenant_id = $1 and booking.id = $2 and booking.state = 'waiting' and first.starts_at is not null
           returning booking.id, booking.guest_tenant_id, booking.group_id
         ), placed as (
           insert into booking.place
             (tenant_id, booking_id, occurrence_id, guest_tenant_id, group_id, seats, starts_at, ends_at, cancel_until, venue,
              active)
           select $1, $2, seat.id, offered.guest_tenant_id, offered.group_id, seat.seats, seat.starts_at, seat.ends_at,
                  seat.cancel_until, seat.venue, true
             from seat, offered
           on conflict (tenant_id, booking_id, occurrence_id)
           do update set active = true, seats = excluded.seats, starts_at = excluded.starts_at,
                         ends_at = excluded.ends_at, cancel_until = excluded.cancel_until, venue = excluded.venue
         )
         select case when exists (select from offered) then count(*) else 0 end as seated, min(seat.starts_at) as starts_at,
                (select min(enrols_until) from booking.occurrence where tenant_id = $1 and id = any ($4)) as enrols_until
           from seat",
        take = condition::take_seats(("$3", "$6"), "$4", "$5", "(select 1) as once", ""),
        year = condition::school_year("first.starts_at"),
    );
    let values: [Value; 6] = [
        tx.tenant().into(),
        next.id.into(),
        next.heads.into(),
        ids.into(),
        now.into(),
        next.guest_tenant_id.into(),
    ];
    let row = SeatedRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("a sum gave no row".to_owned()))
}

async fn note(tx: &TenantTx, next: &NextRow, until: Timestamp, now: Timestamp) -> Result<(), DbErr> {
    let sql = "with held as (
                 update booking.booking set held_until = $3 where tenant_id = $1 and id = $2 returning id
               )
               insert into booking.history (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_tenant)
               select $1, held.id, 'offered', $4, $5, 'waiting', $1 from held";
    let values: [Value; 5] =
        [tx.tenant().into(), next.id.into(), until.into(), now.into(), next.guest_tenant_id.into()];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}

#[derive(Debug, FromQueryResult)]
struct ShutRow {
    id: BookingId,
    offering_id: OfferingId,
    guest_tenant_id: TenantId,
}

/// Whoever waits for times of an offering of which none can be booked any more, waits no more.
pub(crate) async fn close_queue(
    tx: &TenantTx,
    offering: OfferingId,
    now: Timestamp,
) -> Result<u32, BookingError> {
    let sql = "
        with shut as (
          select booking.id
            from booking.booking
           where booking.tenant_id = $1 and booking.offering_id = $2 and booking.state = 'waiting'
             and case when booking.any_time
                      then not exists (select from booking.occurrence
                                        where occurrence.tenant_id = $1 and occurrence.offering_id = $2
                                          and occurrence.state = 'open' and occurrence.enrols_until > $3)
                      else exists (select from booking.place
                                     join booking.occurrence
                                       on occurrence.tenant_id = $1 and occurrence.id = place.occurrence_id
                                    where place.tenant_id = $1 and place.booking_id = booking.id
                                      and (occurrence.state <> 'open' or occurrence.enrols_until <= $3))
                 end
           order by booking.id
             for no key update of booking
        ), lapsed as (
          update booking.booking set state = 'lapsed', changed_at = $3, turned_by = 'clock'
            from shut
           where booking.tenant_id = $1 and booking.id = shut.id
          returning booking.id, booking.offering_id, booking.guest_tenant_id
        ), noted as (
          insert into booking.history (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_tenant)
          select $1, id, 'lapsed', $3, guest_tenant_id, 'waiting', $1 from lapsed
        )
        select id, offering_id, guest_tenant_id from lapsed";
    let values: [Value; 3] = [tx.tenant().into(), offering.into(), now.into()];
    let shut = ShutRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    for row in &shut {
        let fact = Fact::BookingTurned {
            booking: row.id,
            offering: row.offering_id,
            guest: row.guest_tenant_id,
            to: BookingState::Lapsed.as_str().to_owned(),
        };
        tell(tx, &Telling { fact: &fact, by: None, at: now, to: &[tx.tenant(), row.guest_tenant_id] })
            .await?;
    }
    Ok(u32::try_from(shut.len()).unwrap_or(u32::MAX))
}
