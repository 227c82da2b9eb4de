//! Teams: who offers.

use contract::TeamCard;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, TeamId, TenantDb, TenantId};

use super::statement;

#[derive(Debug, FromQueryResult)]
struct CardRow {
    id: TeamId,
    name: String,
    mailbox: String,
}

/// The teams of `tenant` by name; only the one that is named, only those with a `member`.
pub(crate) async fn cards(
    db: &TenantDb,
    tenant: TenantId,
    only: Option<TeamId>,
    member: Option<PersonId>,
) -> Result<Vec<TeamCard>, DbErr> {
    let tx = db.begin(tenant).await?;
    let rows = CardRow::find_by_statement(statement(
        &tx,
        "select id, name, mailbox from identity.team
          where tenant_id = $1
            and ($2::uuid is null or id = $2)
            and ($3::uuid is null
                 or exists (select from identity.team_member
                             where team_member.tenant_id = $1 and team_id = team.id and person_id = $3))
          order by name",
        [tenant.into(), only.into(), member.into()],
    ))
    .all(&tx)
    .await?;
    Ok(rows.into_iter().map(|row| TeamCard { id: row.id, name: row.name, mailbox: row.mailbox }).collect())
}
