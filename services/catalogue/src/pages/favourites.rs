//! What a person wants to find again on this tray.

use axum::extract::State;
use axum::response::Response;
use contract::OfferingId;
use tenancy::SignedIn;
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::screens::Favourites;
use crate::store::{favourites, listed};

/// More than one looks through.
const MOST: u32 = 200;

/// The person's favourites, the newest first.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<SignedIn>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let kept = listed::kept_by(&tx, caller.person, reader.now(), MOST).await?;
    reader.page(&Favourites { cards: kept.iter().map(|one| reader.card(one)).collect() })
}

/// Keeps an offering that is listed here.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<SignedIn>,
    PathId(offering): PathId<OfferingId>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let added = favourites::add(&tx, caller.person, offering, reader.now()).await;
    if !added.map_err(CatalogueError::from)? {
        return Err(Problem::NotFound);
    }
    tx.commit().await.map_err(CatalogueError::from)?;
    Ok(reader.go_to(&paths::offering(&offering.to_string())))
}

/// Forgets it.
pub(super) async fn destroy(
    State(catalogue): State<Catalogue>,
    May(caller): May<SignedIn>,
    PathId(offering): PathId<OfferingId>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let removed = favourites::remove(&tx, caller.person, offering).await;
    if !removed.map_err(CatalogueError::from)? {
        return Err(Problem::NotFound);
    }
    tx.commit().await.map_err(CatalogueError::from)?;
    Ok(reader.go_to(&paths::offering(&offering.to_string())))
}
