//! A step of a booking's way: compare and swap against the table of states, its history and, where the step lets go of
//! seats, the seats, in one statement; then the queue gets what is free.

use contract::{BookingId, Fact, OccurrenceId, OfferingId};
use events::{Telling, clear_due, set_due, tell};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantDb, TenantId, TenantTx, Timestamp};

use super::{condition, locks, promoting};
use crate::bookings::{BookingState, Side, Step, Turn, Turned};
use crate::error::BookingError;
use crate::listen::HOLD_ENDS;
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct TurnedRow {
    to_state: String,
    offering_id: OfferingId,
    guest_tenant_id: TenantId,
    held_until: Option<Timestamp>,
    occurrence: Option<OccurrenceId>,
    freed: Vec<Uuid>,
    has_room_again: bool,
}

/// Does one step, if the booking stands where it can be done and belongs to who asks.
pub(crate) async fn turn(db: &TenantDb, door: &Door, turn: &Turn<'_>) -> Result<Turned, BookingError> {
    let tx = db.open(door).await?;
    let guest = matches!(turn.side, Side::Guest { .. }).then(|| door.guest());
    let turned = turn_within(&tx, guest, turn).await?;
    tx.commit().await?;
    Ok(turned)
}

/// The same inside a transaction of the host's. `guest` is the tenant whose booking it must be, if the guest asks.
pub(super) async fn turn_within(
    tx: &TenantTx,
    guest: Option<TenantId>,
    turn: &Turn<'_>,
) -> Result<Turned, BookingError> {
    locks::lock(tx, &[], Some(turn.booking), None).await?;
    let Some(row) = write(tx, guest, turn).await? else {
        return done_before(tx, guest, turn).await;
    };
    let state = BookingState::parse(&row.to_state).ok_or(BookingError::Unreadable(row.to_state.clone()))?;
    if let Some(until) = row.held_until {
        set_due(tx, HOLD_ENDS, turn.booking.as_uuid(), until).await?;
    }
    tell_turned(tx, turn, &row, state).await?;
    for freed in &row.freed {
        promoting::promote(tx, OccurrenceId::from_uuid(*freed), turn.at).await?;
    }
    Ok(Turned::Now(state))
}

async fn tell_turned(
    tx: &TenantTx,
    turn: &Turn<'_>,
    row: &TurnedRow,
    state: BookingState,
) -> Result<(), DbErr> {
    let (offering, guest) = (row.offering_id, row.guest_tenant_id);
    let fact = fact_of(state, turn.booking, (offering, guest), row.occurrence);
    let telling = |fact, to| Telling { fact, by: turn.side.by(), at: turn.at, to };
    let parties = [tx.tenant(), guest];
    tell(tx, &telling(&fact, &parties)).await?;
    if row.has_room_again {
        let changed = Fact::OfferingTimesChanged { offering };
        tell(tx, &telling(&changed, &parties[..1])).await?;
    }
    Ok(())
}

/// What is told of a booking that comes to a state; `first` is the first of its times.
pub(super) fn fact_of(
    state: BookingState,
    booking: BookingId,
    (offering, guest): (OfferingId, TenantId),
    first: Option<OccurrenceId>,
) -> Fact {
    match state {
        BookingState::Confirmed => {
            Fact::BookingConfirmed { booking, offering, occurrence: first.unwrap_or_default(), guest }
        }
        BookingState::Cancelled => Fact::BookingCancelled { booking, offering, guest },
        other => Fact::BookingTurned { booking, offering, guest, to: other.as_str().to_owned() },
    }
}

/// From where a step goes, and to where; none where the terms of the offering say it.
fn way(step: Step, side: Side<'_>) -> (&'static [BookingState], Option<BookingState>) {
    use BookingState::{
        Asked, Attended, Cancelled, Confirmed, Declined, Lapsed, Missed, Offered, Requested, Waiting,
    };
    let is_guest = matches!(side, Side::Guest { .. });
    match step {
        Step::Accept => (&[Offered], None),
        Step::Approve if is_guest => (&[Asked], None),
        Step::Approve => (&[Requested], Some(Confirmed)),
        Step::Decline if is_guest => (&[Asked], Some(Declined)),
        Step::Decline => (&[Requested], Some(Declined)),
        Step::Cancel => (&[Waiting, Offered, Asked, Requested, Confirmed], Some(Cancelled)),
        Step::Lapse => (&[Offered, Asked, Requested], Some(Lapsed)),
        Step::Mark(came) => (&[Confirmed, Attended, Missed], Some(came.state())),
    }
}

