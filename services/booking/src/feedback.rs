//! Feedback: what a host asks groups afterwards, what they answer, and what comes of it.

mod answers;
mod deeds;
mod questions;
mod results;
mod standard;
mod token;
mod when;

pub(crate) use answers::{AnswerFlaw, Answers, Said};
pub(crate) use questions::{Question, QuestionFlaw, QuestionId, QuestionKind, Step, TypedQuestion, moved};
pub(crate) use results::{OfferingResults, Tally};
pub(crate) use standard::standard;
pub(crate) use token::token_hash;
pub(crate) use when::{ASKED_WITHIN, LINK_LASTS, next_asking, today_began};
