//! What was brought, so that a later run knows it again.

use contract::{OfferingId, Text};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantTx, Timestamp};

use super::super::read;
use super::{execute, statement};
use crate::error::CatalogueError;
use crate::import::{Known, Run, SourceId};

#[derive(Debug, FromQueryResult)]
struct Row {
    offering_id: OfferingId,
    source_id: SourceId,
    external_id: String,
    title: serde_json::Value,
    digest: String,
    brought: serde_json::Value,
    times: serde_json::Value,
    picture: String,
    vanished_at: Option<Timestamp>,
}

/// All that this tenant has brought from anywhere, as a run of `source` sees it.
pub(crate) async fn all(tx: &TenantTx, source: SourceId) -> Result<Vec<Known>, CatalogueError> {
    let sql =
        "select offering_id, source_id, external_id, title, digest, brought, times, picture, vanished_at
                 from catalogue.imported where tenant_id = $1";
    let rows = Row::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    rows.into_iter().map(|row| row.known(source)).collect()
}

/// What is known of one offering.
pub(crate) async fn one(
    tx: &TenantTx,
    source: SourceId,
    offering: OfferingId,
) -> Result<Option<Known>, CatalogueError> {
    let sql =
        "select offering_id, source_id, external_id, title, digest, brought, times, picture, vanished_at
                 from catalogue.imported where tenant_id = $1 and offering_id = $2";
    let values = [tx.tenant().into(), offering.into()];
    let row = Row::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(|row| row.known(source)).transpose()
}

#[derive(Debug, FromQueryResult)]
struct OvertakenRow {
    is_overtaken: bool,
}

/// Whether a newer run of the same source carries its rows out, or another source has brought this offering since `run`
/// began: what `run` would do with it is not what is known of it now.
pub(crate) async fn is_overtaken(tx: &TenantTx, run: &Run, offering: OfferingId) -> Result<bool, DbErr> {
    let sql = "select exists (
                  select from catalogue.import_run
                   where tenant_id = $1 and source_id = $2 and (created_at, id) > ($3, $4)
                     and state in ('bringing', 'done'))
               or exists (
                  select from catalogue.imported
                   where tenant_id = $1 and offering_id = $5 and source_id <> $2 and seen_at > $3) as is_overtaken";
    let values =
        [tx.tenant().into(), run.source.id.into(), run.created_at.into(), run.id.into(), offering.into()];
    let row = OvertakenRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.is_some_and(|row| row.is_overtaken))
}

impl Row {
    fn known(self, source: SourceId) -> Result<Known, CatalogueError> {
        Ok(Known {
            offering: self.offering_id,
            id: self.external_id,
            title: read::<Text>(self.title)?,
            digest: self.digest,
            brought: read(self.brought)?,
            times: read(self.times)?,
            picture: self.picture,
            is_of_this_source: self.source_id == source,
            has_vanished: self.vanished_at.is_some(),
        })
    }
}

/// Remembers what was brought.
pub(crate) async fn keep(
    tx: &TenantTx,
    source: SourceId,
    known: &Known,
    now: Timestamp,
) -> Result<(), DbErr> {
    execute(
        tx,
        "insert into catalogue.imported
           (tenant_id, offering_id, source_id, external_id, title, digest, brought, times, picture, seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (tenant_id, offering_id) do update
            set source_id = excluded.source_id, external_id = excluded.external_id, title = excluded.title,
                digest = excluded.digest, brought = excluded.brought, times = excluded.times,
                picture = excluded.picture, seen_at = excluded.seen_at, vanished_at = null",
        [
            tx.tenant().into(),
            known.offering.into(),
            source.into(),
            known.id.clone().into(),
            serde_json::json!(known.title).into(),
            known.digest.clone().into(),
            serde_json::json!(known.brought).into(),
            serde_json::json!(known.times).into(),
            known.picture.clone().into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Notes that these are no longer at their source.
pub(crate) async fn vanish(tx: &TenantTx, offerings: &[OfferingId], now: Timestamp) -> Result<(), DbErr> {
    let ids: Vec<tenancy::re::uuid::Uuid> = offerings.iter().map(|id| id.as_uuid()).collect();
    execute(
        tx,
        "update catalogue.imported set vanished_at = $3 where tenant_id = $1 and offering_id = any ($2)",
        [tx.tenant().into(), ids.into(), now.into()],
    )
    .await?;
    Ok(())
}
