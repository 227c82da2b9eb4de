//! Taking pictures in and letting them go: files and rows, which no transaction holds together.
//!
//! A timer stands for each picture whose files may lie there without a row: set before the first file is written,
//! cleared with the row that names them, set again when the row goes. Whatever dies in between, the timer looks and
//! removes what no row names.

use async_trait::async_trait;
use contract::{AskError, ImageId, OfferingId};
use events::{ListenError, Rings, set_due};
use jiff::SignedDuration;
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantDb, TenantId, Timestamp};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::pictures::{AboutImage, NewImage};
use crate::store::picture_files::PictureFiles;
use crate::store::{images, offerings};

/// The timer that removes files which no row names.
pub(crate) const SWEEP: &str = "catalogue.picture_files";
/// How long a file may wait for its row: far longer than any request lasts.
const WAITS_FOR_ITS_ROW: SignedDuration = SignedDuration::from_hours(1);
/// How long a file outlives its row: until those who list the offering have heard that it is gone.
const OUTLIVES_ITS_ROW: SignedDuration = SignedDuration::from_mins(5);

/// A picture whose files have been written, and which no row names yet.
pub(crate) struct TakenIn {
    pub(crate) id: ImageId,
    pub(crate) widths: Vec<i32>,
    pub(crate) largest: (i32, i32),
    pub(crate) about: AboutImage,
}

impl Catalogue {
    /// Checks a picture and writes its files. The row that names them must clear the timer.
    #[tracing::instrument(skip_all, fields(image.id = %new.id, bytes = new.bytes.len()))]
    pub(crate) async fn take_in(&self, owner: TenantId, new: NewImage) -> Result<TakenIn, CatalogueError> {
        let prepared = self.pictures().prepare(new.bytes).await.inspect_err(|error| {
            if let CatalogueError::Picture(flaw) = error {
                metrics::counter!("pictures.refused", "flaw" => flaw.as_str()).increment(1);
            }
        })?;
        self.sweep_at(owner, new.id, self.clock.now().plus(WAITS_FOR_ITS_ROW)).await?;
        let taken =
            TakenIn { id: new.id, widths: prepared.widths(), largest: prepared.largest(), about: new.about };
        self.pictures().put(owner, new.id, prepared).await?;
        metrics::counter!("pictures.taken_in").increment(1);
        Ok(taken)
    }

    /// Takes a picture in and puts it behind the others of an offering.
    pub async fn add_image(
        &self,
        owner: TenantId,
        offering: OfferingId,
        new: NewImage,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        let taken = self.take_in(owner, new).await?;
        let (tx, now) = (self.db.begin(owner).await?, self.clock.now());
        let image = images::insert(&tx, taken, now).await?;
        offerings::revise(&tx, offering, by, now, |draft| draft.images.push(image)).await?;
        Ok(tx.commit().await?)
    }

    /// Takes a picture away from an offering. With the last offering that shows it, it is gone.
    pub async fn remove_image(
        &self,
        owner: TenantId,
        offering: OfferingId,
        image: ImageId,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        let (tx, now) = (self.db.begin(owner).await?, self.clock.now());
        offerings::revise(&tx, offering, by, now, |draft| draft.images.retain(|its| *its != image)).await?;
        if offerings::showing(&tx, image).await?.is_empty() && images::delete(&tx, image).await? {
            set_due(&tx, SWEEP, image.as_uuid(), now.plus(OUTLIVES_ITS_ROW)).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Says something else of a picture; every offering that has it says so.
    pub(crate) async fn describe_image(
        &self,
        owner: TenantId,
        offering: OfferingId,
        image: ImageId,
        about: AboutImage,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        let (tx, now) = (self.db.begin(owner).await?, self.clock.now());
        images::describe(&tx, image, about).await?;
        let showing = offerings::showing(&tx, image).await?;
        if !showing.contains(&offering) {
            return Err(CatalogueError::NotFound);
        }
        for one in showing {
            offerings::look_again(&tx, one, by, now).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Puts a picture before the others.
    pub(crate) async fn show_first(
        &self,
        owner: TenantId,
        offering: OfferingId,
        image: ImageId,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        let (tx, now) = (self.db.begin(owner).await?, self.clock.now());
        offerings::revise(&tx, offering, by, now, |draft| {
            draft.images.sort_by_key(|its| *its != image);
        })
        .await?;
        Ok(tx.commit().await?)
    }

    async fn sweep_at(&self, owner: TenantId, image: ImageId, at: Timestamp) -> Result<(), CatalogueError> {
        let tx = self.db.begin(owner).await?;
        set_due(&tx, SWEEP, image.as_uuid(), at).await?;
        Ok(tx.commit().await?)
    }
}

/// Removes the files of pictures that no row names.
pub(crate) struct Sweeps {
    pub(crate) db: TenantDb,
    pub(crate) pictures: PictureFiles,
}

#[async_trait]
impl Rings for Sweeps {
    fn kind(&self) -> &'static str {
        SWEEP
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, _: Timestamp) -> Result<(), ListenError> {
        let image = ImageId::from_uuid(subject);
        if !images::is_there(&self.db, tenant, image).await? {
            self.pictures.remove(tenant, image).await.map_err(AskError::new)?;
        }
        Ok(images::sweep_no_more(&self.db, tenant, image).await?)
    }
}
