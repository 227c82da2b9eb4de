//! An offering as a card, wherever it is listed.

use contract::Text;
use serde::{Deserialize, Serialize};

use crate::moment::Moment;

/// What a reader sees of an offering in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// The offering's id
    pub id: String,
    /// Where its page is
    pub href: String,
    /// Its name
    pub title: Text,
    /// One sentence
    pub summary: Text,
    /// Token: `workshop`, `performance`, …
    pub kind: String,
    /// Tokens: `at_venue`, `comes_to_you`, `live_stream`, `recording`
    pub deliveries: Vec<String>,
    /// Codes: `fi`, `sv`, …
    pub languages: Vec<String>,
    /// Tokens: `preschool`, `grade_1`, …
    pub stages: Vec<String>,
    /// How long, where it has one length
    pub minutes: Option<u32>,
    /// What it costs before anybody's support
    pub price: Price,
    /// Which picture stands in for a photograph: `theatre`, `music`, `dance`, `craft`, `nature`,
    /// `museum`, `literature` or `film`
    pub art: String,
    /// A photograph
    pub image: Option<Picture>,
    /// "Raaseporista", a whole phrase, when its home is elsewhere
    pub origin: Option<Text>,
    /// The next time, with room if there is any such
    pub next: Option<Moment>,
    /// Whether `next` has room
    pub has_room: bool,
}

/// What an offering costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum Price {
    /// Nothing
    Free,
    /// One sum for a group
    PerGroup {
        /// In cents
        cents: i64,
    },
    /// A sum for each head
    PerHead {
        /// In cents
        cents: i64,
    },
    /// A sum for each hour
    PerHour {
        /// In cents
        cents: i64,
    },
}

/// A photograph.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Where it is
    pub src: String,
    /// What it shows, for those who do not see it
    pub alt: Text,
}
