//! What a tray says itself of others' offerings.

use contract::Text;
use serde::Serialize;
use views::{Page, Price, samples};

use super::fields::{Choice, Choices, Field, Flaw, InLang, Input};

/// Every offering of which the tray says something.
#[derive(Clone, Debug, Serialize)]
pub struct LocalIndex {
    /// The offerings
    pub lines: Vec<LocalLine>,
    /// Whether something was just saved
    pub is_saved: bool,
}

/// An offering of which the tray says something.
#[derive(Clone, Debug, Serialize)]
pub struct LocalLine {
    /// Its form
    pub href: String,
    /// Its name
    pub title: Text,
    /// Who arranges it
    pub producer: Text,
    /// Whether the tray leaves it out
    pub is_hidden: bool,
    /// Whether the front page shows it first
    pub is_featured: bool,
    /// The art form that the tray shows it under, if it is its own choice
    pub art: Option<String>,
    /// Whether there is a note
    pub has_note: bool,
    /// What the tenant's own units pay, if the tenant pays the rest
    pub price: Option<Price>,
}

/// What the tray says of one offering, to be changed.
#[derive(Clone, Debug, Serialize)]
pub struct LocalEdit {
    /// The token that the form sends back
    pub csrf: String,
    /// Where the form goes
    pub action: String,
    /// Its name
    pub title: Text,
    /// Who arranges it
    pub producer: Text,
    /// Its page; none while it is hidden
    pub offering_href: Option<String>,
    /// What its owner asks
    pub price: Price,
    /// The art form that its owner gave it
    pub art: String,
    /// What is asked for
    pub fields: Vec<Field>,
    /// What is wrong
    pub flaws: Vec<Flaw>,
}

impl Page for LocalIndex {
    const TEMPLATE: &'static str = "catalogue/local_index.html";

    fn samples() -> Vec<Self> {
        let line = LocalLine {
            href: "/curation/listings/a".to_owned(),
            title: Text::new("Majakka vilkkuu", "Fyren blinkar", "The lighthouse winks"),
            producer: Text::same("Elokuvaosuuskunta Filmimylly"),
            is_hidden: false,
            is_featured: true,
            art: None,
            has_note: true,
            price: Some(Price::Free),
        };
        let other = LocalLine {
            title: samples::long_title(),
            is_hidden: true,
            is_featured: false,
            art: Some("nature".to_owned()),
            has_note: false,
            price: Some(Price::PerHead { cents: 250 }),
            ..line.clone()
        };
        vec![Self { lines: Vec::new(), is_saved: false }, Self { lines: vec![line, other], is_saved: true }]
    }
}

impl Page for LocalEdit {
    const TEMPLATE: &'static str = "catalogue/local_edit.html";

    fn samples() -> Vec<Self> {
        let choice = |value: &str, chosen: &str| Choice {
            value: value.to_owned(),
            name: None,
            is_chosen: value == chosen,
        };
        let boxes = ["featured", "hidden"].map(|value| choice(value, "featured"));
        let note = |code: &str| InLang {
            name: format!("local_note.{code}"),
            code: code.to_owned(),
            value: "Bussi lähtee torilta klo 9.".to_owned(),
            is_flawed: false,
        };
        let line = Input::Line { value: "2,50".to_owned(), keyboard: "text", most: 20 };
        let edit = Self {
            csrf: "a-token".to_owned(),
            action: "/curation/listings/a".to_owned(),
            title: Text::new("Majakka vilkkuu", "Fyren blinkar", "The lighthouse winks"),
            producer: Text::same("Elokuvaosuuskunta Filmimylly"),
            offering_href: Some("/offerings/a".to_owned()),
            price: Price::PerHead { cents: 500 },
            art: "film".to_owned(),
            fields: vec![
                Field::new(
                    "shown",
                    Input::Checks {
                        words: "shown",
                        groups: vec![Choices { heading: None, choices: boxes.into() }],
                    },
                )
                .helped(),
                Field::new(
                    "local_art",
                    Input::Select {
                        words: "local_art",
                        choices: ["", "film", "nature"].map(|value| choice(value, "nature")).into(),
                    },
                )
                .helped(),
                Field::new(
                    "local_note",
                    Input::Texts { langs: vec![note("fi"), note("sv")], lines: 3, most: 300 },
                )
                .helped(),
                Field::new(
                    "pays",
                    Input::Radios {
                        words: "pays",
                        choices: ["asked", "free", "sum"].map(|value| choice(value, "sum")).into(),
                    },
                )
                .helped(),
                Field::new("pays_sum", line.clone()).helped(),
            ],
            flaws: Vec::new(),
        };
        let flaw = |kind: &str| Flaw {
            field: "pays_sum".to_owned(),
            label: "pays_sum".to_owned(),
            lang: None,
            kind: kind.to_owned(),
            least: 0,
            most: 0,
        };
        let flawed = Self {
            title: samples::long_title(),
            offering_href: None,
            price: Price::Free,
            fields: vec![Field { flaws: vec![flaw("not_less")], ..Field::new("pays_sum", line) }],
            flaws: vec![flaw("not_less")],
            ..edit.clone()
        };
        vec![edit, flawed]
    }
}
