//! Who books for a unit: let in and let go by whoever manages. The unit's own lead does the same in `own_units`.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Manage, PersonId, TenantId, UnitId, Who};
use views::paths;
use web::{Form, May, Nothing, PathId, PathIds, Problem, Reader};

use super::done::Done;
use crate::Identity;
use crate::error::IdentityError;
use crate::forms::{Invited, UnitPart, Wrong};
use crate::screens::UnitMemberNew;
use crate::store::staff::Deed;
use crate::store::units::{self, Left, Unit, UnitMember};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) part: String,
}

/// On whose behalf a unit's people are changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Desk {
    /// By whoever manages the tenant.
    Admin,
    /// By the unit's lead, who lets bookers in.
    Lead,
}

impl Desk {
    pub(super) fn href(self, unit: UnitId) -> String {
        match self {
            Self::Admin => paths::admin_unit(&unit.to_string()),
            Self::Lead => paths::own_unit(&unit.to_string()),
        }
    }
}

/// The form that lets somebody in, for whoever manages.
pub(super) async fn new(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<Manage>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (unit, _) = identity.open_unit_of(caller.tenant, unit).await?;
    reader.page(&form(&identity, &reader, (&unit, Desk::Admin), Typed::default(), Vec::new()))
}

/// Lets somebody in.
pub(super) async fn create(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (unit, _) = identity.open_unit_of(caller.tenant, unit).await?;
    join(&identity, &reader, &caller, (&unit, Desk::Admin), typed).await
}

/// Lets somebody go.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    PathIds(unit, person): PathIds<UnitId, PersonId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    leave(&identity, &reader, &caller, (unit, person, Desk::Admin)).await
}

/// The form, with what was typed and what is wrong with it.
pub(super) fn form(
    identity: &Identity,
    reader: &Reader,
    (unit, desk): (&Unit, Desk),
    typed: Typed,
    wrong: Vec<Wrong>,
) -> UnitMemberNew {
    let href = desk.href(unit.id);
    UnitMemberNew {
        csrf: reader.csrf().to_owned(),
        action: paths::unit_members(&href),
        unit_href: href,
        unit: unit.name.clone(),
        letters: identity.sends_letters(),
        may_choose: desk == Desk::Admin,
        is_lead: UnitPart::read(&typed.part) == UnitPart::Lead,
        name: typed.name,
        email: typed.email,
        wrong: wrong.into_iter().map(Into::into).collect(),
    }
}

/// Lets somebody in, and writes to them if they are new here.
pub(super) async fn join(
    identity: &Identity,
    reader: &Reader,
    who: &Who,
    (unit, desk): (&Unit, Desk),
    typed: Typed,
) -> Result<Response, Problem> {
    let invited = match Invited::parse(&typed.name, &typed.email) {
        Ok(invited) => invited,
        Err(wrong) => {
            let page = form(identity, reader, (unit, desk), typed, wrong);
            return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    identity.count_invitation(reader, who).await?;
    let joining = (unit.id, &invited, UnitPart::read(&typed.part));
    let joined = units::join(&identity.db, who.tenant, joining, Deed::of(who, reader.now())).await;
    let joined = joined.map_err(IdentityError::from)?.ok_or(Problem::NotFound)?;
    identity.person_changed(joined.person, who.tenant).await?;
    let done = if joined.is_new {
        identity.invite(reader, who, &invited, Some(&unit.name)).await?
    } else {
        Done::MEMBER_JOINED
    };
    Ok(reader.go_to(&format!("{}?done={done}", desk.href(unit.id))))
}

/// Lets somebody go.
pub(super) async fn leave(
    identity: &Identity,
    reader: &Reader,
    who: &Who,
    (unit, person, desk): (UnitId, PersonId, Desk),
) -> Result<Response, Problem> {
    let deed = Deed::of(who, reader.now());
    let left = units::leave(&identity.db, who.tenant, (unit, person), deed).await;
    match left.map_err(IdentityError::from)? {
        Left::Nothing => return Err(Problem::NotFound),
        Left::Unit => identity.person_changed(person, who.tenant).await?,
        Left::Place => identity.place_ended(person, who.tenant, deed).await?,
    }
    Ok(reader.go_to(&format!("{}?done={}", desk.href(unit), Done::MEMBER_LEFT)))
}

impl Identity {
    /// A unit of a tenant, with who books for it.
    pub(super) async fn unit(
        &self,
        tenant: TenantId,
        unit: UnitId,
    ) -> Result<(Unit, Vec<UnitMember>), Problem> {
        let found = units::all(&self.db, tenant, Some(unit)).await.map_err(IdentityError::from)?.pop();
        let found = found.ok_or(Problem::NotFound)?;
        let members = units::members(&self.db, tenant, unit).await.map_err(IdentityError::from)?;
        Ok((found, members))
    }

    /// The same, if it has not left: nobody is let into a closed unit.
    pub(super) async fn open_unit_of(
        &self,
        tenant: TenantId,
        unit: UnitId,
    ) -> Result<(Unit, Vec<UnitMember>), Problem> {
        let (unit, members) = self.unit(tenant, unit).await?;
        if unit.closed_at.is_some() { Err(Problem::NotFound) } else { Ok((unit, members)) }
    }
}
