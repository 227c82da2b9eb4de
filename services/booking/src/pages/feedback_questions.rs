//! What a host asks afterwards: its questions, added, put in order and ended.

use axum::extract::State;
use axum::response::Response;
use contract::{Lang, Text};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Offer, TenantId};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Query, Reader};

use crate::Booking;
use crate::error::BookingError;
use crate::feedback::{Question, QuestionFlaw, QuestionId, QuestionKind, Step, TypedQuestion};
use crate::screens::{FeedbackQuestions, KindChoice, QuestionFormFlaw, QuestionLine};
use crate::store::feedback::questions;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
}

/// A new question as the form sends it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    kind: String,
    fi: String,
    sv: String,
    en: String,
}

/// The button that was pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Pressed {
    step: String,
}

/// What is asked, and the form for one more.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = page(&booking, &reader, caller.tenant, &Typed::default()).await?;
    let done = done.done.filter(|what| ["added", "ended", "moved"].contains(&what.as_str()));
    reader.page(&FeedbackQuestions { done, ..page })
}

/// Adds a question as the last one.
pub(super) async fn create(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let new = TypedQuestion { kind: &typed.kind, words: [&typed.fi, &typed.sv, &typed.en] };
    match booking.add_question(caller.tenant, &new, reader.now()).await? {
        Ok(_) => Ok(back("added", &reader)),
        Err(flaws) => {
            let again = page(&booking, &reader, caller.tenant, &typed).await?;
            let flaws = flaws.into_iter().map(flaw).collect();
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &FeedbackQuestions { flaws, ..again })
        }
    }
}

/// Moves a question by one step.
pub(super) async fn update(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    PathId(id): PathId<QuestionId>,
    reader: Reader,
    Form(pressed): Form<Pressed>,
) -> Result<Response, Problem> {
    let step = Step::parse(&pressed.step).ok_or(Problem::NotFound)?;
    booking.move_question(caller.tenant, id, step, reader.now()).await?;
    Ok(back("moved", &reader))
}

/// Asks a question no more.
pub(super) async fn destroy(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    PathId(id): PathId<QuestionId>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    booking.end_question(caller.tenant, id, reader.now()).await?;
    Ok(back("ended", &reader))
}

fn back(done: &str, reader: &Reader) -> Response {
    reader.go_to(&format!("{}?done={done}", paths::FEEDBACK_QUESTIONS))
}

async fn page(
    booking: &Booking,
    reader: &Reader,
    host: TenantId,
    typed: &Typed,
) -> Result<FeedbackQuestions, Problem> {
    let tx = booking.db.begin(host).await.map_err(BookingError::from)?;
    let asked = questions::asked(&tx).await?;
    let are_standard = questions::are_standard(&tx).await?;
    let kind = |kind: QuestionKind| KindChoice { token: kind.as_str(), chosen: kind.as_str() == typed.kind };
    Ok(FeedbackQuestions {
        csrf: reader.csrf().to_owned(),
        questions: asked.iter().map(line).collect(),
        are_standard,
        kinds: QuestionKind::ALL.map(kind).to_vec(),
        words: Text::new(&typed.fi, &typed.sv, &typed.en),
        flaws: Vec::new(),
        done: None,
    })
}

fn line(question: &Question) -> QuestionLine {
    let id = question.id.to_string();
    let lacks = |lang: &Lang| question.words.exactly(*lang).is_empty();
    QuestionLine {
        kind: question.kind.as_str(),
        words: question.words.clone(),
        lacks: Lang::ALL.into_iter().filter(lacks).map(Lang::code).collect(),
        place: paths::question_place(&id),
        ending: paths::question_ending(&id),
        id,
    }
}

fn flaw(flaw: QuestionFlaw) -> QuestionFormFlaw {
    let number = |most: usize| u32::try_from(most).unwrap_or(u32::MAX);
    let (field, kind, number) = match flaw {
        QuestionFlaw::KindMissing => ("kind", "kind_missing", 0),
        QuestionFlaw::WordsMissing => ("words-fi", "words_missing", 0),
        QuestionFlaw::TooLong(lang, most) => (field_of(lang), "question_too_long", number(most)),
        QuestionFlaw::TooMany(most) => ("kind", "too_many", number(most)),
    };
    QuestionFormFlaw { field, kind, number }
}

/// The field of a question's words in a language.
const fn field_of(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "words-fi",
        Lang::Sv => "words-sv",
        Lang::En => "words-en",
    }
}
