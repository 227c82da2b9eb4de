//! Signing in by a letter, and signing out. Who comes by the tenant's own sign-in service (OIDC) will begin here too.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::{CookieJar, Form as OpenForm};
use contract::{Carriage, Haste, Letter};
use http::StatusCode;
use serde::Deserialize;
use tenancy::TenantId;
use views::paths;
use web::{Form, Nothing, Problem, Query, Reader, cookies};

use super::browser::{Browser, closed, local_path};
use super::demo_choice::people_of;
use crate::error::IdentityError;
use crate::screens::{SignIn, SignInFlaw, SignInLetter};
use crate::sign_ins::{self, SIGN_IN_LASTS};
use crate::store::sign_ins::{NewSignIn, begin};
use crate::{Identity, token};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Way {
    next: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    email: String,
    next: String,
}

/// Asks for an address; in the demo also whom one wants to be.
pub(super) async fn new(
    State(identity): State<Identity>,
    Query(way): Query<Way>,
    browser: Browser,
    reader: Reader,
) -> Result<Response, Problem> {
    reader.page(&page(&identity, &browser, &reader, &way.next).await?)
}

/// Sends a link and a code to the address, if it has a place here. The answer is the same if it has none.
pub(super) async fn create(
    State(identity): State<Identity>,
    browser: Browser,
    reader: Reader,
    OpenForm(typed): OpenForm<Typed>,
) -> Result<Response, Problem> {
    let tenant = reader.tenant_id()?;
    if identity.post.carriage() == Carriage::Nobody {
        return Err(Problem::NotFound);
    }
    let Some(email) = sign_ins::address(&typed.email) else {
        let page = page(&identity, &browser, &reader, &typed.next).await?;
        let page = SignIn { email: typed.email, flaw: Some(SignInFlaw::Address), ..page };
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    identity.count_letter(tenant, &browser.network(&identity), &email, &reader).await?;
    let waits = token::new();
    let new = Asked { email: &email, browser: &waits, next: local_path(&typed.next) };
    identity.begin_sign_in(&reader, new, browser.sign_in(&reader)).await?;
    let jar = CookieJar::new().add(cookies::sign_in(reader.address(), waits));
    Ok((jar, reader.go_to(paths::SIGN_IN_CODE)).into_response())
}

/// Ends the session.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    browser: Browser,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    if let Some(token) = browser.session(&reader) {
        identity.end_session(reader.tenant_id()?, token::hash(&token), reader.now()).await?;
    }
    let jar = CookieJar::new().add(cookies::no_session(reader.address()));
    Ok((jar, reader.go_to("/")).into_response())
}

/// The page as it is first shown.
pub(super) async fn page(
    identity: &Identity,
    browser: &Browser,
    reader: &Reader,
    next: &str,
) -> Result<SignIn, Problem> {
    let tenant = reader.tenant()?;
    let demo = browser.may_choose(identity);
    Ok(SignIn {
        letters: identity.post.carriage() != Carriage::Nobody,
        email: String::new(),
        demo,
        people: if demo { people_of(identity, tenant, reader.now()).await? } else { Vec::new() },
        next: local_path(next).to_owned(),
        flaw: None,
    })
}

/// What was asked for, and by which browser.
struct Asked<'a> {
    email: &'a str,
    browser: &'a str,
    next: &'a str,
}

impl Identity {
    async fn count_letter(
        &self,
        tenant: TenantId,
        network: &str,
        email: &str,
        reader: &Reader,
    ) -> Result<(), Problem> {
        let (limits, rates) = (&self.rules.limits, self.rules.rates);
        for (what, whom, limit) in [
            ("letters_per_address", network, rates.letters_per_address),
            ("letters_per_email", email, rates.letters_per_email),
            ("letters_per_tenant", "", rates.letters_per_tenant),
        ] {
            limits.count(tenant, what, whom, limit, reader.now()).await.map_err(closed)?;
        }
        Ok(())
    }

    /// Counts a try of a code, a link or a token from another host.
    pub(super) async fn count_try(&self, reader: &Reader, browser: &Browser) -> Result<(), Problem> {
        let (limits, limit) = (&self.rules.limits, self.rules.rates.tries_per_address);
        let network = browser.network(self);
        let counted = limits.count(reader.tenant_id()?, "tries_per_address", &network, limit, reader.now());
        counted.await.map_err(closed)
    }

    async fn begin_sign_in(
        &self,
        reader: &Reader,
        asked: Asked<'_>,
        replaced: Option<String>,
    ) -> Result<(), Problem> {
        let (tenant, link, code) = (reader.tenant_id()?, token::new(), token::new_code());
        let letter = letter(reader, asked.email, &link, &code)?;
        let new = NewSignIn {
            email: asked.email,
            browser_hash: token::hash(asked.browser),
            replaces: replaced.map(|old| token::hash(&old)),
            link_hash: token::hash(&link),
            code_hash: token::hash_code(asked.browser, &code),
            next_path: asked.next,
        };
        let has_a_place = begin(&self.db, tenant, new, reader.now()).await.map_err(IdentityError::from)?;
        if has_a_place {
            self.post.send(tenant, &letter).await?;
        }
        tracing::info!(sent = has_a_place, "a sign-in letter was asked for");
        Ok(())
    }
}

fn letter(reader: &Reader, to: &str, link: &str, code: &str) -> Result<Letter, Problem> {
    let written = reader.letter(&SignInLetter {
        link: reader.absolute(&paths::sign_in_link(link)),
        code: code.to_owned(),
        until: reader.moment(reader.now().plus(SIGN_IN_LASTS)),
    })?;
    Ok(Letter {
        to: to.to_owned(),
        from_name: written.from_name,
        lang: reader.lang(),
        subject: written.subject,
        text: written.text,
        html: written.html,
        is_secret: true,
        key: None,
        calendar: Vec::new(),
        haste: Haste::Awaited,
    })
}
