//! Following the link of a letter. Programs that look at letters open links too, so the page only shows; its form acts.

use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use web::{Problem, Reader};

use super::browser::{Browser, kept_by_nobody};
use crate::error::IdentityError;
use crate::screens::SignInLink;
use crate::store::sign_ins::{follow_link, link_works};
use crate::{Identity, token};

/// Shows a button, if the link still works.
pub(super) async fn new(
    State(identity): State<Identity>,
    Path(link): Path<String>,
    reader: Reader,
) -> Result<Response, Problem> {
    let works = link_works(&identity.db, reader.tenant_id()?, token::hash(&link), reader.now()).await;
    page(&reader, works.map_err(IdentityError::from)?)
}

/// Signs in.
pub(super) async fn create(
    State(identity): State<Identity>,
    Path(link): Path<String>,
    browser: Browser,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant_id()?;
    identity.count_try(&reader, &browser).await?;
    let fresh = browser.fresh_session(&reader);
    let followed = follow_link(&identity.db, (tenant, token::hash(&link)), fresh.kept(), reader.now())
        .await
        .map_err(IdentityError::from)?;
    match followed {
        Some(arrived) => {
            tracing::info!("signed in by a link");
            identity.let_in(&reader, fresh, arrived.person, &arrived.next_path).await
        }
        None => page(&reader, false),
    }
}

fn page(reader: &Reader, works: bool) -> Result<Response, Problem> {
    let status = if works { StatusCode::OK } else { StatusCode::GONE };
    Ok(kept_by_nobody(reader.page_with(status, &SignInLink { works })?))
}
