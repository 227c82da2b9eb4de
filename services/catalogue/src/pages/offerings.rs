//! The catalogue.

use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use views::paths;
use web::{Keeping, Problem, Public, Query, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::screens::OfferingsIndex;
use crate::store::listings;

const A_PAGE: u32 = 24;

/// The list shows what is on the tray.
pub(super) const INDEX: Public = Public { reads: &["page"], keeping: Keeping::UntilTheTrayChanges };

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Part {
    page: Option<u32>,
}

/// What this tenant lists, those with the next free time first.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    Query(part): Query<Part>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant()?;
    let page = part.page.unwrap_or(1).clamp(1, 10_000);
    let tx = catalogue.db.begin(tenant.id).await.map_err(CatalogueError::from)?;
    let shown = listings::listed(&tx, reader.now(), A_PAGE, (page - 1) * A_PAGE).await?;
    let count = u32::try_from(listings::count(&tx).await.map_err(CatalogueError::from)?).unwrap_or(u32::MAX);
    reader.page(&OfferingsIndex {
        cards: shown.iter().map(|listed| reader.card(listed)).collect(),
        count,
        more_href: (page * A_PAGE < count).then(|| format!("{}?page={}", paths::OFFERINGS, page + 1)),
        kind: tenant.kind.as_str().to_owned(),
    })
}
