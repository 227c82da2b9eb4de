//! A tenant's packages: offerings that its tray shows, in an order.

use contract::{OfferingId, PackageCard, PackageId, PackageKind, Text};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantTx, Timestamp};

use super::listings::{affected, execute, statement};
use super::read;
use crate::error::CatalogueError;
use crate::package::{Package, PackageState};

/// A package as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct KeptPackage {
    pub(crate) id: PackageId,
    pub(crate) package: Package,
    pub(crate) state: PackageState,
    /// How many of its offerings the tray shows.
    pub(crate) listed: u32,
}

#[derive(Debug, FromQueryResult)]
struct PackageRow {
    id: PackageId,
    kind: String,
    title: serde_json::Value,
    summary: serde_json::Value,
    description: serde_json::Value,
    state: String,
    listed: i64,
}

impl PackageRow {
    fn kept(self) -> Result<KeptPackage, CatalogueError> {
        let state = PackageState::parse(&self.state);
        Ok(KeptPackage {
            id: self.id,
            package: Package {
                kind: PackageKind::parse(&self.kind),
                title: read(self.title)?,
                summary: read(self.summary)?,
                description: read(self.description)?,
            },
            state: state.ok_or_else(|| CatalogueError::Unreadable(format!("state {}", self.state)))?,
            listed: u32::try_from(self.listed).unwrap_or(u32::MAX),
        })
    }
}

/// A package with how many of its offerings are shown.
macro_rules! packages {
    ($rest:literal) => {
        concat!(
            "select package.id, package.kind, package.title, package.summary, package.description, package.state,
                    (select count(*) from catalogue.package_offering as part
                       join catalogue.listing on listing.tenant_id = part.tenant_id
                                             and listing.offering_id = part.offering_id
                      where part.tenant_id = $1 and part.package_id = package.id
                        and listing.state = 'accepted') as listed
               from catalogue.package
              where package.tenant_id = $1 ",
            $rest
        )
    };
}

/// Every package of this tenant, what was changed last first.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<KeptPackage>, CatalogueError> {
    let sql = packages!("order by package.changed_at desc, package.id");
    let rows = PackageRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    rows.into_iter().map(PackageRow::kept).collect()
}

/// A package of this tenant.
pub(crate) async fn find(tx: &TenantTx, id: PackageId) -> Result<KeptPackage, CatalogueError> {
    one(tx, packages!("and package.id = $2"), id).await
}

/// A package of this tenant, which nobody else changes until the transaction ends.
pub(crate) async fn locked(tx: &TenantTx, id: PackageId) -> Result<KeptPackage, CatalogueError> {
    one(tx, packages!("and package.id = $2 for update of package"), id).await
}

async fn one(tx: &TenantTx, sql: &'static str, id: PackageId) -> Result<KeptPackage, CatalogueError> {
    let found = statement(tx, sql, [tx.tenant().into(), id.into()]);
    PackageRow::find_by_statement(found).one(tx).await?.ok_or(CatalogueError::NotFound)?.kept()
}

/// Writes a new draft; the same id again is the same package.
pub(crate) async fn insert(
    tx: &TenantTx,
    id: PackageId,
    package: &Package,
    now: Timestamp,
) -> Result<(), DbErr> {
    let sql = "insert into catalogue.package
                 (tenant_id, id, kind, title, summary, description, state, changed_at)
               values ($1, $2, $3, $4, $5, $6, 'draft', $7)
               on conflict (tenant_id, id) do nothing";
    write(tx, sql, id, package, now).await
}

/// Writes what a package says anew.
pub(crate) async fn revise(
    tx: &TenantTx,
    id: PackageId,
    package: &Package,
    now: Timestamp,
) -> Result<(), DbErr> {
    let sql = "update catalogue.package
                  set kind = $3, title = $4, summary = $5, description = $6, changed_at = $7
                where tenant_id = $1 and id = $2";
    write(tx, sql, id, package, now).await
}

async fn write(
    tx: &TenantTx,
    sql: &'static str,
    id: PackageId,
    package: &Package,
    now: Timestamp,
) -> Result<(), DbErr> {
    let values = [
        tx.tenant().into(),
        id.into(),
        package.kind.unwrap_or(PackageKind::Other).as_str().into(),
        serde_json::json!(package.title).into(),
        serde_json::json!(package.summary).into(),
        serde_json::json!(package.description).into(),
        now.into(),
    ];
    execute(tx, sql, values).await
}

/// Turns a package's state.
pub(crate) async fn turn(
    tx: &TenantTx,
    id: PackageId,
    to: PackageState,
    now: Timestamp,
) -> Result<(), DbErr> {
    let sql = "update catalogue.package
                  set state = $3, changed_at = $4,
                      published_at = case when $3 = 'published' then $4 else published_at end
                where tenant_id = $1 and id = $2";
    execute(tx, sql, [tx.tenant().into(), id.into(), to.as_str().into(), now.into()]).await
}

/// Forgets a package; its offerings stay where they are.
pub(crate) async fn delete(tx: &TenantTx, id: PackageId) -> Result<(), DbErr> {
    let sql = "delete from catalogue.package where tenant_id = $1 and id = $2";
    execute(tx, sql, [tx.tenant().into(), id.into()]).await
}

