//! Carrying one row out. Each step is safe to repeat: ids follow from the source's, and what was done is found done.

use contract::{BroughtFate, BroughtTime, ImageId, OccurrenceId, OfferingId};
use jiff::SignedDuration;
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, Timestamp};

use super::brought::{Brought, fingerprints, merged};
use super::plan::{Known, digest};
use super::{Found, FoundTime, Picture, Remark, RowResult, Run, TimeFate, offering};
use crate::draft::Draft;
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::pictures::{AboutImage, MOST_BYTES, NewImage};
use crate::store::imports::brought;
use crate::store::imports::rows::{self, KeptRow};
use crate::{Catalogue, FetchError};

/// A row that is being carried out.
pub(super) struct Carrying<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) tenant: TenantId,
    pub(super) run: &'a Run,
    pub(super) now: Timestamp,
}

/// What came of a row.
struct Carried {
    result: RowResult,
    remarks: Vec<Remark>,
    known: Known,
}

impl Carrying<'_> {
    /// Brings a row in and notes what came of it. A row that cannot be brought in is noted as such, and does not keep
    /// the others waiting; what is only busy is tried again.
    pub(super) async fn carry(&self, row: &KeptRow) -> Result<(), CatalogueError> {
        let (Some(found), Some(id)) = (&row.found, row.offering) else {
            return self.note(row, RowResult::Failed, &[]).await;
        };
        let tx = self.catalogue.db.begin(self.tenant).await?;
        let is_overtaken = brought::is_overtaken(&tx, self.run, id).await?;
        drop(tx);
        if is_overtaken {
            return self.note(row, RowResult::Left, &[Remark::BroughtLater]).await;
        }
        match Box::pin(self.write(found, id)).await {
            Ok(carried) => {
                let tx = self.catalogue.db.begin(self.tenant).await?;
                brought::keep(&tx, self.run.source.id, &carried.known, self.now).await?;
                rows::note(&tx, self.run.id, row.number, carried.result, &carried.remarks).await?;
                metrics::counter!("imports.rows", "result" => carried.result.as_str()).increment(1);
                Ok(tx.commit().await?)
            }
            Err(CatalogueError::Database(error)) if may_pass(&error) => Err(error.into()),
            Err(error) => {
                tracing::error!(%error, offering.id = %id, "a row could not be brought in");
                self.note(row, RowResult::Failed, &[]).await
            }
        }
    }

    async fn note(&self, row: &KeptRow, result: RowResult, remarks: &[Remark]) -> Result<(), CatalogueError> {
        let tx = self.catalogue.db.begin(self.tenant).await?;
        rows::note(&tx, self.run.id, row.number, result, remarks).await?;
        metrics::counter!("imports.rows", "result" => result.as_str()).increment(1);
        Ok(tx.commit().await?)
    }

    async fn write(&self, found: &Found, id: OfferingId) -> Result<Carried, CatalogueError> {
        let (new, _) = offering::draft(found, &self.run.wishes);
        let tx = self.catalogue.db.begin(self.tenant).await?;
        let known = brought::one(&tx, self.run.source.id, id).await?;
        drop(tx);
        let mut carried = match Box::pin(self.update(id, &new, known.as_ref())).await {
            Err(CatalogueError::NotFound) => self.begin(id, &new).await?,
            updated => updated?,
        };
        let before = known.as_ref().map(|known| known.picture.as_str()).unwrap_or_default();
        let picture = Box::pin(self.take_picture(found, id, before, &mut carried.remarks)).await?;
        self.publish(id, known.as_ref(), &mut carried).await?;
        let times = self.times(id, found, known.as_ref(), &new);
        if self.catalogue.importing.schedule.keep(self.tenant, id, &times).await? > 0 {
            carried.remarks.push(Remark::TimesBooked);
        }
        carried.known = Known {
            id: found.id.clone(),
            title: new.title,
            digest: digest(found, &self.run.wishes),
            times: found.times.clone(),
            picture,
            ..carried.known
        };
        Ok(carried)
    }

    async fn begin(&self, id: OfferingId, new: &Draft) -> Result<Carried, CatalogueError> {
        self.catalogue.draft(self.tenant, id, new, None).await?;
        let known = known_so_far(id, fingerprints(new));
        Ok(Carried { result: RowResult::Brought, remarks: Vec::new(), known })
    }

    /// What stands here follows the source, save for what the team has changed; what is published stays whole. It is
    /// read and written under one lock, so that what a colleague writes at this moment is not lost.
    async fn update(
        &self,
        id: OfferingId,
        new: &Draft,
        known: Option<&Known>,
    ) -> Result<Carried, CatalogueError> {
        let mut so_far = (Brought::new(), false);
        let mut after = so_far.clone();
        let written = self.catalogue.amend(self.tenant, id, self.run.by, |here| {
            let brought = known.map_or_else(|| fingerprints(here), |known| known.brought.clone());
            let merged = merged(here, &brought, new);
            (so_far, after) = ((brought, merged.is_edited), (merged.brought, merged.is_edited));
            *here = merged.draft;
            Ok::<_, CatalogueError>(())
        });
        let (result, (brought, is_edited), is_whole) = match written.await {
            Ok(()) => (RowResult::Updated, after, true),
            Err(CatalogueError::Incomplete(_)) => (RowResult::Left, so_far, false),
            Err(error) => return Err(error),
        };
        let told = [(Remark::EditedHere, is_edited), (Remark::Incomplete, !is_whole)];
        let remarks = told.into_iter().filter_map(|(remark, is_so)| is_so.then_some(remark)).collect();
        Ok(Carried { result, remarks, known: known_so_far(id, brought) })
    }

    /// Publishes what is whole, if that was wished. What the team took back itself stays so.
    async fn publish(
        &self,
        id: OfferingId,
        known: Option<&Known>,
        carried: &mut Carried,
    ) -> Result<(), CatalogueError> {
        if !self.run.wishes.publish {
            return Ok(());
        }
        let (draft, state) = self.catalogue.written(self.tenant, id).await?;
        let is_back = known.is_some_and(|known| known.has_vanished) && state == OfferingState::Withdrawn;
        if state != OfferingState::Draft && !is_back {
            return Ok(());
        }
        if draft.missing().is_empty() {
            self.catalogue.publish(self.tenant, id, self.run.by).await?;
            carried.result = RowResult::Published;
        } else {
            carried.remarks.push(Remark::Incomplete);
        }
        Ok(())
    }

    /// Takes the source's picture for what has none, and gives the address of the one that was taken, now or `before`. A
    /// picture that was taken once and is here no more has been taken away by somebody, and stays away.
    async fn take_picture(
        &self,
        found: &Found,
        id: OfferingId,
        before: &str,
        remarks: &mut Vec<Remark>,
    ) -> Result<String, CatalogueError> {
        let Some(picture) = &found.picture else { return Ok(before.to_owned()) };
        let (draft, _) = self.catalogue.written(self.tenant, id).await?;
        if !draft.images.is_empty() || picture.address == before || !self.catalogue.takes_pictures() {
            return Ok(before.to_owned());
        }
        if let Ok(new) = self.fetch_picture(picture, id).await {
            match self.catalogue.add_image(self.tenant, id, new, self.run.by).await {
                Err(CatalogueError::Picture(_)) => {}
                Err(CatalogueError::Database(cause))
                    if tenancy::broken_constraint(&cause) == Some("image_pkey") =>
                {
                    return Ok(picture.address.clone()); // it is there already
                }
                taken => return taken.map(|()| picture.address.clone()),
            }
        }
        remarks.push(Remark::PictureLost);
        Ok(before.to_owned())
    }

    async fn fetch_picture(&self, picture: &Picture, of: OfferingId) -> Result<NewImage, FetchError> {
        let bytes = self.catalogue.importing.fetcher.get(&picture.address, MOST_BYTES).await?;
        let about = AboutImage {
            alt: picture.alt.clone(),
            photographer: picture.photographer.clone(),
            licence: picture.licence.clone(),
            focal: [50, 50],
        };
        Ok(NewImage { id: picture_id(of, &picture.address), bytes, about })
    }

    /// The times as they are there now; one that was there and is no more does not take place.
    fn times(&self, id: OfferingId, found: &Found, known: Option<&Known>, draft: &Draft) -> Vec<BroughtTime> {
        let is_there = |time: &&FoundTime| found.times.iter().any(|its| its.id == time.id);
        let before = known.map(|known| known.times.as_slice()).unwrap_or_default().iter();
        let gone = before.filter(|time| time.starts_at > self.now && !is_there(time));
        let gone = gone.map(|time| FoundTime { fate: TimeFate::Cancelled, ..time.clone() });
        found.times.iter().cloned().chain(gone).map(|time| brought_time(id, &time, draft)).collect()
    }
}

