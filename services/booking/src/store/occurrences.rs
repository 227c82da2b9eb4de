//! Times: the host's own rows.

use std::collections::{BTreeSet, HashMap, HashSet};

use contract::{ComingTime, Counts, Fact, OccurrenceId, OfferingId};
use events::{Telling, ensure_due, set_due, tell};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp};

use super::{seats, statement};
use crate::error::BookingError;
use crate::listen::{DIGEST, ENROLMENT_ENDS, FORGET_KEYS, OWN_SEATS_OPEN, RECONCILE, next_night};
use crate::occurrences::{Decided, NewOccurrence};

#[derive(Debug, FromQueryResult)]
struct TimeRow {
    id: OccurrenceId,
    offering_id: OfferingId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    enrols_from: Option<Timestamp>,
    enrols_until: Timestamp,
    counts: String,
    capacity: i32,
    taken: i32,
    group_min: i32,
    languages: Vec<String>,
    state: String,
}

/// What is read of a time; what is kept from `guest` is as if it were taken.
fn columns(guest: &str) -> String {
    let left = seats::left(guest);
    format!(
        "id, offering_id, starts_at, ends_at, enrols_from, enrols_until, counts, capacity,
         capacity - greatest({left}, 0) as taken, group_min, languages, state"
    )
}

impl TimeRow {
    fn at(self, now: Timestamp) -> Result<ComingTime, BookingError> {
        let decided = Decided::parse(&self.state).ok_or(BookingError::Unreadable(self.state))?;
        Ok(ComingTime {
            occurrence: self.id,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            enrols_until: self.enrols_until,
            languages: self.languages,
            counts: Counts::parse(&self.counts).ok_or(BookingError::Unreadable(self.counts))?,
            capacity: self.capacity,
            taken: self.taken,
            group_min: self.group_min,
            state: decided.at(now, self.enrols_from, self.enrols_until),
        })
    }
}

/// The coming times of an offering, in order, with the places that `guest` finds.
pub(crate) async fn coming(
    tx: &TenantTx,
    guest: TenantId,
    offering: OfferingId,
    now: Timestamp,
) -> Result<Vec<ComingTime>, BookingError> {
    let sql = format!(
        "select {} from booking.occurrence
          where tenant_id = $1 and offering_id = $2 and starts_at > $3
          order by starts_at, id",
        columns("$4")
    );
    let values = [tx.tenant().into(), offering.into(), now.into(), guest.into()];
    let rows = TimeRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(|row| row.at(now)).collect()
}

/// The coming times of each of these offerings, in order, with the places that `guest` finds.
pub(crate) async fn coming_of_each(
    tx: &TenantTx,
    guest: TenantId,
    offerings: &[OfferingId],
    now: Timestamp,
) -> Result<HashMap<OfferingId, Vec<ComingTime>>, BookingError> {
    let ids: Vec<Uuid> = offerings.iter().map(|offering| offering.as_uuid()).collect();
    let sql = format!(
        "select {} from booking.occurrence
          where tenant_id = $1 and offering_id = any ($2) and starts_at > $3
          order by starts_at, id",
        columns("$4")
    );
    let values = [tx.tenant().into(), ids.into(), now.into(), guest.into()];
    let mut times: HashMap<OfferingId, Vec<ComingTime>> = HashMap::new();
    for row in TimeRow::find_by_statement(statement(tx, sql, values)).all(tx).await? {
        times.entry(row.offering_id).or_default().push(row.at(now)?);
    }
    Ok(times)
}

#[derive(Debug, FromQueryResult)]
struct SeatsRow {
    id: OccurrenceId,
    counts: String,
    taken: i32,
    capacity: i32,
}

/// What is taken of which capacity, for every time of this tenant that has not ended.
pub(crate) async fn seats(
    tx: &TenantTx,
    now: Timestamp,
) -> Result<HashMap<OccurrenceId, (Counts, i32, i32)>, BookingError> {
    let sql = "select id, counts, taken, capacity from booking.occurrence
                where tenant_id = $1 and ends_at > $2 and taken > 0";
    let rows =
        SeatsRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), now.into()])).all(tx).await?;
    rows.into_iter()
        .map(|row| {
            let counts = Counts::parse(&row.counts).ok_or(BookingError::Unreadable(row.counts))?;
            Ok((row.id, (counts, row.taken, row.capacity)))
        })
        .collect()
}

#[derive(Debug, FromQueryResult)]
struct OfferingRow {
    offering_id: OfferingId,
}

