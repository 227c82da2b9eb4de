//! Which language to answer in: what was chosen, else what the browser asks for, else the tenant's first.

use contract::Lang;

/// Settles the language from the address, the cookie, `Accept-Language` and the tenant's own order.
pub(crate) fn settle(asked: Option<&str>, chosen: Option<&str>, accepts: Option<&str>, own: &[Lang]) -> Lang {
    asked
        .and_then(Lang::parse)
        .or_else(|| chosen.and_then(Lang::parse))
        .or_else(|| accepts.and_then(best_accepted))
        .or_else(|| own.first().copied())
        .unwrap_or(Lang::Fi)
}

/// The language of ours that an `Accept-Language` header (RFC 9110, 12.5.4) puts highest.
fn best_accepted(header: &str) -> Option<Lang> {
    let mut best: Option<(Lang, f32)> = None;
    for part in header.split(',') {
        let mut pieces = part.split(';');
        let lang = pieces.next().map(str::trim).and_then(Lang::parse);
        let quality =
            pieces.find_map(|p| p.trim().strip_prefix("q=")).map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
        if let Some(lang) = lang
            && quality > best.map_or(0.0, |(_, q)| q)
        {
            best = Some((lang, quality));
        }
    }
    best.map(|(lang, _)| lang)
}

#[cfg(test)]
mod tests {
    use super::settle;
    use contract::Lang::{En, Fi, Sv};

    #[test]
    fn the_address_goes_before_the_cookie_and_the_cookie_before_the_browser() {
        assert_eq!(settle(Some("en"), Some("sv"), Some("fi"), &[Fi]), En);
        assert_eq!(settle(None, Some("sv"), Some("fi"), &[Fi]), Sv);
        assert_eq!(settle(None, None, Some("fi"), &[Sv]), Fi);
        assert_eq!(settle(None, None, None, &[Sv, Fi]), Sv);
        assert_eq!(settle(Some("xx"), Some("?"), Some("de"), &[]), Fi);
    }

    #[test]
    fn the_browsers_weights_are_heeded() {
        assert_eq!(settle(None, None, Some("de, en;q=0.5, sv-FI;q=0.8"), &[Fi]), Sv);
        assert_eq!(settle(None, None, Some("sv;q=0, fi;q=0.1"), &[En]), Fi);
        assert_eq!(settle(None, None, Some("sv;q=nonsense"), &[En]), En);
    }
}
