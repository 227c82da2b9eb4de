//! One package of a team's: what it holds and in which order, and whether visitors see it.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use contract::{Listed, OfferingId, PackageId, PackageKind, TenantCard};
use serde::Deserialize;
use tenancy::{Offer, TenantId};
use views::paths;
use web::{Form, May, Nothing, PathId, PathIds, Problem, Query, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::package::{MOST_OFFERINGS, Move, PackageState};
use crate::screens::{HostPackage, PackageCandidate, PackagePart};
use crate::search::Search;
use crate::store::packages::{self, KeptPackage, Part};

/// How many offerings one may choose from at once; a search narrows them.
const CHOICES: usize = 6;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: String,
}

/// A package with what it holds and what could be added.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<PackageId>,
    May(caller): May<Offer>,
    Query(Done { done }): Query<Done>,
    RawQuery(query): RawQuery,
    reader: Reader,
) -> Result<Response, Problem> {
    let (kept, parts) = held(&catalogue, caller.tenant, id).await?;
    let q = Search::of_query(&query.unwrap_or_default()).0.q;
    let is_full = parts.len() >= MOST_OFFERINGS;
    let choices =
        if is_full { Vec::new() } else { choices(&catalogue, reader.tenant()?, &q, &parts).await? };
    let page = page(&reader, kept, &parts);
    let is_done = ["saved", "published", "withdrawn"].contains(&&*done);
    reader.page(&HostPackage {
        q,
        is_full,
        candidates: choices.into_iter().map(candidate).collect(),
        done: is_done.then_some(done),
        ..page
    })
}

async fn held(
    catalogue: &Catalogue,
    tenant: TenantId,
    id: PackageId,
) -> Result<(KeptPackage, Vec<Part>), CatalogueError> {
    let tx = catalogue.db.begin(tenant).await?;
    Ok((packages::find(&tx, id).await?, packages::parts(&tx, id).await?))
}

/// What the tray shows and the package does not hold yet.
async fn choices(
    catalogue: &Catalogue,
    tenant: &TenantCard,
    q: &str,
    parts: &[Part],
) -> Result<Vec<Listed>, CatalogueError> {
    let per_page = u32::try_from(CHOICES + parts.len()).unwrap_or(u32::MAX);
    let found = catalogue.find(tenant, &Search { per_page, ..Search::words(q) }).await?;
    let is_new = |listed: &Listed| parts.iter().all(|part| part.offering != listed.content.id);
    Ok(found.items.into_iter().filter(is_new).take(CHOICES).collect())
}

fn candidate(listed: Listed) -> PackageCandidate {
    let content = listed.content;
    PackageCandidate {
        id: content.id.to_string(),
        href: paths::offering(&content.id.to_string()),
        title: content.title,
        producer: content.origin.name,
    }
}

fn page(reader: &Reader, kept: KeptPackage, parts: &[Part]) -> HostPackage {
    let id = kept.id.to_string();
    let listed = parts.iter().filter(|part| part.is_listed).count();
    let lacks = kept.package.lacks(listed);
    let package = kept.package;
    HostPackage {
        kind: package.kind.unwrap_or(PackageKind::Other).as_str().to_owned(),
        title: package.title,
        summary: package.summary,
        state: kept.state.as_str().to_owned(),
        lacks: lacks.into_iter().map(|what| what.as_str().to_owned()).collect(),
        parts: parts.iter().map(|part| part_line(&id, part)).collect(),
        public_href: (kept.state == PackageState::Published).then(|| paths::package(&id)),
        edit_href: paths::package_edit(&id),
        own_href: paths::host_package(&id),
        add_action: paths::package_offerings(&id),
        publication_action: paths::package_publication(&id),
        withdrawal_action: paths::package_withdrawal(&id),
        removal_action: paths::package_removal(&id),
        csrf: reader.csrf().to_owned(),
        q: String::new(),
        is_full: false,
        candidates: Vec::new(),
        done: None,
    }
}

fn part_line(package: &str, part: &Part) -> PackagePart {
    let id = part.offering.to_string();
    PackagePart {
        href: part.is_listed.then(|| paths::offering(&id)),
        title: part.title.clone(),
        place_action: paths::package_offering_place(package, &id),
        removal_action: paths::package_offering_removal(package, &id),
    }
}

/// Which offering is put into the package.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Added {
    offering: String,
}

/// Puts an offering at the end.
pub(super) async fn add(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<PackageId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Added { offering }): Form<Added>,
) -> Result<Response, Problem> {
    let offering: OfferingId = offering.parse().map_err(|_| Problem::NotFound)?;
    catalogue.add_to_package(caller.tenant, id, offering).await?;
    Ok(to_parts(&reader, id))
}

/// Which way an offering goes.
#[derive(Debug, Deserialize)]
pub(super) struct Moved {
    #[serde(rename = "move")]
    step: Option<Move>,
}

/// Moves an offering one step.
pub(super) async fn move_one(
    State(catalogue): State<Catalogue>,
    PathIds(id, offering): PathIds<PackageId, OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Moved { step }): Form<Moved>,
) -> Result<Response, Problem> {
    catalogue.move_in_package(caller.tenant, id, offering, step.unwrap_or(Move::Up)).await?;
    Ok(to_parts(&reader, id))
}

/// Takes an offering out.
pub(super) async fn remove(
    State(catalogue): State<Catalogue>,
    PathIds(id, offering): PathIds<PackageId, OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    catalogue.remove_from_package(caller.tenant, id, offering).await?;
    Ok(to_parts(&reader, id))
}

/// Puts the package before the public.
pub(super) async fn publish(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<PackageId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    catalogue.publish_package(caller.tenant, id).await?;
    Ok(reader.go_to(&format!("{}?done=published", paths::host_package(&id.to_string()))))
}

/// Takes the package back.
pub(super) async fn withdraw(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<PackageId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    catalogue.withdraw_package(caller.tenant, id).await?;
    Ok(reader.go_to(&format!("{}?done=withdrawn", paths::host_package(&id.to_string()))))
}

/// Forgets a package that is not before the public.
pub(super) async fn destroy(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<PackageId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    catalogue.delete_package(caller.tenant, id).await?;
    Ok(reader.go_to(paths::HOST_PACKAGES))
}

fn to_parts(reader: &Reader, id: PackageId) -> Response {
    reader.go_to(&format!("{}#holds", paths::host_package(&id.to_string())))
}
