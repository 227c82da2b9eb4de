//! Signing in and out. In the demo one continues as a person of one's choice.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Query, State};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::{CookieJar, Form as OpenForm};
use contract::{TenantCard, Text};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use web::{Form, Problem, Reader, cookies};

use crate::error::IdentityError;
use crate::screens::{DemoPerson, RoleLine, SignIn};
use crate::store::people::{self, MemberRow};
use crate::store::sessions::{self, NewSession};
use crate::{Identity, token};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Way {
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    email: String,
    next: String,
}

/// Offers the people of this tenant to continue as.
pub(super) async fn new(
    State(identity): State<Identity>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Query(way): Query<Way>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = offered(&identity, &reader, is_offered(&identity, peer, &headers), way.next, false).await?;
    reader.page(&page)
}

/// Begins a session as the chosen person.
pub(super) async fn create(
    State(identity): State<Identity>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    jar: CookieJar,
    reader: Reader,
    OpenForm(chosen): OpenForm<Chosen>,
) -> Result<Response, Problem> {
    let tenant = reader.tenant_id()?;
    if !is_offered(&identity, peer, &headers) {
        return Err(Problem::NotFound);
    }
    let found = people::members(&identity.db, tenant, Some(chosen.email.trim()))
        .await
        .map_err(IdentityError::from)?;
    let Some(member) = found.into_iter().next() else {
        let page = offered(&identity, &reader, true, chosen.next, true).await?;
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let (session, csrf) = (token::new(), token::new());
    let begun = NewSession {
        token_hash: token::hash(&session),
        replaces: cookies::session_token(&jar, reader.address()).map(|old| token::hash(&old)),
        person: member.person_id,
        tenant,
        csrf: &csrf,
    };
    sessions::begin(&identity.db, begun, reader.now()).await.map_err(IdentityError::from)?;
    tracing::info!(person.id = %member.person_id, "signed in by the demo's choice");
    let jar = CookieJar::new().add(cookies::session(reader.address(), session));
    Ok((jar, reader.go_to(local_path(&chosen.next))).into_response())
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Nothing {}

/// Ends the session.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    jar: CookieJar,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    if let Some(token) = cookies::session_token(&jar, reader.address()) {
        sessions::end(&identity.db, token::hash(&token)).await.map_err(IdentityError::from)?;
    }
    let jar = CookieJar::new().add(cookies::no_session(reader.address()));
    Ok((jar, reader.go_to("/")).into_response())
}

/// Only in the demo, and only to a browser on this machine: what a proxy has passed on comes from elsewhere.
fn is_offered(identity: &Identity, peer: SocketAddr, headers: &HeaderMap) -> bool {
    let is_passed_on = ["forwarded", "x-forwarded-for", "via"].iter().any(|name| headers.contains_key(*name));
    identity.demo && peer.ip().to_canonical().is_loopback() && !is_passed_on
}

async fn offered(
    identity: &Identity,
    reader: &Reader,
    demo: bool,
    next: String,
    unknown: bool,
) -> Result<SignIn, Problem> {
    let tenant = reader.tenant()?;
    let members = if demo {
        people::members(&identity.db, tenant.id, None).await.map_err(IdentityError::from)?
    } else {
        Vec::new()
    };
    let people = members.into_iter().map(|member| demo_person(tenant, member)).collect();
    Ok(SignIn { demo, people, next: local_path(&next).to_owned(), unknown })
}

fn demo_person(tenant: &TenantCard, member: MemberRow) -> DemoPerson {
    let place = |role: &str| match (role, member.units.first()) {
        ("booker", Some(unit)) => Text::same(unit),
        _ => tenant.name.clone(),
    };
    let roles = member.roles.iter().map(|role| RoleLine { role: role.clone(), place: place(role) }).collect();
    DemoPerson { name: member.name, email: member.email, roles }
}

/// A path of this site and nothing else: `//elsewhere` and `/\elsewhere` are other sites to a browser.
fn local_path(next: &str) -> &str {
    let is_local = next.starts_with('/')
        && !next.starts_with("//")
        && !next.chars().any(|letter| letter == '\\' || letter.is_control());
    if is_local { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn one_comes_back_to_this_site_only() {
        assert_eq!(local_path("/bookings?x=1"), "/bookings?x=1");
        for elsewhere in
            ["https://evil.example", "//evil.example", "/\\evil.example", "", "bookings", "/\tx", "/a\r\nb"]
        {
            assert_eq!(local_path(elsewhere), "/");
        }
    }
}
