//! One kept page: its headers and its body, in every form that was asked for.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, SET_COOKIE,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use moka::Expiry;
use sha2::{Digest, Sha256};

use super::address::Key;
use super::encoding::Encoding;
use crate::observe::Route;
use crate::problem::Problem;

/// A page that is larger than this is not kept.
const MOST_BYTES: usize = 512 * 1024;
/// How much of a hash tells two pages apart.
const ETAG_BYTES: usize = 12;

/// A page as every visitor gets it.
pub(super) struct KeptPage {
    headers: HeaderMap,
    plain: Bytes,
    gzip: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
    longest: Duration,
}

impl KeptPage {
    /// Takes an answer in, if it is a page and the same for all; else gives it back as it came.
    pub(super) async fn of(response: Response, longest: Duration) -> Result<Self, Box<Response>> {
        if !is_for_all(&response) {
            return Err(Box::new(response));
        }
        let (parts, body) = response.into_parts();
        let plain = to_bytes(body, MOST_BYTES).await.map_err(|error| Box::new(lost(&error)))?;
        let mut headers = parts.headers;
        headers.insert(ETAG, HeaderValue::try_from(etag(&plain)).map_err(|error| Box::new(lost(&error)))?);
        headers.remove(CONTENT_LENGTH);
        Ok(Self { headers, plain, gzip: OnceLock::new(), brotli: OnceLock::new(), longest })
    }

    /// What it takes of memory once it was asked for in every form: compressed it is well under half as long.
    pub(super) fn weight(&self) -> usize {
        self.plain.len() + self.plain.len() / 2 + 64 * self.headers.len()
    }

    /// The page for one visitor: in the form that the browser takes, or that it has it already.
    pub(super) fn answer(&self, method: &Method, asked: &HeaderMap, route: Route) -> Response {
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers.clone();
        response.extensions_mut().insert(route);
        if self.is_had_already(asked) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(CONTENT_TYPE);
            return response;
        }
        let (encoding, body) = self.in_form(Encoding::asked(asked));
        if let Some(name) = encoding.name() {
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
        if *method != Method::HEAD {
            *response.body_mut() = Body::from(body);
        }
        response
    }

    fn in_form(&self, encoding: Encoding) -> (Encoding, Bytes) {
        let made = match encoding {
            Encoding::Plain => None,
            Encoding::Gzip => self.gzip.get_or_init(|| encoding.of(&self.plain)).clone(),
            Encoding::Brotli => self.brotli.get_or_init(|| encoding.of(&self.plain)).clone(),
        };
        made.map_or_else(|| (Encoding::Plain, self.plain.clone()), |body| (encoding, body))
    }

    /// Whether the browser names this very page (RFC 9110, 13.1.2): weakly, since its forms are one page.
    fn is_had_already(&self, asked: &HeaderMap) -> bool {
        let ours = self.headers.get(ETAG).and_then(|etag| etag.to_str().ok()).map(opaque);
        let named = asked.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
        named.flat_map(|value| value.split(',')).map(opaque).any(|one| one == "*" || Some(one) == ours)
    }
}

/// A page that is kept as long as its route says.
pub(super) struct Longest;

impl Expiry<Key, Arc<KeptPage>> for Longest {
    fn expire_after_create(&self, _: &Key, page: &Arc<KeptPage>, _: Instant) -> Option<Duration> {
        Some(page.longest)
    }
}

/// Whether an answer is a whole page that says nothing to one reader alone.
fn is_for_all(response: &Response) -> bool {
    let text = |name| response.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    response.status() == StatusCode::OK
        && response.extensions().get::<Problem>().is_none()
        && !response.headers().contains_key(SET_COOKIE)
        && text(CONTENT_TYPE).is_some_and(|kind| kind.starts_with("text/html"))
        && text(CACHE_CONTROL).is_none_or(|said| !said.contains("no-store"))
        && response.body().size_hint().exact().is_some_and(|bytes| bytes <= MOST_BYTES as u64)
}

fn etag(body: &[u8]) -> String {
    let hash = Sha256::digest(body);
    format!("W/\"{}\"", URL_SAFE_NO_PAD.encode(&hash[..ETAG_BYTES]))
}

fn opaque(etag: &str) -> &str {
    let etag = etag.trim();
    etag.strip_prefix("W/").unwrap_or(etag)
}

fn lost(cause: &(dyn std::error::Error + 'static)) -> Response {
    Problem::internal(cause).into_response()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use axum::response::{Html, IntoResponse, Response};
    use http::{HeaderMap, HeaderValue, Method, StatusCode};

    use super::KeptPage;
    use crate::observe::Route;
    use crate::problem::Problem;

    async fn is_kept(response: Response) -> bool {
        KeptPage::of(response, Duration::from_secs(1)).await.is_ok()
    }

    fn with(name: &'static str, value: &'static str) -> Response {
        let mut response = Html("<p>Köysi").into_response();
        response.headers_mut().insert(name, HeaderValue::from_static(value));
        response
    }

    #[tokio::test]
    async fn only_a_page_that_is_for_all_is_kept() {
        assert!(is_kept(Html("<p>Köysi").into_response()).await);
        assert!(is_kept(with("cache-control", "no-cache")).await);
        assert!(!is_kept(with("cache-control", "private, no-store")).await);
        assert!(!is_kept(with("set-cookie", "lang=sv")).await);
        assert!(!is_kept(with("content-type", "text/csv")).await);
        assert!(!is_kept((StatusCode::NOT_FOUND, Html("")).into_response()).await);
        assert!(!is_kept((StatusCode::UNPROCESSABLE_ENTITY, Html("")).into_response()).await);
        assert!(!is_kept(Problem::NotFound.into_response()).await);
        assert!(!is_kept(Html("a".repeat(600_000)).into_response()).await);
    }

    #[tokio::test]
    async fn who_has_the_page_already_is_told_so() {
        let page = KeptPage::of(Html("<p>Köysi").into_response(), Duration::from_secs(1)).await;
        let page = page.unwrap_or_else(|_| panic!("a page"));
        let ask = |etag: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("if-none-match", etag.parse().expect("a header"));
            page.answer(&Method::GET, &headers, Route("/".to_owned()))
        };
        let first = page.answer(&Method::GET, &HeaderMap::new(), Route("/".to_owned()));
        let etag = first.headers()["etag"].to_str().expect("text").to_owned();
        for had in [etag.clone(), etag.replace("W/", ""), format!("\"other\", {etag}"), "*".to_owned()] {
            let answer = ask(&had);
            assert_eq!(answer.status(), StatusCode::NOT_MODIFIED, "{had}");
            assert_eq!(answer.headers()["etag"], etag.as_str());
        }
        assert_eq!(ask("W/\"other\"").status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn whoever_asks_for_the_head_gets_its_length_and_no_body() {
        let page = KeptPage::of(Html("<p>Köysi").into_response(), Duration::from_secs(1)).await;
        let page = page.unwrap_or_else(|_| panic!("a page"));
        let answer = page.answer(&Method::HEAD, &HeaderMap::new(), Route("/".to_owned()));
        assert_eq!(answer.headers()["content-length"], "9");
        let body = axum::body::to_bytes(answer.into_body(), 100).await.expect("a body");
        assert!(body.is_empty());
    }
}
