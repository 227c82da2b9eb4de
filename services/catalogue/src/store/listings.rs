//! Listings: what a tenant's catalogue shows, and all that its pages read.

use contract::{ComingTime, Listed, OfferingContent, OfferingId, ShownOffering};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{read, tray};
use crate::error::CatalogueError;

/// Writes a listing as the owner's content is now, accepted, with its coming times.
pub(crate) async fn keep(
    tx: &TenantTx,
    content: &OfferingContent,
    times: &[ComingTime],
    now: Timestamp,
) -> Result<(), DbErr> {
    let key = [tx.tenant().into(), content.id.into()];
    let values = [content.origin.owner.into(), serde_json::json!(content).into(), now.into()];
    let kept = affected(
        tx,
        "insert into catalogue.listing (tenant_id, offering_id, owner_id, content, state, listed_at, changed_at)
         values ($1, $2, $3, $4, 'accepted', $5, $5)
         on conflict (tenant_id, offering_id) do update
            set owner_id = excluded.owner_id,
                content = excluded.content,
                state = case when listing.state = 'ended' then 'accepted' else listing.state end,
                changed_at = excluded.changed_at
          where listing.owner_id = excluded.owner_id or listing.state = 'ended'",
        key.clone().into_iter().chain(values),
    )
    .await?;
    if kept == 0 {
        return Ok(()); // another owner's offering is listed under this id
    }
    execute(tx, "delete from catalogue.listing_time where tenant_id = $1 and offering_id = $2", key).await?;
    for time in times {
        keep_time(tx, content.id, time).await?;
    }
    tray::raise(tx).await
}

async fn keep_time(tx: &TenantTx, offering: OfferingId, time: &ComingTime) -> Result<(), DbErr> {
    execute(
        tx,
        "insert into catalogue.listing_time
           (tenant_id, offering_id, occurrence_id, starts_at, ends_at, enrols_until, languages, has_room)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        [
            tx.tenant().into(),
            offering.into(),
            time.occurrence.into(),
            time.starts_at.into(),
            time.ends_at.into(),
            time.enrols_until.into(),
            time.languages.clone().into(),
            time.has_room().into(),
        ],
    )
    .await
}

/// Ends a listing of `owner`'s offering: it stays as a row, and shows nowhere.
pub(crate) async fn end(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
    now: Timestamp,
) -> Result<(), DbErr> {
    execute(
        tx,
        "with ended as (
           update catalogue.listing set state = 'ended', changed_at = $4
            where tenant_id = $1 and offering_id = $2 and owner_id = $3 and state <> 'ended'
           returning offering_id
         )
         delete from catalogue.listing_time
          where tenant_id = $1 and offering_id in (select offering_id from ended)",
        [tx.tenant().into(), offering.into(), owner.into(), now.into()],
    )
    .await?;
    tray::raise(tx).await
}

#[derive(Debug, FromQueryResult)]
struct ShownRow {
    owner_id: TenantId,
    content: serde_json::Value,
}

/// The accepted listing of an offering.
pub(crate) async fn shown(
    tx: &TenantTx,
    offering: OfferingId,
) -> Result<Option<ShownOffering>, CatalogueError> {
    let found = ShownRow::find_by_statement(statement(
        tx,
        "select owner_id, content from catalogue.listing
          where tenant_id = $1 and offering_id = $2 and state = 'accepted'",
        [tx.tenant().into(), offering.into()],
    ))
    .one(tx)
    .await?;
    found.map(|row| Ok(ShownOffering { owner: row.owner_id, content: read(row.content)? })).transpose()
}

#[derive(Debug, FromQueryResult)]
struct ListedRow {
    content: serde_json::Value,
    starts_at: Option<Timestamp>,
    has_room: Option<bool>,
}

const LISTED: &str = "
    select listing.content, next.starts_at, next.has_room
      from catalogue.listing
      left join lateral (
             select starts_at, has_room
               from catalogue.listing_time
              where listing_time.tenant_id = listing.tenant_id
                and listing_time.offering_id = listing.offering_id
                and listing_time.enrols_until > $2
              order by has_room desc, starts_at
              limit 1) as next on true
     where listing.tenant_id = $1
       and listing.state = 'accepted'
     order by next.has_room desc nulls last, next.starts_at, listing.listed_at desc, listing.offering_id
     limit $3 offset $4";

/// The accepted listings, those with the next free time first; `skip` of them left out.
pub(crate) async fn listed(
    tx: &TenantTx,
    now: Timestamp,
    most: u32,
    skip: u32,
) -> Result<Vec<Listed>, CatalogueError> {
    let values = [tx.tenant().into(), now.into(), i64::from(most).into(), i64::from(skip).into()];
    let rows = ListedRow::find_by_statement(statement(tx, LISTED, values)).all(tx).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Listed {
                content: read(row.content)?,
                next: row.starts_at,
                has_room: row.has_room.unwrap_or(false),
            })
        })
        .collect()
}

#[derive(Debug, FromQueryResult)]
struct CountRow {
    count: i64,
}

/// How many listings are accepted.
pub(crate) async fn count(tx: &TenantTx) -> Result<i64, DbErr> {
    let sql = "select count(*) as count from catalogue.listing where tenant_id = $1 and state = 'accepted'";
    let row = CountRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).one(tx).await?;
    Ok(row.map_or(0, |row| row.count))
}

async fn execute(
    tx: &TenantTx,
    sql: &'static str,
    values: impl IntoIterator<Item = Value>,
) -> Result<(), DbErr> {
    affected(tx, sql, values).await.map(|_| ())
}

async fn affected(
    tx: &TenantTx,
    sql: &'static str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64, DbErr> {
    Ok(tx.execute_raw(statement(tx, sql, values)).await?.rows_affected())
}

fn statement(tx: &TenantTx, sql: &'static str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
