//! People, as their tenant knows them.

use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, TenantDb, TenantId, Timestamp};

use super::memberships::holds;
use super::statement;

#[derive(Debug, FromQueryResult)]
pub(crate) struct MemberRow {
    pub(crate) person_id: PersonId,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) roles: Vec<String>,
    pub(crate) units: Vec<String>,
}

fn members_sql() -> String {
    format!("
    select membership.person_id, min(membership.name) as name, min(membership.email) as email,
           array_agg(membership.role order by membership.role) as roles,
           array(select unit.name from identity.unit_member
                   join identity.unit on unit.tenant_id = unit_member.tenant_id and unit.id = unit_member.unit_id
                  where unit_member.tenant_id = $1 and unit_member.person_id = membership.person_id
                  order by unit.name) as units
      from identity.membership
     where membership.tenant_id = $1
       and ($2::text is null or membership.email = $2)
       and {}
     group by membership.person_id
     order by min(membership.name)", holds("$3"))
}

/// Everyone who has a place in `tenant`, by name; only the one with `email` if it is given.
pub(crate) async fn members(
    db: &TenantDb,
    tenant: TenantId,
    email: Option<&str>,
    now: Timestamp,
) -> Result<Vec<MemberRow>, DbErr> {
    if email.is_some_and(|email| email.contains('\0')) {
        return Ok(Vec::new()); // no text of PostgreSQL holds a NUL, so no address does
    }
    let tx = db.begin(tenant).await?;
    let values = [tenant.into(), email.map(str::to_lowercase).into(), now.into()];
    MemberRow::find_by_statement(statement(&tx, members_sql(), values)).all(&tx).await
}

#[derive(Debug, FromQueryResult)]
struct AddressRow {
    email: String,
}

/// The address of a person who has a place in `tenant`.
pub(crate) async fn address_of(
    db: &TenantDb,
    tenant: TenantId,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<String>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = format!(
        "select email from identity.membership where tenant_id = $1 and person_id = $2 and {} order by email limit 1",
        holds("$3")
    );
    let values = [tenant.into(), person.into(), now.into()];
    let found = AddressRow::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    Ok(found.map(|row| row.email))
}
