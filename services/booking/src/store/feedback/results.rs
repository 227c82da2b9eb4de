//! What comes of feedback, for the host alone: every row is its own.

use contract::{OfferingId, Text};
use sea_orm::FromQueryResult;
use tenancy::TenantTx;

use super::questions::all;
use crate::bookings::About;
use crate::error::BookingError;
use crate::feedback::{OfferingResults, Question, QuestionKind, Said, Tally};
use crate::store::{read, statement};

#[derive(Debug, FromQueryResult)]
struct OfferingRow {
    offering_id: OfferingId,
    answered: i64,
    about: serde_json::Value,
}

#[derive(Debug, FromQueryResult)]
struct CountRow {
    offering_id: OfferingId,
    question_id: crate::feedback::QuestionId,
    said: String,
    times: i64,
}

/// So much of what was written is shown of one offering, the latest first.
const MOST_WORDS: i64 = 300;

/// What groups said of this tenant's offerings, or of one of them; the latest answered first. What was written comes only
/// with one offering.
pub(crate) async fn of(
    tx: &TenantTx,
    offering: Option<OfferingId>,
) -> Result<Vec<OfferingResults>, BookingError> {
    let questions = all(tx).await?;
    let counts = counts(tx, offering).await?;
    let mut results = Vec::new();
    for row in offerings(tx, offering).await? {
        let of_offering = counts.iter().filter(|count| count.offering_id == row.offering_id);
        results.push(OfferingResults {
            offering: row.offering_id,
            title: title(row.about)?,
            answered: u32::try_from(row.answered).unwrap_or(u32::MAX),
            tallies: tallies(&questions, of_offering)?,
        });
    }
    Ok(results)
}

fn title(about: serde_json::Value) -> Result<Text, BookingError> {
    Ok(read::<About>(about)?.title)
}

fn tallies<'a>(
    questions: &[Question],
    counts: impl Iterator<Item = &'a CountRow>,
) -> Result<Vec<Tally>, BookingError> {
    let mut tallies: Vec<Tally> = questions.iter().cloned().map(Tally::of).collect();
    for count in counts {
        let Some(tally) = tallies.iter_mut().find(|tally| tally.question.id == count.question_id) else {
            continue;
        };
        let said = Said::read(tally.question.kind, &count.said);
        let said = said.ok_or_else(|| BookingError::Unreadable(count.said.clone()))?;
        tally.count(said, u32::try_from(count.times).unwrap_or(u32::MAX));
    }
    tallies.retain(|tally| tally.answers() > 0);
    Ok(tallies)
}

async fn offerings(tx: &TenantTx, offering: Option<OfferingId>) -> Result<Vec<OfferingRow>, BookingError> {
    let sql = "select feedback.offering_id, count(*) as answered,
                      (array_agg(booking.about order by booking.booked_at desc))[1] as about
                 from booking.feedback
                 join booking.booking on booking.tenant_id = feedback.tenant_id and booking.id = feedback.booking_id
                where feedback.tenant_id = $1 and ($2::uuid is null or feedback.offering_id = $2)
                group by feedback.offering_id
                order by max(feedback.changed_at) desc, feedback.offering_id";
    let values = [tx.tenant().into(), offering.into()];
    Ok(OfferingRow::find_by_statement(statement(tx, sql, values)).all(tx).await?)
}

/// How often each thing was said; words one by one, the latest first, and only of one offering.
async fn counts(tx: &TenantTx, offering: Option<OfferingId>) -> Result<Vec<CountRow>, BookingError> {
    let sql = "select feedback.offering_id, answer.question_id, answer.said, count(*) as times
                 from booking.feedback
                 join booking.feedback_answer answer
                   on answer.tenant_id = feedback.tenant_id and answer.booking_id = feedback.booking_id
                 join booking.feedback_question question
                   on question.tenant_id = answer.tenant_id and question.id = answer.question_id
                where feedback.tenant_id = $1 and ($2::uuid is null or feedback.offering_id = $2)
                  and question.kind <> $3
                group by feedback.offering_id, answer.question_id, answer.said";
    let values = [tx.tenant().into(), offering.into(), QuestionKind::Words.as_str().into()];
    let mut counts = CountRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    if let Some(offering) = offering {
        let sql = "select feedback.offering_id, answer.question_id, answer.said, 1::bigint as times
                     from booking.feedback
                     join booking.feedback_answer answer
                       on answer.tenant_id = feedback.tenant_id and answer.booking_id = feedback.booking_id
                     join booking.feedback_question question
                       on question.tenant_id = answer.tenant_id and question.id = answer.question_id
                    where feedback.tenant_id = $1 and feedback.offering_id = $2 and question.kind = $3
                    order by feedback.changed_at desc, feedback.booking_id
                    limit $4";
        let kind = QuestionKind::Words.as_str().into();
        let values = [tx.tenant().into(), offering.into(), kind, MOST_WORDS.into()];
        counts.extend(CountRow::find_by_statement(statement(tx, sql, values)).all(tx).await?);
    }
    Ok(counts)
}
