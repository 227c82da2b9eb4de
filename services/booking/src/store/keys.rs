//! One-time keys: what was asked under one, and what came of it.

use contract::BookingId;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use tenancy::{TenantTx, Timestamp};

use super::statement;
use crate::bookings::{Asked, BookingState};
use crate::error::BookingError;

/// The route that a key counts for.
pub(super) const ROUTE: &str = "bookings";

#[derive(Debug, FromQueryResult)]
struct KeyRow {
    booking_id: BookingId,
    request_hash: Vec<u8>,
    state: String,
}

/// The booking that was made under the same key and where it stands, if it was the same that was asked for.
pub(super) async fn answered(
    tx: &TenantTx,
    asked: &Asked,
) -> Result<Option<(BookingId, BookingState)>, BookingError> {
    let found = KeyRow::find_by_statement(statement(
        tx,
        "select key.booking_id, key.request_hash, booking.state
           from booking.idempotency as key
           join booking.booking on booking.tenant_id = key.tenant_id and booking.id = key.booking_id
          where key.tenant_id = $1 and key.caller_tenant = $2 and key.caller = $3 and key.route = $4 and key.key = $5",
        [tx.tenant().into(), asked.guest.into(), asked.by.into(), ROUTE.into(), asked.key.as_str().into()],
    ))
    .one(tx)
    .await?;
    match found {
        Some(row) if row.request_hash == asked.fingerprint() => {
            let state = BookingState::parse(&row.state).ok_or(BookingError::Unreadable(row.state))?;
            Ok(Some((row.booking_id, state)))
        }
        Some(_) => Err(BookingError::KeyUsed),
        None => Ok(None),
    }
}

/// Forgets keys that are older than `before`.
pub(crate) async fn forget(tx: &TenantTx, before: Timestamp) -> Result<(), DbErr> {
    let sql = "delete from booking.idempotency where tenant_id = $1 and created_at < $2";
    tx.execute_raw(statement(tx, sql, [tx.tenant().into(), before.into()])).await?;
    Ok(())
}
