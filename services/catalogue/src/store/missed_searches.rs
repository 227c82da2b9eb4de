//! Searches that found nothing: by day, words and language, and nothing of who searched.

use contract::Lang;
use events::ensure_due;
use jiff::civil::Date;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantTx, Timestamp};

use super::listings::{execute, statement};
use crate::listen::FORGET_MISSED;
use crate::search::Missed;

/// The most different words of one day: somebody who makes up words by machine fills no disk.
const MOST_OF_A_DAY: i64 = 500;

/// Notes that words found nothing.
pub(crate) async fn note(
    tx: &TenantTx,
    missed: &Missed,
    lang: Lang,
    day: Date,
    now: Timestamp,
) -> Result<(), DbErr> {
    execute(
        tx,
        "insert into catalogue.missed_search (tenant_id, day, lang, words, times)
         select $1, $2::date, $3, $4, 1
          where (select count(*) from catalogue.missed_search where tenant_id = $1 and day = $2::date) < $5
         on conflict (tenant_id, day, lang, words) do update set times = missed_search.times + 1",
        [
            tx.tenant().into(),
            day.to_string().into(),
            lang.code().into(),
            missed.as_str().into(),
            MOST_OF_A_DAY.into(),
        ],
    )
    .await?;
    ensure_due(tx, FORGET_MISSED, tx.tenant().as_uuid(), now).await
}

/// Words that found nothing, over all days that are kept.
#[derive(Debug, FromQueryResult)]
pub(crate) struct MissedWords {
    /// The words.
    pub(crate) words: String,
    /// The languages of the pages on which they were searched for.
    pub(crate) langs: Vec<String>,
    /// How often.
    pub(crate) times: i64,
    /// The last day, as `2027-01-12`.
    pub(crate) last_day: String,
}

/// What is missed most, at most `most` of it.
pub(crate) async fn most_missed(tx: &TenantTx, most: i64) -> Result<Vec<MissedWords>, DbErr> {
    let sql = "select words, array_agg(distinct lang order by lang) as langs, sum(times) as times,
                      max(day)::text as last_day
                 from catalogue.missed_search
                where tenant_id = $1
                group by words
                order by times desc, last_day desc, words
                limit $2";
    MissedWords::find_by_statement(statement(tx, sql, [tx.tenant().into(), most.into()])).all(tx).await
}

#[derive(Debug, FromQueryResult)]
struct LeftRow {
    any_left: bool,
}

/// Forgets what was searched for before `day`; says whether anything is left.
pub(crate) async fn forget_before(tx: &TenantTx, day: Date) -> Result<bool, DbErr> {
    let forget = "delete from catalogue.missed_search where tenant_id = $1 and day < $2::date";
    execute(tx, forget, [tx.tenant().into(), day.to_string().into()]).await?;
    let left = "select exists (select from catalogue.missed_search where tenant_id = $1) as any_left";
    let row = LeftRow::find_by_statement(statement(tx, left, [tx.tenant().into()])).one(tx).await?;
    Ok(row.is_some_and(|row| row.any_left))
}
