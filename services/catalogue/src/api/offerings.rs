//! Offerings: read by anyone who reads the catalogue, written by their owner.

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use contract::{ComingTime, Listings, OfferingId, ShownOffering};
use http::header::LOCATION;
use http::{HeaderValue, StatusCode};
use serde::Deserialize;
use serde_json::{Map, Value};
use tenancy::{Caller, Offer, TenantId, Timestamp};
use utoipa::IntoParams;
use web::openapi::{WhenReading, WhenSending};
use web::{May, Once, Params, PathId, Problem, Reader};

use super::shown::{Offering, fields_of};
use super::written::OfferingWritten;
use crate::Catalogue;
use crate::draft::Draft;
use crate::error::CatalogueError;
use crate::store::{images, offerings};

/// Where an offering is read, by programs.
fn address(id: OfferingId) -> String {
    format!("/api/v1/offerings/{id}")
}

/// The parameters of a question that has no others.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// The language to answer in, instead of `Accept-Language`.
    #[param(inline)]
    #[serde(rename = "lang")]
    _lang: Option<contract::Lang>,
}

/// One offering.
///
/// Whatever the catalogue shows is read without a key. With a key of the owner's that has the scope `host`, drafts and what
/// was withdrawn are read as well, and `own` says what is written.
#[utoipa::path(
    get,
    path = "/api/v1/offerings/{offering}",
    operation_id = "showOffering",
    tag = "Offerings",
    params(("offering" = String, Path, format = "uuid"), Asked),
    security((), ("key" = [])),
    responses((status = 200, description = "The offering", body = Offering), WhenReading),
)]
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    Params(_): Params<Asked>,
    reader: Reader,
) -> Result<Json<Offering>, Problem> {
    if let Some(own) = own(&catalogue, &reader, id).await? {
        return Ok(Json(own));
    }
    let tenant = reader.tenant_id()?;
    let shown = catalogue.answers.shown(tenant, id).await?.ok_or(Problem::NotFound)?;
    let next = next_time(&catalogue, tenant, &shown).await;
    Ok(Json(Offering::of_listing(&shown.here(), next, &reader)))
}

/// Writes a draft.
///
/// Nothing is required: what is missing before it can be published is told in `own.missing`.
#[utoipa::path(
    post,
    path = "/api/v1/offerings",
    operation_id = "createOffering",
    tag = "Offerings",
    params(("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 255,
        description = "A key of your own choice: the same request sent again under it is answered with the same draft.")),
    request_body = OfferingWritten,
    security(("key" = [])),
    responses((status = 201, description = "The draft", body = Offering,
        headers(("location" = String, description = "Where it is read"))), WhenSending),
)]
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    once: Once,
    reader: Reader,
    sent: web::Json<Map<String, Value>>,
) -> Result<Response, Problem> {
    let written = OfferingWritten::default().changed(sent.value.into())?;
    let draft = written.into_draft(Draft::default())?;
    let id = OfferingId::from_uuid(once.id(&reader, "offerings", &sent.fingerprint).await?);
    catalogue.draft_once(caller.tenant, id, &draft).await?;
    let own = own(&catalogue, &reader, id).await?.ok_or(Problem::NotFound)?;
    let mut response = (StatusCode::CREATED, Json(own)).into_response();
    response
        .headers_mut()
        .insert(LOCATION, HeaderValue::from_str(&address(id)).map_err(|error| Problem::internal(&error))?);
    Ok(response)
}

/// Writes some of an offering anew.
///
/// What is not said stays as it is: objects are changed field by field, lists as a whole. What is published changes at
/// once on every site that shows it, and so must stay whole.
#[utoipa::path(
    patch,
    path = "/api/v1/offerings/{offering}",
    operation_id = "updateOffering",
    tag = "Offerings",
    params(("offering" = String, Path, format = "uuid")),
    request_body = OfferingWritten,
    security(("key" = [])),
    responses((status = 200, description = "The offering", body = Offering), WhenSending),
)]
pub(super) async fn update(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    PathId(id): PathId<OfferingId>,
    reader: Reader,
    sent: web::Json<Map<String, Value>>,
) -> Result<Json<Offering>, Problem> {
    let change = |draft: &mut Draft| {
        let written = OfferingWritten::of(draft).changed(sent.value.into())?;
        *draft = written.into_draft(draft.clone())?;
        Ok::<_, Unchanged>(())
    };
    catalogue.amend(caller.tenant, id, Some(caller.person), change).await?;
    own(&catalogue, &reader, id).await?.map(Json).ok_or(Problem::NotFound)
}

/// Why a change was not made.
#[derive(Debug)]
enum Unchanged {
    Said(Problem),
    Kept(CatalogueError),
}

impl From<Problem> for Unchanged {
    fn from(problem: Problem) -> Self {
        Self::Said(problem)
    }
}

impl From<CatalogueError> for Unchanged {
    fn from(error: CatalogueError) -> Self {
        Self::Kept(error)
    }
}

impl From<Unchanged> for Problem {
    fn from(why: Unchanged) -> Self {
        match why {
            Unchanged::Said(problem) => problem,
            Unchanged::Kept(error) => incomplete(error),
        }
    }
}

/// What the reader's tenant has written itself, if the reader may write.
pub(super) async fn own(
    catalogue: &Catalogue,
    reader: &Reader,
    id: OfferingId,
) -> Result<Option<Offering>, Problem> {
    let Some(caller) = reader.may::<Offer>() else { return Ok(None) };
    read_own(catalogue, &caller, reader, id).await
}

async fn read_own(
    catalogue: &Catalogue,
    caller: &Caller<Offer>,
    reader: &Reader,
    id: OfferingId,
) -> Result<Option<Offering>, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let (draft, state) = match offerings::written(&tx, id).await {
        Ok(found) => found,
        Err(CatalogueError::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let pictures = images::cards(&tx, &draft.images).await?;
    Offering::of_draft(id, draft, state, pictures, reader).map(Some)
}

/// The next time, one with room if there is any. Where the host does not answer, none is told.
async fn next_time(
    catalogue: &Catalogue,
    tenant: TenantId,
    shown: &ShownOffering,
) -> Option<(Timestamp, bool)> {
    let id = shown.content.id;
    let read = async {
        match catalogue.sharing.door(tenant, shown.owner, id, None).await? {
            Some(door) => catalogue.times.coming(&door, id).await,
            None => Ok(Vec::new()),
        }
    };
    let times = read.await.unwrap_or_else(|error: contract::AskError| {
        tracing::warn!(error.chain = ?error, offering.id = %id, "times cannot be read");
        Vec::new()
    });
    let next = times.iter().find(|time| ComingTime::has_room(time)).or_else(|| times.first())?;
    Some((next.starts_at, next.has_room()))
}

/// What is missing is told field by field.
pub(super) fn incomplete(error: CatalogueError) -> Problem {
    match error {
        CatalogueError::Incomplete(missing) => Problem::Flawed(
            missing.into_iter().flat_map(fields_of).copied().map(web::Flaw::missing).collect(),
        ),
        other => other.into(),
    }
}
