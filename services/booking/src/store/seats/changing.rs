//! A booking that stands comes to another size, or to another time: what it lets go of and what it takes are one statement,
//! under the same condition as any other seats.

use contract::{Fact, OccurrenceId, OfferingId};
use events::{Telling, set_due, tell};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantDb, TenantId, TenantTx, Timestamp};

use super::{condition, locks, promoting, taking};
use crate::bookings::{BookingState, Change, Changed, Refusal, Side};
use crate::error::BookingError;
use crate::listen::HOLD_ENDS;
use crate::party::PartySize;
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct ChangedRow {
    is_found: bool,
    is_in_time: bool,
    offering_id: Option<OfferingId>,
    guest_tenant_id: Option<TenantId>,
    from_state: Option<String>,
    to_state: Option<String>,
    held_until: Option<Timestamp>,
    touched: Vec<Uuid>,
    is_room_otherwise: bool,
}

/// The booking comes with another number of heads, if its times have room for them.
pub(crate) async fn resize(
    db: &TenantDb,
    door: &Door,
    change: &Change<'_>,
    party: PartySize,
) -> Result<Changed, BookingError> {
    let tx = db.open(door).await?;
    locks::lock(&tx, &[], Some(change.booking), None).await?;
    let mut values = bound(&tx, door, change);
    values.extend([Value::from(party.participants()), party.adults().into(), party.heads().into()]);
    let sql = format!(
        "with {before},
         held as (
           select place.occurrence_id, place.seats, place.active
             from booking.place, before
            where place.tenant_id = $1 and place.booking_id = before.id
         ), seat as (
           update booking.occurrence
              set taken = occurrence.taken - held.seats + {seats}
             from held, before
            where occurrence.tenant_id = $1 and occurrence.id = held.occurrence_id and held.active
              and before.is_in_time
              and $10 between occurrence.group_min and occurrence.group_max
              and occurrence.taken - held.seats + {seats} <= occurrence.capacity
              and ({seats} <= held.seats or (occurrence.state = 'open' and occurrence.enrols_until > $5))
           returning occurrence.id, {seats} as seats, held.seats as seats_before,
                     occurrence.capacity - occurrence.taken as seats_left,
                     case occurrence.counts when 'groups' then 1 else occurrence.group_min end as least
         ), changed as (
           update booking.booking
              set participants = $8, adults = $9, changed_at = $5, {noticed}
             from before
            where booking.tenant_id = $1 and booking.id = before.id and before.is_in_time
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
                array(select held.occurrence_id from held, changed order by 1) as touched,
                exists (select from seat
                         where (seats_left >= least) <> (seats_left - seats_before + seats >= least)) as is_room_otherwise",
        before = before("'waiting', 'asked', 'requested', 'confirmed'"),
        seats = condition::seats("$10"),
        waiting_seats = condition::seats("$10"),
        noticed = NOTICED,
        noted = NOTED,
        answer = ANSWER,
    );
    finish(tx, change, sql, values).await
}

/// The booking comes at other times, if they have room: all of them, or none.
pub(crate) async fn move_to(
    db: &TenantDb,
    door: &Door,
    change: &Change<'_>,
    occurrences: &[OccurrenceId],
) -> Result<Changed, BookingError> {
    let tx = db.open(door).await?;
    locks::lock(&tx, occurrences, Some(change.booking), None).await?;
    let mut ids: Vec<Uuid> = occurrences.iter().map(|occurrence| occurrence.as_uuid()).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut values = bound(&tx, door, change);
    values.push(ids.into());
    let take = condition::take_seats(
        "before.heads",
        "$8",
        "$5",
        "before, terms",
        "and occurrence.offering_id = before.offering_id and before.is_in_time
         and terms.needed = cardinality($8)
         and not occurrence.id in (select occurrence_id from held)",
    );
    let sql = format!(
        "with {before}, terms as ({terms}),
         held as (
           select place.occurrence_id, place.starts_at
             from booking.place, before
            where place.tenant_id = $1 and place.booking_id = before.id and place.active
         ), seat as ({take}),
         changed as (
           update booking.booking
              set changed_at = $5, state = standing.state,
                  held_until = case when standing.state <> 'confirmed' then least($5 + terms.hold, first.starts_at) end,
                  once_in = case when not terms.repeats then {year} end, {noticed}
             from before, terms,
                  (select min(starts_at) as starts_at
                     from (select starts_at from seat
                           union all
                           select starts_at from held where occurrence_id = any ($8)) as start) as first,
                  lateral (select case when before.state = 'asked' then 'asked' else {standing} end as state) as standing
            where booking.tenant_id = $1 and booking.id = before.id and before.is_in_time
              and (select count(*) from seat) = (select count(*) from unnest($8) as time (id)
                                                  where not time.id in (select occurrence_id from held))
           returning booking.id, booking.state, booking.held_until, booking.offering_id, booking.guest_tenant_id,
                     booking.group_id
         ), left_places as (
           update booking.place
              set active = false
             from changed
            where place.tenant_id = $1 and place.booking_id = changed.id and place.active
              and not place.occurrence_id = any ($8)
           returning place.occurrence_id, place.seats
         ), given as (
           update booking.occurrence
              set taken = occurrence.taken - left_places.seats
             from left_places
            where occurrence.tenant_id = $1 and occurrence.id = left_places.occurrence_id
           returning occurrence.id, left_places.seats as seats, occurrence.capacity - occurrence.taken as seats_left,
                     case occurrence.counts when 'groups' then 1 else occurrence.group_min end as least
         ), placed as (
           insert into booking.place
             (tenant_id, booking_id, occurrence_id, guest_tenant_id, group_id, seats, starts_at, ends_at, cancel_until, active)
           select $1, changed.id, seat.id, changed.guest_tenant_id, changed.group_id, seat.seats, seat.starts_at,
                  seat.ends_at, seat.cancel_until, true
             from seat, changed
           on conflict (tenant_id, booking_id, occurrence_id)
           do update set active = true, seats = excluded.seats, starts_at = excluded.starts_at,
                         ends_at = excluded.ends_at, cancel_until = excluded.cancel_until
         ), {noted}
         select {answer},
                array(select id from given order by id) as touched,
                exists (select from given where seats_left >= least and seats_left - seats < least)
                or exists (select from seat where seats_left < least) as is_room_otherwise",
        before = before("'asked', 'requested', 'confirmed'"),
        terms = condition::terms("before.offering_id", "before"),
        year = condition::school_year("first.starts_at"),
        standing = condition::standing("false", "before.guest_tenant_id", "before.unit_id"),
        noticed = NOTICED,
        noted = NOTED,
        answer = ANSWER,
    );
    finish(tx, change, sql, values).await
}

/// `$1` host, `$2` booking, `$3` guest, `$4` units, `$5` now, `$6` by, `$7` note.
fn bound(tx: &TenantTx, door: &Door, change: &Change<'_>) -> Vec<Value> {
    let (guest, units) = match change.side {
        Side::Guest { units, .. } => {
            let units: Option<Vec<Uuid>> =
                units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect());
            (Some(door.guest()), units)
        }
        Side::Host { .. } | Side::Clock => (None, None),
    };
    vec![
        tx.tenant().into(),
        change.booking.into(),
        guest.into(),
        units.into(),
        change.at.into(),
        change.side.by().into(),
        change.note.into(),
    ]
}

