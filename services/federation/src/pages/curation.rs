//! What others bring: looked at by its state, and decided.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use contract::{Lang, OfferingContent, OfferingId, Text};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Curate, TenantId};
use views::paths;
use web::{Form, May, Problem, Query, Reader};

use crate::agreement::{MOST_WORDS, said};
use crate::answers::across;
use crate::intake::{IntakeState, Verdict};
use crate::screens::{Curation, CurationTab, MemberRule, ProposalLine};
use crate::store::received::Received;
use crate::{Federation, FederationError};

/// So many are shown at once.
const MOST_SHOWN: u64 = 50;
/// Of so many members it is said what they do.
const MOST_MEMBERS: usize = 60;

const SHOWN: [IntakeState; 4] =
    [IntakeState::Proposed, IntakeState::Asked, IntakeState::Accepted, IntakeState::Declined];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    state: String,
    done: Option<String>,
    count: Option<u32>,
}

/// A decision as typed. `fields` holds what is chosen: `one-{offering}.{way}`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    state: String,
    verdict: String,
    message: String,
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

/// What stands in a state, the oldest first.
pub(super) async fn index(
    State(federation): State<Federation>,
    May(_): May<Curate>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = federation.curation(&reader, state(&asked.state), &BTreeMap::new()).await?;
    let done = asked.done.filter(|done| ["accepted", "declined", "asked"].contains(&done.as_str()));
    reader.page(&Curation { done, count: asked.count.unwrap_or(1), ..page })
}

