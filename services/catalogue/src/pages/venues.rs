//! The places that a tenant's offerings are given at.

use axum::extract::State;
use axum::response::Response;
use contract::{Known, Venue, VenueId};
use http::StatusCode;
use tenancy::Offer;
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use super::editor_desk::{flaw, form_key};
use super::offering_steps::Saved;
use super::step_fields::Sheet;
use crate::Catalogue;
use crate::editing::venue::{FACTS, parse, print};
use crate::editing::{Flaw, Typed};
use crate::error::CatalogueError;
use crate::screens::{Field, VenueEdit, VenueLine, Venues};
use crate::store::venues;

/// Every place of this tenant.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    Query(saved): Query<Saved>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let all = venues::all(&tx).await?;
    let line = |venue: Venue| {
        let id = venue.id?;
        Some(VenueLine { href: paths::venue(&id.to_string()), name: venue.name, address: venue.address })
    };
    reader.page(&Venues { venues: all.into_iter().filter_map(line).collect(), is_saved: saved.is_saved() })
}

/// An empty form.
pub(super) async fn new(May(_): May<Offer>, reader: Reader) -> Result<Response, Problem> {
    reader.page(&page(&reader, None, &print(&Venue::default()), &[])?)
}

/// Writes a new place.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut venue = Venue::default();
    let flaws = parse(&typed, &reader.tenant()?.langs, &mut venue);
    if !flaws.is_empty() {
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&reader, None, &typed, &flaws)?);
    }
    let id = VenueId::from_uuid(form_key(&typed).id(caller.tenant));
    catalogue.keep_venue(caller.tenant, id, &venue, Some(caller.person)).await?;
    Ok(reader.go_to(&format!("{}?saved=1", paths::VENUES)))
}

/// A place, to be written anew.
pub(super) async fn edit(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<VenueId>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let venue = venues::find(&tx, id).await?;
    reader.page(&page(&reader, Some(id), &print(&venue), &[])?)
}

/// Writes a place anew; the offerings that are given there show it at once.
pub(super) async fn update(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<VenueId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let mut venue = venues::find(&tx, id).await?;
    drop(tx);
    let flaws = parse(&typed, &reader.tenant()?.langs, &mut venue);
    if !flaws.is_empty() {
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&reader, Some(id), &typed, &flaws)?);
    }
    catalogue.keep_venue(caller.tenant, id, &venue, Some(caller.person)).await?;
    Ok(reader.go_to(&format!("{}?saved=1", paths::VENUES)))
}

fn page(reader: &Reader, id: Option<VenueId>, typed: &Typed, flaws: &[Flaw]) -> Result<VenueEdit, Problem> {
    let sheet = Sheet { typed, flaws, langs: &reader.tenant()?.langs };
    Ok(VenueEdit {
        is_new: id.is_none(),
        action: id.map_or_else(|| paths::VENUES.to_owned(), |id| paths::venue(&id.to_string())),
        new_key: id.is_none().then(|| form_key(typed).to_string()),
        csrf: reader.csrf().to_owned(),
        fields: fields(&sheet),
        flaws: flaws.iter().map(flaw).collect(),
    })
}

fn fields(sheet: &Sheet<'_>) -> Vec<Field> {
    let mut fields = vec![
        sheet.text("venue_name", 1, 200),
        sheet.text("address", 1, 200),
        sheet.line("lat", "text").helped(),
        sheet.line("lon", "text"),
    ];
    let known = || Known::ALL.iter().map(|known| known.as_str());
    fields.extend(FACTS.map(|name| sheet.radios(name, "known", known())));
    fields
}
