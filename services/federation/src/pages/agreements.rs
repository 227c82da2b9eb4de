//! What a tenant has agreed with others: looked at, and proposed.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::{AgreementId, TenantCard, TenantKind};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Manage, TenantId, Timestamp};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use super::answers::show_page;
use super::terms::{Typed, signatory, today};
use crate::agreement::{Agreement, Part, Proposal, Side, Standing};
use crate::screens::{
    AgreementLine, AgreementNew, AgreementsIndex, Invitation, PartnerChoice, TermsFormFlaw,
};
use crate::{Federation, FederationError};

/// What was done, or could not be.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Just {
    done: Option<String>,
    lost: Option<String>,
    count: Option<u32>,
}

/// In which way one agrees.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct InWay {
    way: String,
}

const DONE: [&str; 5] = ["proposed", "accepted", "refused", "withdrawn", "ended"];
const LOST: [&str; 2] = ["overtaken", "run_out"];

/// A part as the party on a side sees it.
pub(super) const fn way_of(part: Part, side: Side) -> &'static str {
    match (part, side) {
        (Part::Member, Side::Host) => "member_host",
        (Part::Member, Side::Guest) => "member_guest",
        (Part::Producer, Side::Host) => "producer_host",
        (Part::Producer, Side::Guest) => "producer_guest",
        (Part::Partner, Side::Host | Side::Guest) => "partner",
    }
}

const WAYS: [(Part, Side); 5] = [
    (Part::Member, Side::Guest),
    (Part::Member, Side::Host),
    (Part::Partner, Side::Host),
    (Part::Producer, Side::Guest),
    (Part::Producer, Side::Host),
];

/// The way that a token names.
fn way(token: &str) -> Option<(Part, Side)> {
    WAYS.into_iter().find(|(part, side)| way_of(*part, *side) == token)
}

/// Everything that the tenant has agreed, or is about to.
pub(super) async fn index(
    State(federation): State<Federation>,
    May(caller): May<Manage>,
    Query(just): Query<Just>,
    reader: Reader,
) -> Result<Response, Problem> {
    let now = reader.now();
    let mut page = AgreementsIndex {
        done: just.done.filter(|done| DONE.contains(&done.as_str())),
        count: just.count.unwrap_or(1),
        waits: Vec::new(),
        sent: Vec::new(),
        agreed: Vec::new(),
        past: Vec::new(),
        invitations: invitations(reader.tenant()?.kind),
    };
    for listed in federation.listed(caller.tenant).await? {
        let line = listed.line(&federation, &reader).await?;
        match listed.agreement.standing(now) {
            Standing::Proposed if listed.waits_for == Some(listed.side) => page.waits.push(line),
            Standing::Proposed => page.sent.push(line),
            // Other terms for what is in force wait too.
            _ if listed.waits_for == Some(listed.side) => page.waits.push(line),
            Standing::Coming | Standing::InForce | Standing::Ending => page.agreed.push(line),
            Standing::Ended | Standing::Declined | Standing::Withdrawn => page.past.push(line),
        }
    }
    page.agreed.sort_by_key(|line| line.with.for_reader(reader.lang()).1.to_lowercase());
    reader.page(&page)
}

/// One agreement.
pub(super) async fn show(
    State(federation): State<Federation>,
    PathId(id): PathId<AgreementId>,
    May(caller): May<Manage>,
    Query(just): Query<Just>,
    reader: Reader,
) -> Result<Response, Problem> {
    let mut page = show_page(&federation, &reader, caller.tenant, id).await?;
    page.done = just.done.filter(|done| DONE.contains(&done.as_str()));
    page.lost = just.lost.filter(|lost| LOST.contains(&lost.as_str()));
    reader.page(&page)
}

/// A form for something new.
pub(super) async fn new(
    State(federation): State<Federation>,
    May(caller): May<Manage>,
    Query(asked): Query<InWay>,
    reader: Reader,
) -> Result<Response, Problem> {
    let typed = Typed::fresh(asked.way, today(&reader)?);
    reader.page(&federation.new_page(&reader, caller.tenant, &typed, Vec::new()).await?)
}

