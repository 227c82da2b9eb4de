//! Before publishing: what is missing, how it looks, a colleague's eye.

use axum::extract::State;
use axum::response::Response;
use contract::{Lang, OfferingId};
use serde::Deserialize;
use tenancy::{Caller, Door, Offer};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader, picture_at};

use super::editor_desk::{lacks, step_href, steps};
use super::offering::{Local, Surroundings, as_shown};
use crate::Catalogue;
use crate::draft::{Draft, Untranslated};
use crate::editing::{Step, in_lang};
use crate::error::CatalogueError;
use crate::screens::{InOneLanguage, Lacks, OfferingReview, OfferingShow};
use crate::store::offerings;

/// What is missing, and what each language lacks.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    reader.page(&page(&catalogue, &reader, &caller, id).await?)
}

async fn page(
    catalogue: &Catalogue,
    reader: &Reader,
    caller: &Caller<Offer>,
    id: OfferingId,
) -> Result<OfferingReview, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let (draft, state) = offerings::written(&tx, id).await?;
    let review = offerings::review(&tx, id).await?;
    drop(tx);
    let langs = &reader.tenant()?.langs;
    let (address, missing) = (id.to_string(), draft.missing());
    Ok(OfferingReview {
        title: draft.title.clone(),
        host_href: paths::host_offering(&address),
        state: state.as_str().to_owned(),
        steps: steps(Some(id), None, &draft),
        langs: langs.iter().map(|lang| in_one(id, &draft, *lang, missing.is_empty())).collect(),
        missing: lacks(id, &missing, langs),
        shown_from: draft.shown_from.filter(|at| *at > reader.now()).map(|at| reader.moment(at)),
        shown_until: draft.shown_until.map(|at| reader.moment(at)),
        may_publish: Catalogue::may_publish(caller, state, review.submitted_by),
        note: review.note,
        csrf: reader.csrf().to_owned(),
        publication_action: paths::publication(&address),
        submission_action: paths::submission(&address),
        return_action: paths::return_of(&address),
    })
}

fn in_one(id: OfferingId, draft: &Draft, lang: Lang, is_whole: bool) -> InOneLanguage {
    let preview = format!("{}?lang={}", paths::offering_preview(&id.to_string()), lang.code());
    let one = |lack: Untranslated| {
        let (step, field) = Step::says(lack);
        Lacks { what: field.to_owned(), href: format!("{}#{}", step_href(id, step), in_lang(field, lang)) }
    };
    InOneLanguage {
        code: lang.code().to_owned(),
        preview_href: is_whole.then_some(preview),
        lacks: draft.untranslated(lang).into_iter().map(one).collect(),
    }
}

/// The offering's page as a reader will see it. While something is missing there is none, and one is led to what is.
pub(super) async fn preview(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let owner = reader.tenant()?;
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let (draft, _) = offerings::written(&tx, id).await?;
    let review = paths::offering_review(&id.to_string());
    if !draft.missing().is_empty() {
        return Ok(reader.go_to(&review));
    }
    let content = offerings::preview(&tx, id, draft, owner).await?;
    drop(tx);
    let around = Surroundings {
        times: Some(catalogue.times.coming(&Door::Home(caller.tenant), id).await?),
        is_favourite: None,
        packages: Vec::new(),
        owner_email: owner.contact_email.clone(),
        local: Local::default(),
        books_here: false,
    };
    let mut page = as_shown(&reader, &content, around);
    // A catalogue shows pictures of what it lists; what is not published is shown from the team's own pages.
    let cards = content.image.iter().chain(&content.more_images);
    for (shown, image) in page.image.iter_mut().chain(&mut page.more_images).zip(cards) {
        let href = paths::host_image(&id.to_string(), &image.id.to_string());
        shown.picture = picture_at(&href, image);
    }
    reader.page(&OfferingShow { draft_href: Some(review), ..page })
}

/// Puts a draft before colleagues.
pub(super) async fn submit(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    catalogue.submit(caller.tenant, id, Some(caller.person)).await?;
    Ok(reader.go_to(&paths::offering_review(&id.to_string())))
}

/// What a colleague says of a draft.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Note {
    note: String,
}

/// Sends what is in review back to its writer.
pub(super) async fn send_back(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Note { note }): Form<Note>,
) -> Result<Response, Problem> {
    let said: String = note.chars().filter(|letter| !letter.is_control()).take(1000).collect();
    catalogue.send_back(caller.tenant, id, said.trim(), Some(caller.person)).await?;
    Ok(reader.go_to(&paths::offering_review(&id.to_string())))
}

/// Copies an offering, and goes on with the copy.
pub(super) async fn copy(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let copy = catalogue.copy(caller.tenant, id).await?;
    Ok(reader.go_to(&step_href(copy, Step::Basics)))
}
