//! A team's packages, and what each says.

use axum::extract::State;
use axum::response::Response;
use contract::{PackageId, PackageKind};
use http::StatusCode;
use tenancy::Offer;
use views::paths;
use web::{Form, May, PathId, Problem, Reader};

use super::editor_desk::{flaw, form_key};
use super::step_fields::Sheet;
use crate::Catalogue;
use crate::draft::{MOST_SUMMARY, MOST_TITLE};
use crate::editing::{Flaw, Typed};
use crate::error::CatalogueError;
use crate::package::{MOST_TEXT, Package};
use crate::screens::{Field, HostPackages, PackageEdit, PackageLine};
use crate::store::packages::{self, KeptPackage};

/// Every package of this tenant.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let all = packages::all(&tx).await?;
    reader.page(&HostPackages { packages: all.into_iter().map(line).collect() })
}

fn line(kept: KeptPackage) -> PackageLine {
    PackageLine {
        href: paths::host_package(&kept.id.to_string()),
        kind: kept.package.kind.unwrap_or(PackageKind::Other).as_str().to_owned(),
        title: kept.package.title,
        state: kept.state.as_str().to_owned(),
        count: kept.listed,
    }
}

/// An empty form.
pub(super) async fn new(May(_): May<Offer>, reader: Reader) -> Result<Response, Problem> {
    reader.page(&page(&reader, None, &Package::default().print(), &[])?)
}

/// Writes a new package, and goes on to what it holds.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let mut package = Package::default();
    let flaws = package.read(&typed, &reader.tenant()?.langs);
    if !flaws.is_empty() {
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&reader, None, &typed, &flaws)?);
    }
    let id = PackageId::from_uuid(form_key(&typed).id(caller.tenant));
    catalogue.draft_package(caller.tenant, id, &package).await?;
    Ok(reader.go_to(&paths::host_package(&id.to_string())))
}

/// What a package says, to be written anew.
pub(super) async fn edit(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<PackageId>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let kept = packages::find(&tx, id).await?;
    reader.page(&page(&reader, Some(id), &kept.package.print(), &[])?)
}

/// Writes what a package says anew.
pub(super) async fn update(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<PackageId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let mut package = packages::find(&tx, id).await?.package;
    drop(tx);
    let flaws = package.read(&typed, &reader.tenant()?.langs);
    if !flaws.is_empty() {
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(&reader, Some(id), &typed, &flaws)?);
    }
    catalogue.revise_package(caller.tenant, id, &package).await?;
    Ok(reader.go_to(&format!("{}?done=saved", paths::host_package(&id.to_string()))))
}

fn page(
    reader: &Reader,
    id: Option<PackageId>,
    typed: &Typed,
    flaws: &[Flaw],
) -> Result<PackageEdit, Problem> {
    let sheet = Sheet { typed, flaws, langs: &reader.tenant()?.langs };
    let own = id.map(|id| paths::host_package(&id.to_string()));
    Ok(PackageEdit {
        action: own.clone().unwrap_or_else(|| paths::HOST_PACKAGES.to_owned()),
        leave_href: own.unwrap_or_else(|| paths::HOST_PACKAGES.to_owned()),
        new_key: id.is_none().then(|| form_key(typed).to_string()),
        csrf: reader.csrf().to_owned(),
        fields: fields(&sheet),
        flaws: flaws.iter().map(flaw).collect(),
    })
}

fn fields(sheet: &Sheet<'_>) -> Vec<Field> {
    let kinds = PackageKind::ALL.iter().map(|kind| kind.as_str());
    vec![
        sheet.radios("package_kind", "package_kind", kinds),
        sheet.text("title", 1, MOST_TITLE),
        sheet.text("package_summary", 3, MOST_SUMMARY).needed().helped(),
        sheet.text("package_text", 8, MOST_TEXT).helped(),
    ]
}
