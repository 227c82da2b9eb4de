//! The pages of this crate, as typed values.

mod agreement_show;
mod agreements_index;
mod curation;
mod intakes;
mod terms_form;

use contract::Lang;
use views::Bundle;

pub use agreement_show::{AgreementShow, EndingForm, ShownTerms, ShownVersion};
pub use agreements_index::{AgreementLine, AgreementsIndex, Invitation};
pub use curation::{Curation, CurationTab, MemberRule, ProposalLine};
pub use intakes::{IntakeForm, Intakes};
pub use terms_form::{AgreementNew, PartnerChoice, TermsForm, TermsFormFlaw, Ticked};

/// Templates and words of federation.
pub const BUNDLE: Bundle = Bundle {
    name: "federation",
    templates: &[
        ("federation/agreements.html", include_str!("../pages/agreements.html")),
        ("federation/agreement.html", include_str!("../pages/agreement.html")),
        ("federation/agreement_new.html", include_str!("../pages/agreement_new.html")),
        ("federation/curation.html", include_str!("../pages/curation.html")),
        ("federation/intakes.html", include_str!("../pages/intakes.html")),
        ("federation/pieces.html", include_str!("../pages/pieces.html")),
    ],
    words: [
        (Lang::Fi, include_str!("../text/fi.ftl")),
        (Lang::Sv, include_str!("../text/sv.ftl")),
        (Lang::En, include_str!("../text/en.ftl")),
    ],
    composed: &[
        "agreement-way-",
        "agreement-invite-",
        "agreement-new-lead-",
        "agreement-new-title-",
        "agreement-standing-",
        "agreement-known-",
        "agreement-said-",
        "agreement-done-",
        "agreement-lost-",
        "agreement-version-",
        "agreement-ending-what-",
        "agreement-kind-",
        "terms-flaw-",
        "curation-title-",
        "curation-lead-",
        "curation-tab-",
        "curation-empty-",
        "curation-done-",
        "curation-flaw-",
        "intake-mode-",
        "intake-rule-",
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
        look_at::<AgreementsIndex>(&views);
        look_at::<AgreementNew>(&views);
        look_at::<AgreementShow>(&views);
        look_at::<Curation>(&views);
        look_at::<Intakes>(&views);
    }
}
