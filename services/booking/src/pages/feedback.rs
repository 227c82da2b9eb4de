//! Saying how it went, by the link of a letter. The token is the proof, so nobody has to sign in; it lies at the guest,
//! whose site this is, and only what it leads to is written in the host's rows, through a door.

use std::collections::HashMap;

use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::Form as OpenForm;
use http::StatusCode;
use serde::Deserialize;
use tenancy::Door;
use views::paths;
use web::{PathText, Problem, Query, Reader};

use super::lines::count;
use crate::Booking;
use crate::error::BookingError;
use crate::feedback::{AnswerFlaw, Answers, LINK_LASTS, Question, QuestionId, token_hash};
use crate::screens::{FeedbackField, FeedbackFlaw, FeedbackForm, FeedbackGone};
use crate::store::feedback::links::{self, Ended, Link};
use crate::store::feedback::{answers, questions};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
}

/// The questions, with what was answered before.
pub(super) async fn edit(
    State(booking): State<Booking>,
    PathText(token): PathText,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let Some(slip) = Slip::of(&booking, &reader, token).await? else { return gone(&reader) };
    let said = |id: QuestionId| slip.said.get(&id).cloned().unwrap_or_default();
    reader.page(&FeedbackForm { is_fresh: done.done.is_some(), ..slip.page(&reader, said, &[]) })
}

/// Writes the answers down, in the place of those that were given before.
pub(super) async fn update(
    State(booking): State<Booking>,
    PathText(token): PathText,
    reader: Reader,
    OpenForm(typed): OpenForm<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let Some(slip) = Slip::of(&booking, &reader, token).await? else { return gone(&reader) };
    let said = |id: QuestionId| typed.get(&field(id)).map(String::as_str).unwrap_or_default();
    match Answers::parse(&slip.asked, said) {
        Ok(answers) => {
            booking.answer(&slip.door, slip.link.booking_id, &answers, reader.now()).await?;
            Ok(reader.go_to(&format!("{}?done=yes", paths::feedback(&slip.token))))
        }
        Err(flaws) => {
            let again = slip.page(&reader, |id| said(id).to_owned(), &flaws);
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// What a token leads to.
struct Slip {
    token: String,
    link: Link,
    ended: Ended,
    door: Door,
    asked: Vec<Question>,
    said: HashMap<QuestionId, String>,
}

impl Slip {
    /// None where the link works no more or never did, the booking did not take place after all, or the host asks nothing.
    async fn of(booking: &Booking, reader: &Reader, token: String) -> Result<Option<Self>, BookingError> {
        let Ok(guest) = reader.tenant_id() else { return Ok(None) };
        let tx = booking.db.begin(guest).await?;
        let link = links::find(&tx, &token_hash(&token), reader.now()).await?;
        let Some(link) = link else { return Ok(None) };
        let ended = links::ended(&tx, link.booking_id, reader.now()).await?;
        drop(tx);
        let door = booking.sharing.door_to_booking(guest, link.booking_id, link.person_id).await?;
        let (Some(ended), Some(door)) = (ended, door) else { return Ok(None) };
        let tx = booking.db.open(&door).await?;
        let asked = questions::asked(&tx).await?;
        let said = answers::of_booking(&tx, guest, link.booking_id).await?;
        drop(tx);
        Ok((!asked.is_empty()).then_some(Self { token, link, ended, door, asked, said }))
    }

    fn page(
        &self,
        reader: &Reader,
        said: impl Fn(QuestionId) -> String,
        flaws: &[AnswerFlaw],
    ) -> FeedbackForm {
        let one = |question: &Question| FeedbackField {
            name: field(question.id),
            kind: question.kind.as_str(),
            words: question.words.clone(),
            said: said(question.id),
        };
        FeedbackForm {
            action: paths::feedback(&self.token),
            title: self.ended.about.title.clone(),
            group: self.ended.group_name.clone(),
            at: reader.moment(self.ended.starts_at),
            host: self.ended.about.origin.name.clone(),
            until: reader.moment(self.link.expires_at),
            fields: self.asked.iter().map(one).collect(),
            flaws: flaws.iter().map(|flaw| self.flaw(*flaw)).collect(),
            is_answered: !self.said.is_empty(),
            is_fresh: false,
        }
    }

    fn flaw(&self, flaw: AnswerFlaw) -> FeedbackFlaw {
        let first = || self.asked.first().map(|question| field(question.id)).unwrap_or_default();
        let (field, kind, number) = match flaw {
            AnswerFlaw::Nothing => (first(), "nothing", 0),
            AnswerFlaw::NoChoice(id) => (field(id), "no_choice", 0),
            AnswerFlaw::TooLong(id, most) => (field(id), "too_long", count(i32::try_from(most).unwrap_or(0))),
        };
        FeedbackFlaw { field, kind, number }
    }
}

/// What the form calls the answer to a question.
fn field(id: QuestionId) -> String {
    format!("q-{id}")
}

/// The same page for a link that is too old and for one that never was: neither tells of the other.
fn gone(reader: &Reader) -> Result<Response, Problem> {
    reader.tenant()?;
    let days = u32::try_from(LINK_LASTS.as_hours() / 24).unwrap_or(0);
    reader.page_with(StatusCode::NOT_FOUND, &FeedbackGone { days })
}
