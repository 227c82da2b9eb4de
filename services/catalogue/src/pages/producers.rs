//! Who offers: a producer as one tray knows it, by what that tray shows.

use axum::extract::State;
use axum::response::Response;
use web::{Keeping, PathText, Problem, Public, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::screens::Producer;
use crate::store::listed;

/// More than a producer offers on one tray.
const MOST: u32 = 100;

/// The page shows what is on the tray.
pub(super) const SHOW: Public = Public { reads: &[], keeping: Keeping::UntilTheTrayChanges };

/// A producer of whom this tray shows something. Of whom it shows nothing, it knows nothing.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathText(slug): PathText,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant()?;
    let tx = catalogue.db.begin(tenant.id).await.map_err(CatalogueError::from)?;
    let shown = listed::of_producer(&tx, &slug, reader.now(), MOST).await?;
    drop(tx);
    let origin = shown.first().map(|listed| &listed.content.origin).ok_or(Problem::NotFound)?;
    let card = catalogue.answers.directory().tenant(origin.owner).await?.ok_or(Problem::NotFound)?;
    reader.page(&Producer {
        slug,
        name: card.name.clone(),
        tagline: card.tagline.clone(),
        run_by: card.run_by.clone(),
        from: (origin.owner != tenant.id).then(|| origin.home.from.clone()),
        email: card.contact_email.clone(),
        site: (origin.owner != tenant.id).then(|| format!("{}/", reader.address().of(&card.host))),
        cards: shown.iter().map(|listed| reader.card(listed)).collect(),
    })
}