/// The booking as it stands, and whether its guest may still change it. The host may until it begins.
fn before(states: &str) -> String {
    format!(
        "before as (
           select booking.id, booking.state, booking.offering_id, booking.guest_tenant_id, booking.unit_id,
                  booking.participants + booking.adults as heads,
                  booking.state = 'waiting'
                  or not exists (select from booking.place
                                  where place.tenant_id = $1 and place.booking_id = $2 and place.active
                                    and case when $3::uuid is null then place.starts_at else place.cancel_until end <= $5)
                  as is_in_time
             from booking.booking
            where booking.tenant_id = $1 and booking.id = $2 and booking.state in ({states})
              and ($3::uuid is null or booking.guest_tenant_id = $3)
              and ($4::uuid[] is null or booking.unit_id = any ($4))
              for update
         )"
    )
}

/// What the host does itself, it has noticed.
const NOTICED: &str = "
    noticed_at = case when $3::uuid is null then $5 else booking.noticed_at end,
    noticed_by = case when $3::uuid is null then $6::uuid else booking.noticed_by end";

const NOTED: &str = "noted as (
           insert into booking.history
             (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_person, by_tenant, note)
           select $1, changed.id, changed.state, $5, changed.guest_tenant_id, before.state, $6,
                  coalesce($3, $1), $7
             from changed, before
         )";

const ANSWER: &str = "
                exists (select from before) as is_found,
                coalesce((select is_in_time from before), false) as is_in_time,
                (select offering_id from changed) as offering_id,
                (select guest_tenant_id from changed) as guest_tenant_id,
                (select state from before) as from_state,
                (select state from changed) as to_state,
                (select held_until from changed) as held_until";

async fn finish(
    tx: TenantTx,
    change: &Change<'_>,
    sql: String,
    values: Vec<Value>,
) -> Result<Changed, BookingError> {
    let row = match ChangedRow::find_by_statement(statement(&tx, sql, values)).one(&tx).await {
        Ok(row) => {
            row.ok_or_else(|| DbErr::RecordNotFound("a select without a table gave no row".to_owned()))?
        }
        Err(error) if taking::is_taken_twice(&error) => return Ok(Changed::Refused(Refusal::AlreadyBooked)),
        Err(error) => return Err(error.into()),
    };
    if !row.is_found {
        return Err(BookingError::NotFound);
    }
    if !row.is_in_time {
        return Err(BookingError::TooLate);
    }
    let (Some(offering), Some(guest), Some(from), Some(to)) =
        (row.offering_id, row.guest_tenant_id, row.from_state, row.to_state)
    else {
        // Dropping the transaction lets go of what it took of a series.
        return Ok(Changed::Refused(Refusal::Full { left: 0 }));
    };
    let state = BookingState::parse(&to).ok_or(BookingError::Unreadable(to.clone()))?;
    let parties = [tx.tenant(), guest];
    let telling = |fact, to| Telling { fact, by: change.side.by(), at: change.at, to };
    let changed = Fact::BookingChanged { booking: change.booking, offering, guest };
    tell(&tx, &telling(&changed, &parties)).await?;
    let turned = Fact::BookingTurned { booking: change.booking, offering, guest, to: to.clone() };
    if from != to {
        tell(&tx, &telling(&turned, &parties)).await?;
    }
    if let Some(until) = row.held_until {
        set_due(&tx, HOLD_ENDS, change.booking.as_uuid(), until).await?;
    }
    if row.is_room_otherwise {
        let times = Fact::OfferingTimesChanged { offering };
        tell(&tx, &Telling { fact: &times, by: change.side.by(), at: change.at, to: &parties[..1] }).await?;
    }
    for touched in &row.touched {
        promoting::promote(&tx, OccurrenceId::from_uuid(*touched), change.at).await?;
    }
    tx.commit().await?;
    Ok(Changed::Now(state))
}
