//! Seats that were kept for the host's own units come to be everybody's. In a transaction, so that whoever waits for them
//! comes before whoever only knew the moment.

use contract::{Fact, OccurrenceId, OfferingId};
use events::{Telling, tell};
use sea_orm::{ConnectionTrait, FromQueryResult};
use tenancy::{TenantTx, Timestamp};

use super::{locks, promoting};
use crate::error::BookingError;
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct KeptRow {
    offering_id: OfferingId,
    own_until: Option<Timestamp>,
}

/// Keeps nothing of a time for own units any more, if that was to end by `now`, and offers what is free to those who wait.
/// Gives the moment until which something is kept still; none if nothing is.
pub(crate) async fn open_to_all(
    tx: &TenantTx,
    occurrence: OccurrenceId,
    now: Timestamp,
) -> Result<Option<Timestamp>, BookingError> {
    locks::lock(tx, &[occurrence], None, None).await?;
    let sql = "select offering_id, own_until from booking.occurrence where tenant_id = $1 and id = $2";
    let kept = KeptRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), occurrence.into()]));
    let Some(KeptRow { offering_id: offering, own_until: Some(until) }) = kept.one(tx).await? else {
        return Ok(None);
    };
    if until > now {
        return Ok(Some(until));
    }
    let sql =
        "update booking.occurrence set own_seats = 0, own_until = null where tenant_id = $1 and id = $2";
    tx.execute_raw(statement(tx, sql, [tx.tenant().into(), occurrence.into()])).await?;
    promoting::promote(tx, occurrence, now).await?;
    let fact = Fact::OfferingTimesChanged { offering };
    tell(tx, &Telling { fact: &fact, by: None, at: now, to: &[tx.tenant()] }).await?;
    Ok(None)
}
