//! What can go wrong with who is asking.

use sea_orm::DbErr;
use web::Problem;

/// What a person can be told by this service.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(#[from] DbErr),
    /// A stored value cannot be read: an unknown kind, or a text that is not one.
    #[error("a stored value cannot be read: {0}")]
    Unreadable(String),
}

impl From<IdentityError> for Problem {
    fn from(error: IdentityError) -> Self {
        match error {
            IdentityError::Database(_) | IdentityError::Unreadable(_) => Self::internal(&error),
        }
    }
}
