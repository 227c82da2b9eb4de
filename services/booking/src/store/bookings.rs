//! Bookings as either party sees them. The policy lets both; each query names the side that it means.

use contract::{BookingId, GroupId, OccurrenceId, OfferingId, Text, Venue};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use serde::Deserialize;
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantId, TenantTx, Timestamp, UnitId};

use super::{read, statement};
use crate::bookings::{About, BookingState, Came, Extras, Transport};
use crate::error::BookingError;
use crate::sides::Sides;

/// A booking with its times.
#[allow(clippy::struct_field_names, reason = "`booked_at` is the column's name and the word's own")]
pub(crate) struct Booked {
    pub(crate) id: BookingId,
    pub(crate) host: TenantId,
    pub(crate) guest: TenantId,
    pub(crate) offering: OfferingId,
    pub(crate) state: BookingState,
    pub(crate) is_turned_by_host: bool,
    /// What was said last.
    pub(crate) note: String,
    pub(crate) held_until: Option<Timestamp>,
    pub(crate) unit: UnitId,
    pub(crate) booked_by: PersonId,
    pub(crate) about: About,
    pub(crate) guest_name: Text,
    pub(crate) unit_name: String,
    pub(crate) group: GroupId,
    pub(crate) group_name: String,
    pub(crate) stages: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) needs: Vec<String>,
    pub(crate) participants: i32,
    pub(crate) adults: i32,
    pub(crate) booker_name: String,
    pub(crate) booker_email: String,
    pub(crate) booked_at: Timestamp,
    pub(crate) extras: Extras,
    pub(crate) came: Option<Came>,
    /// Its times in their order; those that it holds while it holds any, else those that it held or waits for. None while it
    /// waits for any time.
    pub(crate) times: Vec<PlaceTime>,
}

/// When a booking comes.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct PlaceTime {
    pub(crate) occurrence: OccurrenceId,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) cancel_until: Timestamp,
    /// Its own place, where it is not the offering's.
    pub(crate) venue: Option<Venue>,
    pub(crate) active: bool,
}

impl Booked {
    /// The time that matters at `now`: the next one, else the last.
    pub(crate) fn time(&self, now: Timestamp) -> Option<&PlaceTime> {
        self.times.iter().find(|time| time.ends_at > now).or(self.times.last())
    }

    /// Where it comes to at `now`; none where the host comes to the group.
    pub(crate) fn venue(&self, now: Timestamp) -> Option<&Venue> {
        self.time(now).and_then(|time| time.venue.as_ref()).or(self.about.venue.as_ref())
    }

    /// Whether all its times have ended.
    pub(crate) fn is_past(&self, now: Timestamp) -> bool {
        !self.times.is_empty() && self.times.iter().all(|time| time.ends_at <= now)
    }

    /// The last moment to give it up; none where it holds no place.
    pub(crate) fn cancel_until(&self) -> Option<Timestamp> {
        self.times.iter().filter(|time| time.active).map(|time| time.cancel_until).min()
    }
}

#[derive(Debug, FromQueryResult)]
struct BookedRow {
    id: BookingId,
    tenant_id: TenantId,
    guest_tenant_id: TenantId,
    offering_id: OfferingId,
    state: String,
    turned_by: String,
    note: Option<String>,
    held_until: Option<Timestamp>,
    unit_id: UnitId,
    booked_by: PersonId,
    about: serde_json::Value,
    guest_name: serde_json::Value,
    unit_name: String,
    group_id: GroupId,
    group_name: String,
    stages: Vec<String>,
    languages: Vec<String>,
    needs: Vec<String>,
    participants: i32,
    adults: i32,
    booker_name: String,
    booker_email: String,
    booked_at: Timestamp,
    invoice_reference: String,
    transport: String,
    message: String,
    came_participants: Option<i32>,
    came_adults: Option<i32>,
    times: serde_json::Value,
}

