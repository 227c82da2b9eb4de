//! Listings: what a tenant's catalogue shows, and all that its pages read.

use std::collections::{BTreeSet, HashSet};

use contract::{
    BookableOffering, ComingTime, OccurrenceId, OfferingContent, OfferingDetails, OfferingId, ShownOffering,
    Text,
};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{overrides, read, tray};
use crate::error::CatalogueError;
use crate::search::{Lexemes, elements};

/// By which edition of the rules the columns of search are written; raised when a rule changes what they hold.
pub(crate) const EDITION: i16 = 1;

const KEEP: &str = r#"
    insert into catalogue.listing
      (tenant_id, offering_id, owner_id, content, state, listed_at, changed_at,
       card, home, facets, price_cents, fts, words, edition, next_at, next_has_room, next_until)
    select $1, offering_id, owner_id, content::jsonb, 'accepted', $2, $2,
           card, home, string_to_array(facets, ' '), price_cents, fts::tsvector, string_to_array(words, ' '), $3,
           nullif(next_at, '')::timestamptz, next_has_room, nullif(next_until, '')::timestamptz
      from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bigint[], $11::text[],
                  $12::text[], $13::text[], $14::boolean[], $15::text[])
        as kept (offering_id, owner_id, content, card, home, facets, price_cents, fts, words, next_at, next_has_room,
                 next_until)
    on conflict (tenant_id, offering_id) do update
       set owner_id = excluded.owner_id,
           content = excluded.content,
           -- What a tenant said of one owner's offering says nothing of another's.
           overrides = case when listing.owner_id = excluded.owner_id then listing.overrides else '{}' end,
           featured_at = case when listing.owner_id = excluded.owner_id then listing.featured_at end,
           state = case when listing.state <> 'ended' then listing.state
                        when listing.owner_id = excluded.owner_id and listing.overrides @> '{"is_hidden": true}'
                          then 'hidden'
                        else 'accepted' end,
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
     where listing.owner_id = excluded.owner_id or listing.state = 'ended'
    returning offering_id"#;

/// What search compares and what cards show of an offering, as a tray shows it.
#[derive(Clone, Debug)]
pub(super) struct Derived {
    pub(super) card: String,
    pub(super) facets: String,
    pub(super) price_cents: i64,
    pub(super) lexemes: Lexemes,
    pub(super) words: String,
}

impl Derived {
    pub(super) fn of(content: &OfferingContent) -> Self {
        let lexemes = Lexemes::of(content);
        Self {
            card: serde_json::json!(as_on_a_card(content)).to_string(),
            facets: elements(content).join(" "),
            price_cents: content.price.cents(),
            words: lexemes.known().join(" "),
            lexemes,
        }
    }
}

/// A listing as it is written.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    offering: OfferingId,
    owner: TenantId,
    content: String,
    home: String,
    derived: Derived,
    next: Option<ComingTime>,
    times: Vec<ComingTime>,
}

impl Kept {
    /// As the owner wrote it, for whoever says nothing of it.
    pub(crate) fn of(content: &OfferingContent, times: &[ComingTime], now: Timestamp) -> Self {
        Self::shown_as(content, content, times, now)
    }

    /// As the owner wrote it, shown and found as the tenant would have it.
    fn shown_as(
        content: &OfferingContent,
        shown: &OfferingContent,
        times: &[ComingTime],
        now: Timestamp,
    ) -> Self {
        let home = &content.origin.home;
        Self {
            offering: content.id,
            owner: content.origin.owner,
            content: serde_json::json!(content).to_string(),
            home: serde_json::json!({"slug": home.slug, "name": home.name}).to_string(),
            derived: Derived::of(shown),
            next: next_time(times, now).cloned(),
            times: times.to_vec(),
        }
    }
}

/// Writes a listing as the owner's content is now, accepted, with what search compares and with its coming times. What the tenant says of
/// it stays.
pub(crate) async fn keep(
    tx: &TenantTx,
    content: &OfferingContent,
    times: &[ComingTime],
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let overrides = overrides::of(tx, content.id, content.origin.owner).await?;
    let kept = Kept::shown_as(content, &overrides.on(content), times, now);
    Ok(keep_all(tx, &[&kept], now).await?)
}

#[derive(Debug, FromQueryResult)]
struct OfferingRow {
    offering_id: OfferingId,
}

