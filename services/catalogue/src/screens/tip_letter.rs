//! The letter in which a colleague tells of an offering.

use contract::Text;
use serde::Serialize;
use views::{Mail, samples};

/// Who tells, what they say, and what of.
#[derive(Clone, Serialize)]
pub struct TipLetter {
    /// The colleague's name
    pub from: String,
    /// The colleague's address
    pub from_email: String,
    /// A few words, in plain lines; possibly none
    pub note: Vec<String>,
    /// The offering's name
    pub title: Text,
    /// One sentence of it
    pub summary: Text,
    /// The whole address of its page
    pub link: String,
}

impl Mail for TipLetter {
    const SUBJECT: &'static str = "tip-letter-subject";
    const TEXT: &'static str = "catalogue/tip_letter.txt";
    const HTML: &'static str = "catalogue/tip_letter.html";

    fn samples() -> Vec<Self> {
        let card = samples::ropes();
        let usual = Self {
            from: "Anna Sandström".to_owned(),
            from_email: "anna@pajaniemi.example".to_owned(),
            note: vec!["Tämä sopisi neljännelle luokalle.".to_owned(), "Mennäänkö yhdessä?".to_owned()],
            title: card.title,
            summary: card.summary,
            link: format!("https://kemionsaari.tarjotin.example{}", card.href),
        };
        vec![Self { note: Vec::new(), ..usual.clone() }, usual]
    }
}
