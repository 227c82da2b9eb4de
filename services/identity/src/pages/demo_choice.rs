//! The demo's own way in: one continues as a person of one's choice, from this machine only.

use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Form as OpenForm;
use contract::{TenantCard, Text};
use http::StatusCode;
use serde::Deserialize;
use tenancy::Timestamp;
use web::{Problem, Reader};

use super::browser::Browser;
use super::sign_in::page;
use crate::Identity;
use crate::error::IdentityError;
use crate::screens::{DemoPerson, RoleLine, SignIn, SignInFlaw};
use crate::store::people::{self, MemberRow};
use crate::store::sessions;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    email: String,
    next: String,
}

/// Begins a session as the chosen person.
pub(super) async fn create(
    State(identity): State<Identity>,
    browser: Browser,
    reader: Reader,
    OpenForm(chosen): OpenForm<Chosen>,
) -> Result<Response, Problem> {
    let tenant = reader.tenant_id()?;
    if !browser.may_choose(&identity) {
        return Err(Problem::NotFound);
    }
    let found = people::members(&identity.db, tenant, Some(chosen.email.trim()), reader.now())
        .await
        .map_err(IdentityError::from)?;
    let Some(member) = found.into_iter().next() else {
        let page = page(&identity, &browser, &reader, &chosen.next).await?;
        return reader
            .page_with(StatusCode::UNPROCESSABLE_ENTITY, &SignIn { flaw: Some(SignInFlaw::Person), ..page });
    };
    let fresh = browser.fresh_session(&reader);
    sessions::begin(&identity.db, (member.person_id, tenant), fresh.kept(), reader.now())
        .await
        .map_err(IdentityError::from)?;
    tracing::info!(person.id = %member.person_id, "signed in by the demo's choice");
    identity.let_in(&reader, fresh, member.person_id, &chosen.next).await
}

/// The people of a tenant to choose from.
pub(super) async fn people_of(
    identity: &Identity,
    tenant: &TenantCard,
    now: Timestamp,
) -> Result<Vec<DemoPerson>, Problem> {
    let members = people::members(&identity.db, tenant.id, None, now).await.map_err(IdentityError::from)?;
    Ok(members.into_iter().map(|member| demo_person(tenant, member)).collect())
}

fn demo_person(tenant: &TenantCard, member: MemberRow) -> DemoPerson {
    let place = |role: &str| match (role, member.units.first()) {
        ("booker", Some(unit)) => Text::same(unit),
        _ => tenant.name.clone(),
    };
    let roles = member.roles.iter().map(|role| RoleLine { role: role.clone(), place: place(role) }).collect();
    DemoPerson { name: member.name, email: member.email, roles }
}