/// What must be true of the moment, beside the state.
fn moment(step: Step, side: Side<'_>) -> &'static str {
    match (step, side) {
        (Step::Accept | Step::Approve, Side::Guest { .. }) => "and booking.held_until > $7",
        (Step::Cancel, Side::Guest { .. }) => {
            "and (booking.state <> 'confirmed'
                  or not exists (select from booking.place
                                  where place.tenant_id = $1 and place.booking_id = $2
                                    and place.active and place.cancel_until <= $7))"
        }
        (Step::Lapse, _) => "and booking.held_until <= $7",
        (Step::Mark(_), _) => {
            "and exists (select from booking.place
                          where place.tenant_id = $1 and place.booking_id = $2 and place.active and place.starts_at <= $7)"
        }
        (Step::Accept | Step::Approve | Step::Decline | Step::Cancel, _) => "",
    }
}

async fn write(
    tx: &TenantTx,
    guest: Option<TenantId>,
    turn: &Turn<'_>,
) -> Result<Option<TurnedRow>, BookingError> {
    let (from, to) = way(turn.step, turn.side);
    let units: Option<Vec<Uuid>> = match turn.side {
        Side::Guest { units, .. } => units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect()),
        Side::Host { .. } | Side::Clock => None,
    };
    let came = match turn.step {
        Step::Mark(came) => Some(came),
        _ => None,
    };
    let holding = BookingState::ALL.into_iter().filter(|state| state.holds_seats());
    let values: Vec<Value> = vec![
        tx.tenant().into(),
        turn.booking.into(),
        tokens(from.iter().copied()).into(),
        guest.into(),
        units.into(),
        to.map(BookingState::as_str).into(),
        turn.at.into(),
        tokens(holding).into(),
        (turn.step == Step::Accept).into(),
        came.map(|came| came.participants).into(),
        came.map(|came| came.adults).into(),
        turn.side.by().into(),
        guest.unwrap_or(tx.tenant()).into(),
        turn.note.into(),
        guest.is_none().into(),
        turn.side.as_str().into(),
    ];
    let sql = statement_of_turning(moment(turn.step, turn.side));
    Ok(TurnedRow::find_by_statement(statement(tx, sql, values)).one(tx).await?)
}

fn tokens(states: impl Iterator<Item = BookingState>) -> Vec<String> {
    states.map(|state| state.as_str().to_owned()).collect()
}

fn statement_of_turning(moment: &str) -> String {
    format!(
        "with before as (
           select booking.id, booking.state, booking.offering_id, booking.guest_tenant_id, booking.unit_id,
                  booking.asks_lead and $9 as asks_lead
             from booking.booking
            where booking.tenant_id = $1 and booking.id = $2 and booking.state = any ($3)
              and ($4::uuid is null or booking.guest_tenant_id = $4)
              and ($5::uuid[] is null or booking.unit_id = any ($5))
              {moment}
              for update
         ), terms as ({terms}),
         standing as (
           select before.id, before.state as from_state, coalesce($6, {standing}) as state, terms.hold,
                  (select min(starts_at) from booking.place
                    where tenant_id = $1 and booking_id = $2 and active) as starts_at
             from before cross join terms
         ), turned as (
           update booking.booking
              set state = standing.state,
                  changed_at = $7,
                  noticed_at = case when $15 then $7 else booking.noticed_at end,
                  noticed_by = case when $15 then $12 else booking.noticed_by end,
                  held_until = case when standing.state in ('asked', 'requested')
                                    then least($7 + standing.hold, standing.starts_at) end,
                  once_in = case when standing.state = any ($8) then booking.once_in end,
                  turned_by = $16,
                  came_participants = coalesce($10, booking.came_participants),
                  came_adults = coalesce($11, booking.came_adults)
             from standing
            where booking.tenant_id = $1 and booking.id = standing.id
           returning booking.id, booking.state, booking.offering_id, booking.guest_tenant_id, booking.held_until,
                     standing.from_state
         ), freed as (
           update booking.place
              set active = false
             from turned
            where place.tenant_id = $1 and place.booking_id = turned.id and place.active
              and not turned.state = any ($8)
           returning place.occurrence_id, place.seats, place.guest_tenant_id
         ), seat as (
           update booking.occurrence
              set {take}
             from freed
            where occurrence.tenant_id = $1 and occurrence.id = freed.occurrence_id
           returning occurrence.id, {is_room_otherwise} as is_room_otherwise
         ), noted as (
           insert into booking.history
             (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_person, by_tenant, note)
           select $1, turned.id, turned.state, $7, turned.guest_tenant_id, turned.from_state, $12, $13, $14
             from turned
         )
         select turned.state as to_state, turned.offering_id, turned.guest_tenant_id, turned.held_until,
                (select occurrence_id from booking.place
                  where tenant_id = $1 and booking_id = $2 order by starts_at, occurrence_id limit 1) as occurrence,
                array(select id from seat order by id) as freed,
                exists (select from seat where is_room_otherwise) as has_room_again
           from turned",
        terms = condition::terms("before.offering_id", "before"),
        standing = condition::standing("before.asks_lead", "before.guest_tenant_id", "before.unit_id"),
        take = condition::take("-freed.seats", "freed.guest_tenant_id"),
        is_room_otherwise = condition::is_room_otherwise("-freed.seats", "freed.guest_tenant_id"),
    )
}

