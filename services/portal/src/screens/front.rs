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
    /// How many offerings the catalogue has, where that is known
    pub count: Option<u32>,
    /// What is on the tray soon; up to four or eight
    pub soon: Vec<Card>,
    /// The members of a region
    pub members: Vec<Tenant>,
    /// Whether the reader works for this tenant and has its work lists
    pub team: bool,
}

impl Page for Front {
    const TEMPLATE: &'static str = "portal/front.html";

    fn samples() -> Vec<Self> {
        let municipality = Self {
            kind: "municipality".to_owned(),
            place: Some(Text::new("Kemiönsaarella", "på Kimitoön", "on Kimitoön")),
            count: Some(98),
            soon: samples::cards().into_iter().take(4).collect(),
            members: Vec::new(),
            team: false,
        };
        let member = |fi: &str, sv: &str, offerings| Tenant {
            name: Text::new(fi, sv, fi),
            href: "https://hanko.tarjotin.example/".to_owned(),
            offerings,
        };
        vec![
            municipality.clone(),
            Self { place: None, count: None, soon: Vec::new(), ..municipality.clone() },
            Self { kind: "county".to_owned(), place: None, count: Some(1), ..municipality.clone() },
            Self {
                kind: "region".to_owned(),
                place: None,
                members: vec![
                    member("Kemiönsaari", "Kimitoön", Some(21)),
                    member("Raasepori", "Raseborg", None),
                ],
                ..municipality.clone()
            },
            Self {
                kind: "producer".to_owned(),
                place: None,
                team: true,
                count: Some(5),
                ..municipality.clone()
            },
            Self { kind: "producer".to_owned(), place: None, soon: Vec::new(), ..municipality },
        ]
    }
}
