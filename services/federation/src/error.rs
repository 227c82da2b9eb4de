//! What can go wrong with sharing.

use contract::AskError;
use sea_orm::DbErr;
use web::Problem;

/// What a person can be told by this service.
#[derive(Debug, thiserror::Error)]
pub enum FederationError {
    /// There is no agreement between the owner and the region.
    #[error("there is no agreement with that region")]
    NoAgreement,
    /// Another service could not answer.
    #[error("another service could not answer")]
    Asked(#[from] AskError),
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(#[from] DbErr),
}

impl From<FederationError> for Problem {
    fn from(error: FederationError) -> Self {
        match &error {
            FederationError::NoAgreement => Self::NotFound,
            FederationError::Database(cause) if tenancy::is_lock_timeout(cause) => Self::Conflict,
            FederationError::Database(cause) if tenancy::is_exhausted(cause) => Self::Busy,
            FederationError::Asked(_) | FederationError::Database(_) => Self::internal(&error),
        }
    }
}
