//! Sign-ins that wait for their link to be followed or their code to be typed.

use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, Reason, SystemTx, TenantDb, TenantId, Timestamp};

use super::memberships::holds;
use super::sessions::{self, NewSession};
use super::tidying::tidy_later;
use super::{execute, statement};
use crate::sign_ins::{MOST_ATTEMPTS, SIGN_IN_LASTS};

/// A sign-in about to begin: hashes only.
pub(crate) struct NewSignIn<'a> {
    pub(crate) email: &'a str,
    pub(crate) browser_hash: Vec<u8>,
    pub(crate) replaces: Option<Vec<u8>>,
    pub(crate) link_hash: Vec<u8>,
    pub(crate) code_hash: Vec<u8>,
    pub(crate) next_path: &'a str,
}

#[derive(FromQueryResult)]
struct Holder {
    person_id: Option<PersonId>,
}

fn begin_sql() -> String {
    format!(
        "insert into identity.sign_in (id, of_tenant, email, person_id, browser_hash, link_hash, code_hash, next_path,
                                       created_at, expires_at)
         values ($1, $2, $3,
                 (select person.id from identity.person
                   where person.email = $3
                     and exists (select from identity.membership
                                  where membership.tenant_id = $2 and membership.person_id = person.id and {})),
                 $4, $5, $6, $7, $8, $9)
         returning person_id",
        holds("$8")
    )
}

/// Begins a sign-in, and says whether the address has a place in this tenant. One is begun either way, so that what
/// follows is alike. The one that this browser waited for before ends.
pub(crate) async fn begin(
    db: &TenantDb,
    tenant: TenantId,
    new: NewSignIn<'_>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    tidy_later(db, tenant, now).await?;
    let tx = db.begin_system(Reason::SignIn).await?;
    execute(&tx, "delete from identity.sign_in where browser_hash = $1", [new.replaces.into()]).await?;
    let values = [
        Uuid::now_v7().into(),
        tenant.into(),
        new.email.into(),
        new.browser_hash.into(),
        new.link_hash.into(),
        new.code_hash.into(),
        new.next_path.into(),
        now.into(),
        now.plus(SIGN_IN_LASTS).into(),
    ];
    let holder = Holder::find_by_statement(statement(&tx, begin_sql(), values)).one(&tx).await?;
    tx.commit().await?;
    Ok(holder.is_some_and(|holder| holder.person_id.is_some()))
}

/// A sign-in that a browser waits for.
#[derive(FromQueryResult)]
pub(crate) struct Waiting {
    pub(crate) email: String,
    pub(crate) next_path: String,
    pub(crate) expires_at: Timestamp,
    pub(crate) attempts: i32,
}

/// The sign-in that a browser waits for, while its code may still be typed.
pub(crate) async fn waiting(
    db: &TenantDb,
    tenant: TenantId,
    browser_hash: Vec<u8>,
    now: Timestamp,
) -> Result<Option<Waiting>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "select email, next_path, expires_at, attempts from identity.sign_in
                where browser_hash = $1 and of_tenant = $2 and used_at is null and expires_at > $3";
    let values = [browser_hash.into(), tenant.into(), now.into()];
    Waiting::find_by_statement(statement(&tx, sql, values)).one(&tx).await
}

/// Who has signed in, and where they were on the way to.
pub(crate) struct Arrived {
    pub(crate) person: PersonId,
    pub(crate) next_path: String,
}

/// What became of a code.
pub(crate) enum Tried {
    /// It fits, and the session has begun.
    Fits { arrived: Arrived },
    /// It does not fit; so many tries are left.
    Wrong { left: u32 },
    /// The sign-in was used, is too old, was tried too often, or never was.
    Over,
}

#[derive(FromQueryResult)]
struct Attempt {
    id: Uuid,
    person_id: Option<PersonId>,
    code_hash: Vec<u8>,
    next_path: String,
    attempts: i32,
}

/// Counts a try of a code first, whatever comes of it, and begins the session if it fits.
pub(crate) async fn try_code(
    db: &TenantDb,
    (tenant, browser_hash, code_hash): (TenantId, Vec<u8>, &[u8]),
    session: NewSession<'_>,
    now: Timestamp,
) -> Result<Tried, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let sql = "update identity.sign_in set attempts = attempts + 1
                where browser_hash = $1 and of_tenant = $2 and used_at is null and expires_at > $3 and attempts < $4
                returning id, person_id, code_hash, next_path, attempts";
    let values = [browser_hash.into(), tenant.into(), now.into(), MOST_ATTEMPTS.into()];
    let attempt = Attempt::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    let Some(attempt) = attempt else { return Ok(Tried::Over) };
    let tried = match attempt.person_id {
        // The hash is salted with a secret of the browser's, so the time of a comparison tells nothing.
        Some(person) if attempt.code_hash == code_hash => {
            use_up(&tx, attempt.id, now).await?;
            sessions::begin_in(&tx, (person, tenant), session, now).await?;
            Tried::Fits { arrived: Arrived { person, next_path: attempt.next_path } }
        }
        Some(_) | None => Tried::Wrong { left: u32::try_from(MOST_ATTEMPTS - attempt.attempts).unwrap_or(0) },
    };
    tx.commit().await?;
    Ok(tried)
}

#[derive(FromQueryResult)]
struct Link {
    id: Uuid,
    person_id: PersonId,
    next_path: String,
}

const LINK: &str = "
    select id, person_id, next_path from identity.sign_in
     where link_hash = $1 and of_tenant = $2 and used_at is null and expires_at > $3 and person_id is not null";

/// Whether a link still opens a session at `tenant`.
pub(crate) async fn link_works(
    db: &TenantDb,
    tenant: TenantId,
    link_hash: Vec<u8>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let values = [link_hash.into(), tenant.into(), now.into()];
    Ok(Link::find_by_statement(statement(&tx, LINK, values)).one(&tx).await?.is_some())
}

/// Follows a link once, and says where the reader was on the way to.
pub(crate) async fn follow_link(
    db: &TenantDb,
    (tenant, link_hash): (TenantId, Vec<u8>),
    session: NewSession<'_>,
    now: Timestamp,
) -> Result<Option<Arrived>, DbErr> {
    let tx = db.begin_system(Reason::SignIn).await?;
    let values = [link_hash.into(), tenant.into(), now.into()];
    let sql = format!("{LINK} for update");
    let link = Link::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    let Some(link) = link else { return Ok(None) };
    use_up(&tx, link.id, now).await?;
    sessions::begin_in(&tx, (link.person_id, tenant), session, now).await?;
    tx.commit().await?;
    Ok(Some(Arrived { person: link.person_id, next_path: link.next_path }))
}

async fn use_up(tx: &SystemTx, id: Uuid, now: Timestamp) -> Result<(), DbErr> {
    let sql = "update identity.sign_in set used_at = $2 where id = $1";
    execute(tx, sql, [id.into(), now.into()]).await?;
    Ok(())
}
