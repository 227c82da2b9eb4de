//! Going over to another tenant's host: sessions do not travel, so a token does, once and soon.

use axum::extract::{Path, State};
use axum::response::Response;
use http::HeaderValue;
use http::StatusCode;
use http::header::REFRESH;
use serde::Deserialize;
use tenancy::SignedIn;
use views::paths;
use web::{Form, May, Problem, Reader};

use super::browser::{Browser, kept_by_nobody};
use crate::error::IdentityError;
use crate::screens::{Arrival, Departure};
use crate::store::hand_overs;
use crate::{Identity, store, token};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    to: String,
}

/// Makes the token and leads over. A form's answer may not redirect to another host (`form-action`), so the page does.
pub(super) async fn create(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Problem> {
    let found = store::directory::tenant_of_slug(&identity.db, &chosen.to).await?;
    let there = found.filter(|card| card.id != caller.tenant).ok_or(Problem::NotFound)?;
    let token = token::new();
    let begun = hand_overs::begin(&identity.db, (caller.person, there.id), token::hash(&token), reader.now());
    if !begun.await.map_err(IdentityError::from)? {
        return Err(Problem::NotFound);
    }
    tracing::info!(person.id = %caller.person, to = %there.id, "goes over to another tenant");
    let href = format!("{}{}", reader.address().of(&there.host), paths::hand_over(&token));
    let refresh = HeaderValue::try_from(format!("0; url={href}"));
    let mut response = reader.page(&Departure { name: there.name, href })?;
    response.headers_mut().insert(REFRESH, refresh.map_err(|error| Problem::internal(&error))?);
    Ok(response)
}

/// Shows a button, if the token still leads here.
pub(super) async fn show(
    State(identity): State<Identity>,
    Path(token): Path<String>,
    reader: Reader,
) -> Result<Response, Problem> {
    let works = hand_overs::works(&identity.db, reader.tenant_id()?, token::hash(&token), reader.now()).await;
    arrival(&reader, works.map_err(IdentityError::from)?)
}

/// Begins the session here.
pub(super) async fn accept(
    State(identity): State<Identity>,
    Path(token): Path<String>,
    browser: Browser,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant_id()?;
    identity.count_try(&reader, &browser).await?;
    let fresh = browser.fresh_session(&reader);
    let arrived = hand_overs::arrive(&identity.db, (tenant, token::hash(&token)), fresh.kept(), reader.now());
    match arrived.await.map_err(IdentityError::from)? {
        Some(person) => {
            tracing::info!("signed in by coming over from another tenant");
            identity.let_in(&reader, fresh, person, paths::FRONT).await
        }
        None => arrival(&reader, false),
    }
}

fn arrival(reader: &Reader, works: bool) -> Result<Response, Problem> {
    let status = if works { StatusCode::OK } else { StatusCode::GONE };
    Ok(kept_by_nobody(reader.page_with(status, &Arrival { works })?))
}
