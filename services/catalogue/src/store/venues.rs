//! A tenant's own venues.

use contract::{Position, Venue, VenueId};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use tenancy::{TenantTx, Timestamp};

use super::read;
use crate::error::CatalogueError;

mod row {
    use super::{Timestamp, VenueId};
    use sea_orm::entity::prelude::*;
    use tenancy::TenantId;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(schema_name = "catalogue", table_name = "venue")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) tenant_id: TenantId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: VenueId,
        pub(super) name: Json,
        pub(super) address: Json,
        pub(super) lat: Option<i32>,
        pub(super) lon: Option<i32>,
        pub(super) facts: Json,
        pub(super) changed_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(super) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Every venue of this tenant, the oldest first.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<Venue>, CatalogueError> {
    use sea_orm::QueryOrder;
    let rows = row::Entity::find()
        .filter(row::Column::TenantId.eq(tx.tenant()))
        .order_by_asc(row::Column::Id)
        .all(tx)
        .await?;
    rows.into_iter().map(venue).collect()
}

/// A venue of this tenant.
pub(crate) async fn find(tx: &TenantTx, id: VenueId) -> Result<Venue, CatalogueError> {
    venue(row::Entity::find_by_id((tx.tenant(), id)).one(tx).await?.ok_or(CatalogueError::NotFound)?)
}

/// Writes a venue, new or anew.
pub(crate) async fn keep(
    tx: &TenantTx,
    id: VenueId,
    venue: &Venue,
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let kept = row::ActiveModel {
        tenant_id: Set(tx.tenant()),
        id: Set(id),
        name: Set(serde_json::json!(venue.name)),
        address: Set(serde_json::json!(venue.address)),
        lat: Set(venue.position.map(|at| at.lat)),
        lon: Set(venue.position.map(|at| at.lon)),
        facts: Set(serde_json::json!(venue.facts)),
        changed_at: Set(now),
    };
    let anew = OnConflict::columns([row::Column::TenantId, row::Column::Id])
        .update_columns([
            row::Column::Name,
            row::Column::Address,
            row::Column::Lat,
            row::Column::Lon,
            row::Column::Facts,
            row::Column::ChangedAt,
        ])
        .to_owned();
    row::Entity::insert(kept).on_conflict(anew).exec_without_returning(tx).await?;
    Ok(())
}

fn venue(row: row::Model) -> Result<Venue, CatalogueError> {
    Ok(Venue {
        id: Some(row.id),
        name: read(row.name)?,
        address: read(row.address)?,
        position: row.lat.zip(row.lon).map(|(lat, lon)| Position { lat, lon }),
        facts: read(row.facts)?,
    })
}
