//! Lists of what a tray shows, chosen otherwise than by search.

use contract::{Listed, PackageId};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use tenancy::{PersonId, TenantTx, Timestamp};

use super::read;
use crate::error::CatalogueError;

#[derive(Debug, FromQueryResult)]
struct ListedRow {
    content: serde_json::Value,
    starts_at: Option<Timestamp>,
    has_room: Option<bool>,
}

/// What a tray shows of what `$from` names, each with its next time after `$2`, one with room if there is any.
macro_rules! listed {
    ($from:literal, $rest:literal) => {
        concat!(
            "select coalesce(nullif(listing.card, '')::jsonb, listing.content) as content, next.starts_at, next.has_room ",
            $from,
            " left join lateral (
                    select starts_at, has_room
                      from catalogue.listing_time
                     where listing_time.tenant_id = listing.tenant_id
                       and listing_time.offering_id = listing.offering_id
                       and listing_time.enrols_until > $2
                     order by has_room desc, starts_at
                     limit 1) as next on true ",
            $rest
        )
    };
}

const KEPT_BY: &str = listed!(
    "from catalogue.favourite
      join catalogue.listing on listing.tenant_id = favourite.tenant_id
                            and listing.offering_id = favourite.offering_id",
    "where favourite.tenant_id = $1
       and favourite.person_id = $4
       and listing.state = 'accepted'
     order by favourite.added_at desc, favourite.offering_id
     limit $3"
);

/// What a person has kept and the tray still shows, the newest first.
pub(crate) async fn kept_by(
    tx: &TenantTx,
    person: PersonId,
    now: Timestamp,
    most: u32,
) -> Result<Vec<Listed>, CatalogueError> {
    all(tx, KEPT_BY, now, most, person.into()).await
}

const FEATURED: &str = listed!(
    "from catalogue.listing",
    "where listing.tenant_id = $1
       and listing.featured_at is not null
       and listing.state = 'accepted'
     order by listing.featured_at desc, listing.offering_id
     limit $3"
);

/// What this tray lifts up, the last one first.
pub(crate) async fn featured(
    tx: &TenantTx,
    now: Timestamp,
    most: u32,
) -> Result<Vec<Listed>, CatalogueError> {
    read_all(tx, FEATURED, vec![tx.tenant().into(), now.into(), i64::from(most).into()]).await
}

const OF_PRODUCER: &str = listed!(
    "from catalogue.listing",
    "where listing.tenant_id = $1
       and listing.content -> 'origin' ->> 'slug' = $4
       and listing.state = 'accepted'
     order by next.has_room desc nulls last, next.starts_at, listing.listed_at desc, listing.offering_id
     limit $3"
);

/// What this tray shows of a producer's, those with the next free time first.
pub(crate) async fn of_producer(
    tx: &TenantTx,
    slug: &str,
    now: Timestamp,
    most: u32,
) -> Result<Vec<Listed>, CatalogueError> {
    all(tx, OF_PRODUCER, now, most, slug.into()).await
}

const OF_PACKAGE: &str = listed!(
    "from catalogue.package_offering as part
      join catalogue.listing on listing.tenant_id = part.tenant_id
                            and listing.offering_id = part.offering_id",
    "where part.tenant_id = $1
       and part.package_id = $4
       and listing.state = 'accepted'
     order by part.position, part.offering_id
     limit $3"
);

/// What this tray shows of a package, in the package's order.
pub(crate) async fn of_package(
    tx: &TenantTx,
    package: PackageId,
    now: Timestamp,
    most: u32,
) -> Result<Vec<Listed>, CatalogueError> {
    all(tx, OF_PACKAGE, now, most, package.into()).await
}

async fn all(
    tx: &TenantTx,
    sql: &'static str,
    now: Timestamp,
    most: u32,
    whose: Value,
) -> Result<Vec<Listed>, CatalogueError> {
    read_all(tx, sql, vec![tx.tenant().into(), now.into(), i64::from(most).into(), whose]).await
}

async fn read_all(
    tx: &TenantTx,
    sql: &'static str,
    values: Vec<Value>,
) -> Result<Vec<Listed>, CatalogueError> {
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
    let rows = ListedRow::find_by_statement(statement).all(tx).await?;
    let listed = |row: ListedRow| {
        let has_room = row.has_room.unwrap_or(false);
        Ok(Listed { content: read(row.content)?, next: row.starts_at, has_room })
    };
    rows.into_iter().map(listed).collect()
}
