//! What the service does with what others bring.

use std::collections::HashMap;

use contract::{Fact, OfferingContent, OfferingId};
use events::{Telling, tell};
use tenancy::{PersonId, TenantId, TenantTx, Timestamp};

use super::{Coming, Decision, Intake, IntakeMode, IntakeState};
use crate::Federation;
use crate::answers::across;
use crate::error::FederationError;
use crate::store::agreements::members;
use crate::store::intakes::IntakeOf;
use crate::store::received::{self, Judged};
use crate::store::{agreements, gate, intakes, versions};

/// An offering on its way in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brought<'a> {
    /// What.
    pub(crate) offering: OfferingId,
    /// Whose.
    pub(crate) owner: TenantId,
    /// By way of which region, or from the owner itself.
    pub(crate) via: TenantId,
    /// What it says, while it is offered by this way.
    pub(crate) content: Option<&'a OfferingContent>,
}

/// What somebody decides of what waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Take it in.
    Accept,
    /// Leave it out.
    Decline,
    /// Ask its owner to say more.
    Ask,
}

impl Verdict {
    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        match token {
            "accept" => Some(Self::Accept),
            "decline" => Some(Self::Decline),
            "ask" => Some(Self::Ask),
            _ => None,
        }
    }

    const fn state(self) -> IntakeState {
        match self {
            Self::Accept => IntakeState::Accepted,
            Self::Decline => IntakeState::Declined,
            Self::Ask => IntakeState::Asked,
        }
    }

    const fn decision(self) -> Option<Decision> {
        match self {
            Self::Accept => Some(Decision::Accepted),
            Self::Decline => Some(Decision::Declined),
            Self::Ask => None,
        }
    }
}

impl Brought<'_> {
    /// Takes it in by rule, or lets it go, and tells who is to know; says where it stands. Another owner's offering of the same
    /// id that is here already stays.
    pub(crate) async fn take_in(
        self,
        tx: &TenantTx,
        now: Timestamp,
    ) -> Result<Option<IntakeState>, FederationError> {
        gate::enter(tx).await?;
        let stood = received::hold(tx, self.offering, self.via).await?;
        let is_ours = |stood: &&received::Received| stood.owner == self.owner;
        if stood.as_ref().is_some_and(|stood| !is_ours(&stood) && stood.state != IntakeState::Ended) {
            return Ok(None);
        }
        let stood = stood.as_ref().filter(is_ours);
        let state = self.state(tx, stood, now).await?;
        let before = stood.map(|stood| stood.state);
        if state == IntakeState::Ended && before.is_none_or(|before| before == IntakeState::Ended) {
            return Ok(None);
        }
        received::put(tx, (self.offering, self.owner, self.via), state, now).await?;
        Passage { offering: self.offering, owner: self.owner, via: self.via, before, after: state, by: None }
            .tell(tx, now)
            .await?;
        Ok(Some(state))
    }

    async fn state(
        self,
        tx: &TenantTx,
        stood: Option<&received::Received>,
        now: Timestamp,
    ) -> Result<IntakeState, FederationError> {
        let intake: Intake = intakes::about(tx, self.via).await?;
        let is_covered = match self.content {
            Some(content) => {
                let extents = versions::extents(tx, self.owner, self.via, now).await?;
                extents.iter().any(|extent| extent.covers(content))
            }
            None => false,
        };
        let is_in_category = self.content.is_some_and(|content| intake.extent.covers(content));
        Ok(Coming {
            stood: stood.map(|stood| stood.state),
            decision: stood.and_then(|stood| stood.decision),
            is_covered,
            is_in_category,
            intake: &intake,
        }
        .state())
    }
}

/// From where something went to where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passage {
    pub(crate) offering: OfferingId,
    pub(crate) owner: TenantId,
    pub(crate) via: TenantId,
    pub(crate) before: Option<IntakeState>,
    pub(crate) after: IntakeState,
    pub(crate) by: Option<PersonId>,
}

impl Passage {
    /// Tells our own catalogue, our members where owners brought it to us, and the owner itself.
    pub(crate) async fn tell(self, tx: &TenantTx, now: Timestamp) -> Result<(), FederationError> {
        let Self { offering, owner, .. } = self;
        if self.before != Some(self.after) {
            metrics::counter!("offerings.received", "to" => self.after.as_str()).increment(1);
        }
        let (is_in, was_in) =
            (self.after == IntakeState::Accepted, self.before == Some(IntakeState::Accepted));
        let facts = match (is_in, was_in) {
            (true, _) => {
                Some((Fact::OfferingReceived { offering, owner }, Fact::OfferingPooled { offering, owner }))
            }
            (false, true) => {
                Some((Fact::OfferingDropped { offering, owner }, Fact::OfferingUnpooled { offering, owner }))
            }
            (false, false) => None,
        };
        let is_from_owner = self.via == owner;
        if let Some((to_ourselves, to_members)) = facts {
            let members = if is_from_owner { members(tx, now).await? } else { Vec::new() };
            if !members.is_empty() {
                self.say(tx, &to_members, &members, now).await?;
            }
            self.say(tx, &to_ourselves, &[tx.tenant()], now).await?;
        }
        if is_from_owner && self.before != Some(self.after) {
            let judged = Fact::OfferingJudged { offering, to: self.after.as_str().to_owned() };
            self.say(tx, &judged, &[owner], now).await?;
        }
        Ok(())
    }

