//! Words that mean the same here.

use serde::Serialize;
use views::{Page, samples};

/// Words that mean the same here, and the form for more.
#[derive(Clone, Debug, Serialize)]
pub struct SynonymsPage {
    /// The session's token for forms
    pub csrf: String,
    /// What was typed
    pub typed: String,
    /// What is wrong with it: `too_few`, `too_many`, `too_long`
    pub flaw: Option<&'static str>,
    /// Those that there are
    pub lines: Vec<SynonymLine>,
}

/// Words that mean the same.
#[derive(Clone, Debug, Serialize)]
pub struct SynonymLine {
    /// The words
    pub words: Vec<String>,
    /// Where they are forgotten
    pub ending: String,
}

impl Page for SynonymsPage {
    const TEMPLATE: &'static str = "catalogue/synonyms.html";

    fn samples() -> Vec<Self> {
        let line = |words: &str| SynonymLine {
            words: samples::tokens(words),
            ending: "/admin/synonyms/0198c2f1-0000-7000-8000-000000000001/ending".to_owned(),
        };
        let usual = Self {
            csrf: "token".to_owned(),
            typed: String::new(),
            flaw: None,
            lines: vec![line("vanhus seniori ikäihminen äldre"), line("eskari esiopetus")],
        };
        let much = vec!["pitkänkaunissanayhdistelmä".repeat(2); 12].join(" ");
        vec![
            Self { lines: Vec::new(), ..usual.clone() },
            Self { typed: "sirkus".to_owned(), flaw: Some("too_few"), ..usual.clone() },
            Self { flaw: Some("too_long"), typed: "x".repeat(300), ..usual.clone() },
            Self { flaw: Some("too_many"), lines: (0..300).map(|_| line(&much)).collect(), ..usual.clone() },
            usual,
        ]
    }
}
