//! The row of an offering, and how it is written and read.

use contract::{Art, Delivery, ImageId, Kind, OfferingId, Price, Stage};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::IntoActiveModel;
use sea_orm::entity::prelude::*;
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TeamId, TenantId, Timestamp};

use super::super::{read, tokens};
use super::OwnOffering;
use crate::draft::{Draft, Visibility};
use crate::error::CatalogueError;
use crate::offering::OfferingState;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(schema_name = "catalogue", table_name = "offering")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    tenant_id: TenantId,
    #[sea_orm(primary_key, auto_increment = false)]
    id: OfferingId,
    kind: Option<String>,
    title: Json,
    summary: Json,
    description: Json,
    stages: Vec<String>,
    deliveries: Vec<String>,
    languages: Vec<String>,
    minutes: Option<i32>,
    price_kind: Option<String>,
    price_cents: Option<i64>,
    group_min: Option<i32>,
    group_max: Option<i32>,
    deadline_days: i32,
    art: Option<String>,
    image_id: Option<ImageId>,
    more_images: Vec<Uuid>,
    venue: Option<Json>,
    home: Option<Json>,
    details: Json,
    visibility: String,
    named_tenants: Vec<Uuid>,
    shown_from: Option<Timestamp>,
    shown_until: Option<Timestamp>,
    team_id: Option<TeamId>,
    state: String,
    published_at: Option<Timestamp>,
    changed_at: Timestamp,
    note: String,
    submitted_by: Option<PersonId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}
impl ActiveModelBehavior for ActiveModel {}

/// A draft as a new row.
pub(super) fn written(owner: TenantId, id: OfferingId, draft: &Draft, now: Timestamp) -> Model {
    let (price_kind, price_cents) = draft.price.map(priced).unzip();
    let (visibility, named) = match &draft.visibility {
        Visibility::Public => ("public", [].as_slice()),
        Visibility::Named(tenants) => ("named", tenants.as_slice()),
        Visibility::OwnUnits => ("own_units", [].as_slice()),
    };
    let mut images = draft.images.iter();
    Model {
        tenant_id: owner,
        id,
        kind: draft.kind.map(|kind| kind.as_str().to_owned()),
        title: serde_json::json!(draft.title),
        summary: serde_json::json!(draft.summary),
        description: serde_json::json!(draft.description),
        stages: draft.stages.iter().map(|stage| stage.as_str().to_owned()).collect(),
        deliveries: draft.deliveries.iter().map(|delivery| delivery.as_str().to_owned()).collect(),
        languages: draft.languages.clone(),
        minutes: draft.minutes,
        price_kind: price_kind.map(str::to_owned),
        price_cents,
        group_min: draft.group_min,
        group_max: draft.group_max,
        deadline_days: draft.deadline_days,
        art: draft.art.map(|art| art.as_str().to_owned()),
        image_id: images.next().copied(),
        more_images: images.map(|image| image.as_uuid()).collect(),
        venue: draft.venue.as_ref().map(|venue| serde_json::json!(venue)),
        home: draft.home.as_ref().map(|home| serde_json::json!(home)),
        details: serde_json::json!(draft.details),
        visibility: visibility.to_owned(),
        named_tenants: named.iter().map(|tenant| tenant.as_uuid()).collect(),
        shown_from: draft.shown_from,
        shown_until: draft.shown_until,
        team_id: draft.team,
        state: OfferingState::Draft.as_str().to_owned(),
        published_at: None,
        changed_at: now,
        note: String::new(),
        submitted_by: None,
    }
}

/// A new row that is before the public at once.
pub(super) fn published(row: Model, now: Timestamp) -> ActiveModel {
    let state = OfferingState::Published.as_str().to_owned();
    ActiveModel { state: Set(state), published_at: Set(Some(now)), ..row.into_active_model() }
}

/// What a draft changes of its row: everything but where it is in its life.
pub(super) fn revised(owner: TenantId, id: OfferingId, draft: &Draft, now: Timestamp) -> ActiveModel {
    let whole = written(owner, id, draft, now).into_active_model().reset_all();
    ActiveModel {
        state: NotSet,
        published_at: NotSet,
        note: NotSet,
        submitted_by: NotSet,
        changed_at: Set(now),
        ..whole
    }
}

/// A row as what was written, and where that is in its life.
pub(super) fn read_back(row: Model) -> Result<(Draft, OfferingState), CatalogueError> {
    let state = state(row.state)?;
    let draft = Draft {
        kind: row.kind.map(kind).transpose()?,
        title: read(row.title)?,
        summary: read(row.summary)?,
        description: read(row.description)?,
        stages: tokens(&row.stages, Stage::parse),
        deliveries: tokens(&row.deliveries, Delivery::parse),
        languages: row.languages,
        minutes: row.minutes,
        price: row.price_kind.map(|kind| price(kind, row.price_cents.unwrap_or(0))).transpose()?,
        group_min: row.group_min,
        group_max: row.group_max,
        deadline_days: row.deadline_days,
        art: row.art.map(|token| Art::parse(&token).ok_or(CatalogueError::Unreadable(token))).transpose()?,
        venue: row.venue.map(read).transpose()?,
        home: row.home.map(read).transpose()?,
        images: row.image_id.into_iter().chain(row.more_images.into_iter().map(ImageId::from_uuid)).collect(),
        details: read(row.details)?,
        visibility: visibility(row.visibility, row.named_tenants)?,
        shown_from: row.shown_from,
        shown_until: row.shown_until,
        team: row.team_id,
    };
    Ok((draft, state))
}

/// A row as a line of the owner's list.
pub(super) fn in_a_list(row: Model) -> Result<OwnOffering, CatalogueError> {
    Ok(OwnOffering {
        id: row.id,
        kind: row.kind.map(kind).transpose()?,
        title: read(row.title)?,
        state: state(row.state)?,
        published_at: row.published_at,
        team: row.team_id,
    })
}

const fn priced(price: Price) -> (&'static str, i64) {
    let kind = match price {
        Price::Free => "free",
        Price::Group(_) => "per_group",
        Price::Head(_) => "per_head",
        Price::Hour(_) => "per_hour",
    };
    (kind, price.cents())
}

fn price(kind: String, cents: i64) -> Result<Price, CatalogueError> {
    match kind.as_str() {
        "free" => Ok(Price::Free),
        "per_group" => Ok(Price::Group(cents)),
        "per_head" => Ok(Price::Head(cents)),
        "per_hour" => Ok(Price::Hour(cents)),
        _ => Err(CatalogueError::Unreadable(kind)),
    }
}

fn visibility(token: String, named: Vec<Uuid>) -> Result<Visibility, CatalogueError> {
    match token.as_str() {
        "public" => Ok(Visibility::Public),
        "named" => Ok(Visibility::Named(named.into_iter().map(TenantId::from_uuid).collect())),
        "own_units" => Ok(Visibility::OwnUnits),
        _ => Err(CatalogueError::Unreadable(token)),
    }
}

fn kind(token: String) -> Result<Kind, CatalogueError> {
    Kind::parse(&token).ok_or(CatalogueError::Unreadable(token))
}

fn state(token: String) -> Result<OfferingState, CatalogueError> {
    OfferingState::parse(&token).ok_or(CatalogueError::Unreadable(token))
}
