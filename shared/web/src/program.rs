//! Programs: below `/api` whoever asks shows a key, and no cookie counts.

use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{HeaderMap, Method};
use tenancy::{Permission, Scope, Who};

use crate::limits::LimitError;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::site::Site;

/// Where programs ask. `/api` itself is a page for people.
const BELOW: &str = "/api/";

/// Whether an address is one for programs.
pub(crate) fn asks_at(path: &str) -> bool {
    path.starts_with(BELOW)
}

/// Finds out for whom a program asks, and counts what is asked with its key. Without a key it is a visitor; with one
/// that does not work it is told so, also where none is needed.
pub(crate) async fn introduce(site: &Site, reader: &mut Reader, parts: &Parts) -> Result<(), Problem> {
    let (true, Some(tenant)) = (reader.is_program, &reader.tenant) else { return Ok(()) };
    let Some(token) = bearer(&parts.headers)? else { return Ok(()) };
    let who = site.keys.holder(tenant.id, token).await?.ok_or(Problem::KeyUnknown)?;
    count(site, &who, reader, &parts.method).await?;
    reader.who = Some(who);
    Ok(())
}

/// Without Redis nothing is counted, and programs go on: what must not happen too often is kept by the rows themselves.
async fn count(site: &Site, who: &Who, reader: &Reader, method: &Method) -> Result<(), Problem> {
    let Some(key) = &who.key else { return Ok(()) };
    let counted = site.limits.count(who.tenant, "key", &key.id.to_string(), site.key_rate, reader.now).await;
    match counted {
        Ok(()) => Ok(()),
        Err(LimitError::Reached(seconds)) => Err(Problem::TooMany(seconds)),
        Err(LimitError::Away) => {
            metrics::counter!("limits.uncounted", "reads" => method.is_safe().to_string()).increment(1);
            Ok(())
        }
    }
}

/// The token of `Authorization: Bearer …` (RFC 6750). Another way of showing who one is does not work here.
fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let value = match (all.next(), all.next()) {
        (None, _) => return Ok(None),
        (Some(one), None) => one.to_str().map_err(|_| Problem::KeyUnknown)?,
        (Some(_), Some(_)) => return Err(Problem::KeyUnknown),
    };
    match value.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Ok(Some(token.trim())),
        Some(_) | None => Err(Problem::KeyUnknown),
    }
}

/// Why `who` may not: the key was not made for it, or the person may not either.
pub(crate) fn refusal<P: Permission>(who: &Who) -> Problem {
    let missing: Option<Scope> = P::scope_wanted(who).filter(|_| who.key.is_some());
    missing.map_or(Problem::Forbidden, Problem::ScopeMissing)
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::{asks_at, bearer};

    #[test]
    fn one_bearer_is_read_and_nothing_else() {
        let read = |values: &[&str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append("authorization", value.parse().expect("a header"));
            }
            bearer(&headers).ok().map(|token| token.map(str::to_owned))
        };
        assert_eq!(read(&[]), Some(None));
        assert_eq!(read(&["Bearer abc"]), Some(Some("abc".to_owned())));
        assert_eq!(read(&["bearer  abc"]), Some(Some("abc".to_owned())));
        for wrong in [&["abc"][..], &["Basic abc"], &[""], &["Bearer a", "Bearer b"]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn the_page_about_the_api_is_for_people() {
        assert!(asks_at("/api/v1/offerings") && asks_at("/api/openapi.json"));
        assert!(!asks_at("/api") && !asks_at("/apiary") && !asks_at("/"));
    }
}
