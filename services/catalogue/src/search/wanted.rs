//! What a reader's words ask for, as PostgreSQL reads a `tsquery`.

use std::collections::BTreeSet;

use contract::Lang;

use super::words::{Stems, as_end, fold, is_small, words, written};

/// The most words of one search that are looked for.
const MOST_WORDS: usize = 12;
/// The shortest word that may be the beginning of another, and the shortest that may stand in the middle.
const BEGINS: usize = 3;
const STANDS_INSIDE: usize = 5;
/// From so many letters on a stem may be the beginning of another, as where a vowel changes: `verkstad`, `verkstäder`.
const LONG_STEM: usize = 5;

/// One word of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The word as the reader wrote it, in small letters.
    pub(crate) word: String,
    /// By what a synonym is recognised: the forms of the whole word.
    pub(crate) keys: Vec<String>,
    /// Every form that finds it, as alternatives.
    pub(crate) query: String,
}

impl Wanted {
    /// What the words of `text` ask for; those that only join others are left out, unless there are no others.
    pub(crate) fn of(text: &str) -> Vec<Self> {
        let stems = Stems::new();
        let all: Vec<String> = words(text).collect();
        let weighty: Vec<String> = all.iter().filter(|word| !is_small(word)).cloned().collect();
        let chosen = if weighty.is_empty() { all } else { weighty };
        let mut seen = BTreeSet::new();
        chosen
            .into_iter()
            .filter(|word| seen.insert(word.clone()))
            .take(MOST_WORDS)
            .map(|word| Self::word(&stems, word))
            .collect()
    }

    fn word(stems: &Stems, word: String) -> Self {
        let surface = written(&word);
        let of_stems: BTreeSet<String> =
            Lang::ALL.into_iter().flat_map(|lang| stems.of(&word, lang)).collect();
        let length = word.chars().count();
        let mut alternatives: Vec<String> = Vec::new();
        for form in &surface {
            let begins = if length >= BEGINS { ":*" } else { "" };
            alternatives.push(format!("'{form}'{begins}"));
        }
        alternatives.extend(of_stems.iter().map(|form| {
            let begins = if form.chars().count() > LONG_STEM { ":*" } else { "" };
            format!("'{form}'{begins}")
        }));
        if let Some(end) = as_end(&format!("={}", fold(&word))) {
            let inside = if length >= STANDS_INSIDE { ":*" } else { "" };
            alternatives.push(format!("'{end}'{inside}"));
        }
        let folded = of_stems.iter().filter(|form| fold(form) == **form);
        alternatives.extend(folded.filter_map(|form| as_end(form)).map(|end| format!("'{end}'")));
        Self { query: alternatives.join(" | "), keys: surface.into_iter().chain(of_stems).collect(), word }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_are_left_out_unless_there_are_no_others() {
        let said = |text: &str| Wanted::of(text).into_iter().map(|wanted| wanted.word).collect::<Vec<_>>();
        assert_eq!(said("Teatteri ja musiikki"), ["teatteri", "musiikki"]);
        assert_eq!(said("och"), ["och"]);
        assert_eq!(said("tanssi TANSSI tanssi"), ["tanssi"]);
        assert!(said(" ?! ").is_empty());
        assert_eq!(said(&"a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13".repeat(2)).len(), MOST_WORDS);
    }

    #[test]
    fn a_query_holds_nothing_that_could_end_its_quotes() {
        for wanted in Wanted::of("it's 'quoted' \\ back | or & and ! not :* ( )") {
            let inside: String = wanted.query.replace("' | '", "").replace(":*", "");
            assert_eq!(inside.matches('\'').count() % 2, 0, "{}", wanted.query);
            assert!(!wanted.query.contains('\\'), "{}", wanted.query);
        }
    }
}
