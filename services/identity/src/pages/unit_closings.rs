//! Units that have left: closed, not deleted, since their bookings name them.

use axum::extract::State;
use axum::response::Response;
use tenancy::{Caller, Manage, UnitId};
use web::{Form, May, Nothing, PathId, Problem, Reader};

use super::done::Done;
use super::units::to;
use crate::Identity;
use crate::error::IdentityError;
use crate::store::staff::Deed;
use crate::store::units;

/// Closes a unit that has left.
pub(super) async fn create(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    turn(&identity, &reader, &caller, (unit, true)).await
}

/// Takes that back.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    turn(&identity, &reader, &caller, (unit, false)).await
}

async fn turn(
    identity: &Identity,
    reader: &Reader,
    caller: &Caller<Manage>,
    (unit, closes): (UnitId, bool),
) -> Result<Response, Problem> {
    let deed = Deed::of(caller, reader.now());
    let turned = units::close(&identity.db, caller.tenant, (unit, closes), deed).await;
    if turned.map_err(IdentityError::from)? {
        Ok(reader.go_to(&to(unit, if closes { Done::UNIT_CLOSED } else { Done::UNIT_OPENED })))
    } else {
        Err(Problem::NotFound)
    }
}
