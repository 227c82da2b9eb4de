//! Searches that people have saved, and what of them they have been told.

use contract::OfferingId;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantTx, Timestamp};

use super::listings::{affected, execute, statement};

tenancy::typed_id!(
    /// A search that somebody has saved.
    SavedSearchId
);

/// The most searches of one person at one tenant.
const MOST: i64 = 50;

/// A search that somebody has saved.
#[derive(Debug, FromQueryResult)]
pub(crate) struct SavedSearch {
    pub(crate) id: SavedSearchId,
    pub(crate) lang: String,
    pub(crate) name: String,
    pub(crate) query: String,
    pub(crate) stop_token: String,
    pub(crate) seen: Vec<Uuid>,
}

/// A search to save.
pub(crate) struct NewSavedSearch<'a> {
    pub(crate) person: PersonId,
    /// As it was: letters go to the one that the person has when they are sent.
    pub(crate) email: &'a str,
    pub(crate) lang: &'a str,
    pub(crate) name: &'a str,
    pub(crate) query: &'a str,
    pub(crate) stop_token: &'a str,
    pub(crate) seen: Vec<OfferingId>,
}

/// Saves a search; the same one again only gets the new name. False if the person has too many others.
pub(crate) async fn insert(tx: &TenantTx, new: NewSavedSearch<'_>, now: Timestamp) -> Result<bool, DbErr> {
    let saved = affected(
        tx,
        "insert into catalogue.saved_search
           (tenant_id, id, person_id, email, lang, name, query, stop_token, seen, saved_at)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
          where (select count(*) from catalogue.saved_search 
                 where tenant_id = $1 and person_id = $3 and query <> $7) < $11
         on conflict on constraint saved_search_once do update set name = excluded.name",
        [
            tx.tenant().into(),
            SavedSearchId::new().into(),
            new.person.into(),
            new.email.into(),
            new.lang.into(),
            new.name.into(),
            new.query.into(),
            new.stop_token.into(),
            uuids(&new.seen).into(),
            now.into(),
            MOST.into(),
        ],
    )
    .await?;
    Ok(saved > 0)
}

const ROW: &str = "select id, lang, name, query, stop_token, seen from catalogue.saved_search
                    where tenant_id = $1 and person_id = $2 order by saved_at, id";

/// One's saved searches, the first first.
pub(crate) async fn of_person(tx: &TenantTx, person: PersonId) -> Result<Vec<SavedSearch>, DbErr> {
    let values = [tx.tenant().into(), person.into()];
    SavedSearch::find_by_statement(statement(tx, ROW, values)).all(tx).await
}

#[derive(Debug, FromQueryResult)]
struct PersonRow {
    person_id: PersonId,
}

/// Everybody who has saved a search here.
pub(crate) async fn people(tx: &TenantTx) -> Result<Vec<PersonId>, DbErr> {
    let sql = "select distinct person_id from catalogue.saved_search where tenant_id = $1";
    let rows = PersonRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.person_id).collect())
}

/// Gives one's saved search another name; false if there is none of that id.
pub(crate) async fn rename(
    tx: &TenantTx,
    person: PersonId,
    id: SavedSearchId,
    name: &str,
) -> Result<bool, DbErr> {
    let sql =
        "update catalogue.saved_search set name = $4 where tenant_id = $1 and person_id = $2 and id = $3";
    Ok(affected(tx, sql, [tx.tenant().into(), person.into(), id.into(), name.into()]).await? > 0)
}

/// Forgets one's saved search; false if there is none of that id.
pub(crate) async fn delete(tx: &TenantTx, person: PersonId, id: SavedSearchId) -> Result<bool, DbErr> {
    let sql = "delete from catalogue.saved_search where tenant_id = $1 and person_id = $2 and id = $3";
    Ok(affected(tx, sql, [tx.tenant().into(), person.into(), id.into()]).await? > 0)
}

/// Forgets all that a person who has left has saved.
pub(crate) async fn forget(tx: &TenantTx, person: PersonId) -> Result<(), DbErr> {
    let sql = "delete from catalogue.saved_search where tenant_id = $1 and person_id = $2";
    execute(tx, sql, [tx.tenant().into(), person.into()]).await
}

/// Notes what matches now, so that it is told once.
pub(crate) async fn note_seen(tx: &TenantTx, id: SavedSearchId, seen: &[OfferingId]) -> Result<(), DbErr> {
    let sql = "update catalogue.saved_search set seen = $3 where tenant_id = $1 and id = $2";
    execute(tx, sql, [tx.tenant().into(), id.into(), uuids(seen).into()]).await
}

#[derive(Debug, FromQueryResult)]
struct NameRow {
    name: String,
}

/// The name of the search whose news a letter's link stops.
pub(crate) async fn stopped_by(tx: &TenantTx, token: &str) -> Result<Option<String>, DbErr> {
    let sql = "select name from catalogue.saved_search where tenant_id = $1 and stop_token = $2";
    let row =
        NameRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), token.into()])).one(tx).await?;
    Ok(row.map(|row| row.name))
}

/// Forgets the search whose news a letter's link stops; one that is gone already is as good.
pub(crate) async fn stop(tx: &TenantTx, token: &str) -> Result<(), DbErr> {
    let sql = "delete from catalogue.saved_search where tenant_id = $1 and stop_token = $2";
    execute(tx, sql, [tx.tenant().into(), token.into()]).await
}

fn uuids(ids: &[OfferingId]) -> Vec<Uuid> {
    ids.iter().map(|id| id.as_uuid()).collect()
}
