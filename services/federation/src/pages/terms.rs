//! Terms as a form has them: of a first proposal, and of other terms for an agreement that there is.

use axum::extract::State;
use axum::response::Response;
use contract::{AgreementId, TenantCard};
use http::StatusCode;
use jiff::civil::Date;
use serde::Deserialize;
use tenancy::{Manage, Who};
use views::paths;
use web::{Form, May, PathId, Problem, Reader};

use super::agreements::way_of;
use super::ticks::{Fields, Ticks, extent};
use crate::agreement::{Agreement, Proposal, Signatory, Terms, TermsFlaw, TypedTerms, Version, zone};
use crate::screens::{AgreementNew, TermsForm, TermsFormFlaw};
use crate::{Federation, FederationError};

/// The notice that a new form suggests, in days.
const USUAL_NOTICE: &str = "90";

/// Terms as typed. `fields` holds what is ticked.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) way: String,
    from: String,
    until: String,
    notice: String,
    costs: String,
    note: String,
    reference: String,
    #[serde(flatten)]
    pub(super) fields: Fields,
}

impl Typed {
    /// What a form for something new begins with.
    pub(super) fn fresh(way: String, today: Date) -> Self {
        Self { way, from: today.to_string(), notice: USUAL_NOTICE.to_owned(), ..Self::default() }
    }

    /// The terms that are in force, to be changed.
    fn of(terms: &Terms, today: Date) -> Self {
        let mut fields = Fields::new();
        let extent = &terms.extent;
        let kinds = extent.kinds.iter().map(|one| format!("kind-{}", one.as_str()));
        let arts = extent.arts.iter().map(|one| format!("art-{}", one.as_str()));
        let stages = extent.stages.iter().map(|one| format!("stage-{}", one.as_str()));
        let free = extent.only_free.then(|| "only_free".to_owned());
        fields.extend(kinds.chain(arts).chain(stages).chain(free).map(|name| (name, "on".to_owned())));
        Self {
            way: String::new(),
            from: terms.from.max(today).to_string(),
            until: terms
                .until
                .filter(|until| *until >= today)
                .map(|until| until.to_string())
                .unwrap_or_default(),
            notice: terms.notice_days.to_string(),
            costs: terms.costs.clone(),
            note: terms.note.clone(),
            reference: String::new(),
            fields,
        }
    }

    /// Reads terms that begin on `first` at the earliest, and on `last` at the latest.
    pub(super) fn read(&self, first: Date, last: Option<Date>) -> Result<Terms, Vec<TermsFormFlaw>> {
        let extent = extent(&self.fields);
        let typed = TypedTerms {
            kinds: extent.kinds,
            arts: extent.arts,
            stages: extent.stages,
            only_free: extent.only_free,
            from: &self.from,
            until: &self.until,
            notice_days: &self.notice,
            costs: &self.costs,
            note: &self.note,
            reference: &self.reference,
        };
        Terms::parse(typed, first, last).map_err(|flaws| flaws.into_iter().map(said).collect())
    }

    /// The form as it was typed.
    pub(super) fn form(&self, flaws: Vec<TermsFormFlaw>) -> TermsForm {
        let extent = extent(&self.fields);
        let Ticks { kinds, arts, stages } = Ticks::of(&extent);
        TermsForm {
            kinds,
            arts,
            stages,
            only_free: extent.only_free,
            from: self.from.clone(),
            until: self.until.clone(),
            notice_days: self.notice.clone(),
            costs: self.costs.clone(),
            note: self.note.clone(),
            reference: self.reference.clone(),
            flaws,
        }
    }
}

fn said(flaw: TermsFlaw) -> TermsFormFlaw {
    let number = |number: usize| u32::try_from(number).unwrap_or(0);
    let years = |years: i16| u32::try_from(years).unwrap_or(0);
    let (field, kind, number) = match flaw {
        TermsFlaw::FromMissing => ("from", "from_missing", 0),
        TermsFlaw::FromOutside(most) => ("from", "from_outside", years(most)),
        TermsFlaw::FromLeavesGap => ("from", "from_gap", 0),
        TermsFlaw::UntilOutside(most) => ("until", "until_outside", years(most)),
        TermsFlaw::UntilBeforeFrom => ("until", "until_before", 0),
        TermsFlaw::NoticeNotANumber(most) => ("notice", "notice", u32::from(most)),
        TermsFlaw::CostsTooLong(most) => ("costs", "too_long", number(most)),
        TermsFlaw::NoteTooLong(most) => ("note", "too_long", number(most)),
        TermsFlaw::ReferenceTooLong(most) => ("reference", "too_long", number(most)),
    };
    TermsFormFlaw { field, kind, number }
}

/// A form for other terms, filled with those that were proposed or accepted last.
pub(super) async fn new(
    State(federation): State<Federation>,
    PathId(id): PathId<AgreementId>,
    May(caller): May<Manage>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (agreement, versions) = federation.agreement(caller.tenant, id).await?;
    let today = today(&reader)?;
    let last = versions.first().map(|version| Typed::of(&version.terms, today));
    let typed = last.unwrap_or_else(|| Typed::fresh(String::new(), today));
    reader.page(&page(&federation, &reader, &agreement, typed.form(Vec::new())).await?)
}

/// Proposes other terms.
pub(super) async fn create(
    State(federation): State<Federation>,
    PathId(id): PathId<AgreementId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (agreement, versions) = federation.agreement(caller.tenant, id).await?;
    match typed.read(today(&reader)?, day_after(&federation, &reader, &agreement, &versions).await?) {
        Ok(terms) => {
            let Agreement { host, guest, part, .. } = agreement;
            federation.propose(&signatory(&caller), &Proposal { host, guest, part, terms }).await?;
            Ok(reader.go_to(&format!("{}?done=proposed", paths::agreement(&id.to_string()))))
        }
        Err(flaws) => {
            let again = page(&federation, &reader, &agreement, typed.form(flaws)).await?;
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// The day after an agreement's last, while it is in force: other terms may begin then at the latest, so that nothing shuts between
/// the two.
async fn day_after(
    federation: &Federation,
    reader: &Reader,
    agreement: &Agreement,
    versions: &[Version],
) -> Result<Option<Date>, FederationError> {
    if versions.is_empty() || !agreement.is_agreed(reader.now()) {
        return Ok(None);
    }
    let host = federation.card(agreement.host).await?;
    Ok(agreement.until.map(|until| until.as_jiff().to_zoned(zone(&host)).date()))
}

async fn page(
    federation: &Federation,
    reader: &Reader,
    agreement: &Agreement,
    form: TermsForm,
) -> Result<AgreementNew, Problem> {
    let tenant = reader.tenant_id()?;
    let side = agreement.side_of(tenant).ok_or(Problem::NotFound)?;
    let other: std::sync::Arc<TenantCard> = federation.card(agreement.tenant_on(side.other())).await?;
    let back = paths::agreement(&agreement.id.to_string());
    Ok(AgreementNew {
        csrf: reader.csrf().to_owned(),
        way: way_of(agreement.part, side).to_owned(),
        with: Some(other.name.clone()),
        action: paths::agreement_versions(&agreement.id.to_string()),
        back,
        partners: Vec::new(),
        form,
    })
}

/// Who acts, for their tenant.
pub(super) fn signatory(who: &Who) -> Signatory {
    Signatory { tenant: who.tenant, person: Some(who.person), name: who.name.clone() }
}

/// Which day it is where the reader's tenant is.
pub(super) fn today(reader: &Reader) -> Result<Date, Problem> {
    Ok(reader.now().as_jiff().to_zoned(zone(reader.tenant()?)).date())
}
