//! Units: who orders, and who does it for them.

use contract::{Fact, UnitCard, UnitContact};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, Role, TenantDb, TenantId, TenantTx, Timestamp, UnitId};

use super::memberships::{holds, tell_own};
use super::staff::{self, Deed};
use super::{execute, statement};
use crate::error::IdentityError;
use crate::forms::{Invited, UnitFacts, UnitPart};

#[derive(Debug, FromQueryResult)]
struct CardRow {
    id: UnitId,
    name: String,
    invoice_reference: Option<String>,
    approver_email: Option<String>,
}

/// Which units are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Those that order.
    Open,
    /// Those that have left, too.
    All,
}

/// The units of `tenant` by name; only these if they are named.
pub(crate) async fn cards(
    db: &TenantDb,
    tenant: TenantId,
    only: Option<&[UnitId]>,
    which: Which,
) -> Result<Vec<UnitCard>, DbErr> {
    let only: Option<Vec<Uuid>> = only.map(|units| units.iter().map(|unit| unit.as_uuid()).collect());
    let tx = db.begin_routine(tenant).await?;
    let rows = CardRow::find_by_statement(statement(
        &tx,
        "select id, name, invoice_reference, approver_email from identity.unit
          where tenant_id = $1 and ($2::uuid[] is null or id = any ($2)) and ($3 or closed_at is null)
          order by name",
        [tenant.into(), only.into(), (which == Which::All).into()],
    ))
    .all(&tx)
    .await?;
    let card = |row: CardRow| UnitCard {
        id: row.id,
        name: row.name,
        invoice_reference: row.invoice_reference.unwrap_or_default(),
        approver: row.approver_email.filter(|email| !email.is_empty()),
    };
    Ok(rows.into_iter().map(card).collect())
}

/// The units of a tenant that a person leads, or that name the person's address as their approver's.
pub(crate) async fn approved_by(
    db: &TenantDb,
    tenant: TenantId,
    person: PersonId,
    email: &str,
) -> Result<Vec<UnitId>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "select unit.id
                 from identity.unit
                where unit.tenant_id = $1
                  and (lower(unit.approver_email) = lower($3)
                       or exists (select from identity.unit_member
                                   where unit_member.tenant_id = $1 and unit_member.unit_id = unit.id
                                     and unit_member.person_id = $2 and unit_member.role = 'lead'))
                order by unit.id";
    let values = [tenant.into(), person.into(), email.into()];
    let rows = IdRow::find_by_statement(statement(&tx, sql, values)).all(&tx).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

#[derive(Debug, FromQueryResult)]
struct IdRow {
    id: UnitId,
}

/// All that is known of a unit.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Unit {
    pub(crate) id: UnitId,
    pub(crate) name: String,
    pub(crate) sector: String,
    pub(crate) mailbox: String,
    pub(crate) invoice_reference: Option<String>,
    pub(crate) approver_email: Option<String>,
    pub(crate) closed_at: Option<Timestamp>,
    /// How many book for it.
    pub(crate) people: i64,
}

/// The units of a tenant, by name; only the one that is named.
pub(crate) async fn all(db: &TenantDb, tenant: TenantId, only: Option<UnitId>) -> Result<Vec<Unit>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "select id, name, sector, mailbox, invoice_reference, approver_email, closed_at,
                      (select count(*) from identity.unit_member
                        where unit_member.tenant_id = $1 and unit_member.unit_id = unit.id) as people
                 from identity.unit
                where tenant_id = $1 and ($2::uuid is null or id = $2)
                order by name, id";
    Unit::find_by_statement(statement(&tx, sql, [tenant.into(), only.into()])).all(&tx).await
}

/// Who books for a unit.
#[derive(Debug, FromQueryResult)]
pub(crate) struct UnitMember {
    pub(crate) person_id: PersonId,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) role: String,
}

