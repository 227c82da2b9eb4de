//! Pictures of what this tenant lists, fetched from their owner through a door.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use contract::{ImageId, Listings, OfferingId, Offerings};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use web::{PathIds, Problem, Reader};

use crate::Catalogue;

/// The bytes of a picture that the listing of this very offering shows. An id's bytes never change.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathIds(offering, image): PathIds<OfferingId, ImageId>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant_id()?;
    let shown = catalogue.answers.shown(tenant, offering).await?.ok_or(Problem::NotFound)?;
    let content = &shown.content;
    if content.image.iter().chain(&content.more_images).all(|its| its.id != image) {
        return Err(Problem::NotFound);
    }
    let door = catalogue.sharing.door(tenant, shown.owner, offering, None).await?.ok_or(Problem::NotFound)?;
    let (media_type, bytes) = catalogue.answers.image(&door, image).await?.ok_or(Problem::NotFound)?;
    let headers = [(CONTENT_TYPE, media_type), (CACHE_CONTROL, "public, max-age=86400".to_owned())];
    Ok((headers, bytes).into_response())
}
