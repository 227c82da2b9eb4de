//! Which tenant lives at which host, and what everyone may know of it.

use contract::{Lang, TenantCard, TenantKind, Text, Theme};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use tenancy::{Reason, TenantDb, TenantId};

use crate::error::IdentityError;

#[derive(Debug, FromQueryResult)]
struct CardRow {
    of_tenant: TenantId,
    slug: String,
    kind: String,
    host: String,
    name: serde_json::Value,
    phrases: serde_json::Value,
    tagline: serde_json::Value,
    run_by: serde_json::Value,
    langs: Vec<String>,
    zone: String,
    mark: String,
    contact_email: Option<String>,
    hue: f32,
    chroma: f32,
    hue_2: f32,
    chroma_2: f32,
}

impl TryFrom<CardRow> for TenantCard {
    type Error = IdentityError;
    fn try_from(row: CardRow) -> Result<Self, IdentityError> {
        let text = |value| {
            serde_json::from_value::<Text>(value).map_err(|e| IdentityError::Unreadable(e.to_string()))
        };
        Ok(Self {
            id: row.of_tenant,
            kind: TenantKind::parse(&row.kind).ok_or(IdentityError::Unreadable(row.kind))?,
            slug: row.slug,
            host: row.host,
            name: text(row.name)?,
            phrases: serde_json::from_value(row.phrases)
                .map_err(|e| IdentityError::Unreadable(e.to_string()))?,
            tagline: text(row.tagline)?,
            run_by: text(row.run_by)?,
            langs: row.langs.iter().filter_map(|code| Lang::parse(code)).collect(),
            zone: row.zone,
            mark: row.mark,
            contact_email: row.contact_email,
            theme: Theme { hue: row.hue, chroma: row.chroma, hue_2: row.hue_2, chroma_2: row.chroma_2 },
        })
    }
}

const CARDS: &str = "
    select tenant.of_tenant, tenant.slug, tenant.kind, host.name as host,
           profile.name, profile.phrases, profile.tagline, profile.run_by, profile.langs, profile.zone,
           profile.mark, profile.contact_email, profile.hue, profile.chroma, profile.hue_2, profile.chroma_2
      from identity.tenant
      join identity.profile on profile.tenant_id = tenant.of_tenant
      join lateral (select name from identity.host
                     where host.of_tenant = tenant.of_tenant
                     order by host.verified_at, host.name limit 1) as host on true";

/// The tenant of a verified host name.
pub(crate) async fn tenant_at(db: &TenantDb, host: &str) -> Result<Option<TenantCard>, IdentityError> {
    let asked = "where tenant.of_tenant = (select of_tenant from identity.host where name = $1)";
    Ok(cards(db, asked, [host.into()]).await?.pop())
}

/// The tenant of an id.
pub(crate) async fn tenant(db: &TenantDb, id: TenantId) -> Result<Option<TenantCard>, IdentityError> {
    Ok(cards(db, "where tenant.of_tenant = $1", [id.into()]).await?.pop())
}

/// The tenant of a slug.
pub(crate) async fn tenant_of_slug(db: &TenantDb, slug: &str) -> Result<Option<TenantCard>, IdentityError> {
    if slug.contains('\0') {
        return Ok(None); // no text of PostgreSQL holds a NUL, so no slug does
    }
    Ok(cards(db, "where tenant.slug = $1", [slug.into()]).await?.pop())
}

/// Every tenant, by name of its kind and slug.
pub(crate) async fn tenants(db: &TenantDb) -> Result<Vec<TenantCard>, IdentityError> {
    cards(db, "order by tenant.kind, tenant.slug", []).await
}

async fn cards<const N: usize>(
    db: &TenantDb,
    which: &'static str,
    values: [Value; N],
) -> Result<Vec<TenantCard>, IdentityError> {
    let tx = db.begin_system(Reason::Directory).await?;
    let statement =
        Statement::from_sql_and_values(tx.get_database_backend(), format!("{CARDS} {which}"), values);
    let rows = CardRow::find_by_statement(statement).all(&tx).await?;
    rows.into_iter().map(TenantCard::try_from).collect()
}
