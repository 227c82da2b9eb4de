//! Words: how a text is taken apart, and the forms by which one word is found under another.
//!
//! A form is what the index holds. Its first letter says what it is of: `=` the word as written, `f`, `s`, `e` its stem in
//! Finnish, Swedish or English, `w` a Finnish stem in its weak grade, so that a Finnish stem is never taken for a Swedish word. A form that stands for the end of a long word
//! has a `-` before it: the end of a compound is mostly what it is about.

use std::collections::BTreeSet;

use contract::Lang;
use rust_stemmers::{Algorithm, Stemmer};

const SMALL_WORDS: &str = include_str!("small_words.txt");

/// The shortest word whose end may be a word of its own, and the shortest such end.
const LONG: usize = 8;
const END: usize = 4;
/// The shortest that may stand before that end.
const BEGINNING: usize = 3;

/// The words of a text, in small letters, in their order.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .filter(|word| word.chars().count() <= 64)
}

/// Whether a word only joins others, in any of the three languages.
pub(super) fn is_small(word: &str) -> bool {
    SMALL_WORDS.split_whitespace().any(|small| small == word)
}

/// A word as it is typed on a keyboard without its letters: `å` and `ä` as `a`, `ö` as `o`.
pub(super) fn fold(word: &str) -> String {
    word.chars().map(plain).collect()
}

const fn plain(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'à' | 'á' | 'â' | 'æ' => 'a',
        'ö' | 'ø' | 'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ü' | 'ú' | 'û' => 'u',
        'í' | 'ï' => 'i',
        'š' => 's',
        'ž' => 'z',
        'č' | 'ç' => 'c',
        'đ' => 'd',
        'ŋ' | 'ñ' => 'n',
        'ŧ' => 't',
        other => other,
    }
}

/// The languages' stemmers.
pub(super) struct Stems {
    fi: Stemmer,
    sv: Stemmer,
    en: Stemmer,
}

impl Stems {
    pub(super) fn new() -> Self {
        Self {
            fi: Stemmer::create(Algorithm::Finnish),
            sv: Stemmer::create(Algorithm::Swedish),
            en: Stemmer::create(Algorithm::English),
        }
    }

    /// The stems of a word, with and without its own letters, each marked with its language.
    pub(super) fn of(&self, word: &str, lang: Lang) -> BTreeSet<String> {
        let stemmer = match lang {
            Lang::Fi => &self.fi,
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        };
        let folded = fold(word);
        let mut stems = BTreeSet::from([stemmer.stem(word).into_owned(), stemmer.stem(&folded).into_owned()]);
        stems.insert(fold(&stemmer.stem(word)));
        let weak: Vec<String> = match lang {
            Lang::Fi => stems.iter().filter_map(|stem| in_weak_grade(stem)).collect(),
            Lang::Sv | Lang::En => Vec::new(),
        };
        if lang == Lang::Sv {
            // An `s` that belongs to the word goes as if it were a genitive's, but only when nothing stands after it: `dans`, `dansen`.
            stems.extend(stems.clone().iter().map(|stem| stemmer.stem(stem).into_owned()));
        }
        let stems = stems.iter().filter(|stem| stem.chars().count() > 1).map(|stem| marked(lang, stem));
        stems.chain(weak.iter().map(|stem| format!("w{stem}"))).collect()
    }
}

/// The word as written, marked so: with its own letters and without.
pub(super) fn written(word: &str) -> BTreeSet<String> {
    BTreeSet::from([format!("={word}"), format!("={}", fold(word))])
}

fn marked(lang: Lang, stem: &str) -> String {
    let mark = match lang {
        Lang::Fi => 'f',
        Lang::Sv => 's',
        Lang::En => 'e',
    };
    format!("{mark}{stem}")
}

