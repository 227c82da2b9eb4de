//! What a host asks afterwards: its questions in order, and a form for one more.

use contract::Text;
use serde::Serialize;
use views::{Page, paths};

/// The questions, and the form for one more.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackQuestions {
    /// The token that forms send back
    pub csrf: String,
    /// What is asked now, in order
    pub questions: Vec<QuestionLine>,
    /// Whether those are the default set
    pub are_standard: bool,
    /// Kinds to choose from
    pub kinds: Vec<KindChoice>,
    /// What was typed in Finnish, Swedish and English
    pub words: Text,
    /// What is wrong with what was sent
    pub flaws: Vec<QuestionFormFlaw>,
    /// What was just done, for a notice: `added`, `ended` or `moved`
    pub done: Option<String>,
}

/// A question that is asked.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionLine {
    /// Its id
    pub id: String,
    /// Token: `scale`, `yes_no` or `words`
    pub kind: &'static str,
    /// What it asks
    pub words: Text,
    /// Codes of languages that it is not written in
    pub lacks: Vec<&'static str>,
    /// Where it takes a step
    pub place: String,
    /// Where it is ended
    pub ending: String,
}

/// A kind to choose.
#[derive(Clone, Debug, Serialize)]
pub struct KindChoice {
    /// Its token
    pub token: &'static str,
    /// Whether it is chosen
    pub chosen: bool,
}

/// Something that is wrong with a new question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionFormFlaw {
    /// The id of its field
    pub field: &'static str,
    /// Token: `kind_missing`, `words_missing`, `question_too_long` or `too_many`
    pub kind: &'static str,
    /// The number that the sentence says; otherwise 0
    pub number: u32,
}

impl Page for FeedbackQuestions {
    const TEMPLATE: &'static str = "booking/feedback_questions.html";

    fn samples() -> Vec<Self> {
        let line = |id: &str, kind, words: Text, lacks: &[&'static str]| QuestionLine {
            id: id.to_owned(),
            kind,
            words,
            lacks: lacks.to_vec(),
            place: paths::question_place(id),
            ending: paths::question_ending(id),
        };
        let kinds = |chosen: &str| {
            ["scale", "yes_no", "words"].map(|token| KindChoice { token, chosen: token == chosen }).to_vec()
        };
        let usual = Self {
            csrf: "a-token".to_owned(),
            questions: vec![
                line(
                    "a",
                    "scale",
                    Text::new("Miten ohjelma sopi ryhmälle?", "Hur passade programmet?", "Did it suit?"),
                    &[],
                ),
                line("b", "words", Text::new("Mikä onnistui?", "", ""), &["sv", "en"]),
            ],
            are_standard: false,
            kinds: kinds(""),
            words: Text::default(),
            flaws: Vec::new(),
            done: None,
        };
        let flaw = |field, kind, number| QuestionFormFlaw { field, kind, number };
        let wrong = Self {
            questions: (0..12)
                .map(|number| {
                    line(&number.to_string(), "yes_no", Text::same(&"Miksi näin? ".repeat(16)), &[])
                })
                .collect(),
            kinds: kinds("words"),
            words: Text::new("x".repeat(201), "<b>", ""),
            flaws: vec![
                flaw("kind", "kind_missing", 0),
                flaw("words-fi", "question_too_long", 200),
                flaw("words-fi", "words_missing", 0),
                flaw("kind", "too_many", 12),
            ],
            ..usual.clone()
        };
        let done = |done: &str| Self { done: Some(done.to_owned()), are_standard: true, ..usual.clone() };
        vec![
            Self { questions: Vec::new(), ..usual.clone() },
            usual.clone(),
            wrong,
            done("added"),
            done("ended"),
            done("moved"),
        ]
    }
}
