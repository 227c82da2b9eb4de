//! What this service answers to others. It needs nobody but the directory, so it can be made before they are.

use std::collections::HashMap;
use std::sync::Arc;

use async_trait::async_trait;
use contract::{
    Art, AskError, BookableOffering, Directory, ForWhom, Glance, ImageFile, ImageId, Listings, OccurrenceId,
    OfferingContent, OfferingId, Offerings, OwnOffering, Ownership, ShownOffering, Text, Trays, Waiting,
    Waits,
};
use tenancy::{Clock, Door, TeamId, TenantDb, TenantId};

use crate::error::CatalogueError;
use crate::pictures;
use crate::search::{Facet, Found, Search, Sort, Span, StageGroup};
use crate::store::images::Kept;
use crate::store::picture_files::PictureFiles;
use crate::store::{finding, images, listed, listings, offerings, packages, tray, waiting};

/// Answers for catalogue.
pub struct CatalogueAnswers {
    db: TenantDb,
    clock: Clock,
    directory: Arc<dyn Directory>,
    pictures: PictureFiles,
}

impl std::fmt::Debug for CatalogueAnswers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CatalogueAnswers").finish_non_exhaustive()
    }
}

impl CatalogueAnswers {
    /// Answers from a database and the files of pictures.
    pub fn new(db: TenantDb, clock: Clock, directory: Arc<dyn Directory>, pictures: PictureFiles) -> Self {
        Self { db, clock, directory, pictures }
    }

    /// Who is where, for pages that name an owner.
    pub(crate) fn directory(&self) -> &dyn Directory {
        &*self.directory
    }

    pub(crate) fn pictures(&self) -> &PictureFiles {
        &self.pictures
    }

    async fn own_content(
        &self,
        door: &Door,
        id: OfferingId,
    ) -> Result<Option<OfferingContent>, CatalogueError> {
        let Some(owner) = self.directory.tenant(door.host()).await? else { return Ok(None) };
        let tx = self.db.open(door).await?;
        offerings::content(&tx, id, &owner, door.guest(), self.clock.now()).await
    }

    async fn own_offering(
        &self,
        owner: TenantId,
        id: OfferingId,
    ) -> Result<Option<OwnOffering>, CatalogueError> {
        let tx = self.db.begin(owner).await?;
        match offerings::written(&tx, id).await {
            Ok((draft, _)) => Ok(Some(OwnOffering {
                title: draft.title,
                minutes: draft.minutes,
                languages: draft.languages,
                group_min: draft.group_min,
                group_max: draft.group_max,
                deadline_days: draft.deadline_days,
                venue: draft.venue,
            })),
            Err(CatalogueError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn own_titles(&self, owner: TenantId) -> Result<HashMap<OfferingId, Text>, CatalogueError> {
        let tx = self.db.begin(owner).await?;
        Ok(offerings::own(&tx).await?.into_iter().map(|one| (one.id, one.title)).collect())
    }

    async fn own_glance(&self, tenant: TenantId, most: u32) -> Result<Glance, CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        let (now, any_time) = (self.clock.now(), Span::default());
        let next = Search { sort: Sort::Next, per_page: most, ..Search::default() };
        let soon = finding::find(&tx, &next, any_time, now).await?;
        let newest = finding::find(&tx, &Search { sort: Sort::Newest, ..next }, any_time, now).await?;
        Ok(Glance {
            count: soon.total,
            featured: listed::featured(&tx, now, most).await?,
            for_whom: for_whom(&soon),
            arts: arts(&soon),
            soon: soon.items,
            newest: newest.items,
            packages: packages::shown(&tx, most).await?,
        })
    }

    async fn own_waiting(&self, tenant: TenantId) -> Result<Vec<Waiting>, CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        let mut all = waiting::offerings(&tx).await?;
        all.extend(waiting::imports(&tx).await?);
        Ok(all)
    }

    async fn own_shown(
        &self,
        tenant: TenantId,
        id: OfferingId,
    ) -> Result<Option<ShownOffering>, CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        listings::shown(&tx, id).await
    }

