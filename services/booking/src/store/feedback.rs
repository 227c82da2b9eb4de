//! Feedback: a host's questions, a guest's links, and the answers, which are the host's rows.

pub(crate) mod answers;
pub(crate) mod links;
pub(crate) mod questions;
pub(crate) mod results;
