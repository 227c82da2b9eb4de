//! The places that a tenant's offerings are given at.

use contract::Text;
use serde::Serialize;
use views::{Page, samples};

use super::fields::{Choice, Field, Flaw, Input};

/// Every place of the tenant.
#[derive(Clone, Debug, Serialize)]
pub struct Venues {
    /// The places
    pub venues: Vec<VenueLine>,
    /// Whether one was just saved
    pub is_saved: bool,
}

/// A place in the list.
#[derive(Clone, Debug, Serialize)]
pub struct VenueLine {
    /// Its form
    pub href: String,
    /// What people call it
    pub name: Text,
    /// Street and town
    pub address: Text,
}

/// The form of a place.
#[derive(Clone, Debug, Serialize)]
pub struct VenueEdit {
    /// Whether it is not there yet
    pub is_new: bool,
    /// Where the form goes
    pub action: String,
    /// The id that a new place will have: sending its form twice makes one
    pub new_key: Option<String>,
    /// The token that the form sends back
    pub csrf: String,
    /// What is asked for
    pub fields: Vec<Field>,
    /// What is wrong
    pub flaws: Vec<Flaw>,
}

impl Page for Venues {
    const TEMPLATE: &'static str = "catalogue/venues.html";

    fn samples() -> Vec<Self> {
        let line = |name: Text| VenueLine {
            href: "/host/venues/x".to_owned(),
            name,
            address: Text::same("Varikonkatu 6, Tammisaari"),
        };
        vec![
            Self { venues: Vec::new(), is_saved: false },
            Self {
                venues: vec![
                    line(Text::new("Pieni näyttämö", "Lilla scenen", "")),
                    line(samples::long_title()),
                ],
                is_saved: true,
            },
        ]
    }
}

impl Page for VenueEdit {
    const TEMPLATE: &'static str = "catalogue/venue_edit.html";

    fn samples() -> Vec<Self> {
        let line = |name: &str| {
            Field::new(name, Input::Line { value: "60,05".to_owned(), keyboard: "text", most: 20 })
        };
        let known = ["yes", "no", "unknown"].map(|token| Choice {
            value: token.to_owned(),
            name: None,
            is_chosen: token == "unknown",
        });
        let flaw = Flaw {
            field: "lat".to_owned(),
            label: "lat".to_owned(),
            lang: None,
            kind: "not_degrees".to_owned(),
            least: 0,
            most: 0,
        };
        let new = Self {
            is_new: true,
            action: "/host/venues".to_owned(),
            new_key: Some("a-key".to_owned()),
            csrf: "a-token".to_owned(),
            fields: vec![
                line("lat").helped(),
                Field::new("toilets", Input::Radios { words: "known", choices: known.into() }),
            ],
            flaws: Vec::new(),
        };
        let flawed = Self {
            is_new: false,
            new_key: None,
            fields: vec![Field { flaws: vec![flaw.clone()], ..line("lat") }],
            flaws: vec![flaw],
            ..new.clone()
        };
        vec![new, flawed]
    }
}
