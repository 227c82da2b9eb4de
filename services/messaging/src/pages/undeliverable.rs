//! Addresses to which letters do not go, for whoever can mend them.

use axum::extract::State;
use axum::response::Response;
use tenancy::Manage;
use web::{May, Problem, Reader};

use crate::Messaging;
use crate::error::MessagingError;
use crate::screens::{RefusedLine, Undeliverable};
use crate::store::undeliverable::{self, Refused};

/// The addresses that a mail server has refused, the latest first.
pub(super) async fn index(
    State(messaging): State<Messaging>,
    May(caller): May<Manage>,
    reader: Reader,
) -> Result<Response, Problem> {
    let all = undeliverable::all(&messaging.db, caller.tenant).await.map_err(MessagingError::from)?;
    let line =
        |one: Refused| RefusedLine { since: reader.moment(one.since), email: one.email, answer: one.answer };
    reader.page(&Undeliverable { addresses: all.into_iter().map(line).collect() })
}
