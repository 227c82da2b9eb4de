//! Another number of heads.

use contract::OfferingId;
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::{Door, TenantDb, TenantTx, Timestamp};

use super::super::{condition, locks, promoting, queueing};
use super::{ANSWER, NOTED, NOTICED, before, bound, finish};
use crate::bookings::{BookingState, Change, Changed, Refusal};
use crate::error::BookingError;
use crate::occurrences::Decided;
use crate::party::PartySize;
use crate::store::statement;

/// The booking comes with another number of heads, if its times have room for them.
pub(crate) async fn resize(
    db: &TenantDb,
    door: &Door,
    change: &Change<'_>,
    party: PartySize,
) -> Result<Changed, BookingError> {
    let tx = db.open(door).await?;
    let line = waits_for_any(&tx, change).await?;
    locks::lock(&tx, &[], Some(change.booking), line).await?;
    let mut values = bound(&tx, door, change);
    values.extend([Value::from(party.participants()), party.adults().into(), party.heads().into()]);
    let more = format!("({} - held.seats)", condition::seats("$10"));
    let sql = format!(
        "with {before},
         held as (
           select place.occurrence_id, place.seats, place.active
             from booking.place, before
            where place.tenant_id = $1 and place.booking_id = before.id
         ), seat as (
           update booking.occurrence
              set {take}
             from held, before
            where occurrence.tenant_id = $1 and occurrence.id = held.occurrence_id and held.active
              and before.is_in_time
              and $10 between occurrence.group_min and occurrence.group_max
              and ({more} <= 0
                   or ({more} <= {left} and occurrence.state = 'open' and occurrence.enrols_until > $5))
           returning occurrence.id, {seats} as seats, {is_room_otherwise} as is_room_otherwise
         ), changed as (
           update booking.booking
              set participants = $8, adults = $9, changed_at = $5, {noticed}
             from before
            where booking.tenant_id = $1 and booking.id = before.id and before.is_in_time
              and (before.state <> 'waiting' or {can_wait})
              and (select count(*) from seat) = (select count(*) from held where active)
           returning booking.id, booking.state, booking.held_until, booking.offering_id, booking.guest_tenant_id
         ), placed as (
           update booking.place
              set seats = case when held.active then seat.seats else {waiting_seats} end
             from changed cross join held
             left join seat on seat.id = held.occurrence_id
             left join booking.occurrence on occurrence.tenant_id = $1 and occurrence.id = held.occurrence_id
            where place.tenant_id = $1 and place.booking_id = changed.id and place.occurrence_id = held.occurrence_id
              and (held.active or changed.state = 'waiting')
         ), {noted}
         select {answer},
                null::uuid as first,
                array(select held.occurrence_id from held, changed where held.active or changed.state = 'waiting' order by 1)
                  as touched,
                exists (select from seat where is_room_otherwise) as is_room_otherwise",
        before = before("'waiting', 'asked', 'requested', 'confirmed'"),
        seats = condition::seats("$10"),
        take = condition::take(&more, "before.guest_tenant_id"),
        left = condition::left("before.guest_tenant_id"),
        is_room_otherwise = condition::is_room_otherwise(&more, "before.guest_tenant_id"),
        waiting_seats = condition::seats("$10"),
        can_wait = CAN_WAIT,
        noticed = NOTICED,
        noted = NOTED,
        answer = ANSWER,
    );
    let Some(changed) = finish(&tx, change, sql, values).await? else {
        drop(tx);
        return Ok(Changed::Refused(why_not(&db.open(door).await?, change, party.heads()).await?));
    };
    let Changed::Now(BookingState::Waiting) = changed else {
        tx.commit().await?;
        return Ok(changed);
    };
    // Who waits for any time may fit now where it did not before.
    if let Some(offering) = line {
        for time in queueing::open_times(&tx, offering, change.at).await? {
            promoting::promote(&tx, time, change.at).await?;
        }
    }
    let state = queueing::state(&tx, change.booking).await?;
    tx.commit().await?;
    Ok(Changed::Now(state))
}

/// Whether so many heads may wait for what the entry waits for: each of its times, or any one, could ever take them.
const CAN_WAIT: &str = "
              case when booking.any_time
                   then exists (select from booking.occurrence
                                 where occurrence.tenant_id = $1 and occurrence.offering_id = booking.offering_id
                                   and occurrence.state = 'open' and occurrence.enrols_until > $5
                                   and $10 between occurrence.group_min and occurrence.group_max
                                   and (occurrence.counts = 'groups' or $10 <= occurrence.capacity))
                   else not exists (select from booking.occurrence
                                      join held on held.occurrence_id = occurrence.id
                                     where occurrence.tenant_id = $1
                                       and not ($10 between occurrence.group_min and occurrence.group_max
                                                and (occurrence.counts = 'groups' or $10 <= occurrence.capacity)))
              end";

#[derive(Debug, FromQueryResult)]
struct LineRow {
    offering_id: OfferingId,
}

/// The offering of which a booking waits for any time, if it does.
async fn waits_for_any(tx: &TenantTx, change: &Change<'_>) -> Result<Option<OfferingId>, DbErr> {
    let sql = "select offering_id from booking.booking
                where tenant_id = $1 and id = $2 and state = 'waiting' and any_time";
    let values = [tx.tenant().into(), change.booking.into()];
    let row = LineRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.map(|row| row.offering_id))
}

#[derive(Debug, FromQueryResult)]
struct TightRow {
    state: String,
    enrols_until: Timestamp,
    group_min: i32,
    group_max: i32,
    seats_left: i32,
}

/// Why the booking could not come with so many. Asked after the fact, of its times the tightest first.
async fn why_not(tx: &TenantTx, change: &Change<'_>, heads: i32) -> Result<Refusal, BookingError> {
    let sql = format!(
        "select occurrence.state, occurrence.enrols_until, occurrence.group_min, occurrence.group_max,
                      greatest({left}, 0)
                      + coalesce(case when place.active then place.seats end, 0) as seats_left
                 from booking.booking
                 left join booking.place on place.tenant_id = $1 and place.booking_id = booking.id
                  and (place.active or booking.state = 'waiting')
                 join booking.occurrence
                   on occurrence.tenant_id = $1
                  and (occurrence.id = place.occurrence_id
                       or booking.any_time and booking.state = 'waiting' and occurrence.offering_id = booking.offering_id)
                where booking.tenant_id = $1 and booking.id = $2
                order by seats_left, occurrence.id
                limit 1",
        left = condition::left("booking.guest_tenant_id"),
    );
    let values = [tx.tenant().into(), change.booking.into()];
    let Some(row) = TightRow::find_by_statement(statement(tx, sql, values)).one(tx).await? else {
        return Ok(Refusal::Gone);
    };
    let decided = Decided::parse(&row.state).ok_or(BookingError::Unreadable(row.state))?;
    let (least, most) = (row.group_min, row.group_max);
    Ok(if !(least..=most).contains(&heads) {
        Refusal::WrongSize { least, most }
    } else if decided != Decided::Open || row.enrols_until <= change.at {
        Refusal::Closed
    } else {
        Refusal::Full { left: row.seats_left }
    })
}
