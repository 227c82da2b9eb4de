//! What a tenant says of others' offerings on its own tray.

use contract::{OfferingContent, OfferingId, Overrides};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::{TenantId, TenantTx, Timestamp};

use super::listings::{Derived, execute, statement};
use super::{read, tray};
use crate::error::CatalogueError;

/// A listing with what its tenant says of it.
#[derive(Clone, Debug)]
pub(crate) struct Overridden {
    pub(crate) content: OfferingContent,
    pub(crate) overrides: Overrides,
    pub(crate) is_featured: bool,
}

#[derive(Debug, FromQueryResult)]
struct OverriddenRow {
    content: serde_json::Value,
    overrides: serde_json::Value,
    is_featured: bool,
}

impl TryFrom<OverriddenRow> for Overridden {
    type Error = CatalogueError;

    fn try_from(row: OverriddenRow) -> Result<Self, CatalogueError> {
        Ok(Self {
            content: read(row.content)?,
            overrides: read(row.overrides)?,
            is_featured: row.is_featured,
        })
    }
}

#[derive(Debug, FromQueryResult)]
struct OverridesRow {
    overrides: serde_json::Value,
}

/// What the tenant says of its listing of `owner`'s offering. Whoever changes the listing next waits until this transaction ends.
pub(super) async fn of(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
) -> Result<Overrides, CatalogueError> {
    let sql = "select overrides from catalogue.listing
                where tenant_id = $1 and offering_id = $2 and owner_id = $3
                  for update";
    let values: [Value; 3] = [tx.tenant().into(), offering.into(), owner.into()];
    let row = OverridesRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map_or_else(|| Ok(Overrides::default()), |row| read(row.overrides))
}

macro_rules! overridden {
    ($rest:literal) => {
        concat!(
            "select content, overrides, featured_at is not null as is_featured
               from catalogue.listing
              where tenant_id = $1 and state in ('accepted', 'hidden') ",
            $rest
        )
    };
}

/// A listing that the tray shows or hides.
pub(crate) async fn find(tx: &TenantTx, offering: OfferingId) -> Result<Option<Overridden>, CatalogueError> {
    one(tx, overridden!("and offering_id = $2"), offering).await
}

/// The same. Whoever changes it next waits until this transaction ends.
pub(crate) async fn lock(tx: &TenantTx, offering: OfferingId) -> Result<Option<Overridden>, CatalogueError> {
    one(tx, overridden!("and offering_id = $2 for update"), offering).await
}

async fn one(
    tx: &TenantTx,
    sql: &'static str,
    offering: OfferingId,
) -> Result<Option<Overridden>, CatalogueError> {
    let values: [Value; 2] = [tx.tenant().into(), offering.into()];
    let row = OverriddenRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(Overridden::try_from).transpose()
}

/// The listings of which the tenant says something, or which it lifts up.
pub(crate) async fn all(tx: &TenantTx, most: u64) -> Result<Vec<Overridden>, CatalogueError> {
    let sql = overridden!(
        "and (overrides <> '{}' or featured_at is not null)
         order by featured_at desc nulls last, changed_at desc, offering_id
         limit $2"
    );
    let values: [Value; 2] = [tx.tenant().into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
    let rows = OverriddenRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(Overridden::try_from).collect()
}

const SET: &str = "
    update catalogue.listing
       set overrides = $3::jsonb,
           state = case when $4 then 'hidden' else 'accepted' end,
           featured_at = case when $5 then coalesce(featured_at, $6) end,
           changed_at = $6,
           card = $7,
           facets = string_to_array($8, ' '),
           price_cents = $9,
           fts = $10::tsvector,
           words = string_to_array($11, ' ')
     where tenant_id = $1 and offering_id = $2 and state in ('accepted', 'hidden')";

/// Sets what the tenant says of a listing: what search compares and what cards show follow at once.
pub(crate) async fn set(
    tx: &TenantTx,
    content: &OfferingContent,
    overrides: &Overrides,
    is_featured: bool,
    now: Timestamp,
) -> Result<(), DbErr> {
    let derived = Derived::of(&overrides.on(content));
    // What says nothing is written as nothing, so that the list of what is overridden stays short.
    let said =
        if *overrides == Overrides::default() { serde_json::json!({}) } else { serde_json::json!(overrides) };
    let values: [Value; 11] = [
        tx.tenant().into(),
        content.id.into(),
        said.to_string().into(),
        overrides.is_hidden.into(),
        is_featured.into(),
        now.into(),
        derived.card.into(),
        derived.facets.into(),
        derived.price_cents.into(),
        derived.lexemes.as_tsvector(tx.tenant()).into(),
        derived.words.into(),
    ];
    execute(tx, SET, values).await?;
    tray::raise(tx).await
}
