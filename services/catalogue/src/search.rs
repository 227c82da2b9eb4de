//! Search: what a reader looks for in a tenant's listings, and what was found.

mod facets;
mod lexemes;
mod missed;
mod query;
mod synonyms;
mod typos;
mod wanted;
mod words;

use contract::{AccessFeature, Art, Delivery, Kind, Listed, Stage};
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tenancy::Timestamp;

pub use facets::{Facet, FacetValue, PRICE_STEPS, StageGroup};
pub(crate) use facets::{chosen, elements, lists};
pub(crate) use lexemes::Lexemes;
pub(crate) use missed::Missed;
pub use query::Ignored;
pub(crate) use query::NAMES;
pub use synonyms::{SynonymFlaw, Synonyms};
pub(crate) use typos::{may_be_wrong, nearest};
pub(crate) use wanted::Wanted;

/// The most items on one page, and how many there are unless one asks for more or fewer.
pub const MOST_PER_PAGE: u32 = 100;
/// See [`MOST_PER_PAGE`].
pub const PER_PAGE: u32 = 24;
/// The last page that is looked at.
pub const LAST_PAGE: u32 = 10_000;

/// In which order what is found comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What fits the words best; without words, the next free time.
    #[default]
    Relevance,
    /// The next free time.
    Next,
    /// What came to the catalogue last.
    Newest,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Relevance, Self::Next, Self::Newest];

    /// The token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Next => "next",
            Self::Newest => "newest",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == token)
    }
}

/// What a reader looks for. Several values of one list are alternatives; the lists narrow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    /// Words, in any of the three languages.
    pub q: String,
    /// For whom.
    pub stages: Vec<Stage>,
    /// What it is.
    pub kinds: Vec<Kind>,
    /// Where it is given.
    pub deliveries: Vec<Delivery>,
    /// Codes of languages.
    pub languages: Vec<String>,
    /// The most that it costs, in cents, as its price is said: for a group, a head or an hour.
    pub price_max: Option<i64>,
    /// Slugs of the municipality that it is at home in, or of who owns it.
    pub origins: Vec<String>,
    /// Art forms.
    pub themes: Vec<Art>,
    /// Access features, of which one is enough.
    pub access: Vec<AccessFeature>,
    /// The first day of a time that can be booked.
    pub from: Option<Date>,
    /// The last day of such a time.
    pub to: Option<Date>,
    /// Only with a time that has room.
    pub only_free_times: bool,
    /// Slug of a municipality that it comes to.
    pub comes_to: Option<String>,
    /// The order.
    pub sort: Sort,
    /// Which page, from 1.
    pub page: u32,
    /// How many on a page.
    pub per_page: u32,
}

impl Default for Search {
    fn default() -> Self {
        Self {
            q: String::new(),
            stages: Vec::new(),
            kinds: Vec::new(),
            deliveries: Vec::new(),
            languages: Vec::new(),
            price_max: None,
            origins: Vec::new(),
            themes: Vec::new(),
            access: Vec::new(),
            from: None,
            to: None,
            only_free_times: false,
            comes_to: None,
            sort: Sort::Relevance,
            page: 1,
            per_page: PER_PAGE,
        }
    }
}

impl Search {
    /// A search for words.
    pub fn words(q: &str) -> Self {
        Self { q: q.to_owned(), ..Self::default() }
    }

    /// Whether only times in a span, or with room, count.
    pub const fn asks_for_times(&self) -> bool {
        self.from.is_some() || self.to.is_some() || self.only_free_times
    }

    /// The span in which a time must begin, where days are those of `zone`.
    pub(crate) fn span(&self, zone: &str) -> Span {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let begins =
            |day: Date| day.to_zoned(zone.clone()).ok().map(|at| Timestamp::from_jiff(at.timestamp()));
        Span {
            from: self.from.and_then(begins),
            until: self.to.and_then(|day| day.checked_add(1.day()).ok()).and_then(begins),
        }
    }

    /// Whether anything but words narrows it.
    pub fn is_narrowed(&self) -> bool {
        let plain = Self {
            q: self.q.clone(),
            sort: self.sort,
            page: self.page,
            per_page: self.per_page,
            ..Self::default()
        };
        *self != plain
    }
}

/// The span in which a time must begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    /// Not before.
    pub(crate) from: Option<Timestamp>,
    /// Before.
    pub(crate) until: Option<Timestamp>,
}

/// The day in a zone.
pub(crate) fn day_in(at: Timestamp, zone: &str) -> Date {
    at.as_jiff().to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date()
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// One page of listings, in order; of each what a card shows, without its story.
    pub items: Vec<Listed>,
    /// How many there are on all pages.
    pub total: u32,
    /// What may be chosen, with how many each choice would leave, as if nothing were chosen in its own list.
    pub facets: Vec<(Facet, Vec<FacetValue>)>,
    /// The words that were searched for instead, where what was written finds nothing.
    pub corrected: Option<String>,
}

impl Found {
    /// The values of one list.
    pub fn facet(&self, facet: Facet) -> &[FacetValue] {
        self.facets.iter().find(|(of, _)| *of == facet).map_or(&[], |(_, values)| values)
    }
}