    async fn say(
        self,
        tx: &TenantTx,
        fact: &Fact,
        to: &[TenantId],
        now: Timestamp,
    ) -> Result<(), FederationError> {
        Ok(tell(tx, &Telling { fact, by: self.by, at: now, to }).await?)
    }
}

impl Federation {
    /// Decides of what was brought by one way. What has ended meanwhile, or was never here, is told as lost.
    pub async fn judge(
        &self,
        (tenant, by): (TenantId, PersonId),
        (offering, via): (OfferingId, TenantId),
        verdict: Verdict,
        message: &str,
    ) -> Result<(), FederationError> {
        let now = self.clock.now();
        let tx = self.db.begin(tenant).await?;
        gate::enter(&tx).await?;
        let Some(stood) = received::hold(&tx, offering, via).await? else {
            return Err(FederationError::NotFound);
        };
        if stood.state == IntakeState::Ended {
            return Err(FederationError::Overtaken);
        }
        let (state, decision) = (verdict.state(), verdict.decision());
        received::judge(&tx, (offering, via), Judged { state, decision, message, by }, now).await?;
        let (owner, before) = (stood.owner, Some(stood.state));
        Passage { offering, owner, via, before, after: state, by: Some(by) }.tell(&tx, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Writes the rule about what comes by one way, and asks it about what waits.
    pub async fn set_intake(
        &self,
        tenant: TenantId,
        via: TenantId,
        intake: &Intake,
    ) -> Result<(), FederationError> {
        let now = self.clock.now();
        let tx = self.db.begin(tenant).await?;
        intakes::set(&tx, via, intake, now).await?;
        tx.commit().await?;
        let tx = self.db.begin(tenant).await?;
        let mut waits = received::in_state(&tx, IntakeState::Proposed, MOST_ASKED_AGAIN).await?;
        drop(tx);
        waits.retain(|one| via == tenant || one.via == via);
        for one in waits {
            self.ask_again(tenant, one.offering, one.owner, one.via, now).await?;
        }
        Ok(())
    }

    /// What stands in a state, the oldest first, at most so many; what is offered no more is left out. And how many stand where.
    pub(crate) async fn brought(
        &self,
        tenant: TenantId,
        state: IntakeState,
        most: u64,
    ) -> Result<Standings, FederationError> {
        let tx = self.db.begin(tenant).await?;
        let all = received::in_state(&tx, state, most).await?;
        let counts = received::counts(&tx).await?;
        drop(tx);
        let mut shown = Vec::with_capacity(all.len());
        for one in all {
            if let Some(content) = self.content_of(tenant, &one).await? {
                shown.push((one, content));
            }
        }
        let counts = counts.into_iter().map(|(state, count)| (state.as_str(), count)).collect();
        Ok(Standings { shown, counts })
    }

    /// All rules of a tenant.
    pub(crate) async fn intakes(&self, tenant: TenantId) -> Result<Vec<IntakeOf>, FederationError> {
        let tx = self.db.begin(tenant).await?;
        intakes::all(&tx).await
    }

    /// Who may bring something to a tenant, as agreed now.
    pub(crate) async fn sources(&self, tenant: TenantId) -> Result<Vec<TenantId>, FederationError> {
        let tx = self.db.begin(tenant).await?;
        Ok(agreements::sources_of(&tx, self.clock.now()).await?)
    }

    /// The members of a region, at most so many, and how each takes in what is pooled: a member lets its region know.
    pub(crate) async fn rules_of_members(
        &self,
        region: TenantId,
        most: usize,
    ) -> Result<Vec<(TenantId, IntakeMode)>, FederationError> {
        let tx = self.db.begin(region).await?;
        let members = members(&tx, self.clock.now()).await?;
        drop(tx);
        let mut rules = Vec::new();
        for member in members.into_iter().take(most) {
            let there = self.db.open(&across(member, region, None)).await?;
            rules.push((member, intakes::about(&there, region).await?.mode));
        }
        Ok(rules)
    }

    async fn ask_again(
        &self,
        tenant: TenantId,
        offering: OfferingId,
        owner: TenantId,
        via: TenantId,
        now: Timestamp,
    ) -> Result<(), FederationError> {
        let content = self.offerings.content(&across(owner, tenant, None), offering).await?;
        let tx = self.db.begin(tenant).await?;
        Brought { offering, owner, via, content: content.as_ref() }.take_in(&tx, now).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// What stands in a state, and how many stand where.
#[derive(Debug)]
pub(crate) struct Standings {
    /// With what each says now.
    pub(crate) shown: Vec<(received::Received, OfferingContent)>,
    /// By the state's token.
    pub(crate) counts: HashMap<&'static str, u64>,
}

/// A rule is asked again about at most so many that wait.
const MOST_ASKED_AGAIN: u64 = 1000;
