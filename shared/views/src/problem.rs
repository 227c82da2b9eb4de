//! Pages for when something is not as it should be: what happened, and what to do now.

use serde::Serialize;

use crate::page::Page;

/// The things that can go wrong, as far as a reader needs to tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// 400: the request makes no sense
    BadRequest,
    /// 401: signing in comes first
    SignInNeeded,
    /// 401: a program must show a key
    KeyNeeded,
    /// 401: the key that a program shows does not work here
    KeyUnknown,
    /// 403: the key was not made for this
    ScopeMissing,
    /// 403: the person may not do this
    Forbidden,
    /// 404: there is no such page here
    NotFound,
    /// 405: the address does not take this kind of request
    MethodNotAllowed,
    /// 403 or 419: a form was open for too long; nothing happened
    StaleForm,
    /// 409: somebody changed the same thing at once
    Conflict,
    /// 409: no place is left, or not enough of them
    Full,
    /// 409: enrolment has not begun, or is over
    Closed,
    /// 409: it does not take place
    Cancelled,
    /// 409: the group comes already
    AlreadyBooked,
    /// 409: the group waits for a place already
    AlreadyWaiting,
    /// 409: another number of times is booked together
    WrongNumberOfTimes,
    /// 409: a booking stands where this is not done with it any more, or not yet
    NotNow,
    /// 413: too much was sent
    TooLarge,
    /// 415: what was sent is not of a kind that is read here
    UnsupportedMedia,
    /// 421: no tenant lives at this host
    UnknownHost,
    /// 422: what was sent cannot be used
    Unprocessable,
    /// 422: something else was asked for under the same one-time key
    RepeatDiffers,
    /// 429: too many requests
    TooMany,
    /// 503: the limits cannot be counted, so nobody signs in
    SignInAway,
    /// 5xx: our fault, or a part of the service is away
    Unavailable,
}

impl ProblemKind {
    /// Every kind, for samples and tests.
    pub const ALL: [Self; 25] = [
        Self::BadRequest,
        Self::SignInNeeded,
        Self::KeyNeeded,
        Self::KeyUnknown,
        Self::ScopeMissing,
        Self::Forbidden,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::StaleForm,
        Self::Conflict,
        Self::Full,
        Self::Closed,
        Self::Cancelled,
        Self::AlreadyBooked,
        Self::AlreadyWaiting,
        Self::WrongNumberOfTimes,
        Self::NotNow,
        Self::TooLarge,
        Self::UnsupportedMedia,
        Self::UnknownHost,
        Self::Unprocessable,
        Self::RepeatDiffers,
        Self::TooMany,
        Self::SignInAway,
        Self::Unavailable,
    ];

    /// The kind's token, the last part of its type's address.
    pub const fn token(self) -> &'static str {
        match self {
            Self::BadRequest => "bad_request",
            Self::SignInNeeded => "sign_in_needed",
            Self::KeyNeeded => "key_needed",
            Self::KeyUnknown => "key_unknown",
            Self::ScopeMissing => "scope_missing",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::StaleForm => "stale_form",
            Self::Conflict => "conflict",
            Self::Full => "full",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
            Self::AlreadyBooked => "already_booked",
            Self::AlreadyWaiting => "already_waiting",
            Self::WrongNumberOfTimes => "wrong_number_of_times",
            Self::NotNow => "not_now",
            Self::TooLarge => "too_large",
            Self::UnsupportedMedia => "unsupported_media",
            Self::UnknownHost => "unknown_host",
            Self::Unprocessable => "unprocessable",
            Self::RepeatDiffers => "repeat_differs",
            Self::TooMany => "too_many",
            Self::SignInAway => "sign_in_away",
            Self::Unavailable => "unavailable",
        }
    }

    /// The HTTP status that goes with it.
    pub const fn usual_status(self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::SignInNeeded | Self::KeyNeeded | Self::KeyUnknown => 401,
            Self::Forbidden | Self::ScopeMissing | Self::StaleForm => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Conflict
            | Self::Full
            | Self::Closed
            | Self::Cancelled
            | Self::AlreadyBooked
            | Self::AlreadyWaiting
            | Self::WrongNumberOfTimes
            | Self::NotNow => 409,
            Self::TooLarge => 413,
            Self::UnsupportedMedia => 415,
            Self::UnknownHost => 421,
            Self::Unprocessable | Self::RepeatDiffers => 422,
            Self::TooMany => 429,
            Self::SignInAway | Self::Unavailable => 503,
        }
    }
}

/// The page of a problem.
#[derive(Clone, Debug, Serialize)]
pub struct ProblemPage {
    /// The HTTP status
    pub status: u16,
    /// What went wrong
    pub kind: ProblemKind,
    /// After how many minutes it may go better, where that is known
    pub wait_minutes: Option<u32>,
    /// What to mention when asking for help
    pub request_id: Option<String>,
}

impl Page for ProblemPage {
    const TEMPLATE: &'static str = "problem.html";

    fn samples() -> Vec<Self> {
        let id = |kind| {
            (kind == ProblemKind::Unavailable).then(|| "0198c2f1-7a40-7cc1-b0f1-3f1f0d6f2a55".to_owned())
        };
        let wait = |kind| (kind == ProblemKind::TooMany).then_some(12);
        ProblemKind::ALL
            .map(|kind| Self {
                status: kind.usual_status(),
                kind,
                wait_minutes: wait(kind),
                request_id: id(kind),
            })
            .to_vec()
    }
}
