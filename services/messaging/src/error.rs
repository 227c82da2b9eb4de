//! What can go wrong with what people are told.

use sea_orm::DbErr;
use web::Problem;

/// What a person can be told by this service.
#[derive(Debug, thiserror::Error)]
pub enum MessagingError {
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(#[from] DbErr),
}

impl From<MessagingError> for Problem {
    fn from(error: MessagingError) -> Self {
        match &error {
            MessagingError::Database(cause) if tenancy::is_exhausted(cause) => Self::Busy,
            MessagingError::Database(_) => Self::internal(&error),
        }
    }
}
