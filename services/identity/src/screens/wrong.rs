//! What is wrong with a form, beside its field.

use serde::Serialize;

use crate::forms::Wrong;

/// Something that is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ShownWrong {
    /// The field's name
    pub field: &'static str,
    /// What it is
    pub kind: Wrong,
}

impl From<Wrong> for ShownWrong {
    fn from(kind: Wrong) -> Self {
        Self { field: kind.field(), kind }
    }
}

/// All that is wrong, in order.
pub(crate) fn shown(wrong: Vec<Wrong>) -> Vec<ShownWrong> {
    wrong.into_iter().map(ShownWrong::from).collect()
}
