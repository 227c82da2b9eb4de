//! Who offers, as one tray knows them.

use contract::Text;
use serde::Serialize;
use views::{Card, Page, samples};

/// A producer, by what this tray shows of theirs.
#[derive(Clone, Debug, Serialize)]
pub struct Producer {
    /// The name in addresses
    pub slug: String,
    /// Verstas Varjo ja Valo
    pub name: Text,
    /// What stands under the name
    pub tagline: Text,
    /// Who runs it, in a sentence
    pub run_by: Text,
    /// "Raaseporista", a whole phrase, unless it is this tray's own tenant
    pub from: Option<Text>,
    /// Where to write
    pub email: Option<String>,
    /// Its own site, unless this is it
    pub site: Option<String>,
    /// What of theirs is listed here, the next free time first
    pub cards: Vec<Card>,
}

impl Page for Producer {
    const TEMPLATE: &'static str = "catalogue/producer.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            slug: "verstas".to_owned(),
            name: Text::new("Verstas Varjo ja Valo", "Verkstad Skugga och Ljus", "Shadow and Light Workshop"),
            tagline: Text::new(
                "Varjoteatteria ryhmille",
                "Skuggteater för grupper",
                "Shadow theatre for groups",
            ),
            run_by: Text::new("Verstas Varjo ja Valo osk", "Andelslaget Skugga och Ljus", "A cooperative"),
            from: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
            email: Some("verstas@verstas.example".to_owned()),
            site: Some("https://verstas.tarjotin.example/".to_owned()),
            cards: samples::cards(),
        };
        let many = std::iter::repeat_with(samples::cards).take(8).flatten().collect();
        vec![
            Self {
                tagline: Text::default(),
                run_by: Text::default(),
                from: None,
                email: None,
                site: None,
                cards: vec![samples::ropes()],
                ..usual.clone()
            },
            Self { name: samples::long_title(), cards: many, ..usual.clone() },
            usual,
        ]
    }
}
