//! A tenant's people as those who manage see and change them.

use contract::Fact;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, Reason, Role, TeamId, TenantDb, TenantId, TenantTx, Timestamp, UnitId, Who};

use super::memberships::{holds, tell_own};
use super::{execute, statement};
use crate::error::IdentityError;
use crate::forms::Invited;
use crate::roles::MANAGING;

/// A person with all that they are here.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Member {
    pub(crate) person_id: PersonId,
    pub(crate) name: String,
    pub(crate) email: String,
    /// The roles that hold, as tokens.
    pub(crate) roles: Vec<String>,
    /// Those that have lapsed.
    pub(crate) lapsed: Vec<String>,
    pub(crate) seen_at: Option<Timestamp>,
    pub(crate) units: Vec<String>,
    pub(crate) teams: Vec<String>,
    /// How many people there are in all, whatever page this is.
    pub(crate) total: i64,
}

fn members_sql() -> String {
    let holds = holds("$2");
    format!(
        "select membership.person_id, min(membership.name) as name, min(membership.email) as email,
                coalesce(array_agg(membership.role order by membership.role) filter (where {holds}), '{{}}') as roles,
                coalesce(array_agg(membership.role order by membership.role) filter (where not {holds}), '{{}}') as lapsed,
                max(membership.seen_at) as seen_at,
                array(select unit.name from identity.unit_member
                        join identity.unit on unit.tenant_id = unit_member.tenant_id and unit.id = unit_member.unit_id
                       where unit_member.tenant_id = $1 and unit_member.person_id = membership.person_id
                       order by unit.name) as units,
                array(select team.name from identity.team_member
                        join identity.team on team.tenant_id = team_member.tenant_id and team.id = team_member.team_id
                       where team_member.tenant_id = $1 and team_member.person_id = membership.person_id
                       order by team.name) as teams,
                count(*) over () as total
           from identity.membership
          where membership.tenant_id = $1
            and ($3::uuid is null or membership.person_id = $3)
            and ($4 = '' or position(lower($4) in lower(membership.name)) > 0
                         or position(lower($4) in membership.email) > 0)
            and (not $5 or membership.role <> 'booker')
          group by membership.person_id
          order by min(membership.name), membership.person_id
          limit $6 offset $7"
    )
}

/// Which people are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked<'a> {
    /// Only this one.
    pub(crate) person: Option<PersonId>,
    /// Only those whose name or address holds these letters; all where there are none.
    pub(crate) letters: &'a str,
    /// Only those who are more than bookers.
    pub(crate) staff: bool,
    /// At most so many, after so many.
    pub(crate) page: (i64, i64),
}

/// People of a tenant, by name.
pub(crate) async fn members(
    db: &TenantDb,
    tenant: TenantId,
    asked: Asked<'_>,
    now: Timestamp,
) -> Result<Vec<Member>, DbErr> {
    let letters: String = asked.letters.trim().chars().filter(|letter| !letter.is_control()).collect();
    let tx = db.begin(tenant).await?;
    let values = [
        tenant.into(),
        now.into(),
        asked.person.into(),
        letters.into(),
        asked.staff.into(),
        asked.page.0.into(),
        asked.page.1.into(),
    ];
    Member::find_by_statement(statement(&tx, members_sql(), values)).all(&tx).await
}

