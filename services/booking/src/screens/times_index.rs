//! The times of a team's own offering, and how it is booked.

use contract::Text;
use serde::Serialize;
use views::{Counted, Moment, Page, samples};

/// An offering's times.
#[derive(Clone, Debug, Serialize)]
pub struct TimesIndex {
    /// The token that the form sends back
    pub csrf: String,
    /// The offering's name
    pub title: Text,
    /// The team's page of the offering
    pub offering_href: String,
    /// The form that plans times
    pub new_href: String,
    /// How many times were added just now
    pub added: Option<u32>,
    /// What else was done just now: `kept` of the terms, `changed` or `cancelled` of a time
    pub done: Option<String>,
    /// Times to come, the nearest first
    pub coming: Vec<PlannedLine>,
    /// Times that have begun, the latest first
    pub past: Vec<PlannedLine>,
    /// Where the terms are sent
    pub terms_action: String,
    /// How it is booked, as typed
    pub terms: TermsFields,
    /// What is wrong with the terms that were sent
    pub flaws: Vec<TermsFormFlaw>,
}

/// A time in one line.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedLine {
    /// Where it is changed, while it can be
    pub href: Option<String>,
    /// Who comes, if anybody does
    pub day_href: Option<String>,
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// How many places are taken
    pub taken: u32,
    /// How many there are
    pub capacity: u32,
    /// What the two count
    pub counted: Counted,
    /// Codes of its languages
    pub languages: Vec<String>,
    /// Its own place, if it has one
    pub venue: Option<Text>,
    /// Where it is: `open`, `opens`, `elsewhere`, `closed`, `cancelled`
    pub state: &'static str,
    /// When enrolment opens or closes, where it still does
    pub turns: Option<Moment>,
    /// What is kept for the host's own units
    pub own: Option<OwnPlaces>,
}

/// Places that are kept for the host's own units.
#[derive(Clone, Debug, Serialize)]
pub struct OwnPlaces {
    /// How many
    pub count: u32,
    /// Until when
    pub until: Moment,
}

/// How an offering is booked, as typed.
#[derive(Clone, Debug, Serialize)]
pub struct TermsFields {
    /// Who says yes: each way, and whether it is chosen
    pub approvals: Vec<TermsChoice>,
    /// How many times make a series
    pub needed: String,
    /// Whether groups may wait
    pub queues: bool,
    /// Whether a group may come again
    pub repeats: bool,
    /// How many hours a place is held
    pub hold_hours: String,
}

/// One of several ways.
#[derive(Clone, Debug, Serialize)]
pub struct TermsChoice {
    /// Its token
    pub token: &'static str,
    /// Whether it is chosen
    pub chosen: bool,
}

/// Something that is wrong with the terms that were sent.
#[derive(Clone, Debug, Serialize)]
pub struct TermsFormFlaw {
    /// The id of its field
    pub field: &'static str,
    /// What it is: `approval`, `number`
    pub kind: &'static str,
    /// The most that may be
    pub most: u32,
}

impl Page for TimesIndex {
    const TEMPLATE: &'static str = "booking/times.html";

    fn samples() -> Vec<Self> {
        let choice = |token, chosen| TermsChoice { token, chosen };
        let empty = Self {
            csrf: "a-token".to_owned(),
            title: samples::ropes().title,
            offering_href: "/host/offerings/a".to_owned(),
            new_href: "/host/offerings/a/occurrences/new".to_owned(),
            added: None,
            done: None,
            coming: Vec::new(),
            past: Vec::new(),
            terms_action: "/host/offerings/a/terms".to_owned(),
            terms: TermsFields {
                approvals: vec![choice("automatic", true), choice("manual", false), choice("trusted", false)],
                needed: "1".to_owned(),
                queues: true,
                repeats: false,
                hold_hours: "168".to_owned(),
            },
            flaws: Vec::new(),
        };
        let line = PlannedLine {
            href: Some("/host/offerings/a/occurrences/b".to_owned()),
            day_href: Some("/host/times/b".to_owned()),
            at: samples::moment("2027-01-14T09:00"),
            until: Some(samples::moment("2027-01-14T10:30")),
            taken: 19,
            capacity: 24,
            counted: Counted::Heads,
            languages: samples::tokens("fi sv"),
            venue: None,
            state: "open",
            turns: Some(samples::moment("2027-01-11T09:00")),
            own: Some(OwnPlaces { count: 10, until: samples::moment("2026-12-07T08:00") }),
        };
        let lines = ["open", "opens", "elsewhere", "closed", "cancelled"].map(|state| PlannedLine {
            state,
            href: None,
            day_href: None,
            counted: Counted::Groups,
            taken: 0,
            capacity: 1,
            venue: Some(samples::long_title()),
            turns: matches!(state, "open" | "opens").then(|| samples::moment("2027-01-11T09:00")),
            ..line.clone()
        });
        let usual = Self { coming: vec![line.clone()], added: Some(1), ..empty.clone() };
        let much = Self {
            title: samples::long_title(),
            coming: lines.to_vec(),
            past: vec![PlannedLine { state: "closed", turns: None, ..line }],
            done: Some("kept".to_owned()),
            flaws: vec![
                TermsFormFlaw { field: "approval", kind: "approval", most: 0 },
                TermsFormFlaw { field: "needed", kind: "number", most: 20 },
                TermsFormFlaw { field: "hold_hours", kind: "number", most: 2000 },
            ],
            ..usual.clone()
        };
        vec![empty, usual, much]
    }
}
