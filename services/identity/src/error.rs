//! What can go wrong with who is asking.

use sea_orm::DbErr;
use web::Problem;

/// What a person can be told by this service.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(#[from] DbErr),
    /// The host name leads to another tenant already.
    #[error("the host name {0} leads to another tenant")]
    HostTaken(String),
    /// A stored value cannot be read: an unknown kind, or a text that is not one.
    #[error("a stored value cannot be read: {0}")]
    Unreadable(String),
}

impl From<IdentityError> for Problem {
    fn from(error: IdentityError) -> Self {
        match &error {
            IdentityError::Database(cause) if tenancy::is_exhausted(cause) => Self::Busy,
            IdentityError::Database(_) | IdentityError::Unreadable(_) | IdentityError::HostTaken(_) => {
                Self::internal(&error)
            }
        }
    }
}
