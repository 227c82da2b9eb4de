//! What groups said afterwards, for the host whose offerings they were.

use axum::extract::State;
use axum::response::Response;
use contract::{Lang, OfferingId, Text};
use tenancy::{Host, Offer, TenantId};
use views::paths;
use web::{May, PathId, Problem, Reader};

use super::sheets::SheetForm;
use crate::Booking;
use crate::error::BookingError;
use crate::feedback::{OfferingResults, QuestionKind, Tally};
use crate::screens::{AnswerBar, FeedbackLine, FeedbackOfOffering, FeedbackResults, QuestionResult};
use crate::sheet::{Cell, Sheet};
use crate::store::feedback::results;

/// Each offering in one line.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    reader: Reader,
) -> Result<Response, Problem> {
    let results = of(&booking, caller.tenant, None).await?;
    let line = |one: &OfferingResults| FeedbackLine {
        href: paths::feedback_of(&one.offering.to_string()),
        title: one.title.clone(),
        answered: one.answered,
        mean: one.mean_tenths().map(|tenths| decimal(reader.lang(), tenths)),
    };
    reader.page(&FeedbackResults {
        offerings: results.iter().map(line).collect(),
        questions_href: reader.may::<Offer>().map(|_| paths::FEEDBACK_QUESTIONS.to_owned()),
    })
}

/// One offering, question by question.
pub(super) async fn show(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    PathId(offering): PathId<OfferingId>,
    reader: Reader,
) -> Result<Response, Problem> {
    let results = of(&booking, caller.tenant, Some(offering)).await?;
    let of = results.into_iter().next().ok_or(Problem::NotFound)?;
    reader.page(&FeedbackOfOffering {
        title: of.title,
        answered: of.answered,
        questions: of.tallies.into_iter().map(|tally| result(reader.lang(), tally)).collect(),
    })
}

/// The counts as a sheet, without what was written.
pub(super) async fn sheet(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    form: SheetForm,
    reader: Reader,
) -> Result<Response, Problem> {
    let results = of(&booking, caller.tenant, None).await?;
    let said = |key| reader.say(key, &[]);
    let mut sheet = Sheet::headed([
        said("feedback-sheet-offering")?,
        said("feedback-sheet-question")?,
        said("feedback-answered")?,
        said("feedback-mean")?,
        "1".to_owned(),
        "2".to_owned(),
        "3".to_owned(),
        "4".to_owned(),
        "5".to_owned(),
        said("feedback-said-yes")?,
        said("feedback-said-no")?,
    ]);
    for one in &results {
        for tally in &one.tallies {
            sheet.add(row(reader.lang(), &one.title, tally));
        }
    }
    form.file(&sheet, "feedback")
}

async fn of(
    booking: &Booking,
    host: TenantId,
    offering: Option<OfferingId>,
) -> Result<Vec<OfferingResults>, BookingError> {
    let tx = booking.db.begin(host).await?;
    results::of(&tx, offering).await
}

const GRADES: [&str; 5] = ["1", "2", "3", "4", "5"];

fn result(lang: Lang, tally: Tally) -> QuestionResult {
    let bar = |answer, count| AnswerBar { answer, count, percent: tally.percent(count) };
    let bars = match tally.question.kind {
        QuestionKind::Scale => {
            GRADES.into_iter().zip(tally.grades).rev().map(|(grade, count)| bar(grade, count)).collect()
        }
        QuestionKind::YesNo => vec![bar("yes", tally.yes), bar("no", tally.no)],
        QuestionKind::Words => Vec::new(),
    };
    QuestionResult {
        kind: tally.question.kind.as_str(),
        words: tally.question.words.clone(),
        answers: tally.answers(),
        mean: tally.mean_tenths().map(|tenths| decimal(lang, tenths)),
        bars,
        written: tally.words,
    }
}

fn row(lang: Lang, title: &Text, tally: &Tally) -> [Cell; 11] {
    let words = |text: &Text| text.for_reader(lang).1.into();
    let [one, two, three, four, five] = tally.grades.map(Cell::from);
    let mean = tally.mean_tenths().map(|tenths| decimal(lang, tenths)).unwrap_or_default();
    [
        words(title),
        words(&tally.question.words),
        tally.answers().into(),
        mean.into(),
        one,
        two,
        three,
        four,
        five,
        tally.yes.into(),
        tally.no.into(),
    ]
}

/// Tenths as a language writes them: `4,3`, `4.3`.
fn decimal(lang: Lang, tenths: u32) -> String {
    let comma = match lang {
        Lang::Fi | Lang::Sv => ',',
        Lang::En => '.',
    };
    format!("{}{comma}{}", tenths / 10, tenths % 10)
}
