//! Finding listings: ids, counts and one page of cards in one statement.

use std::collections::BTreeMap;

use contract::{Listed, Text};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::{TenantTx, Timestamp};

use super::listings::statement;
use crate::error::CatalogueError;
use crate::search::{Facet, Found, Search, Sort, Span, Wanted, chosen, lists, may_be_wrong, nearest};

/// What every listing that might be found has: whether each list's choice lets it through, and its next time.
///
/// `fails` names the lists whose choice it fails, two letters each. What fails none is found; what fails one only still counts in that
/// list, as if nothing were chosen there.
macro_rules! found {
    ($with:literal, $from:literal, $rank:literal) => {
        concat!(
            "with ",
            $with,
            "hit as materialized (
               select listing.offering_id, listing.listed_at, listing.facets, listing.home, ",
            $rank,
            " as rank,
                      case when $3 or listing.next_until <= $2 then looked.starts_at else listing.next_at end as next_at,
                      case when $3 or listing.next_until <= $2 then looked.has_room
                           when listing.next_at is not null then listing.next_has_room end as has_room,
                      case when $8::text[] = '{}' or listing.facets && $8 then '' else 's:' end ||
                      case when $9::text[] = '{}' or listing.facets && $9 then '' else 'k:' end ||
                      case when $10::text[] = '{}' or listing.facets && $10 then '' else 'd:' end ||
                      case when $11::text[] = '{}' or listing.facets && $11 then '' else 'l:' end ||
                      case when $12::bigint is null or listing.price_cents <= $12 then '' else 'p:' end ||
                      case when $13::text[] = '{}' or listing.facets && $13 then '' else 't:' end ||
                      case when $14::text[] = '{}' or listing.facets && $14 then '' else 'o:' end ||
                      case when $15::text[] = '{}' or listing.facets && $15 then '' else 'a:' end as fails
                 from ",
            $from,
            "
                 left join lateral (
                        select time.starts_at, time.has_room
                          from catalogue.listing_time as time
                         where ($3 or listing.next_until <= $2)
                           and time.tenant_id = $1
                           and time.offering_id = listing.offering_id
                           and time.enrols_until > $2
                           and ($4::timestamptz is null or time.starts_at >= $4)
                           and ($5::timestamptz is null or time.starts_at < $5)
                           and (time.has_room or not $6)
                         order by time.has_room desc, time.starts_at
                         limit 1) as looked on true
                where listing.tenant_id = $1
                  and listing.state = 'accepted'
                  and (not $3 or looked.starts_at is not null)
                  and ($7::text[] = '{}' or listing.facets && $7)
             ),
             counted as (
               select value, count(*) as times
                 from hit
                cross join unnest(hit.facets) as value
                where hit.fails = '' or hit.fails = left(value, 2)
                group by value
             ),
             page as (
               select row_number() over () as place, ordered.*
                 from (select offering_id, next_at, has_room
                         from hit
                        where fails = ''
                        order by case when $16 = 'relevance' then rank end desc,
                                 case when $16 = 'next' then has_room end desc nulls last,
                                 case when $16 = 'next' then next_at end,
                                 listed_at desc, offering_id
                        limit $17 offset $18) as ordered
             )
             select page.next_at, page.has_room, coalesce(nullif(listing.card, ''), listing.content::text) as card,
                    (select count(*) from hit where fails = '') as total,
                    case when coalesce(page.place, 1) = 1
                         then (select json_object_agg(value, times)::text from counted) end as counts,
                    case when coalesce(page.place, 1) = 1
                         then (select '[' || string_agg(home, ',' order by home) || ']'
                                 from (select distinct home from hit where home <> '') as at) end as homes
               from (select) as always
               left join page on true
               left join catalogue.listing
                      on listing.tenant_id = $1 and listing.offering_id = page.offering_id
              order by page.place"
        )
    };
}

/// Without words every listing may be found.
const LOOK_AROUND: &str = found!("", "catalogue.listing", "0");