/// One person of a tenant.
pub(crate) async fn member(
    db: &TenantDb,
    tenant: TenantId,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<Member>, DbErr> {
    let asked = Asked { person: Some(person), page: (1, 0), ..Asked::default() };
    Ok(members(db, tenant, asked, now).await?.pop())
}

#[derive(FromQueryResult)]
struct Id {
    id: PersonId,
}

/// The person of an address, made where there is none: one person may have places in many tenants. Who has none in this
/// one, and is about to, begins anew: whatever opened it before opens nothing any more.
pub(super) async fn person_of(
    db: &TenantDb,
    tenant: TenantId,
    invited: &Invited,
    now: Timestamp,
) -> Result<PersonId, DbErr> {
    let tx = db.begin_system(Reason::Provision).await?;
    let sql = "insert into identity.person (id, email, name, created_at) values ($1, $2, $3, $4)
               on conflict (email) do update set email = excluded.email returning id";
    let values =
        [PersonId::new().into(), invited.email.as_str().into(), invited.name.as_str().into(), now.into()];
    let row = Id::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    let person = row.map(|row| row.id).ok_or(DbErr::RecordNotInserted)?;
    execute(&tx, OLD_KEYS_END, [tenant.into(), person.into(), now.into()]).await?;
    execute(&tx, OLD_SESSIONS_END, [tenant.into(), person.into()]).await?;
    tx.commit().await?;
    Ok(person)
}

/// A place ends in a transaction of its tenant, its keys and sessions in one of `system`, just afterwards: what a crash
/// in between leaves behind opens nothing, and goes before its person has a place again.
const OLD_KEYS_END: &str = "update identity.api_key set ended_at = $3
      where of_tenant = $1 and person_id = $2 and ended_at is null
        and not exists (select from identity.membership
                         where membership.tenant_id = $1 and membership.person_id = $2)";
const OLD_SESSIONS_END: &str = "delete from identity.session
      where of_tenant = $1 and person_id = $2
        and not exists (select from identity.membership
                         where membership.tenant_id = $1 and membership.person_id = $2)";

#[derive(FromQueryResult)]
struct Known {
    name: String,
}

/// The name under which a tenant knows a person already.
pub(super) async fn known_as(tx: &TenantTx, person: PersonId) -> Result<Option<String>, DbErr> {
    let sql = "select name from identity.membership where tenant_id = $1 and person_id = $2 limit 1";
    let found = Known::find_by_statement(statement(tx, sql, [tx.tenant().into(), person.into()]));
    Ok(found.one(tx).await?.map(|known| known.name))
}

/// Who does something, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deed {
    pub(crate) by: PersonId,
    pub(crate) at: Timestamp,
}

impl Deed {
    /// What somebody does at a moment.
    pub(crate) fn of(who: &Who, at: Timestamp) -> Self {
        Self { by: who.person, at }
    }
}

/// What became of an invitation.
#[derive(Debug)]
pub(crate) enum Admission {
    /// The person has a place now.
    Admitted(PersonId),
    /// The person has had one before, and nothing was changed.
    Known,
}

/// Gives a person a place with these roles.
pub(crate) async fn admit(
    db: &TenantDb,
    tenant: TenantId,
    (invited, roles): (&Invited, &[Role]),
    deed: Deed,
) -> Result<Admission, IdentityError> {
    let person = person_of(db, tenant, invited, deed.at).await?;
    let tx = db.begin(tenant).await?;
    if known_as(&tx, person).await?.is_some() {
        return Ok(Admission::Known);
    }
    for role in roles {
        give(&tx, person, (invited, *role), deed).await?;
    }
    tx.commit().await?;
    Ok(Admission::Admitted(person))
}