/// The offering that a time belongs to.
pub(crate) async fn offering_of(tx: &TenantTx, id: OccurrenceId) -> Result<Option<OfferingId>, DbErr> {
    let sql = "select offering_id from booking.occurrence where tenant_id = $1 and id = $2";
    let row =
        OfferingRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), id.into()])).one(tx).await?;
    Ok(row.map(|row| row.offering_id))
}

/// Puts times before the public and tells it, once for each offering.
pub(crate) async fn schedule(
    db: &TenantDb,
    owner: TenantId,
    new: &[NewOccurrence],
    now: Timestamp,
) -> Result<(), BookingError> {
    let tx = db.begin(owner).await?;
    let inserted = insert(&tx, new).await?;
    let fresh = || new.iter().filter(|time| inserted.contains(&time.id));
    for time in fresh() {
        set_due(&tx, ENROLMENT_ENDS, time.id.as_uuid(), time.enrols_until).await?;
        if let Some(own) = time.own {
            set_due(&tx, OWN_SEATS_OPEN, time.id.as_uuid(), own.until).await?;
        }
    }
    let changed: BTreeSet<OfferingId> = fresh().map(|time| time.offering).collect();
    if changed.is_empty() {
        return Ok(());
    }
    ensure_due(&tx, FORGET_KEYS, owner.as_uuid(), now).await?;
    // Whoever has times may have something that waits.
    ensure_due(&tx, DIGEST, owner.as_uuid(), now).await?;
    ensure_due(&tx, RECONCILE, owner.as_uuid(), next_night(now)).await?;
    for offering in changed {
        let fact = Fact::OfferingTimesChanged { offering };
        tell(&tx, &Telling { fact: &fact, by: None, at: now, to: &[owner] }).await?;
    }
    tx.commit().await?;
    Ok(())
}

const INSERT: &str = "
    insert into booking.occurrence
      (tenant_id, id, offering_id, starts_at, ends_at, enrols_from, enrols_until, counts, capacity,
       group_min, group_max, languages, cancel_until, venue, state, own_seats, own_until)
    select $1, id, offering_id, starts_at::timestamptz, ends_at::timestamptz, nullif(enrols_from, '')::timestamptz,
           enrols_until::timestamptz, counts, capacity, group_min, group_max, string_to_array(languages, ' '),
           nullif(cancel_until, '')::timestamptz, nullif(venue, '')::jsonb, 'open',
           own_seats, nullif(own_until, '')::timestamptz
      from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::integer[],
                  $10::integer[], $11::integer[], $12::text[], $13::text[], $14::text[], $15::integer[], $16::text[])
        as time (id, offering_id, starts_at, ends_at, enrols_from, enrols_until, counts, capacity, group_min, group_max,
                 languages, cancel_until, venue, own_seats, own_until)
    on conflict (tenant_id, id) do nothing
    returning id";

#[derive(Debug, FromQueryResult)]
struct IdRow {
    id: OccurrenceId,
}

/// Writes times, and says which of them were not there before.
pub(crate) async fn insert(tx: &TenantTx, new: &[NewOccurrence]) -> Result<HashSet<OccurrenceId>, DbErr> {
    let words = |of: fn(&NewOccurrence) -> String| -> Value { new.iter().map(of).collect::<Vec<_>>().into() };
    let numbers = |of: fn(&NewOccurrence) -> i32| -> Value { new.iter().map(of).collect::<Vec<_>>().into() };
    let venues = new.iter().map(|time| time.venue.as_ref().map_or(Ok(String::new()), serde_json::to_string));
    let venues: Vec<String> =
        venues.collect::<Result<_, _>>().map_err(|error| DbErr::Json(error.to_string()))?;
    let values: [Value; 16] = [
        tx.tenant().into(),
        new.iter().map(|time| time.id.as_uuid()).collect::<Vec<_>>().into(),
        new.iter().map(|time| time.offering.as_uuid()).collect::<Vec<_>>().into(),
        words(|time| time.starts_at.to_string()),
        words(|time| time.ends_at.to_string()),
        words(|time| time.enrols_from.map(|from| from.to_string()).unwrap_or_default()),
        words(|time| time.enrols_until.to_string()),
        words(|time| time.counts.as_str().to_owned()),
        numbers(|time| time.capacity),
        numbers(|time| time.group_min),
        numbers(|time| time.group_max),
        words(|time| time.languages.join(" ")),
        words(|time| time.cancel_until.map(|until| until.to_string()).unwrap_or_default()),
        venues.into(),
        numbers(|time| time.own.map_or(0, |own| own.seats)),
        words(|time| time.own.map(|own| own.until.to_string()).unwrap_or_default()),
    ];
    let rows = IdRow::find_by_statement(statement(tx, INSERT, values)).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