/// An offering of a package.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) offering: OfferingId,
    pub(crate) title: Text,
    /// Whether the tray shows it.
    pub(crate) is_listed: bool,
}

#[derive(Debug, FromQueryResult)]
struct PartRow {
    offering_id: OfferingId,
    title: serde_json::Value,
    is_listed: bool,
}

/// The offerings of a package in their order, those too that the tray no longer shows.
pub(crate) async fn parts(tx: &TenantTx, id: PackageId) -> Result<Vec<Part>, CatalogueError> {
    let sql = "select part.offering_id, listing.content -> 'title' as title, listing.state = 'accepted' as is_listed
                 from catalogue.package_offering as part
                 join catalogue.listing on listing.tenant_id = part.tenant_id
                                       and listing.offering_id = part.offering_id
                where part.tenant_id = $1 and part.package_id = $2
                order by part.position, part.offering_id";
    let found = statement(tx, sql, [tx.tenant().into(), id.into()]);
    let rows = PartRow::find_by_statement(found).all(tx).await?;
    let part = |row: PartRow| {
        Ok(Part { offering: row.offering_id, title: read(row.title)?, is_listed: row.is_listed })
    };
    rows.into_iter().map(part).collect()
}

/// Puts an offering that the tray shows at the end of a package; again is as good as once. Says whether the tray shows it.
pub(crate) async fn add(tx: &TenantTx, id: PackageId, offering: OfferingId) -> Result<bool, DbErr> {
    let sql = "insert into catalogue.package_offering (tenant_id, package_id, offering_id, position)
               select listing.tenant_id, $2, listing.offering_id,
                      (select coalesce(max(position), 0) + 1 from catalogue.package_offering
                        where tenant_id = $1 and package_id = $2)
                 from catalogue.listing
                where listing.tenant_id = $1 and listing.offering_id = $3 and listing.state = 'accepted'
               on conflict (tenant_id, package_id, offering_id) do update set position = package_offering.position";
    Ok(affected(tx, sql, [tx.tenant().into(), id.into(), offering.into()]).await? > 0)
}

/// Takes an offering out of a package. Says whether it was in there.
pub(crate) async fn remove(tx: &TenantTx, id: PackageId, offering: OfferingId) -> Result<bool, DbErr> {
    let sql = "delete from catalogue.package_offering
                where tenant_id = $1 and package_id = $2 and offering_id = $3";
    Ok(affected(tx, sql, [tx.tenant().into(), id.into(), offering.into()]).await? > 0)
}

/// Puts the offerings of a package in this order.
pub(crate) async fn order(tx: &TenantTx, id: PackageId, offerings: &[OfferingId]) -> Result<(), DbErr> {
    let sql = "update catalogue.package_offering
                  set position = wanted.position
                 from unnest($3::uuid[]) with ordinality as wanted (offering_id, position)
                where package_offering.tenant_id = $1
                  and package_offering.package_id = $2
                  and package_offering.offering_id = wanted.offering_id";
    let offerings: Vec<_> = offerings.iter().map(|offering| offering.as_uuid()).collect();
    execute(tx, sql, [tx.tenant().into(), id.into(), offerings.into()]).await
}

/// Published packages that have something to show, the newest first.
pub(crate) async fn shown(tx: &TenantTx, most: u32) -> Result<Vec<PackageCard>, CatalogueError> {
    let sql = packages!(
        "and package.state = 'published'
         and exists (select from catalogue.package_offering as part
                       join catalogue.listing on listing.tenant_id = part.tenant_id
                                             and listing.offering_id = part.offering_id
                      where part.tenant_id = $1 and part.package_id = package.id and listing.state = 'accepted')
         order by package.published_at desc, package.id limit $2"
    );
    let found = statement(tx, sql, [tx.tenant().into(), i64::from(most).into()]);
    let rows = PackageRow::find_by_statement(found).all(tx).await?;
    let card = |row: PackageRow| {
        let KeptPackage { id, package, listed, .. } = row.kept()?;
        Ok(PackageCard { id, title: package.title, summary: package.summary, count: listed })
    };
    rows.into_iter().map(card).collect()
}

#[derive(Debug, FromQueryResult)]
struct NameRow {
    id: PackageId,
    title: serde_json::Value,
}

/// The published packages that an offering is part of.
pub(crate) async fn holding(
    tx: &TenantTx,
    offering: OfferingId,
) -> Result<Vec<(PackageId, Text)>, CatalogueError> {
    let sql = "select package.id, package.title
                 from catalogue.package_offering as part
                 join catalogue.package on package.tenant_id = part.tenant_id and package.id = part.package_id
                where part.tenant_id = $1 and part.offering_id = $2 and package.state = 'published'
                order by package.published_at desc, package.id";
    let found = statement(tx, sql, [tx.tenant().into(), offering.into()]);
    let rows = NameRow::find_by_statement(found).all(tx).await?;
    rows.into_iter().map(|row| Ok((row.id, read(row.title)?))).collect()
}
