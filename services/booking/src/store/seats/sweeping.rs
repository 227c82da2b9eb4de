//! Looking over all seats of a host: free ones that somebody waits for, and sums that are not right.

use contract::{OccurrenceId, OfferingId};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp};

use super::{condition, locks, promoting, queueing};
use crate::error::BookingError;
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct OfferingRow {
    offering_id: OfferingId,
}

/// Offers what is free to those who wait for it, each offering in a transaction of its own. Says how many were offered a
/// place.
pub(crate) async fn offer_free(db: &TenantDb, host: TenantId, now: Timestamp) -> Result<u32, BookingError> {
    let tx = db.begin(host).await?;
    let offerings = with_room_for_a_waiting_group(&tx, now).await?;
    drop(tx);
    let mut offered = 0;
    for offering in offerings {
        let tx = db.begin(host).await?;
        locks::lock(&tx, &[], None, Some(offering)).await?;
        for time in queueing::open_times(&tx, offering, now).await? {
            offered += promoting::promote(&tx, time, now).await?;
        }
        tx.commit().await?;
    }
    Ok(offered)
}

/// Offerings of which some time has room for some entry of its queue. Looked for without locks: it says where to look.
async fn with_room_for_a_waiting_group(tx: &TenantTx, now: Timestamp) -> Result<Vec<OfferingId>, DbErr> {
    let heads = "(booking.participants + booking.adults)";
    let sql = format!(
        "select distinct booking.offering_id
           from booking.booking
           join booking.occurrence on occurrence.tenant_id = $1 and occurrence.offering_id = booking.offering_id
          where booking.tenant_id = $1 and booking.state = 'waiting'
            and (booking.any_time
                 or exists (select from booking.place
                             where place.tenant_id = $1 and place.booking_id = booking.id
                               and place.occurrence_id = occurrence.id))
            and {is_open}
            and {has_room}
          order by booking.offering_id",
        is_open = condition::is_open(heads, "$2"),
        has_room = condition::has_room(heads, "booking.guest_tenant_id"),
    );
    let values = [tx.tenant().into(), now.into()];
    let rows = OfferingRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.offering_id).collect())
}

#[derive(Debug, FromQueryResult)]
struct WaitsRow {
    waits: bool,
}

/// Whether any group stands in a queue of this host's.
pub(crate) async fn anybody_waits(tx: &TenantTx) -> Result<bool, DbErr> {
    let sql =
        "select exists (select from booking.booking where tenant_id = $1 and state = 'waiting') as waits";
    let row = WaitsRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).one(tx).await?;
    Ok(row.is_some_and(|row| row.waits))
}

/// A time whose number is not the sum of its places.
#[derive(Debug, FromQueryResult)]
pub(crate) struct OffRow {
    /// Which.
    pub(crate) occurrence: OccurrenceId,
    /// What it says that is taken.
    pub(crate) taken: i64,
    /// What its active places add up to.
    pub(crate) seated: i64,
    /// What it says that others than the host's own units have taken.
    pub(crate) taken_by_others: i64,
    /// What their active places add up to.
    pub(crate) others_seated: i64,
}

/// Times whose seats do not add up. One statement sees one moment, so whoever books meanwhile does no harm.
pub(crate) async fn that_do_not_add_up(tx: &TenantTx) -> Result<Vec<OffRow>, DbErr> {
    let sql = "select occurrence.id as occurrence, occurrence.taken::bigint as taken, coalesce(sum.seats, 0) as seated,
                      occurrence.taken_by_others::bigint as taken_by_others, coalesce(sum.of_others, 0) as others_seated
                 from booking.occurrence
                 left join (select occurrence_id, sum(seats)::bigint as seats,
                                   sum(seats) filter (where guest_tenant_id <> $1)::bigint as of_others
                              from booking.place
                             where tenant_id = $1 and active
                             group by occurrence_id) as sum on sum.occurrence_id = occurrence.id
                where occurrence.tenant_id = $1
                  and (occurrence.taken, occurrence.taken_by_others)
                      is distinct from (coalesce(sum.seats, 0), coalesce(sum.of_others, 0))
                order by occurrence.starts_at, occurrence.id";
    OffRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await
}