    /// The row is read in a transaction that has ended when the file is asked for.
    pub(crate) async fn own_image(
        &self,
        door: &Door,
        id: ImageId,
        width: Option<u32>,
    ) -> Result<Option<ImageFile>, CatalogueError> {
        let tx = self.db.open(door).await?;
        let kept = images::kept(&tx, id).await?;
        drop(tx);
        match kept {
            None => Ok(None),
            Some(Kept::Here { media_type, bytes }) => Ok(Some(ImageFile { media_type, bytes })),
            Some(Kept::Filed { media_type, widths }) => {
                let Some(width) = pictures::size_for(&widths, width) else { return Ok(None) };
                let bytes = self.pictures.get(door.host(), id, width).await?;
                Ok(bytes.map(|bytes| ImageFile { media_type, bytes }))
            }
        }
    }
}

/// For whom there is something.
fn for_whom(found: &Found) -> Vec<ForWhom> {
    let counted = found.facet(Facet::Stage);
    let count = |group: StageGroup| {
        counted.iter().find(|value| value.value == group.value()).map_or(0, |value| value.count)
    };
    let all = StageGroup::ALL.into_iter();
    let all = all.map(|group| ForWhom { group: group.as_str(), stages: group.stages(), count: count(group) });
    all.filter(|one| one.count > 0).collect()
}

/// Of which art forms there is something.
fn arts(found: &Found) -> Vec<(Art, u32)> {
    let counted = found.facet(Facet::Theme).iter().filter(|value| value.count > 0);
    counted.filter_map(|value| Some((Art::parse(&value.value)?, value.count))).collect()
}

#[async_trait]
impl Offerings for CatalogueAnswers {
    async fn own(&self, owner: TenantId, offering: OfferingId) -> Result<Option<OwnOffering>, AskError> {
        self.own_offering(owner, offering).await.map_err(AskError::new)
    }

    async fn titles(&self, owner: TenantId) -> Result<HashMap<OfferingId, Text>, AskError> {
        self.own_titles(owner).await.map_err(AskError::new)
    }

    async fn content(&self, door: &Door, offering: OfferingId) -> Result<Option<OfferingContent>, AskError> {
        self.own_content(door, offering).await.map_err(AskError::new)
    }

    async fn image(
        &self,
        door: &Door,
        image: ImageId,
        width: Option<u32>,
    ) -> Result<Option<ImageFile>, AskError> {
        self.own_image(door, image, width).await.map_err(AskError::new)
    }
}

#[async_trait]
impl Listings for CatalogueAnswers {
    async fn shown(&self, tenant: TenantId, offering: OfferingId) -> Result<Option<ShownOffering>, AskError> {
        self.own_shown(tenant, offering).await.map_err(AskError::new)
    }

    async fn bookable_at(
        &self,
        tenant: TenantId,
        occurrences: &[OccurrenceId],
    ) -> Result<Option<BookableOffering>, AskError> {
        let tx = self.db.begin_routine(tenant).await.map_err(AskError::new)?;
        listings::bookable_at(&tx, occurrences).await.map_err(AskError::new)
    }

    async fn count(&self, tenant: TenantId) -> Result<i64, AskError> {
        let tx = self.db.begin(tenant).await.map_err(AskError::new)?;
        listings::count(&tx).await.map_err(AskError::new)
    }

    async fn glance(&self, tenant: TenantId, most: u32) -> Result<Glance, AskError> {
        self.own_glance(tenant, most).await.map_err(AskError::new)
    }
}

#[async_trait]
impl Trays for CatalogueAnswers {
    async fn version(&self, tenant: TenantId) -> Result<i64, AskError> {
        let tx = self.db.begin(tenant).await.map_err(AskError::new)?;
        tray::version(&tx).await.map_err(AskError::new)
    }
}

#[async_trait]
impl Waits for CatalogueAnswers {
    async fn waiting(&self, tenant: TenantId) -> Result<Vec<Waiting>, AskError> {
        self.own_waiting(tenant).await.map_err(AskError::new)
    }
}

#[async_trait]
impl Ownership for CatalogueAnswers {
    async fn teams_of(
        &self,
        owner: TenantId,
        offerings: &[OfferingId],
    ) -> Result<HashMap<OfferingId, TeamId>, AskError> {
        let tx = self.db.begin(owner).await.map_err(AskError::new)?;
        waiting::teams(&tx, offerings).await.map_err(AskError::new)
    }
}
