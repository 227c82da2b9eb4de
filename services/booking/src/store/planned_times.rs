//! Times as their host reads them: all that was written of each.

use std::collections::BTreeSet;

use contract::{Counts, OccurrenceId, OfferingId, Venue};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{read, seats, statement};
use crate::error::BookingError;
use crate::occurrences::{Decided, NewOccurrence, OwnSeats, PlannedTime};

#[derive(Debug, FromQueryResult)]
struct Row {
    id: OccurrenceId,
    offering_id: OfferingId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    enrols_from: Option<Timestamp>,
    enrols_until: Timestamp,
    cancel_until: Option<Timestamp>,
    counts: String,
    capacity: i32,
    taken: i32,
    group_min: i32,
    group_max: i32,
    languages: Vec<String>,
    venue: Option<serde_json::Value>,
    own_seats: i32,
    own_until: Option<Timestamp>,
    state: String,
    reason: String,
    revision: i32,
}

impl Row {
    fn read(self) -> Result<PlannedTime, BookingError> {
        let venue: Option<Venue> = self.venue.map(read).transpose()?;
        Ok(PlannedTime {
            decided: Decided::parse(&self.state).ok_or(BookingError::Unreadable(self.state))?,
            taken: self.taken,
            reason: self.reason,
            revision: self.revision,
            plan: NewOccurrence {
                id: self.id,
                offering: self.offering_id,
                starts_at: self.starts_at,
                ends_at: self.ends_at,
                enrols_from: self.enrols_from,
                enrols_until: self.enrols_until,
                counts: Counts::parse(&self.counts).ok_or(BookingError::Unreadable(self.counts))?,
                capacity: self.capacity,
                group_min: self.group_min,
                group_max: self.group_max,
                languages: self.languages,
                cancel_until: self.cancel_until,
                venue,
                own: self.own_until.map(|until| OwnSeats { seats: self.own_seats, until }),
            },
        })
    }
}

/// The times of this tenant's that `which` picks, as `guest` finds them: what is kept from it is as if it were taken. `$1` is
/// the tenant, `$2` the guest.
async fn select(
    tx: &TenantTx,
    guest: TenantId,
    which: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<PlannedTime>, BookingError> {
    let sql = format!(
        "select id, offering_id, starts_at, ends_at, enrols_from, enrols_until, cancel_until, counts, capacity,
                capacity - greatest({left}, 0) as taken, group_min, group_max, languages, venue, own_seats,
                case when $2 = $1 then own_until end as own_until, state, reason, revision
           from booking.occurrence
          where tenant_id = $1 and {which}",
        left = seats::left("$2"),
    );
    let values = [tx.tenant().into(), guest.into()].into_iter().chain(values);
    let rows = Row::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(Row::read).collect()
}

/// The coming times of an offering, in order, as `guest` finds them: what is kept from it is as if it were taken.
pub(crate) async fn coming(
    tx: &TenantTx,
    guest: TenantId,
    offering: OfferingId,
    now: Timestamp,
) -> Result<Vec<PlannedTime>, BookingError> {
    let which = "offering_id = $3 and starts_at > $4 order by starts_at, id";
    select(tx, guest, which, [offering.into(), now.into()]).await
}

#[derive(Debug, FromQueryResult)]
struct OfferingRow {
    offering_id: OfferingId,
}

/// The one offering of this tenant's that all of these are times of.
pub(crate) async fn offering_of(
    tx: &TenantTx,
    occurrences: &[OccurrenceId],
) -> Result<Option<OfferingId>, DbErr> {
    let ids: BTreeSet<Uuid> = occurrences.iter().map(|time| time.as_uuid()).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let sql = "select offering_id from booking.occurrence
                where tenant_id = $1 and id = any ($2)
                group by offering_id
               having count(*) = cardinality($2)";
    let row = OfferingRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), ids.into()]));
    Ok(row.one(tx).await?.map(|row| row.offering_id))
}

/// One time of an offering.
pub(crate) async fn one(
    tx: &TenantTx,
    offering: OfferingId,
    id: OccurrenceId,
) -> Result<Option<PlannedTime>, BookingError> {
    let found = select(tx, tx.tenant(), "offering_id = $3 and id = $4", [offering.into(), id.into()]).await?;
    Ok(found.into_iter().next())
}

/// The times of an offering that have begun, the latest first: at most `most`.
pub(crate) async fn begun(
    tx: &TenantTx,
    offering: OfferingId,
    now: Timestamp,
    most: i64,
) -> Result<Vec<PlannedTime>, BookingError> {
    let which = "offering_id = $3 and starts_at <= $4 order by starts_at desc, id limit $5";
    select(tx, tx.tenant(), which, [offering.into(), now.into(), most.into()]).await
}

/// All times of this tenant's that lie at least in part between two moments, in order; those that are called off left out.
pub(crate) async fn between(
    tx: &TenantTx,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<PlannedTime>, BookingError> {
    let which = "ends_at > $3 and starts_at < $4 and state <> 'cancelled' order by starts_at, id";
    select(tx, tx.tenant(), which, [from.into(), until.into()]).await
}
