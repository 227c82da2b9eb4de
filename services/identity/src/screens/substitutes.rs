//! Who stands in for a person, and for whom they stand in.

use serde::Serialize;
use views::{Moment, Page, samples};

use super::wrong::ShownWrong;
use crate::forms::Wrong;

/// A person's substitutes, as they or those who manage see them.
#[derive(Clone, Debug, Serialize)]
pub struct Substitutes {
    /// Whose they are, where it is not the reader
    pub of: Option<Whose>,
    /// The token that forms send back
    pub csrf: String,
    /// Where the form goes
    pub action: String,
    /// What was done just now: a token
    pub done: Option<&'static str>,
    /// Who stands in, now or later
    pub substitutes: Vec<StandingLine>,
    /// For whom the person stands in, now or later
    pub stands_in: Vec<StandingLine>,
    /// The address, as typed
    pub email: String,
    /// The first day, as typed
    pub from: String,
    /// The last day, as typed
    pub until: String,
    /// What is wrong
    pub wrong: Vec<ShownWrong>,
}

/// Somebody whose substitutes one manages.
#[derive(Clone, Debug, Serialize)]
pub struct Whose {
    /// Their name
    pub name: String,
    /// Their page
    pub href: String,
}

/// Somebody who stands in, or is stood in for.
#[derive(Clone, Debug, Serialize)]
pub struct StandingLine {
    /// Their name
    pub name: String,
    /// Their address
    pub email: String,
    /// The first day
    pub from: Moment,
    /// The last day
    pub until: Moment,
    /// Whether it is so now
    pub is_now: bool,
    /// Where it is ended; empty where the reader may not
    pub ending: String,
}

/// A line for samples.
pub(super) fn sample(name: &str, is_now: bool) -> StandingLine {
    StandingLine {
        name: name.to_owned(),
        email: "sijainen@kemionsaari.example".to_owned(),
        from: samples::moment("2026-12-21T00:00"),
        until: samples::moment("2027-01-06T23:59"),
        is_now,
        ending: "/account/substitutes/a/ending".to_owned(),
    }
}

impl Page for Substitutes {
    const TEMPLATE: &'static str = "identity/substitutes.html";

    fn samples() -> Vec<Self> {
        let none = Self {
            of: None,
            csrf: "a-token".to_owned(),
            action: "/account/substitutes".to_owned(),
            done: None,
            substitutes: Vec::new(),
            stands_in: Vec::new(),
            email: String::new(),
            from: String::new(),
            until: String::new(),
            wrong: Vec::new(),
        };
        let long = "Maria Aleksandra Wilhelmina von Schoultz-Virtanen-Lindqvist";
        let stands_in = StandingLine { ending: String::new(), ..sample("Mikael Rantanen", true) };
        let wrong = [
            Wrong::SubstituteUnknown,
            Wrong::SubstituteSelf,
            Wrong::FromUnreadable,
            Wrong::UntilUnreadable,
            Wrong::UntilBeforeFrom,
            Wrong::UntilPast,
            Wrong::PeriodTooLong,
        ];
        let whose = Whose { name: long.to_owned(), href: "/admin/people/a".to_owned() };
        vec![
            none.clone(),
            Self {
                done: Some("substitute_named"),
                substitutes: vec![sample("Sanna Wuorio", true), sample(long, false)],
                stands_in: vec![stands_in],
                ..none.clone()
            },
            Self {
                of: Some(whose),
                done: Some("substitute_ended"),
                email: "nobody@elsewhere.example".to_owned(),
                from: "eilen".to_owned(),
                until: "31.2.2027".to_owned(),
                wrong: wrong.map(ShownWrong::from).to_vec(),
                ..none
            },
        ]
    }
}
