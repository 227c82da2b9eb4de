//! Teams: who offers.

use contract::{Fact, TeamCard};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, TeamId, TenantDb, TenantId, Timestamp};

use super::memberships::tell_own;
use super::staff::{self, Deed};
use super::substitutes::stood_for;
use super::{execute, statement};
use crate::error::IdentityError;
use crate::forms::TeamFacts;

#[derive(Debug, FromQueryResult)]
struct CardRow {
    id: TeamId,
    name: String,
    mailbox: String,
}

/// The teams of `tenant` by name; only the one that is named, only those in which that person is, or stands in for
/// somebody, at that moment.
pub(crate) async fn cards(
    db: &TenantDb,
    tenant: TenantId,
    only: Option<TeamId>,
    member: Option<(PersonId, Timestamp)>,
) -> Result<Vec<TeamCard>, DbErr> {
    let (member, now) = member.unzip();
    let tx = db.begin(tenant).await?;
    let rows = CardRow::find_by_statement(statement(
        &tx,
        format!(
            "select id, name, mailbox from identity.team
              where tenant_id = $1
                and ($2::uuid is null or id = $2)
                and ($3::uuid is null
                     or exists (select from identity.team_member
                                 where team_member.tenant_id = $1 and team_id = team.id
                                   and (person_id = $3 or person_id in ({}))))
              order by name",
            stood_for("$1", "$3", "$4::timestamptz")
        ),
        [tenant.into(), only.into(), member.into(), now.into()],
    ))
    .all(&tx)
    .await?;
    Ok(rows.into_iter().map(|row| TeamCard { id: row.id, name: row.name, mailbox: row.mailbox }).collect())
}

/// Who is in a team.
#[derive(Debug, FromQueryResult)]
pub(crate) struct TeamMember {
    pub(crate) person_id: PersonId,
    pub(crate) name: String,
    pub(crate) email: String,
}

/// The people of a team, by name.
pub(crate) async fn members(db: &TenantDb, tenant: TenantId, team: TeamId) -> Result<Vec<TeamMember>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "select team_member.person_id, min(membership.name) as name, min(membership.email) as email
                 from identity.team_member
                 join identity.membership on membership.tenant_id = team_member.tenant_id
                                         and membership.person_id = team_member.person_id
                where team_member.tenant_id = $1 and team_member.team_id = $2
                group by team_member.person_id
                order by min(membership.name), team_member.person_id";
    TeamMember::find_by_statement(statement(&tx, sql, [tenant.into(), team.into()])).all(&tx).await
}

/// Makes a team.
pub(crate) async fn make(
    db: &TenantDb,
    tenant: TenantId,
    facts: &TeamFacts,
    deed: Deed,
) -> Result<TeamId, IdentityError> {
    let team = TeamId::new();
    let tx = db.begin(tenant).await?;
    let sql =
        "insert into identity.team (tenant_id, id, name, mailbox, created_at) values ($1, $2, $3, $4, $5)";
    let (name, mailbox) = (facts.name.as_str(), facts.mailbox.as_str());
    execute(&tx, sql, [tenant.into(), team.into(), name.into(), mailbox.into(), deed.at.into()]).await?;
    tell_own(&tx, &Fact::TeamMade { team }, deed.by, deed.at).await?;
    tx.commit().await?;
    Ok(team)
}

/// Changes what is known of a team; false where there is none such.
pub(crate) async fn change(
    db: &TenantDb,
    tenant: TenantId,
    (team, facts): (TeamId, &TeamFacts),
    deed: Deed,
) -> Result<bool, IdentityError> {
    let tx = db.begin(tenant).await?;
    let sql = "update identity.team set name = $3, mailbox = $4 where tenant_id = $1 and id = $2";
    let (name, mailbox) = (facts.name.as_str(), facts.mailbox.as_str());
    let found = execute(&tx, sql, [tenant.into(), team.into(), name.into(), mailbox.into()]).await? == 1;
    if found {
        tell_own(&tx, &Fact::TeamChanged { team }, deed.by, deed.at).await?;
        tx.commit().await?;
    }
    Ok(found)
}

/// Takes a person of the tenant into a team; false where one of the two is not the tenant's. Done twice it is done once.
pub(crate) async fn join(
    db: &TenantDb,
    tenant: TenantId,
    (team, person): (TeamId, PersonId),
    deed: Deed,
) -> Result<bool, DbErr> {
    let tx = db.begin(tenant).await?;
    if staff::known_as(&tx, person).await?.is_none() {
        return Ok(false);
    }
    let sql = "insert into identity.team_member (tenant_id, team_id, person_id)
               select $1, id, $3 from identity.team where tenant_id = $1 and id = $2
               on conflict do nothing";
    if execute(&tx, sql, [tenant.into(), team.into(), person.into()]).await? == 1 {
        tell_own(&tx, &Fact::TeamJoined { team, person }, deed.by, deed.at).await?;
        tx.commit().await?;
        return Ok(true);
    }
    drop(tx);
    Ok(!cards(db, tenant, Some(team), None).await?.is_empty())
}

/// Lets a person leave a team; false where they are not in it.
pub(crate) async fn leave(
    db: &TenantDb,
    tenant: TenantId,
    (team, person): (TeamId, PersonId),
    deed: Deed,
) -> Result<bool, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "delete from identity.team_member where tenant_id = $1 and team_id = $2 and person_id = $3";
    let found = execute(&tx, sql, [tenant.into(), team.into(), person.into()]).await? == 1;
    if found {
        tell_own(&tx, &Fact::TeamLeft { team, person }, deed.by, deed.at).await?;
        tx.commit().await?;
    }
    Ok(found)
}
