//! Writing offerings: steps, copies, reviews, and venues that many offerings name.

use contract::{OfferingId, Venue, VenueId};
use tenancy::{Caller, Offer, PersonId, Role, TenantId};

use crate::Catalogue;
use crate::editing::{self, Around, Step, Typed};
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::store::{offerings, venues};

impl Catalogue {
    /// Keeps what was typed at a step. What others have written at other steps meanwhile stays.
    pub(crate) async fn write_step(
        &self,
        caller: &Caller<Offer>,
        id: OfferingId,
        step: Step,
        typed: &Typed,
        around: &Around,
    ) -> Result<(), CatalogueError> {
        let tx = self.db.begin(caller.tenant).await?;
        offerings::revise(&tx, id, Some(caller.person), self.clock.now(), |draft| {
            editing::parse(step, typed, around, draft);
        })
        .await?;
        Ok(tx.commit().await?)
    }

    /// Copies an offering as a draft.
    pub async fn copy(&self, owner: TenantId, id: OfferingId) -> Result<OfferingId, CatalogueError> {
        let (draft, _) = self.written(owner, id).await?;
        let copy = OfferingId::new();
        self.draft(owner, copy, &editing::copy_of(&draft), None).await?;
        Ok(copy)
    }

    /// Sends what is in review back to its writer, with a note.
    pub async fn send_back(
        &self,
        owner: TenantId,
        id: OfferingId,
        note: &str,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        let (tx, now) = (self.db.begin(owner).await?, self.clock.now());
        offerings::turn(&tx, id, OfferingState::Draft, by, now).await?;
        offerings::note(&tx, id, note).await?;
        Ok(tx.commit().await?)
    }

    /// Puts an offering before the public, as a person who may do that.
    pub(crate) async fn publish_as(
        &self,
        caller: &Caller<Offer>,
        id: OfferingId,
    ) -> Result<(), CatalogueError> {
        let tx = self.db.begin(caller.tenant).await?;
        let state = offerings::hold(&tx, id).await?;
        if !Self::may_publish(caller, state, offerings::review(&tx, id).await?.submitted_by) {
            return Err(CatalogueError::ColleagueNeeded);
        }
        offerings::turn(&tx, id, OfferingState::Published, Some(caller.person), self.clock.now()).await?;
        Ok(tx.commit().await?)
    }

    /// Whether a person may publish an offering now. What somebody has put before colleagues, one of them publishes, or
    /// who runs the tenant.
    pub(crate) fn may_publish(
        caller: &Caller<Offer>,
        state: OfferingState,
        submitted_by: Option<PersonId>,
    ) -> bool {
        state != OfferingState::InReview
            || submitted_by != Some(caller.person)
            || caller.is_any(&[Role::Admin, Role::Owner])
    }

    /// Writes a venue, new or anew. The offerings that name it change with it.
    pub async fn keep_venue(
        &self,
        owner: TenantId,
        id: VenueId,
        venue: &Venue,
        by: Option<PersonId>,
    ) -> Result<(), CatalogueError> {
        let (tx, now) = (self.db.begin(owner).await?, self.clock.now());
        let venue = Venue { id: Some(id), ..venue.clone() };
        venues::keep(&tx, id, &venue, now).await?;
        for offering in offerings::at_venue(&tx, id).await? {
            offerings::revise(&tx, offering, by, now, |draft| draft.venue = Some(venue.clone())).await?;
        }
        Ok(tx.commit().await?)
    }
}
