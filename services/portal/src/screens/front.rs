//! A tenant's front page.

use contract::Text;
use serde::Serialize;
use views::{Card, Page, samples};

use super::apex::Tenant;

/// The front page of a tenant's site.
#[derive(Clone, Debug, Serialize)]
pub struct Front {
    /// `municipality`, `county`, `region`, `producer` or `operator`
    pub kind: String,
    /// Where, as it stands in a sentence: "Kemiönsaarella", "på Kimitoön", "on Kimitoön"; a municipality says it
    pub place: Option<Text>,
    /// How many offerings the catalogue has
    pub count: u32,
    /// For whom there is something
    pub for_whom: Vec<Way>,
    /// What the tenant lifts up; up to four
    pub featured: Vec<Card>,
    /// What can be had soon; up to four
    pub soon: Vec<Card>,
    /// Art forms of which there is something
    pub arts: Vec<Way>,
    /// What came last and is not among what can be had soon; up to four
    pub newest: Vec<Card>,
    /// Packages; up to three
    pub packages: Vec<PackageWay>,
    /// The members of a region
    pub members: Vec<Tenant>,
    /// Whether the reader works for this tenant and has its work lists
    pub team: bool,
}

/// Offerings that are bundled as one.
#[derive(Clone, Debug, Serialize)]
pub struct PackageWay {
    /// Its page
    pub href: String,
    /// What it is called
    pub title: Text,
    /// One sentence
    pub summary: Text,
    /// How many offerings it holds
    pub count: u32,
}

/// A way into the catalogue.
#[derive(Clone, Debug, Serialize)]
pub struct Way {
    /// Token of what it leads to: a group of stages, an art form
    pub token: String,
    /// Where it leads
    pub href: String,
    /// What a form sends for it
    pub value: String,
    /// How many offerings there are
    pub count: u32,
}

impl Page for Front {
    const TEMPLATE: &'static str = "portal/front.html";

    fn samples() -> Vec<Self> {
        let way = |token: &str, count| Way {
            token: token.to_owned(),
            href: format!("/offerings?stage={token}"),
            value: token.to_owned(),
            count,
        };
        let package = |title, count| PackageWay {
            href: "/packages/x".to_owned(),
            title,
            summary: Text::new("Teatteri, ranta ja kirjasto.", "Teater, strand och bibliotek.", ""),
            count,
        };
        let municipality = Self {
            kind: "municipality".to_owned(),
            place: Some(Text::new("Kemiönsaarella", "på Kimitoön", "on Kimitoön")),
            count: 98,
            for_whom: vec![
                way("daycare", 24),
                way("preschool", 31),
                way("grades_3_6", 52),
                way("care_home", 1),
            ],
            featured: samples::cards().into_iter().take(2).collect(),
            soon: samples::cards().into_iter().take(4).collect(),
            arts: vec![way("theatre", 14), way("music", 21), way("craft", 1)],
            newest: samples::cards().into_iter().take(3).collect(),
            packages: vec![package(
                Text::new("Kolmosten polku", "Treornas stig", "The path of grade three"),
                3,
            )],
            members: Vec::new(),
            team: false,
        };
        let empty = Self {
            place: None,
            count: 0,
            for_whom: Vec::new(),
            featured: Vec::new(),
            soon: Vec::new(),
            arts: Vec::new(),
            newest: Vec::new(),
            packages: Vec::new(),
            ..municipality.clone()
        };
        let member = |fi: &str, sv: &str, offerings| Tenant {
            name: Text::new(fi, sv, fi),
            href: "https://hanko.tarjotin.example/".to_owned(),
            offerings,
        };
        vec![
            municipality.clone(),
            empty.clone(),
            Self {
                kind: "county".to_owned(),
                place: None,
                count: 1,
                packages: vec![package(samples::long_title(), 1), package(Text::same("Q"), 60)],
                ..municipality.clone()
            },
            Self { soon: Vec::new(), newest: Vec::new(), ..municipality.clone() },
            Self {
                kind: "region".to_owned(),
                place: None,
                members: vec![
                    member("Kemiönsaari", "Kimitoön", Some(21)),
                    member("Raasepori", "Raseborg", None),
                ],
                ..municipality.clone()
            },
            Self { kind: "producer".to_owned(), place: None, team: true, count: 5, ..municipality.clone() },
            Self { kind: "producer".to_owned(), team: true, ..empty.clone() },
            Self { kind: "region".to_owned(), ..empty },
        ]
    }
}
