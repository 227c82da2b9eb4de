//! What was searched for and not found, for those who can do something about it.

use serde::Serialize;
use views::{Moment, Page, samples};

/// What was searched for and not found.
#[derive(Clone, Debug, Serialize)]
pub struct MissedSearches {
    /// What is missed most, first
    pub missed: Vec<MissedLine>,
}

/// Words that found nothing.
#[derive(Clone, Debug, Serialize)]
pub struct MissedLine {
    /// The words
    pub words: String,
    /// Codes of the pages' languages
    pub langs: Vec<String>,
    /// How often
    pub times: u32,
    /// The last day
    pub last: Moment,
    /// Where they become a synonym
    pub synonym_href: String,
    /// Where they are searched for again: somebody may have answered meanwhile
    pub search_href: String,
}

impl Page for MissedSearches {
    const TEMPLATE: &'static str = "catalogue/missed_searches.html";

    fn samples() -> Vec<Self> {
        let line = |words: &str, times| MissedLine {
            words: words.to_owned(),
            langs: samples::tokens("fi sv"),
            times,
            last: samples::moment("2027-01-12T12:00"),
            synonym_href: "/admin/synonyms?words=sirkus".to_owned(),
            search_href: "/offerings?q=sirkus".to_owned(),
        };
        let long = "x".repeat(80);
        vec![
            Self { missed: Vec::new() },
            Self { missed: vec![line("sirkus", 7), line("jääkiekko", 1)] },
            Self { missed: (1..=200).map(|number| line(&long, number)).collect() },
        ]
    }
}
