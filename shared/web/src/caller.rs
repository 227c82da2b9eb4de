//! Handlers name the permission that they need as an argument.

use axum::extract::FromRequestParts;
use http::request::Parts;
use tenancy::{Caller, Permission};

use crate::problem::Problem;
use crate::reader::{Reader, admit};

/// A caller with permission `P`; without it the handler does not run.
///
/// `Caller` belongs to `tenancy`, which knows nothing of axum, so the handler's argument is this wrapper.
#[derive(Clone, Debug)]
pub struct May<P>(pub Caller<P>);

impl<S: Sync, P: Permission> FromRequestParts<S> for May<P> {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let reader = Reader::from_request_parts(parts, state).await?;
        admit(&reader).map(Self)
    }
}
