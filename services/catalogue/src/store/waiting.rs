//! What waits for a team here: offerings in review or sent back, reports of imports.

use std::collections::HashMap;

use contract::{Belongs, OfferingId, Text, Waiting, Why};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TeamId, TenantTx, Timestamp};
use views::paths;

use super::read;
use crate::error::CatalogueError;
use crate::import::RunId;

/// So many of each kind are shown; whoever has more begins with the oldest anyway.
const MOST: i64 = 200;

#[derive(Debug, FromQueryResult)]
struct OfferingRow {
    id: OfferingId,
    title: serde_json::Value,
    team_id: Option<TeamId>,
    since: Timestamp,
    is_in_review: bool,
    note: String,
    submitted_by: Option<PersonId>,
}

/// The offerings that wait for a colleague's eye, and those that came back to their writers, the oldest first.
pub(crate) async fn offerings(tx: &TenantTx) -> Result<Vec<Waiting>, CatalogueError> {
    let sql = "select id, title, team_id, changed_at as since, state = 'in_review' as is_in_review, note, submitted_by
                 from catalogue.offering
                where tenant_id = $1 and (state = 'in_review' or (state = 'draft' and note <> ''))
                order by changed_at, id
                limit $2";
    let found = OfferingRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), MOST.into()]));
    found.all(tx).await?.into_iter().map(offering).collect()
}

fn offering(row: OfferingRow) -> Result<Waiting, CatalogueError> {
    Ok(Waiting {
        title: read(row.title)?,
        href: paths::offering_review(&row.id.to_string()),
        since: row.since,
        of: Belongs::Team(row.team_id),
        why: if row.is_in_review {
            Why::Review { submitted_by: row.submitted_by }
        } else {
            Why::SentBack { note: row.note }
        },
    })
}

#[derive(Debug, FromQueryResult)]
struct RunRow {
    id: RunId,
    name: String,
    since: Timestamp,
}

/// The newest run of each source, where somebody is to decide of its rows, the oldest first.
pub(crate) async fn imports(tx: &TenantTx) -> Result<Vec<Waiting>, DbErr> {
    let sql = "select run.id, source.name, run.changed_at as since
                 from catalogue.import_run as run
                 join catalogue.import_source as source
                   on source.tenant_id = run.tenant_id and source.id = run.source_id
                where run.tenant_id = $1
                  and run.state = 'planned'
                  and not exists (select from catalogue.import_run as later
                                   where later.tenant_id = $1 and later.source_id = run.source_id
                                     and later.state <> 'failed'
                                     and (later.created_at, later.id) > (run.created_at, run.id))
                  and exists (select from catalogue.import_row as row
                               where row.tenant_id = $1 and row.run_id = run.id and row.result is null
                                 and row.outcome in ('new', 'changed', 'vanished'))
                order by run.changed_at, run.id
                limit $2";
    let found = RunRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), MOST.into()]));
    Ok(found.all(tx).await?.iter().map(import).collect())
}

fn import(row: &RunRow) -> Waiting {
    Waiting {
        title: Text::same(&row.name),
        href: paths::import(&row.id.to_string()),
        since: row.since,
        of: Belongs::Team(None),
        why: Why::Import,
    }
}

#[derive(Debug, FromQueryResult)]
struct TeamRow {
    id: OfferingId,
    team_id: TeamId,
}

/// The teams of those offerings that have one.
pub(crate) async fn teams(
    tx: &TenantTx,
    offerings: &[OfferingId],
) -> Result<HashMap<OfferingId, TeamId>, DbErr> {
    let sql = "select id, team_id from catalogue.offering
                where tenant_id = $1 and id = any ($2) and team_id is not null";
    let ids: Vec<Uuid> = offerings.iter().map(|id| id.as_uuid()).collect();
    let found = TeamRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), ids.into()]));
    Ok(found.all(tx).await?.into_iter().map(|row| (row.id, row.team_id)).collect())
}

fn statement(tx: &TenantTx, sql: &'static str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
