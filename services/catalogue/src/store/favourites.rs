//! What people want to find again: theirs alone, one tenant at a time.

use contract::OfferingId;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::{PersonId, TenantTx, Timestamp};

/// Keeps an offering that is listed here for a person; again is as good as once. Says whether there is such a listing.
pub(crate) async fn add(
    tx: &TenantTx,
    person: PersonId,
    offering: OfferingId,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let sql = "insert into catalogue.favourite (tenant_id, person_id, offering_id, added_at)
               select listing.tenant_id, $2, listing.offering_id, $4 from catalogue.listing
                where listing.tenant_id = $1 and listing.offering_id = $3 and listing.state = 'accepted'
               on conflict (tenant_id, person_id, offering_id) do update set added_at = favourite.added_at";
    let values = [tx.tenant().into(), person.into(), offering.into(), now.into()];
    Ok(tx.execute_raw(statement(tx, sql, values)).await?.rows_affected() > 0)
}

/// Forgets it. Says whether it was kept.
pub(crate) async fn remove(tx: &TenantTx, person: PersonId, offering: OfferingId) -> Result<bool, DbErr> {
    let sql = "delete from catalogue.favourite where tenant_id = $1 and person_id = $2 and offering_id = $3";
    let values = [tx.tenant().into(), person.into(), offering.into()];
    Ok(tx.execute_raw(statement(tx, sql, values)).await?.rows_affected() > 0)
}

#[derive(Debug, FromQueryResult)]
struct Kept {
    is_kept: bool,
}

/// Whether a person has kept it.
pub(crate) async fn is_kept(tx: &TenantTx, person: PersonId, offering: OfferingId) -> Result<bool, DbErr> {
    let sql = "select exists (select from catalogue.favourite
                               where tenant_id = $1 and person_id = $2 and offering_id = $3) as is_kept";
    let values = [tx.tenant().into(), person.into(), offering.into()];
    let row = Kept::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.is_some_and(|row| row.is_kept))
}

fn statement(tx: &TenantTx, sql: &'static str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
