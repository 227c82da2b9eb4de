//! The letter that tells a team what waits for it.

use contract::Text;
use serde::Serialize;
use views::{Mail, Moment, samples};

/// Tells a team what waits for it.
#[derive(Clone, Debug, Serialize)]
pub struct DigestLetter {
    /// How many things wait
    pub count: usize,
    /// The first of them, the oldest first
    pub lines: Vec<DigestLine>,
    /// How many more there are
    pub more: usize,
    /// The page where one acts
    pub link: String,
}

/// One thing that waits.
#[derive(Clone, Debug, Serialize)]
pub struct DigestLine {
    /// Why: `requested`, `booked`, `cancelled`
    pub why: &'static str,
    /// What it is about
    pub title: Text,
    /// The unit's name
    pub unit: String,
    /// The group's name
    pub group: String,
    /// When it comes
    pub at: Moment,
}

impl Mail for DigestLetter {
    const SUBJECT: &'static str = "digest-letter-subject";
    const TEXT: &'static str = "booking/digest_letter.txt";
    const HTML: &'static str = "booking/digest_letter.html";

    fn samples() -> Vec<Self> {
        let entry = |why| DigestLine {
            why,
            title: samples::ropes().title,
            unit: "Pajaniemen koulu".to_owned(),
            group: "3.–4. yhdysluokka".to_owned(),
            at: samples::moment("2027-01-14T09:00"),
        };
        let link = "https://kemionsaari.tarjotin.example/host/inbox".to_owned();
        let long =
            DigestLine { title: samples::long_title(), group: "Kuutit & <b>".to_owned(), ..entry("booked") };
        vec![
            Self { count: 1, lines: vec![entry("requested")], more: 0, link: link.clone() },
            Self { count: 8, lines: vec![entry("requested"), long, entry("cancelled")], more: 5, link },
        ]
    }
}