/// With words those that hold each of them, or a synonym.
const LOOK_FOR: &str = found!(
    "wanted as materialized (
       select string_agg('(' || concat_ws(' | ', word.query, same.query) || ')', ' & ')::tsquery as each_word,
              string_agg(concat_ws(' | ', word.query, same.query), ' | ')::tsquery as any_word
         from unnest($19::text[], $20::text[]) as word (keys, query)
         left join lateral (
                select string_agg(synonym.wanted, ' | ') as query
                  from catalogue.synonym
                 where synonym.tenant_id = $1
                   and synonym.keys && string_to_array(word.keys, ' ')) as same on true
     ),
     matched as materialized (
       select matching.offering_id, matching.rank
         from wanted
        cross join catalogue.matching(wanted.each_word, wanted.any_word) as matching
     ),
     ",
    "matched
                 join catalogue.listing on listing.tenant_id = $1 and listing.offering_id = matched.offering_id",
    "matched.rank"
);

#[derive(Debug, FromQueryResult)]
struct FoundRow {
    card: Option<String>,
    next_at: Option<Timestamp>,
    has_room: Option<bool>,
    total: i64,
    counts: Option<String>,
    homes: Option<String>,
}

/// Finds what `search` looks for at this tenant. Where a word finds nothing, the nearest word that the catalogue knows is
/// searched for instead.
#[tracing::instrument(name = "search.find", skip_all, fields(search.found, search.corrected))]
pub(crate) async fn find(
    tx: &TenantTx,
    search: &Search,
    span: Span,
    now: Timestamp,
) -> Result<Found, CatalogueError> {
    let wanted = Wanted::of(&search.q);
    let mut found = find_words(tx, search, &wanted, span, now).await?;
    if found.total == 0
        && !wanted.is_empty()
        && found.facets.iter().all(|(_, values)| values.iter().all(|value| value.count == 0))
        && let Some(meant) = meant(tx, &wanted).await?
    {
        let instead = find_words(tx, search, &Wanted::of(&meant), span, now).await?;
        if instead.total > 0 {
            found = Found { corrected: Some(meant), ..instead };
        }
    }
    let current = tracing::Span::current();
    current.record("search.found", found.total).record("search.corrected", found.corrected.is_some());
    Ok(found)
}

async fn find_words(
    tx: &TenantTx,
    search: &Search,
    wanted: &[Wanted],
    span: Span,
    now: Timestamp,
) -> Result<Found, CatalogueError> {
    let mut values = values(tx, search, span, now, !wanted.is_empty());
    let sql = if wanted.is_empty() {
        LOOK_AROUND
    } else {
        values.push(wanted.iter().map(|word| word.keys.join(" ")).collect::<Vec<_>>().into());
        values.push(wanted.iter().map(|word| word.query.clone()).collect::<Vec<_>>().into());
        LOOK_FOR
    };
    read(search, FoundRow::find_by_statement(statement(tx, sql, values)).all(tx).await?)
}

/// What the statements are told, `$1` to `$18`.
fn values(tx: &TenantTx, search: &Search, span: Span, now: Timestamp, by_rank: bool) -> Vec<Value> {
    let sort = match search.sort {
        Sort::Relevance if by_rank => Sort::Relevance,
        Sort::Relevance | Sort::Next => Sort::Next,
        Sort::Newest => Sort::Newest,
    };
    let comes_to = search.comes_to.iter().flat_map(|slug| ["c:*".to_owned(), format!("c:{slug}")]);
    let of = |facet| -> Value { chosen(search, facet).into() };
    vec![
        tx.tenant().into(),
        now.into(),
        search.asks_for_times().into(),
        span.from.into(),
        span.until.into(),
        search.only_free_times.into(),
        comes_to.collect::<Vec<_>>().into(),
        of(Facet::Stage),
        of(Facet::Kind),
        of(Facet::Delivery),
        of(Facet::Language),
        search.price_max.into(),
        of(Facet::Theme),
        of(Facet::Origin),
        of(Facet::Access),
        sort.as_str().into(),
        i64::from(search.per_page).into(),
        (i64::from(search.page.saturating_sub(1)) * i64::from(search.per_page)).into(),
    ]
}

