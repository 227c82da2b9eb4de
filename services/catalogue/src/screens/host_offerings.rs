//! A team's own offerings: what state each is in and where it is shown.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, paths, samples};

use super::fields::Choice;

/// The list of a team's own offerings.
#[derive(Clone, Debug, Serialize)]
pub struct HostOfferings {
    /// The offerings, those that need something first
    pub offerings: Vec<OwnOffering>,
    /// Whether there is any at all, wanted or not
    pub has_any: bool,
    /// The states to choose from
    pub states: Vec<Choice>,
    /// The teams to choose from
    pub teams: Vec<Choice>,
}

/// One of a team's own offerings.
#[derive(Clone, Debug, Serialize)]
pub struct OwnOffering {
    /// Its page for the team
    pub href: String,
    /// Its name
    pub title: Text,
    /// Token: `workshop`, `performance`, …
    pub kind: Option<String>,
    /// Token: `draft`, `in_review`, `published` or `withdrawn`
    pub state: String,
    /// The pools that it is shared to, by name
    pub shared_to: Vec<Text>,
    /// Its next time
    pub next: Option<Moment>,
    /// How many times are coming
    pub times: u32,
}

impl Page for HostOfferings {
    const TEMPLATE: &'static str = "catalogue/host_offerings.html";

    fn samples() -> Vec<Self> {
        let card = samples::ropes();
        let coast = Text::new("Rannikon kulttuuriverkosto", "Kustens kulturnätverk", "The Coast");
        let usual = OwnOffering {
            href: paths::host_offering(&card.id),
            title: card.title,
            kind: Some(card.kind),
            state: "published".to_owned(),
            shared_to: vec![coast.clone()],
            next: card.next,
            times: 8,
        };
        let all = ["published", "withdrawn", "draft", "in_review"].map(|state| OwnOffering {
            state: state.to_owned(),
            title: if state == "withdrawn" { samples::long_title() } else { usual.title.clone() },
            shared_to: if state == "published" { vec![coast.clone(); 4] } else { Vec::new() },
            next: if state == "draft" { None } else { usual.next.clone() },
            times: u32::from(state != "draft"),
            ..usual.clone()
        });
        let state = |token: &str| Choice { value: token.to_owned(), name: None, is_chosen: token == "draft" };
        let team =
            |name: &str| Choice { value: name.to_owned(), name: Some(Text::same(name)), is_chosen: false };
        let with = |offerings: Vec<OwnOffering>| Self {
            offerings,
            has_any: true,
            states: vec![state("draft"), state("published")],
            teams: vec![team("Museo"), team("Kirjasto")],
        };
        let empty = Self { has_any: false, teams: Vec::new(), ..with(Vec::new()) };
        vec![empty, with(Vec::new()), with(vec![usual]), with(all.to_vec())]
    }
}
