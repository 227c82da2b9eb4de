//! What can go wrong with taking part.

use contract::AskError;
use events::ListenError;
use sea_orm::DbErr;
use web::Problem;

use crate::groups::GroupFlaw;

/// What a person can be told by this service, beside a [`Refusal`](crate::Refusal), which has a page of its own.
#[derive(Debug, thiserror::Error)]
pub enum BookingError {
    /// There is no such booking here, or not of this person's units.
    #[error("there is no such booking here")]
    NotFound,
    /// What was to be done with the booking cannot be done any more, as it stands or at this hour.
    #[error("this cannot be done with the booking any more")]
    TooLate,
    /// The one-time key was used for another booking.
    #[error("the one-time key was used for another booking")]
    KeyUsed,
    /// What is said of a group does not keep to the rules.
    #[error("a group's card does not keep to the rules: {0:?}")]
    Group(Vec<GroupFlaw>),
    /// A stored value cannot be read.
    #[error("a stored value cannot be read: {0}")]
    Unreadable(String),
    /// Another service could not answer.
    #[error("another service could not answer")]
    Asked(#[from] AskError),
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(#[from] DbErr),
}

impl From<BookingError> for ListenError {
    fn from(error: BookingError) -> Self {
        match error {
            BookingError::Database(cause) => Self::Database(cause),
            other => Self::Asked(AskError::new(other)),
        }
    }
}

impl From<BookingError> for Problem {
    fn from(error: BookingError) -> Self {
        match &error {
            BookingError::NotFound => Self::NotFound,
            BookingError::TooLate | BookingError::KeyUsed | BookingError::Group(_) => Self::Unprocessable,
            BookingError::Database(cause) if tenancy::is_lock_timeout(cause) => Self::Conflict,
            BookingError::Database(cause) if tenancy::is_exhausted(cause) => Self::Busy,
            BookingError::Unreadable(_) | BookingError::Asked(_) | BookingError::Database(_) => {
                Self::internal(&error)
            }
        }
    }
}
