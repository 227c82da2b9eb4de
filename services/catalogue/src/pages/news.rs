//! Stopping the news of a saved search, by the link of a letter. Programs that look at letters open links too, so the page only shows;
//! its form acts. The token is the proof, so that nobody has to sign in to be left in peace.

use axum::extract::State;
use axum::response::Response;
use web::{PathText, Problem, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::screens::StopNews;
use crate::store::saved_searches::{stop, stopped_by};

/// Asks whether the news shall stop.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathText(token): PathText,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(reader.tenant_id()?).await.map_err(CatalogueError::from)?;
    let name = stopped_by(&tx, &token).await.map_err(CatalogueError::from)?;
    reader.page(&StopNews { name, action: views::paths::news_stop(&token) })
}

/// Stops it.
pub(super) async fn destroy(
    State(catalogue): State<Catalogue>,
    PathText(token): PathText,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(reader.tenant_id()?).await.map_err(CatalogueError::from)?;
    stop(&tx, &token).await.map_err(CatalogueError::from)?;
    tx.commit().await.map_err(CatalogueError::from)?;
    reader.page(&StopNews { name: None, action: views::paths::news_stop(&token) })
}
