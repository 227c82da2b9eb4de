//! One step of writing an offering.

use contract::{Delivery, Kind, Stage, Text};
use serde::Serialize;
use views::{Page, paths, samples};

use super::fields::{Choice, Choices, Field, Flaw, InLang, Input};

/// A step of the editor, with what was typed and what is wrong with it.
#[derive(Clone, Debug, Serialize)]
pub struct OfferingEdit {
    /// The offering's name, so far
    pub title: Text,
    /// The team's page of it; none while it is new
    pub host_href: Option<String>,
    /// Token: `draft`, `in_review`, `published` or `withdrawn`
    pub state: String,
    /// The way through the editor
    pub steps: Vec<StepLink>,
    /// Which step this is
    pub step: String,
    /// Where the form goes
    pub action: String,
    /// The token that the form sends back
    pub csrf: String,
    /// What this step asks for
    pub fields: Vec<Field>,
    /// What is wrong, in the order of the fields
    pub flaws: Vec<Flaw>,
    /// What a published offering would lack if this were kept
    pub missing: Vec<Lacks>,
    /// Whether it was just saved
    pub is_saved: bool,
    /// What the form for a new offering carries, so that sending it twice makes one
    pub new_key: Option<String>,
}

/// A step in the editor's list of steps.
#[derive(Clone, Debug, Serialize)]
pub struct StepLink {
    /// Its token
    pub step: String,
    /// Where it is; none while the offering is new
    pub href: Option<String>,
    /// Whether it is the one that is shown
    pub is_current: bool,
    /// How many things it lacks before the offering can be published
    pub open: u32,
}

/// Something that is missing, and where one says it.
#[derive(Clone, Debug, Serialize)]
pub struct Lacks {
    /// Its token: `missing-{what}` says it
    pub what: String,
    /// The field that asks for it
    pub href: String,
}

impl Page for OfferingEdit {
    const TEMPLATE: &'static str = "catalogue/offering_edit.html";

    fn samples() -> Vec<Self> {
        let card = samples::ropes();
        let usual = Self {
            title: card.title.clone(),
            host_href: Some(paths::host_offering(&card.id)),
            state: "draft".to_owned(),
            steps: steps(Some(&card.id)),
            step: "basics".to_owned(),
            action: "/host/offerings/x/steps/basics".to_owned(),
            csrf: "a-token".to_owned(),
            fields: vec![
                kind(),
                texts("title", 1, &card.title, None),
                texts("summary", 2, &card.summary, None),
            ],
            flaws: Vec::new(),
            missing: Vec::new(),
            is_saved: true,
            new_key: None,
        };
        let flaw = Flaw {
            field: "title.sv".to_owned(),
            label: "title".to_owned(),
            lang: Some("sv".to_owned()),
            kind: "too_long".to_owned(),
            least: 0,
            most: 120,
        };
        let new = Self {
            title: Text::default(),
            host_href: None,
            steps: steps(None),
            is_saved: false,
            new_key: Some("a-key".to_owned()),
            fields: vec![kind(), texts("title", 1, &Text::default(), None)],
            ..usual.clone()
        };
        let flawed = Self {
            state: "published".to_owned(),
            step: "story".to_owned(),
            fields: vec![
                texts("title", 1, &samples::long_title(), Some(flaw.clone())),
                stages(),
                line("minutes", "number"),
                line("shown_from", "moment"),
                deliveries(),
                rows(),
            ],
            flaws: vec![flaw],
            missing: vec![Lacks { what: "title".to_owned(), href: "/x#title".to_owned() }],
            is_saved: false,
            ..usual.clone()
        };
        vec![new, usual, flawed]
    }
}

pub(super) fn steps(id: Option<&str>) -> Vec<StepLink> {
    let all = ["basics", "story", "place", "booking", "pictures", "extras", "review"];
    let link = |step: &str| StepLink {
        step: step.to_owned(),
        href: id.map(|id| format!("{}/steps/{step}", paths::host_offering(id))),
        is_current: step == "basics",
        open: u32::from(step == "story") * 3,
    };
    all.into_iter().map(link).collect()
}

fn choices<'t>(tokens: impl IntoIterator<Item = &'t str>) -> Vec<Choice> {
    let choice =
        |(at, token): (usize, &str)| Choice { value: token.to_owned(), name: None, is_chosen: at == 1 };
    tokens.into_iter().enumerate().map(choice).collect()
}

fn kind() -> Field {
    let tokens = std::iter::once("").chain(Kind::ALL.iter().map(|kind| kind.as_str()));
    Field::new("kind", Input::Select { words: "kind", choices: choices(tokens) }).needed()
}

fn texts(name: &str, lines: u32, text: &Text, flaw: Option<Flaw>) -> Field {
    let langs = [("fi", &text.fi), ("sv", &text.sv), ("en", &text.en)].map(|(code, value)| InLang {
        name: format!("{name}.{code}"),
        code: code.to_owned(),
        value: value.clone(),
        is_flawed: flaw.as_ref().is_some_and(|flaw| flaw.lang.as_deref() == Some(code)),
    });
    let input = Input::Texts { langs: langs.into(), lines, most: 120 };
    let field = Field::new(name, input).needed();
    Field { flaws: flaw.into_iter().collect(), ..field }
}

fn line(name: &str, keyboard: &'static str) -> Field {
    Field::new(name, Input::Line { value: String::new(), keyboard, most: 20 })
}

fn stages() -> Field {
    let group = |heading: &str, from: usize, to: usize| Choices {
        heading: Some(heading.to_owned()),
        choices: choices(Stage::ALL[from..to].iter().map(|stage| stage.as_str())),
    };
    let groups = vec![group("early", 0, 4), group("grades_1_6", 4, 10), group("others", 15, 21)];
    Field::new("stage", Input::Checks { words: "stage", groups }).needed()
}

fn deliveries() -> Field {
    let all = choices(Delivery::ALL.iter().map(|way| way.as_str()));
    Field::new("delivery", Input::Radios { words: "delivery", choices: all })
}

fn rows() -> Field {
    let row = |at: u32| {
        let name = format!("keyword.{at}");
        let id = Field::new(
            &format!("{name}.id"),
            Input::Line { value: "yso:p2625".to_owned(), keyboard: "text", most: 50 },
        );
        vec![
            id.labelled("keyword-id"),
            Field { needed: false, ..texts(&name, 1, &Text::same("x"), None) }.labelled("keyword-name"),
        ]
    };
    Field::new("keyword", Input::Rows { rows: vec![row(0), row(1)] }).helped()
}
