//! The rows of a run: what was found, and what became of it.

use std::collections::BTreeMap;

use contract::{OfferingId, Text};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::TenantTx;

use super::super::{read, tokens};
use super::{execute, statement};
use crate::error::CatalogueError;
use crate::import::{Found, Outcome, PlanRow, Remark, RowResult, RunId, Why};

/// How many rows go into one statement.
const AT_ONCE: usize = 500;

/// Keeps the rows of a plan.
pub(crate) async fn insert(tx: &TenantTx, run: RunId, rows: &[PlanRow]) -> Result<(), DbErr> {
    for (chunk, rows) in rows.chunks(AT_ONCE).enumerate() {
        let rows: Vec<serde_json::Value> = rows
            .iter()
            .enumerate()
            .map(|(number, row)| {
                serde_json::json!({
                    "number": chunk * AT_ONCE + number,
                    "external_id": row.id,
                    "title": row.title,
                    "offering_id": row.offering,
                    "outcome": row.outcome,
                    "why": row.why,
                    "remarks": row.remarks,
                    "found": row.found,
                })
            })
            .collect();
        execute(
            tx,
            "insert into catalogue.import_row
               (tenant_id, run_id, number, external_id, title, offering_id, outcome, why, remarks, found)
             select $1, $2, number, external_id, title, offering_id, outcome, why,
                    array(select jsonb_array_elements_text(remarks)), nullif(found, 'null')
               from jsonb_to_recordset($3) as row (number integer, external_id text, title jsonb,
                    offering_id uuid, outcome text, why text, remarks jsonb, found jsonb)",
            [tx.tenant().into(), run.into(), serde_json::Value::from(rows).into()],
        )
        .await?;
    }
    Ok(())
}

/// A row as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct KeptRow {
    pub(crate) number: i32,
    pub(crate) external_id: String,
    pub(crate) title: Text,
    pub(crate) offering: Option<OfferingId>,
    pub(crate) outcome: Outcome,
    pub(crate) why: Option<Why>,
    pub(crate) remarks: Vec<Remark>,
    pub(crate) found: Option<Found>,
    pub(crate) result: Option<RowResult>,
}

#[derive(Debug, FromQueryResult)]
struct Row {
    number: i32,
    external_id: String,
    title: serde_json::Value,
    offering_id: Option<OfferingId>,
    outcome: String,
    why: Option<String>,
    remarks: Vec<String>,
    found: Option<serde_json::Value>,
    result: Option<String>,
}

impl TryFrom<Row> for KeptRow {
    type Error = CatalogueError;
    fn try_from(row: Row) -> Result<Self, CatalogueError> {
        Ok(Self {
            number: row.number,
            external_id: row.external_id,
            title: read(row.title)?,
            offering: row.offering_id,
            outcome: Outcome::parse(&row.outcome).ok_or(CatalogueError::Unreadable(row.outcome))?,
            why: row.why.and_then(|why| read(why.into()).ok()),
            remarks: tokens(&row.remarks, |remark| read(remark.into()).ok()),
            found: row.found.map(read).transpose()?,
            result: row.result.as_deref().and_then(RowResult::parse),
        })
    }
}

/// The next rows that are to be brought in, in order.
pub(crate) async fn to_do(tx: &TenantTx, run: RunId, most: u32) -> Result<Vec<KeptRow>, CatalogueError> {
    let sql = "select number, external_id, title, offering_id, outcome, why, remarks, found, result
                 from catalogue.import_row
                where tenant_id = $1 and run_id = $2 and outcome in ('new', 'changed') and result is null
                order by number limit $3";
    let values = [tx.tenant().into(), run.into(), i64::from(most).into()];
    let rows = Row::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(KeptRow::try_from).collect()
}

/// One page of a run's rows, without what was found: all, or those of one outcome.
pub(crate) async fn some(
    tx: &TenantTx,
    run: RunId,
    only: Option<Outcome>,
    (from, most): (u32, u32),
) -> Result<Vec<KeptRow>, CatalogueError> {
    let sql =
        "select number, external_id, title, offering_id, outcome, why, remarks, null::jsonb as found, result
                 from catalogue.import_row
                where tenant_id = $1 and run_id = $2 and ($3::text is null or outcome = $3)
                order by number offset $4 limit $5";
    let values = [
        tx.tenant().into(),
        run.into(),
        only.map(Outcome::as_str).into(),
        i64::from(from).into(),
        i64::from(most).into(),
    ];
    let rows = Row::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(KeptRow::try_from).collect()
}

/// Notes what became of a row, with what else its team should know.
pub(crate) async fn note(
    tx: &TenantTx,
    run: RunId,
    number: i32,
    result: RowResult,
    remarks: &[Remark],
) -> Result<(), DbErr> {
    let more: Vec<String> = serde_json::from_value(serde_json::json!(remarks)).unwrap_or_default();
    execute(
        tx,
        "update catalogue.import_row
            set result = $4, found = null, remarks = array(select distinct unnest(remarks || $5) order by 1)
          where tenant_id = $1 and run_id = $2 and number = $3",
        [tx.tenant().into(), run.into(), number.into(), result.as_str().into(), more.into()],
    )
    .await?;
    Ok(())
}

#[derive(Debug, FromQueryResult)]
struct CountRow {
    outcome: String,
    all_rows: i64,
    done: i64,
}

/// How many rows a run has of each outcome, and how many of them are done.
pub(crate) async fn counts(tx: &TenantTx, run: RunId) -> Result<BTreeMap<Outcome, (u32, u32)>, DbErr> {
    let sql = "select outcome, count(*) as all_rows, count(result) as done from catalogue.import_row
                where tenant_id = $1 and run_id = $2 group by outcome";
    let rows =
        CountRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), run.into()])).all(tx).await?;
    let number = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(rows
        .into_iter()
        .filter_map(|row| Some((Outcome::parse(&row.outcome)?, (number(row.all_rows), number(row.done)))))
        .collect())
}

/// The rows of what vanished and is still here.
pub(crate) async fn vanished(tx: &TenantTx, run: RunId) -> Result<Vec<KeptRow>, CatalogueError> {
    let sql =
        "select number, external_id, title, offering_id, outcome, why, remarks, null::jsonb as found, result
                 from catalogue.import_row
                where tenant_id = $1 and run_id = $2 and outcome = 'vanished' and result is null
                order by number";
    let rows = Row::find_by_statement(statement(tx, sql, [tx.tenant().into(), run.into()])).all(tx).await?;
    rows.into_iter().map(KeptRow::try_from).collect()
}
