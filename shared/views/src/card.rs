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
    /// Its sizes as `srcset` has them; empty where there is only one
    pub srcset: String,
    /// The ninth of it that stays in view when it is cropped: `left-top`, `center-middle`, …
    pub focal: String,
    /// What it shows, for those who do not see it
    pub alt: Text,
}

impl Picture {
    /// The picture at `href`, which gives a size for `?w=`.
    pub fn at(href: &str, widths: &[i32], focal: [i16; 2], alt: Text) -> Self {
        let sizes: Vec<String> = widths.iter().map(|width| format!("{href}?w={width} {width}w")).collect();
        let src = widths.get(1).or(widths.first());
        Self {
            src: src.map_or_else(|| href.to_owned(), |width| format!("{href}?w={width}")),
            srcset: sizes.join(", "),
            focal: ninth(focal),
            alt,
        }
    }
}

/// A point, in percent from the left and from the top, as the ninth of a picture that it lies in. Styles have a class
/// for each ninth: a page may not say a style of its own.
fn ninth([x, y]: [i16; 2]) -> String {
    let third = |percent: i16, thirds: [&'static str; 3]| match percent {
        ..34 => thirds[0],
        34..67 => thirds[1],
        67.. => thirds[2],
    };
    format!("{}-{}", third(x, ["left", "center", "right"]), third(y, ["top", "middle", "bottom"]))
}

#[cfg(test)]
mod tests {
    use contract::Text;

    use super::Picture;

    #[test]
    fn a_picture_says_its_sizes_and_what_stays_in_view() {
        let picture = Picture::at("/p", &[400, 800, 1200], [0, 100], Text::default());
        assert_eq!(picture.src, "/p?w=800");
        assert_eq!(picture.srcset, "/p?w=400 400w, /p?w=800 800w, /p?w=1200 1200w");
        assert_eq!(picture.focal, "left-bottom");
        let old = Picture::at("/p", &[], [50, 50], Text::default());
        assert_eq!((old.src.as_str(), old.srcset.as_str(), old.focal.as_str()), ("/p", "", "center-middle"));
    }
}
