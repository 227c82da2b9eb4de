//! What can go wrong with what can be booked.

use contract::AskError;
use events::ListenError;
use sea_orm::DbErr;
use web::Problem;

use crate::draft::Missing;
use crate::pictures::PictureFlaw;

/// What a person can be told by this service.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// There is no such offering here.
    #[error("there is no such offering here")]
    NotFound,
    /// The offering is in a state that this cannot be done in: someone else was faster.
    #[error("the offering is not in a state for this")]
    WrongState,
    /// There is a newer look at the same source.
    #[error("there is a newer look at the same source")]
    Overtaken,
    /// Who put it before colleagues does not publish it: one of them does.
    #[error("a colleague has to look at it first")]
    ColleagueNeeded,
    /// It cannot be published: it does not say enough yet.
    #[error("the offering does not say enough yet: {0:?}")]
    Incomplete(Vec<Missing>),
    /// A file is no picture that can be taken in.
    #[error("the file is no picture that can be taken in")]
    Picture(#[from] PictureFlaw),
    /// There is no place for pictures.
    #[error("there is no place for pictures")]
    PicturesAway,
    /// The place for pictures refused.
    #[error("the place for pictures refused")]
    PictureFiles(#[from] object_store::Error),
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

impl From<CatalogueError> for ListenError {
    fn from(error: CatalogueError) -> Self {
        match error {
            CatalogueError::Database(cause) => Self::Database(cause),
            other => Self::Asked(AskError::new(other)),
        }
    }
}

impl From<CatalogueError> for Problem {
    fn from(error: CatalogueError) -> Self {
        match &error {
            CatalogueError::NotFound => Self::NotFound,
            CatalogueError::ColleagueNeeded => Self::Forbidden,
            CatalogueError::WrongState | CatalogueError::Overtaken | CatalogueError::Incomplete(_) => {
                Self::Conflict
            }
            CatalogueError::Picture(PictureFlaw::TooLarge) => Self::TooLarge,
            CatalogueError::Picture(
                PictureFlaw::Missing
                | PictureFlaw::UnknownFormat
                | PictureFlaw::Damaged
                | PictureFlaw::TooManyPixels
                | PictureFlaw::TooSmall,
            ) => Self::Unprocessable,
            CatalogueError::PicturesAway => Self::Busy,
            CatalogueError::Database(cause) if tenancy::is_lock_timeout(cause) => Self::Conflict,
            CatalogueError::Database(cause) if tenancy::is_exhausted(cause) => Self::Busy,
            CatalogueError::Unreadable(_)
            | CatalogueError::Asked(_)
            | CatalogueError::PictureFiles(_)
            | CatalogueError::Database(_) => Self::internal(&error),
        }
    }
}
