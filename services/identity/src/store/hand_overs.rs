//! Going over to another tenant's host: a token that opens one session there, soon.

use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, Reason, TenantDb, TenantId, Timestamp};

use super::memberships::holds;
use super::sessions::{self, NewSession};
use super::tidying::tidy_later;
use super::{execute, statement};
use crate::HAND_OVER_LASTS;

#[derive(FromQueryResult)]
struct Place {
    tenant_id: TenantId,
}

/// The tenants, other than `here`, where a person has a place.
pub(crate) async fn places(
    db: &TenantDb,
    person: PersonId,
    here: TenantId,
    now: Timestamp,
) -> Result<Vec<TenantId>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = format!(
        "select distinct tenant_id from identity.membership
          where person_id = $1 and tenant_id <> $2 and {}",
        holds("$3")
    );
    let values = [person.into(), here.into(), now.into()];
    let rows = Place::find_by_statement(statement(&tx, sql, values)).all(&tx).await?;
    Ok(rows.into_iter().map(|row| row.tenant_id).collect())
}

/// Writes a token that leads `person` to `there`; false where the person has no place there.
pub(crate) async fn begin(
    db: &TenantDb,
    (person, there): (PersonId, TenantId),
    token_hash: Vec<u8>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    tidy_later(db, there, now).await?;
    let tx = db.begin_system(Reason::SignIn).await?;
    execute(&tx, "delete from identity.hand_over where person_id = $1", [person.into()]).await?;
    let sql = format!(
        "insert into identity.hand_over (token_hash, person_id, of_tenant, created_at, expires_at)
         select $1, $2, $3, $4, $5
          where exists (select from identity.membership where tenant_id = $3 and person_id = $2 and {})",
        holds("$4")
    );
    let values =
        [token_hash.into(), person.into(), there.into(), now.into(), now.plus(HAND_OVER_LASTS).into()];
    let written = execute(&tx, sql, values).await?;
    tx.commit().await?;
    Ok(written == 1)
}

#[derive(FromQueryResult)]
struct Holder {
    person_id: PersonId,
}

/// Whether a token still leads to `tenant`.
pub(crate) async fn works(
    db: &TenantDb,
    tenant: TenantId,
    token_hash: Vec<u8>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "select person_id from identity.hand_over
                where token_hash = $1 and of_tenant = $2 and used_at is null and expires_at > $3";
    let values = [token_hash.into(), tenant.into(), now.into()];
    Ok(Holder::find_by_statement(statement(&tx, sql, values)).one(&tx).await?.is_some())
}

/// Uses a token up, begins the session and says whose it is; none where it leads nowhere any more.
pub(crate) async fn arrive(
    db: &TenantDb,
    (tenant, token_hash): (TenantId, Vec<u8>),
    session: NewSession<'_>,
    now: Timestamp,
) -> Result<Option<PersonId>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "update identity.hand_over set used_at = $3
                where token_hash = $1 and of_tenant = $2 and used_at is null and expires_at > $3
                returning person_id";
    let values = [token_hash.into(), tenant.into(), now.into()];
    let holder = Holder::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    let Some(holder) = holder else { return Ok(None) };
    sessions::begin_in(&tx, (holder.person_id, tenant), session, now).await?;
    tx.commit().await?;
    Ok(Some(holder.person_id))
}
