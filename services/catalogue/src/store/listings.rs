//! Listings: what a tenant's catalogue shows, and all that its pages read.

use contract::{ComingTime, Listed, OfferingContent, OfferingDetails, OfferingId, ShownOffering, Text};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{read, tray};
use crate::error::CatalogueError;
use crate::search::{Lexemes, elements};

/// By which edition of the rules the columns of search are written; raised when a rule changes what they hold.
pub(crate) const EDITION: i16 = 1;

const KEEP: &str = "
    insert into catalogue.listing
      (tenant_id, offering_id, owner_id, content, state, listed_at, changed_at,
       card, home, facets, price_cents, fts, words, edition, next_at, next_has_room, next_until)
    values ($1, $2, $3, $4, 'accepted', $5, $5, $6, $7, $8, $9, $10::tsvector, $11, $12, $13, $14, $15)
    on conflict (tenant_id, offering_id) do update
       set owner_id = excluded.owner_id,
           content = excluded.content,
           state = case when listing.state = 'ended' then 'accepted' else listing.state end,
           listed_at = case when listing.state = 'ended' then excluded.listed_at else listing.listed_at end,
           changed_at = excluded.changed_at,
           card = excluded.card,
           home = excluded.home,
           facets = excluded.facets,
           price_cents = excluded.price_cents,
           fts = excluded.fts,
           words = excluded.words,
           edition = excluded.edition,
           next_at = excluded.next_at,
           next_has_room = excluded.next_has_room,
           next_until = excluded.next_until
     where listing.owner_id = excluded.owner_id or listing.state = 'ended'";

/// Writes a listing as the owner's content is now, accepted, with what search compares and with its coming times.
pub(crate) async fn keep(
    tx: &TenantTx,
    content: &OfferingContent,
    times: &[ComingTime],
    now: Timestamp,
) -> Result<(), DbErr> {
    let lexemes = Lexemes::of(content);
    let next = next_time(times, now);
    let values: [Value; 15] = [
        tx.tenant().into(),
        content.id.into(),
        content.origin.owner.into(),
        serde_json::json!(content).into(),
        now.into(),
        serde_json::json!(as_on_a_card(content)).to_string().into(),
        serde_json::json!({"slug": content.origin.home.slug, "name": content.origin.home.name})
            .to_string()
            .into(),
        elements(content).into(),
        content.price.cents().into(),
        lexemes.as_tsvector().into(),
        lexemes.known().into(),
        EDITION.into(),
        next.map(|time| time.starts_at).into(),
        next.is_some_and(ComingTime::has_room).into(),
        next.map(|time| time.enrols_until).into(),
    ];
    if affected(tx, KEEP, values).await? == 0 {
        return Ok(()); // another owner's offering is listed under this id
    }
    keep_times(tx, content.id, times).await?;
    tray::raise(tx).await
}

/// The next time that one may come, one with room if there is any.
fn next_time(times: &[ComingTime], now: Timestamp) -> Option<&ComingTime> {
    let open = times.iter().filter(|time| time.enrols_until > now);
    open.min_by_key(|time| (!time.has_room(), time.starts_at))
}

/// What a card shows of an offering; the rest is on its own page.
fn as_on_a_card(content: &OfferingContent) -> OfferingContent {
    let more = OfferingDetails {
        access: content.more.access.clone(),
        travels_to: content.more.travels_to.clone(),
        mode: content.more.mode,
        ..OfferingDetails::default()
    };
    OfferingContent { description: Text::default(), more_images: Vec::new(), more, ..content.clone() }
}

async fn keep_times(tx: &TenantTx, offering: OfferingId, times: &[ComingTime]) -> Result<(), DbErr> {
    let forget = "delete from catalogue.listing_time where tenant_id = $1 and offering_id = $2";
    execute(tx, forget, [tx.tenant().into(), offering.into()]).await?;
    if times.is_empty() {
        return Ok(());
    }
    let moments = |of: fn(&ComingTime) -> Timestamp| -> Value {
        times.iter().map(|time| of(time).to_string()).collect::<Vec<_>>().into()
    };
    execute(
        tx,
        "insert into catalogue.listing_time
           (tenant_id, offering_id, occurrence_id, starts_at, ends_at, enrols_until, languages, has_room)
         select $1, $2, occurrence_id, starts_at::timestamptz, ends_at::timestamptz, enrols_until::timestamptz,
                string_to_array(languages, ' '), has_room
           from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[])
             as time (occurrence_id, starts_at, ends_at, enrols_until, languages, has_room)",
        [
            tx.tenant().into(),
            offering.into(),
            times.iter().map(|time| time.occurrence.as_uuid()).collect::<Vec<_>>().into(),
            moments(|time| time.starts_at),
            moments(|time| time.ends_at),
            moments(|time| time.enrols_until),
            times.iter().map(|time| time.languages.join(" ")).collect::<Vec<_>>().into(),
            times.iter().map(ComingTime::has_room).collect::<Vec<_>>().into(),
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
    card: String,
    next_at: Option<Timestamp>,
    has_room: Option<bool>,
}

/// The next time is kept with the listing, and looked for only where that one has passed.
const LISTED: &str = "
    select coalesce(nullif(listing.card, ''), listing.content::text) as card, next.next_at, next.has_room
      from catalogue.listing
      left join lateral (
             select starts_at, has_room
               from catalogue.listing_time
              where listing.next_until <= $2
                and listing_time.tenant_id = $1
                and listing_time.offering_id = listing.offering_id
                and listing_time.enrols_until > $2
              order by has_room desc, starts_at
              limit 1) as looked on true
     cross join lateral (
             select case when listing.next_until <= $2 then looked.starts_at else listing.next_at end as next_at,
                    case when listing.next_until <= $2 then looked.has_room
                         when listing.next_at is not null then listing.next_has_room end as has_room) as next
     where listing.tenant_id = $1
       and listing.state = 'accepted'
     order by next.has_room desc nulls last, next.next_at, listing.listed_at desc, listing.offering_id
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
            let content = serde_json::from_str(&row.card);
            Ok(Listed {
                content: content.map_err(|error| CatalogueError::Unreadable(error.to_string()))?,
                next: row.next_at,
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

pub(super) fn statement(
    tx: &TenantTx,
    sql: &'static str,
    values: impl IntoIterator<Item = Value>,
) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
