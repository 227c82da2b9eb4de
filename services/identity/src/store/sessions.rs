//! Sessions: begun, resumed, listed, ended.

use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, Reason, Role, SystemTx, TenantDb, TenantId, Timestamp, UnitId, Who};

use super::memberships::{self, books, holds, holds_of};
use super::substitutes::stood_for;
use super::tidying::tidy_later;
use super::{execute, statement};
use crate::{SESSION_IDLES, SESSION_LASTS};

tenancy::typed_id!(
    /// A session, as its person names it: the token is never shown again.
    SessionId
);

#[derive(Debug, FromQueryResult)]
struct WhoRow {
    person_id: PersonId,
    csrf: String,
    seen_at: Timestamp,
    expires_at: Timestamp,
    is_stale: bool,
    name: String,
    email: String,
    roles: Vec<String>,
    lent: Vec<String>,
    units: Vec<Uuid>,
}

/// A role that has lapsed is as good as none. Who stands in for others has their roles and units as well.
fn resume_sql() -> String {
    let (holds, stood_holds, books) = (holds("$3"), holds_of("stood", "$3"), books("$3"));
    let stood_for = stood_for("session.of_tenant", "session.person_id", "$3");
    format!(
        "
    select session.person_id, session.csrf, session.seen_at, session.expires_at,
           session.seen_at < $3 - interval '5 minutes' as is_stale,
           min(membership.name) as name, min(membership.email) as email, array_agg(membership.role) as roles,
           array(select distinct stood.role from identity.membership as stood
                  where stood.tenant_id = session.of_tenant and stood.person_id in ({stood_for}) and {stood_holds}) as lent,
           array(select distinct unit_id from identity.unit_member
                  where unit_member.tenant_id = session.of_tenant
                    and (unit_member.person_id = session.person_id or unit_member.person_id in ({stood_for}))
                    and {books}) as units
      from identity.session
      join identity.membership on membership.tenant_id = session.of_tenant
                              and membership.person_id = session.person_id
     where session.token_hash = $1
       and session.of_tenant = $2
       and session.expires_at > $3
       and session.seen_at > $4
       and {holds}
     group by session.token_hash"
    )
}

/// A session that is open.
pub(crate) struct Resumed {
    pub(crate) who: Who,
    /// When it ends if it is not used again.
    pub(crate) ends: Timestamp,
}

/// The person behind a session of `tenant`, if it is still open and the person still has a place there.
pub(crate) async fn resume(
    db: &TenantDb,
    tenant: TenantId,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<Option<Resumed>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let oldest = now.plus(-SESSION_IDLES);
    let values = [token_hash.into(), tenant.into(), now.into(), oldest.into()];
    let found = WhoRow::find_by_statement(statement(&tx, resume_sql(), values)).one(&tx).await?;
    let Some(row) = found else { return Ok(None) };
    if row.is_stale {
        let seen = "update identity.session set seen_at = $2 where token_hash = $1";
        execute(&tx, seen, [token_hash.into(), now.into()]).await?;
        tx.commit().await?;
        memberships::note_seen(db, tenant, row.person_id, now).await?;
    }
    let seen_at = if row.is_stale { now } else { row.seen_at };
    Ok(Some(Resumed { ends: row.expires_at.min(seen_at.plus(SESSION_IDLES)), who: row.who(tenant) }))
}

impl WhoRow {
    fn who(self, tenant: TenantId) -> Who {
        let read = |roles: Vec<String>| roles.iter().filter_map(|role| Role::parse(role)).collect();
        Who {
            tenant,
            person: self.person_id,
            name: self.name,
            email: self.email,
            roles: read(self.roles),
            lent: read(self.lent),
            units: self.units.into_iter().map(UnitId::from_uuid).collect(),
            csrf: self.csrf,
            key: None,
        }
    }
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
    tidy_later(db, whose.1, now).await?;
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
    let sql = "delete from identity.session where token_hash = $1";
    execute(tx, sql, [session.replaces.into()]).await?;
    let sql = "insert into identity.session
                 (id, token_hash, person_id, of_tenant, csrf, agent, created_at, seen_at, expires_at)
               values ($1, $2, $3, $4, $5, $6, $7, $7, $8)";
    let values = [
        SessionId::new().into(),
        session.token_hash.into(),
        person.into(),
        tenant.into(),
        session.csrf.into(),
        session.agent.into(),
        now.into(),
        now.plus(SESSION_LASTS).into(),
    ];
    execute(tx, sql, values).await?;
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
    OpenSession::find_by_statement(statement(&tx, sql, values)).all(&tx).await
}

/// Ends one session of a person in a tenant, and gives the hash of its token; none where there is none such.
pub(crate) async fn end_one(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    session: SessionId,
) -> Result<Vec<Vec<u8>>, DbErr> {
    let sql = "delete from identity.session where person_id = $1 and of_tenant = $2 and id = $3
               returning person_id, token_hash";
    Ok(hashes(ended(db, sql, [person.into(), tenant.into(), session.into()]).await?))
}

/// Ends every session of a person in a tenant but the one of `this` token, and gives the hashes of their tokens.
pub(crate) async fn end_others(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    this: Vec<u8>,
) -> Result<Vec<Vec<u8>>, DbErr> {
    let sql = "delete from identity.session where person_id = $1 and of_tenant = $2 and token_hash <> $3
               returning person_id, token_hash";
    Ok(hashes(ended(db, sql, [person.into(), tenant.into(), this.into()]).await?))
}

/// Ends the session of a token in a tenant, and says whose it was.
pub(crate) async fn end(
    db: &TenantDb,
    tenant: TenantId,
    token_hash: Vec<u8>,
) -> Result<Option<PersonId>, DbErr> {
    let sql = "delete from identity.session where token_hash = $1 and of_tenant = $2
               returning person_id, token_hash";
    Ok(ended(db, sql, [token_hash.into(), tenant.into()]).await?.pop().map(|ended| ended.person_id))
}

/// The hashes of the tokens by which somebody may do in a tenant what a person may: their own sessions and keys, and the
/// sessions of who stands in for them, or did so until a moment ago.
pub(crate) async fn acting_for(
    db: &TenantDb,
    (person, tenant): (PersonId, TenantId),
    now: Timestamp,
) -> Result<Vec<Vec<u8>>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "select person_id, token_hash from identity.session
                where of_tenant = $2
                  and (person_id = $1
                       or person_id in (select substitute_id from identity.substitute
                                         where tenant_id = $2 and substitute.person_id = $1
                                           and starts_at <= $3 and ends_at > $3))
               union all
               select person_id, token_hash from identity.api_key
                where of_tenant = $2 and person_id = $1 and ended_at is null and expires_at > $3";
    let values = [person.into(), tenant.into(), now.into()];
    Ok(hashes(Ended::find_by_statement(statement(&tx, sql, values)).all(&tx).await?))
}

#[derive(FromQueryResult)]
struct Ended {
    person_id: PersonId,
    token_hash: Vec<u8>,
}

fn hashes(sessions: Vec<Ended>) -> Vec<Vec<u8>> {
    sessions.into_iter().map(|session| session.token_hash).collect()
}

async fn ended<const N: usize>(
    db: &TenantDb,
    sql: &'static str,
    values: [Value; N],
) -> Result<Vec<Ended>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let gone = Ended::find_by_statement(statement(&tx, sql, values)).all(&tx).await?;
    tx.commit().await?;
    Ok(gone)
}
