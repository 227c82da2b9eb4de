//! A team's page of one of its offerings: sharing, withdrawing, publishing again.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, paths, samples};

/// The page of an offering for the team that owns it.
#[derive(Clone, Debug, Serialize)]
pub struct HostOffering {
    /// The offering's id
    pub id: String,
    /// Its name
    pub title: Text,
    /// Its page for readers, while it is published
    pub public_href: Option<String>,
    /// Token: `draft`, `in_review`, `published` or `withdrawn`
    pub state: String,
    /// Since when it is in this state
    pub since: Option<Moment>,
    /// Where it is shared; kept while it is withdrawn, so that publishing restores them
    pub shares: Vec<Share>,
    /// Regions to which it can still be shared
    pub regions: Vec<Region>,
    /// How many bookings are coming, which stand when it is withdrawn
    pub coming_bookings: u32,
    /// What was just done, for a notice: `shared`, `unshared`, `withdrawn` or `published`
    pub done: Option<String>,
    /// Whether a share was asked for without saying to whom
    pub region_missing: bool,
    /// The token that forms send back
    pub csrf: String,
    /// The first step of writing it
    pub edit_href: String,
    /// What it lacks before it is published
    pub review_href: String,
    /// Where the form that copies goes
    pub copies_action: String,
    /// Its times, and how it is booked
    pub times_href: String,
    /// Where the form that shares goes
    pub shares_action: String,
    /// Where the form that withdraws goes
    pub withdrawal_action: String,
    /// Where the form that publishes goes
    pub publication_action: String,
}

/// An offering's place in a pool.
#[derive(Clone, Debug, Serialize)]
pub struct Share {
    /// The pool's name
    pub to: Text,
    /// Since when
    pub since: Moment,
    /// Where it stands there: `proposed`, `asked`, `accepted`, `declined` or `ended`
    pub state: String,
    /// What was said with it
    pub message: String,
    /// Where it is shared there no more, by a form
    pub ending: String,
}

/// A region to which an offering can be shared.
#[derive(Clone, Debug, Serialize)]
pub struct Region {
    /// What the form sends
    pub id: String,
    /// Its name
    pub name: Text,
}

impl Page for HostOffering {
    const TEMPLATE: &'static str = "catalogue/host_offering.html";

    fn samples() -> Vec<Self> {
        let card = samples::ropes();
        let coast =
            Text::new("Rannikon kulttuuriverkosto", "Kustens kulturnätverk", "The Coast's culture network");
        let region = |id: &str, name: Text| Region { id: id.to_owned(), name };
        let share = |state: &str, message: &str| Share {
            to: coast.clone(),
            since: samples::moment("2026-11-04T13:20"),
            state: state.to_owned(),
            message: message.to_owned(),
            ending: paths::share_ending("a", "b"),
        };
        let usual = Self {
            title: card.title,
            public_href: Some(card.href),
            state: "published".to_owned(),
            since: Some(samples::moment("2026-11-02T09:00")),
            shares: vec![share("accepted", "")],
            regions: vec![region("b", Text::same("Saariston tarjotin"))],
            coming_bookings: 7,
            done: None,
            region_missing: false,
            csrf: "a-token".to_owned(),
            edit_href: paths::offering_step(&card.id, "basics"),
            review_href: paths::offering_review(&card.id),
            copies_action: paths::copies(&card.id),
            times_href: paths::offering_times(&card.id),
            shares_action: paths::shares(&card.id),
            withdrawal_action: paths::withdrawal(&card.id),
            publication_action: paths::publication(&card.id),
            id: card.id,
        };
        let unshared = Self {
            shares: Vec::new(),
            regions: vec![region("a", coast.clone()), region("b", Text::same("Saariston tarjotin"))],
            coming_bookings: 0,
            region_missing: true,
            ..usual.clone()
        };
        let withdrawn = Self {
            state: "withdrawn".to_owned(),
            public_href: None,
            done: Some("withdrawn".to_owned()),
            title: samples::long_title(),
            ..usual.clone()
        };
        let draft = Self {
            state: "draft".to_owned(),
            since: None,
            public_href: None,
            shares: Vec::new(),
            regions: Vec::new(),
            coming_bookings: 1,
            ..usual.clone()
        };
        let judged = Self {
            done: Some("unshared".to_owned()),
            shares: [
                ("proposed", ""),
                ("asked", "Pääseekö <pyörätuolilla>?"),
                ("declined", ""),
                ("ended", ""),
            ]
            .map(|(state, message)| share(state, message))
            .into(),
            ..usual.clone()
        };
        vec![
            judged,
            Self { done: Some("shared".to_owned()), ..usual.clone() },
            unshared,
            withdrawn,
            draft,
            usual,
        ]
    }
}
