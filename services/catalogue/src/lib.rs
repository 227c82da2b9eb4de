//! What can be booked.
#![doc = include_str!("../README.md")]

mod answers;
mod api;
mod bulk;
mod draft;
mod editing;
mod error;
pub mod import;
mod listen;
mod offering;
mod package;
mod packaging;
mod pages;
mod picture_keeping;
mod pictures;
mod saved_searches;
mod schema_org;
pub mod screens;
pub mod search;
mod store;
mod tip;
mod window;
mod writing;

use std::sync::Arc;

use crate::search::{Synonyms, day_in};
use crate::store::synonyms::SynonymId;
use contract::{Directory, Lang, OfferingId, Offerings, Post, Schedule, Sharing, Teams, TenantCard, Times};
use events::{Hears, Rings};
use tenancy::{Clock, PersonId, TenantDb, TenantId};
use web::{Limit, Limits, Routes};

pub use answers::CatalogueAnswers;
pub use bulk::Prepared;
pub use draft::{Draft, MOST_SUMMARY, MOST_TITLE, Missing, Untranslated, Visibility};
pub use error::CatalogueError;
pub use import::{FetchError, Fetcher, NoTls};
pub use listen::NewsDesk;
pub use offering::OfferingState;
pub use package::{Package, PackageState};
pub use pictures::{AboutImage, NewImage, PictureFlaw};
pub use saved_searches::NewsTime;
pub use search::{Facet, FacetValue, Found, Search, Sort};
pub use store::picture_files::{Bucket, PictureFiles, PicturePlace, PicturesUnusable};

/// The service: what can be booked.
#[derive(Clone)]
pub struct Catalogue {
    db: TenantDb,
    clock: Clock,
    answers: Arc<CatalogueAnswers>,
    sharing: Arc<dyn Sharing>,
    times: Arc<dyn Times>,
    teams: Arc<dyn Teams>,
    post: Arc<dyn Post>,
    rates: Rates,
    importing: Importing,
}

/// Other services that this one asks.
pub struct Neighbours {
    /// Who shares with whom.
    pub sharing: Arc<dyn Sharing>,
    /// When offerings are given.
    pub times: Arc<dyn Times>,
    /// Which teams own them.
    pub teams: Arc<dyn Teams>,
    /// Who takes the letters in which people tell a colleague of an offering.
    pub post: Arc<dyn Post>,
}

impl std::fmt::Debug for Neighbours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Neighbours").finish_non_exhaustive()
    }
}

/// How often something may be asked of this service.
#[derive(Clone, Debug)]
pub struct Rates {
    /// What counts.
    pub limits: Limits,
    /// Letters in which one person tells colleagues of offerings.
    pub tips_per_person: Limit,
    /// Searches from one network address at one tenant, without those that are answered from memory.
    pub searches_per_network: Limit,
}

/// What bringing in what exists elsewhere needs.
#[derive(Clone)]
pub struct Importing {
    /// Who writes the times.
    pub schedule: Arc<dyn Schedule>,
    /// What fetches from addresses that people type.
    pub fetcher: Fetcher,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The service on a database, with those whom it asks.
    pub fn new(
        db: TenantDb,
        clock: Clock,
        answers: Arc<CatalogueAnswers>,
        neighbours: Neighbours,
        rates: Rates,
        importing: Importing,
    ) -> Self {
        let Neighbours { sharing, times, teams, post } = neighbours;
        Self { db, clock, answers, sharing, times, teams, post, rates, importing }
    }

    /// The pages of this service, and what programs can ask.
    pub fn routes(&self) -> Routes {
        pages::routes(self.clone()).merge(api::routes(self.clone()))
    }

    /// What programs can ask, as OpenAPI says it.
    pub fn document() -> utoipa::openapi::OpenApi {
        api::document()
    }

    /// Finds what `search` looks for among what `tenant` lists.
    pub async fn find(&self, tenant: &TenantCard, search: &Search) -> Result<Found, CatalogueError> {
        let tx = self.db.begin(tenant.id).await?;
        store::finding::find(&tx, search, search.span(&tenant.zone), self.clock.now()).await
    }

    /// Keeps words that found nothing, without who searched. That may fail without harm to the reader, who has an answer.
    pub(crate) async fn note_if_missed(
        &self,
        tenant: &TenantCard,
        search: &Search,
        found: &Found,
        lang: Lang,
    ) {
        let said = search::Missed::of(search, found);
        metrics::counter!("search.found", "any" => if found.total > 0 { "yes" } else { "no" }).increment(1);
        let Some(missed) = said else { return };
        metrics::counter!("search.missed").increment(1);
        let now = self.clock.now();
        let noted = async {
            let tx = self.db.begin(tenant.id).await?;
            store::missed_searches::note(&tx, &missed, lang, day_in(now, &tenant.zone), now).await?;
            tx.commit().await
        };
        if let Err(error) = noted.await {
            tracing::warn!(error = %error, "a search that found nothing could not be kept");
        }
    }

    /// What this service hears.
    pub fn listeners(&self) -> Vec<Arc<dyn Hears>> {
        vec![Arc::new(listen::KeepsListings {
            db: self.db.clone(),
            offerings: Arc::clone(&self.answers) as Arc<dyn Offerings>,
            sharing: Arc::clone(&self.sharing),
            times: Arc::clone(&self.times),
        })]
    }

