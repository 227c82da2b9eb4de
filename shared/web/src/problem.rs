//! What goes wrong, as a value that knows nothing of HTML.

use axum::response::{IntoResponse, Response};
use contract::AskError;
use http::StatusCode;
use tenancy::Scope;
use views::ProblemKind;

use crate::flaw::Flaw;

/// A reason not to do what was asked. Each kind has a page and a problem type (RFC 9457).
#[derive(Clone, Debug, thiserror::Error)]
pub enum Problem {
    /// The request cannot be read.
    #[error("the request cannot be read")]
    BadRequest,
    /// There is nothing here, or nothing of the reader's.
    #[error("there is nothing here")]
    NotFound,
    /// The reader must sign in first.
    #[error("the reader must sign in first")]
    SignInNeeded,
    /// A program must show a key first.
    #[error("a program must show a key")]
    KeyNeeded,
    /// The key that a program shows works here no more, or never did.
    #[error("the key does not work here")]
    KeyUnknown,
    /// The key was not made for this.
    #[error("the key was not made for this: it lacks the scope {}", .0.as_str())]
    ScopeMissing(Scope),
    /// The reader may not do this here.
    #[error("the reader may not do this")]
    Forbidden,
    /// The form was open for too long, or is not ours.
    #[error("the form was open for too long")]
    StaleForm,
    /// The method is not for this address.
    #[error("the method is not for this address")]
    MethodNotAllowed,
    /// Someone else was at it just now: try again.
    #[error("someone else was at it just now")]
    Conflict,
    /// It stands in the way of what was asked: there is no place, or a booking stands elsewhere. Only programs hear this; a
    /// page has a form to say it on.
    #[error("it cannot be done as things stand: {}", .kind.token())]
    Refused {
        /// Which problem, one of status 409.
        kind: ProblemKind,
        /// What to count with, by the name that it has in the answer.
        more: Option<(&'static str, i32)>,
    },
    /// More was sent than is taken.
    #[error("more was sent than is taken")]
    TooLarge,
    /// What was sent is not of a kind that is read here.
    #[error("what was sent is not of a kind that is read here")]
    UnsupportedMedia,
    /// What was sent is no JSON: from this line and column on it cannot be read.
    #[error("no JSON from line {line}, column {column} on")]
    NoJson {
        /// The line, from 1
        line: usize,
        /// The column, from 1
        column: usize,
    },
    /// Nobody answers at this host.
    #[error("nobody answers at this host")]
    UnknownHost,
    /// The request can be read, but not done.
    #[error("the request cannot be done")]
    Unprocessable,
    /// Fields of the request cannot be used.
    #[error("fields of the request cannot be used: {0:?}")]
    Flawed(Vec<Flaw>),
    /// Something else was asked for under the same one-time key.
    #[error("something else was asked for under the same one-time key")]
    RepeatDiffers,
    /// Too many requests: try again after so many seconds.
    #[error("too many requests")]
    TooMany(u32),
    /// The limits of signing in cannot be counted, so nobody signs in.
    #[error("signing in is away: its limits cannot be counted")]
    SignInAway,
    /// There is too much to do just now: try again in a moment.
    #[error("there is too much to do just now")]
    Busy,
    /// Our fault. The cause is for the log, never for the page.
    #[error("it is our fault: {0}")]
    Internal(String),
}

impl Problem {
    /// Our fault, with the whole chain of causes for the log.
    pub fn internal(cause: &(dyn std::error::Error + 'static)) -> Self {
        let chain = std::iter::successors(Some(cause), |error| error.source());
        Self::Internal(chain.map(ToString::to_string).collect::<Vec<_>>().join(": "))
    }

    /// The status that HTTP has for this.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest | Self::NoJson { .. } => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInNeeded | Self::KeyNeeded | Self::KeyUnknown => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::ScopeMissing(_) | Self::StaleForm => StatusCode::FORBIDDEN,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict | Self::Refused { .. } => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnknownHost => StatusCode::MISDIRECTED_REQUEST,
            Self::UnsupportedMedia => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unprocessable | Self::Flawed(_) | Self::RepeatDiffers => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::SignInAway => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The problem for a bare status that the framework answered with; none if it is no error.
    pub fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::BAD_REQUEST => Self::BadRequest,
            StatusCode::UNAUTHORIZED => Self::SignInNeeded,
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::MethodNotAllowed,
            StatusCode::CONFLICT => Self::Conflict,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::UnsupportedMedia,
            StatusCode::MISDIRECTED_REQUEST => Self::UnknownHost,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany(5),
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => Self::Busy,
            other if other.is_client_error() => Self::Unprocessable,
            other if other.is_server_error() => Self::Internal(format!("answered {other}")),
            _ => return None,
        })
    }

    /// After how many seconds it may go better, where trying again helps.
    pub const fn seconds_to_wait(&self) -> Option<u32> {
        match self {
            Self::TooMany(seconds) => Some(*seconds),
            Self::Busy => Some(5),
            Self::SignInAway => Some(60),
            Self::BadRequest
            | Self::NoJson { .. }
            | Self::NotFound
            | Self::SignInNeeded
            | Self::KeyNeeded
            | Self::KeyUnknown
            | Self::ScopeMissing(_)
            | Self::Forbidden
            | Self::StaleForm
            | Self::MethodNotAllowed
            | Self::Conflict
            | Self::Refused { .. }
            | Self::TooLarge
            | Self::UnsupportedMedia
            | Self::UnknownHost
            | Self::Unprocessable
            | Self::Flawed(_)
            | Self::RepeatDiffers
            | Self::Internal(_) => None,
        }
    }

    /// Which page says it.
    pub const fn kind(&self) -> ProblemKind {
        match self {
            Self::BadRequest | Self::NoJson { .. } => ProblemKind::BadRequest,
            Self::KeyNeeded => ProblemKind::KeyNeeded,
            Self::KeyUnknown => ProblemKind::KeyUnknown,
            Self::ScopeMissing(_) => ProblemKind::ScopeMissing,
            Self::UnsupportedMedia => ProblemKind::UnsupportedMedia,
            Self::RepeatDiffers => ProblemKind::RepeatDiffers,
            Self::NotFound => ProblemKind::NotFound,
            Self::SignInNeeded => ProblemKind::SignInNeeded,
            Self::Forbidden => ProblemKind::Forbidden,
            Self::StaleForm => ProblemKind::StaleForm,
            Self::MethodNotAllowed => ProblemKind::MethodNotAllowed,
            Self::Conflict => ProblemKind::Conflict,
            Self::Refused { kind, .. } => *kind,
            Self::TooLarge => ProblemKind::TooLarge,
            Self::UnknownHost => ProblemKind::UnknownHost,
            Self::Unprocessable | Self::Flawed(_) => ProblemKind::Unprocessable,
            Self::TooMany(_) => ProblemKind::TooMany,
            Self::SignInAway => ProblemKind::SignInAway,
            Self::Busy | Self::Internal(_) => ProblemKind::Unavailable,
        }
    }
}

impl From<AskError> for Problem {
    fn from(error: AskError) -> Self {
        Self::internal(&error)
    }
}

impl From<views::ViewsError> for Problem {
    fn from(error: views::ViewsError) -> Self {
        Self::internal(&error)
    }
}

impl IntoResponse for Problem {
    /// A bare answer that carries the problem; `layers` dresses it.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::Problem;
    use http::StatusCode;

    #[test]
    fn the_chain_of_causes_is_kept_for_the_log() {
        #[derive(Debug, thiserror::Error)]
        #[error("outer")]
        struct Outer(#[source] std::io::Error);
        let problem = Problem::internal(&Outer(std::io::Error::other("inner")));
        assert!(matches!(problem, Problem::Internal(chain) if chain == "outer: inner"));
    }

    #[test]
    fn only_errors_become_problems() {
        assert!(Problem::of_status(StatusCode::OK).is_none());
        assert!(Problem::of_status(StatusCode::SEE_OTHER).is_none());
        for code in [400, 404, 405, 413, 415, 421, 422, 429] {
            let status = StatusCode::from_u16(code).expect("a status");
            assert!(Problem::of_status(status).is_some_and(|p| p.status().is_client_error()));
        }
    }
}
