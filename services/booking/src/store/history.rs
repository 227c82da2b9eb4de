//! How a booking came to be what it is.

use contract::BookingId;
use sea_orm::FromQueryResult;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::statement;
use crate::bookings::BookingState;
use crate::error::BookingError;

#[derive(Debug, FromQueryResult)]
struct StepRow {
    to_state: String,
    from_state: Option<String>,
    at: Timestamp,
    by_tenant: TenantId,
    is_person: bool,
    is_message: bool,
    note: String,
}

/// What a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// The booking came to stand there.
    Turn(BookingState),
    /// Something of it changed while it stood where it stands.
    Change,
    /// The host wrote something.
    Message,
}

/// One step.
#[derive(Debug)]
pub(crate) struct PastStep {
    pub(crate) what: What,
    pub(crate) at: Timestamp,
    /// Whether the host or its clock did it.
    pub(crate) is_host: bool,
    pub(crate) is_person: bool,
    pub(crate) note: String,
}

/// The steps of a booking of this tenant's, the oldest first.
pub(crate) async fn of_booking(tx: &TenantTx, booking: BookingId) -> Result<Vec<PastStep>, BookingError> {
    let sql =
        "select to_state, from_state, at, by_tenant, by_person is not null as is_person, is_message, note
                 from booking.history
                where tenant_id = $1 and booking_id = $2 order by at, id";
    let host = tx.tenant();
    let rows = StepRow::find_by_statement(statement(tx, sql, [host.into(), booking.into()])).all(tx).await?;
    rows.into_iter()
        .map(|row| {
            let to = BookingState::parse(&row.to_state)
                .ok_or_else(|| BookingError::Unreadable(row.to_state.clone()))?;
            let is_change = row.from_state.as_deref() == Some(row.to_state.as_str());
            Ok(PastStep {
                what: match (row.is_message, is_change) {
                    (true, _) => What::Message,
                    (false, true) => What::Change,
                    (false, false) => What::Turn(to),
                },
                at: row.at,
                is_host: row.by_tenant == host,
                is_person: row.is_person,
                note: row.note,
            })
        })
        .collect()
}
