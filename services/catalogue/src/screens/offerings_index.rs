//! The catalogue: everything that can be booked or seen here.

use serde::Serialize;
use views::{Card, Page, samples};

/// The catalogue of a tenant.
#[derive(Clone, Debug, Serialize)]
pub struct OfferingsIndex {
    /// What is offered, in the order of the next free time
    pub cards: Vec<Card>,
    /// How many there are in all
    pub count: u32,
    /// The next page of cards, if there is one
    pub more_href: Option<String>,
    /// `municipality`, `county`, `region`, `producer` or `operator`
    pub kind: String,
}

impl Page for OfferingsIndex {
    const TEMPLATE: &'static str = "catalogue/offerings_index.html";

    fn samples() -> Vec<Self> {
        let usual =
            Self { cards: samples::cards(), count: 5, more_href: None, kind: "municipality".to_owned() };
        let many = std::iter::repeat_with(samples::cards).take(12).flatten().collect();
        vec![
            Self { cards: Vec::new(), count: 0, ..usual.clone() },
            Self { cards: vec![samples::ropes()], count: 1, ..usual.clone() },
            Self {
                cards: many,
                count: 1_500,
                more_href: Some("/offerings?page=2".to_owned()),
                ..usual.clone()
            },
            Self { cards: Vec::new(), count: 0, kind: "producer".to_owned(), ..usual.clone() },
            usual,
        ]
    }
}
