//! The only SQL of this service.

pub(crate) mod bookings;
pub(crate) mod brought_times;
pub(crate) mod calendar;
pub(crate) mod entitlements;
pub(crate) mod feedback;
pub(crate) mod groups;
pub(crate) mod history;
pub(crate) mod keys;
pub(crate) mod letters;
pub(crate) mod messages;
pub(crate) mod notices;
pub(crate) mod occurrences;
pub(crate) mod places;
pub(crate) mod planned_times;
pub(crate) mod school_year;
pub(crate) mod seats;
pub(crate) mod staff_notes;
pub(crate) mod terms;

use sea_orm::{ConnectionTrait, Statement, Value};
use tenancy::TenantTx;

use crate::error::BookingError;

fn statement(tx: &TenantTx, sql: impl Into<String>, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}

/// Reads a stored JSON value.
fn read<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> Result<T, BookingError> {
    serde_json::from_value(value).map_err(|error| BookingError::Unreadable(error.to_string()))
}
