//! Styles, script, fonts and pictures, embedded in the binary.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use sha2::{Digest, Sha256};
use web::Problem;

const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

/// One stylesheet, in the order of its layers.
const STYLE: &str = concat!(
    include_str!("../assets/css/tokens.css"),
    include_str!("../assets/css/base.css"),
    include_str!("../assets/css/components.css"),
);

const FILES: &[(&str, &str, &[u8])] = &[
    ("style.css", "text/css; charset=utf-8", STYLE.as_bytes()),
    ("script.js", "text/javascript; charset=utf-8", include_bytes!("../assets/script.js")),
    ("icons.svg", "image/svg+xml", include_bytes!("../assets/icons.svg")),
    ("art.svg", "image/svg+xml", include_bytes!("../assets/art.svg")),
    ("favicon.svg", "image/svg+xml", include_bytes!("../assets/favicon.svg")),
    (
        "fonts/source-sans-3-latin-wght-normal.woff2",
        "font/woff2",
        include_bytes!("../assets/fonts/source-sans-3-latin-wght-normal.woff2"),
    ),
    (
        "fonts/source-sans-3-latin-ext-wght-normal.woff2",
        "font/woff2",
        include_bytes!("../assets/fonts/source-sans-3-latin-ext-wght-normal.woff2"),
    ),
    ("fonts/OFL.txt", "text/plain; charset=utf-8", include_bytes!("../assets/fonts/OFL.txt")),
    ("LICENSE-icons.txt", "text/plain; charset=utf-8", include_bytes!("../assets/LICENSE-icons.txt")),
];

static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    for (name, _, bytes) in FILES {
        hash.update(name);
        hash.update(bytes);
    }
    let digest = hash.finalize();
    format!(
        "{:02x}{:02x}{:02x}{:02x}{:02x}{:02x}",
        digest[0], digest[1], digest[2], digest[3], digest[4], digest[5]
    )
});

/// The version in the addresses of all assets: a hash of them all.
pub fn version() -> &'static str {
    &VERSION
}

/// An asset, at the address of this version; an old page's address gets the new file, not to be kept.
pub(crate) async fn show(Path((asked, name)): Path<(String, String)>) -> Result<Response, Problem> {
    let (_, kind, bytes) = FILES.iter().find(|(file, ..)| *file == name).ok_or(Problem::NotFound)?;
    let keep = if asked == version() { FOR_A_YEAR } else { "no-cache" };
    Ok(([(CONTENT_TYPE, *kind), (CACHE_CONTROL, keep)], *bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::{FILES, STYLE, version};

    #[test]
    fn the_stylesheet_declares_its_layers_before_it_uses_one() {
        let declared = STYLE.find("@layer reset, tokens").expect("the order of the layers");
        assert!(STYLE.match_indices("@layer").all(|(at, _)| at >= declared));
    }

    #[test]
    fn the_stylesheet_and_the_script_are_small() {
        let size = |name| FILES.iter().find(|(file, ..)| *file == name).map_or(0, |(.., bytes)| bytes.len());
        assert!(size("style.css") < 60_000, "40 kB compressed is the limit; this is before compression");
        assert!(size("script.js") < 30_000);
        assert_eq!(version().len(), 12);
    }
}