/// Gives a role, anew where it has lapsed, and tells it where that changed something.
pub(super) async fn give(
    tx: &TenantTx,
    person: PersonId,
    (invited, role): (&Invited, Role),
    deed: Deed,
) -> Result<(), DbErr> {
    let sql = format!(
        "insert into identity.membership (tenant_id, person_id, role, name, email, created_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant_id, person_id, role)
         do update set created_at = excluded.created_at, seen_at = null where not ({})",
        holds("$6")
    );
    let values = [
        tx.tenant().into(),
        person.into(),
        role.as_str().into(),
        invited.name.as_str().into(),
        invited.email.as_str().into(),
        deed.at.into(),
    ];
    if execute(tx, sql, values).await? == 1 {
        tell_own(tx, &Fact::RoleGiven { person, role }, deed.by, deed.at).await?;
    }
    Ok(())
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Changed {
    /// It was done.
    Done,
    /// The person has no place here.
    Stranger,
    /// Nobody would be left who may manage, so nothing was changed.
    LastManager,
    /// No role would be left, so nothing was changed.
    NoRole,
}

#[derive(FromQueryResult)]
struct Holding {
    role: String,
    email: String,
}

/// Gives a person this name and, out of the roles that `may` be given, exactly these.
pub(crate) async fn change(
    db: &TenantDb,
    tenant: TenantId,
    (person, name): (PersonId, &str),
    (may, roles): (&[Role], &[Role]),
    deed: Deed,
) -> Result<Changed, DbErr> {
    let tx = db.begin(tenant).await?;
    hold_managers_still(&tx).await?;
    let sql =
        "select role, email from identity.membership where tenant_id = $1 and person_id = $2 for update";
    let held =
        Holding::find_by_statement(statement(&tx, sql, [tenant.into(), person.into()])).all(&tx).await?;
    let Some(email) = held.first().map(|row| row.email.clone()) else { return Ok(Changed::Stranger) };
    let held: Vec<Role> = held.iter().filter_map(|row| Role::parse(&row.role)).collect();
    for role in held.iter().filter(|role| may.contains(role) && !roles.contains(role)) {
        take(&tx, person, *role, deed).await?;
    }
    let invited = Invited { name: name.to_owned(), email };
    for role in roles {
        give(&tx, person, (&invited, *role), deed).await?;
    }
    let sql = "update identity.membership set name = $3 where tenant_id = $1 and person_id = $2";
    if execute(&tx, sql, [tenant.into(), person.into(), name.into()]).await? == 0 {
        return Ok(Changed::NoRole);
    }
    commit_unless_nobody_manages(tx, deed.at).await
}

/// Ends a person's place with all that belongs to it.
pub(crate) async fn end(
    db: &TenantDb,
    tenant: TenantId,
    person: PersonId,
    deed: Deed,
) -> Result<Changed, DbErr> {
    let tx = db.begin(tenant).await?;
    hold_managers_still(&tx).await?;
    for unit in left::<UnitId>(&tx, LEAVE_UNITS, person).await? {
        tell_own(&tx, &Fact::UnitLeft { unit, person }, deed.by, deed.at).await?;
    }
    leave_colleagues(&tx, person, deed).await?;
    let sql = "delete from identity.membership where tenant_id = $1 and person_id = $2 returning role, email";
    let held =
        Holding::find_by_statement(statement(&tx, sql, [tenant.into(), person.into()])).all(&tx).await?;
    if held.is_empty() {
        return Ok(Changed::Stranger);
    }
    for role in held.iter().filter_map(|row| Role::parse(&row.role)) {
        tell_own(&tx, &Fact::RoleTaken { person, role }, deed.by, deed.at).await?;
    }
    commit_unless_nobody_manages(tx, deed.at).await
}

/// Takes a person out of their teams, and ends that they stand in for anybody, or anybody for them.
pub(super) async fn leave_colleagues(tx: &TenantTx, person: PersonId, deed: Deed) -> Result<(), DbErr> {
    for team in left::<TeamId>(tx, LEAVE_TEAMS, person).await? {
        tell_own(tx, &Fact::TeamLeft { team, person }, deed.by, deed.at).await?;
    }
    execute(tx, STAND_NO_MORE, [tx.tenant().into(), person.into(), deed.at.into()]).await?;
    Ok(())
}

const STAND_NO_MORE: &str = "update identity.substitute set ended_at = $3
      where tenant_id = $1 and (person_id = $2 or substitute_id = $2) and ended_at is null";
const LEAVE_UNITS: &str =
    "delete from identity.unit_member where tenant_id = $1 and person_id = $2 returning unit_id as id";
const LEAVE_TEAMS: &str =
    "delete from identity.team_member where tenant_id = $1 and person_id = $2 returning team_id as id";

#[derive(FromQueryResult)]
struct Left {
    id: tenancy::re::uuid::Uuid,
}

async fn left<I: From<tenancy::re::uuid::Uuid>>(
    tx: &TenantTx,
    sql: &'static str,
    person: PersonId,
) -> Result<Vec<I>, DbErr> {
    let rows =
        Left::find_by_statement(statement(tx, sql, [tx.tenant().into(), person.into()])).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.id.into()).collect())
}

/// Takes a role, and tells it where there was one.
pub(super) async fn take(tx: &TenantTx, person: PersonId, role: Role, deed: Deed) -> Result<(), DbErr> {
    let sql = "delete from identity.membership where tenant_id = $1 and person_id = $2 and role = $3";
    if execute(tx, sql, [tx.tenant().into(), person.into(), role.as_str().into()]).await? == 1 {
        tell_own(tx, &Fact::RoleTaken { person, role }, deed.by, deed.at).await?;
    }
    Ok(())
}

/// Two who take each other's role at the same moment must not both succeed, so each waits for the other.
async fn hold_managers_still(tx: &TenantTx) -> Result<(), DbErr> {
    let sql = "select person_id from identity.membership where tenant_id = $1 and role = any ($2)
                order by person_id, role for update";
    execute(tx, sql, [tx.tenant().into(), managing().into()]).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Managed {
    some: bool,
}

async fn commit_unless_nobody_manages(tx: TenantTx, now: Timestamp) -> Result<Changed, DbErr> {
    let sql = format!(
        "select exists (select from identity.membership
                         where tenant_id = $1 and role = any ($2) and {}) as some",
        holds("$3")
    );
    let values = [tx.tenant().into(), managing().into(), now.into()];
    let left = Managed::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    if !left.is_some_and(|left| left.some) {
        return Ok(Changed::LastManager);
    }
    tx.commit().await?;
    Ok(Changed::Done)
}

fn managing() -> Vec<String> {
    MANAGING.iter().map(|role| role.as_str().to_owned()).collect()
}
