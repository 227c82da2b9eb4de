//! A person's favourites on one tray.

use serde::Serialize;
use views::{Card, Page, samples};

/// What a person wants to find again.
#[derive(Clone, Debug, Serialize)]
pub struct Favourites {
    /// The newest first; what the tray no longer shows is left out
    pub cards: Vec<Card>,
}

impl Page for Favourites {
    const TEMPLATE: &'static str = "catalogue/favourites.html";

    fn samples() -> Vec<Self> {
        let many = std::iter::repeat_with(samples::cards).take(5).flatten().collect();
        vec![
            Self { cards: Vec::new() },
            Self { cards: vec![samples::ropes()] },
            Self { cards: samples::cards() },
            Self { cards: many },
        ]
    }
}
