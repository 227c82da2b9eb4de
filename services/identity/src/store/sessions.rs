//! Sessions: begun, resumed, listed, ended.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, Reason, Role, SystemTx, TenantDb, TenantId, Timestamp, UnitId, Who};

use crate::error::IdentityError;
use crate::{SESSION_IDLES, SESSION_LASTS};

tenancy::typed_id!(
    /// A session, as its person names it: the token is never shown again.
    SessionId
);

#[derive(Debug, FromQueryResult)]
struct WhoRow {
    person_id: PersonId,
    csrf: String,
    is_stale: bool,
    name: String,
    email: String,
    roles: Vec<String>,
    units: Vec<Uuid>,
}

const RESUME: &str = "
    select session.person_id, session.csrf, session.seen_at < $3 - interval '5 minutes' as is_stale,
           min(membership.name) as name, min(membership.email) as email, array_agg(membership.role) as roles,
           array(select unit_id from identity.unit_member
                  where unit_member.tenant_id = session.of_tenant
                    and unit_member.person_id = session.person_id) as units
      from identity.session
      join identity.membership on membership.tenant_id = session.of_tenant
                              and membership.person_id = session.person_id
     where session.token_hash = $1
       and session.of_tenant = $2
       and session.expires_at > $3
       and session.seen_at > $4
     group by session.token_hash";

/// The person behind a session of `tenant`, if it is still open and the person still has a place there.
pub(crate) async fn resume(
    db: &TenantDb,
    tenant: TenantId,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<Option<Who>, IdentityError> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let oldest = now.plus(-SESSION_IDLES);
    let values = [token_hash.into(), tenant.into(), now.into(), oldest.into()];
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), RESUME, values);
    let Some(row) = WhoRow::find_by_statement(statement).one(&tx).await? else { return Ok(None) };
    if row.is_stale {
        let seen = "update identity.session set seen_at = $2 where token_hash = $1";
        let values = [token_hash.into(), now.into()];
        tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), seen, values)).await?;
        tx.commit().await?;
    }
    Ok(Some(Who {
        tenant,
        person: row.person_id,
        name: row.name,
        email: row.email,
        roles: row.roles.iter().filter_map(|role| Role::parse(role)).collect(),
        units: row.units.into_iter().map(UnitId::from_uuid).collect(),
        csrf: row.csrf,
    }))
}

/// A session about to begin.
pub(crate) struct NewSession<'a> {
    pub(crate) token_hash: Vec<u8>,
    pub(crate) replaces: Option<Vec<u8>>,
    pub(crate) csrf: &'a str,
    pub(crate) agent: &'a str,
}

/// Begins a session; the one that the browser held before ends with it.
pub(crate) async fn begin(
    db: &TenantDb,
    whose: (PersonId, TenantId),
    session: NewSession<'_>,
    now: Timestamp,
) -> Result<(), DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    begin_in(&tx, whose, session, now).await?;
    tx.commit().await
}

/// Begins a session together with what allows it.
pub(crate) async fn begin_in(
    tx: &SystemTx,
    (person, tenant): (PersonId, TenantId),
    session: NewSession<'_>,
    now: Timestamp,
) -> Result<(), DbErr> {
    let backend = tx.get_database_backend();
    tx.execute_raw(Statement::from_sql_and_values(
        backend,
        "delete from identity.session where token_hash = $1 or (person_id = $2 and expires_at < $3)",
        [session.replaces.into(), person.into(), now.into()],
    ))
    .await?;
    tx.execute_raw(Statement::from_sql_and_values(
        backend,
        "insert into identity.session
           (id, token_hash, person_id, of_tenant, csrf, agent, created_at, seen_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8)",
        [
            SessionId::new().into(),
            session.token_hash.into(),
            person.into(),
            tenant.into(),
            session.csrf.into(),
            session.agent.into(),
            now.into(),
            now.plus(SESSION_LASTS).into(),
        ],
    ))
    .await?;
    Ok(())
}

/// A session, as its person sees it.
#[derive(Debug, FromQueryResult)]
pub(crate) struct OpenSession {
    pub(crate) id: SessionId,
    pub(crate) agent: String,
    pub(crate) created_at: Timestamp,
    pub(crate) seen_at: Timestamp,
    pub(crate) is_this: bool,
}

/// The open sessions of a person in a tenant, the one of `this` token first, then the latest seen.
pub(crate) async fn open(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    this: Vec<u8>,
    now: Timestamp,
) -> Result<Vec<OpenSession>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "select id, agent, created_at, seen_at, token_hash = $3 as is_this from identity.session
                where person_id = $1 and of_tenant = $2 and expires_at > $4 and seen_at > $5
                order by token_hash = $3 desc, seen_at desc, id";
    let values = [person.into(), tenant.into(), this.into(), now.into(), now.plus(-SESSION_IDLES).into()];
    OpenSession::find_by_statement(Statement::from_sql_and_values(tx.get_database_backend(), sql, values))
        .all(&tx)
        .await
}

/// Ends one session of a person in a tenant; false where there is none such.
pub(crate) async fn end_one(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    session: SessionId,
) -> Result<bool, DbErr> {
    let sql = "delete from identity.session where person_id = $1 and of_tenant = $2 and id = $3";
    Ok(delete(db, sql, [person.into(), tenant.into(), session.into()]).await? == 1)
}

/// Ends every session of a person in a tenant but the one of `this` token.
pub(crate) async fn end_others(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    this: Vec<u8>,
) -> Result<(), DbErr> {
    let sql = "delete from identity.session where person_id = $1 and of_tenant = $2 and token_hash <> $3";
    delete(db, sql, [person.into(), tenant.into(), this.into()]).await?;
    Ok(())
}

/// Ends a session.
pub(crate) async fn end(db: &TenantDb, token_hash: Vec<u8>) -> Result<(), DbErr> {
    delete(db, "delete from identity.session where token_hash = $1", [token_hash.into()]).await?;
    Ok(())
}

async fn delete<const N: usize>(db: &TenantDb, sql: &'static str, values: [Value; N]) -> Result<u64, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let gone = tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    tx.commit().await?;
    Ok(gone.rows_affected())
}
