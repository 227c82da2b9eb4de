//! The pages and letters of this crate, as typed values.

mod hand_over;
mod keys;
mod sessions;
mod sign_in;
mod sign_in_code;
mod sign_in_letter;
mod sign_in_link;

use contract::Lang;
use views::Bundle;

pub use hand_over::{Arrival, Departure};
pub use keys::{DaysChoice, KeyForm, Keys, ScopeChoice, ShownFlaw, ShownKey, ShownToken};
pub use sessions::{OtherPlace, Sessions, ShownSession};
pub use sign_in::{DemoPerson, RoleLine, SignIn, SignInFlaw};
pub use sign_in_code::{CodeFlaw, SignInCode, Waits};
pub use sign_in_letter::SignInLetter;
pub use sign_in_link::SignInLink;

/// Templates and words of signing in.
pub const BUNDLE: Bundle = Bundle {
    name: "identity",
    templates: &[
        ("identity/arrival.html", include_str!("../pages/arrival.html")),
        ("identity/departure.html", include_str!("../pages/departure.html")),
        ("identity/keys.html", include_str!("../pages/keys.html")),
        ("identity/sessions.html", include_str!("../pages/sessions.html")),
        ("identity/sign_in.html", include_str!("../pages/sign_in.html")),
        ("identity/sign_in_code.html", include_str!("../pages/sign_in_code.html")),
        ("identity/sign_in_letter.html", include_str!("../pages/sign_in_letter.html")),
        ("identity/sign_in_letter.txt", include_str!("../pages/sign_in_letter.txt")),
        ("identity/sign_in_link.html", include_str!("../pages/sign_in_link.html")),
    ],
    words: [
        (Lang::Fi, include_str!("../text/fi.ftl")),
        (Lang::Sv, include_str!("../text/sv.ftl")),
        (Lang::En, include_str!("../text/en.ftl")),
    ],
    composed: &["keys-flaw-", "keys-scope-", "code-flaw-", "browser-", "system-", "sign-in-letter-subject"],
};

#[cfg(test)]
mod tests {
    use views::testing::look_at;
    use views::{Views, testing};

    use super::*;

    #[test]
    fn every_word_is_said_and_asked_for() {
        assert_eq!(testing::complaints(&BUNDLE), Vec::<String>::new());
    }

    #[test]
    fn every_sample_renders_without_flaw() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        look_at::<SignIn>(&views);
        look_at::<SignInCode>(&views);
        look_at::<SignInLink>(&views);
        look_at::<Sessions>(&views);
        look_at::<Keys>(&views);
        look_at::<Departure>(&views);
        look_at::<Arrival>(&views);
    }

    #[test]
    fn the_letter_says_the_same_in_every_language() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        for (lang, letter) in testing::written::<SignInLetter>(&views).unwrap() {
            insta::assert_snapshot!(format!("sign_in_letter_{}", lang.code()), letter);
        }
    }
}