    /// Keeps words that mean the same at `tenant`.
    pub async fn keep_synonyms(&self, tenant: TenantId, synonyms: &Synonyms) -> Result<(), CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        store::synonyms::insert(&tx, synonyms, self.clock.now()).await?;
        // What visitors find has changed.
        store::tray::raise(&tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Forgets words that mean the same at `tenant`.
    pub(crate) async fn forget_synonyms(
        &self,
        tenant: TenantId,
        id: SynonymId,
    ) -> Result<(), CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        if !store::synonyms::delete(&tx, id).await? {
            return Err(CatalogueError::NotFound);
        }
        store::tray::raise(&tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The timers of the news of saved searches, which are written and sent with `desk`.
    pub fn news_timers(&self, desk: &NewsDesk) -> Vec<Arc<dyn Rings>> {
        vec![
            Arc::new(listen::WakesNews { catalogue: self.clone(), desk: desk.clone() }),
            Arc::new(listen::TellsNews { catalogue: self.clone(), desk: desk.clone() }),
        ]
    }

    /// The timers of this service.
    pub fn timers(&self) -> Vec<Arc<dyn Rings>> {
        vec![
            Arc::new(picture_keeping::Sweeps { db: self.db.clone(), pictures: self.pictures().clone() }),
            Arc::new(listen::ForgetsMissed { db: self.db.clone() }),
            Arc::new(window::OpensAndCloses { db: self.db.clone() }),
            Arc::new(import::running::WorksOnImports { catalogue: self.clone() }),
        ]
    }

    /// Whether there is a place for pictures.
    pub fn takes_pictures(&self) -> bool {
        self.pictures().is_open()
    }

    fn directory(&self) -> &dyn Directory {
        self.answers.directory()
    }

    fn pictures(&self) -> &PictureFiles {
        self.answers.pictures()
    }

    /// Writes a new offering of `owner`'s, with its first picture.
    pub async fn draft(
        &self,
        owner: TenantId,
        id: OfferingId,
        draft: &Draft,
        image: Option<NewImage>,
    ) -> Result<(), CatalogueError> {
        let taken = match image {
            Some(image) => Some(self.take_in(owner, image).await?),
            None => None,
        };
        let tx = self.db.begin(owner).await?;
        let now = self.clock.now();
        let mut images = draft.images.clone();
        if let Some(taken) = taken {
            images.insert(0, store::images::insert(&tx, taken, now).await?);
        }
        store::offerings::insert(&tx, id, &Draft { images, ..draft.clone() }, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Writes a new offering of `owner`'s, or finds the one that was written under this id before.
    pub async fn draft_once(
        &self,
        owner: TenantId,
        id: OfferingId,
        draft: &Draft,
    ) -> Result<(), CatalogueError> {
        if self.state(owner, id).await?.is_some() {
            return Ok(());
        }
        match self.draft(owner, id, draft, None).await {
            Err(CatalogueError::Database(cause))
                if tenancy::broken_constraint(&cause) == Some("offering_pkey") =>
            {
                Ok(()) // someone was faster, with the same
            }
            written => written,
        }
    }

    /// Changes what an offering says, as it is at this moment: two who change at once change one after the other.
    /// What is published changes everywhere at once, and so must stay whole.
    pub async fn amend<E: From<CatalogueError>>(
        &self,
        owner: TenantId,
        id: OfferingId,
        by: Option<PersonId>,
        change: impl FnOnce(&mut Draft) -> Result<(), E>,
    ) -> Result<(), E> {
        let tx = self.db.begin(owner).await.map_err(CatalogueError::from)?;
        store::offerings::try_revise(&tx, id, by, self.clock.now(), change).await?;
        tx.commit().await.map_err(CatalogueError::from)?;
        Ok(())
    }

    /// What `owner` has written of an offering, and where that is in its life.
    pub async fn written(
        &self,
        owner: TenantId,
        id: OfferingId,
    ) -> Result<(Draft, OfferingState), CatalogueError> {
        let tx = self.db.begin(owner).await?;
        store::offerings::written(&tx, id).await
    }

    /// Where an offering of `owner`'s is in its life; none if there is no such offering.
    pub async fn state(
        &self,
        owner: TenantId,
        offering: OfferingId,
    ) -> Result<Option<OfferingState>, CatalogueError> {
        let tx = self.db.begin(owner).await?;
        match store::offerings::find(&tx, offering).await {
            Ok(found) => Ok(Some(found.state)),
            Err(CatalogueError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Gives a draft to a colleague to look at.
    pub async fn submit(
        &self,
        owner: TenantId,
        offering: OfferingId,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        self.turn(owner, offering, OfferingState::InReview, by).await
    }

    /// Puts a draft, or what was withdrawn, before the public; it has to be whole.
    pub async fn publish(
        &self,
        owner: TenantId,
        offering: OfferingId,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        self.turn(owner, offering, OfferingState::Published, by).await
    }

    /// Takes an offering back: its listings end everywhere, bookings stand.
    pub async fn withdraw(
        &self,
        owner: TenantId,
        offering: OfferingId,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        self.turn(owner, offering, OfferingState::Withdrawn, by).await
    }

    async fn turn(
        &self,
        owner: TenantId,
        offering: OfferingId,
        to: OfferingState,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        let tx = self.db.begin(owner).await?;
        store::offerings::turn(&tx, offering, to, by, self.clock.now()).await?;
        Ok(tx.commit().await?)
    }
}
