//! One's keys for programs on this site, and making one.

use serde::Serialize;
use views::{Moment, Page, samples};

/// The page of one's keys.
#[derive(Clone, Debug, Serialize)]
pub struct Keys {
    /// The token that forms send back
    pub csrf: String,
    /// The key that was just made, shown this once
    pub made: Option<ShownToken>,
    /// Keys that work, the newest first
    pub keys: Vec<ShownKey>,
    /// The form for a new one, as it was typed
    pub form: KeyForm,
}

/// A key that was just made.
#[derive(Clone, Debug, Serialize)]
pub struct ShownToken {
    /// What its person calls it
    pub name: String,
    /// What a program shows
    pub token: String,
}

/// A key that works.
#[derive(Clone, Debug, Serialize)]
pub struct ShownKey {
    /// What its person calls it
    pub name: String,
    /// How it begins
    pub hint: String,
    /// Tokens: `read`, `book`, `host`
    pub scopes: Vec<String>,
    /// When it was made
    pub made: Moment,
    /// When it was last used, within five minutes; none if never
    pub used: Option<Moment>,
    /// When it ends by itself
    pub expires: Moment,
    /// Where it is ended
    pub ending: String,
}

/// The form for a new key.
#[derive(Clone, Debug, Serialize)]
pub struct KeyForm {
    /// The name as it was typed
    pub name: String,
    /// Every purpose that a key can have
    pub scopes: Vec<ScopeChoice>,
    /// Every while that a key can work
    pub days: Vec<DaysChoice>,
    /// What is wrong with it
    pub flaws: Vec<ShownFlaw>,
}

/// A purpose to choose.
#[derive(Clone, Debug, Serialize)]
pub struct ScopeChoice {
    /// Token: `read`, `book` or `host`
    pub scope: String,
    /// Whether it is chosen
    pub chosen: bool,
}

/// A while to choose.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct DaysChoice {
    /// In days
    pub days: u16,
    /// Whether it is chosen
    pub chosen: bool,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ShownFlaw {
    /// Which field: `name`, `scopes` or `days`
    pub field: &'static str,
    /// Token of the words: `no_name`, `long_name`, `no_scope`, `no_end`
    pub kind: &'static str,
}

impl Page for Keys {
    const TEMPLATE: &'static str = "identity/keys.html";

    fn samples() -> Vec<Self> {
        let form = |name: &str, chosen: &[&str], days, flaws| KeyForm {
            name: name.to_owned(),
            scopes: ["read", "book", "host"]
                .map(|scope| ScopeChoice { scope: scope.to_owned(), chosen: chosen.contains(&scope) })
                .to_vec(),
            days: [30, 90, 365].map(|of| DaysChoice { days: of, chosen: of == days }).to_vec(),
            flaws,
        };
        let key = |name: &str, scopes: &str, used: Option<&str>| ShownKey {
            name: name.to_owned(),
            hint: "tarjotin_k7Qz".to_owned(),
            scopes: samples::tokens(scopes),
            made: samples::moment("2027-01-10T08:05"),
            used: used.map(samples::moment),
            expires: samples::moment("2027-04-10T08:05"),
            ending: format!("/account/keys/{}/ending", name.len()),
        };
        let flaw = |field, kind| ShownFlaw { field, kind };
        let few = Self {
            csrf: "a-token".to_owned(),
            made: None,
            keys: Vec::new(),
            form: form("", &["read"], 90, Vec::new()),
        };
        let long = "Kunnan verkkosivujen tapahtumakalenteri ja koulujen oma näyttötaulu, kevät 2027";
        vec![
            few.clone(),
            Self {
                made: Some(ShownToken {
                    name: "Kotisivut".to_owned(),
                    token: "tarjotin_k7Qz0bqv9v2m4m1w0q1l8cKp3xYh5dRtSgUjWnAeZiM".to_owned(),
                }),
                keys: vec![
                    key("Kotisivut", "read", None),
                    key("Wilma", "read book host", Some("2027-01-12T14:20")),
                    key(long, "host", Some("2027-01-11T09:00")),
                ],
                ..few.clone()
            },
            Self {
                form: form(
                    "",
                    &[],
                    0,
                    vec![flaw("name", "no_name"), flaw("scopes", "no_scope"), flaw("days", "no_end")],
                ),
                ..few.clone()
            },
            Self {
                form: form(&format!("{long}, {long}"), &["host"], 365, vec![flaw("name", "long_name")]),
                ..few
            },
        ]
    }
}
