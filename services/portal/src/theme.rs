//! A tenant's theme: four numbers in a stylesheet whose address says them, so that it can be kept for ever.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use web::Problem;

/// The strongest colours that stay readable on every hue: see the sweep of all hues in the docs.
const STRONGEST: [f32; 2] = [0.13, 0.135];

/// The stylesheet for `hue-chroma-hue2-chroma2.css`.
pub(crate) async fn show(Path(name): Path<String>) -> Result<Response, Problem> {
    let css = name.strip_suffix(".css").and_then(stylesheet).ok_or(Problem::NotFound)?;
    let headers =
        [(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, css).into_response())
}

fn stylesheet(numbers: &str) -> Option<String> {
    let mut parts =
        numbers.split('-').map(|part| part.parse::<f32>().ok().filter(|number| number.is_finite()));
    let [hue, chroma, hue_2, chroma_2] = [parts.next()??, parts.next()??, parts.next()??, parts.next()??];
    let is_readable = (0.0..=360.0).contains(&hue)
        && (0.0..=360.0).contains(&hue_2)
        && (0.0..=STRONGEST[0]).contains(&chroma)
        && (0.0..=STRONGEST[1]).contains(&chroma_2);
    (parts.next().is_none() && is_readable).then(|| {
        format!(":root {{ --hue: {hue}; --chroma: {chroma}; --hue-2: {hue_2}; --chroma-2: {chroma_2}; }}\n")
    })
}

#[cfg(test)]
mod tests {
    use super::stylesheet;

    #[test]
    fn a_theme_is_four_numbers() {
        assert_eq!(
            stylesheet("222-0.085-62-0.13").as_deref(),
            Some(":root { --hue: 222; --chroma: 0.085; --hue-2: 62; --chroma-2: 0.13; }\n")
        );
    }

    #[test]
    fn what_is_unreadable_or_no_number_is_no_theme() {
        for not_a_theme in
            ["222-0.4-62-0.13", "500-0-1-0", "1-0.1-1", "1-0.1-1-0.1-1", "a-b-c-d", "NaN-0-0-0", ""]
        {
            assert_eq!(stylesheet(not_a_theme), None, "{not_a_theme}");
        }
    }
}
