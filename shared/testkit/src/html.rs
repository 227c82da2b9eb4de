//! As much of HTML as our own pages are written in: tags, their attributes, and the words between them.

/// A tag as it opens.
#[derive(Clone, Debug)]
pub(crate) struct Tag<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// The text between its name and its end.
    rest: &'a str,
    /// Where in the page what follows it begins.
    pub(crate) end: usize,
}

impl Tag<'_> {
    /// An attribute's value; empty for one without a value, none where it is not said.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.rest.trim_start();
        while !rest.is_empty() {
            let (key, after) = rest.split_at(rest.find([' ', '=', '\n']).unwrap_or(rest.len()));
            let (value, after) = match after.strip_prefix("=\"") {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => ("", after),
            };
            if key == name {
                return Some(decoded(value));
            }
            rest = after.trim_start_matches([' ', '\n', '/']);
        }
        None
    }
}

/// Every opening tag of a page, in order.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = html[from..].find('<') {
        let start = from + at + 1;
        let Some(length) = length_of(&html[start..]) else { break };
        let inside = &html[start..start + length];
        from = start + length + 1;
        if inside.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (name, rest) = inside.split_at(inside.find([' ', '\n', '/']).unwrap_or(inside.len()));
            found.push(Tag { name, rest, end: from });
        }
    }
    found
}

/// Where a tag ends: at the first `>` that is not inside a value.
fn length_of(tag: &str) -> Option<usize> {
    let mut is_quoted = false;
    for (at, letter) in tag.char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return Some(at),
            _ => {}
        }
    }
    None
}

/// The words of a page without its tags, with single spaces.
pub(crate) fn words(html: &str) -> String {
    let mut text = String::new();
    for (number, piece) in html.split('<').enumerate() {
        let piece = if number == 0 { piece } else { piece.split_once('>').map_or("", |(_, text)| text) };
        text.push_str(piece);
        text.push(' ');
    }
    decoded(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn decoded(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(text.to_owned(), |text, (said, meant)| text.replace(said, meant))
}

#[cfg(test)]
mod tests {
    use super::{tags, words};

    #[test]
    fn a_page_is_read_by_its_tags_and_its_words() {
        let html = "<p class=\"a > b\" hidden>One &amp; two<br/><input name=\"x\" value=\"a &quot;b&quot;\" checked></p>";
        let found = tags(html);
        assert_eq!(found.iter().map(|tag| tag.name).collect::<Vec<_>>(), ["p", "br", "input"]);
        assert_eq!(found[0].attribute("class").as_deref(), Some("a > b"));
        assert_eq!(found[0].attribute("hidden").as_deref(), Some(""));
        assert_eq!(found[2].attribute("value").as_deref(), Some("a \"b\""));
        assert_eq!(found[2].attribute("checked").as_deref(), Some(""));
        assert_eq!(found[2].attribute("class"), None);
        assert!(words(html).ends_with("One & two"));
    }
}
