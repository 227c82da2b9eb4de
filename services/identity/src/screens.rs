//! The pages and letters of this crate, as typed values.

mod hand_over;
mod invitation;
mod keys;
mod people;
mod sessions;
mod sign_in;
mod sign_in_code;
mod sign_in_letter;
mod sign_in_link;
mod substitutes;
mod teams;
mod units;
mod wrong;

use contract::Lang;
use views::Bundle;

pub use crate::forms::Wrong;
pub use hand_over::{Arrival, Departure};
pub use invitation::Invitation;
pub use keys::{DaysChoice, KeyForm, Keys, ScopeChoice, ShownFlaw, ShownKey, ShownToken};
pub use people::{People, Person, PersonLine, PersonNew, RoleChoice};
pub use sessions::{OtherPlace, OwnPlace, Sessions, ShownSession};
pub use sign_in::{DemoPerson, RoleLine, SignIn, SignInFlaw};
pub use sign_in_code::{CodeFlaw, SignInCode, Waits};
pub use sign_in_letter::SignInLetter;
pub use sign_in_link::SignInLink;
pub use substitutes::{StandingLine, Substitutes, Whose};
pub use teams::{Colleague, Team, TeamLine, TeamNew, Teams};
pub(crate) use units::sectors;
pub use units::{MemberLine, OwnUnit, Unit, UnitFields, UnitLine, UnitMemberNew, UnitNew, Units};
pub use wrong::ShownWrong;

/// Templates and words of signing in.
pub const BUNDLE: Bundle = Bundle {
    name: "identity",
    templates: &[
        ("identity/admin_pieces.html", include_str!("../pages/admin_pieces.html")),
        ("identity/invitation.html", include_str!("../pages/invitation.html")),
        ("identity/invitation.txt", include_str!("../pages/invitation.txt")),
        ("identity/own_unit.html", include_str!("../pages/own_unit.html")),
        ("identity/people.html", include_str!("../pages/people.html")),
        ("identity/person.html", include_str!("../pages/person.html")),
        ("identity/person_new.html", include_str!("../pages/person_new.html")),
        ("identity/substitutes.html", include_str!("../pages/substitutes.html")),
        ("identity/team.html", include_str!("../pages/team.html")),
        ("identity/team_new.html", include_str!("../pages/team_new.html")),
        ("identity/teams.html", include_str!("../pages/teams.html")),
        ("identity/unit.html", include_str!("../pages/unit.html")),
        ("identity/unit_member_new.html", include_str!("../pages/unit_member_new.html")),
        ("identity/unit_new.html", include_str!("../pages/unit_new.html")),
        ("identity/units.html", include_str!("../pages/units.html")),
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
    composed: &[
        "keys-flaw-",
        "keys-scope-",
        "code-flaw-",
        "browser-",
        "system-",
        "sign-in-letter-subject",
        "invitation-subject",
        "wrong-",
        "done-",
        "sector-",
        "role-help-",
    ],
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
        look_at::<Substitutes>(&views);
        look_at::<Keys>(&views);
        look_at::<Departure>(&views);
        look_at::<Arrival>(&views);
        look_at::<People>(&views);
        look_at::<PersonNew>(&views);
        look_at::<Person>(&views);
        look_at::<Units>(&views);
        look_at::<UnitNew>(&views);
        look_at::<Unit>(&views);
        look_at::<UnitMemberNew>(&views);
        look_at::<OwnUnit>(&views);
        look_at::<Teams>(&views);
        look_at::<TeamNew>(&views);
        look_at::<Team>(&views);
    }

    #[test]
    fn letters_say_the_same_in_every_language() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        for (number, (lang, letter)) in
            testing::written::<Invitation>(&views).unwrap().into_iter().enumerate()
        {
            insta::assert_snapshot!(format!("invitation_{}_{}", number / 3, lang.code()), letter);
        }
        for (lang, letter) in testing::written::<SignInLetter>(&views).unwrap() {
            insta::assert_snapshot!(format!("sign_in_letter_{}", lang.code()), letter);
        }
    }
}
