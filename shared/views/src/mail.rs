//! Letters as typed values: rendered like pages, as text and as HTML.

use std::borrow::Cow;

use contract::Text;
use serde::Serialize;

use crate::moment::Moment;

/// A letter as a typed value, with examples of itself.
pub trait Mail: Serialize {
    /// The key of its subject; the message may say `$site`, whose letter it is, and what [`Mail::subject`] gives.
    const SUBJECT: &'static str;
    /// The template of its words.
    const TEXT: &'static str;
    /// The template of the same as HTML.
    const HTML: &'static str;

    /// Its subject, where that is not always the same.
    fn subject(&self) -> Subject<'_> {
        Subject { key: Cow::Borrowed(Self::SUBJECT), title: None, at: None }
    }

    /// Examples for tests and for looking at.
    fn samples() -> Vec<Self>
    where
        Self: Sized;
}

/// What the subject of a letter says.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// Its key.
    pub key: Cow<'a, str>,
    /// What it is about: `$title`.
    pub title: Option<&'a Text>,
    /// When that is: `$at`.
    pub at: Option<&'a Moment>,
}

/// A rendered letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// In whose name: one line.
    pub from_name: String,
    /// The subject: one line, whatever went into it.
    pub subject: String,
    /// The words.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// One line: a line break in a header would begin another header.
pub(crate) fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn what_goes_into_a_header_is_one_line() {
        assert_eq!(one_line("Kirjaudu"), "Kirjaudu");
        assert_eq!(one_line("a\r\nBcc: b@evil.example\n"), "a Bcc: b@evil.example");
    }
}
