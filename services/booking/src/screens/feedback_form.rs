//! Saying how it went, without signing in: the form behind the link of a letter.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, paths, samples};

/// The form, with what was typed or said before and what was wrong with it.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackForm {
    /// Where the form goes
    pub action: String,
    /// What it is about
    pub title: Text,
    /// Whose visit it was
    pub group: String,
    /// When
    pub at: Moment,
    /// Who asks
    pub host: Text,
    /// Until when one may answer, and change what one answered
    pub until: Moment,
    /// The questions
    pub fields: Vec<FeedbackField>,
    /// What is wrong with what was sent
    pub flaws: Vec<FeedbackFlaw>,
    /// Whether something was answered before
    pub is_answered: bool,
    /// Whether that was just now
    pub is_fresh: bool,
}

/// A question with its answer.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackField {
    /// What the form sends it as, and its id
    pub name: String,
    /// Token: `scale`, `yes_no` or `words`
    pub kind: &'static str,
    /// What it asks
    pub words: Text,
    /// The answer, as typed or as given before
    pub said: String,
}

/// Something that is wrong with what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FeedbackFlaw {
    /// The id of its field
    pub field: String,
    /// Token: `nothing`, `no_choice` or `too_long`
    pub kind: &'static str,
    /// The number that the sentence says; otherwise 0
    pub number: u32,
}

/// The page of a link that does not work any more, or never did.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackGone {
    /// For how many days a link works
    pub days: u32,
}

impl Page for FeedbackForm {
    const TEMPLATE: &'static str = "booking/feedback_form.html";

    fn samples() -> Vec<Self> {
        let field = |name: &str, kind, words, said: &str| FeedbackField {
            name: format!("q-{name}"),
            kind,
            words,
            said: said.to_owned(),
        };
        let ask = Text::new("Miten hyvin ohjelma sopi ryhmällenne?", "Hur väl passade programmet?", "");
        let usual = Self {
            action: paths::feedback("0iVdQmS9b5uG7T0HkU3JcA"),
            title: samples::ropes().title,
            group: "3.–4. yhdysluokka".to_owned(),
            at: samples::moment("2027-01-14T09:00"),
            host: Text::new("Köysipaja Kolme Säiettä", "Repverkstaden Tre Kardeler", "Three Strands"),
            until: samples::moment("2027-02-14T15:00"),
            fields: vec![
                field("a", "scale", ask.clone(), ""),
                field(
                    "b",
                    "yes_no",
                    Text::new("Pystyivätkö kaikki osallistumaan?", "Kunde alla delta?", ""),
                    "",
                ),
                field("c", "words", Text::new("Mitä voisi tehdä toisin?", "", ""), ""),
            ],
            flaws: Vec::new(),
            is_answered: false,
            is_fresh: false,
        };
        let said = |kind: &'static str| match kind {
            "scale" => "4",
            "yes_no" => "no",
            _ => "Barnen <älskade> repen.\nVi kommer gärna igen.",
        };
        let answered = Self {
            fields: usual
                .fields
                .iter()
                .cloned()
                .map(|one| FeedbackField { said: said(one.kind).to_owned(), ..one })
                .collect(),
            is_answered: true,
            ..usual.clone()
        };
        let flaw = |field: &str, kind, number| FeedbackFlaw { field: field.to_owned(), kind, number };
        let much = Self {
            title: samples::long_title(),
            group: "Ett gruppnamn som är så långt som ett gruppnamn får vara".to_owned(),
            fields: (0..12)
                .map(|number| {
                    field(
                        &number.to_string(),
                        ["scale", "yes_no", "words"][number % 3],
                        Text::same(&"Miksi näin? ".repeat(16)),
                        "x",
                    )
                })
                .collect(),
            flaws: vec![
                flaw("q-0", "no_choice", 0),
                flaw("q-2", "too_long", 2000),
                flaw("q-0", "nothing", 0),
            ],
            ..answered.clone()
        };
        let fresh = Self { is_fresh: true, ..answered.clone() };
        vec![usual, answered, fresh, much]
    }
}

impl Page for FeedbackGone {
    const TEMPLATE: &'static str = "booking/feedback_gone.html";

    fn samples() -> Vec<Self> {
        vec![Self { days: 30 }]
    }
}
