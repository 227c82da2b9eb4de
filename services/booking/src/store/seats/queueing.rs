//! Joining the queue. Under the lock of the times that are waited for, so that no seat is freed between looking and
//! standing in line.

use contract::{BookingId, Fact, OccurrenceId, OfferingId};
use events::{Telling, ensure_due, tell};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantDb, TenantTx, Timestamp};

use super::taking::{COLUMNS, KEYED, VALUES, Wish, bound, why_not};
use super::{condition, locks, promoting};
use crate::bookings::{Asked, BookingState, Outcome, Queue, Refusal};
use crate::error::BookingError;
use crate::listen::{OFFER_EVERY, OFFERS_FREE_SEATS};
use crate::store::keys::answered;
use crate::store::statement;

/// Stands a group in line; none if there is room for it by now. `left` is what was left when it was refused.
pub(super) async fn join(
    db: &TenantDb,
    door: &Door,
    asked: &Asked,
    left: i32,
) -> Result<Option<Outcome>, BookingError> {
    let tx = db.open(door).await?;
    // A series is booked whole: any time of the offering would be a part of it.
    let of_any = (asked.queue == Queue::ForAny && asked.occurrences().len() == 1).then_some(asked.offering);
    locks::lock(&tx, &asked.occurrences(), None, of_any).await?;
    // The same form sent twice at once: what the other one came to is the answer, and no reason to refuse this one.
    if let Some((first, state)) = answered(&tx, asked).await? {
        return Ok(Some(Outcome::Booked(first, state)));
    }
    match why_not(&tx, &Wish::of(asked)).await? {
        Refusal::Full { .. } => {}
        other => return Ok(Some(Outcome::Refused(other))),
    }
    let look = look(&tx, asked).await?;
    if !look.is_full {
        return Ok(None);
    }
    if !look.queues || !look.can_ever_fit {
        return Ok(Some(Outcome::Refused(Refusal::Full { left })));
    }
    let booking = BookingId::new();
    match write(&tx, asked, booking, of_any.is_some()).await {
        Ok(true) => {}
        Ok(false) => {
            let first = answered(&tx, asked).await?;
            return Ok(first.map(|(first, state)| Outcome::Booked(first, state)));
        }
        Err(error) if tenancy::broken_constraint(&error) == Some("booking_waits_once") => {
            return Ok(Some(Outcome::Refused(Refusal::AlreadyWaiting)));
        }
        Err(error) => return Err(error.into()),
    }
    let fact = Fact::BookingTurned {
        booking,
        offering: asked.offering,
        guest: asked.guest,
        to: BookingState::Waiting.as_str().to_owned(),
    };
    let parties = [tx.tenant(), asked.guest];
    tell(&tx, &Telling { fact: &fact, by: Some(asked.by), at: asked.at, to: &parties }).await?;
    let later = asked.at.plus(OFFER_EVERY);
    ensure_due(&tx, OFFERS_FREE_SEATS, tx.tenant().as_uuid(), later).await?;
    // Whoever takes any time may be served by another one that has room already.
    if of_any.is_some() {
        for time in open_times(&tx, asked.offering, asked.at).await? {
            promoting::promote(&tx, time, asked.at).await?;
        }
    }
    let state = state(&tx, booking).await?;
    tx.commit().await?;
    Ok(Some(Outcome::Booked(booking, state)))
}

#[derive(Debug, FromQueryResult)]
struct LookRow {
    is_full: bool,
    can_ever_fit: bool,
    queues: bool,
}

async fn look(tx: &TenantTx, asked: &Asked) -> Result<LookRow, DbErr> {
    let ids: Vec<Uuid> = asked.occurrences().iter().map(|time| time.as_uuid()).collect();
    let sql = format!(
        "with terms as ({terms})
         select coalesce(bool_or(not ({has_room})), true) as is_full,
                coalesce(bool_and({seats} <= occurrence.capacity), false) as can_ever_fit,
                coalesce(bool_and(terms.queues), false) as queues
           from booking.occurrence cross join terms
          where occurrence.tenant_id = $1 and occurrence.id = any ($2) and occurrence.offering_id = $3",
        terms = condition::terms("$3", "(select 1) as once"),
        has_room = condition::has_room("$4", "$5"),
        seats = condition::seats("$4"),
    );
    let values: [Value; 5] = [
        tx.tenant().into(),
        ids.into(),
        asked.offering.into(),
        asked.party.heads().into(),
        asked.guest.into(),
    ];
    let row = LookRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("a sum gave no row".to_owned()))
}

#[derive(Debug, FromQueryResult)]
struct QueuedRow {
    is_new_key: bool,
}

/// Writes the entry with the places that it waits for; false if the key was used before.
async fn write(tx: &TenantTx, asked: &Asked, booking: BookingId, any_time: bool) -> Result<bool, DbErr> {
    let mut values = bound(tx, asked, booking);
    values.push(any_time.into());
    let sql = format!(
        "with {KEYED}, queued as (
           insert into booking.booking ({COLUMNS}, state, queued_at, any_time)
           select {VALUES}, 'waiting', $8, $31
             from keyed
           returning id
         ), wanted as (
           insert into booking.place
             (tenant_id, booking_id, occurrence_id, guest_tenant_id, group_id, seats, starts_at, ends_at, cancel_until, venue,
              active)
           select $1, $7, occurrence.id, $2, $16, {seats}, occurrence.starts_at, occurrence.ends_at,
                  coalesce(occurrence.cancel_until, occurrence.enrols_until), occurrence.venue, false
             from booking.occurrence, queued
            where occurrence.tenant_id = $1 and occurrence.id = any ($10) and not $31
         ), noted as (
           insert into booking.history (tenant_id, booking_id, to_state, at, guest_tenant_id, by_person, by_tenant)
           select $1, $7, 'waiting', $8, $2, $3, $2
             from queued
         )
         select exists (select from keyed) as is_new_key",
        seats = condition::seats("$9"),
    );
    let row = QueuedRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.is_some_and(|row| row.is_new_key))
}

#[derive(Debug, FromQueryResult)]
struct IdRow {
    id: OccurrenceId,
}

/// The times of an offering that can be booked, in order.
pub(super) async fn open_times(
    tx: &TenantTx,
    offering: OfferingId,
    at: Timestamp,
) -> Result<Vec<OccurrenceId>, DbErr> {
    let sql = "select id from booking.occurrence
                where tenant_id = $1 and offering_id = $2 and state = 'open' and enrols_until > $3
                order by starts_at, id";
    let values = [tx.tenant().into(), offering.into(), at.into()];
    let rows = IdRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

#[derive(Debug, FromQueryResult)]
struct StateRow {
    state: String,
}

/// Where a booking stands now.
pub(super) async fn state(tx: &TenantTx, booking: BookingId) -> Result<BookingState, BookingError> {
    let sql = "select state from booking.booking where tenant_id = $1 and id = $2";
    let row = StateRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), booking.into()]))
        .one(tx)
        .await?
        .ok_or(BookingError::NotFound)?;
    BookingState::parse(&row.state).ok_or(BookingError::Unreadable(row.state))
}
