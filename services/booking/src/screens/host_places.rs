//! How full a host's times of a term are.

use contract::Text;
use serde::Serialize;
use views::{Counted, Moment, Page, samples};

/// A term, offering by offering and month by month.
#[derive(Clone, Debug, Serialize)]
pub struct HostPlaces {
    /// Terms to look at
    pub terms: Vec<TermChoice>,
    /// The term that is shown, for links to its sheet
    pub term: String,
    /// The fullest first
    pub offerings: Vec<OfferingOfPlaces>,
    /// In their order; those without times are left out
    pub months: Vec<MonthOfPlaces>,
}

/// A term to go to.
#[derive(Clone, Debug, Serialize)]
pub struct TermChoice {
    /// `autumn` or `spring`
    pub half: &'static str,
    /// The year on the calendar
    pub year: i16,
    /// Its page
    pub href: String,
    /// Whether it is the one that is shown
    pub is_current: bool,
}

/// Times, and how full they are together.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct PlacesLine {
    /// How many times
    pub times: u32,
    /// Places in all
    pub capacity: u32,
    /// Of them, taken
    pub taken: u32,
    /// Of them, free
    pub free: u32,
    /// How much is taken, of 100
    pub percent: u32,
    /// What places are
    pub counted: Counted,
}

/// An offering's times of the term.
#[derive(Clone, Debug, Serialize)]
pub struct OfferingOfPlaces {
    /// What it is called
    pub title: Text,
    /// Its page for the team
    pub href: String,
    /// How full it is
    pub places: PlacesLine,
    /// How many groups stand in its queue today
    pub waiting: u32,
}

/// A month's times.
#[derive(Clone, Debug, Serialize)]
pub struct MonthOfPlaces {
    /// A moment of the month
    pub at: Moment,
    /// How full it is; times that count people and times that count groups are summed apart
    pub places: Vec<PlacesLine>,
}

impl Page for HostPlaces {
    const TEMPLATE: &'static str = "booking/host_places.html";

    fn samples() -> Vec<Self> {
        let term = |half, year, is_current| TermChoice {
            half,
            year,
            href: format!("/host/places?term={year}-{half}"),
            is_current,
        };
        let heads = PlacesLine {
            times: 12,
            capacity: 288,
            taken: 201,
            free: 87,
            percent: 69,
            counted: Counted::Heads,
        };
        let groups =
            PlacesLine { times: 1, capacity: 3, taken: 3, free: 0, percent: 100, counted: Counted::Groups };
        let ropes = OfferingOfPlaces {
            title: samples::ropes().title,
            href: "/host/offerings/a".to_owned(),
            places: heads,
            waiting: 0,
        };
        let usual = Self {
            terms: vec![term("autumn", 2026, true), term("spring", 2027, false)],
            term: "2026-autumn".to_owned(),
            offerings: vec![ropes.clone()],
            months: vec![MonthOfPlaces { at: samples::moment("2026-09-01T00:00"), places: vec![heads] }],
        };
        let long = OfferingOfPlaces {
            title: samples::long_title(),
            href: "/host/offerings/b".to_owned(),
            places: groups,
            waiting: 14,
        };
        let much = Self {
            offerings: vec![long, ropes],
            months: vec![
                MonthOfPlaces { at: samples::moment("2026-09-01T00:00"), places: vec![heads, groups] },
                MonthOfPlaces { at: samples::moment("2026-10-01T00:00"), places: vec![groups] },
            ],
            ..usual.clone()
        };
        vec![Self { offerings: Vec::new(), months: Vec::new(), ..usual.clone() }, usual, much]
    }
}
