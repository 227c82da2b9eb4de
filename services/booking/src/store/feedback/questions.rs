//! A host's questions. Until it has written one, the default set counts, which is nobody's row.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantTx, Timestamp};

use crate::error::BookingError;
use crate::feedback::{
    Question, QuestionFlaw, QuestionId, QuestionKind, Step, TypedQuestion, moved, standard,
};
use crate::store::{read, statement};

#[derive(Debug, FromQueryResult)]
struct QuestionRow {
    id: QuestionId,
    kind: String,
    words: serde_json::Value,
    is_asked: bool,
}

impl TryFrom<QuestionRow> for Question {
    type Error = BookingError;
    fn try_from(row: QuestionRow) -> Result<Self, BookingError> {
        let kind = QuestionKind::parse(&row.kind).ok_or(BookingError::Unreadable(row.kind))?;
        Ok(Self { id: row.id, kind, words: read(row.words)? })
    }
}

/// What is asked now, in order.
pub(crate) async fn asked(tx: &TenantTx) -> Result<Vec<Question>, BookingError> {
    let rows = rows(tx, "").await?;
    if rows.is_empty() {
        return Ok(standard());
    }
    rows.into_iter().filter(|row| row.is_asked).map(Question::try_from).collect()
}

/// Every question that was ever asked and leaned on, in order; those that are asked no more among them.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<Question>, BookingError> {
    rows(tx, "").await?.into_iter().map(Question::try_from).collect()
}

/// Whether the default set counts: the host has no questions of its own.
pub(crate) async fn are_standard(tx: &TenantTx) -> Result<bool, BookingError> {
    let own = all(tx).await?;
    Ok(own.is_empty() || own.iter().map(|question| question.id).eq(standard().into_iter().map(|one| one.id)))
}

async fn rows(tx: &TenantTx, lock: &str) -> Result<Vec<QuestionRow>, DbErr> {
    let sql = format!(
        "select id, kind, words, ended_at is null as is_asked
           from booking.feedback_question
          where tenant_id = $1
          order by position, created_at, id {lock}"
    );
    QuestionRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await
}

/// Writes the default set down, if the host has no questions yet: what leans on a question needs its row.
pub(crate) async fn settle(tx: &TenantTx, now: Timestamp) -> Result<(), DbErr> {
    let set = standard();
    let words = |of: fn(&Question) -> String| -> Value { set.iter().map(of).collect::<Vec<_>>().into() };
    let values = [
        tx.tenant().into(),
        set.iter().map(|question| question.id.as_uuid()).collect::<Vec<Uuid>>().into(),
        words(|question| question.kind.as_str().to_owned()),
        words(|question| serde_json::json!(question.words).to_string()),
        now.into(),
    ];
    let sql = "insert into booking.feedback_question (tenant_id, id, kind, words, position, created_at)
               select $1, id, kind, words::jsonb, position, $5
                 from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as set (id, kind, words, position)
                where not exists (select from booking.feedback_question where tenant_id = $1)
               on conflict do nothing";
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}

/// Adds what was typed as the last question, or tells what is wrong with it.
pub(crate) async fn add(
    tx: &TenantTx,
    typed: &TypedQuestion<'_>,
    now: Timestamp,
) -> Result<Result<QuestionId, Vec<QuestionFlaw>>, BookingError> {
    settle(tx, now).await?;
    let rows = rows(tx, "for update").await?;
    let question = match Question::parse(typed, rows.iter().filter(|row| row.is_asked).count()) {
        Ok(question) => question,
        Err(flaws) => return Ok(Err(flaws)),
    };
    let sql = "insert into booking.feedback_question (tenant_id, id, kind, words, position, created_at)
               select $1, $2, $3, $4, coalesce(max(position), 0) + 1, $5
                 from booking.feedback_question where tenant_id = $1";
    let values = [
        tx.tenant().into(),
        question.id.into(),
        question.kind.as_str().into(),
        serde_json::json!(question.words).into(),
        now.into(),
    ];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(Ok(question.id))
}

/// Asks a question no more; what was answered stays. One that has ended already stays so.
pub(crate) async fn end(tx: &TenantTx, id: QuestionId, now: Timestamp) -> Result<(), BookingError> {
    settle(tx, now).await?;
    let sql = "update booking.feedback_question
                  set ended_at = coalesce(ended_at, $3)
                where tenant_id = $1 and id = $2";
    let done = tx.execute_raw(statement(tx, sql, [tx.tenant().into(), id.into(), now.into()])).await?;
    if done.rows_affected() == 0 { Err(BookingError::NotFound) } else { Ok(()) }
}

/// Moves a question that is asked by one step in the order of those that are.
pub(crate) async fn step(
    tx: &TenantTx,
    id: QuestionId,
    step: Step,
    now: Timestamp,
) -> Result<(), BookingError> {
    settle(tx, now).await?;
    let order = rows(tx, "for update").await?.into_iter().filter(|row| row.is_asked).map(|row| row.id);
    let order = moved(order.collect(), id, step).ok_or(BookingError::NotFound)?;
    let ids: Vec<Uuid> = order.into_iter().map(QuestionId::as_uuid).collect();
    let sql = "update booking.feedback_question
                  set position = place.position
                 from unnest($2::uuid[]) with ordinality as place (id, position)
                where tenant_id = $1 and feedback_question.id = place.id";
    tx.execute_raw(statement(tx, sql, [tx.tenant().into(), ids.into()])).await?;
    Ok(())
}
