//! Offerings: the owner's own rows.

mod row;

use contract::{Fact, ImageId, OfferingContent, OfferingId, TenantCard, Text, VenueId};
use events::{Telling, tell};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{Condition, IntoActiveModel, QueryOrder, QuerySelect};
use tenancy::{PersonId, TeamId, TenantId, TenantTx, Timestamp};

use super::images;
use crate::draft::Draft;
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::window;

/// An offering as its owner sees it in a list.
pub(crate) struct OwnOffering {
    pub(crate) id: OfferingId,
    pub(crate) kind: Option<contract::Kind>,
    pub(crate) title: Text,
    pub(crate) state: OfferingState,
    pub(crate) published_at: Option<Timestamp>,
    pub(crate) team: Option<TeamId>,
}

/// Writes a draft.
pub(crate) async fn insert(
    tx: &TenantTx,
    id: OfferingId,
    draft: &Draft,
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let new = row::written(tx.tenant(), id, draft, now).into_active_model();
    row::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes whole drafts as published, and tells nobody.
pub(crate) async fn insert_published(
    tx: &TenantTx,
    drafts: &[(OfferingId, Draft)],
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let mut rows = Vec::with_capacity(drafts.len());
    for (id, draft) in drafts {
        require_whole(draft)?;
        rows.push(row::published(row::written(tx.tenant(), *id, draft, now), now));
    }
    let there_already = OnConflict::columns([row::Column::TenantId, row::Column::Id]).do_nothing().to_owned();
    row::Entity::insert_many(rows).on_conflict(there_already).exec_without_returning(tx).await?;
    Ok(())
}

/// Changes what an offering says, and tells it if others see it. Two who change at once change one after the other.
pub(crate) async fn revise(
    tx: &TenantTx,
    id: OfferingId,
    by: Option<PersonId>,
    now: Timestamp,
    change: impl FnOnce(&mut Draft),
) -> Result<(), CatalogueError> {
    let changed = |draft: &mut Draft| {
        change(draft);
        Ok(())
    };
    try_revise(tx, id, by, now, changed).await
}

/// The same for a change that may refuse what it finds; then nothing is changed.
pub(crate) async fn try_revise<E: From<CatalogueError>>(
    tx: &TenantTx,
    id: OfferingId,
    by: Option<PersonId>,
    now: Timestamp,
    change: impl FnOnce(&mut Draft) -> Result<(), E>,
) -> Result<(), E> {
    let (before, state) = locked(tx, id).await?;
    let mut draft = before.clone();
    change(&mut draft)?;
    if draft != before {
        write(tx, (id, state), &draft, by, now).await?;
    }
    Ok(())
}

async fn write(
    tx: &TenantTx,
    (id, state): (OfferingId, OfferingState),
    draft: &Draft,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let owner = tx.tenant();
    if state == OfferingState::Published {
        require_whole(draft)?;
    }
    row::Entity::update(row::revised(owner, id, draft, now)).exec(tx).await?;
    if state == OfferingState::Published {
        let fact = Fact::OfferingChanged { offering: id };
        tell(tx, &Telling { fact: &fact, by, at: now, to: &[owner] }).await?;
        window::wait_for_next(tx, id, draft, now).await?;
    }
    Ok(())
}

/// Tells that something about an offering has changed that its own row does not say, if others see it.
pub(crate) async fn look_again(
    tx: &TenantTx,
    id: OfferingId,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let (_, state) = locked(tx, id).await?;
    if state == OfferingState::Published {
        let fact = Fact::OfferingChanged { offering: id };
        tell(tx, &Telling { fact: &fact, by, at: now, to: &[tx.tenant()] }).await?;
    }
    Ok(())
}

/// The offerings of this tenant that have this picture, in the order in which they are to be locked.
pub(crate) async fn showing(tx: &TenantTx, image: ImageId) -> Result<Vec<OfferingId>, DbErr> {
    let is_among_more = Expr::cust_with_values("$1 = any (more_images)", [image.as_uuid()]);
    row::Entity::find()
        .select_only()
        .column(row::Column::Id)
        .filter(row::Column::TenantId.eq(tx.tenant()))
        .filter(Condition::any().add(row::Column::ImageId.eq(image)).add(is_among_more))
        .order_by_asc(row::Column::Id)
        .into_tuple()
        .all(tx)
        .await
}

/// Brings an offering to another state, if it is in one from which that is allowed, and tells it.
pub(crate) async fn turn(
    tx: &TenantTx,
    id: OfferingId,
    to: OfferingState,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<(), CatalogueError> {
    let owner = tx.tenant();
    let (draft, state) = locked(tx, id).await?;
    if state == to {
        return Ok(()); // a form that is sent twice finds its work done already
    }
    if !to.comes_from().contains(&state) {
        return Err(CatalogueError::WrongState);
    }
    if to == OfferingState::Published {
        require_whole(&draft)?;
    }
    let mut turned = row::Entity::update_many()
        .col_expr(row::Column::State, Expr::value(to.as_str()))
        .col_expr(row::Column::ChangedAt, Expr::value(now))
        .filter(row::Column::TenantId.eq(owner))
        .filter(row::Column::Id.eq(id));
    if to == OfferingState::Published {
        turned = turned.col_expr(row::Column::PublishedAt, Expr::value(now));
    }
    if to == OfferingState::InReview {
        turned = turned
            .col_expr(row::Column::SubmittedBy, Expr::value(by))
            .col_expr(row::Column::Note, Expr::value(""));
    }
    turned.exec(tx).await?;
    let fact = match to {
        OfferingState::Published => Some(Fact::OfferingPublished { offering: id }),
        OfferingState::Withdrawn => Some(Fact::OfferingWithdrawn { offering: id }),
        OfferingState::Draft | OfferingState::InReview => None,
    };
    if let Some(fact) = fact {
        tell(tx, &Telling { fact: &fact, by, at: now, to: &[owner] }).await?;
    }
    match to {
        OfferingState::Published => window::wait_for_next(tx, id, &draft, now).await?,
        OfferingState::Withdrawn => window::wait_no_more(tx, id).await?,
        OfferingState::Draft | OfferingState::InReview => {}
    }
    Ok(())
}

/// What happens between a writer and the colleagues who look at an offering.
pub(crate) struct Review {
    /// Who put it before them.
    pub(crate) submitted_by: Option<PersonId>,
    /// What was said when it came back.
    pub(crate) note: String,
}

/// What happened in the review of an offering.
pub(crate) async fn review(tx: &TenantTx, id: OfferingId) -> Result<Review, CatalogueError> {
    let found: Option<(Option<PersonId>, String)> = row::Entity::find_by_id((tx.tenant(), id))
        .select_only()
        .columns([row::Column::SubmittedBy, row::Column::Note])
        .into_tuple()
        .one(tx)
        .await?;
    let (submitted_by, note) = found.ok_or(CatalogueError::NotFound)?;
    Ok(Review { submitted_by, note })
}

/// Keeps what a colleague says of an offering that goes back to its writer.
pub(crate) async fn note(tx: &TenantTx, id: OfferingId, note: &str) -> Result<(), DbErr> {
    row::Entity::update_many()
        .col_expr(row::Column::Note, Expr::value(note))
        .filter(row::Column::TenantId.eq(tx.tenant()))
        .filter(row::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// The offerings of this tenant that are given at a venue.
pub(crate) async fn at_venue(tx: &TenantTx, venue: VenueId) -> Result<Vec<OfferingId>, DbErr> {
    row::Entity::find()
        .select_only()
        .column(row::Column::Id)
        .filter(row::Column::TenantId.eq(tx.tenant()))
        .filter(Expr::cust_with_values("venue ->> 'id' = $1", [venue.to_string()]))
        .order_by_asc(row::Column::Id)
        .into_tuple()
        .all(tx)
        .await
}

fn require_whole(draft: &Draft) -> Result<(), CatalogueError> {
    let missing = draft.missing();
    if missing.is_empty() { Ok(()) } else { Err(CatalogueError::Incomplete(missing)) }
}

/// Keeps others from an offering until the transaction ends, and says where it is in its life.
pub(crate) async fn hold(tx: &TenantTx, id: OfferingId) -> Result<OfferingState, CatalogueError> {
    Ok(locked(tx, id).await?.1)
}

/// One who writes waits for another, so that what is checked is what is written.
async fn locked(tx: &TenantTx, id: OfferingId) -> Result<(Draft, OfferingState), CatalogueError> {
    let found = row::Entity::find_by_id((tx.tenant(), id)).lock_exclusive().one(tx).await?;
    row::read_back(found.ok_or(CatalogueError::NotFound)?)
}

/// Every offering of this tenant, the newest first.
pub(crate) async fn own(tx: &TenantTx) -> Result<Vec<OwnOffering>, CatalogueError> {
    let rows = row::Entity::find()
        .filter(row::Column::TenantId.eq(tx.tenant()))
        .order_by_desc(row::Column::Id)
        .all(tx)
        .await?;
    rows.into_iter().map(row::in_a_list).collect()
}

/// One offering of this tenant.
pub(crate) async fn find(tx: &TenantTx, id: OfferingId) -> Result<OwnOffering, CatalogueError> {
    row::in_a_list(the_row(tx, id).await?)
}

/// What this tenant has written of an offering, and where that is in its life.
pub(crate) async fn written(tx: &TenantTx, id: OfferingId) -> Result<(Draft, OfferingState), CatalogueError> {
    row::read_back(the_row(tx, id).await?)
}

async fn the_row(tx: &TenantTx, id: OfferingId) -> Result<row::Model, CatalogueError> {
    row::Entity::find_by_id((tx.tenant(), id)).one(tx).await?.ok_or(CatalogueError::NotFound)
}

/// A published offering of this tenant as it travels to `guest` at `now`; `owner` is this tenant's card. None where that
/// guest may not show it, or not at this time.
pub(crate) async fn content(
    tx: &TenantTx,
    id: OfferingId,
    owner: &TenantCard,
    guest: TenantId,
    now: Timestamp,
) -> Result<Option<OfferingContent>, CatalogueError> {
    let found = row::Entity::find_by_id((tx.tenant(), id))
        .filter(row::Column::State.eq(OfferingState::Published.as_str()))
        .one(tx)
        .await?;
    let Some(found) = found else { return Ok(None) };
    let (draft, _) = row::read_back(found)?;
    if !draft.is_shown_at(now) || !draft.visibility.reaches(owner.id, guest) {
        return Ok(None);
    }
    preview(tx, id, draft, owner).await.map(Some)
}

/// A whole draft as it would travel.
pub(crate) async fn preview(
    tx: &TenantTx,
    id: OfferingId,
    draft: Draft,
    owner: &TenantCard,
) -> Result<OfferingContent, CatalogueError> {
    let mut pictures = images::cards(tx, &draft.images).await?.into_iter();
    let first = pictures.next();
    draft.as_it_travels(id, owner, first, pictures.collect())
}