/// Proposes the same to everybody who is ticked.
pub(super) async fn create(
    State(federation): State<Federation>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (part, side) = way(&typed.way).ok_or(Problem::NotFound)?;
    let terms = typed.read(today(&reader)?, None);
    let choices = federation.choices(&reader, caller.tenant, (part, side)).await?;
    let ticked: Vec<TenantId> = choices
        .iter()
        .filter(|(card, standing)| standing.is_none() && is_ticked(&typed, card.id))
        .map(|(card, _)| card.id)
        .collect();
    let (terms, mut flaws) = match terms {
        Ok(terms) => (Some(terms), Vec::new()),
        Err(flaws) => (None, flaws),
    };
    if ticked.is_empty() {
        flaws.insert(0, TermsFormFlaw { field: "partners", kind: "partners_missing", number: 0 });
    }
    let (Some(terms), true) = (terms, flaws.is_empty()) else {
        let again = federation.new_page(&reader, caller.tenant, &typed, flaws).await?;
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    for other in &ticked {
        let (host, guest) = match side {
            Side::Host => (caller.tenant, *other),
            Side::Guest => (*other, caller.tenant),
        };
        let proposal = Proposal { host, guest, part, terms: terms.clone() };
        federation.propose(&signatory(&caller), &proposal).await?;
    }
    Ok(reader.go_to(&format!("{}?done=proposed&count={}", paths::AGREEMENTS, ticked.len())))
}

fn is_ticked(typed: &Typed, tenant: TenantId) -> bool {
    typed.fields.contains_key(&format!("with-{tenant}"))
}

/// What a tenant of this kind may propose.
fn invitations(kind: TenantKind) -> Vec<Invitation> {
    let may = |part: Part, side: Side| {
        TenantKind::ALL.iter().any(|other| match side {
            Side::Host => part.joins(kind, *other),
            Side::Guest => part.joins(*other, kind),
        })
    };
    let allowed = WAYS.into_iter().filter(|(part, side)| may(*part, *side));
    let invitation = |(part, side)| {
        let way = way_of(part, side);
        Invitation { way, href: format!("{}?way={way}", paths::NEW_AGREEMENT) }
    };
    allowed.map(invitation).collect()
}

/// An agreement, which side one is on, and whose answer it waits for.
pub(super) struct Listed {
    pub(super) agreement: Agreement,
    pub(super) side: Side,
    pub(super) waits_for: Option<Side>,
}

impl Listed {
    async fn line(&self, federation: &Federation, reader: &Reader) -> Result<AgreementLine, Problem> {
        let Agreement { id, part, from, until, .. } = self.agreement;
        let other = federation.card(self.agreement.tenant_on(self.side.other())).await?;
        Ok(AgreementLine {
            with: other.name.clone(),
            kind: other.kind.as_str(),
            way: way_of(part, self.side),
            standing: self.agreement.standing(reader.now()).as_str(),
            href: paths::agreement(&id.to_string()),
            from: reader.moment(from),
            until: until.map(|until| reader.moment(last_moment(until))),
        })
    }
}

/// The moment just before an agreement counts no more: the day of it is its last.
pub(super) fn last_moment(until: Timestamp) -> Timestamp {
    until.plus(-jiff::SignedDuration::from_secs(1))
}

impl Federation {
    async fn listed(&self, tenant: TenantId) -> Result<Vec<Listed>, FederationError> {
        let (agreements, mut waiting) = self.agreements(tenant).await?;
        let listed = |agreement: Agreement| {
            let side = agreement.side_of(tenant)?;
            let waits_for = waiting.remove(&agreement.id).map(Side::other);
            Some(Listed { agreement, side, waits_for })
        };
        Ok(agreements.into_iter().filter_map(listed).collect())
    }

    /// Everybody with whom the tenant may agree in a way, by name, and how what they have agreed stands.
    async fn choices(
        &self,
        reader: &Reader,
        tenant: TenantId,
        (part, side): (Part, Side),
    ) -> Result<Vec<(Arc<TenantCard>, Option<(Standing, AgreementId)>)>, Problem> {
        let own = reader.tenant()?.kind;
        let (agreements, _) = self.agreements(tenant).await?;
        let standings: HashMap<TenantId, (Standing, AgreementId)> = agreements
            .into_iter()
            .filter(|one| one.part == part && (part == Part::Partner || one.side_of(tenant) == Some(side)))
            .map(|one| {
                let other = if one.host == tenant { one.guest } else { one.host };
                (other, (one.standing(reader.now()), one.id))
            })
            .filter(|(_, (standing, _))| {
                !matches!(standing, Standing::Ended | Standing::Declined | Standing::Withdrawn)
            })
            .collect();
        let mut cards = self.directory.tenants().await?;
        cards.retain(|card| card.id != tenant && may_join(part, side, own, card.kind));
        cards.sort_by_key(|card| (card.kind.as_str(), card.name.for_reader(reader.lang()).1.to_lowercase()));
        Ok(cards.into_iter().map(|card| (Arc::clone(&card), standings.get(&card.id).copied())).collect())
    }

    async fn new_page(
        &self,
        reader: &Reader,
        tenant: TenantId,
        typed: &Typed,
        flaws: Vec<TermsFormFlaw>,
    ) -> Result<AgreementNew, Problem> {
        let (part, side) = way(&typed.way).ok_or(Problem::NotFound)?;
        let choices = self.choices(reader, tenant, (part, side)).await?;
        let choice = |(card, standing): &(Arc<TenantCard>, Option<(Standing, AgreementId)>)| PartnerChoice {
            id: card.id.to_string(),
            name: card.name.clone(),
            kind: card.kind.as_str(),
            standing: standing.map(|(standing, _)| standing.as_str()),
            href: standing.map(|(_, id)| paths::agreement(&id.to_string())).unwrap_or_default(),
            is_ticked: is_ticked(typed, card.id),
        };
        Ok(AgreementNew {
            csrf: reader.csrf().to_owned(),
            way: typed.way.clone(),
            with: None,
            back: paths::AGREEMENTS.to_owned(),
            action: paths::AGREEMENTS.to_owned(),
            partners: choices.iter().map(choice).collect(),
            form: typed.form(flaws),
        })
    }
}

fn may_join(part: Part, side: Side, own: TenantKind, other: TenantKind) -> bool {
    match side {
        Side::Host => part.joins(own, other),
        Side::Guest => part.joins(other, own),
    }
}
