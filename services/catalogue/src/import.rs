//! Bringing what exists elsewhere: answers of a Linked Events API and sheets become offerings.
//!
//! Reading is pure: bytes go in, [`Found`] values come out. Comparing is pure too: what was found, beside what earlier
//! runs brought, gives a [`Plan`](plan::Plan). Only then is anything written, row by row.

pub(crate) mod asked;
mod brought;
mod carry;
mod dates;
mod fetch;
mod found;
pub(crate) mod linked_events;
mod offering;
pub(crate) mod plan;
mod prose;
pub(crate) mod running;
mod runs;
pub(crate) mod sheet;
mod wishes;

pub use found::{
    Found, FoundKeyword, FoundPlace, FoundTime, OtherTongue, Picture, Reading, Refused, Remark, TimeFate, Why,
};

pub use fetch::{FetchError, Fetcher, NoTls};
pub use plan::{Known, Outcome, Row as PlanRow};
pub use runs::{RowResult, RunId, RunProblem, RunState, SourceId, SourceKind};
pub(crate) use runs::{Run, Source};
pub use wishes::{Audience, Wishes};

/// The most rows that one run takes.
pub const MOST_ROWS: usize = 10_000;
/// The most bytes that a file may have.
pub const MOST_FILE_BYTES: usize = 8 * 1024 * 1024;

/// The most bytes of all answers that one run takes: all of them are read together.
pub const MOST_RUN_BYTES: usize = 32 * 1024 * 1024;

/// Why a file or an answer cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Unreadable {
    /// It is empty.
    #[error("it is empty")]
    Empty,
    /// It is a web page.
    #[error("it is a web page")]
    WebPage,
    /// It should be JSON and is not.
    #[error("it is not JSON")]
    NotJson,
    /// It is JSON without events.
    #[error("there are no events in it")]
    NoEvents,
    /// It should be a workbook and is not.
    #[error("it is no workbook")]
    NotAWorkbook,
    /// It should be a text file of rows and is something else.
    #[error("it is no text")]
    NotText,
    /// It has no heading that we know.
    #[error("it has no heading that we know")]
    NoHeadings,
    /// No column says what the offerings are called.
    #[error("no column has the titles")]
    NoTitleColumn,
    /// There are headings and nothing below them.
    #[error("there are no rows below the headings")]
    NoRows,
    /// There are too many rows.
    #[error("there are more than {MOST_ROWS} rows")]
    TooManyRows,
    /// It is too large.
    #[error("it is too large")]
    TooLarge,
}

/// An e-mail address, near enough to write to; what is none is left out without a word, since nothing depends on it.
pub(crate) fn mailbox(cell: &str) -> String {
    let is_one = cell.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let is_plain = cell.len() <= 254
        && cell.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>,;\"".contains(c));
    if is_one && is_plain { cell.to_owned() } else { String::new() }
}

/// A web address that a reader may safely follow: a whole one without a name or password in it. Old pages say http; here
/// as in the editor links are https.
pub(crate) fn link(text: &str) -> Option<String> {
    let text = text.trim();
    let whole = if text.starts_with("www.") { format!("https://{text}") } else { text.to_owned() };
    let mut url = url::Url::parse(&whole).ok()?;
    let is_web =
        ["http", "https"].contains(&url.scheme()) && url.host_str().is_some_and(|host| host.contains('.'));
    let is_safe = is_web && url.username().is_empty() && url.password().is_none() && whole.len() <= 500;
    (is_safe && url.set_scheme("https").is_ok()).then(|| url.to_string())
}
