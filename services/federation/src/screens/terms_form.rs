//! The form for an agreement's terms, new or other ones.

use contract::Text;
use serde::Serialize;
use views::{Page, samples};

/// Terms as typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TermsForm {
    /// Kinds to tick
    pub kinds: Vec<Ticked>,
    /// Art forms to tick
    pub arts: Vec<Ticked>,
    /// Stages to tick
    pub stages: Vec<Ticked>,
    /// Whether only what is free is meant
    pub only_free: bool,
    /// The first day, as typed
    pub from: String,
    /// The last day, as typed
    pub until: String,
    /// Days of notice, as typed
    pub notice_days: String,
    /// Who pays what
    pub costs: String,
    /// What else there is to say
    pub note: String,
    /// The decision's reference
    pub reference: String,
    /// What is wrong with what was sent
    pub flaws: Vec<TermsFormFlaw>,
}

/// Something to tick.
#[derive(Clone, Debug, Serialize)]
pub struct Ticked {
    /// Its token
    pub token: &'static str,
    /// Whether it is ticked
    pub is_ticked: bool,
}

/// Something that is wrong with what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TermsFormFlaw {
    /// The id of its field
    pub field: &'static str,
    /// What is wrong: a token
    pub kind: &'static str,
    /// The number that the sentence says; otherwise 0
    pub number: u32,
}

/// A form that proposes an agreement to one or many, or other terms for one that there is.
#[derive(Clone, Debug, Serialize)]
pub struct AgreementNew {
    /// The token that forms send back
    pub csrf: String,
    /// Part and side of whoever proposes: `member_guest`, `member_host`, `producer_guest`, `producer_host` or `partner`
    pub way: String,
    /// With whom, where that is settled already
    pub with: Option<Text>,
    /// Where one came from
    pub back: String,
    /// Where the form goes
    pub action: String,
    /// With whom one may agree
    pub partners: Vec<PartnerChoice>,
    /// The terms
    pub form: TermsForm,
}

/// Somebody with whom one may agree.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerChoice {
    /// Its id
    pub id: String,
    /// Its name
    pub name: Text,
    /// `municipality`, `county`, `region` or `producer`
    pub kind: &'static str,
    /// How the agreement with it stands, if there is one that need not be proposed: `proposed`, `coming`, `in_force`, `ending`
    pub standing: Option<&'static str>,
    /// The page of that agreement
    pub href: String,
    /// Whether it is ticked
    pub is_ticked: bool,
}

impl TermsForm {
    /// A form with something in every field.
    pub(crate) fn sample(flaws: Vec<TermsFormFlaw>) -> Self {
        let ticks = |all: &[&'static str]| -> Vec<Ticked> {
            all.iter().enumerate().map(|(at, token)| Ticked { token, is_ticked: at == 0 }).collect()
        };
        Self {
            kinds: ticks(&["workshop", "visit"]),
            arts: ticks(&["museum", "music"]),
            stages: ticks(&["preschool", "grade_4", "care_home"]),
            only_free: true,
            from: "2026-12-01".to_owned(),
            until: "2027-07-31".to_owned(),
            notice_days: "90".to_owned(),
            costs: "Vieraskunta maksaa oppilaittensa liput.".to_owned(),
            note: "<b>Huom.</b>".to_owned(),
            reference: "KH 12.11.2026 § 118".to_owned(),
            flaws,
        }
    }
}

impl Page for AgreementNew {
    const TEMPLATE: &'static str = "federation/agreement_new.html";

    fn samples() -> Vec<Self> {
        let partner = |id: &str, name: Text, kind, standing| PartnerChoice {
            id: id.to_owned(),
            name,
            kind,
            standing,
            href: "/admin/agreements/a".to_owned(),
            is_ticked: id == "a",
        };
        let raasepori = Text::new("Raasepori", "Raseborg", "Raasepori");
        let flaw = |field, kind, number| TermsFormFlaw { field, kind, number };
        let wrong = vec![
            flaw("partners", "partners_missing", 0),
            flaw("from", "from_missing", 0),
            flaw("from", "from_outside", 20),
            flaw("until", "until_outside", 20),
            flaw("until", "until_before", 0),
            flaw("notice", "notice", 730),
            flaw("costs", "too_long", 1000),
            flaw("note", "too_long", 1000),
            flaw("reference", "too_long", 120),
        ];
        let of = |way: &str, partners, form| Self {
            csrf: "a-token".to_owned(),
            way: way.to_owned(),
            with: None,
            back: "/admin/agreements".to_owned(),
            action: "/admin/agreements".to_owned(),
            partners,
            form,
        };
        let all = vec![
            partner("a", raasepori.clone(), "municipality", None),
            partner("b", Text::new("Rannikon kulttuuriverkosto", "", ""), "region", Some("in_force")),
            partner("c", samples::long_title(), "county", Some("proposed")),
            partner("d", Text::same("Verstas"), "producer", Some("coming")),
            partner("e", Text::same("Inkoo"), "municipality", Some("ending")),
        ];
        let ways = ["member_guest", "member_host", "producer_host", "partner"];
        let mut pages: Vec<Self> = ways.map(|way| of(way, all.clone(), TermsForm::default())).into();
        pages.push(of("producer_guest", all, TermsForm::sample(wrong)));
        pages.push(of("partner", Vec::new(), TermsForm::default()));
        pages.push(Self {
            with: Some(raasepori),
            back: "/admin/agreements/a".to_owned(),
            ..of("partner", Vec::new(), TermsForm::sample(Vec::new()))
        });
        pages
    }
}