/// The id of a picture that an offering takes from an address: always the same, so that it does not come twice.
fn picture_id(of: OfferingId, address: &str) -> ImageId {
    ImageId::from_uuid(Uuid::new_v5(&of.as_uuid(), address.as_bytes()))
}

/// What is remembered of an offering, save what was found of it.
fn known_so_far(offering: OfferingId, brought: Brought) -> Known {
    Known {
        offering,
        id: String::new(),
        title: contract::Text::default(),
        digest: String::new(),
        brought,
        times: Vec::new(),
        picture: String::new(),
        is_of_this_source: true,
        has_vanished: false,
    }
}

fn brought_time(id: OfferingId, time: &FoundTime, draft: &Draft) -> BroughtTime {
    let days_before = SignedDuration::from_hours(24 * i64::from(draft.deadline_days));
    let deadline = time.enrols_until.unwrap_or_else(|| time.starts_at.plus(-days_before));
    let (fate, capacity) = match (time.fate, time.capacity) {
        (TimeFate::Cancelled, _) => (BroughtFate::Cancelled, 0),
        (TimeFate::SoldOut, Some(_)) => (BroughtFate::Here, 0),
        (TimeFate::SoldOut, None) => (BroughtFate::Elsewhere, 0),
        (TimeFate::Open, Some(capacity)) => (BroughtFate::Here, capacity),
        (TimeFate::Open, None) => (BroughtFate::Elsewhere, 1),
    };
    BroughtTime {
        occurrence: OccurrenceId::from_uuid(Uuid::new_v5(&id.as_uuid(), time.id.as_bytes())),
        starts_at: time.starts_at,
        ends_at: time.ends_at,
        enrols_from: time.enrols_from,
        enrols_until: deadline.min(time.starts_at),
        capacity,
        group_min: draft.group_min.unwrap_or(1),
        group_max: draft.group_max.unwrap_or(1),
        languages: draft.languages.clone(),
        fate,
    }
}

/// What may go better in a moment.
fn may_pass(error: &tenancy::DbErr) -> bool {
    tenancy::is_lock_timeout(error) || tenancy::is_exhausted(error)
}
