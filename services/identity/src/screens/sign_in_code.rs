//! Typing the code of a sign-in letter.

use serde::Serialize;
use views::{Moment, Page, samples};

/// The page for the code.
#[derive(Clone, Debug, Serialize)]
pub struct SignInCode {
    /// The sign-in that waits; none when it is over
    pub waits: Option<Waits>,
    /// Whether it is over because the code was tried too often
    pub used_up: bool,
    /// The code as it was typed
    pub typed: String,
    /// What is wrong with it
    pub flaw: Option<CodeFlaw>,
    /// In the demo, where the letter can be read
    pub mailbox: Option<String>,
}

/// A sign-in that waits for its code.
#[derive(Clone, Debug, Serialize)]
pub struct Waits {
    /// Where the letter went
    pub email: String,
    /// How long the code works
    pub until: Moment,
    /// How many tries are left
    pub left: u32,
    /// Where the reader was on the way to
    pub next: String,
}

/// What can be wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeFlaw {
    /// It is not the one in the letter
    Wrong,
    /// It has not six digits
    Unreadable,
}

impl Page for SignInCode {
    const TEMPLATE: &'static str = "identity/sign_in_code.html";

    fn samples() -> Vec<Self> {
        let waits = Waits {
            email: "tove.lindqvist@pajaniemenkoulu.kemionsaari.example".to_owned(),
            until: samples::moment("2027-01-12T14:35"),
            left: 5,
            next: "/bookings".to_owned(),
        };
        let usual = Self {
            waits: Some(waits.clone()),
            used_up: false,
            typed: String::new(),
            flaw: None,
            mailbox: Some("http://localhost:8080/mailbox".to_owned()),
        };
        let again = |left, typed: &str, flaw| Self {
            waits: Some(Waits { left, ..waits.clone() }),
            typed: typed.to_owned(),
            flaw: Some(flaw),
            mailbox: None,
            ..usual.clone()
        };
        let over = |used_up| Self { waits: None, used_up, mailbox: None, ..usual.clone() };
        vec![
            again(3, "407191", CodeFlaw::Wrong),
            again(1, "407192", CodeFlaw::Wrong),
            again(5, "40719", CodeFlaw::Unreadable),
            over(true),
            over(false),
            usual,
        ]
    }
}
