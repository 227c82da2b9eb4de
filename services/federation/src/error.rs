//! What can go wrong with sharing.

use contract::AskError;
use events::ListenError;
use sea_orm::DbErr;
use web::Problem;

/// What a person can be told by this service.
#[derive(Debug, thiserror::Error)]
pub enum FederationError {
    /// There is no agreement between the owner and the region.
    #[error("there is no agreement with that region")]
    NoAgreement,
    /// There is nothing of that id.
    #[error("there is nothing of that id")]
    NotFound,
    /// Somebody was faster: what was to be answered waits no more.
    #[error("what was to be answered waits no more")]
    Overtaken,
    /// The last day of what was proposed has gone by.
    #[error("the last day of what was proposed has gone by")]
    RunOut,
    /// The notice that was agreed on is longer.
    #[error("the notice that was agreed on is longer")]
    TooSoon,
    /// A row that this program cannot read.
    #[error("a row cannot be read: {0}")]
    Unreadable(String),
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
            FederationError::NoAgreement | FederationError::NotFound => Self::NotFound,
            FederationError::Overtaken | FederationError::RunOut | FederationError::TooSoon => Self::Conflict,
            FederationError::Database(cause) if tenancy::is_lock_timeout(cause) => Self::Conflict,
            FederationError::Database(cause) if tenancy::is_exhausted(cause) => Self::Busy,
            FederationError::Asked(_) | FederationError::Unreadable(_) | FederationError::Database(_) => {
                Self::internal(&error)
            }
        }
    }
}

impl From<FederationError> for ListenError {
    fn from(error: FederationError) -> Self {
        match error {
            FederationError::Database(cause) => Self::Database(cause),
            FederationError::Asked(cause) => Self::Asked(cause),
            other => Self::Asked(AskError::new(other)),
        }
    }
}
