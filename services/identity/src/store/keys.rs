//! Keys of programs: kept as hashes, found by them.

use contract::Fact;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{HeldKey, KeyId, PersonId, Reason, Role, Scope, TenantDb, TenantId, Timestamp, UnitId, Who};

use super::memberships::{self, books, holds};
use super::staff::Deed;
use super::tidying::tidy_later;
use super::{execute, statement};
use crate::keys::NewKey;

/// What is kept of a token.
pub(crate) struct Kept<'a> {
    pub(crate) id: KeyId,
    pub(crate) hash: Vec<u8>,
    pub(crate) hint: &'a str,
}

/// Keeps a new key. The program gets its token only afterwards, so no key is used that was not told.
pub(crate) async fn keep(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    kept: &Kept<'_>,
    new: &NewKey,
    now: Timestamp,
) -> Result<(), DbErr> {
    let scopes: Vec<String> = new.scopes.iter().map(|scope| scope.as_str().to_owned()).collect();
    let tx = db.begin_system(Reason::SignIn).await?;
    execute(
        &tx,
        "insert into identity.api_key
           (id, of_tenant, person_id, name, token_hash, hint, scopes, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        [
            kept.id.into(),
            tenant.into(),
            person.into(),
            new.name.as_str().into(),
            kept.hash.clone().into(),
            kept.hint.into(),
            scopes.into(),
            now.into(),
            now.plus(new.lasts.span()).into(),
        ],
    )
    .await?;
    tx.commit().await?;
    record(db, tenant, &Fact::KeyMade { person }, person, now).await?;
    tidy_later(db, tenant, now).await
}

/// Tells what was done to a key, for the record.
async fn record(
    db: &TenantDb,
    tenant: TenantId,
    fact: &Fact,
    by: PersonId,
    now: Timestamp,
) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    memberships::tell_own(&tx, fact, by, now).await?;
    tx.commit().await
}

#[derive(FromQueryResult)]
struct HolderRow {
    id: KeyId,
    person_id: PersonId,
    scopes: Vec<String>,
    expires_at: Timestamp,
    is_stale: bool,
    name: String,
    email: String,
    roles: Vec<String>,
    units: Vec<Uuid>,
}

/// A role that has lapsed is as good as none.
fn holder_sql() -> String {
    format!(
        "
    select api_key.id, api_key.person_id, api_key.scopes, api_key.expires_at,
           coalesce(api_key.last_used_at < $3 - interval '5 minutes', true) as is_stale,
           min(membership.name) as name, min(membership.email) as email, array_agg(membership.role) as roles,
           array(select unit_id from identity.unit_member
                  where unit_member.tenant_id = api_key.of_tenant
                    and unit_member.person_id = api_key.person_id and {}) as units
      from identity.api_key
      join identity.membership on membership.tenant_id = api_key.of_tenant
                              and membership.person_id = api_key.person_id
     where api_key.token_hash = $1 and api_key.of_tenant = $2 and api_key.expires_at > $3 and api_key.ended_at is null
       and {}
     group by api_key.id",
        books("$3"),
        holds("$3")
    )
}

/// A key that works.
pub(crate) struct Held {
    /// Whose it is, and what it was made for.
    pub(crate) who: Who,
    /// When it ends.
    pub(crate) ends: Timestamp,
}

/// The person whose key it is at `tenant`, if it still works and the person still has a place there.
pub(crate) async fn holder(
    db: &TenantDb,
    tenant: TenantId,
    hash: &[u8],
    now: Timestamp,
) -> Result<Option<Held>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let values = [hash.into(), tenant.into(), now.into()];
    let found = HolderRow::find_by_statement(statement(&tx, holder_sql(), values)).one(&tx).await?;
    let Some(row) = found else { return Ok(None) };
    if row.is_stale {
        let used = "update identity.api_key set last_used_at = $2 where id = $1";
        execute(&tx, used, [row.id.into(), now.into()]).await?;
        tx.commit().await?;
        memberships::note_seen(db, tenant, row.person_id, now).await?;
    }
    let scopes = row.scopes.iter().filter_map(|scope| Scope::parse(scope)).collect();
    let who = Who {
        tenant,
        person: row.person_id,
        name: row.name,
        email: row.email,
        roles: row.roles.iter().filter_map(|role| Role::parse(role)).collect(),
        lent: Vec::new(),
        units: row.units.into_iter().map(UnitId::from_uuid).collect(),
        csrf: String::new(),
        key: Some(HeldKey { id: row.id, scopes }),
    };
    Ok(Some(Held { who, ends: row.expires_at }))
}

/// A key, as its person sees it.
#[derive(Debug, FromQueryResult)]
pub(crate) struct KeyRow {
    pub(crate) id: KeyId,
    pub(crate) name: String,
    pub(crate) hint: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) expires_at: Timestamp,
    pub(crate) last_used_at: Option<Timestamp>,
}

/// The keys of a person in a tenant that still work, the newest first.
pub(crate) async fn working(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    now: Timestamp,
) -> Result<Vec<KeyRow>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "select id, name, hint, scopes, created_at, expires_at, last_used_at from identity.api_key
                where person_id = $1 and of_tenant = $2 and expires_at > $3 and ended_at is null
                order by created_at desc, id desc";
    let values = [person.into(), tenant.into(), now.into()];
    KeyRow::find_by_statement(statement(&tx, sql, values)).all(&tx).await
}

/// Ends every key of a person's in a tenant that still works: their place there has ended.
pub(crate) async fn end_all(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    deed: Deed,
) -> Result<(), DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "update identity.api_key set ended_at = $3
                where person_id = $1 and of_tenant = $2 and ended_at is null and expires_at > $3";
    let ended = execute(&tx, sql, [person.into(), tenant.into(), deed.at.into()]).await?;
    tx.commit().await?;
    let tx = db.begin(tenant).await?;
    for _ in 0..ended {
        memberships::tell_own(&tx, &Fact::KeyEnded { person }, deed.by, deed.at).await?;
    }
    tx.commit().await
}

#[derive(FromQueryResult)]
struct EndedRow {
    token_hash: Vec<u8>,
}

/// Ends a key of a person's in a tenant, and gives the hash of its token; none where there is none such that works.
pub(crate) async fn end(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    key: KeyId,
    now: Timestamp,
) -> Result<Option<Vec<u8>>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "update identity.api_key set ended_at = $4
                where id = $1 and person_id = $2 and of_tenant = $3 and ended_at is null and expires_at > $4
               returning token_hash";
    let values = [key.into(), person.into(), tenant.into(), now.into()];
    let ended = EndedRow::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    tx.commit().await?;
    if ended.is_some() {
        record(db, tenant, &Fact::KeyEnded { person }, person, now).await?;
    }
    Ok(ended.map(|key| key.token_hash))
}
