//! The results page: search first, what may be chosen beside, what was found.

mod samples;

use contract::Text;
use serde::Serialize;
use views::{Card, Moment, Page};

/// What was found in the catalogue of a tenant.
#[derive(Clone, Debug, Serialize)]
pub struct OfferingsIndex {
    /// `municipality`, `county`, `region`, `producer` or `operator`
    pub kind: String,
    /// Whether there is nothing to search in
    pub is_bare: bool,
    /// The words that are searched for
    pub q: String,
    /// The words that were searched for instead, where those found nothing
    pub corrected: Option<String>,
    /// Values of the address that could not be read
    pub ignored: Vec<String>,
    /// One page of what was found
    pub cards: Vec<Card>,
    /// How much was found
    pub total: u32,
    /// Whether it is shown as a list without pictures
    pub is_list: bool,
    /// What may be chosen
    pub lists: Vec<ChoiceList>,
    /// Which times are asked for
    pub times: Times,
    /// What is chosen, to be taken away
    pub chips: Vec<Chip>,
    /// The address without anything chosen
    pub clear_href: String,
    /// The orders, the chosen one marked
    pub sorts: Vec<SortChoice>,
    /// What the form keeps without showing it: names and values
    pub kept: Vec<(String, String)>,
    /// The same as cards and as a list
    pub cards_href: String,
    /// See `cards_href`
    pub list_href: String,
    /// The pages, where there is more than one
    pub pages: Pages,
    /// Where this search is saved
    pub save_href: Option<String>,
}

/// A list of which one may choose.
#[derive(Clone, Debug, Serialize)]
pub struct ChoiceList {
    /// `stage`, `kind`, `delivery`, `language`, `price`, `theme`, `origin` or `access`
    pub name: &'static str,
    /// The parameter's name
    pub field: &'static str,
    /// Whether it stands open
    pub is_open: bool,
    /// Whether only one can be chosen
    pub is_single: bool,
    /// What can be chosen
    pub choices: Vec<Choice>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What its label is: what it says and of which list
    pub label: Label,
    /// The parameter's value
    pub value: String,
    /// How many listings would be left by it alone in its list
    pub count: u32,
    /// Whether it is chosen
    pub chosen: bool,
}

/// The words for a choice: each list has its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Label {
    /// A group of stages
    StageGroup {
        /// Its token
        token: String,
    },
    /// A single stage
    Stage {
        /// Its token
        token: String,
    },
    /// A kind
    Kind {
        /// Its token
        token: String,
    },
    /// A delivery
    Delivery {
        /// Its token
        token: String,
    },
    /// A language
    Language {
        /// Its code
        token: String,
    },
    /// Nothing to pay
    Free,
    /// At most so much
    AtMost {
        /// In cents
        cents: i64,
    },
    /// An art form
    Theme {
        /// Its token
        token: String,
    },
    /// A municipality
    Origin {
        /// Its name
        name: Text,
    },
    /// An access feature
    Access {
        /// Its token
        token: String,
    },
    /// From a day on
    From {
        /// The day
        day: Moment,
    },
    /// Until a day
    To {
        /// The day
        day: Moment,
    },
    /// Only times with room
    FreeTimes,
    /// Comes to a municipality
    ComesTo {
        /// Its name, or its slug where it is unknown
        name: Text,
    },
}

/// Which times are asked for.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Times {
    /// The first day, as a date field has it
    pub from: String,
    /// The last day
    pub to: String,
    /// Only with room
    pub free: bool,
    /// The municipality whose page this is, and whether only what comes to it is asked for
    pub comes_to: Option<(String, bool)>,
    /// Whether anything of it is chosen
    pub is_chosen: bool,
}

/// What is chosen, and the address without it.
#[derive(Clone, Debug, Serialize)]
pub struct Chip {
    /// Its words
    pub label: Label,
    /// The address without it
    pub href: String,
}

/// An order.
#[derive(Clone, Debug, Serialize)]
pub struct SortChoice {
    /// Its token
    pub token: &'static str,
    /// Whether it is chosen
    pub chosen: bool,
}

/// The pages of what was found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Pages {
    /// The one before
    pub previous: Option<String>,
    /// The one after
    pub next: Option<String>,
    /// Some of all, with gaps
    pub numbers: Vec<PageNumber>,
}

/// A page of what was found.
#[derive(Clone, Debug, Serialize)]
pub struct PageNumber {
    /// Its number
    pub number: u32,
    /// Its address; none for the one that is shown
    pub href: Option<String>,
    /// Whether pages are left out before it
    pub after_gap: bool,
}

impl Pages {
    /// The pages around `current` of `last`, with the first and the last; empty where there is one only.
    pub fn around(current: u32, last: u32, href: impl Fn(u32) -> String) -> Self {
        if last < 2 {
            return Self::default();
        }
        let mut shown: Vec<u32> = vec![1, last];
        shown.extend(current.saturating_sub(1)..=current.saturating_add(1));
        shown.retain(|number| (1..=last).contains(number));
        shown.sort_unstable();
        shown.dedup();
        let mut before = 0;
        let numbers = shown
            .into_iter()
            .map(|number| {
                let after_gap = number > before + 1;
                before = number;
                PageNumber { number, href: (number != current).then(|| href(number)), after_gap }
            })
            .collect();
        Self {
            previous: (current > 1).then(|| href((current - 1).min(last))),
            next: (current < last).then(|| href(current + 1)),
            numbers,
        }
    }
}

impl Page for OfferingsIndex {
    const TEMPLATE: &'static str = "catalogue/offerings_index.html";

    fn samples() -> Vec<Self> {
        samples::all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(current: u32, last: u32) -> Vec<(u32, bool)> {
        let pages = Pages::around(current, last, |number| number.to_string());
        pages.numbers.iter().map(|page| (page.number, page.after_gap)).collect()
    }

    #[test]
    fn pages_far_away_are_left_out() {
        assert!(shape(1, 1).is_empty());
        assert_eq!(shape(1, 3), [(1, false), (2, false), (3, false)]);
        assert_eq!(shape(10, 20), [(1, false), (9, true), (10, false), (11, false), (20, true)]);
        assert_eq!(shape(30, 20), [(1, false), (20, true)], "beyond the last page");
    }

    #[test]
    fn the_first_page_has_none_before_and_the_last_none_after() {
        let ends = |current| {
            let pages = Pages::around(current, 3, |number| number.to_string());
            (pages.previous, pages.next)
        };
        assert_eq!(ends(1), (None, Some("2".to_owned())));
        assert_eq!(ends(3), (Some("2".to_owned()), None));
        assert_eq!(ends(9), (Some("3".to_owned()), None), "there is a way back from beyond");
    }
}
