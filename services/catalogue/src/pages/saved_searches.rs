//! One's saved searches.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::SignedIn;
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader, one_time_key};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::saved_searches::MOST_NAME;
use crate::screens::{SaveSearch, SavedSearchLine, SavedSearches};
use crate::search::Search;
use crate::store::saved_searches::{self, NewSavedSearch, SavedSearch, SavedSearchId};

/// The most bytes of a search that is saved: an index holds it whole.
const MOST_QUERY: usize = 2000;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    query: String,
    name: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct NewName {
    name: String,
}

/// Lists them.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<SignedIn>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let saved = saved_searches::of_person(&tx, caller.person).await.map_err(CatalogueError::from)?;
    let searches = saved.into_iter().map(line).collect();
    reader.page(&SavedSearches { csrf: reader.csrf().to_owned(), searches })
}

fn line(saved: SavedSearch) -> SavedSearchLine {
    let id = saved.id.to_string();
    SavedSearchLine {
        href: format!("{}?{}", paths::OFFERINGS, saved.query),
        rename: paths::saved_search_name(&id),
        ending: paths::saved_search_ending(&id),
        name: saved.name,
        id,
    }
}

/// The form that saves the search of this address.
pub(super) async fn new(
    May(_): May<SignedIn>,
    RawQuery(query): RawQuery,
    reader: Reader,
) -> Result<Response, Problem> {
    let search = settled(&query.unwrap_or_default());
    let name = search.q.chars().take(MOST_NAME).collect();
    reader.page(&form(&reader, &search, name, None))
}

/// Saves a search.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let search = settled(&typed.query);
    let name = match name(&typed.name) {
        Ok(name) => name,
        Err(flaw) => return again(&reader, &search, typed.name, flaw),
    };
    let (query, stop_token) = (search.to_query(), one_time_key());
    if query.len() > MOST_QUERY {
        return again(&reader, &search, typed.name, "long_query");
    }
    let new = NewSavedSearch {
        person: caller.person,
        email: &caller.email,
        lang: reader.lang().code(),
        name: &name,
        query: &query,
        stop_token: &stop_token,
        seen: Vec::new(),
    };
    if catalogue.save_search(reader.tenant()?, new).await? {
        Ok(reader.go_to(paths::SAVED_SEARCHES))
    } else {
        again(&reader, &search, typed.name, "many")
    }
}

fn again(reader: &Reader, search: &Search, name: String, flaw: &'static str) -> Result<Response, Problem> {
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &form(reader, search, name, Some(flaw)))
}

/// Gives one another name. Without one it keeps the name that it has.
pub(super) async fn update(
    State(catalogue): State<Catalogue>,
    May(caller): May<SignedIn>,
    PathId(id): PathId<SavedSearchId>,
    reader: Reader,
    Form(typed): Form<NewName>,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let is_there = if let Ok(name) = name(&typed.name) {
        saved_searches::rename(&tx, caller.person, id, &name).await.map_err(CatalogueError::from)?
    } else {
        let own = saved_searches::of_person(&tx, caller.person).await.map_err(CatalogueError::from)?;
        own.iter().any(|saved| saved.id == id)
    };
    tx.commit().await.map_err(CatalogueError::from)?;
    if is_there { Ok(reader.go_to(paths::SAVED_SEARCHES)) } else { Err(Problem::NotFound) }
}

/// Forgets one.
pub(super) async fn destroy(
    State(catalogue): State<Catalogue>,
    May(caller): May<SignedIn>,
    PathId(id): PathId<SavedSearchId>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let is_there = saved_searches::delete(&tx, caller.person, id).await.map_err(CatalogueError::from)?;
    tx.commit().await.map_err(CatalogueError::from)?;
    if is_there { Ok(reader.go_to(paths::SAVED_SEARCHES)) } else { Err(Problem::NotFound) }
}

/// A search without what is of one page alone.
fn settled(query: &str) -> Search {
    let (search, _) = Search::of_query(query);
    let usual = Search::default();
    Search { page: usual.page, per_page: usual.per_page, sort: usual.sort, ..search }
}

fn form(reader: &Reader, search: &Search, name: String, flaw: Option<&'static str>) -> SaveSearch {
    let query = search.to_query();
    SaveSearch {
        csrf: reader.csrf().to_owned(),
        name,
        flaw,
        email: reader.who().map(|who| who.email.clone()).unwrap_or_default(),
        href: format!("{}?{query}", paths::OFFERINGS),
        query,
    }
}

/// A name on one line, or what is wrong with it.
fn name(typed: &str) -> Result<String, &'static str> {
    let name = typed.replace(char::is_control, " ").trim().to_owned();
    match name.chars().count() {
        0 => Err("none"),
        1..=MOST_NAME => Ok(name),
        _ => Err("long"),
    }
}
