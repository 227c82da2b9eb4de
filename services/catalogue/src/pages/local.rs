//! What this tray says itself of others' offerings: hidden, lifted up, under another art form, with a note, at a price of its own.

use axum::extract::State;
use axum::response::Response;
use contract::{Art, OfferingId, Text};
use http::StatusCode;
use serde::Deserialize;
use tenancy::Curate;
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader, price};

use super::editor_desk::flaw;
use super::step_fields::Sheet;
use crate::Catalogue;
use crate::editing::overrides::{MOST_NOTE, PAYS, parse, print};
use crate::editing::{Flaw, Typed};
use crate::error::CatalogueError;
use crate::screens::{Field, LocalEdit, LocalIndex, LocalLine};
use crate::store::overrides::{self, Overridden};

/// So many are shown at once.
const MOST_SHOWN: u64 = 200;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
}

/// Every offering of which this tray says something.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<Curate>,
    Query(asked): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let all = overrides::all(&tx, MOST_SHOWN).await?;
    let line = |one: Overridden| {
        let Overridden { content, overrides, is_featured, .. } = one;
        LocalLine {
            href: paths::local(&content.id.to_string()),
            title: content.title,
            producer: content.origin.name,
            is_hidden: overrides.is_hidden,
            is_featured,
            art: overrides.art.map(|art| art.as_str().to_owned()),
            has_note: overrides.note != Text::default(),
            price: overrides.pays_cents.map(|_| price(overrides.price(content.price))),
        }
    };
    reader.page(&LocalIndex {
        lines: all.into_iter().map(line).collect(),
        is_saved: asked.done.as_deref() == Some("saved"),
    })
}

/// What is said of one, to be changed.
pub(super) async fn edit(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Curate>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let found = overrides::find(&tx, id).await?.ok_or(Problem::NotFound)?;
    drop(tx);
    let typed = print(&found.overrides, found.is_featured);
    reader.page(&page(&reader, &found, &typed, &[])?)
}

/// Says it; the tray follows at once.
pub(super) async fn update(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Curate>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let found = overrides::lock(&tx, id).await?.ok_or(Problem::NotFound)?;
    let (said, is_featured) = match parse(&typed, found.content.price) {
        Ok(said) => said,
        Err(flaws) => {
            let again = page(&reader, &found, &typed, &flaws)?;
            return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    overrides::set(&tx, &found.content, &said, is_featured, reader.now())
        .await
        .map_err(CatalogueError::from)?;
    tx.commit().await.map_err(CatalogueError::from)?;
    Ok(reader.go_to(&format!("{}?done=saved", paths::LOCAL)))
}

fn page(reader: &Reader, found: &Overridden, typed: &Typed, flaws: &[Flaw]) -> Result<LocalEdit, Problem> {
    let tenant = reader.tenant()?;
    let id = found.content.id.to_string();
    let sheet = Sheet { typed, flaws, langs: &tenant.langs };
    Ok(LocalEdit {
        csrf: reader.csrf().to_owned(),
        action: paths::local(&id),
        title: found.content.title.clone(),
        producer: found.content.origin.name.clone(),
        offering_href: (!found.overrides.is_hidden).then(|| paths::offering(&id)),
        price: price(found.content.price),
        art: found.content.art.as_str().to_owned(),
        fields: fields(&sheet, found.content.price.cents() > 0, tenant.kind.has_units()),
        flaws: flaws.iter().map(flaw).collect(),
    })
}

/// Who has units may share in what they pay.
fn fields(sheet: &Sheet<'_>, costs: bool, has_units: bool) -> Vec<Field> {
    let mut fields = vec![
        sheet.checks("shown", "shown", ["featured", "hidden"]).helped(),
        sheet.select("local_art", "local_art", Art::ALL.iter().map(|art| art.as_str())).helped(),
        sheet.text("local_note", 3, MOST_NOTE).helped(),
    ];
    if costs && has_units {
        fields.push(sheet.radios("pays", "pays", PAYS).helped());
        fields.push(sheet.line("pays_sum", "text").helped());
    }
    fields
}
