//! The page of an offering: what decides first, then the times, then the story.

mod samples;

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, Picture, Price, Room};

/// The page of an offering.
#[derive(Clone, Debug, Serialize)]
pub struct OfferingShow {
    /// The offering's id
    pub id: String,
    /// The token that its forms send back; empty for a visitor
    pub csrf: String,
    /// Its name
    pub title: Text,
    /// One sentence
    pub summary: Text,
    /// The story: paragraphs parted by empty lines, no markup
    pub description: Text,
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
    /// The smallest group, adults counted
    pub group_min: Option<u32>,
    /// The largest group, adults counted
    pub group_max: Option<u32>,
    /// Where it is, unless it comes to the group
    pub venue: Option<Venue>,
    /// What is known of that place
    pub place: Option<PlaceFacts>,
    /// What it needs of the place that it comes to
    pub needs: Option<Needs>,
    /// Tokens: `step_free`, `induction_loop`, …
    pub access: Vec<String>,
    /// How a group gets there
    pub transport: Text,
    /// Whether one may take pictures
    pub photo_terms: Text,
    /// Links by what they are for
    pub materials: Vec<MaterialPart>,
    /// What it is about
    pub subjects: Vec<Subject>,
    /// The same in languages beside the page's own three
    pub also_in: Vec<OtherLanguage>,
    /// Who arranges it
    pub producer: Text,
    /// The page of who arranges it
    pub producer_href: String,
    /// Where one asks
    pub ask_email: Option<String>,
    /// What it costs
    pub price: Price,
    /// What it costs those whose municipality does not share in it; none where nobody does
    pub full_price: Option<Price>,
    /// What the tenant says of another's offering to its own people
    pub note: Text,
    /// Where the reader says it
    pub local_href: Option<String>,
    /// What the travel to a group costs, in words
    pub travel: Text,
    /// Which picture stands in for a photograph
    pub art: String,
    /// A photograph
    pub image: Option<Photograph>,
    /// Further photographs
    pub more_images: Vec<Photograph>,
    /// "Raaseporista", a whole phrase, when its home is elsewhere
    pub origin: Option<Text>,
    /// How many days before a time enrolment ends
    pub deadline_days: Option<u32>,
    /// The next time with room
    pub next: Option<Time>,
    /// The coming times, month by month
    pub months: Vec<Month>,
    /// Whether the places were read just now; if not, a notice says that they may have changed
    pub live: bool,
    /// Where a reader of this site books
    pub booked: BookedWhere,
    /// Whether it is among the reader's favourites; none for a visitor
    pub favourite: Option<bool>,
    /// The packages that it is part of
    pub part_of: Vec<PartOf>,
    /// The whole address of this page, for paper
    pub address: String,
    /// The offering as JSON in the words of schema.org, without a character that could end a script
    pub linked_data: String,
    /// While it is a draft: where one goes back to publishing
    pub draft_href: Option<String>,
}

/// Where a reader of a site books an offering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "way", rename_all = "snake_case")]
pub enum BookedWhere {
    /// On this site
    Here,
    /// In another system
    Elsewhere {
        /// Where
        href: String,
        /// Its host, so that one knows where the link leads
        host: String,
    },
    /// By asking: nothing is picked here
    ByAsking,
    /// On the tray of the reader's own municipality: this is a producer's or a region's site
    OwnTray,
}

/// A package that an offering is part of.
#[derive(Clone, Debug, Serialize)]
pub struct PartOf {
    /// What it is called
    pub title: Text,
    /// Its page
    pub href: String,
}

/// A place with an address.
#[derive(Clone, Debug, Serialize)]
pub struct Venue {
    /// Köysimakasiini, Repmagasinet
    pub name: Text,
    /// Street and place
    pub address: Text,
}

/// What is known of a place, each by its token: `cloakroom`, `toilets`, …
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PlaceFacts {
    /// What it has
    pub has: Vec<String>,
    /// What it has not
    pub lacks: Vec<String>,
    /// What nobody has said: one asks
    pub unknown: Vec<String>,
}

/// What a visiting programme needs.
#[derive(Clone, Debug, Serialize)]
pub struct Needs {
    /// The space, in words
    pub space: Text,
    /// What else
    pub things: Vec<Need>,
    /// How long setting up takes
    pub setup_minutes: Option<u32>,
}

/// One thing that a visiting programme may need.
#[derive(Clone, Debug, Serialize)]
pub struct Need {
    /// `power`, `darkness` or `piano`
    pub what: String,
    /// `yes`, `no` or `unknown`
    pub known: String,
}

/// Links that are for one thing.
#[derive(Clone, Debug, Serialize)]
pub struct MaterialPart {
    /// `curriculum`, `before` or `after`
    pub part: String,
    /// The links
    pub links: Vec<Material>,
}

/// The offering in a language beside the page's own three.
#[derive(Clone, Debug, Serialize)]
pub struct OtherLanguage {
    /// The language's code
    pub lang: String,
    /// Its name
    pub title: String,
    /// One sentence
    pub summary: String,
    /// The story
    pub paragraphs: Vec<String>,
}

/// A link to read or do something.
#[derive(Clone, Debug, Serialize)]
pub struct Material {
    /// What it is called
    pub title: Text,
    /// Where it is
    pub href: String,
}

/// A subject, with what else is found by it.
#[derive(Clone, Debug, Serialize)]
pub struct Subject {
    /// What it is called
    pub name: Text,
    /// The search
    pub href: String,
}

/// A photograph with who took it and what others may do with it.
#[derive(Clone, Debug, Serialize)]
pub struct Photograph {
    /// Where it is, and what it shows
    #[serde(flatten)]
    pub picture: Picture,
    /// Who took it
    pub photographer: String,
    /// Under which licence
    pub licence: String,
}

/// One time of an offering.
#[derive(Clone, Debug, Serialize)]
pub struct Time {
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// Its languages, where it has its own
    pub languages: Vec<String>,
    /// How much room there is
    pub room: Room,
    /// The booking form, if it can be booked here
    pub href: Option<String>,
}

/// The times of one month.
#[derive(Clone, Debug, Serialize)]
pub struct Month {
    /// A moment in the month
    pub at: Moment,
    /// Whether the title says the year: in the first month, and when the year turns
    pub with_year: bool,
    /// Its times, in their order
    pub times: Vec<Time>,
}

impl Month {
    /// Puts times, which are in their order, under their months.
    pub fn of(times: Vec<Time>) -> Vec<Self> {
        let mut months: Vec<Self> = Vec::new();
        for time in times {
            let last = months.last().and_then(|month| month.at.month());
            match (months.last_mut(), time.at.month()) {
                (Some(month), its) if last == its => month.times.push(time),
                (_, its) => months.push(Self {
                    at: time.at.clone(),
                    with_year: last.map(|(year, _)| year) != its.map(|(year, _)| year),
                    times: vec![time],
                }),
            }
        }
        months
    }
}

impl Page for OfferingShow {
    const TEMPLATE: &'static str = "catalogue/offering_show.html";

    fn samples() -> Vec<Self> {
        samples::all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_stand_under_their_months_and_the_year_is_said_when_it_turns() {
        let months = Month::of(samples::times());
        let shape: Vec<(usize, bool)> =
            months.iter().map(|month| (month.times.len(), month.with_year)).collect();
        assert_eq!(shape, [(1, true), (4, true), (3, false), (2, false)]);
    }
}