fn read(search: &Search, rows: Vec<FoundRow>) -> Result<Found, CatalogueError> {
    let unreadable = |error: serde_json::Error| CatalogueError::Unreadable(error.to_string());
    let (mut items, mut total) = (Vec::new(), 0);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut names: BTreeMap<String, Text> = BTreeMap::new();
    for row in rows {
        total = u32::try_from(row.total).unwrap_or(u32::MAX);
        if let Some(said) = row.counts {
            counts = serde_json::from_str(&said).map_err(unreadable)?;
        }
        if let Some(said) = row.homes {
            let homes: Vec<HomeName> = serde_json::from_str(&said).map_err(unreadable)?;
            names = homes.into_iter().map(|home| (home.slug, home.name)).collect();
        }
        if let Some(card) = row.card {
            let content = serde_json::from_str(&card).map_err(unreadable)?;
            items.push(Listed { content, next: row.next_at, has_room: row.has_room.unwrap_or(false) });
        }
    }
    Ok(Found { items, total, facets: lists(search, &counts, &names), corrected: None })
}

#[derive(serde::Deserialize)]
struct HomeName {
    slug: String,
    name: Text,
}

#[derive(Debug, FromQueryResult)]
struct KnownRow {
    word: String,
}

/// The words with those that find nothing mended; none if none can be.
async fn meant(tx: &TenantTx, wanted: &[Wanted]) -> Result<Option<String>, DbErr> {
    let lost = lost(tx, wanted).await?;
    let lengths = lost.iter().map(|word| word.chars().count());
    let (Some(shortest), Some(longest)) = (lengths.clone().min(), lengths.max()) else { return Ok(None) };
    let least = shortest.saturating_sub(may_be_wrong(shortest));
    let known = known(tx, least, longest + may_be_wrong(longest)).await?;
    let mut said = Vec::new();
    for Wanted { word, .. } in wanted {
        if lost.contains(word) {
            let Some(instead) = nearest(word, known.iter().map(String::as_str)) else { return Ok(None) };
            said.push(instead.to_owned());
        } else {
            said.push(word.clone());
        }
    }
    Ok(Some(said.join(" ")))
}

/// The words that, each by itself, find nothing.
async fn lost(tx: &TenantTx, wanted: &[Wanted]) -> Result<Vec<String>, DbErr> {
    let of = |part: fn(&Wanted) -> String| -> Value { wanted.iter().map(part).collect::<Vec<_>>().into() };
    let values = [
        tx.tenant().into(),
        of(|one| one.word.clone()),
        of(|one| one.keys.join(" ")),
        of(|one| one.query.clone()),
    ];
    let sql = "select word.word
                 from unnest($2::text[], $3::text[], $4::text[]) as word (word, keys, query)
                where not exists (select from catalogue.synonym
                                   where synonym.tenant_id = $1
                                     and synonym.keys && string_to_array(word.keys, ' '))
                  and not exists (select from catalogue.matching(word.query::tsquery, word.query::tsquery))";
    let rows = KnownRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.word).collect())
}

/// The words of so many letters that this tenant's listings are made of.
async fn known(tx: &TenantTx, least: usize, most: usize) -> Result<Vec<String>, DbErr> {
    let number = |letters: usize| Value::from(i32::try_from(letters).unwrap_or(i32::MAX));
    let sql = "select distinct word
                 from catalogue.listing
                cross join unnest(words) as word
                where tenant_id = $1
                  and state = 'accepted'
                  and char_length(word) between $2 and $3
                order by word";
    let rows =
        KnownRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), number(least), number(most)]));
    Ok(rows.all(tx).await?.into_iter().map(|row| row.word).collect())
}
