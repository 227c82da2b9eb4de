//! Typing the code of a letter that was read elsewhere.

use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Form as OpenForm;
use contract::Carriage;
use http::StatusCode;
use serde::Deserialize;
use views::paths;
use web::{Problem, Reader};

use super::browser::{Browser, kept_by_nobody};
use crate::error::IdentityError;
use crate::screens::{CodeFlaw, SignInCode, Waits};
use crate::sign_ins::{self, MOST_ATTEMPTS};
use crate::store::sign_ins::{Tried, try_code, waiting};
use crate::{Identity, token};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    code: String,
}

/// Asks for the code.
pub(super) async fn new(
    State(identity): State<Identity>,
    browser: Browser,
    reader: Reader,
) -> Result<Response, Problem> {
    reader.tenant()?;
    if browser.sign_in(&reader).is_none() {
        return Ok(reader.go_to(paths::SIGN_IN));
    }
    let page = page(&identity, &browser, &reader).await?;
    let status = if page.waits.is_some() { StatusCode::OK } else { StatusCode::GONE };
    Ok(kept_by_nobody(reader.page_with(status, &page)?))
}

/// Signs in, if the code fits.
pub(super) async fn create(
    State(identity): State<Identity>,
    browser: Browser,
    reader: Reader,
    OpenForm(typed): OpenForm<Typed>,
) -> Result<Response, Problem> {
    let tenant = reader.tenant_id()?;
    let Some(waits) = browser.sign_in(&reader) else { return Ok(reader.go_to(paths::SIGN_IN)) };
    let Some(code) = sign_ins::code(&typed.code) else {
        return again(&identity, &browser, &reader, typed.code, CodeFlaw::Unreadable).await;
    };
    identity.count_try(&reader, &browser).await?;
    let fresh = browser.fresh_session(&reader);
    let tried = (tenant, token::hash(&waits), token::hash_code(&waits, &code));
    let tried = try_code(&identity.db, (tried.0, tried.1, &tried.2), fresh.kept(), reader.now())
        .await
        .map_err(IdentityError::from)?;
    match tried {
        Tried::Fits { arrived } => {
            tracing::info!("signed in by a code");
            identity.let_in(&reader, fresh, arrived.person, &arrived.next_path).await
        }
        Tried::Wrong { left } => {
            tracing::info!(left, "a code does not fit");
            again(&identity, &browser, &reader, code, CodeFlaw::Wrong).await
        }
        Tried::Over => again(&identity, &browser, &reader, code, CodeFlaw::Wrong).await,
    }
}

/// The page with what was typed and what is wrong with it; without a form where nothing is left to try.
async fn again(
    identity: &Identity,
    browser: &Browser,
    reader: &Reader,
    typed: String,
    flaw: CodeFlaw,
) -> Result<Response, Problem> {
    let page = SignInCode { typed, flaw: Some(flaw), ..page(identity, browser, reader).await? };
    let status = if page.waits.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::GONE };
    Ok(kept_by_nobody(reader.page_with(status, &page)?))
}

async fn page(identity: &Identity, browser: &Browser, reader: &Reader) -> Result<SignInCode, Problem> {
    let tenant = reader.tenant_id()?;
    let found = match browser.sign_in(reader) {
        Some(token) => waiting(&identity.db, tenant, token::hash(&token), reader.now()).await,
        None => Ok(None),
    };
    let found = found.map_err(IdentityError::from)?;
    let used_up = found.as_ref().is_some_and(|waiting| waiting.attempts >= MOST_ATTEMPTS);
    let waits = found.filter(|waiting| waiting.attempts < MOST_ATTEMPTS).map(|waiting| Waits {
        email: waiting.email,
        until: reader.moment(waiting.expires_at),
        left: u32::try_from(MOST_ATTEMPTS - waiting.attempts).unwrap_or(0),
        next: waiting.next_path,
    });
    let is_in_mailbox = identity.post.carriage() == Carriage::Mailbox && browser.may_choose(identity);
    let mailbox = is_in_mailbox.then(|| reader.at_apex(paths::MAILBOX));
    Ok(SignInCode { waits, used_up, typed: String::new(), flaw: None, mailbox })
}
