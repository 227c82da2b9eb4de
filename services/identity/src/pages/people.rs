//! A tenant's people: seen, invited, changed, let go by whoever manages.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Manage, PersonId, Role};
use url::form_urlencoded::Serializer;
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Query, Reader};

use super::done::Done;
use crate::Identity;
use crate::error::IdentityError;
use crate::forms::{self, Invited, Wrong};
use crate::roles::given_by;
use crate::screens::{People, Person, PersonLine, PersonNew, RoleChoice};
use crate::store::staff::{self, Admission, Asked, Changed, Deed, Member};
use crate::store::substitutes::Side;

/// How many people one page shows.
const ON_A_PAGE: u32 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    q: String,
    page: String,
    done: String,
}

/// Lists the people, by name.
pub(super) async fn index(
    State(identity): State<Identity>,
    May(caller): May<Manage>,
    Query(search): Query<Search>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page: u32 = search.page.parse().unwrap_or(1).clamp(1, 10_000);
    let asked = Asked {
        letters: &search.q,
        page: (i64::from(ON_A_PAGE), i64::from(ON_A_PAGE * (page - 1))),
        ..Asked::default()
    };
    let found = staff::members(&identity.db, caller.tenant, asked, reader.now()).await;
    let found = found.map_err(IdentityError::from)?;
    let total = found.first().map_or(0, |member| member.total);
    reader.page(&People {
        done: Done::read(&search.done),
        earlier: (page > 1).then(|| page_href(&search.q, page - 1)),
        later: (i64::from(ON_A_PAGE * page) < total).then(|| page_href(&search.q, page + 1)),
        people: found.into_iter().map(|member| line(&reader, member)).collect(),
        letters: search.q,
    })
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    /// `role-editor = yes`, one for each role that is ticked.
    #[serde(flatten)]
    ticked: BTreeMap<String, String>,
}

impl Typed {
    fn roles(&self, may: &[Role]) -> Vec<Role> {
        forms::roles(may, |role| self.ticked.contains_key(&format!("role-{role}")))
    }
}

/// The form that invites.
pub(super) async fn new(
    State(identity): State<Identity>,
    May(_): May<Manage>,
    reader: Reader,
) -> Result<Response, Problem> {
    reader.page(&invitation(&identity, &reader, Typed::default(), Vec::new())?)
}

/// Invites: gives a place, and writes to whoever got it.
pub(super) async fn create(
    State(identity): State<Identity>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let roles = typed.roles(given_by(reader.tenant()?.kind));
    let read = Invited::parse(&typed.name, &typed.email);
    let (invited, wrong) = match read {
        Ok(invited) if !roles.is_empty() => (invited, None),
        Ok(invited) => (invited, Some(vec![Wrong::RoleMissing])),
        Err(wrong) => (Invited { name: String::new(), email: String::new() }, Some(wrong)),
    };
    if let Some(wrong) = wrong {
        return again(&identity, &reader, typed, wrong);
    }
    identity.count_invitation(&reader, &caller).await?;
    let deed = Deed::of(&caller, reader.now());
    match staff::admit(&identity.db, caller.tenant, (&invited, &roles), deed).await? {
        Admission::Admitted(person) => {
            let done = identity.invite(&reader, &caller, &invited, None).await?;
            Ok(reader.go_to(&format!("{}?done={done}", paths::person(&person.to_string()))))
        }
        Admission::Known => again(&identity, &reader, typed, vec![Wrong::PersonKnown]),
    }
}

/// A person's page.
pub(super) async fn show(
    State(identity): State<Identity>,
    PathId(person): PathId<PersonId>,
    May(caller): May<Manage>,
    Query(search): Query<Search>,
    reader: Reader,
) -> Result<Response, Problem> {
    let member = identity.member(&caller, person, &reader).await?;
    let page = identity.person_page(&reader, member).await?;
    reader.page(&Person { done: Done::read(&search.done), ..page })
}

/// Gives a person another name and other roles.
pub(super) async fn update(
    State(identity): State<Identity>,
    PathId(person): PathId<PersonId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let member = identity.member(&caller, person, &reader).await?;
    let may = choosable(&reader, &member)?;
    let roles = typed.roles(&may);
    let name = match forms::name(&typed.name) {
        Ok(name) => name,
        Err(wrong) => return identity.refused(&reader, member, &typed, wrong).await,
    };
    let deed = Deed::of(&caller, reader.now());
    let changed = staff::change(&identity.db, caller.tenant, (person, &name), (&may, &roles), deed).await;
    match changed.map_err(IdentityError::from)? {
        Changed::Done => {
            identity.person_changed(person, caller.tenant).await?;
            Ok(reader.go_to(&format!("{}?done={}", paths::person(&person.to_string()), Done::SAVED)))
        }
        Changed::Stranger => Err(Problem::NotFound),
        Changed::LastManager => identity.refused(&reader, member, &typed, Wrong::LastManager).await,
        Changed::NoRole => identity.refused(&reader, member, &typed, Wrong::RoleMissing).await,
    }
}

