//! Pictures of what this tenant lists, fetched from their owner through a door, and of one's own drafts.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use contract::{ImageFile, ImageId, Listings, OfferingContent, OfferingId, Offerings};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde::Deserialize;
use tenancy::{Door, Offer};
use web::{May, PathIds, Problem, Query, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::store::offerings;

/// An id's bytes never change: whoever has them need not ask again.
const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

/// How wide a picture is asked for, in pixels. What is no number asks for the largest.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    w: String,
}

impl Wanted {
    fn width(&self) -> Option<u32> {
        self.w.parse().ok()
    }
}

/// A picture that the listing of this very offering shows.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathIds(offering, image): PathIds<OfferingId, ImageId>,
    Query(wanted): Query<Wanted>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant_id()?;
    let shown = catalogue.answers.shown(tenant, offering).await?.ok_or(Problem::NotFound)?;
    if !shows(&shown.content, image) {
        return Err(Problem::NotFound);
    }
    let door = catalogue.sharing.door(tenant, shown.owner, offering, None).await?.ok_or(Problem::NotFound)?;
    let file = catalogue.answers.image(&door, image, wanted.width()).await?.ok_or(Problem::NotFound)?;
    Ok(([(CACHE_CONTROL, FOR_A_YEAR)], sent(file)).into_response())
}

fn shows(content: &OfferingContent, image: ImageId) -> bool {
    content.image.iter().chain(&content.more_images).any(|its| its.id == image)
}

/// A picture of one of the team's own offerings, published or not.
pub(super) async fn preview(
    State(catalogue): State<Catalogue>,
    PathIds(offering, image): PathIds<OfferingId, ImageId>,
    May(caller): May<Offer>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let (draft, _) = offerings::written(&tx, offering).await?;
    drop(tx);
    if !draft.images.contains(&image) {
        return Err(Problem::NotFound);
    }
    let door = Door::Home(caller.tenant);
    let file = catalogue.answers.own_image(&door, image, wanted.width()).await?;
    Ok(sent(file.ok_or(Problem::NotFound)?).into_response())
}

fn sent(file: ImageFile) -> impl IntoResponse {
    ([(CONTENT_TYPE, file.media_type)], file.bytes)
}
