//! The pages of this crate, as typed values.

mod mailbox;
mod undeliverable;

use contract::Lang;
use views::Bundle;

pub use mailbox::{Line, Mailbox, ShownLetter};
pub use undeliverable::{RefusedLine, Undeliverable};

/// Templates and words of messaging.
pub const BUNDLE: Bundle = Bundle {
    name: "messaging",
    templates: &[
        ("messaging/mailbox.html", include_str!("../pages/mailbox.html")),
        ("messaging/undeliverable.html", include_str!("../pages/undeliverable.html")),
    ],
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
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        testing::look_at::<Mailbox>(&views);
        testing::look_at::<Undeliverable>(&views);
    }
}
