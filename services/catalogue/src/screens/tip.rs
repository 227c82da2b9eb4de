//! Telling a colleague of an offering.

use contract::Text;
use serde::Serialize;
use views::{Page, samples};

/// The form, and the link for who would rather send it otherwise.
#[derive(Clone, Debug, Serialize)]
pub struct Tip {
    /// Where the form goes
    pub action: String,
    /// The token that the form sends back
    pub csrf: String,
    /// Whether the reader may send from here; a visitor gets the link alone
    pub is_signed_in: bool,
    /// The offering's name
    pub title: Text,
    /// The whole address of its page
    pub address: String,
    /// Its page
    pub offering_href: String,
    /// The colleague's address, as typed
    pub to: String,
    /// A few words, as typed
    pub note: String,
    /// What is wrong with what was sent
    pub flaws: Vec<TipFlaw>,
    /// Whether a letter has just gone out
    pub sent: bool,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TipFlaw {
    /// No address
    AddressMissing,
    /// Not an address
    AddressWrong,
    /// Too many words
    NoteTooLong,
}

impl Page for Tip {
    const TEMPLATE: &'static str = "catalogue/tip.html";

    fn samples() -> Vec<Self> {
        let card = samples::ropes();
        let usual = Self {
            action: format!("{}/tip", card.href),
            csrf: "token".to_owned(),
            is_signed_in: true,
            title: card.title,
            address: format!("https://kemionsaari.tarjotin.example{}", card.href),
            offering_href: card.href,
            to: String::new(),
            note: String::new(),
            flaws: Vec::new(),
            sent: false,
        };
        vec![
            Self { is_signed_in: false, csrf: String::new(), ..usual.clone() },
            Self {
                title: samples::long_title(),
                to: "anna.sandstrom-virtanen@".to_owned(),
                note: "Katso tätä! ".repeat(60),
                flaws: vec![TipFlaw::AddressWrong, TipFlaw::NoteTooLong],
                ..usual.clone()
            },
            Self { flaws: vec![TipFlaw::AddressMissing], ..usual.clone() },
            Self { sent: true, ..usual.clone() },
            usual,
        ]
    }
}
