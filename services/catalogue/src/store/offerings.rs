//! Offerings: the owner's own rows.

use contract::{
    Art, Delivery, Fact, Home, ImageCard, ImageId, Kind, OfferingContent, OfferingId, Origin, Price, Stage,
    TenantCard, Text,
};
use events::{Telling, tell};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};
use tenancy::{PersonId, TenantDb, TenantId, TenantTx, Timestamp};

use super::{images, read, tokens};
use crate::error::CatalogueError;
use crate::offering::{NewOffering, OfferingState};

mod row {
    use super::{ImageId, OfferingId, Timestamp};
    use sea_orm::entity::prelude::*;
    use tenancy::TenantId;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(schema_name = "catalogue", table_name = "offering")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) tenant_id: TenantId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: OfferingId,
        pub(super) kind: String,
        pub(super) title: Json,
        pub(super) summary: Json,
        pub(super) description: Json,
        pub(super) stages: Vec<String>,
        pub(super) deliveries: Vec<String>,
        pub(super) languages: Vec<String>,
        pub(super) minutes: i32,
        pub(super) price_kind: String,
        pub(super) price_cents: i64,
        pub(super) group_min: i32,
        pub(super) group_max: i32,
        pub(super) deadline_days: i32,
        pub(super) art: String,
        pub(super) image_id: Option<ImageId>,
        pub(super) venue: Option<Json>,
        pub(super) home: Json,
        pub(super) state: String,
        pub(super) published_at: Option<Timestamp>,
        pub(super) changed_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// An offering as its owner sees it.
pub(crate) struct OwnOffering {
    pub(crate) id: OfferingId,
    pub(crate) kind: Kind,
    pub(crate) title: Text,
    pub(crate) state: OfferingState,
    pub(crate) published_at: Option<Timestamp>,
}

/// Writes a draft.
pub(crate) async fn insert(
    tx: &TenantTx,
    new: &NewOffering,
    image: Option<ImageId>,
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let (price_kind, price_cents) = match new.price {
        Price::Free => ("free", 0),
        Price::Group(cents) => ("per_group", cents),
        Price::Head(cents) => ("per_head", cents),
    };
    let offering = row::ActiveModel {
        tenant_id: Set(tx.tenant()),
        id: Set(new.id),
        kind: Set(new.kind.as_str().to_owned()),
        title: Set(serde_json::json!(new.title)),
        summary: Set(serde_json::json!(new.summary)),
        description: Set(serde_json::json!(new.description)),
        stages: Set(new.stages.iter().map(|stage| stage.as_str().to_owned()).collect()),
        deliveries: Set(new.deliveries.iter().map(|delivery| delivery.as_str().to_owned()).collect()),
        languages: Set(new.languages.clone()),
        minutes: Set(new.minutes),
        price_kind: Set(price_kind.to_owned()),
        price_cents: Set(price_cents),
        group_min: Set(new.group_min),
        group_max: Set(new.group_max),
        deadline_days: Set(new.deadline_days),
        art: Set(new.art.as_str().to_owned()),
        image_id: Set(image),
        venue: Set(new.venue.as_ref().map(|venue| serde_json::json!(venue))),
        home: Set(serde_json::json!(new.home)),
        state: Set(OfferingState::Draft.as_str().to_owned()),
        published_at: Set(None),
        changed_at: Set(now),
    };
    row::Entity::insert(offering).exec_without_returning(tx).await?;
    Ok(())
}

