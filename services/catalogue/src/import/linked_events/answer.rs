//! Looking into answers. Sources leave fields out, write null, or another type than they promise: all of that is
//! "nothing said" here, and never an error.

use contract::{Lang, Text};
use serde_json::Value;

use crate::import::prose;

/// What a thing of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// An event.
    Event,
    /// A place.
    Place,
    /// A keyword.
    Keyword,
    /// Something else, or nothing at all.
    Other,
}

/// What it says that it is, or what its address or its fields say.
pub(super) fn kind_of(one: &Value) -> Sort {
    let said = one.get("@type").and_then(Value::as_str).unwrap_or_default();
    let address = one.get("@id").and_then(Value::as_str).unwrap_or_default();
    if said.starts_with("Event") || address.contains("/event/") {
        Sort::Event
    } else if said == "Place" || address.contains("/place/") {
        Sort::Place
    } else if said == "Keyword" || address.contains("/keyword/") {
        Sort::Keyword
    } else if one.get("event_status").is_some() || one.get("start_time").is_some() {
        Sort::Event
    } else {
        Sort::Other
    }
}

/// Its id: said, or the last part of its address.
pub(super) fn id_of(one: &Value) -> Option<&str> {
    let said = one.get("id").and_then(Value::as_str).filter(|id| !id.is_empty());
    said.or_else(|| {
        let address = one.get("@id").and_then(Value::as_str).or_else(|| one.as_str())?;
        address.trim_end_matches('/').rsplit('/').next().filter(|id| !id.is_empty())
    })
}

/// A field's text; empty where it has none.
pub(super) fn text<'a>(of: &'a Value, field: &str) -> &'a str {
    of.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// A field that should be a list.
pub(super) fn list<'a>(of: &'a Value, field: &str) -> &'a [Value] {
    of.get(field).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// A field that should be true to count.
pub(super) fn is(of: &Value, field: &str) -> bool {
    of.get(field).and_then(Value::as_bool).unwrap_or_default()
}

/// A whole number from 0.
pub(super) fn number(of: &Value, field: &str) -> Option<i32> {
    let value = of.get(field)?;
    let number = value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())?;
    i32::try_from(number).ok().filter(|number| *number >= 0)
}

/// A text in several languages, each made plain by `plain`. A bare text is taken for Finnish.
pub(super) fn said(of: &Value, field: &str, plain: fn(&str) -> String) -> Text {
    match of.get(field) {
        Some(Value::String(bare)) => Text { fi: plain(bare), ..Text::default() },
        Some(in_all) => {
            let of = |lang: Lang| plain(text(in_all, lang.code()));
            Text::new(of(Lang::Fi), of(Lang::Sv), of(Lang::En))
        }
        None => Text::default(),
    }
}

/// The languages of a field that the product does not speak, with their words.
pub(super) fn other_tongues(of: &Value, field: &str) -> Vec<(String, String)> {
    let Some(Value::Object(in_all)) = of.get(field) else { return Vec::new() };
    let others = in_all.iter().filter(|(lang, _)| Lang::parse(lang).is_none() && is_a_tongue(lang));
    others
        .map(|(lang, words)| (lang.replace('_', "-"), prose::paragraphs(words.as_str().unwrap_or_default())))
        .filter(|(_, words)| !words.is_empty())
        .collect()
}

fn is_a_tongue(code: &str) -> bool {
    (2..=11).contains(&code.len()) && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// The first language of a field that says something.
pub(super) fn any(of: &Value, field: &str) -> String {
    let text = said(of, field, prose::line);
    text.for_reader(Lang::Fi).1.to_owned()
}

/// The first address of a field that a browser may safely follow.
pub(super) fn link(of: &Value, field: &str) -> Option<String> {
    let text = said(of, field, |words| words.trim().to_owned());
    Lang::ALL.into_iter().find_map(|lang| crate::import::link(text.exactly(lang)))
}
