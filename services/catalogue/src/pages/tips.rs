//! Telling a colleague of an offering: by a letter from here, or by its link.

use axum::extract::State;
use axum::response::Response;
use contract::{Haste, Letter, Listings, OfferingContent, OfferingId};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, SignedIn};
use views::paths;
use web::{Form, LimitError, May, PathId, Problem, Query, Reader};

use crate::Catalogue;
use crate::screens::{self, TipLetter};
use crate::tip::{Tip, TipFlaw};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    to: String,
    note: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    sent: Option<String>,
}

/// The form, with the link for who would rather send it otherwise. A visitor gets the link.
pub(super) async fn new(
    State(catalogue): State<Catalogue>,
    PathId(offering): PathId<OfferingId>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let content = listed(&catalogue, &reader, offering).await?;
    let page = page(&reader, &content, Typed::default(), &[]);
    reader.page(&screens::Tip { sent: done.sent.is_some(), ..page })
}

/// Sends the letter, or shows the form again with what is wrong.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    PathId(offering): PathId<OfferingId>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let content = listed(&catalogue, &reader, offering).await?;
    let tip = match Tip::parse(&typed.to, &typed.note) {
        Ok(tip) => tip,
        Err(flaws) => {
            let page = page(&reader, &content, typed, &flaws);
            return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    count(&catalogue, &caller, &reader).await?;
    let letter = letter(&reader, &caller, &content, tip)?;
    catalogue.post.send(caller.tenant, &letter).await?;
    tracing::info!(offering.id = %offering, "a colleague was told");
    Ok(reader.go_to(&format!("{}?sent=1", paths::tip(&offering.to_string()))))
}

async fn listed(
    catalogue: &Catalogue,
    reader: &Reader,
    offering: OfferingId,
) -> Result<OfferingContent, Problem> {
    let shown = catalogue.answers.shown(reader.tenant_id()?, offering).await?;
    Ok(shown.ok_or(Problem::NotFound)?.content)
}

/// Letters in somebody's name go out in small numbers; what cannot be counted is not sent.
async fn count(catalogue: &Catalogue, caller: &Caller<SignedIn>, reader: &Reader) -> Result<(), Problem> {
    let rates = &catalogue.rates;
    let (whom, most) = (caller.person.to_string(), rates.tips_per_person);
    let counted = rates.limits.count(caller.tenant, "tips_per_person", &whom, most, reader.now());
    counted.await.map_err(|error| match error {
        LimitError::Reached(seconds) => Problem::TooMany(seconds),
        LimitError::Away => Problem::Busy,
    })
}

fn page(reader: &Reader, content: &OfferingContent, typed: Typed, flaws: &[TipFlaw]) -> screens::Tip {
    let path = paths::offering(&content.id.to_string());
    screens::Tip {
        action: paths::tip(&content.id.to_string()),
        csrf: reader.csrf().to_owned(),
        is_signed_in: reader.who().is_some(),
        title: content.title.clone(),
        address: reader.absolute(&path),
        offering_href: path,
        to: typed.to,
        note: typed.note,
        flaws: flaws.iter().map(|flaw| screens::TipFlaw::from(*flaw)).collect(),
        sent: false,
    }
}

impl From<TipFlaw> for screens::TipFlaw {
    fn from(flaw: TipFlaw) -> Self {
        match flaw {
            TipFlaw::AddressMissing => Self::AddressMissing,
            TipFlaw::AddressWrong => Self::AddressWrong,
            TipFlaw::NoteTooLong => Self::NoteTooLong,
        }
    }
}

fn letter(
    reader: &Reader,
    caller: &Caller<SignedIn>,
    content: &OfferingContent,
    tip: Tip,
) -> Result<Letter, Problem> {
    let written = reader.letter(&TipLetter {
        from: caller.name.clone(),
        from_email: caller.email.clone(),
        note: tip.note.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        title: content.title.clone(),
        summary: content.summary.clone(),
        link: reader.absolute(&paths::offering(&content.id.to_string())),
    })?;
    Ok(Letter {
        to: tip.to,
        from_name: written.from_name,
        lang: reader.lang(),
        subject: written.subject,
        text: written.text,
        html: written.html,
        is_secret: false,
        key: None,
        calendar: Vec::new(),
        haste: Haste::ByDay { about: None },
    })
}
