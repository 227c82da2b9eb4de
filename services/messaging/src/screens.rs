//! The pages of this crate, as typed values.

mod mailbox;

use contract::Lang;
use views::Bundle;

pub use mailbox::{Line, Mailbox, ShownLetter};

/// Templates and words of the demo's mailbox.
pub const BUNDLE: Bundle = Bundle {
    name: "messaging",
    templates: &[("messaging/mailbox.html", include_str!("../pages/mailbox.html"))],
    words: [
        (Lang::Fi, include_str!("../text/fi.ftl")),
        (Lang::Sv, include_str!("../text/sv.ftl")),
        (Lang::En, include_str!("../text/en.ftl")),
    ],
    composed: &[],
};

#[cfg(test)]
mod tests {
    use views::{Views, testing};

    use super::*;

    #[test]
    fn every_word_is_said_and_asked_for() {
        assert_eq!(testing::complaints(&BUNDLE), Vec::<String>::new());
    }

    #[test]
    fn every_sample_renders_without_flaw() {
        testing::look_at::<Mailbox>(&Views::new(&[&BUNDLE], "1").unwrap());
    }
}