/// Brings an offering to another state, if it is in one from which that is allowed, and tells it.
pub(crate) async fn turn(
    db: &TenantDb,
    owner: TenantId,
    id: OfferingId,
    to: OfferingState,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let tx = db.begin(owner).await?;
    let from = to.comes_from().iter().map(|state| state.as_str());
    let mut turned = row::Entity::update_many()
        .col_expr(row::Column::State, Expr::value(to.as_str()))
        .col_expr(row::Column::ChangedAt, Expr::value(now))
        .filter(row::Column::TenantId.eq(owner))
        .filter(row::Column::Id.eq(id))
        .filter(row::Column::State.is_in(from));
    if to == OfferingState::Published {
        turned = turned.col_expr(row::Column::PublishedAt, Expr::value(now));
    }
    if turned.exec(&tx).await?.rows_affected == 0 {
        // A form that is sent twice finds its work done already.
        return match row::Entity::find_by_id((owner, id)).one(&tx).await? {
            Some(row) if row.state == to.as_str() => Ok(()),
            Some(_) => Err(CatalogueError::WrongState),
            None => Err(CatalogueError::NotFound),
        };
    }
    let fact = match to {
        OfferingState::Published => Some(Fact::OfferingPublished { offering: id }),
        OfferingState::Withdrawn => Some(Fact::OfferingWithdrawn { offering: id }),
        OfferingState::Draft | OfferingState::InReview => None,
    };
    if let Some(fact) = fact {
        tell(&tx, &Telling { fact: &fact, by, at: now, to: &[owner] }).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Every offering of this tenant, the newest first.
pub(crate) async fn own(tx: &TenantTx) -> Result<Vec<OwnOffering>, CatalogueError> {
    let rows = row::Entity::find()
        .filter(row::Column::TenantId.eq(tx.tenant()))
        .order_by_desc(row::Column::Id)
        .all(tx)
        .await?;
    rows.into_iter().map(OwnOffering::try_from).collect()
}

/// One offering of this tenant.
pub(crate) async fn find(tx: &TenantTx, id: OfferingId) -> Result<OwnOffering, CatalogueError> {
    let found = row::Entity::find_by_id((tx.tenant(), id)).one(tx).await?;
    found.ok_or(CatalogueError::NotFound)?.try_into()
}

/// A published offering of this tenant, as it travels; `owner` is this tenant's card.
pub(crate) async fn content(
    tx: &TenantTx,
    id: OfferingId,
    owner: &TenantCard,
) -> Result<Option<OfferingContent>, CatalogueError> {
    let found = row::Entity::find_by_id((tx.tenant(), id))
        .filter(row::Column::State.eq(OfferingState::Published.as_str()))
        .one(tx)
        .await?;
    let Some(row) = found else { return Ok(None) };
    let image = match row.image_id {
        Some(image) => images::card(tx, image).await?,
        None => None,
    };
    as_it_travels(row, owner, image).map(Some)
}

fn as_it_travels(
    row: row::Model,
    owner: &TenantCard,
    image: Option<ImageCard>,
) -> Result<OfferingContent, CatalogueError> {
    let home: Home = read(row.home)?;
    Ok(OfferingContent {
        id: row.id,
        origin: Origin { owner: owner.id, slug: owner.slug.clone(), name: owner.name.clone(), home },
        kind: kind(row.kind)?,
        title: read(row.title)?,
        summary: read(row.summary)?,
        description: read(row.description)?,
        stages: tokens(&row.stages, Stage::parse),
        deliveries: tokens(&row.deliveries, Delivery::parse),
        languages: row.languages,
        minutes: row.minutes,
        price: match row.price_kind.as_str() {
            "per_group" => Price::Group(row.price_cents),
            "per_head" => Price::Head(row.price_cents),
            "free" => Price::Free,
            _ => return Err(CatalogueError::Unreadable(row.price_kind)),
        },
        group_min: row.group_min,
        group_max: row.group_max,
        deadline_days: row.deadline_days,
        art: Art::parse(&row.art).ok_or(CatalogueError::Unreadable(row.art))?,
        image,
        venue: row.venue.map(read).transpose()?,
    })
}

impl TryFrom<row::Model> for OwnOffering {
    type Error = CatalogueError;
    fn try_from(row: row::Model) -> Result<Self, CatalogueError> {
        Ok(Self {
            id: row.id,
            kind: kind(row.kind)?,
            title: read(row.title)?,
            state: OfferingState::parse(&row.state).ok_or(CatalogueError::Unreadable(row.state))?,
            published_at: row.published_at,
        })
    }
}

fn kind(token: String) -> Result<Kind, CatalogueError> {
    Kind::parse(&token).ok_or(CatalogueError::Unreadable(token))
}
