//! What was searched for and not found, without who searched.

use super::{Found, Search};

/// The most letters that are kept.
const MOST_LETTERS: usize = 80;

/// Words that found nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Missed(String);

impl Missed {
    /// The words of a search, if it was they that found nothing, with what might say who somebody is left out: addresses, numbers.
    pub(crate) fn of(search: &Search, found: &Found) -> Option<Self> {
        if found.total > 0 || search.is_narrowed() || search.page > 1 {
            return None;
        }
        let kept = search
            .q
            .split_whitespace()
            .filter(|word| !word.contains('@') && !word.chars().any(char::is_numeric));
        let words = kept.collect::<Vec<_>>().join(" ").to_lowercase();
        let short: String = words.chars().take(MOST_LETTERS).collect();
        Some(short.trim_end().to_owned()).filter(|words| words.chars().any(char::is_alphabetic)).map(Self)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing() -> Found {
        Found { items: Vec::new(), total: 0, facets: Vec::new(), corrected: None }
    }

    fn kept(q: &str) -> Option<String> {
        Missed::of(&Search::words(q), &nothing()).map(|missed| missed.as_str().to_owned())
    }

    #[test]
    fn what_could_say_who_somebody_is_is_left_out() {
        assert_eq!(kept("Jääkiekko maija.meri@kunta.example 040 1234567").as_deref(), Some("jääkiekko"));
        assert_eq!(kept("020417A123X"), None);
        assert_eq!(kept("?!"), None);
        assert_eq!(kept(&"pitkä sana ".repeat(20)).map(|words| words.chars().count()), Some(80));
    }

    #[test]
    fn only_words_that_found_nothing_are_missed() {
        let narrowed = Search { price_max: Some(0), ..Search::words("sirkus") };
        assert_eq!(Missed::of(&narrowed, &nothing()), None, "a choice may have left nothing");
        assert_eq!(Missed::of(&Search::words("sirkus"), &Found { total: 1, ..nothing() }), None);
        assert_eq!(Missed::of(&Search { page: 2, ..Search::words("sirkus") }, &nothing()), None);
    }
}