/// The ends of a long word that may be words of their own, marked like the form that they are of.
pub(super) fn ends(form: &str) -> Vec<String> {
    let (Some(mark), letters) = (form.chars().next(), form.chars().skip(1).collect::<Vec<_>>()) else {
        return Vec::new();
    };
    if letters.len() < LONG {
        return Vec::new();
    }
    let last = letters.len() - END;
    (BEGINNING..=last)
        .filter_map(|from| letters.get(from..))
        .map(|end| format!("-{mark}{}", end.iter().collect::<String>()))
        .collect()
}

/// How a searched form looks as the end of a compound, if it is long enough to be one.
pub(super) fn as_end(form: &str) -> Option<String> {
    (form.chars().count() > END).then(|| format!("-{form}"))
}

/// Finnish bends consonants inside a word: `leikki`, `leikit`; `satu`, `sadut`. This says a stem with the last of them in its weak
/// grade and without the `i` that plurals and loans end in, so that both meet. It is no grammar: the stem stays beside it.
fn in_weak_grade(stem: &str) -> Option<String> {
    const GRADES: [(&str, &str); 11] = [
        ("kk", "k"),
        ("pp", "p"),
        ("tt", "t"),
        ("nk", "ng"),
        ("nt", "nn"),
        ("mp", "mm"),
        ("lt", "ll"),
        ("rt", "rr"),
        ("p", "v"),
        ("t", "d"),
        ("k", ""),
    ];
    let is_vowel = |letter: char| "aeiouyäö".contains(letter);
    let root = stem.trim_end_matches(is_vowel);
    let ending = stem.strip_prefix(root)?.trim_end_matches('i');
    if root.chars().count() < 3 {
        return None;
    }
    let weak = GRADES.iter().find_map(|(strong, weak)| Some(format!("{}{weak}", root.strip_suffix(strong)?)));
    Some(format!("{}{ending}", weak.unwrap_or_else(|| root.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meet(a: &str, b: &str, lang: Lang) -> bool {
        let stems = Stems::new();
        !stems.of(a, lang).is_disjoint(&stems.of(b, lang))
    }

    #[test]
    fn a_text_falls_into_words() {
        let text = "Verkko, solmu & suola – saaristolaisten köysi-TYÖPAJA 2.";
        let expected = ["verkko", "solmu", "suola", "saaristolaisten", "köysi", "työpaja", "2"];
        assert_eq!(words(text).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn bent_words_meet_in_their_stem() {
        for (a, b) in [
            ("teatteri", "teatterissa"),
            ("leikki", "leikit"),
            ("satu", "sadut"),
            ("satu", "satuja"),
            ("työpaja", "työpajoja"),
            ("museo", "museoon"),
            ("metsä", "metsässä"),
        ] {
            assert!(
                meet(a, b, Lang::Fi),
                "{a} {b}: {:?} {:?}",
                Stems::new().of(a, Lang::Fi),
                Stems::new().of(b, Lang::Fi)
            );
        }
        for (a, b) in
            [("saga", "sagor"), ("berättelse", "berättelserna"), ("dans", "dansen"), ("barn", "barnens")]
        {
            assert!(
                meet(a, b, Lang::Sv),
                "{a} {b}: {:?} {:?}",
                Stems::new().of(a, Lang::Sv),
                Stems::new().of(b, Lang::Sv)
            );
        }
        for (a, b) in [("puppet", "puppets"), ("dance", "dancing"), ("story", "stories")] {
            assert!(meet(a, b, Lang::En), "{a} {b}");
        }
    }

    #[test]
    fn a_word_is_found_without_its_own_letters() {
        for word in ["köysityöpaja", "äänimaisema", "metsässä"] {
            assert!(meet(word, &fold(word), Lang::Fi), "{word}");
        }
        assert!(meet("sångstund", "sangstund", Lang::Sv));
    }

    #[test]
    fn the_end_of_a_compound_is_a_word_of_its_own() {
        assert!(ends("=nukketeatteri").contains(&as_end("=teatteri").unwrap()));
        assert!(ends("=dockteater").contains(&as_end("=teater").unwrap()));
        assert!(ends("=ateljee").is_empty(), "a short word has no end");
        assert_eq!(as_end("=pa"), None);
    }
}
