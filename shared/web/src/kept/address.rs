//! What a kept page is kept under.

use contract::Lang;
use http::Uri;
use tenancy::TenantId;

/// Longer queries are somebody's own search.
const MOST_QUERY_BYTES: usize = 160;

/// Whose page it is, which, in what language and how new. The tenant stands beside the host, so that a host name that
/// goes to another tenant takes no page along.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) tenant: Option<TenantId>,
    pub(super) host: String,
    pub(super) lang: Lang,
    pub(super) version: i64,
    /// The minute in which it was rendered.
    pub(super) minute: i64,
    pub(super) path: String,
}

impl Key {
    pub(super) fn weight(&self) -> usize {
        size_of::<Self>() + self.host.len() + self.path.len()
    }
}

/// The one form of an address whose page reads only `reads` of the query: empty parameters left out, the others in order.
/// None where the query says anything else, so that nobody fills memory with what no page reads, and a page's own links
/// never carry what another visitor made up.
pub(super) fn settled(uri: &Uri, reads: &[&str]) -> Option<Uri> {
    let query = uri.query().unwrap_or_default();
    if query.is_empty() && uri.path_and_query().is_some_and(|whole| whole.as_str() == uri.path()) {
        return Some(uri.clone());
    }
    if query.len() > MOST_QUERY_BYTES {
        return None;
    }
    let mut said: Vec<(&str, &str)> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if !reads.contains(&name) {
            return None;
        }
        if !value.is_empty() {
            said.push((name, pair));
        }
    }
    said.sort_by_key(|(name, _)| *name); // of one name the last is meant, so those stay in their order
    let said: Vec<&str> = said.into_iter().map(|(_, pair)| pair).collect();
    let path = uri.path();
    let whole = if said.is_empty() { path.to_owned() } else { format!("{path}?{}", said.join("&")) };
    whole.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::settled;

    fn of(address: &str) -> Option<String> {
        let uri = address.parse().expect("an address");
        settled(&uri, &["page", "stage"]).map(|uri| uri.to_string())
    }

    #[test]
    fn one_page_has_one_address() {
        for same in
            ["/offerings?stage=a&page=2", "/offerings?page=2&stage=a", "/offerings?&page=2&q=&stage=a"]
        {
            let expected = (!same.contains("q=")).then(|| "/offerings?page=2&stage=a".to_owned());
            assert_eq!(of(same), expected, "{same}");
        }
        assert_eq!(
            of("/offerings?page=2&stage=a&page=1"),
            Some("/offerings?page=2&page=1&stage=a".to_owned())
        );
        assert_eq!(of("/offerings?page=&stage="), Some("/offerings".to_owned()));
        assert_eq!(of("/offerings?"), Some("/offerings".to_owned()));
        assert_eq!(of("/offerings"), Some("/offerings".to_owned()));
    }

    #[test]
    fn what_a_page_does_not_read_is_not_kept() {
        assert_eq!(of("/offerings?x=1"), None);
        assert_eq!(of("/offerings?page=2&lang=sv"), None);
        assert_eq!(of("/offerings?%70age=2"), None);
        assert_eq!(of(&format!("/offerings?stage={}", "a".repeat(200))), None);
    }
}
