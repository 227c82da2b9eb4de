//! One look at what exists elsewhere: what it would do, what it is doing, what it did.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, paths, samples};

use crate::import::{Outcome, Remark, RowResult, Why};

/// The report of a look, row by row.
#[derive(Clone, Debug, Serialize)]
pub struct ImportShow {
    /// What the team calls the source
    pub source: String,
    /// Token: `linked_events`, `csv` or `xlsx`
    pub kind: String,
    /// Where it answers; none for a file
    pub address: Option<String>,
    /// When it was looked at
    pub at: Moment,
    /// Token: `reading`, `planned`, `bringing`, `done` or `failed`
    pub state: String,
    /// Token of why nothing could be read
    pub problem: Option<String>,
    /// How many answers have been fetched
    pub pages: u32,
    /// Rows by outcome, each with the page that shows them alone
    pub tabs: Vec<ImportTab>,
    /// How many rows are to be brought in, and how many of them are
    pub to_do: u32,
    /// How many of those are done
    pub done: u32,
    /// How many have vanished and are still here
    pub vanished: u32,
    /// Whether what is whole is published at once
    pub publishes: bool,
    /// The rows of this page of the report
    pub rows: Vec<ImportRow>,
    /// The page of the report before this one
    pub previous: Option<String>,
    /// The page after it
    pub next: Option<String>,
    /// This page, to look again
    pub here: String,
    /// The token that forms send back
    pub csrf: String,
    /// Where the form goes that brings the rows in
    pub bringing_action: String,
    /// Where the form goes that looks again; none for a file
    pub repetition_action: Option<String>,
    /// Where the form goes that takes back what vanished
    pub withdrawal_action: String,
    /// The newest report of the source, where this one could still be carried out but for that
    pub newer: Option<String>,
}

/// A kind of outcome.
#[derive(Clone, Debug, Serialize)]
pub struct ImportTab {
    /// Which; none for all
    pub outcome: Option<Outcome>,
    /// How many rows
    pub count: u32,
    /// The page that shows them
    pub href: String,
    /// Whether that is this page
    pub current: bool,
}

/// A row of the report.
#[derive(Clone, Debug, Serialize)]
pub struct ImportRow {
    /// What it is called
    pub title: Text,
    /// What it is at the source
    pub external_id: String,
    /// Its page here, if it is here
    pub href: Option<String>,
    /// What is to happen
    pub outcome: Outcome,
    /// Why it stays out, or why it vanished
    pub why: Option<Why>,
    /// What the team should know
    pub remarks: Vec<Remark>,
    /// What became of it
    pub result: Option<RowResult>,
}

impl Page for ImportShow {
    const TEMPLATE: &'static str = "catalogue/import_show.html";

    fn samples() -> Vec<Self> {
        let planned = planned();
        let state = |state: &str| Self { state: state.to_owned(), ..planned.clone() };
        let reading =
            Self { rows: Vec::new(), tabs: Vec::new(), pages: 3, to_do: 0, vanished: 0, ..state("reading") };
        let failed = Self {
            problem: Some("not_json".to_owned()),
            ..Self { state: "failed".to_owned(), ..reading.clone() }
        };
        let done = Self {
            done: 2,
            rows: RowResult::ALL
                .iter()
                .map(|result| ImportRow { result: Some(*result), ..planned.rows[0].clone() })
                .collect(),
            address: None,
            repetition_action: None,
            ..state("done")
        };
        let much = Self {
            rows: vec![ImportRow {
                title: samples::long_title(),
                remarks: serde_json::from_str(
                    r#"["no_finnish","no_swedish","picture_unsigned","edited_here"]"#,
                )
                .unwrap_or_default(),
                ..planned.rows[0].clone()
            }],
            previous: Some(planned.here.clone()),
            next: Some(planned.here.clone()),
            publishes: true,
            ..planned.clone()
        };
        let overtaken = Self { newer: Some(planned.here.clone()), ..planned.clone() };
        vec![reading, failed, planned.clone(), state("bringing"), done, much, overtaken, planned]
    }
}

fn planned() -> ImportShow {
    let id = "0198c0de-0000-7000-8000-000000000001";
    let here = paths::import(id);
    let row = |outcome, why, result| ImportRow {
        title: Text { fi: "Blick".to_owned(), ..Text::default() },
        external_id: "helsinki:afxp6tv4xa".to_owned(),
        href: None,
        outcome,
        why,
        remarks: vec![Remark::KindAssumed, Remark::PictureForThisOnly],
        result,
    };
    ImportShow {
        source: "api.hel.fi".to_owned(),
        kind: "linked_events".to_owned(),
        address: Some(
            "https://api.hel.fi/linkedevents/v1/event/?division=raasepori&include=location,keywords"
                .to_owned(),
        ),
        at: samples::moment("2026-11-22T09:30"),
        state: "planned".to_owned(),
        problem: None,
        pages: 2,
        tabs: std::iter::once(None)
            .chain(Outcome::ALL.map(Some))
            .map(|outcome| ImportTab { outcome, count: 1, href: here.clone(), current: outcome.is_none() })
            .collect(),
        to_do: 2,
        done: 0,
        vanished: 1,
        publishes: false,
        rows: vec![
            row(Outcome::New, None, None),
            row(Outcome::Changed, None, None),
            row(Outcome::Vanished, Some(Why::Deleted), None),
            row(Outcome::Refused, Some(Why::NoTitle), None),
            row(Outcome::Unchanged, None, None),
        ],
        previous: None,
        next: None,
        csrf: "a-token".to_owned(),
        bringing_action: paths::import_bringing(id),
        repetition_action: Some(paths::import_repetition(id)),
        withdrawal_action: paths::import_withdrawal(id),
        newer: None,
        here,
    }
}
