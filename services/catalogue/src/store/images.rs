//! Pictures, bytes and all.

use contract::{ImageCard, ImageId};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QuerySelect};
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
    };
    row::Entity::insert(image).exec_without_returning(tx).await?;
    Ok(id)
}

/// The media type and bytes of a picture of this tenant's.
pub(crate) async fn bytes(tx: &TenantTx, id: ImageId) -> Result<Option<(String, Vec<u8>)>, CatalogueError> {
    let found = row::Entity::find_by_id((tx.tenant(), id)).one(tx).await?;
    Ok(found.map(|image| (image.media_type, image.bytes)))
}

/// What a catalogue says of a picture, without its bytes.
pub(crate) async fn card(tx: &TenantTx, id: ImageId) -> Result<Option<ImageCard>, CatalogueError> {
    let found: Option<(Json, String, String, i32, i32)> = row::Entity::find_by_id((tx.tenant(), id))
        .select_only()
        .columns([
            row::Column::Alt,
            row::Column::Photographer,
            row::Column::Licence,
            row::Column::Width,
            row::Column::Height,
        ])
        .into_tuple()
        .one(tx)
        .await?;
    found
        .map(|(alt, photographer, licence, width, height)| {
            Ok(ImageCard { id, alt: read(alt)?, photographer, licence, width, height })
        })
        .transpose()
}