/// The people of a unit, leads first.
pub(crate) async fn members(db: &TenantDb, tenant: TenantId, unit: UnitId) -> Result<Vec<UnitMember>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "select unit_member.person_id, min(membership.name) as name, min(membership.email) as email,
                      unit_member.role
                 from identity.unit_member
                 join identity.membership on membership.tenant_id = unit_member.tenant_id
                                         and membership.person_id = unit_member.person_id
                where unit_member.tenant_id = $1 and unit_member.unit_id = $2
                group by unit_member.person_id, unit_member.role
                order by unit_member.role desc, min(membership.name), unit_member.person_id";
    UnitMember::find_by_statement(statement(&tx, sql, [tenant.into(), unit.into()])).all(&tx).await
}

#[derive(Debug, FromQueryResult)]
struct ContactRow {
    mailbox: String,
    approvers: Vec<String>,
}

/// Where a unit is written to, and who says yes to what it books: its approver and those of its leads who have a place.
pub(crate) async fn contact(
    db: &TenantDb,
    tenant: TenantId,
    unit: UnitId,
    now: Timestamp,
) -> Result<Option<UnitContact>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = format!(
        "select unit.mailbox,
                array(select approver.email
                        from (select unit.approver_email as email where unit.approver_email <> ''
                              union
                              select membership.email
                                from identity.unit_member
                                join identity.membership on membership.tenant_id = unit_member.tenant_id
                                                        and membership.person_id = unit_member.person_id
                               where unit_member.tenant_id = $1 and unit_member.unit_id = $2
                                 and unit_member.role = 'lead' and {}) as approver
                       order by approver.email) as approvers
           from identity.unit
          where unit.tenant_id = $1 and unit.id = $2",
        holds("$3")
    );
    let values = [tenant.into(), unit.into(), now.into()];
    let row = ContactRow::find_by_statement(statement(&tx, sql, values)).one(&tx).await?;
    Ok(row.map(|row| UnitContact { mailbox: row.mailbox, approvers: row.approvers }))
}

/// Opens a unit.
pub(crate) async fn open(
    db: &TenantDb,
    tenant: TenantId,
    facts: &UnitFacts,
    deed: Deed,
) -> Result<UnitId, IdentityError> {
    let unit = UnitId::new();
    let tx = db.begin(tenant).await?;
    let sql = "insert into identity.unit
                 (tenant_id, id, name, sector, mailbox, invoice_reference, approver_email, created_at)
               values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let [name, sector, mailbox, reference, approver] = values(facts);
    execute(
        &tx,
        sql,
        [tenant.into(), unit.into(), name, sector, mailbox, reference, approver, deed.at.into()],
    )
    .await?;
    tell_own(&tx, &Fact::UnitOpened { unit }, deed.by, deed.at).await?;
    tx.commit().await?;
    Ok(unit)
}

/// Changes what is known of a unit; false where there is none such.
pub(crate) async fn change(
    db: &TenantDb,
    tenant: TenantId,
    (unit, facts): (UnitId, &UnitFacts),
    deed: Deed,
) -> Result<bool, IdentityError> {
    let tx = db.begin(tenant).await?;
    let sql = "update identity.unit
                  set name = $3, sector = $4, mailbox = $5, invoice_reference = $6, approver_email = $7
                where tenant_id = $1 and id = $2";
    let [name, sector, mailbox, reference, approver] = values(facts);
    let found = execute(&tx, sql, [tenant.into(), unit.into(), name, sector, mailbox, reference, approver])
        .await?
        == 1;
    if found {
        tell_own(&tx, &Fact::UnitChanged { unit }, deed.by, deed.at).await?;
        tx.commit().await?;
    }
    Ok(found)
}

fn values(facts: &UnitFacts) -> [sea_orm::Value; 5] {
    [
        facts.name.as_str().into(),
        facts.sector.as_str().into(),
        facts.mailbox.as_str().into(),
        facts.reference.clone().into(),
        facts.approver.clone().into(),
    ]
}

/// Closes a unit that has left, or opens it again; false where there is none such. Done twice it is done once.
pub(crate) async fn close(
    db: &TenantDb,
    tenant: TenantId,
    (unit, closes): (UnitId, bool),
    deed: Deed,
) -> Result<bool, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "update identity.unit set closed_at = case when $3 then $4::timestamptz end
                where tenant_id = $1 and id = $2 and (closed_at is null) = $3";
    if execute(&tx, sql, [tenant.into(), unit.into(), closes.into(), deed.at.into()]).await? == 1 {
        let fact = if closes { Fact::UnitClosed { unit } } else { Fact::UnitOpened { unit } };
        tell_own(&tx, &fact, deed.by, deed.at).await?;
        tx.commit().await?;
        return Ok(true);
    }
    drop(tx);
    Ok(!all(db, tenant, Some(unit)).await?.is_empty())
}

