//! What a guest's group says: the host's rows, written and read through a door.

use std::collections::HashMap;

use contract::BookingId;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, TenantTx, Timestamp};

use super::questions::{asked, settle};
use crate::error::BookingError;
use crate::feedback::{Answers, QuestionId};
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct SaidRow {
    question_id: QuestionId,
    said: String,
}

/// What was said of a booking of `guest` so far.
pub(crate) async fn of_booking(
    tx: &TenantTx,
    guest: TenantId,
    booking: BookingId,
) -> Result<HashMap<QuestionId, String>, DbErr> {
    let sql = "select answer.question_id, answer.said
                 from booking.feedback_answer answer
                 join booking.booking on booking.tenant_id = answer.tenant_id and booking.id = answer.booking_id
                where answer.tenant_id = $1 and answer.booking_id = $2 and booking.guest_tenant_id = $3";
    let values = [tx.tenant().into(), booking.into(), guest.into()];
    let rows = SaidRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    Ok(rows.into_iter().map(|row| (row.question_id, row.said)).collect())
}

/// Writes what is said of a booking of `guest` that took place, in the place of what was said before to the questions that
/// are asked now. What was said to a question that has ended stays.
pub(crate) async fn write(
    tx: &TenantTx,
    (guest, booking): (TenantId, BookingId),
    answers: &Answers,
    now: Timestamp,
) -> Result<(), BookingError> {
    settle(tx, now).await?;
    let sql = "insert into booking.feedback (tenant_id, booking_id, offering_id, answered_at, changed_at)
               select $1, id, offering_id, $4, $4
                 from booking.booking
                where tenant_id = $1 and id = $2 and guest_tenant_id = $3 and state in ('confirmed', 'attended')
               on conflict (tenant_id, booking_id) do update set changed_at = excluded.changed_at";
    let values = [tx.tenant().into(), booking.into(), guest.into(), now.into()];
    if tx.execute_raw(statement(tx, sql, values)).await?.rows_affected() == 0 {
        return Err(BookingError::NotFound);
    }
    let asked: Vec<Uuid> = asked(tx).await?.into_iter().map(|question| question.id.as_uuid()).collect();
    let sql = "delete from booking.feedback_answer
                where tenant_id = $1 and booking_id = $2 and question_id = any ($3)";
    tx.execute_raw(statement(tx, sql, [tx.tenant().into(), booking.into(), asked.clone().into()])).await?;
    let (ids, said): (Vec<Uuid>, Vec<String>) =
        answers.iter().map(|(id, said)| (id.as_uuid(), said.written())).unzip();
    let sql = "insert into booking.feedback_answer (tenant_id, booking_id, question_id, said)
               select $1, $2, answer.id, answer.said
                 from unnest($3::uuid[], $4::text[]) as answer (id, said)
                where answer.id = any ($5)";
    let values = [tx.tenant().into(), booking.into(), ids.into(), said.into(), asked.into()];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}
