//! JSON that a program sends: read strictly, and told field by field what is wrong with it.

use axum::body::{Bytes, HttpBody};
use axum::extract::{FromRequest, OptionalFromRequest, Request};
use axum::response::IntoResponse;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::flaw::Flaw;
use crate::problem::Problem;

/// A body of JSON. `T` should deny unknown fields: a name that is mistyped is better refused than overlooked.
#[derive(Debug)]
pub struct Json<T> {
    /// What was sent.
    pub value: T,
    /// A hash of it, by which the same is told from something else.
    pub fingerprint: Fingerprint,
}

/// A hash of what was sent. Blanks do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The hash itself.
    pub const fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !says_json(request.headers()) {
            return Err(Problem::UnsupportedMedia);
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| {
            Problem::of_status(rejection.into_response().status()).unwrap_or(Problem::BadRequest)
        })?;
        read(&bytes)
    }
}

/// What may be sent without a body.
impl<S: Send + Sync, T: DeserializeOwned> OptionalFromRequest<S> for Json<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, Problem> {
        if !request.headers().contains_key(CONTENT_TYPE) && request.body().is_end_stream() {
            return Ok(None);
        }
        <Self as FromRequest<S>>::from_request(request, state).await.map(Some)
    }
}

fn says_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<Json<T>, Problem> {
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| Problem::NoJson { line: error.line().max(1), column: error.column().max(1) })?;
    if let Some(path) = nul_in(&value) {
        return Err(Problem::Flawed(vec![Flaw::nul(path)]));
    }
    let fingerprint = Fingerprint(Sha256::digest(value.to_string().as_bytes()).into());
    Ok(Json { value: fields(value)?, fingerprint })
}

/// Reads the fields of JSON, or tells which of them cannot be used.
pub fn fields<T: DeserializeOwned>(value: Value) -> Result<T, Problem> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        Problem::Flawed(vec![Flaw::of_serde(&error.path().to_string(), &error.inner().to_string())])
    })
}

/// Where a text, or the name of a field, has a character that no text of PostgreSQL has.
fn nul_in(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => text.contains('\0').then(String::new),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(number, item)| nul_in(item).map(|inner| joined(&format!("[{number}]"), &inner))),
        Value::Object(fields) => fields.iter().find_map(|(name, item)| {
            if name.contains('\0') {
                return Some(name.replace('\0', "\\u0000"));
            }
            nul_in(item).map(|inner| joined(name, &inner))
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn joined(outer: &str, inner: &str) -> String {
    if inner.is_empty() || inner.starts_with('[') {
        format!("{outer}{inner}")
    } else {
        format!("{outer}.{inner}")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use http::HeaderMap;

    use super::{read, says_json};
    use crate::flaw::Flaw;
    use crate::problem::Problem;

    type Texts = BTreeMap<String, Vec<String>>;

    fn flaw(json: &str) -> Flaw {
        match read::<Texts>(json.as_bytes()) {
            Err(Problem::Flawed(flaws)) => flaws.into_iter().next().expect("a flaw"),
            other => panic!("{json}: {other:?}"),
        }
    }

    #[test]
    fn what_is_no_json_is_told_by_its_place() {
        for (json, place) in [("", (1, 1)), ("{\n  \"a\": ]}", (2, 8)), ("{\"a\": [\"\\ud800\"]}", (1, 15))] {
            match read::<Texts>(json.as_bytes()) {
                Err(Problem::NoJson { line, column }) => assert_eq!((line, column), place, "{json}"),
                other => panic!("{json}: {other:?}"),
            }
        }
        assert!(matches!(read::<Texts>(&[b'"', 0xff, b'"']), Err(Problem::NoJson { .. })));
        assert!(matches!(read::<Texts>("[".repeat(100_000).as_bytes()), Err(Problem::NoJson { .. })));
    }

    #[test]
    fn a_nul_is_found_wherever_it_is() {
        assert_eq!(flaw(r#"{"a": ["b", "c\u0000"]}"#), Flaw::nul("a[1]"));
        assert_eq!(flaw(r#"{"a\u0000": []}"#), Flaw::nul("a\\u0000"));
        assert_eq!(flaw(r#"{"a": {"b": "\u0000"}}"#), Flaw::nul("a.b"));
        assert_eq!(flaw(r#"{"a": [1]}"#), Flaw::wrong("a[0]"));
    }

    #[test]
    fn blanks_do_not_make_another_request() {
        let fingerprint = |json: &str| read::<Texts>(json.as_bytes()).expect("JSON").fingerprint;
        assert_eq!(fingerprint(r#"{"a":["b"]}"#), fingerprint(" {\"a\" : [ \"b\" ]}\n"));
        assert_ne!(fingerprint(r#"{"a":["b"]}"#), fingerprint(r#"{"a":["c"]}"#));
    }

    #[test]
    fn json_says_that_it_is() {
        let says = |kind: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("content-type", kind.parse().expect("a header"));
            says_json(&headers)
        };
        assert!(says("application/json") && says("Application/JSON; charset=utf-8"));
        assert!(says("application/merge-patch+json"));
        assert!(!says("text/plain") && !says("application/x-www-form-urlencoded") && !says("json"));
        assert!(!says_json(&HeaderMap::new()));
    }
}