#[derive(Debug, FromQueryResult)]
struct StateRow {
    state: String,
}

/// What a step finds that had no row to change: its work done, or a booking that stands elsewhere.
async fn done_before(
    tx: &TenantTx,
    guest: Option<TenantId>,
    turn: &Turn<'_>,
) -> Result<Turned, BookingError> {
    let units: Option<Vec<Uuid>> = match turn.side {
        Side::Guest { units, .. } => units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect()),
        Side::Host { .. } | Side::Clock => None,
    };
    let sql = "select state from booking.booking
                where tenant_id = $1 and id = $2 and ($3::uuid is null or guest_tenant_id = $3)
                  and ($4::uuid[] is null or unit_id = any ($4))";
    let values: [Value; 4] = [tx.tenant().into(), turn.booking.into(), guest.into(), units.into()];
    let row = StateRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    let row = row.ok_or(BookingError::NotFound)?;
    let state = BookingState::parse(&row.state).ok_or(BookingError::Unreadable(row.state))?;
    if is_done(turn.step, turn.side, state) { Ok(Turned::Already(state)) } else { Err(BookingError::TooLate) }
}

fn is_done(step: Step, side: Side<'_>, state: BookingState) -> bool {
    use BookingState::{Asked, Cancelled, Confirmed, Declined, Requested};
    match step {
        Step::Accept => matches!(state, Asked | Requested | Confirmed),
        Step::Approve if matches!(side, Side::Guest { .. }) => matches!(state, Requested | Confirmed),
        Step::Approve => state == Confirmed,
        Step::Decline => state == Declined,
        Step::Cancel => state == Cancelled,
        Step::Lapse => true,
        Step::Mark(_) => false,
    }
}

#[derive(Debug, FromQueryResult)]
struct HeldRow {
    held_until: Option<Timestamp>,
}

/// Clears the timer of what was held, or sets it for the hold that has begun since.
pub(crate) async fn forget_hold(tx: &TenantTx, booking: BookingId, now: Timestamp) -> Result<(), DbErr> {
    let sql = "select held_until from booking.booking where tenant_id = $1 and id = $2 for update";
    let row =
        HeldRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), booking.into()])).one(tx).await?;
    match row.and_then(|row| row.held_until) {
        Some(until) => set_due(tx, HOLD_ENDS, booking.as_uuid(), until.max(now)).await,
        None => clear_due(tx, HOLD_ENDS, booking.as_uuid()).await,
    }
}

/// A colleague of the same unit looks after the booking from now on.
pub(crate) async fn take_over(
    tx: &TenantTx,
    guest: TenantId,
    booking: BookingId,
    colleague: &crate::bookings::Colleague<'_>,
) -> Result<(), BookingError> {
    let units: Option<Vec<Uuid>> =
        colleague.units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect());
    let live = BookingState::ALL.into_iter().filter(|state| state.is_live());
    let sql = "
        with taken as (
          update booking.booking
             set booked_by = $3, booker_name = $4, booker_email = $5, lang = $6
           where tenant_id = $1 and id = $2 and guest_tenant_id = $7 and ($8::uuid[] is null or unit_id = any ($8))
             and state = any ($9)
          returning id, state, guest_tenant_id
        ), noted as (
          insert into booking.history
            (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_person, by_tenant)
          select $1, id, state, $10, guest_tenant_id, state, $3, guest_tenant_id from taken
        )
        select state from taken";
    let values: Vec<Value> = vec![
        tx.tenant().into(),
        booking.into(),
        colleague.person.into(),
        colleague.name.into(),
        colleague.email.into(),
        colleague.lang.code().into(),
        guest.into(),
        units.into(),
        tokens(live).into(),
        colleague.at.into(),
    ];
    let row = StateRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(|_| ()).ok_or(BookingError::NotFound)
}
