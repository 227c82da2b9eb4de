//! What a host's people write down for themselves.

use contract::BookingId;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantTx, Timestamp};

use super::statement;

/// A note.
#[derive(Debug, FromQueryResult)]
pub(crate) struct NoteRow {
    pub(crate) body: String,
    pub(crate) by_name: String,
    pub(crate) at: Timestamp,
}

/// The notes of a booking of this tenant's, the oldest first.
pub(crate) async fn of_booking(tx: &TenantTx, booking: BookingId) -> Result<Vec<NoteRow>, DbErr> {
    let sql = "select body, by_name, at from booking.staff_note
                where tenant_id = $1 and booking_id = $2 order by at, id";
    NoteRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), booking.into()])).all(tx).await
}

/// Writes one.
pub(crate) async fn write(
    tx: &TenantTx,
    booking: BookingId,
    body: &str,
    (by, name): (PersonId, &str),
    now: Timestamp,
) -> Result<(), DbErr> {
    let sql = "insert into booking.staff_note (tenant_id, id, booking_id, body, at, by_person, by_name)
               values ($1, $2, $3, $4, $5, $6, $7)";
    let id = Uuid::now_v7();
    let values =
        [tx.tenant().into(), id.into(), booking.into(), body.into(), now.into(), by.into(), name.into()];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}
