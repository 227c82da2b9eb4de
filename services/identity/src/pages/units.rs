//! A tenant's units: seen, opened, changed by whoever manages.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, Manage, UnitId};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use super::done::Done;
use crate::Identity;
use crate::error::IdentityError;
use crate::forms::{TypedUnit, UnitFacts, Wrong};
use crate::screens::{self, MemberLine, Unit, UnitFields, UnitLine, UnitNew, Units};
use crate::store::staff::Deed;
use crate::store::units;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Just {
    pub(super) done: String,
}

/// Lists the units.
pub(super) async fn index(
    State(identity): State<Identity>,
    May(caller): May<Manage>,
    reader: Reader,
) -> Result<Response, Problem> {
    has_units(&reader)?;
    let all = units::all(&identity.db, caller.tenant, None).await.map_err(IdentityError::from)?;
    let line = |unit: units::Unit| UnitLine {
        href: paths::admin_unit(&unit.id.to_string()),
        name: unit.name,
        sector: unit.sector,
        mailbox: unit.mailbox,
        people: unit.people,
        closed: unit.closed_at.is_some(),
    };
    reader.page(&Units { units: all.into_iter().map(line).collect() })
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    sector: String,
    mailbox: String,
    reference: String,
    approver: String,
}

impl Typed {
    fn read(&self) -> Result<UnitFacts, Vec<Wrong>> {
        UnitFacts::parse(TypedUnit {
            name: &self.name,
            sector: &self.sector,
            mailbox: &self.mailbox,
            reference: &self.reference,
            approver: &self.approver,
        })
    }

    fn fields(self) -> UnitFields {
        UnitFields {
            name: self.name,
            sector: self.sector,
            mailbox: self.mailbox,
            reference: self.reference,
            approver: self.approver,
        }
    }
}

/// The form that opens a unit.
pub(super) async fn new(May(_): May<Manage>, reader: Reader) -> Result<Response, Problem> {
    has_units(&reader)?;
    reader.page(&opening(&reader, Typed::default(), Vec::new()))
}

/// Opens a unit.
pub(super) async fn create(
    State(identity): State<Identity>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    has_units(&reader)?;
    let opened = match typed.read() {
        Ok(facts) => units::open(&identity.db, caller.tenant, &facts, Deed::of(&caller, reader.now())).await,
        Err(wrong) => return again(&reader, typed, wrong),
    };
    match opened {
        Ok(unit) => Ok(reader.go_to(&to(unit, Done::UNIT_OPENED))),
        Err(IdentityError::NameTaken) => again(&reader, typed, vec![Wrong::NameTaken]),
        Err(error) => Err(error.into()),
    }
}

/// A unit's page.
pub(super) async fn show(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<Manage>,
    Query(just): Query<Just>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = page(&identity, &reader, &caller, unit).await?;
    reader.page(&Unit { done: Done::read(&just.done), ..page })
}

/// Changes what is known of a unit.
pub(super) async fn update(
    State(identity): State<Identity>,
    PathId(unit): PathId<UnitId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let page = page(&identity, &reader, &caller, unit).await?;
    let deed = Deed::of(&caller, reader.now());
    let wrong = match typed.read() {
        Ok(facts) => match units::change(&identity.db, caller.tenant, (unit, &facts), deed).await {
            Ok(true) => return Ok(reader.go_to(&to(unit, Done::SAVED))),
            Ok(false) => return Err(Problem::NotFound),
            Err(IdentityError::NameTaken) => vec![Wrong::NameTaken],
            Err(error) => return Err(error.into()),
        },
        Err(wrong) => wrong,
    };
    let wrong = wrong.into_iter().map(Into::into).collect();
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &Unit { fields: typed.fields(), wrong, ..page })
}

/// Whether the tenant's kind has units at all.
fn has_units(reader: &Reader) -> Result<(), Problem> {
    if reader.tenant()?.kind.has_units() { Ok(()) } else { Err(Problem::NotFound) }
}

pub(super) fn to(unit: UnitId, done: &str) -> String {
    format!("{}?done={done}", paths::admin_unit(&unit.to_string()))
}

fn opening(reader: &Reader, typed: Typed, wrong: Vec<Wrong>) -> UnitNew {
    UnitNew {
        csrf: reader.csrf().to_owned(),
        fields: typed.fields(),
        sectors: screens::sectors(),
        wrong: wrong.into_iter().map(Into::into).collect(),
    }
}

fn again(reader: &Reader, typed: Typed, wrong: Vec<Wrong>) -> Result<Response, Problem> {
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &opening(reader, typed, wrong))
}

async fn page(
    identity: &Identity,
    reader: &Reader,
    caller: &Caller<Manage>,
    unit: UnitId,
) -> Result<Unit, Problem> {
    let (found, members) = identity.unit(caller.tenant, unit).await?;
    let (id, closed) = (unit.to_string(), found.closed_at.is_some());
    let ending = |person: &str| paths::unit_member_ending(&paths::admin_unit(&id), person);
    Ok(Unit {
        csrf: reader.csrf().to_owned(),
        action: paths::admin_unit(&id),
        turning: if closed { paths::unit_opening(&id) } else { paths::unit_closing(&id) },
        member_new: paths::unit_member_new(&paths::admin_unit(&id)),
        done: None,
        title: found.name.clone(),
        closed,
        fields: UnitFields {
            name: found.name,
            sector: found.sector,
            mailbox: found.mailbox,
            reference: found.invoice_reference.unwrap_or_default(),
            approver: found.approver_email.unwrap_or_default(),
        },
        sectors: screens::sectors(),
        members: members.into_iter().map(|member| member_line(member, Some(&ending))).collect(),
        wrong: Vec::new(),
    })
}

/// Somebody in a unit, with where they are let go.
pub(super) fn member_line(member: units::UnitMember, ending: Option<&dyn Fn(&str) -> String>) -> MemberLine {
    MemberLine {
        name: member.name,
        email: member.email,
        part: Some(member.role),
        ending: ending.map(|ending| ending(&member.person_id.to_string())),
    }
}
