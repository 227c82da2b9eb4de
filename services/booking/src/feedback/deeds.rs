//! What the service does with feedback.

use std::sync::Arc;

use contract::BookingId;
use events::Rings;
use tenancy::{Door, TenantId, Timestamp};

use super::{Answers, QuestionFlaw, QuestionId, Said, Step, TypedQuestion};
use crate::error::BookingError;
use crate::listen::{AsksFeedback, LetterDesk, WakesFeedback};
use crate::{Booking, store};

impl Booking {
    /// The timers that ask groups afterwards how it went.
    pub fn feedback_timers(&self, desk: &LetterDesk) -> Vec<Arc<dyn Rings>> {
        vec![
            Arc::new(WakesFeedback { booking: self.clone(), desk: desk.clone() }),
            Arc::new(AsksFeedback { booking: self.clone(), desk: desk.clone() }),
        ]
    }

    /// Writes down what a guest's group says of its booking, in the host's rows, which lie behind `door`.
    pub(crate) async fn answer(
        &self,
        door: &Door,
        booking: BookingId,
        answers: &Answers,
        now: Timestamp,
    ) -> Result<(), BookingError> {
        let tx = self.db.open(door).await?;
        store::feedback::answers::write(&tx, (door.guest(), booking), answers, now).await?;
        tx.commit().await?;
        metrics::counter!("feedback.answered").increment(1);
        Ok(())
    }

    /// Writes down what a guest's group says of its booking to the questions of the host, in their order; what is no answer to its
    /// question is left out. For a demo, whose groups get no letters.
    pub async fn give_feedback(
        &self,
        door: &Door,
        booking: BookingId,
        said: &[String],
    ) -> Result<(), BookingError> {
        let tx = self.db.open(door).await?;
        let questions = store::feedback::questions::asked(&tx).await?;
        drop(tx);
        let pairs = questions.iter().zip(said);
        let answers =
            pairs.filter_map(|(question, said)| Some((question.id, Said::read(question.kind, said)?)));
        self.answer(door, booking, &Answers::of(answers), self.clock.now()).await
    }

    /// Adds a question to those that a host asks afterwards, or tells what is wrong with it.
    pub(crate) async fn add_question(
        &self,
        host: TenantId,
        typed: &TypedQuestion<'_>,
        now: Timestamp,
    ) -> Result<Result<QuestionId, Vec<QuestionFlaw>>, BookingError> {
        let tx = self.db.begin(host).await?;
        let added = store::feedback::questions::add(&tx, typed, now).await?;
        if added.is_ok() {
            tx.commit().await?;
        }
        Ok(added)
    }

    /// Moves a question of a host by one step in their order.
    pub(crate) async fn move_question(
        &self,
        host: TenantId,
        id: QuestionId,
        step: Step,
        now: Timestamp,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(host).await?;
        store::feedback::questions::step(&tx, id, step, now).await?;
        Ok(tx.commit().await?)
    }

    /// A host asks a question no more.
    pub(crate) async fn end_question(
        &self,
        host: TenantId,
        id: QuestionId,
        now: Timestamp,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(host).await?;
        store::feedback::questions::end(&tx, id, now).await?;
        Ok(tx.commit().await?)
    }
}
