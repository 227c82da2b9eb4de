//! Writing an offering, step by step.

use axum::extract::State;
use axum::response::Response;
use contract::OfferingId;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, Offer};
use views::paths;
use web::{Form, May, PathIds, Problem, Query, Reader};

use super::editor_desk::{Desk, flaw, form_key, lacking, lacks, step_href, steps};
use super::step_fields::{Sheet, of_step};
use crate::Catalogue;
use crate::draft::{Draft, Missing};
use crate::editing::{self, Flaw, Step, Typed};
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::screens::OfferingEdit;

/// The empty first step.
pub(super) async fn new(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let desk = Desk::open(&catalogue, &reader, &caller).await?;
    let typed = editing::print(Step::Basics, &Draft::default(), &desk.around);
    reader.page(&new_page(&reader, &desk, &typed, &[]))
}

/// The first step of a new offering: from now on it is a draft.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let desk = Desk::open(&catalogue, &reader, &caller).await?;
    let id = OfferingId::from_uuid(form_key(&typed).id(caller.tenant));
    let mut draft = fresh(&catalogue, &caller).await?;
    let flaws = editing::parse(Step::Basics, &typed, &desk.around, &mut draft);
    if !flaws.is_empty() {
        let page = new_page(&reader, &desk, &typed, &flaws);
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    catalogue.draft_once(caller.tenant, id, &draft).await?;
    // Who went back to this form and sent it with other words means those.
    catalogue.write_step(&caller, id, Step::Basics, &typed, &desk.around).await?;
    Ok(reader.go_to(&step_href(id, Step::Story)))
}

/// A draft that belongs to the writer's team.
async fn fresh(catalogue: &Catalogue, caller: &Caller<Offer>) -> Result<Draft, Problem> {
    let teams = catalogue.teams.of_person(caller.tenant, caller.person).await?;
    Ok(Draft { team: teams.first().map(|team| team.id), ..Draft::default() })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Saved {
    saved: String,
}

impl Saved {
    pub(super) fn is_saved(&self) -> bool {
        !self.saved.is_empty()
    }
}

/// A step, filled in with what is written so far.
pub(super) async fn edit(
    State(catalogue): State<Catalogue>,
    PathIds(id, step): PathIds<OfferingId, Step>,
    May(caller): May<Offer>,
    Query(saved): Query<Saved>,
    reader: Reader,
) -> Result<Response, Problem> {
    let written = catalogue.written(caller.tenant, id).await?;
    let desk = Desk::open(&catalogue, &reader, &caller).await?;
    let typed = editing::print(step, &written.0, &desk.around);
    let shown = Shown { id, step, written: &written, typed: &typed, flaws: &[], missing: &[] };
    reader.page(&OfferingEdit { is_saved: saved.is_saved(), ..shown.page(&reader, &desk) })
}

/// Keeps a step, and goes on to the next one.
pub(super) async fn update(
    State(catalogue): State<Catalogue>,
    PathIds(id, step): PathIds<OfferingId, Step>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let written = catalogue.written(caller.tenant, id).await?;
    let desk = Desk::open(&catalogue, &reader, &caller).await?;
    let flaws = editing::parse(step, &typed, &desk.around, &mut written.0.clone());
    let again = |flaws: &[Flaw], missing: &[Missing]| {
        let shown = Shown { id, step, written: &written, typed: &typed, flaws, missing };
        reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown.page(&reader, &desk))
    };
    if !flaws.is_empty() {
        return again(&flaws, &[]);
    }
    match catalogue.write_step(&caller, id, step, &typed, &desk.around).await {
        Err(CatalogueError::Incomplete(missing)) => again(&[], &missing),
        kept => kept.map(|()| reader.go_to(&after(id, step, &typed))).map_err(Problem::from),
    }
}

/// Where one goes after keeping a step.
fn after(id: OfferingId, step: Step, typed: &Typed) -> String {
    if typed.get("then").is_some_and(|then| then == "stay") {
        return format!("{}?saved=1", step_href(id, step));
    }
    step.next().map_or_else(|| paths::offering_review(&id.to_string()), |next| step_href(id, next))
}

struct Shown<'a> {
    id: OfferingId,
    step: Step,
    written: &'a (Draft, OfferingState),
    typed: &'a Typed,
    flaws: &'a [Flaw],
    missing: &'a [Missing],
}

impl Shown<'_> {
    fn page(&self, reader: &Reader, desk: &Desk) -> OfferingEdit {
        let (draft, state) = self.written;
        let flaws = [self.flaws, &lacking(self.step, self.missing, &desk.langs)].concat();
        let sheet = Sheet { typed: self.typed, flaws: &flaws, langs: &desk.langs };
        OfferingEdit {
            title: draft.title.clone(),
            host_href: Some(paths::host_offering(&self.id.to_string())),
            state: state.as_str().to_owned(),
            steps: steps(Some(self.id), Some(self.step), draft),
            step: self.step.as_str().to_owned(),
            action: step_href(self.id, self.step),
            csrf: reader.csrf().to_owned(),
            fields: of_step(self.step, &sheet, desk),
            flaws: self.flaws.iter().map(flaw).collect(),
            missing: lacks(self.id, self.missing, &desk.langs),
            is_saved: false,
            new_key: None,
        }
    }
}

fn new_page(reader: &Reader, desk: &Desk, typed: &Typed, flaws: &[Flaw]) -> OfferingEdit {
    let sheet = Sheet { typed, flaws, langs: &desk.langs };
    OfferingEdit {
        title: contract::Text::default(),
        host_href: None,
        state: OfferingState::Draft.as_str().to_owned(),
        steps: steps(None, Some(Step::Basics), &Draft::default()),
        step: Step::Basics.as_str().to_owned(),
        action: paths::HOST_OFFERINGS.to_owned(),
        csrf: reader.csrf().to_owned(),
        fields: of_step(Step::Basics, &sheet, desk),
        flaws: flaws.iter().map(flaw).collect(),
        missing: Vec::new(),
        is_saved: false,
        new_key: Some(form_key(typed).to_string()),
    }
}
