//! Offerings as the demo's files write them: a file for each owner, and words that they share.

use std::collections::BTreeMap;

use contract::{Art, Counts, Delivery, Keyword, Kind, OfferingDetails, Price, Stage, Text, Venue};
use figment::Figment;
use figment::providers::{Format, Toml};
use serde::Deserialize;

use super::{File, said, unreadable};
use crate::demo::DemoError;

/// The file of one owner's offerings.
macro_rules! of {
    ($owner:literal) => {
        (concat!($owner, ".toml"), include_str!(concat!("../../../demo/offerings/", $owner, ".toml")))
    };
}

const OFFERINGS: [File; 16] = [
    of!("filmimylly"),
    of!("hanko"),
    of!("inkoo"),
    of!("kaislikko"),
    of!("kemionsaari"),
    of!("lansi-uusimaa"),
    of!("luoto"),
    of!("niini"),
    of!("pilkku"),
    of!("raasepori"),
    of!("reimari"),
    of!("tuulikello"),
    of!("tuulispaa"),
    of!("varha"),
    of!("vedenraja"),
    of!("verstas"),
];
const VENUES: File = ("venues.toml", include_str!("../../../demo/venues.toml"));
const KEYWORDS: File = ("keywords.toml", include_str!("../../../demo/keywords.toml"));

/// What every owner offers, and what they have in common.
#[derive(Debug)]
pub(in crate::demo) struct Shelves {
    pub(in crate::demo) all: Vec<Shelf>,
    venues: BTreeMap<String, Venue>,
    keywords: BTreeMap<String, Keyword>,
}

/// What one owner offers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct Shelf {
    pub(in crate::demo) owner: String,
    /// The municipality that all of it is at home in.
    pub(in crate::demo) home: String,
    #[serde(rename = "offering")]
    pub(in crate::demo) offerings: Vec<OfferingEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct OfferingEntry {
    /// Slugs of the regions whose pools it is in.
    #[serde(default)]
    pub(in crate::demo) share_to: Vec<String>,
    pub(in crate::demo) kind: Kind,
    pub(in crate::demo) art: Art,
    pub(in crate::demo) title: Text,
    pub(in crate::demo) summary: Text,
    pub(in crate::demo) description: Text,
    pub(in crate::demo) stages: Vec<Stage>,
    pub(in crate::demo) deliveries: Vec<Delivery>,
    pub(in crate::demo) languages: Vec<String>,
    #[serde(default)]
    pub(in crate::demo) minutes: Option<i32>,
    pub(in crate::demo) price: Price,
    pub(in crate::demo) group: [i32; 2],
    pub(in crate::demo) deadline_days: i32,
    /// A word of the file of venues.
    #[serde(default)]
    venue: Option<String>,
    /// Words of the file of keywords.
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    details: OfferingDetails,
    #[serde(default)]
    pub(in crate::demo) image: Option<ImageEntry>,
    pub(in crate::demo) times: Vec<TimeEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct ImageEntry {
    pub(in crate::demo) file: String,
    pub(in crate::demo) photographer: String,
    pub(in crate::demo) licence: String,
    pub(in crate::demo) alt: Text,
}

/// A time: so many days after the Monday that comes, on the clock of the owner's zone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct TimeEntry {
    pub(in crate::demo) day: i32,
    /// In how many weeks it comes, one after the other.
    #[serde(default = "once")]
    pub(in crate::demo) weeks: i32,
    pub(in crate::demo) at: String,
    #[serde(default = "heads")]
    pub(in crate::demo) counts: Counts,
    pub(in crate::demo) capacity: i32,
    pub(in crate::demo) languages: Vec<String>,
}

const fn once() -> i32 {
    1
}

impl OfferingEntry {
    /// Its times, each week's by itself.
    pub(in crate::demo) fn all_times(&self) -> impl Iterator<Item = TimeEntry> {
        let weeks = |time: &TimeEntry| {
            let time = time.clone();
            (0..time.weeks).map(move |week| TimeEntry { day: time.day + 7 * week, ..time.clone() })
        };
        self.times.iter().flat_map(weeks)
    }
}

fn heads() -> Counts {
    Counts::Heads
}

impl Shelves {
    /// Where an offering is given.
    pub(in crate::demo) fn venue_of(&self, entry: &OfferingEntry) -> Result<Option<Venue>, DemoError> {
        entry.venue.as_ref().map(|word| known(&self.venues, word)).transpose()
    }

    /// What only some readers ask for, with the subjects that its keywords stand for.
    pub(in crate::demo) fn details_of(&self, entry: &OfferingEntry) -> Result<OfferingDetails, DemoError> {
        let keywords =
            entry.keywords.iter().map(|word| known(&self.keywords, word)).collect::<Result<_, _>>()?;
        Ok(OfferingDetails { keywords, ..entry.details.clone() })
    }
}

fn known<T: Clone>(words: &BTreeMap<String, T>, word: &str) -> Result<T, DemoError> {
    words.get(word).cloned().ok_or_else(|| DemoError::Files(format!("nobody says what {word} is")))
}

pub(super) fn read() -> Result<Shelves, DemoError> {
    let shelf = |file: File| {
        Figment::from(Toml::string(file.1)).extract::<Shelf>().map_err(|error| unreadable(file, &error))
    };
    Ok(Shelves {
        all: OFFERINGS.into_iter().map(shelf).collect::<Result<_, _>>()?,
        venues: said(VENUES, "venue")?,
        keywords: said(KEYWORDS, "keyword")?,
    })
}

/// The file of a picture.
pub(in crate::demo) fn picture(file: &str) -> Result<Vec<u8>, DemoError> {
    match file {
        "varjot.png" => Ok(include_bytes!("../../../demo/varjot.png").to_vec()),
        other => Err(DemoError::Files(format!("there is no picture {other}"))),
    }
}
