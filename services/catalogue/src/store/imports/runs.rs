//! Sources and runs.

use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, TenantTx, Timestamp};

use super::super::read;
use super::{execute, statement};
use crate::error::CatalogueError;
use crate::import::{Run, RunId, RunProblem, RunState, Source, SourceId, SourceKind, Wishes};

/// How many runs of a source keep their rows.
const RUNS_WITH_ROWS: i64 = 5;

#[derive(Debug, FromQueryResult)]
struct SourceRow {
    id: SourceId,
    name: String,
    source_kind: String,
    address: Option<String>,
}

/// The source of that name, made if there is none. None where the name is taken by a source of another kind, or by one at
/// another address that has brought something: all of that would seem to have vanished.
pub(crate) async fn source(
    tx: &TenantTx,
    name: &str,
    kind: SourceKind,
    address: Option<&str>,
    now: Timestamp,
) -> Result<Option<Source>, CatalogueError> {
    execute(
        tx,
        "insert into catalogue.import_source (tenant_id, id, name, kind, address, created_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant_id, name) do update set address = excluded.address
          where import_source.kind = excluded.kind and excluded.address is not null
            and not exists (select from catalogue.imported
                             where imported.tenant_id = $1 and imported.source_id = import_source.id)",
        [
            tx.tenant().into(),
            SourceId::new().into(),
            name.into(),
            kind.as_str().into(),
            address.map(str::to_owned).into(),
            now.into(),
        ],
    )
    .await?;
    let sql = "select id, name, kind as source_kind, address from catalogue.import_source
                where tenant_id = $1 and name = $2";
    let found =
        SourceRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), name.into()])).one(tx).await?;
    let found = found.map(Source::try_from).transpose()?;
    Ok(found.filter(|source| source.kind == kind && source.address.as_deref() == address))
}

impl TryFrom<SourceRow> for Source {
    type Error = CatalogueError;
    fn try_from(row: SourceRow) -> Result<Self, CatalogueError> {
        let kind = SourceKind::parse(&row.source_kind).ok_or(CatalogueError::Unreadable(row.source_kind))?;
        Ok(Self { id: row.id, name: row.name, kind, address: row.address })
    }
}

/// Keeps a run as it is now.
pub(crate) async fn insert(tx: &TenantTx, run: &Run) -> Result<(), DbErr> {
    execute(
        tx,
        "insert into catalogue.import_run
           (tenant_id, id, source_id, state, wishes, next_address, by_person, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
        [
            tx.tenant().into(),
            run.id.into(),
            run.source.id.into(),
            run.state.as_str().into(),
            serde_json::json!(run.wishes).into(),
            run.next_address.clone().into(),
            run.by.into(),
            run.created_at.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Brings a run from one state to another; false if it is not in that state.
pub(crate) async fn turn(
    tx: &TenantTx,
    id: RunId,
    (from, to): (RunState, RunState),
    problem: Option<RunProblem>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let turned = execute(
        tx,
        "update catalogue.import_run set state = $4, problem = $5, next_address = null, changed_at = $6
          where tenant_id = $1 and id = $2 and state = $3",
        [
            tx.tenant().into(),
            id.into(),
            from.as_str().into(),
            to.as_str().into(),
            problem.map(RunProblem::as_str).into(),
            now.into(),
        ],
    )
    .await?;
    Ok(turned.rows_affected() > 0)
}

#[derive(Debug, FromQueryResult)]
struct RunRow {
    id: RunId,
    state: String,
    wishes: serde_json::Value,
    next_address: Option<String>,
    pages: i32,
    problem: Option<String>,
    by_person: Option<PersonId>,
    created_at: Timestamp,
    source_id: SourceId,
    name: String,
    source_kind: String,
    address: Option<String>,
}

const RUNS: &str =
    "select run.id, run.state, run.wishes, run.next_address, run.pages, run.problem, run.by_person,
                           run.created_at, source.id as source_id, source.name, source.kind as source_kind,
                           source.address
                      from catalogue.import_run run
                      join catalogue.import_source source
                        on source.tenant_id = run.tenant_id and source.id = run.source_id
                     where run.tenant_id = $1";

impl TryFrom<RunRow> for Run {
    type Error = CatalogueError;
    fn try_from(row: RunRow) -> Result<Self, CatalogueError> {
        let source = SourceRow {
            id: row.source_id,
            name: row.name,
            source_kind: row.source_kind,
            address: row.address,
        };
        Ok(Self {
            id: row.id,
            source: source.try_into()?,
            state: RunState::parse(&row.state).ok_or(CatalogueError::Unreadable(row.state))?,
            wishes: read::<Wishes>(row.wishes)?,
            next_address: row.next_address,
            pages: row.pages,
            problem: row.problem.as_deref().and_then(RunProblem::parse),
            by: row.by_person,
            created_at: row.created_at,
        })
    }
}

/// A run of this tenant.
pub(crate) async fn find(tx: &TenantTx, id: RunId) -> Result<Run, CatalogueError> {
    let sql = format!("{RUNS} and run.id = $2");
    let found =
        RunRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), id.into()])).one(tx).await?;
    found.ok_or(CatalogueError::NotFound)?.try_into()
}

