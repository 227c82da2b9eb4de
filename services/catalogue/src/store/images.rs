//! Pictures, bytes and all.

use contract::{ImageCard, ImageId};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QuerySelect};
use tenancy::{TenantTx, Timestamp};

use super::read;
use crate::error::CatalogueError;
use crate::offering::NewImage;

mod row {
    use super::{ImageId, Timestamp};
    use sea_orm::entity::prelude::*;
    use tenancy::TenantId;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(schema_name = "catalogue", table_name = "image")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) tenant_id: TenantId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: ImageId,
        pub(super) media_type: String,
        pub(super) bytes: Vec<u8>,
        pub(super) width: i32,
        pub(super) height: i32,
        pub(super) alt: Json,
        pub(super) photographer: String,
        pub(super) licence: String,
        pub(super) created_at: Timestamp,
        pub(super) focal_x: i16,
        pub(super) focal_y: i16,
        pub(super) widths: Vec<i32>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(super) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a picture.
pub(crate) async fn insert(tx: &TenantTx, new: NewImage, now: Timestamp) -> Result<ImageId, CatalogueError> {
    let id = new.id;
    let image = row::ActiveModel {
        tenant_id: Set(tx.tenant()),
        id: Set(id),
        media_type: Set(new.media_type.to_owned()),
        bytes: Set(new.bytes),
        width: Set(new.width),
        height: Set(new.height),
        alt: Set(serde_json::json!(new.alt)),
        photographer: Set(new.photographer),
        licence: Set(new.licence),
        created_at: Set(now),
        focal_x: Set(50),
        focal_y: Set(50),
        widths: Set(Vec::new()),
    };
    row::Entity::insert(image).exec_without_returning(tx).await?;
    Ok(id)
}

/// The media type and bytes of a picture of this tenant's.
pub(crate) async fn bytes(tx: &TenantTx, id: ImageId) -> Result<Option<(String, Vec<u8>)>, CatalogueError> {
    let found = row::Entity::find_by_id((tx.tenant(), id)).one(tx).await?;
    Ok(found.map(|image| (image.media_type, image.bytes)))
}

/// What a catalogue says of these pictures, without their bytes, in the order in which they are asked for.
pub(crate) async fn cards(tx: &TenantTx, ids: &[ImageId]) -> Result<Vec<ImageCard>, CatalogueError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut cards: Vec<ImageCard> = row::Entity::find()
        .select_only()
        .columns([
            row::Column::Id,
            row::Column::Alt,
            row::Column::Photographer,
            row::Column::Licence,
            row::Column::Width,
            row::Column::Height,
            row::Column::FocalX,
            row::Column::FocalY,
            row::Column::Widths,
        ])
        .filter(row::Column::TenantId.eq(tx.tenant()))
        .filter(row::Column::Id.is_in(ids.iter().copied()))
        .into_model::<CardRow>()
        .all(tx)
        .await?
        .into_iter()
        .map(ImageCard::try_from)
        .collect::<Result<_, _>>()?;
    cards.sort_by_key(|card| ids.iter().position(|id| *id == card.id));
    Ok(cards)
}

#[derive(Debug, FromQueryResult)]
struct CardRow {
    id: ImageId,
    alt: Json,
    photographer: String,
    licence: String,
    width: i32,
    height: i32,
    focal_x: i16,
    focal_y: i16,
    widths: Vec<i32>,
}

impl TryFrom<CardRow> for ImageCard {
    type Error = CatalogueError;
    fn try_from(row: CardRow) -> Result<Self, CatalogueError> {
        Ok(Self {
            id: row.id,
            alt: read(row.alt)?,
            photographer: row.photographer,
            licence: row.licence,
            width: row.width,
            height: row.height,
            focal: [row.focal_x, row.focal_y],
            widths: row.widths,
        })
    }
}
