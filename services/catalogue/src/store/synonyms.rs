//! Words that mean the same at a tenant.

use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantTx, Timestamp};

use super::listings::{affected, execute, statement};
use crate::search::Synonyms;

tenancy::typed_id!(
    /// Words that mean the same.
    SynonymId
);

/// The most lines of synonyms of one tenant.
const MOST: i64 = 500;

/// Words that mean the same, as they were written.
#[derive(Debug, FromQueryResult)]
pub(crate) struct KeptSynonyms {
    pub(crate) id: SynonymId,
    pub(crate) words: Vec<String>,
}

/// All of them, the newest first.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<KeptSynonyms>, DbErr> {
    let sql = "select id, words from catalogue.synonym where tenant_id = $1 order by created_at desc, id";
    KeptSynonyms::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await
}

/// Keeps words that mean the same.
pub(crate) async fn insert(tx: &TenantTx, synonyms: &Synonyms, now: Timestamp) -> Result<(), DbErr> {
    execute(
        tx,
        "insert into catalogue.synonym (tenant_id, id, words, keys, wanted, created_at)
         select $1, $2, $3, $4, $5, $6
          where (select count(*) from catalogue.synonym where tenant_id = $1) < $7",
        [
            tx.tenant().into(),
            SynonymId::new().into(),
            synonyms.words().to_vec().into(),
            synonyms.keys().into(),
            synonyms.wanted().into(),
            now.into(),
            MOST.into(),
        ],
    )
    .await
}

/// Forgets words that mean the same; false if there are none of that id.
pub(crate) async fn delete(tx: &TenantTx, id: SynonymId) -> Result<bool, DbErr> {
    let sql = "delete from catalogue.synonym where tenant_id = $1 and id = $2";
    Ok(affected(tx, sql, [tx.tenant().into(), id.into()]).await? > 0)
}