#[derive(Debug, FromQueryResult)]
struct NewerRow {
    id: RunId,
}

/// The newest run of the same source, if it began after this one and did not fail.
pub(crate) async fn newer(tx: &TenantTx, run: &Run) -> Result<Option<RunId>, DbErr> {
    let sql = "select id from catalogue.import_run
                where tenant_id = $1 and source_id = $2 and (created_at, id) > ($3, $4) and state <> 'failed'
                order by created_at desc, id desc limit 1";
    let values = [tx.tenant().into(), run.source.id.into(), run.created_at.into(), run.id.into()];
    Ok(NewerRow::find_by_statement(statement(tx, sql, values)).one(tx).await?.map(|row| row.id))
}

/// The newest runs of this tenant.
pub(crate) async fn newest(tx: &TenantTx, most: u32) -> Result<Vec<Run>, CatalogueError> {
    let sql = format!("{RUNS} order by run.created_at desc, run.id desc limit $2");
    let values = [tx.tenant().into(), i64::from(most).into()];
    let rows = RunRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(Run::try_from).collect()
}

/// Keeps an answer, and where the next one is. Done again, it changes nothing.
pub(crate) async fn keep_page(
    tx: &TenantTx,
    run: &Run,
    body: Vec<u8>,
    next: Option<&str>,
    now: Timestamp,
) -> Result<(), DbErr> {
    execute(
        tx,
        "with moved as (
           update catalogue.import_run set pages = pages + 1, next_address = coalesce($5, next_address), changed_at = $6
            where tenant_id = $1 and id = $2 and pages = $3 and state = 'reading'
           returning id
         )
         insert into catalogue.import_page (tenant_id, run_id, number, body)
         select $1, id, $3, $4 from moved",
        [
            tx.tenant().into(),
            run.id.into(),
            run.pages.into(),
            body.into(),
            next.map(str::to_owned).into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

#[derive(Debug, FromQueryResult)]
struct PageRow {
    body: Vec<u8>,
}

#[derive(Debug, FromQueryResult)]
struct SizeRow {
    bytes: i64,
}

/// How many bytes the answers have that a run has fetched.
pub(crate) async fn pages_size(tx: &TenantTx, run: RunId) -> Result<usize, DbErr> {
    let sql = "select coalesce(sum(octet_length(body)), 0)::bigint as bytes from catalogue.import_page
                where tenant_id = $1 and run_id = $2";
    let row =
        SizeRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), run.into()])).one(tx).await?;
    Ok(row.map_or(0, |row| usize::try_from(row.bytes).unwrap_or(usize::MAX)))
}

/// The answers that a run has fetched, in order.
pub(crate) async fn pages(tx: &TenantTx, run: RunId) -> Result<Vec<Vec<u8>>, DbErr> {
    let sql = "select body from catalogue.import_page where tenant_id = $1 and run_id = $2 order by number";
    let rows =
        PageRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), run.into()])).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.body).collect())
}

/// Forgets the answers of a run that has read them, and the rows of the source's oldest runs.
pub(crate) async fn tidy(tx: &TenantTx, run: &Run) -> Result<(), DbErr> {
    let forget = "delete from catalogue.import_page where tenant_id = $1 and run_id = $2";
    execute(tx, forget, [tx.tenant().into(), run.id.into()]).await?;
    execute(
        tx,
        "delete from catalogue.import_row
          where tenant_id = $1 and run_id in (
                select id from catalogue.import_run
                 where tenant_id = $1 and source_id = $2 and state in ('planned', 'done')
                 order by created_at desc, id desc offset $3)",
        [tx.tenant().into(), run.source.id.into(), RUNS_WITH_ROWS.into()],
    )
    .await?;
    Ok(())
}
