//! A booking that stands comes to another size, or to another time: what it lets go of and what it takes are one statement,
//! under the same condition as any other seats.

mod moving;
mod resizing;

use contract::{Fact, OccurrenceId, OfferingId};
use events::{Telling, set_due, tell};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantId, TenantTx, Timestamp};

use super::{promoting, taking, turning};
use crate::bookings::{BookingState, Change, Changed, Refusal, Side};
use crate::error::BookingError;
use crate::listen::HOLD_ENDS;
use crate::store::statement;

pub(crate) use moving::move_to;
pub(crate) use resizing::resize;

#[derive(Debug, FromQueryResult)]
struct ChangedRow {
    is_there: bool,
    is_in_time: Option<bool>,
    offering_id: Option<OfferingId>,
    guest_tenant_id: Option<TenantId>,
    from_state: Option<String>,
    to_state: Option<String>,
    held_until: Option<Timestamp>,
    first: Option<OccurrenceId>,
    touched: Vec<Uuid>,
    is_room_otherwise: bool,
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
                exists (select from booking.booking
                         where tenant_id = $1 and id = $2 and ($3::uuid is null or guest_tenant_id = $3)
                           and ($4::uuid[] is null or unit_id = any ($4))) as is_there,
                (select is_in_time from before) as is_in_time,
                (select offering_id from changed) as offering_id,
                (select guest_tenant_id from changed) as guest_tenant_id,
                (select state from before) as from_state,
                (select state from changed) as to_state,
                (select held_until from changed) as held_until";

/// What was changed is told, timed and promoted in the same transaction; none if nothing could be changed.
async fn finish(
    tx: &TenantTx,
    change: &Change<'_>,
    sql: String,
    values: Vec<Value>,
) -> Result<Option<Changed>, BookingError> {
    let row = match ChangedRow::find_by_statement(statement(tx, sql, values)).one(tx).await {
        Ok(row) => {
            row.ok_or_else(|| DbErr::RecordNotFound("a select without a table gave no row".to_owned()))?
        }
        Err(error) if taking::is_taken_twice(&error) => {
            return Ok(Some(Changed::Refused(Refusal::AlreadyBooked)));
        }
        Err(error) => return Err(error.into()),
    };
    if !row.is_there {
        return Err(BookingError::NotFound);
    }
    if row.is_in_time != Some(true) {
        return Err(BookingError::TooLate);
    }
    let Some(state) = tell_changed(tx, change, &row).await? else { return Ok(None) };
    if let Some(until) = row.held_until {
        set_due(tx, HOLD_ENDS, change.booking.as_uuid(), until).await?;
    }
    for touched in &row.touched {
        promoting::promote(tx, OccurrenceId::from_uuid(*touched), change.at).await?;
    }
    Ok(Some(Changed::Now(state)))
}

/// Tells what has become of the booking, and where it stands; none if it is as it was.
async fn tell_changed(
    tx: &TenantTx,
    change: &Change<'_>,
    row: &ChangedRow,
) -> Result<Option<BookingState>, BookingError> {
    let (Some(offering), Some(guest), Some(to)) = (row.offering_id, row.guest_tenant_id, &row.to_state)
    else {
        return Ok(None);
    };
    let state = BookingState::parse(to).ok_or_else(|| BookingError::Unreadable(to.clone()))?;
    let parties = [tx.tenant(), guest];
    let mut facts = vec![(Fact::BookingChanged { booking: change.booking, offering, guest }, &parties[..])];
    if row.from_state.as_ref() != Some(to) {
        let turned = turning::fact_of(state, change.booking, (offering, guest), row.first);
        facts.push((turned, &parties[..]));
    }
    if row.is_room_otherwise {
        facts.push((Fact::OfferingTimesChanged { offering }, &parties[..1]));
    }
    for (fact, to) in &facts {
        tell(tx, &Telling { fact, by: change.side.by(), at: change.at, to }).await?;
    }
    Ok(Some(state))
}
