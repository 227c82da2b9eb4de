//! A tenant's teams: seen, made, changed by whoever manages.

use axum::extract::State;
use axum::response::Response;
use contract::Teams as _;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, Manage, TeamId};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use super::done::Done;
use super::units::Just;
use crate::Identity;
use crate::error::IdentityError;
use crate::forms::{TeamFacts, Wrong};
use crate::screens::{Colleague, MemberLine, Team, TeamLine, TeamNew, Teams};
use crate::store::staff::{self, Asked, Deed};
use crate::store::teams;

/// The most colleagues that a team's form offers.
const MOST_COLLEAGUES: i64 = 500;

/// Lists the teams.
pub(super) async fn index(
    State(identity): State<Identity>,
    May(caller): May<Manage>,
    reader: Reader,
) -> Result<Response, Problem> {
    let all = identity.of_tenant(caller.tenant).await?;
    let line = |team: contract::TeamCard| TeamLine {
        href: paths::team(&team.id.to_string()),
        name: team.name,
        mailbox: team.mailbox,
    };
    reader.page(&Teams { teams: all.into_iter().map(line).collect() })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    mailbox: String,
}

/// The form that makes a team.
pub(super) async fn new(May(_): May<Manage>, reader: Reader) -> Result<Response, Problem> {
    reader.page(&making(&reader, Typed::default(), Vec::new()))
}

/// Makes a team.
pub(super) async fn create(
    State(identity): State<Identity>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let wrong = match TeamFacts::parse(&typed.name, &typed.mailbox) {
        Ok(facts) => {
            match teams::make(&identity.db, caller.tenant, &facts, Deed::of(&caller, reader.now())).await {
                Ok(team) => return Ok(reader.go_to(&to(team, Done::TEAM_MADE))),
                Err(IdentityError::NameTaken) => vec![Wrong::NameTaken],
                Err(error) => return Err(error.into()),
            }
        }
        Err(wrong) => wrong,
    };
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &making(&reader, typed, wrong))
}

/// A team's page.
pub(super) async fn show(
    State(identity): State<Identity>,
    PathId(team): PathId<TeamId>,
    May(caller): May<Manage>,
    Query(just): Query<Just>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = page(&identity, &reader, &caller, team).await?;
    reader.page(&Team { done: Done::read(&just.done), ..page })
}

/// Changes what is known of a team.
pub(super) async fn update(
    State(identity): State<Identity>,
    PathId(team): PathId<TeamId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let page = page(&identity, &reader, &caller, team).await?;
    let deed = Deed::of(&caller, reader.now());
    let wrong = match TeamFacts::parse(&typed.name, &typed.mailbox) {
        Ok(facts) => match teams::change(&identity.db, caller.tenant, (team, &facts), deed).await {
            Ok(true) => return Ok(reader.go_to(&to(team, Done::SAVED))),
            Ok(false) => return Err(Problem::NotFound),
            Err(IdentityError::NameTaken) => vec![Wrong::NameTaken],
            Err(error) => return Err(error.into()),
        },
        Err(wrong) => wrong,
    };
    let wrong = wrong.into_iter().map(Into::into).collect();
    let page = Team { name: typed.name, mailbox: typed.mailbox, wrong, ..page };
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub(super) fn to(team: TeamId, done: &str) -> String {
    format!("{}?done={done}", paths::team(&team.to_string()))
}

fn making(reader: &Reader, typed: Typed, wrong: Vec<Wrong>) -> TeamNew {
    TeamNew {
        csrf: reader.csrf().to_owned(),
        name: typed.name,
        mailbox: typed.mailbox,
        wrong: wrong.into_iter().map(Into::into).collect(),
    }
}

pub(super) async fn page(
    identity: &Identity,
    reader: &Reader,
    caller: &Caller<Manage>,
    team: TeamId,
) -> Result<Team, Problem> {
    let card = identity.team(caller.tenant, team).await?.ok_or(Problem::NotFound)?;
    let members = teams::members(&identity.db, caller.tenant, team).await.map_err(IdentityError::from)?;
    let id = team.to_string();
    let asked = Asked { staff: true, page: (MOST_COLLEAGUES, 0), ..Asked::default() };
    let staff = staff::members(&identity.db, caller.tenant, asked, reader.now()).await;
    let others = staff.map_err(IdentityError::from)?.into_iter();
    let others = others.filter(|one| members.iter().all(|member| member.person_id != one.person_id));
    let colleague =
        |one: staff::Member| Colleague { id: one.person_id.to_string(), name: one.name, email: one.email };
    let choices = others.map(colleague).collect();
    let line = |member: teams::TeamMember| MemberLine {
        name: member.name,
        email: member.email,
        part: None,
        ending: Some(paths::team_member_ending(&id, &member.person_id.to_string())),
    };
    Ok(Team {
        csrf: reader.csrf().to_owned(),
        action: paths::team(&id),
        joining: paths::team_members(&id),
        done: None,
        title: card.name.clone(),
        name: card.name,
        mailbox: card.mailbox,
        members: members.into_iter().map(line).collect(),
        choices,
        wrong: Vec::new(),
    })
}
