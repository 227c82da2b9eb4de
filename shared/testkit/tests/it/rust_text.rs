//! Rust read just far enough to tell code, strings and comments apart.

/// A file without its comments.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    /// The code, each string in it left empty.
    pub(crate) code: String,
    /// What stood in the strings.
    pub(crate) strings: Vec<String>,
}

impl Text {
    /// Whether the code says `name`, which may be a path such as `Timestamp::now`.
    pub(crate) fn names(&self, name: &str) -> bool {
        has_word(&self.code, name)
    }
}

/// Whether `text` has `word` with no letter, digit or underscore before or after it.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    let goes_on =
        |neighbour: Option<char>| neighbour.is_some_and(|char| char.is_alphanumeric() || char == '_');
    text.match_indices(word).any(|(start, _)| {
        !goes_on(text[..start].chars().next_back()) && !goes_on(text[start + word.len()..].chars().next())
    })
}

/// Takes a Rust file apart.
pub(crate) fn read_rust(source: &str) -> Text {
    let mut text = Text::default();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some((length, inside)) = string(rest, &text.code) {
            text.code.push_str("\"\"");
            text.strings.push(inside.to_owned());
            length
        } else {
            let length = character(rest).unwrap_or(first.len_utf8());
            text.code.push_str(&rest[..length]);
            length
        };
        rest = &rest[length..];
    }
    text
}

/// The length of a block comment, others inside it included.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of a string that begins here, plain or raw, and what is inside it.
fn string<'a>(rest: &'a str, before: &str) -> Option<(usize, &'a str)> {
    if let Some(inside) = rest.strip_prefix('"') {
        let mut escaped = false;
        let end = inside.find(|char| {
            let ends = char == '"' && !escaped;
            escaped = char == '\\' && !escaped;
            ends
        });
        let end = end.unwrap_or(inside.len());
        return Some(((end + 2).min(rest.len()), &inside[..end]));
    }
    let raw = rest.strip_prefix('r')?;
    if before.ends_with(|char: char| char.is_alphanumeric() && char != 'b' || char == '_') {
        return None;
    }
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let inside = raw[hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = inside.find(&closing).unwrap_or(inside.len());
    Some(((hashes + 2 + end + closing.len()).min(rest.len()), &inside[..end]))
}

/// The length of a character such as `'"'` that begins here; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map(|end| end + 4);
    }
    let length = inside.chars().next()?.len_utf8();
    inside[length..].starts_with('\'').then_some(length + 2)
}

#[test]
fn comments_are_left_out_and_strings_are_taken_out() {
    let text = read_rust("use axum; // sea_orm\n/* a /* b */ c */ let x = \"select // 1\"; /// doc\nend");
    assert_eq!(text.code, "use axum; \n let x = \"\"; \nend");
    assert_eq!(text.strings, ["select // 1"]);
}

#[test]
fn strings_end_where_they_end() {
    assert_eq!(read_rust(r#"f("a \" b", "c\\")"#).strings, [r#"a \" b"#, r"c\\"]);
    assert_eq!(read_rust(r##"f(r#"a "b" c"#, r"d")"##).strings, [r#"a "b" c"#, "d"]);
    assert_eq!(read_rust("fn f<'a>(c: &'a str) { c == '\"' } // \"").strings, [""; 0]);
    assert_eq!(
        read_rust(r"let c = '\''; let d = '\u{201d}'; g('ä')").code,
        r"let c = '\''; let d = '\u{201d}'; g('ä')"
    );
    assert_eq!(read_rust("bar(\"x\")").strings, ["x"]);
}

#[test]
fn a_name_is_a_whole_word() {
    let text = read_rust("use axum_extra::x; Timestamp::now();");
    assert!(!text.names("axum"));
    assert!(text.names("axum_extra"));
    assert!(text.names("Timestamp::now"));
}
