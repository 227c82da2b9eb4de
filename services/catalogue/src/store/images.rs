//! What is known of pictures. Their files lie elsewhere, save those of rows from before.

use contract::{ImageCard, ImageId};
use events::clear_due;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QuerySelect};
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp};

use super::read;
use crate::error::CatalogueError;
use crate::picture_keeping::{SWEEP, TakenIn};
use crate::pictures::{AboutImage, MEDIA_TYPE};

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
        pub(super) bytes: Option<Vec<u8>>,
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

/// Names a picture's files, which from now on stay.
pub(crate) async fn insert(tx: &TenantTx, taken: TakenIn, now: Timestamp) -> Result<ImageId, CatalogueError> {
    let TakenIn { id, widths, largest: (width, height), about } = taken;
    let image = row::ActiveModel {
        tenant_id: Set(tx.tenant()),
        id: Set(id),
        media_type: Set(MEDIA_TYPE.to_owned()),
        bytes: Set(None),
        width: Set(width),
        height: Set(height),
        alt: Set(serde_json::json!(about.alt)),
        photographer: Set(about.photographer),
        licence: Set(about.licence),
        created_at: Set(now),
        focal_x: Set(about.focal[0]),
        focal_y: Set(about.focal[1]),
        widths: Set(widths),
    };
    row::Entity::insert(image).exec_without_returning(tx).await?;
    clear_due(tx, SWEEP, id.as_uuid()).await?;
    Ok(id)
}

/// Where a picture's bytes are.
pub(crate) enum Kept {
    /// In the row, since it is from before.
    Here { media_type: String, bytes: Vec<u8> },
    /// In files of these widths, the smallest first.
    Filed { media_type: String, widths: Vec<i32> },
}

/// Where the bytes of a picture of this tenant's are.
pub(crate) async fn kept(tx: &TenantTx, id: ImageId) -> Result<Option<Kept>, CatalogueError> {
    let found: Option<(String, Vec<i32>, Option<Vec<u8>>)> = row::Entity::find_by_id((tx.tenant(), id))
        .select_only()
        .columns([row::Column::MediaType, row::Column::Widths, row::Column::Bytes])
        .into_tuple()
        .one(tx)
        .await?;
    Ok(found.map(|(media_type, widths, bytes)| match bytes {
        Some(bytes) => Kept::Here { media_type, bytes },
        None => Kept::Filed { media_type, widths },
    }))
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

/// Says something else of a picture.
pub(crate) async fn describe(tx: &TenantTx, id: ImageId, about: AboutImage) -> Result<(), DbErr> {
    let described = row::ActiveModel {
        tenant_id: Set(tx.tenant()),
        id: Set(id),
        alt: Set(serde_json::json!(about.alt)),
        photographer: Set(about.photographer),
        licence: Set(about.licence),
        focal_x: Set(about.focal[0]),
        focal_y: Set(about.focal[1]),
        ..Default::default()
    };
    row::Entity::update(described).exec(tx).await?;
    Ok(())
}

/// Forgets a picture; false if there was none. Its files are left to the timer.
pub(crate) async fn delete(tx: &TenantTx, id: ImageId) -> Result<bool, DbErr> {
    Ok(row::Entity::delete_by_id((tx.tenant(), id)).exec(tx).await?.rows_affected == 1)
}

/// Whether a row names this picture.
pub(crate) async fn is_there(db: &TenantDb, tenant: TenantId, id: ImageId) -> Result<bool, DbErr> {
    let tx = db.begin(tenant).await?;
    Ok(row::Entity::find_by_id((tenant, id)).count(&tx).await? > 0)
}

/// Ends the timer of a picture whose files are as they should be.
pub(crate) async fn sweep_no_more(db: &TenantDb, tenant: TenantId, id: ImageId) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    clear_due(&tx, SWEEP, id.as_uuid()).await?;
    tx.commit().await
}