impl TryFrom<BookedRow> for Booked {
    type Error = BookingError;
    fn try_from(row: BookedRow) -> Result<Self, BookingError> {
        Ok(Self {
            id: row.id,
            host: row.tenant_id,
            guest: row.guest_tenant_id,
            offering: row.offering_id,
            is_turned_by_host: row.turned_by == "host",
            note: row.note.unwrap_or_default(),
            held_until: row.held_until,
            unit: row.unit_id,
            booked_by: row.booked_by,
            state: BookingState::parse(&row.state).ok_or(BookingError::Unreadable(row.state))?,
            about: read(row.about)?,
            guest_name: read(row.guest_name)?,
            unit_name: row.unit_name,
            group: row.group_id,
            group_name: row.group_name,
            stages: row.stages,
            languages: row.languages,
            needs: row.needs,
            participants: row.participants,
            adults: row.adults,
            booker_name: row.booker_name,
            booker_email: row.booker_email,
            booked_at: row.booked_at,
            extras: Extras {
                invoice_reference: row.invoice_reference,
                transport: Transport::parse(&row.transport),
                message: row.message,
            },
            came: row
                .came_participants
                .zip(row.came_adults)
                .map(|(participants, adults)| Came { participants, adults }),
            times: read(row.times)?,
        })
    }
}

/// A booking's own columns; `times` comes beside.
const COLUMNS: &str = "
    select booking.id, booking.tenant_id, booking.guest_tenant_id, booking.offering_id, booking.state, booking.turned_by,
           booking.held_until, booking.unit_id, booking.booked_by, booking.about, booking.guest_name, booking.unit_name,
           booking.group_id, booking.group_name, booking.stages, booking.languages, booking.needs, booking.participants, booking.adults,
           booking.booker_name, booking.booker_email, booking.booked_at, booking.invoice_reference, booking.transport,
           booking.message, booking.came_participants, booking.came_adults,
           (select note from booking.history
             where history.tenant_id = booking.tenant_id and history.booking_id = booking.id and history.note <> ''
             order by history.at desc limit 1) as note";

const TIME: &str = "jsonb_build_object('occurrence', place.occurrence_id, 'starts_at', place.starts_at,
             'ends_at', place.ends_at, 'cancel_until', place.cancel_until, 'venue', place.venue, 'active', place.active)";

/// Bookings with all their times: those that are held while any is, else those that were.
fn whole() -> String {
    format!(
        "{COLUMNS}, coalesce(held.times, '[]') as times
           from booking.booking
           left join lateral (
             select jsonb_agg({TIME} order by place.starts_at, place.occurrence_id) as times,
                    min(place.starts_at) filter (where place.ends_at > $1) as next,
                    max(place.starts_at) as last
               from booking.place
              where place.tenant_id = booking.tenant_id and place.booking_id = booking.id
                and (place.active
                     or not exists (select from booking.place as other
                                     where other.tenant_id = booking.tenant_id and other.booking_id = booking.id
                                       and other.active))
           ) as held on true"
    )
}

fn uuids(units: Option<&[UnitId]>) -> Option<Vec<Uuid>> {
    units.map(|units| units.iter().map(|unit| unit.as_uuid()).collect())
}

/// What units of this tenant have booked, here and elsewhere: what is to come, the nearest first, then the rest, the
/// latest first. All its units where none is named.
pub(crate) async fn of_guest(
    tx: &TenantTx,
    units: Option<&[UnitId]>,
    now: Timestamp,
) -> Result<Vec<Booked>, BookingError> {
    let live: Vec<String> = BookingState::ALL
        .into_iter()
        .filter(|state| state.is_live())
        .map(|state| state.as_str().to_owned())
        .collect();
    let sql = format!(
        "{}
         where booking.guest_tenant_id = $2 and ($3::uuid[] is null or booking.unit_id = any ($3))
         order by booking.state = any ($4) and (held.next is not null or held.last is null) desc,
                  case when booking.state = any ($4) then held.next end nulls last,
                  held.last desc nulls last, booking.id
         limit 1000",
        whole()
    );
    many(tx, sql, vec![now.into(), tx.tenant().into(), uuids(units).into(), live.into()]).await
}

/// One of them.
pub(crate) async fn find_of_guest(
    tx: &TenantTx,
    id: BookingId,
    units: Option<&[UnitId]>,
    now: Timestamp,
) -> Result<Booked, BookingError> {
    let sql = format!(
        "{}
         where booking.guest_tenant_id = $2 and booking.id = $3
           and ($4::uuid[] is null or booking.unit_id = any ($4))",
        whole()
    );
    let values = vec![now.into(), tx.tenant().into(), id.into(), uuids(units).into()];
    many(tx, sql, values).await?.into_iter().next().ok_or(BookingError::NotFound)
}