/// Writes listings of different offerings. Where another owner's offering is listed under the same id, that one stays.
pub(crate) async fn keep_all(tx: &TenantTx, listings: &[&Kept], now: Timestamp) -> Result<(), DbErr> {
    let words = |of: fn(&Kept) -> &str| -> Value {
        listings.iter().map(|kept| of(kept).to_owned()).collect::<Vec<_>>().into()
    };
    let next = |of: fn(&ComingTime) -> Timestamp| -> Value {
        let moment = |kept: &&Kept| kept.next.as_ref().map(|time| of(time).to_string()).unwrap_or_default();
        listings.iter().map(moment).collect::<Vec<_>>().into()
    };
    let values: [Value; 15] = [
        tx.tenant().into(),
        now.into(),
        EDITION.into(),
        listings.iter().map(|kept| kept.offering.as_uuid()).collect::<Vec<_>>().into(),
        listings.iter().map(|kept| kept.owner.as_uuid()).collect::<Vec<_>>().into(),
        words(|kept| &kept.content),
        words(|kept| &kept.derived.card),
        words(|kept| &kept.home),
        words(|kept| &kept.derived.facets),
        listings.iter().map(|kept| kept.derived.price_cents).collect::<Vec<_>>().into(),
        listings.iter().map(|kept| kept.derived.lexemes.as_tsvector(tx.tenant())).collect::<Vec<_>>().into(),
        words(|kept| &kept.derived.words),
        next(|time| time.starts_at),
        listings
            .iter()
            .map(|kept| kept.next.as_ref().is_some_and(ComingTime::has_room))
            .collect::<Vec<_>>()
            .into(),
        next(|time| time.enrols_until),
    ];
    let written = OfferingRow::find_by_statement(statement(tx, KEEP, values)).all(tx).await?;
    if written.is_empty() {
        return Ok(());
    }
    let written: HashSet<OfferingId> = written.into_iter().map(|row| row.offering_id).collect();
    let ours = |kept: &&&Kept| written.contains(&kept.offering);
    keep_times(tx, &listings.iter().filter(ours).copied().collect::<Vec<_>>()).await?;
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

const KEEP_TIMES: &str = "
    insert into catalogue.listing_time
      (tenant_id, offering_id, occurrence_id, starts_at, ends_at, enrols_until, languages, has_room)
    select $1, offering_id, occurrence_id, starts_at::timestamptz, ends_at::timestamptz, enrols_until::timestamptz,
           string_to_array(languages, ' '), has_room
      from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[])
        as time (offering_id, occurrence_id, starts_at, ends_at, enrols_until, languages, has_room)";

async fn keep_times(tx: &TenantTx, listings: &[&Kept]) -> Result<(), DbErr> {
    let offerings: Vec<_> = listings.iter().map(|kept| kept.offering.as_uuid()).collect();
    let forget = "delete from catalogue.listing_time where tenant_id = $1 and offering_id = any ($2)";
    execute(tx, forget, [tx.tenant().into(), offerings.into()]).await?;
    let of_all = || listings.iter().flat_map(|kept| kept.times.iter().map(|time| (kept.offering, time)));
    if of_all().next().is_none() {
        return Ok(());
    }
    let moments = |of: fn(&ComingTime) -> Timestamp| -> Value {
        of_all().map(|(_, time)| of(time).to_string()).collect::<Vec<_>>().into()
    };
    let values: [Value; 8] = [
        tx.tenant().into(),
        of_all().map(|(offering, _)| offering.as_uuid()).collect::<Vec<_>>().into(),
        of_all().map(|(_, time)| time.occurrence.as_uuid()).collect::<Vec<_>>().into(),
        moments(|time| time.starts_at),
        moments(|time| time.ends_at),
        moments(|time| time.enrols_until),
        of_all().map(|(_, time)| time.languages.join(" ")).collect::<Vec<_>>().into(),
        of_all().map(|(_, time)| time.has_room()).collect::<Vec<_>>().into(),
    ];
    execute(tx, KEEP_TIMES, values).await
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
    overrides: serde_json::Value,
}

/// The accepted listing of an offering.
pub(crate) async fn shown(
    tx: &TenantTx,
    offering: OfferingId,
) -> Result<Option<ShownOffering>, CatalogueError> {
    let found = ShownRow::find_by_statement(statement(
        tx,
        "select owner_id, content, overrides from catalogue.listing
          where tenant_id = $1 and offering_id = $2 and state = 'accepted'",
        [tx.tenant().into(), offering.into()],
    ))
    .one(tx)
    .await?;
    found.map(shown_offering).transpose()
}

fn shown_offering(row: ShownRow) -> Result<ShownOffering, CatalogueError> {
    Ok(ShownOffering { owner: row.owner_id, content: read(row.content)?, overrides: read(row.overrides)? })
}

#[derive(Debug, FromQueryResult)]
struct BookableRow {
    content: String,
}

/// What a booking needs of the accepted listing of the one offering that all of these are times of.
pub(crate) async fn bookable_at(
    tx: &TenantTx,
    occurrences: &[OccurrenceId],
) -> Result<Option<BookableOffering>, CatalogueError> {
    let ids: BTreeSet<Uuid> = occurrences.iter().map(|occurrence| occurrence.as_uuid()).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let found = BookableRow::find_by_statement(statement(
        tx,
        "select to_jsonb(bookable)::text as content
           from catalogue.listing
          cross join lateral (
                  select listing.owner_id as owner, part.*
                    from jsonb_to_record(listing.content)
                      as part (id uuid, origin jsonb, kind text, title jsonb, price jsonb, group_min int, group_max int, art text,
                               venue jsonb)
                ) as bookable
          where listing.tenant_id = $1 and listing.state = 'accepted'
            and listing.offering_id = (select offering_id from catalogue.listing_time
                                        where tenant_id = $1 and occurrence_id = any ($2)
                                        group by offering_id
                                       having count(*) = cardinality($2))",
        [tx.tenant().into(), ids.into()],
    ))
    .one(tx)
    .await?;
    found
        .map(|row| serde_json::from_str(&row.content))
        .transpose()
        .map_err(|error| CatalogueError::Unreadable(error.to_string()))
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

pub(super) async fn execute(
    tx: &TenantTx,
    sql: &'static str,
    values: impl IntoIterator<Item = Value>,
) -> Result<(), DbErr> {
    affected(tx, sql, values).await.map(|_| ())
}

pub(super) async fn affected(
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
