//! Who stands in for whom: a person names their own substitute, or whoever manages does it for them.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use jiff::tz::TimeZone;
use serde::Deserialize;
use tenancy::{Manage, PersonId, SignedIn, TenantId, Who};
use views::paths;
use web::{Form, May, Nothing, PathId, PathIds, Problem, Query, Reader};

use super::done::Done;
use crate::Identity;
use crate::error::IdentityError;
use crate::forms::Wrong;
use crate::screens::{StandingLine, Substitutes, Whose};
use crate::sign_ins::address;
use crate::store::staff::Deed;
use crate::store::substitutes::{self, Side, Standing, SubstituteId};
use crate::substitutes::{Period, last_day};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Just {
    done: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    email: String,
    from: String,
    until: String,
}

/// Whose substitutes they are, and from which page they are managed.
struct Desk {
    tenant: TenantId,
    person: PersonId,
    of: Option<Whose>,
    href: String,
}

impl Desk {
    /// One's own.
    fn own(who: &Who) -> Self {
        Self { tenant: who.tenant, person: who.person, of: None, href: paths::SUBSTITUTES.to_owned() }
    }
}

/// One's own substitutes.
pub(super) async fn index(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    Query(just): Query<Just>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = identity.substitutes_page(&reader, Desk::own(&caller), Typed::default()).await?;
    reader.page(&Substitutes { done: Done::read(&just.done), ..page })
}

/// Names one's own substitute.
pub(super) async fn create(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    identity.name_substitute(&reader, &caller, Desk::own(&caller), typed).await
}

/// Ends that somebody stands in for oneself.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    PathId(id): PathId<SubstituteId>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    identity.end_substitute(&reader, &caller, &Desk::own(&caller), id).await
}

/// Somebody's substitutes, for whoever manages.
pub(super) async fn index_of(
    State(identity): State<Identity>,
    PathId(person): PathId<PersonId>,
    May(caller): May<Manage>,
    Query(just): Query<Just>,
    reader: Reader,
) -> Result<Response, Problem> {
    let desk = identity.desk_of(&reader, &caller, person).await?;
    let page = identity.substitutes_page(&reader, desk, Typed::default()).await?;
    reader.page(&Substitutes { done: Done::read(&just.done), ..page })
}

/// Names somebody's substitute.
pub(super) async fn create_of(
    State(identity): State<Identity>,
    PathId(person): PathId<PersonId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let desk = identity.desk_of(&reader, &caller, person).await?;
    identity.name_substitute(&reader, &caller, desk, typed).await
}

/// Ends that somebody stands in for that person.
pub(super) async fn destroy_of(
    State(identity): State<Identity>,
    PathIds(person, id): PathIds<PersonId, SubstituteId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let desk = identity.desk_of(&reader, &caller, person).await?;
    identity.end_substitute(&reader, &caller, &desk, id).await
}

impl Identity {
    async fn desk_of(&self, reader: &Reader, who: &Who, person: PersonId) -> Result<Desk, Problem> {
        let member = self.member(who, person, reader).await?;
        let id = person.to_string();
        let of = Some(Whose { name: member.name, href: paths::person(&id) });
        Ok(Desk { tenant: who.tenant, person, of, href: paths::person_substitutes(&id) })
    }

    async fn substitutes_page(
        &self,
        reader: &Reader,
        desk: Desk,
        typed: Typed,
    ) -> Result<Substitutes, Problem> {
        let whose = (desk.tenant, desk.person);
        Ok(Substitutes {
            csrf: reader.csrf().to_owned(),
            substitutes: self.standing(reader, whose, Side::Substitutes, &desk.href).await?,
            stands_in: self.standing(reader, whose, Side::StoodFor, "").await?,
            of: desk.of,
            action: desk.href,
            done: None,
            email: typed.email,
            from: typed.from,
            until: typed.until,
            wrong: Vec::new(),
        })
    }

    /// Who stands in for a person, or for whom they do. It is ended below `href`; nowhere where that is empty.
    pub(super) async fn standing(
        &self,
        reader: &Reader,
        (tenant, person): (TenantId, PersonId),
        side: Side,
        href: &str,
    ) -> Result<Vec<StandingLine>, Problem> {
        let found = substitutes::standing(&self.db, tenant, (person, side), reader.now()).await;
        let line = |one: Standing| StandingLine {
            is_now: one.starts_at <= reader.now(),
            from: reader.moment(one.starts_at),
            until: reader.moment(last_day(one.ends_at)),
            ending: if href.is_empty() { String::new() } else { format!("{href}/{}/ending", one.id) },
            name: one.name,
            email: one.email,
        };
        Ok(found.map_err(IdentityError::from)?.into_iter().map(line).collect())
    }

    async fn name_substitute(
        &self,
        reader: &Reader,
        who: &Who,
        desk: Desk,
        typed: Typed,
    ) -> Result<Response, Problem> {
        let zone = TimeZone::get(&reader.tenant()?.zone).map_err(|error| Problem::internal(&error))?;
        let period = Period::parse(&typed.from, &typed.until, reader.now(), &zone);
        let substitute = self.substitute_of(&desk, &typed.email).await?;
        let (substitute, period) = match (substitute, period) {
            (Ok(substitute), Ok(period)) => (substitute, period),
            (substitute, period) => {
                let wrong = substitute.err().into_iter().chain(period.err().unwrap_or_default());
                let wrong = wrong.map(Into::into).collect();
                let page = Substitutes { wrong, ..self.substitutes_page(reader, desk, typed).await? };
                return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
            }
        };
        let deed = Deed::of(who, reader.now());
        let named = substitutes::name(&self.db, desk.tenant, (desk.person, substitute), period, deed).await;
        named.map_err(IdentityError::from)?;
        self.person_changed(substitute, desk.tenant).await?;
        Ok(reader.go_to(&format!("{}?done={}", desk.href, Done::SUBSTITUTE_NAMED)))
    }

    /// The colleague with that address; only who has a place here stands in.
    async fn substitute_of(&self, desk: &Desk, typed: &str) -> Result<Result<PersonId, Wrong>, Problem> {
        let Some(email) = address(typed) else { return Ok(Err(Wrong::EmailUnreadable)) };
        Ok(match self.person_with(desk.tenant, &email).await? {
            Some(person) if person == desk.person => Err(Wrong::SubstituteSelf),
            Some(person) => Ok(person),
            None => Err(Wrong::SubstituteUnknown),
        })
    }

    async fn end_substitute(
        &self,
        reader: &Reader,
        who: &Who,
        desk: &Desk,
        id: SubstituteId,
    ) -> Result<Response, Problem> {
        let deed = Deed::of(who, reader.now());
        let ended = substitutes::end(&self.db, desk.tenant, (desk.person, id), deed).await;
        let substitute = ended.map_err(IdentityError::from)?.ok_or(Problem::NotFound)?;
        self.person_changed(substitute, desk.tenant).await?;
        Ok(reader.go_to(&format!("{}?done={}", desk.href, Done::SUBSTITUTE_ENDED)))
    }
}
