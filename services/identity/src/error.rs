//! What can go wrong with who is asking.

use sea_orm::DbErr;
use web::Problem;

/// What a person can be told by this service.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(DbErr),
    /// The host name leads to another tenant already.
    #[error("the host name {0} leads to another tenant")]
    HostTaken(String),
    /// Another unit or team of the tenant has that name.
    #[error("another one has that name")]
    NameTaken,
    /// A stored value cannot be read: an unknown kind, or a text that is not one.
    #[error("a stored value cannot be read: {0}")]
    Unreadable(String),
}

impl From<DbErr> for IdentityError {
    fn from(error: DbErr) -> Self {
        match tenancy::broken_constraint(&error) {
            Some("unit_name_is_unique" | "team_name_is_unique") => Self::NameTaken,
            Some(_) | None => Self::Database(error),
        }
    }
}

impl From<IdentityError> for Problem {
    fn from(error: IdentityError) -> Self {
        match &error {
            IdentityError::Database(cause) if tenancy::is_exhausted(cause) => Self::Busy,
            IdentityError::NameTaken => Self::Conflict,
            IdentityError::Database(_) | IdentityError::Unreadable(_) | IdentityError::HostTaken(_) => {
                Self::internal(&error)
            }
        }
    }
}