/// Decides of all that is chosen.
pub(super) async fn create(
    State(federation): State<Federation>,
    May(caller): May<Curate>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    only_where_others_bring(&reader)?;
    let verdict = Verdict::parse(&typed.verdict).ok_or(Problem::NotFound)?;
    let (chosen, message) = (chosen(&typed.fields), said(&typed.message));
    let flaw = if chosen.is_empty() {
        Some("nothing_chosen")
    } else if message.is_empty() && verdict == Verdict::Ask {
        Some("message_missing")
    } else if message.chars().count() > MOST_WORDS {
        Some("message_too_long")
    } else {
        federation.judge_all((caller.tenant, caller.person), &chosen, verdict, &message).await?
    };
    let at = state(&typed.state);
    if flaw.is_some() {
        let page = federation.curation(&reader, at, &typed.fields).await?;
        let again = Curation { flaw, message: typed.message, ..page };
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let done = match verdict {
        Verdict::Accept => "accepted",
        Verdict::Decline => "declined",
        Verdict::Ask => "asked",
    };
    let list = href(at);
    Ok(reader.go_to(&format!("{list}&done={done}&count={}", chosen.len())))
}

fn state(token: &str) -> IntakeState {
    SHOWN.into_iter().find(|state| state.as_str() == token).unwrap_or(IntakeState::Proposed)
}

fn href(state: IntakeState) -> String {
    format!("{}?state={}", paths::CURATION, state.as_str())
}

/// What is chosen; a name that cannot be read chooses nothing.
fn chosen(fields: &BTreeMap<String, String>) -> Vec<(OfferingId, TenantId)> {
    let names = fields.keys().filter_map(|name| name.strip_prefix("one-")?.split_once('.'));
    names.filter_map(|(offering, via)| Some((offering.parse().ok()?, via.parse().ok()?))).collect()
}

/// Only where there is a tray that others bring to.
pub(super) fn only_where_others_bring(reader: &Reader) -> Result<(), Problem> {
    let kind = reader.tenant()?.kind;
    if kind.has_units() || kind == contract::TenantKind::Region { Ok(()) } else { Err(Problem::NotFound) }
}

impl Federation {
    async fn judge_all(
        &self,
        by: (TenantId, tenancy::PersonId),
        chosen: &[(OfferingId, TenantId)],
        verdict: Verdict,
        message: &str,
    ) -> Result<Option<&'static str>, FederationError> {
        let mut flaw = None;
        for one in chosen {
            match self.judge(by, *one, verdict, message).await {
                Ok(()) => {}
                Err(FederationError::Overtaken | FederationError::NotFound) => flaw = Some("gone"),
                Err(other) => return Err(other),
            }
        }
        Ok(flaw)
    }

    async fn curation(
        &self,
        reader: &Reader,
        state: IntakeState,
        ticked: &BTreeMap<String, String>,
    ) -> Result<Curation, Problem> {
        only_where_others_bring(reader)?;
        let tenant = reader.tenant()?;
        let is_region = tenant.kind == contract::TenantKind::Region;
        let brought = self.brought(tenant.id, state, MOST_SHOWN).await?;
        let count = |of: IntakeState| brought.counts.get(of.as_str()).copied().unwrap_or(0);
        let mut lines = Vec::with_capacity(brought.shown.len());
        for (one, content) in &brought.shown {
            lines.push(self.proposal(reader, one, content, ticked).await?);
        }
        Ok(Curation {
            csrf: reader.csrf().to_owned(),
            is_region,
            state: state.as_str(),
            tabs: SHOWN
                .into_iter()
                .map(|of| CurationTab {
                    state: of.as_str(),
                    count: count(of),
                    href: href(of),
                    current: of == state,
                })
                .collect(),
            more: count(state).saturating_sub(MOST_SHOWN),
            lines,
            done: None,
            count: 0,
            flaw: None,
            message: String::new(),
            members: if is_region { self.member_rules(tenant.id).await? } else { Vec::new() },
            action: paths::CURATION.to_owned(),
        })
    }

    async fn proposal(
        &self,
        reader: &Reader,
        one: &Received,
        content: &OfferingContent,
        ticked: &BTreeMap<String, String>,
    ) -> Result<ProposalLine, Problem> {
        let owner = self.card(one.owner).await?;
        let via = if one.via == one.owner { None } else { Some(self.card(one.via).await?.name.clone()) };
        let id = format!("{}.{}", one.offering, one.via);
        let missing = |lang: &Lang| {
            content.title.exactly(*lang).is_empty() || content.summary.exactly(*lang).is_empty()
        };
        let waited = reader.now().as_jiff().duration_since(one.since.as_jiff());
        Ok(ProposalLine {
            local_href: (one.state == IntakeState::Accepted).then(|| paths::local(&one.offering.to_string())),
            is_ticked: ticked.contains_key(&format!("one-{id}")),
            id,
            title: content.title.clone(),
            summary: content.summary.clone(),
            href: format!(
                "{}{}",
                reader.address().of(&owner.host),
                paths::offering(&one.offering.to_string())
            ),
            owner: owner.name.clone(),
            via,
            kind: content.kind.as_str().to_owned(),
            art: content.art.as_str().to_owned(),
            stages: content.stages.iter().map(|stage| stage.as_str().to_owned()).collect(),
            since: reader.moment(one.since),
            days: waited.as_hours() / 24,
            missing_in: Lang::ALL
                .iter()
                .filter(|lang| missing(lang))
                .map(|lang| lang.code().to_owned())
                .collect(),
            says_access: !content.more.access.is_empty(),
            message: one.message.clone(),
        })
    }

    async fn member_rules(&self, region: TenantId) -> Result<Vec<MemberRule>, FederationError> {
        let mut rules = Vec::new();
        for (member, mode) in self.rules_of_members(region, MOST_MEMBERS).await? {
            let name: Text = self.card(member).await?.name.clone();
            rules.push(MemberRule { member: name, mode: mode.as_str() });
        }
        Ok(rules)
    }

    /// What an offering says that was brought by some way and is still offered.
    pub(crate) async fn content_of(
        &self,
        tenant: TenantId,
        one: &Received,
    ) -> Result<Option<OfferingContent>, FederationError> {
        Ok(self.offerings.content(&across(one.owner, tenant, None), one.offering).await?)
    }
}