/// One booking of this tenant's, as its host.
pub(crate) async fn find_of_host(
    tx: &TenantTx,
    id: BookingId,
    now: Timestamp,
) -> Result<Booked, BookingError> {
    let sql = format!("{} where booking.tenant_id = $2 and booking.id = $3", whole());
    let found = many(tx, sql, vec![now.into(), tx.tenant().into(), id.into()]).await?;
    found.into_iter().next().ok_or(BookingError::NotFound)
}

/// Which bookings somebody asks for, of those that they see.
#[derive(Clone, Debug, Default)]
pub(crate) struct Narrowed {
    /// Standing here; anywhere where none is named.
    pub(crate) states: Vec<BookingState>,
    /// Of this offering.
    pub(crate) offering: Option<OfferingId>,
    /// Only this one.
    pub(crate) booking: Option<BookingId>,
}

/// What of bookings is seen from these sides, and asked for; the values are bound from `$first` on. What a unit's own principal
/// has not said yes to is not the host's to see.
fn seen(first: usize) -> String {
    let bound = |number: usize| format!("${}", first + number);
    format!(
        "(({is_guest} and booking.guest_tenant_id = {tenant} and ({units}::uuid[] is null or booking.unit_id = any ({units})))
          or ({is_host} and booking.tenant_id = {tenant} and booking.state <> 'asked'))
         and ({states}::text[] is null or booking.state = any ({states}))
         and ({offering}::uuid is null or booking.offering_id = {offering})
         and ({booking}::uuid is null or booking.id = {booking})",
        tenant = bound(0),
        is_guest = bound(1),
        units = bound(2),
        is_host = bound(3),
        states = bound(4),
        offering = bound(5),
        booking = bound(6),
    )
}

fn seen_values(sides: &Sides<'_>, narrowed: &Narrowed) -> [sea_orm::Value; 7] {
    let states: Vec<String> = narrowed.states.iter().map(|state| state.as_str().to_owned()).collect();
    [
        sides.tenant.into(),
        sides.is_guest.into(),
        uuids(sides.units).into(),
        sides.is_host.into(),
        (!states.is_empty()).then_some(states).into(),
        narrowed.offering.into(),
        narrowed.booking.into(),
    ]
}

/// One page of the bookings that are seen from these sides, the newest first, and how many there are in all.
pub(crate) async fn of_sides(
    tx: &TenantTx,
    sides: &Sides<'_>,
    narrowed: &Narrowed,
    (page, per_page): (u32, u32),
    now: Timestamp,
) -> Result<(Vec<Booked>, i64), BookingError> {
    let sql = format!("select count(*) as count from booking.booking where {}", seen(1));
    let counted =
        CountRow::find_by_statement(statement(tx, sql, seen_values(sides, narrowed))).one(tx).await?;
    let sql = format!(
        "{} where {} order by booking.booked_at desc, booking.id desc limit $9 offset $10",
        whole(),
        seen(2)
    );
    let skipped = i64::from(page.saturating_sub(1)) * i64::from(per_page);
    let mut values = vec![now.into()];
    values.extend(seen_values(sides, narrowed));
    values.extend([i64::from(per_page).into(), skipped.into()]);
    Ok((many(tx, sql, values).await?, counted.map_or(0, |row| row.count)))
}

/// One booking that is seen from one of these sides.
pub(crate) async fn find_of_sides(
    tx: &TenantTx,
    sides: &Sides<'_>,
    id: BookingId,
    now: Timestamp,
) -> Result<Booked, BookingError> {
    let narrowed = Narrowed { booking: Some(id), ..Narrowed::default() };
    let mut values = vec![now.into()];
    values.extend(seen_values(sides, &narrowed));
    let sql = format!("{} where {}", whole(), seen(2));
    many(tx, sql, values).await?.into_iter().next().ok_or(BookingError::NotFound)
}

/// Bookings of this tenant's times that stand in one of `states`, the longest waiting first.
pub(crate) async fn of_host_in(
    tx: &TenantTx,
    states: &[BookingState],
    now: Timestamp,
) -> Result<Vec<Booked>, BookingError> {
    let states: Vec<String> = states.iter().map(|state| state.as_str().to_owned()).collect();
    let sql = format!(
        "{} where booking.tenant_id = $2 and booking.state = any ($3)
            order by coalesce(booking.queued_at, booking.booked_at), booking.id limit 1000",
        whole()
    );
    many(tx, sql, vec![now.into(), tx.tenant().into(), states.into()]).await
}

