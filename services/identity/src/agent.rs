//! Which browser holds a session, in so many words that its person knows it again and nobody else could.

/// `firefox windows`, say: two tokens that pages have words for. Versions and the rest are not kept.
pub(crate) fn summary(user_agent: &str) -> String {
    format!("{} {}", browser(user_agent), system(user_agent))
}

/// The browser and the system of a summary; what is not known is `other`.
pub(crate) fn parts(summary: &str) -> (&'static str, &'static str) {
    let (browser, system) = summary.split_once(' ').unwrap_or_default();
    (known(BROWSERS, browser), known(SYSTEMS, system))
}

const BROWSERS: [(&str, &str); 6] = [
    // What a browser calls itself; most claim to be some others too, so the order matters.
    ("Edg", "edge"),
    ("OPR/", "opera"),
    ("Firefox/", "firefox"),
    ("FxiOS/", "firefox"),
    ("Chrome/", "chrome"),
    ("Safari/", "safari"),
];

const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "android"),
    ("iPhone", "iphone"),
    ("iPad", "ipad"),
    ("Windows", "windows"),
    ("Mac OS X", "mac"),
    ("Linux", "linux"),
];

fn browser(user_agent: &str) -> &'static str {
    found(BROWSERS, user_agent)
}

fn system(user_agent: &str) -> &'static str {
    found(SYSTEMS, user_agent)
}

fn found(all: [(&'static str, &'static str); 6], text: &str) -> &'static str {
    all.into_iter().find(|(mark, _)| text.contains(mark)).map_or("other", |(_, token)| token)
}

fn known(all: [(&'static str, &'static str); 6], token: &str) -> &'static str {
    all.into_iter().find(|(_, known)| *known == token).map_or("other", |(_, token)| token)
}

#[cfg(test)]
mod tests {
    use super::{parts, summary};

    #[test]
    fn browsers_that_claim_to_be_each_other_are_told_apart() {
        for (said, expected) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0",
                "firefox windows",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36",
                "chrome linux",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0",
                "edge windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1",
                "safari iphone",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
                "chrome android",
            ),
            ("curl/8", "other other"),
        ] {
            assert_eq!(summary(said), expected);
        }
    }

    #[test]
    fn only_what_has_words_is_shown() {
        assert_eq!(parts("firefox windows"), ("firefox", "windows"));
        assert_eq!(parts(""), ("other", "other"));
        assert_eq!(parts("<script> x"), ("other", "other"));
    }
}
