//! Who stands in for whom.

use contract::Fact;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, TenantDb, TenantId, Timestamp, UnitId};

use super::memberships::{books, tell_own};
use super::staff::Deed;
use super::{execute, statement};
use crate::substitutes::Period;

tenancy::typed_id!(
    /// That somebody stands in for a person for a while.
    SubstituteId
);

/// A query for the people for whom `person` stands in at a moment. Each part is a column or a parameter.
pub(crate) fn stood_for(tenant: &str, person: &str, now: &str) -> String {
    format!(
        "select substitute.person_id from identity.substitute
          where substitute.tenant_id = {tenant} and substitute.substitute_id = {person}
            and substitute.starts_at <= {now} and substitute.ends_at > {now} and substitute.ended_at is null"
    )
}

/// Names a substitute.
pub(crate) async fn name(
    db: &TenantDb,
    tenant: TenantId,
    (person, substitute): (PersonId, PersonId),
    period: Period,
    deed: Deed,
) -> Result<SubstituteId, DbErr> {
    let id = SubstituteId::new();
    let tx = db.begin(tenant).await?;
    let sql = "insert into identity.substitute
                 (tenant_id, id, person_id, substitute_id, starts_at, ends_at, created_at)
               values ($1, $2, $3, $4, $5, $6, $7)";
    let values = [
        tenant.into(),
        id.into(),
        person.into(),
        substitute.into(),
        period.starts_at.into(),
        period.ends_at.into(),
        deed.at.into(),
    ];
    execute(&tx, sql, values).await?;
    tell_own(&tx, &Fact::SubstituteNamed { person, substitute }, deed.by, deed.at).await?;
    tx.commit().await?;
    Ok(id)
}

#[derive(FromQueryResult)]
struct Ended {
    substitute_id: PersonId,
}

/// Ends it early, or before it began, and says who stood in; none where there is no such thing of that person's.
pub(crate) async fn end(
    db: &TenantDb,
    tenant: TenantId,
    (person, id): (PersonId, SubstituteId),
    deed: Deed,
) -> Result<Option<PersonId>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "update identity.substitute set ended_at = $4
                where tenant_id = $1 and person_id = $2 and id = $3 and ended_at is null and ends_at > $4
                returning substitute_id";
    let values = [tenant.into(), person.into(), id.into(), deed.at.into()];
    let ended = Ended::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    let Some(Ended { substitute_id: substitute }) = ended else { return Ok(None) };
    tell_own(&tx, &Fact::SubstituteEnded { person, substitute }, deed.by, deed.at).await?;
    tx.commit().await?;
    Ok(Some(substitute))
}

/// One side of it, as the other sees it.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Standing {
    pub(crate) id: SubstituteId,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
}

/// Whose side is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Side {
    /// Who stands in for the person.
    Substitutes,
    /// For whom the person stands in.
    StoodFor,
}

/// Who stands in, or is stood in for, now or later, the first first.
pub(crate) async fn standing(
    db: &TenantDb,
    tenant: TenantId,
    (person, side): (PersonId, Side),
    now: Timestamp,
) -> Result<Vec<Standing>, DbErr> {
    let (own, other) = match side {
        Side::Substitutes => ("person_id", "substitute_id"),
        Side::StoodFor => ("substitute_id", "person_id"),
    };
    let tx = db.begin(tenant).await?;
    let sql = format!(
        "select substitute.id, min(membership.name) as name, min(membership.email) as email,
                substitute.starts_at, substitute.ends_at
           from identity.substitute
           join identity.membership on membership.tenant_id = substitute.tenant_id
                                   and membership.person_id = substitute.{other}
          where substitute.tenant_id = $1 and substitute.{own} = $2
            and substitute.ends_at > $3 and substitute.ended_at is null
          group by substitute.tenant_id, substitute.id
          order by substitute.starts_at, substitute.id"
    );
    let values = [tenant.into(), person.into(), now.into()];
    Standing::find_by_statement(statement(&tx, sql, values)).all(&tx).await
}

/// What somebody is in a unit.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Part {
    pub(crate) role: String,
    /// Whether it is so in their own name, and not for somebody for whom they stand in.
    pub(crate) is_own: bool,
}

/// What a person is in a unit: in their own name, and for those for whom they stand in.
pub(crate) async fn parts_in(
    db: &TenantDb,
    tenant: TenantId,
    (unit, person): (UnitId, PersonId),
    now: Timestamp,
) -> Result<Vec<Part>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = format!(
        "select role, person_id = $3 as is_own from identity.unit_member
          where tenant_id = $1 and unit_id = $2 and (person_id = $3 or person_id in ({})) and {}",
        stood_for("$1", "$3", "$4"),
        books("$4")
    );
    let values = [tenant.into(), unit.into(), person.into(), now.into()];
    Part::find_by_statement(statement(&tx, sql, values)).all(&tx).await
}
