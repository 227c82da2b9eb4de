//! A unit as its own people see it. Its lead lets bookers in and lets them go.

use axum::extract::State;
use axum::response::Response;
use tenancy::{PersonId, SignedIn, UnitId, Who};
use views::paths;
use web::{Form, May, Nothing, PathId, PathIds, Problem, Query, Reader};

use super::done::Done;
use super::unit_members::{Desk, Typed, form, join, leave};
use super::units::{Just, member_line};
use crate::Identity;
use crate::error::IdentityError;
use crate::forms::UnitPart;
use crate::screens::OwnUnit;
use crate::store::substitutes;
use crate::store::units::{Unit, UnitMember};

/// A unit, for those who book for it.
pub(super) async fn show(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<SignedIn>,
    Query(just): Query<Just>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (found, members) = identity.unit(caller.tenant, unit).await?;
    let leads = identity.leads(&caller, unit).await?;
    let href = Desk::Lead.href(unit);
    let ending = |person: &str| paths::unit_member_ending(&href, person);
    let line = |member: UnitMember| {
        let may_go = leads && member.role == UnitPart::Booker.as_str();
        member_line(member, may_go.then_some(&ending as &dyn Fn(&str) -> String))
    };
    reader.page(&OwnUnit {
        csrf: reader.csrf().to_owned(),
        done: Done::read(&just.done),
        title: found.name,
        closed: found.closed_at.is_some(),
        mailbox: found.mailbox,
        reference: found.invoice_reference,
        approver: found.approver_email,
        members: members.into_iter().map(line).collect(),
        member_new: (leads && found.closed_at.is_none()).then(|| paths::unit_member_new(&href)),
    })
}

/// The form that lets somebody in, for the unit's lead.
pub(super) async fn new(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<SignedIn>,
    reader: Reader,
) -> Result<Response, Problem> {
    let unit = identity.led_unit(&caller, unit).await?;
    reader.page(&form(&identity, &reader, (&unit, Desk::Lead), Typed::default(), Vec::new()))
}

/// Lets a booker in.
pub(super) async fn create(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let unit = identity.led_unit(&caller, unit).await?;
    join(&identity, &reader, &caller, (&unit, Desk::Lead), Typed { part: String::new(), ..typed }).await
}

/// Lets a booker go.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    PathIds(unit, person): PathIds<UnitId, PersonId>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let (_, members) = identity.unit(caller.tenant, unit).await?;
    let leads = identity.leads(&caller, unit).await?;
    let member = members.iter().find(|member| member.person_id == person).ok_or(Problem::NotFound)?;
    if !leads || member.role != UnitPart::Booker.as_str() {
        return Err(Problem::Forbidden);
    }
    leave(&identity, &reader, &caller, (unit, person, Desk::Lead)).await
}

impl Identity {
    /// A unit that has not left and that a person leads.
    async fn led_unit(&self, who: &Who, unit: UnitId) -> Result<Unit, Problem> {
        let leads = self.leads(who, unit).await?;
        let (unit, _) = self.open_unit_of(who.tenant, unit).await?;
        if leads { Ok(unit) } else { Err(Problem::Forbidden) }
    }

    /// Whether a person leads a unit in their own name: a substitute who let people in could let themselves in for good.
    /// A unit in which one is nothing, not even for somebody else, does not exist.
    async fn leads(&self, who: &Who, unit: UnitId) -> Result<bool, Problem> {
        let parts = substitutes::parts_in(&self.db, who.tenant, (unit, who.person), self.clock.now()).await;
        let parts = parts.map_err(IdentityError::from)?;
        if parts.is_empty() {
            return Err(Problem::NotFound);
        }
        Ok(parts.iter().any(|part| part.is_own && part.role == UnitPart::Lead.as_str()))
    }
}
