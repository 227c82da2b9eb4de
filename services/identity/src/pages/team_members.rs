//! Who is in a team: taken in and let go by whoever manages.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Manage, PersonId, TeamId};
use web::{Form, May, Nothing, PathId, PathIds, Problem, Reader};

use super::done::Done;
use super::teams::{page, to};
use crate::Identity;
use crate::error::IdentityError;
use crate::forms::Wrong;
use crate::screens::Team;
use crate::store::staff::Deed;
use crate::store::teams;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    person: String,
}

/// Takes a colleague in.
pub(super) async fn create(
    State(identity): State<Identity>,
    PathId(team): PathId<TeamId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Problem> {
    let page = page(&identity, &reader, &caller, team).await?;
    let deed = Deed::of(&caller, reader.now());
    let joined = match chosen.person.parse::<PersonId>() {
        Ok(person) => teams::join(&identity.db, caller.tenant, (team, person), deed).await,
        Err(_) => Ok(false),
    };
    if joined.map_err(IdentityError::from)? {
        return Ok(reader.go_to(&to(team, Done::MEMBER_JOINED)));
    }
    let page = Team { wrong: vec![Wrong::PersonMissing.into()], ..page };
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Lets a colleague go.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    PathIds(team, person): PathIds<TeamId, PersonId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let deed = Deed::of(&caller, reader.now());
    let left = teams::leave(&identity.db, caller.tenant, (team, person), deed).await;
    if left.map_err(IdentityError::from)? {
        Ok(reader.go_to(&to(team, Done::MEMBER_LEFT)))
    } else {
        Err(Problem::NotFound)
    }
}
