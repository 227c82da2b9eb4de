//! Other times.

use std::collections::BTreeSet;

use contract::{GroupId, OccurrenceId, OfferingId};
use sea_orm::FromQueryResult;
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantDb, TenantId, TenantTx};

use super::super::taking::{self, Wish};
use super::super::{condition, locks};
use super::{ANSWER, NOTED, NOTICED, before, bound, finish};
use crate::bookings::{Change, Changed, Refusal};
use crate::error::BookingError;
use crate::store::statement;

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
        ("before.heads", "before.guest_tenant_id"),
        "$8",
        "$5",
        "before, terms",
        "and occurrence.offering_id = before.offering_id and before.is_in_time
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
              and terms.needed = cardinality($8)
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
           returning place.occurrence_id, place.seats, place.guest_tenant_id
         ), given as (
           update booking.occurrence
              set {give}
             from left_places
            where occurrence.tenant_id = $1 and occurrence.id = left_places.occurrence_id
           returning occurrence.id, {is_room_otherwise} as is_room_otherwise
         ), placed as (
           insert into booking.place
             (tenant_id, booking_id, occurrence_id, guest_tenant_id, group_id, seats, starts_at, ends_at, cancel_until, venue,
              active)
           select $1, changed.id, seat.id, changed.guest_tenant_id, changed.group_id, seat.seats, seat.starts_at,
                  seat.ends_at, seat.cancel_until, seat.venue, true
             from seat, changed
           on conflict (tenant_id, booking_id, occurrence_id)
           do update set active = true, seats = excluded.seats, starts_at = excluded.starts_at,
                         ends_at = excluded.ends_at, cancel_until = excluded.cancel_until, venue = excluded.venue
         ), {noted}
         select {answer},
                (select occurrence_id
                   from (select starts_at, id as occurrence_id from seat
                         union all
                         select starts_at, occurrence_id from held where occurrence_id = any ($8)) as time
                  order by starts_at, occurrence_id
                  limit 1) as first,
                array(select id from given order by id) as touched,
                exists (select from given where is_room_otherwise) or exists (select from seat where is_room_otherwise)
                  as is_room_otherwise",
        before = before("'asked', 'requested', 'confirmed'"),
        terms = condition::terms("before.offering_id", "before"),
        year = condition::school_year("first.starts_at"),
        standing = condition::standing("false", "before.guest_tenant_id", "before.unit_id"),
        give = condition::take("-left_places.seats", "left_places.guest_tenant_id"),
        is_room_otherwise = condition::is_room_otherwise("-left_places.seats", "left_places.guest_tenant_id"),
        noticed = NOTICED,
        noted = NOTED,
        answer = ANSWER,
    );
    let Some(changed) = finish(&tx, change, sql, values).await? else {
        // Dropping the transaction lets go of what it took of a series.
        drop(tx);
        return Ok(Changed::Refused(why_not(&db.open(door).await?, change, occurrences).await?));
    };
    if matches!(changed, Changed::Now(_)) {
        tx.commit().await?;
    }
    Ok(changed)
}

#[derive(Debug, FromQueryResult)]
struct MoverRow {
    offering_id: OfferingId,
    guest_tenant_id: TenantId,
    group_id: GroupId,
    heads: i32,
    held: Vec<Uuid>,
}

/// Why the booking could not come then. Asked after the fact, of the times that would be new to it.
async fn why_not(
    tx: &TenantTx,
    change: &Change<'_>,
    occurrences: &[OccurrenceId],
) -> Result<Refusal, BookingError> {
    let sql = "select offering_id, guest_tenant_id, group_id, participants + adults as heads,
                      array(select occurrence_id from booking.place
                             where place.tenant_id = $1 and place.booking_id = $2 and place.active) as held
                 from booking.booking where tenant_id = $1 and id = $2";
    let values = [tx.tenant().into(), change.booking.into()];
    let found = MoverRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    let mover = found.ok_or(BookingError::NotFound)?;
    let times: BTreeSet<OccurrenceId> = occurrences.iter().copied().collect();
    let (kept, new): (BTreeSet<_>, BTreeSet<_>) =
        times.into_iter().partition(|time| mover.held.contains(&time.as_uuid()));
    let wish = Wish {
        offering: mover.offering_id,
        guest: mover.guest_tenant_id,
        group: mover.group_id,
        heads: mover.heads,
        times: new.into_iter().collect(),
        kept: kept.len(),
        of: Some(change.booking),
        at: change.at,
    };
    taking::why_not(tx, &wish).await
}
