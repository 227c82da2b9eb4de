//! Going over to another tenant's site: a page here that leads there, and a page there.

use contract::Text;
use serde::Serialize;
use views::Page;

/// Leads to the other site; most browsers go at once.
#[derive(Clone, Debug, Serialize)]
pub struct Departure {
    /// The other tenant's name
    pub name: Text,
    /// Where to go
    pub href: String,
}

impl Page for Departure {
    const TEMPLATE: &'static str = "identity/departure.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            name: Text::new("Raasepori", "Raseborg", "Raasepori"),
            href: "https://raasepori.tarjotin.example/hand-over/x".to_owned(),
        }]
    }
}

/// A button to go on with, if the token still works.
#[derive(Clone, Debug, Serialize)]
pub struct Arrival {
    /// Whether it does
    pub works: bool,
}

impl Page for Arrival {
    const TEMPLATE: &'static str = "identity/arrival.html";

    fn samples() -> Vec<Self> {
        vec![Self { works: true }, Self { works: false }]
    }
}
