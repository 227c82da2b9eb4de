//! What groups said afterwards, for the host.

use contract::Text;
use serde::Serialize;
use views::{Page, paths, samples};

/// What groups said, offering by offering.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackResults {
    /// The offerings, the latest answered first
    pub offerings: Vec<FeedbackLine>,
    /// Where the questions are, for whoever may change them
    pub questions_href: Option<String>,
}

/// What groups said of one offering, in one line.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackLine {
    /// Its page
    pub href: String,
    /// What it is called
    pub title: Text,
    /// How many groups answered
    pub answered: u32,
    /// The mean of all grades, as the reader's language writes it; none without grades
    pub mean: Option<String>,
}

/// What groups said of one offering.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackOfOffering {
    /// What it is called
    pub title: Text,
    /// How many groups answered
    pub answered: u32,
    /// Question by question
    pub questions: Vec<QuestionResult>,
}

/// What was said to one question.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionResult {
    /// Token: `scale`, `yes_no` or `words`
    pub kind: &'static str,
    /// What was asked
    pub words: Text,
    /// How many answered
    pub answers: u32,
    /// The mean of the grades; none without grades
    pub mean: Option<String>,
    /// How often each answer was given, the best first
    pub bars: Vec<AnswerBar>,
    /// What was written, the latest first
    pub written: Vec<String>,
}

/// How often an answer was given.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerBar {
    /// A grade, `yes` or `no`
    pub answer: &'static str,
    /// How often
    pub count: u32,
    /// The share of all answers, in per cent
    pub percent: u32,
}

impl Page for FeedbackResults {
    const TEMPLATE: &'static str = "booking/feedback_results.html";

    fn samples() -> Vec<Self> {
        let line = |title: Text, answered, mean: Option<&str>| FeedbackLine {
            href: paths::feedback_of("a"),
            title,
            answered,
            mean: mean.map(str::to_owned),
        };
        let empty =
            Self { offerings: Vec::new(), questions_href: Some(paths::FEEDBACK_QUESTIONS.to_owned()) };
        let ropes = line(samples::ropes().title, 12, Some("4,3"));
        let long = line(samples::long_title(), 1, None);
        vec![
            empty.clone(),
            Self { offerings: vec![ropes.clone()], ..empty.clone() },
            Self { offerings: vec![ropes, long], questions_href: None },
        ]
    }
}

impl Page for FeedbackOfOffering {
    const TEMPLATE: &'static str = "booking/feedback_offering.html";

    fn samples() -> Vec<Self> {
        let bar = |answer, count, percent| AnswerBar { answer, count, percent };
        let scale = QuestionResult {
            kind: "scale",
            words: Text::new("Miten hyvin ohjelma sopi ryhmällenne?", "Hur väl passade programmet?", ""),
            answers: 12,
            mean: Some("4,3".to_owned()),
            bars: vec![bar("5", 6, 50), bar("4", 4, 33), bar("3", 2, 17), bar("2", 0, 0), bar("1", 0, 0)],
            written: Vec::new(),
        };
        let yes_no = QuestionResult {
            kind: "yes_no",
            words: Text::new("Suosittelisitteko tätä?", "Skulle ni rekommendera det här?", ""),
            answers: 1,
            mean: None,
            bars: vec![bar("yes", 1, 100), bar("no", 0, 0)],
            written: Vec::new(),
        };
        let words = QuestionResult {
            kind: "words",
            words: Text::same(&"Mikä onnistui? ".repeat(13)),
            answers: 2,
            mean: None,
            bars: Vec::new(),
            written: vec![
                "Lapset <b>rakastivat</b> köysiä.\n\nTulemme uudestaan.".to_owned(),
                "x".repeat(2000),
            ],
        };
        let of = |questions| Self { title: samples::ropes().title, answered: 12, questions };
        vec![
            of(vec![scale.clone()]),
            of(vec![scale.clone(), yes_no.clone(), words.clone()]),
            Self { title: samples::long_title(), answered: 1, ..of(vec![words, yes_no, scale]) },
        ]
    }
}