/// Ends a person's place, and their sessions with it.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    PathId(person): PathId<PersonId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let member = identity.member(&caller, person, &reader).await?;
    let deed = Deed::of(&caller, reader.now());
    let ended = staff::end(&identity.db, caller.tenant, person, deed).await.map_err(IdentityError::from)?;
    match ended {
        Changed::Done => {
            identity.place_ended(person, caller.tenant, deed).await?;
            Ok(reader.go_to(&format!("{}?done={}", paths::PEOPLE, Done::PERSON_ENDED)))
        }
        Changed::Stranger => Err(Problem::NotFound),
        Changed::LastManager | Changed::NoRole => {
            let page = identity.person_page(&reader, member).await?;
            let page = Person { wrong: vec![Wrong::LastManager.into()], ..page };
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

fn page_href(letters: &str, page: u32) -> String {
    let mut query = Serializer::new(String::new());
    query.append_pair("q", letters).append_pair("page", &page.to_string());
    format!("{}?{}", paths::PEOPLE, query.finish())
}

fn line(reader: &Reader, member: Member) -> PersonLine {
    PersonLine {
        href: paths::person(&member.person_id.to_string()),
        name: member.name,
        email: member.email,
        roles: member.roles,
        lapsed: !member.lapsed.is_empty(),
        places: member.units.into_iter().chain(member.teams).collect(),
        seen: member.seen_at.map(|at| reader.moment(at)),
    }
}

fn invitation(
    identity: &Identity,
    reader: &Reader,
    typed: Typed,
    wrong: Vec<Wrong>,
) -> Result<PersonNew, Problem> {
    let kind = reader.tenant()?.kind;
    let chosen = typed.roles(given_by(kind));
    let choice =
        |role: &Role| RoleChoice { role: role.as_str(), chosen: chosen.contains(role), lapsed: false };
    Ok(PersonNew {
        csrf: reader.csrf().to_owned(),
        has_units: kind.has_units(),
        letters: identity.sends_letters(),
        name: typed.name,
        email: typed.email,
        roles: given_by(kind).iter().map(choice).collect(),
        wrong: wrong.into_iter().map(Into::into).collect(),
    })
}

fn again(identity: &Identity, reader: &Reader, typed: Typed, wrong: Vec<Wrong>) -> Result<Response, Problem> {
    let page = invitation(identity, reader, typed, wrong)?;
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What a person may be made: what the tenant gives, and what they are already. A booker is one at a unit.
fn choosable(reader: &Reader, member: &Member) -> Result<Vec<Role>, Problem> {
    let given = given_by(reader.tenant()?.kind);
    let held = member.roles.iter().chain(&member.lapsed).filter_map(|role| Role::parse(role));
    let others = held.filter(|role| *role != Role::Booker && !given.contains(role));
    Ok(given.iter().copied().chain(others).collect())
}

impl Identity {
    async fn person_page(&self, reader: &Reader, member: Member) -> Result<Person, Problem> {
        let has = |roles: &[String], role: Role| roles.iter().any(|held| held == role.as_str());
        let id = member.person_id.to_string();
        let whose = (reader.tenant_id()?, member.person_id);
        let choice = |role: Role| RoleChoice {
            role: role.as_str(),
            chosen: has(&member.roles, role),
            lapsed: has(&member.lapsed, role),
        };
        Ok(Person {
            csrf: reader.csrf().to_owned(),
            action: paths::person(&id),
            ending: paths::person_ending(&id),
            done: None,
            roles: choosable(reader, &member)?.into_iter().map(choice).collect(),
            title: member.name.clone(),
            name: member.name,
            email: member.email,
            units: member.units,
            teams: member.teams,
            substitutes: self.standing(reader, whose, Side::Substitutes, "").await?,
            substitutes_href: paths::person_substitutes(&id),
            seen: member.seen_at.map(|at| reader.moment(at)),
            wrong: Vec::new(),
        })
    }

    /// The page with what was typed and what is wrong with it.
    async fn refused(
        &self,
        reader: &Reader,
        member: Member,
        typed: &Typed,
        wrong: Wrong,
    ) -> Result<Response, Problem> {
        let mut page = self.person_page(reader, member).await?;
        for choice in &mut page.roles {
            choice.chosen = typed.ticked.contains_key(&format!("role-{}", choice.role));
        }
        let page = Person { name: typed.name.clone(), wrong: vec![wrong.into()], ..page };
        reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
    }
}
