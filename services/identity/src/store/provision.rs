//! New tenants, people and units. Each can be repeated: what is there already is kept, and its id answered.

use contract::{Lang, Text};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use tenancy::{PersonId, Reason, TeamId, TenantDb, TenantId, Timestamp, UnitId};

use super::{execute, staff, statement};
use crate::error::IdentityError;
use crate::forms::Invited;
use crate::provision::{NewPerson, NewTeam, NewTenant, NewUnit};

/// Creates a tenant with its host and its profile.
pub(crate) async fn tenant(
    db: &TenantDb,
    new: &NewTenant,
    now: Timestamp,
) -> Result<TenantId, IdentityError> {
    let tx = db.begin_system(Reason::Provision).await?;
    let values = [TenantId::new().into(), new.slug.as_str().into(), new.kind.as_str().into(), now.into()];
    let sql = "insert into identity.tenant (of_tenant, slug, kind, created_at) values ($1, $2, $3, $4)
               on conflict (slug) do update set slug = excluded.slug returning of_tenant as id";
    let id = TenantId::from_uuid(returned(&tx, sql, values).await?);
    let sql = "insert into identity.host (name, of_tenant, verified_at) values ($1, $2, $3)
               on conflict (name) do update set name = excluded.name returning of_tenant as id";
    let lives_there = returned(&tx, sql, [new.host.as_str().into(), id.into(), now.into()]).await?;
    if lives_there != id.as_uuid() {
        return Err(IdentityError::HostTaken(new.host.clone()));
    }
    tx.commit().await?;
    profile(db, id, new).await?;
    Ok(id)
}

async fn profile(db: &TenantDb, id: TenantId, new: &NewTenant) -> Result<(), DbErr> {
    let tx = db.begin(id).await?;
    let langs: Vec<String> = new.langs.iter().copied().map(Lang::code).map(str::to_owned).collect();
    execute(
        &tx,
        "insert into identity.profile (tenant_id, name, phrases, tagline, run_by, langs, zone, mark, contact_email,
                                       hue, chroma, hue_2, chroma_2)
         values ($1, $2, $3, $4, $5, $6, 'Europe/Helsinki', $7, $8, $9, $10, $11, $12)
         on conflict (tenant_id) do nothing",
        [
            id.into(),
            json(&new.name),
            serde_json::json!(new.phrases).into(),
            json(&new.tagline),
            json(&new.run_by),
            langs.into(),
            new.mark.as_str().into(),
            new.contact_email.clone().into(),
            new.theme.hue.into(),
            new.theme.chroma.into(),
            new.theme.hue_2.into(),
            new.theme.chroma_2.into(),
        ],
    )
    .await?;
    tx.commit().await
}

/// Gives a person a place in a tenant.
pub(crate) async fn person(
    db: &TenantDb,
    tenant: TenantId,
    new: &NewPerson,
    now: Timestamp,
) -> Result<PersonId, DbErr> {
    let named = Invited { name: new.name.clone(), email: new.email.to_lowercase() };
    let id = staff::person_of(db, tenant, &named, now).await?;
    let tx = db.begin(tenant).await?;
    for role in &new.roles {
        execute(
            &tx,
            "insert into identity.membership (tenant_id, person_id, role, name, email, created_at)
             values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            [
                tenant.into(),
                id.into(),
                role.as_str().into(),
                named.name.as_str().into(),
                named.email.as_str().into(),
                now.into(),
            ],
        )
        .await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Opens a unit with the people who book for it.
pub(crate) async fn unit(
    db: &TenantDb,
    tenant: TenantId,
    new: &NewUnit,
    now: Timestamp,
) -> Result<UnitId, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql =
        "insert into identity.unit (tenant_id, id, name, sector, mailbox, invoice_reference, created_at)
               values ($1, $2, $3, $4, $5, $6, $7)
               on conflict (tenant_id, name) do update set sector = excluded.sector returning id";
    let values = [
        tenant.into(),
        UnitId::new().into(),
        new.name.as_str().into(),
        new.sector.as_str().into(),
        new.mailbox.as_str().into(),
        new.invoice_reference.clone().into(),
        now.into(),
    ];
    let id = UnitId::from_uuid(returned(&tx, sql, values).await?);
    for person in &new.bookers {
        execute(
            &tx,
            "insert into identity.unit_member (tenant_id, unit_id, person_id, role)
             values ($1, $2, $3, 'booker') on conflict do nothing",
            [tenant.into(), id.into(), (*person).into()],
        )
        .await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Makes a team of these people, or adds them to the one that has its name.
pub(crate) async fn team(
    db: &TenantDb,
    tenant: TenantId,
    new: &NewTeam,
    now: Timestamp,
) -> Result<TeamId, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql =
        "insert into identity.team (tenant_id, id, name, mailbox, created_at) values ($1, $2, $3, $4, $5)
               on conflict (tenant_id, name) do update set mailbox = excluded.mailbox returning id";
    let values = [
        tenant.into(),
        TeamId::new().into(),
        new.name.as_str().into(),
        new.mailbox.as_str().into(),
        now.into(),
    ];
    let id = TeamId::from_uuid(returned(&tx, sql, values).await?);
    for person in &new.members {
        let sql = "insert into identity.team_member (tenant_id, team_id, person_id) values ($1, $2, $3)
                   on conflict do nothing";
        execute(&tx, sql, [tenant.into(), id.into(), (*person).into()]).await?;
    }
    tx.commit().await?;
    Ok(id)
}

#[derive(FromQueryResult)]
struct Id {
    id: tenancy::re::uuid::Uuid,
}

async fn returned<const N: usize>(
    tx: &impl ConnectionTrait,
    sql: &'static str,
    values: [Value; N],
) -> Result<tenancy::re::uuid::Uuid, DbErr> {
    let row = Id::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(|row| row.id).ok_or_else(|| DbErr::RecordNotInserted)
}

fn json(text: &Text) -> Value {
    serde_json::json!(text).into()
}
