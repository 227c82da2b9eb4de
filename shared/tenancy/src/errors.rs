//! sqlx's errors in sea-orm's clothes, and what of them a store may ask.

use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr};

pub(crate) fn exec_error(error: sqlx::Error) -> DbErr {
    DbErr::Exec(RuntimeErr::SqlxError(error.into()))
}

pub(crate) fn query_error(error: sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(error.into()))
}

pub(crate) fn acquire_error(error: sqlx::Error) -> DbErr {
    match error {
        sqlx::Error::PoolTimedOut => DbErr::ConnectionAcquire(ConnAcquireErr::Timeout),
        sqlx::Error::PoolClosed => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
        other => DbErr::Conn(RuntimeErr::SqlxError(other.into())),
    }
}

/// The name of the constraint that a statement broke, such as `booking_once_per_group`.
pub fn broken_constraint(error: &DbErr) -> Option<&str> {
    database_error(error)?.constraint()
}

/// Whether a statement gave up waiting for a lock, or was chosen to end a deadlock: the reader may try again.
pub fn is_lock_timeout(error: &DbErr) -> bool {
    database_error(error).and_then(sqlx::error::DatabaseError::code).is_some_and(|code| {
        // lock_not_available, deadlock_detected, serialization_failure
        matches!(&*code, "55P03" | "40P01" | "40001")
    })
}

/// Whether no connection could be had in time: there is more to do than this process can.
pub fn is_exhausted(error: &DbErr) -> bool {
    matches!(error, DbErr::ConnectionAcquire(_))
}

fn database_error(error: &DbErr) -> Option<&dyn sqlx::error::DatabaseError> {
    match error {
        DbErr::Exec(RuntimeErr::SqlxError(inner)) | DbErr::Query(RuntimeErr::SqlxError(inner)) => {
            inner.as_database_error()
        }
        _ => None,
    }
}
