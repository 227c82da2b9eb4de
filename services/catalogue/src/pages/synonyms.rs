//! Words that mean the same here.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::Manage;
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Query, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::screens::{SynonymLine, SynonymsPage};
use crate::search::{SynonymFlaw, Synonyms};
use crate::store::synonyms::{self, SynonymId};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    words: String,
}

/// Those that there are, and a form for more.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(_): May<Manage>,
    Query(typed): Query<Typed>,
    reader: Reader,
) -> Result<Response, Problem> {
    reader.page(&page(&catalogue, &reader, typed, None).await?)
}

/// Keeps words that mean the same.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let synonyms = match Synonyms::parse(&typed.words) {
        Ok(synonyms) => synonyms,
        Err(flaw) => {
            let again = page(&catalogue, &reader, typed, Some(flaw)).await?;
            return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    catalogue.keep_synonyms(caller.tenant, &synonyms).await?;
    Ok(reader.go_to(paths::SYNONYMS))
}

/// Forgets words that mean the same.
pub(super) async fn destroy(
    State(catalogue): State<Catalogue>,
    May(caller): May<Manage>,
    PathId(synonym): PathId<SynonymId>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    catalogue.forget_synonyms(caller.tenant, synonym).await?;
    Ok(reader.go_to(paths::SYNONYMS))
}

async fn page(
    catalogue: &Catalogue,
    reader: &Reader,
    typed: Typed,
    flaw: Option<SynonymFlaw>,
) -> Result<SynonymsPage, Problem> {
    let tx = catalogue.db.begin(reader.tenant_id()?).await.map_err(CatalogueError::from)?;
    let lines = synonyms::all(&tx).await.map_err(CatalogueError::from)?;
    let line = |one: synonyms::KeptSynonyms| SynonymLine {
        ending: paths::synonym_ending(&one.id.to_string()),
        words: one.words,
    };
    Ok(SynonymsPage {
        csrf: reader.csrf().to_owned(),
        typed: typed.words,
        flaw: flaw.map(SynonymFlaw::as_str),
        lines: lines.into_iter().map(line).collect(),
    })
}
