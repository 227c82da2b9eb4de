//! The API: what programs ask, and what they are told.

mod bookings;
mod document;
mod groups;
mod keys;
mod occurrences;
mod offerings;

use serde_json::Value;
use testkit::Answer;

/// The answer's JSON.
#[track_caller]
pub(crate) fn json(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("no JSON: {}", answer.text()))
}

/// The problem's kind, after a look at what every problem says.
#[track_caller]
fn problem(answer: &Answer) -> String {
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{}", answer.text());
    let problem = json(answer);
    assert_eq!(problem["status"], answer.status.as_u16());
    for said in ["title", "detail", "instance"] {
        assert!(problem[said].as_str().is_some_and(|text| !text.is_empty()), "{said}: {problem}");
    }
    let its = problem["type"].as_str().expect("a type");
    its.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The fields that a problem names.
#[track_caller]
pub(crate) fn fields(answer: &Answer) -> Vec<String> {
    let problem = json(answer);
    let errors = problem["errors"].as_array().unwrap_or_else(|| panic!("no fields: {problem}"));
    assert!(errors.iter().all(|error| error["message"].as_str().is_some_and(|said| !said.is_empty())));
    errors.iter().map(|error| error["field"].as_str().expect("a field").to_owned()).collect()
}
