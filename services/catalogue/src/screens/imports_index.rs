//! The list of what was brought from elsewhere, newest look first.

use serde::Serialize;
use views::{Moment, Page, paths, samples};

/// The looks that a team has taken at what exists elsewhere.
#[derive(Clone, Debug, Serialize)]
pub struct ImportsIndex {
    /// The looks
    pub runs: Vec<ImportLine>,
    /// Where a new one begins
    pub new_href: String,
}

/// One look.
#[derive(Clone, Debug, Serialize)]
pub struct ImportLine {
    /// Its page
    pub href: String,
    /// What the team calls its source
    pub source: String,
    /// Token: `linked_events`, `csv` or `xlsx`
    pub kind: String,
    /// Token: `reading`, `planned`, `bringing`, `done` or `failed`
    pub state: String,
    /// When it was taken
    pub at: Moment,
    /// How many rows it has
    pub rows: u32,
    /// How many of them were brought in
    pub done: u32,
}

impl Page for ImportsIndex {
    const TEMPLATE: &'static str = "catalogue/imports_index.html";

    fn samples() -> Vec<Self> {
        let line = |state: &str, source: &str| ImportLine {
            href: paths::import("0198c0de-0000-7000-8000-000000000001"),
            source: source.to_owned(),
            kind: "linked_events".to_owned(),
            state: state.to_owned(),
            at: samples::moment("2026-11-22T09:30"),
            rows: 214,
            done: 180,
        };
        let new_href = paths::NEW_IMPORT.to_owned();
        let much = ["reading", "planned", "bringing", "done", "failed"].map(|state| ImportLine {
            kind: "xlsx".to_owned(),
            ..line(state, "Raaseporin kulttuuripalveluiden varhaiskasvatuksen ja perusopetuksen tarjottimen vanha taulukko")
        });
        vec![
            Self { runs: Vec::new(), new_href: new_href.clone() },
            Self { runs: vec![line("done", "api.hel.fi")], new_href: new_href.clone() },
            Self { runs: much.to_vec(), new_href },
        ]
    }
}
