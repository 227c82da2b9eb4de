//! A time that comes to be another hour, place or size: whoever has a seat keeps it, is told, and may leave until the start.

use contract::{BookingId, Fact};
use events::{Telling, clear_due, set_due, tell};
use sea_orm::{FromQueryResult, Value};
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp};

use super::{locks, promoting};
use crate::error::BookingError;
use crate::listen::{ENROLMENT_ENDS, HOLD_ENDS, OWN_SEATS_OPEN};
use crate::occurrences::{NewOccurrence, Revised, Revision};
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct BeforeRow {
    taken: i32,
    revision: i32,
    can_change: bool,
    is_moved: bool,
}

#[derive(Debug, FromQueryResult)]
struct TouchedRow {
    id: BookingId,
    guest_tenant_id: TenantId,
    held_until: Option<Timestamp>,
}

/// Makes a time of the host's what it is to be. What was seen before is seen again under the time's lock, so nobody books in
/// between.
pub(crate) async fn revise(
    db: &TenantDb,
    host: TenantId,
    revision: &Revision<'_>,
) -> Result<Revised, BookingError> {
    let (time, now) = (revision.to, revision.at);
    let tx = db.begin(host).await?;
    locks::lock(&tx, &[time.id], None, Some(time.offering)).await?;
    locks::lock_bookings_of(&tx, time.id).await?;
    let before = before(&tx, time).await?;
    if !before.can_change {
        return Ok(Revised::Over);
    }
    if before.revision != revision.read {
        return Ok(Revised::Stale);
    }
    if before.taken > time.capacity {
        return Ok(Revised::TooFew(before.taken));
    }
    let touched = write(&tx, revision, before.is_moved).await?;
    for row in &touched {
        let (booking, guest) = (row.id, row.guest_tenant_id);
        if before.is_moved {
            let fact = Fact::BookingChanged { booking, offering: time.offering, guest };
            tell(&tx, &Telling { fact: &fact, by: Some(revision.by), at: now, to: &[host, guest] }).await?;
        }
        if let Some(until) = row.held_until {
            set_due(&tx, HOLD_ENDS, booking.as_uuid(), until).await?;
        }
    }
    set_due(&tx, ENROLMENT_ENDS, time.id.as_uuid(), time.enrols_until).await?;
    match time.own {
        Some(own) => set_due(&tx, OWN_SEATS_OPEN, time.id.as_uuid(), own.until).await?,
        None => clear_due(&tx, OWN_SEATS_OPEN, time.id.as_uuid()).await?,
    }
    promoting::promote(&tx, time.id, now).await?;
    let fact = Fact::OfferingTimesChanged { offering: time.offering };
    tell(&tx, &Telling { fact: &fact, by: Some(revision.by), at: now, to: &[host] }).await?;
    tx.commit().await?;
    Ok(Revised::Now(if before.is_moved { touched.len() } else { 0 }))
}

async fn before(tx: &TenantTx, time: &NewOccurrence) -> Result<BeforeRow, BookingError> {
    let sql = "select taken, revision, state in ('open', 'closed') as can_change,
                      (starts_at, ends_at, languages, coalesce(venue, 'null'::jsonb))
                      is distinct from ($4, $5, $6, coalesce($7, 'null'::jsonb)) as is_moved
                 from booking.occurrence where tenant_id = $1 and id = $2 and offering_id = $3";
    let values: [Value; 7] = [
        tx.tenant().into(),
        time.id.into(),
        time.offering.into(),
        time.starts_at.into(),
        time.ends_at.into(),
        time.languages.clone().into(),
        venue(time),
    ];
    BeforeRow::find_by_statement(statement(tx, sql, values)).one(tx).await?.ok_or(BookingError::NotFound)
}

fn venue(time: &NewOccurrence) -> Value {
    time.venue.as_ref().map(|venue| serde_json::json!(venue)).into()
}

/// Writes the time, and what of it stands with each booking. Whoever has a seat said yes to what the time was, so they may
/// leave until it begins if it is another. A yes that is waited for is not waited for past the close.
async fn write(
    tx: &TenantTx,
    revision: &Revision<'_>,
    is_moved: bool,
) -> Result<Vec<TouchedRow>, BookingError> {
    let time = revision.to;
    let values: Vec<Value> = vec![
        tx.tenant().into(),
        time.id.into(),
        time.starts_at.into(),
        time.ends_at.into(),
        time.enrols_from.into(),
        time.enrols_until.into(),
        time.cancel_until.into(),
        time.capacity.into(),
        time.group_min.into(),
        time.group_max.into(),
        time.languages.clone().into(),
        venue(time),
        revision.at.into(),
        is_moved.into(),
        revision.note.into(),
        revision.by.into(),
        time.own.map_or(0, |own| own.seats).into(),
        time.own.map(|own| own.until).into(),
    ];
    Ok(TouchedRow::find_by_statement(statement(tx, REVISE, values)).all(tx).await?)
}

const REVISE: &str = "
    with revised as (
      update booking.occurrence
         set starts_at = $3, ends_at = $4, enrols_from = $5, enrols_until = $6, cancel_until = $7, capacity = $8,
             group_min = $9, group_max = $10, languages = $11, venue = $12, own_seats = $17, own_until = $18, changed_at = $13,
             revision = revision + 1
       where tenant_id = $1 and id = $2
      returning id
    ), seated as (
      update booking.place
         set starts_at = $3, ends_at = $4, venue = $12,
             cancel_until = case when not place.active then coalesce($7, $6)
                                 when $14 then $3
                                 else place.cancel_until end
        from revised
       where place.tenant_id = $1 and place.occurrence_id = revised.id
    ), touched as (
      update booking.booking
         set held_until = case when booking.held_until is not null then least(booking.held_until, $6) end,
             changed_at = $13
        from booking.place
       where booking.tenant_id = $1 and place.tenant_id = $1 and place.booking_id = booking.id
         and place.occurrence_id = $2 and place.active
         and ($14 or booking.held_until > $6)
      returning booking.id, booking.state, booking.guest_tenant_id, booking.held_until
    ), noted as (
      insert into booking.history
        (tenant_id, booking_id, to_state, at, guest_tenant_id, from_state, by_person, by_tenant, note)
      select $1, id, state, $13, guest_tenant_id, state, $16, $1, $15 from touched where $14
    )
    select id, guest_tenant_id, held_until from touched order by id";
