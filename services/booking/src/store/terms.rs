//! How offerings are booked: the host's own rows. An offering without a row is booked in the written default way.

use contract::OfferingId;
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use tenancy::{TenantId, TenantTx, UnitId};

use super::statement;
use crate::error::BookingError;
use crate::terms::{Approval, Terms};

#[derive(Debug, FromQueryResult)]
struct Row {
    approval: String,
    needed: i16,
    queues: bool,
    repeats: bool,
    hold_hours: i16,
}

/// How an offering is booked.
pub(crate) async fn of(tx: &TenantTx, offering: OfferingId) -> Result<Terms, BookingError> {
    let sql = "select approval, needed, queues, repeats, hold_hours
                 from booking.terms where tenant_id = $1 and offering_id = $2";
    let values = [tx.tenant().into(), offering.into()];
    let Some(row) = Row::find_by_statement(statement(tx, sql, values)).one(tx).await? else {
        return Ok(Terms::default());
    };
    Ok(Terms {
        approval: Approval::parse(&row.approval).ok_or(BookingError::Unreadable(row.approval))?,
        needed: row.needed,
        queues: row.queues,
        repeats: row.repeats,
        hold_hours: row.hold_hours,
    })
}

/// Writes down how an offering is booked from now on; bookings that stand stay as they are.
pub(crate) async fn keep(tx: &TenantTx, offering: OfferingId, terms: &Terms) -> Result<(), BookingError> {
    let sql =
        "insert into booking.terms (tenant_id, offering_id, approval, needed, queues, repeats, hold_hours)
               values ($1, $2, $3, $4, $5, $6, $7)
               on conflict (tenant_id, offering_id) do update
                  set approval = excluded.approval, needed = excluded.needed, queues = excluded.queues,
                      repeats = excluded.repeats, hold_hours = excluded.hold_hours";
    let values: [Value; 7] = [
        tx.tenant().into(),
        offering.into(),
        terms.approval.as_str().into(),
        terms.needed.into(),
        terms.queues.into(),
        terms.repeats.into(),
        terms.hold_hours.into(),
    ];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}

#[derive(Debug, FromQueryResult)]
struct TrustRow {
    trusted: bool,
}

/// Whether this host confirms the bookings of a unit at once where an offering trusts units by name.
pub(crate) async fn trusts(tx: &TenantTx, (guest, unit): (TenantId, UnitId)) -> Result<bool, BookingError> {
    let sql = "select exists (select from booking.trusted_unit
                               where tenant_id = $1 and unit_tenant = $2 and unit_id = $3) as trusted";
    let values = [tx.tenant().into(), guest.into(), unit.into()];
    let row = TrustRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.is_some_and(|row| row.trusted))
}

/// Writes down whether it does so from now on.
pub(crate) async fn trust(
    tx: &TenantTx,
    (guest, unit): (TenantId, UnitId),
    is_trusted: bool,
) -> Result<(), BookingError> {
    let sql = if is_trusted {
        "insert into booking.trusted_unit (tenant_id, unit_tenant, unit_id) values ($1, $2, $3) on conflict do nothing"
    } else {
        "delete from booking.trusted_unit where tenant_id = $1 and unit_tenant = $2 and unit_id = $3"
    };
    tx.execute_raw(statement(tx, sql, [tx.tenant().into(), guest.into(), unit.into()])).await?;
    Ok(())
}
