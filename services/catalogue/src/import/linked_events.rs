//! Answers of a Linked Events API: pages of events, a single event, and the places and keywords that they name.

mod answer;
mod event;
mod offers;
mod place;
mod series;
mod themes;

use std::collections::HashMap;

use jiff::tz::TimeZone;
use serde_json::Value;
use tenancy::Timestamp;

use super::{MOST_ROWS, Reading, Unreadable};
use answer::{Sort, id_of, kind_of};

pub(crate) use offers::cents;

/// Reads one answer, or the file of one.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, Unreadable> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if text.is_empty() {
        return Err(Unreadable::Empty);
    }
    if text.starts_with('<') {
        return Err(Unreadable::WebPage);
    }
    let mut answer = serde_json::from_str(text).map_err(|_| Unreadable::NotJson)?;
    forget_nuls(&mut answer);
    Ok(answer)
}

/// A character that no text of PostgreSQL holds says nothing to readers either.
fn forget_nuls(value: &mut Value) {
    match value {
        Value::String(text) => text.retain(|c| c != '\0'),
        Value::Array(items) => items.iter_mut().for_each(forget_nuls),
        Value::Object(fields) => fields.values_mut().for_each(forget_nuls),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The address of the next page, if the answer names one.
pub(crate) fn next_page(answer: &Value) -> Option<&str> {
    answer.pointer("/meta/next")?.as_str()
}

/// Everything that the answers say, put together: what is at `now` past gives no times.
pub(crate) fn read(answers: &[Value], zone: &TimeZone, now: Timestamp) -> Result<Reading, Unreadable> {
    let book = Book::of(answers);
    match book.events.len() {
        0 => Err(Unreadable::NoEvents),
        many if many > MOST_ROWS => Err(Unreadable::TooManyRows),
        _ => Ok(series::joined(&book, zone, now)),
    }
}

/// What the answers hold, by what it is.
struct Book<'a> {
    /// Each event once, as it was said last, in the order in which they came.
    events: Vec<&'a Value>,
    places: HashMap<&'a str, &'a Value>,
    keywords: HashMap<&'a str, &'a Value>,
}

impl<'a> Book<'a> {
    fn of(answers: &'a [Value]) -> Self {
        let mut book = Self { events: Vec::new(), places: HashMap::new(), keywords: HashMap::new() };
        let mut seen = HashMap::new();
        for one in answers.iter().flat_map(ones) {
            match kind_of(one) {
                Sort::Event => {
                    let at = book.events.len();
                    match id_of(one).map(|id| *seen.entry(id).or_insert(at)) {
                        Some(earlier) if earlier < at => book.events[earlier] = one,
                        Some(_) | None => book.events.push(one),
                    }
                }
                Sort::Place => book.keep_place(one),
                Sort::Keyword => book.keep_keyword(one),
                Sort::Other => {}
            }
        }
        book
    }

    fn keep_place(&mut self, place: &'a Value) {
        id_of(place).map(|id| self.places.insert(id, place));
    }

    fn keep_keyword(&mut self, keyword: &'a Value) {
        id_of(keyword).map(|id| self.keywords.insert(id, keyword));
    }

    /// A place that an event names: as the event itself tells it, else as another answer does.
    fn place(&self, named: &'a Value) -> Option<&'a Value> {
        if named.get("name").is_some_and(Value::is_object) {
            return Some(named);
        }
        id_of(named).and_then(|id| self.places.get(id).copied())
    }

    fn keyword(&self, named: &'a Value) -> Option<&'a Value> {
        if named.get("name").is_some_and(Value::is_object) {
            return Some(named);
        }
        id_of(named).and_then(|id| self.keywords.get(id).copied())
    }
}

/// The things of an answer: of a page, of a bare list, or the one thing that it is.
fn ones(answer: &Value) -> &[Value] {
    match answer {
        Value::Array(list) => list,
        _ => match answer
            .get("data")
            .or_else(|| answer.get("keywords").filter(|_| answer.get("usage").is_some()))
        {
            Some(Value::Array(list)) => list,
            Some(_) | None => std::slice::from_ref(answer),
        },
    }
}

#[cfg(test)]
mod tests;
