//! A package as its tray's visitors see it.

use axum::extract::State;
use axum::response::Response;
use contract::{PackageId, PackageKind};
use web::{Keeping, PathId, Problem, Public, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::package::{MOST_OFFERINGS, PackageState};
use crate::screens::PackageShow;
use crate::store::{listed, packages};

/// The page shows what is on the tray.
pub(super) const SHOW: Public = Public { reads: &[], keeping: Keeping::UntilTheTrayChanges };

/// A published package with what the tray shows of it.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<PackageId>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(reader.tenant_id()?).await.map_err(CatalogueError::from)?;
    let kept = packages::find(&tx, id).await?;
    if kept.state != PackageState::Published {
        return Err(Problem::NotFound);
    }
    let most = u32::try_from(MOST_OFFERINGS).unwrap_or(u32::MAX);
    let shown = listed::of_package(&tx, id, reader.now(), most).await?;
    drop(tx);
    let package = kept.package;
    reader.page(&PackageShow {
        kind: package.kind.unwrap_or(PackageKind::Other).as_str().to_owned(),
        title: package.title,
        summary: package.summary,
        description: package.description,
        cards: shown.iter().map(|listed| reader.card(listed)).collect(),
    })
}