/// Somebody who joined a unit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Joined {
    pub(crate) person: PersonId,
    /// Whether it is the person's first place in this tenant.
    pub(crate) is_new: bool,
}

/// Lets a person book for an open unit; one who does so already gets that part in it. None where there is no such unit.
pub(crate) async fn join(
    db: &TenantDb,
    tenant: TenantId,
    (unit, invited, part): (UnitId, &Invited, UnitPart),
    deed: Deed,
) -> Result<Option<Joined>, DbErr> {
    let person = staff::person_of(db, tenant, invited, deed.at).await?;
    let tx = db.begin(tenant).await?;
    let known = staff::known_as(&tx, person).await?;
    let is_new = known.is_none();
    let sql = "insert into identity.unit_member (tenant_id, unit_id, person_id, role)
               select $1, id, $3, $4 from identity.unit
                where tenant_id = $1 and id = $2 and closed_at is null
               on conflict (tenant_id, unit_id, person_id) do update set role = excluded.role";
    if execute(&tx, sql, [tenant.into(), unit.into(), person.into(), part.as_str().into()]).await? == 0 {
        return Ok(None);
    }
    // The tenant has its own name for whom it knows.
    let named = Invited { name: known.unwrap_or_else(|| invited.name.clone()), email: invited.email.clone() };
    staff::give(&tx, person, (&named, Role::Booker), deed).await?;
    tell_own(&tx, &Fact::UnitJoined { unit, person }, deed.by, deed.at).await?;
    tx.commit().await?;
    Ok(Some(Joined { person, is_new }))
}

/// What somebody left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    /// Nothing: they are not in the unit.
    Nothing,
    /// The unit.
    Unit,
    /// The unit, and with it the only place that they had in the tenant.
    Place,
}

/// Lets a person leave a unit. Who books for no unit is no booker, and who is nothing else has no place any more.
pub(crate) async fn leave(
    db: &TenantDb,
    tenant: TenantId,
    (unit, person): (UnitId, PersonId),
    deed: Deed,
) -> Result<Left, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "delete from identity.unit_member where tenant_id = $1 and unit_id = $2 and person_id = $3";
    if execute(&tx, sql, [tenant.into(), unit.into(), person.into()]).await? == 0 {
        return Ok(Left::Nothing);
    }
    tell_own(&tx, &Fact::UnitLeft { unit, person }, deed.by, deed.at).await?;
    if of_person(&tx, person).await?.is_empty() {
        staff::take(&tx, person, Role::Booker, deed).await?;
    }
    let left = if staff::known_as(&tx, person).await?.is_some() { Left::Unit } else { Left::Place };
    if left == Left::Place {
        staff::leave_colleagues(&tx, person, deed).await?;
    }
    tx.commit().await?;
    Ok(left)
}

/// A unit that a person books for, and what they are in it.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Place {
    pub(crate) id: UnitId,
    pub(crate) name: String,
    pub(crate) role: String,
}

/// The units that a person books for, by name.
pub(crate) async fn places(db: &TenantDb, tenant: TenantId, person: PersonId) -> Result<Vec<Place>, DbErr> {
    let tx = db.begin(tenant).await?;
    of_person(&tx, person).await
}

async fn of_person(tx: &TenantTx, person: PersonId) -> Result<Vec<Place>, DbErr> {
    let sql = "select unit.id, unit.name, unit_member.role from identity.unit_member
                 join identity.unit on unit.tenant_id = unit_member.tenant_id and unit.id = unit_member.unit_id
                where unit_member.tenant_id = $1 and unit_member.person_id = $2
                order by unit.name, unit.id";
    Place::find_by_statement(statement(tx, sql, [tx.tenant().into(), person.into()])).all(tx).await
}