/// Who comes to this tenant's times that have not ended, once for each time, in order of time; who holds no place is left
/// out.
pub(crate) async fn of_host(tx: &TenantTx, now: Timestamp) -> Result<Vec<Booked>, BookingError> {
    let sql = format!(
        "{COLUMNS}, jsonb_build_array({TIME}) as times
           from booking.booking
           join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
         where booking.tenant_id = $1 and place.ends_at > $2 and place.active and booking.state <> 'asked'
         order by place.starts_at, place.occurrence_id, booking.booked_at, booking.id
         limit 1000"
    );
    many(tx, sql, vec![tx.tenant().into(), now.into()]).await
}

async fn many(tx: &TenantTx, sql: String, values: Vec<sea_orm::Value>) -> Result<Vec<Booked>, BookingError> {
    let rows = BookedRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(Booked::try_from).collect()
}

/// Who holds a place at one time of this tenant's, by unit and group; past times too.
pub(crate) async fn of_time(tx: &TenantTx, occurrence: OccurrenceId) -> Result<Vec<Booked>, BookingError> {
    let sql = format!(
        "{COLUMNS}, jsonb_build_array({TIME}) as times
           from booking.booking
           join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
         where booking.tenant_id = $1 and place.occurrence_id = $2 and place.active and booking.state <> 'asked'
         order by booking.unit_name, booking.group_name, booking.id"
    );
    many(tx, sql, vec![tx.tenant().into(), occurrence.into()]).await
}

/// Erases what units told this tenant in words, of bookings whose every time ended before `before`.
pub(crate) async fn erase_messages(tx: &TenantTx, before: Timestamp) -> Result<(), DbErr> {
    let sql = "update booking.booking
                  set message = ''
                where tenant_id = $1 and message <> ''
                  and not exists (select from booking.place
                                   where place.tenant_id = $1 and place.booking_id = booking.id and place.ends_at >= $2)
                  and changed_at < $2";
    tx.execute_raw(statement(tx, sql, [tx.tenant().into(), before.into()])).await?;
    Ok(())
}

#[derive(Debug, FromQueryResult)]
struct HostRow {
    tenant_id: TenantId,
}

/// The host of a booking that this tenant is the guest of.
pub(crate) async fn host_of(tx: &TenantTx, id: BookingId) -> Result<Option<TenantId>, DbErr> {
    let sql = "select tenant_id from booking.booking where guest_tenant_id = $1 and id = $2";
    let row = HostRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), id.into()])).one(tx).await?;
    Ok(row.map(|row| row.tenant_id))
}

#[derive(Debug, FromQueryResult)]
struct CountRow {
    count: i64,
}

/// How many bookings that are still to come this tenant has with others, as guest or as host; with anybody else where nobody is
/// named.
pub(crate) async fn coming_with(
    tx: &TenantTx,
    others: Option<&[TenantId]>,
    now: Timestamp,
) -> Result<u64, DbErr> {
    let others: Option<Vec<_>> = others.map(|others| others.iter().map(|one| one.as_uuid()).collect());
    let sql = "select count(distinct booking.id) as count
                 from booking.booking
                 join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
                where ((booking.tenant_id = $1 and booking.guest_tenant_id <> $1
                        and ($2::uuid[] is null or booking.guest_tenant_id = any ($2)))
                       or (booking.guest_tenant_id = $1 and booking.tenant_id <> $1
                           and ($2::uuid[] is null or booking.tenant_id = any ($2))))
                  and booking.state in ('asked', 'requested', 'confirmed') and place.active and place.ends_at > $3";
    let values = [tx.tenant().into(), others.into(), now.into()];
    let row = CountRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.map_or(0, |row| u64::try_from(row.count).unwrap_or(0)))
}

/// How many bookings of an offering of this tenant's are still to come.
pub(crate) async fn coming(tx: &TenantTx, offering: OfferingId, now: Timestamp) -> Result<i64, DbErr> {
    let row = CountRow::find_by_statement(statement(
        tx,
        "select count(*) as count
           from booking.booking
           join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
          where booking.tenant_id = $1 and booking.offering_id = $2 and place.active and place.starts_at > $3",
        [tx.tenant().into(), offering.into(), now.into()],
    ))
    .one(tx)
    .await?;
    Ok(row.map_or(0, |row| row.count))
}
