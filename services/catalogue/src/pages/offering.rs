//! The page of an offering: the text from the listing, the places from the host.

mod as_shown;

use axum::extract::State;
use axum::response::Response;
use contract::{ComingTime, Listings, OfferingId, PackageId, ShownOffering, Text};
use tenancy::Curate;
use web::{Keeping, PathId, Problem, Public, Reader};

pub(super) use self::as_shown::{Local, Surroundings, as_shown};
use crate::Catalogue;
use crate::error::CatalogueError;
use crate::store::{favourites, packages};

/// Places are taken without the tray's knowing.
pub(super) const SHOW: Public = Public { reads: &[], keeping: Keeping::ForAMoment };

/// One offering.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathId(offering): PathId<OfferingId>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant()?;
    let shown = catalogue.answers.shown(tenant.id, offering).await?.ok_or(Problem::NotFound)?;
    let around = Surroundings {
        times: live_times(&catalogue, &reader, &shown).await,
        is_favourite: is_favourite(&catalogue, &reader, offering).await?,
        packages: packages_holding(&catalogue, &reader, offering).await?,
        owner_email: owner_email(&catalogue, &shown).await?,
        local: local(&reader, &shown),
        books_here: tenant.kind.has_units(),
    };
    reader.page(&as_shown(&reader, &shown.here(), around))
}

/// What this tray says of another's offering.
fn local(reader: &Reader, shown: &ShownOffering) -> Local {
    Local {
        full_price: shown.overrides.full_price(shown.content.price),
        note: shown.overrides.note.clone(),
        is_readers: reader.may::<Curate>().is_some(),
    }
}

/// The coming times with their places; none when they cannot be read just now, and the page says so.
async fn live_times(
    catalogue: &Catalogue,
    reader: &Reader,
    shown: &ShownOffering,
) -> Option<Vec<ComingTime>> {
    let tenant = reader.tenant_id().ok()?;
    let by = reader.who().map(|who| who.person);
    let offering = shown.content.id;
    let read = async {
        match catalogue.sharing.door(tenant, shown.owner, offering, by).await? {
            Some(door) => catalogue.times.coming(&door, offering).await.map(Some),
            None => Ok(None),
        }
    };
    read.await.unwrap_or_else(|error: contract::AskError| {
        tracing::warn!(error.chain = ?error, offering.id = %offering, "places cannot be read");
        None
    })
}

/// Whether it is among the reader's favourites; a visitor has none.
async fn is_favourite(
    catalogue: &Catalogue,
    reader: &Reader,
    offering: OfferingId,
) -> Result<Option<bool>, Problem> {
    let Some(who) = reader.who() else { return Ok(None) };
    let tx = catalogue.db.begin(who.tenant).await.map_err(CatalogueError::from)?;
    let kept = favourites::is_kept(&tx, who.person, offering).await.map_err(CatalogueError::from)?;
    Ok(Some(kept))
}

/// What it is part of on this tray.
async fn packages_holding(
    catalogue: &Catalogue,
    reader: &Reader,
    offering: OfferingId,
) -> Result<Vec<(PackageId, Text)>, Problem> {
    let tx = catalogue.db.begin(reader.tenant_id()?).await.map_err(CatalogueError::from)?;
    Ok(packages::holding(&tx, offering).await?)
}

/// Where its owner is reached, for an offering that says no address of its own.
async fn owner_email(catalogue: &Catalogue, shown: &ShownOffering) -> Result<Option<String>, Problem> {
    let owner = catalogue.answers.directory().tenant(shown.owner).await?;
    Ok(owner.and_then(|card| card.contact_email.clone()))
}
