//! What stands behind the question mark of an address.

use std::collections::BTreeMap;
use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::de::DeserializeOwned;
use url::form_urlencoded::{Serializer, parse};

/// The query of an address. People cut, join and mistype addresses, so none is refused: of a name that comes twice the
/// last is meant, and a query that cannot be read as `T` says as much as none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<T>(pub T);

impl<S: Sync, T: DeserializeOwned + Default> FromRequestParts<S> for Query<T> {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(read(parts.uri.query().unwrap_or_default()))
    }
}

fn read<T: DeserializeOwned + Default>(query: &str) -> Query<T> {
    let last: BTreeMap<_, _> = parse(query.as_bytes()).collect();
    let once = Serializer::new(String::new()).extend_pairs(last).finish();
    Query(serde_urlencoded::from_str(&once).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use serde::Deserialize;

    use super::{Query, read};

    #[derive(Debug, Default, PartialEq, Eq, Deserialize)]
    #[serde(default)]
    struct Asked {
        done: Option<String>,
        page: Option<u32>,
    }

    fn asked(query: &str) -> (Option<String>, Option<u32>) {
        let Query(Asked { done, page }) = read(query);
        (done, page)
    }

    #[test]
    fn of_a_name_that_comes_twice_the_last_is_meant() {
        assert_eq!(asked("done=a&page=1&done=b"), (Some("b".to_owned()), Some(1)));
        assert_eq!(asked("done=a&d%6Fne=b"), (Some("b".to_owned()), None));
    }

    #[test]
    fn what_cannot_be_read_says_as_much_as_nothing() {
        assert_eq!(asked(""), (None, None));
        assert_eq!(asked("page=x"), (None, None));
        assert_eq!(asked("%ff=%00&&==&done=%ff"), (Some("\u{fffd}".to_owned()), None));
    }

    proptest! {
        #[test]
        fn whatever_is_asked_once_is_read_as_it_was_written(done in any::<String>(), page in any::<u32>()) {
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("done", &done)
                .append_pair("page", &page.to_string())
                .finish();
            prop_assert_eq!(asked(&query), (Some(done), Some(page)));
        }
    }
}
