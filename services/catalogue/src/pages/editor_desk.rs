//! What the pages of the editor are made of: the draft, and whom and what it may name.

use std::sync::Arc;

use contract::{Lang, OfferingId, TeamCard, TenantCard, TenantKind};
use jiff::tz::TimeZone;
use tenancy::{Caller, Offer};
use views::paths;
use web::{FormKey, Problem, Reader};

use crate::Catalogue;
use crate::draft::{Draft, Missing};
use crate::editing::{Around, Flaw, FlawKind, Step, Typed, in_lang};
use crate::error::CatalogueError;
use crate::screens::{self, Lacks, StepLink};
use crate::store::venues;

/// Whom and what the drafts of a tenant may name.
pub(super) struct Desk {
    pub(super) around: Around,
    /// The languages that are asked for, the tenant's first.
    pub(super) langs: Vec<Lang>,
    /// Every other tenant that may be named.
    pub(super) others: Vec<Arc<TenantCard>>,
    pub(super) teams: Vec<TeamCard>,
    /// Whether its offerings are at home in the tenant itself.
    pub(super) is_home: bool,
}

impl Desk {
    pub(super) async fn open(
        catalogue: &Catalogue,
        reader: &Reader,
        caller: &Caller<Offer>,
    ) -> Result<Self, Problem> {
        let tenant = reader.tenant()?;
        let all = catalogue.directory().tenants().await?;
        let teams = catalogue.teams.of_tenant(tenant.id).await?;
        let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
        let venues = venues::all(&tx).await?;
        drop(tx);
        let is_town = |card: &&Arc<TenantCard>| card.kind == TenantKind::Municipality;
        let others: Vec<_> = all.iter().filter(|card| card.id != tenant.id).cloned().collect();
        Ok(Self {
            around: Around {
                zone: TimeZone::get(&tenant.zone).unwrap_or(TimeZone::UTC),
                municipalities: all.iter().filter(is_town).cloned().collect(),
                tenants: others.iter().map(|card| card.id).collect(),
                teams: teams.iter().map(|team| team.id).collect(),
                venues,
            },
            langs: tenant.langs.clone(),
            is_home: matches!(tenant.kind, TenantKind::Municipality | TenantKind::County),
            others,
            teams,
        })
    }
}

/// The key that a form for something new brought, or one for a form that is about to be shown.
pub(super) fn form_key(typed: &Typed) -> FormKey {
    FormKey::read(typed.get(FormKey::FIELD).map(String::as_str))
}

/// The address of a step.
pub(super) fn step_href(offering: OfferingId, step: Step) -> String {
    paths::offering_step(&offering.to_string(), step.as_str())
}

/// The way through the editor, with how much each step lacks.
pub(super) fn steps(offering: Option<OfferingId>, current: Option<Step>, draft: &Draft) -> Vec<StepLink> {
    let missing = draft.missing();
    let lacks = |step: Step| missing.iter().filter(|what| Step::asks_for(**what).0 == step).count();
    let mut links: Vec<StepLink> = Step::ALL
        .into_iter()
        .map(|step| StepLink {
            step: step.as_str().to_owned(),
            href: offering.map(|id| step_href(id, step)),
            is_current: current == Some(step),
            open: offering.map_or(0, |_| u32::try_from(lacks(step)).unwrap_or(u32::MAX)),
        })
        .collect();
    links.push(StepLink {
        step: "review".to_owned(),
        href: offering.map(|id| paths::offering_review(&id.to_string())),
        is_current: offering.is_some() && current.is_none(),
        open: 0,
    });
    links
}

/// What is missing, with the fields that ask for it.
pub(super) fn lacks(offering: OfferingId, missing: &[Missing], langs: &[Lang]) -> Vec<Lacks> {
    let one = |what: &Missing| {
        let (step, id) = asked_at(*what, langs);
        Lacks { what: what.as_str().to_owned(), href: format!("{}#{id}", step_href(offering, step)) }
    };
    missing.iter().map(one).collect()
}

/// The step that asks for what is missing, and the field there; of what is said in languages, the first language's.
fn asked_at(what: Missing, langs: &[Lang]) -> (Step, String) {
    let (step, field) = Step::asks_for(what);
    let is_text = matches!(what, Missing::Title | Missing::Summary);
    let lang = langs.first().filter(|_| is_text);
    (step, lang.map_or_else(|| field.to_owned(), |lang| in_lang(field, *lang)))
}

/// What is missing at a step, to be said beside its fields.
pub(super) fn lacking(step: Step, missing: &[Missing], langs: &[Lang]) -> Vec<Flaw> {
    let asked = missing.iter().map(|what| asked_at(*what, langs)).filter(|(at, _)| *at == step);
    asked.map(|(_, field)| Flaw { field, kind: FlawKind::Missing }).collect()
}

/// A flaw for its page: which field it is at, in which language.
pub(super) fn flaw(flaw: &Flaw) -> screens::Flaw {
    let (least, most) = flaw.kind.numbers();
    let (label, lang) = match flaw.field.rsplit_once('.') {
        Some((name, code)) if Lang::parse(code).is_some() && code.len() == 2 => (name, Some(code.to_owned())),
        _ => (flaw.field.as_str(), None),
    };
    screens::Flaw {
        field: flaw.field.clone(),
        label: label_of(label, lang.is_some()),
        lang,
        kind: flaw.kind.as_str().to_owned(),
        least,
        most,
    }
}

/// Which words are above a field; those of a row are called alike in every row.
fn label_of(name: &str, is_text: bool) -> String {
    let parts: Vec<&str> = name.split('.').collect();
    match parts.as_slice() {
        [rows, number] if is_text && number.parse::<usize>().is_ok() => format!("{rows}-name"),
        [rows, number, inner] if number.parse::<usize>().is_ok() => format!("{rows}-{inner}"),
        _ => name.to_owned(),
    }
}
