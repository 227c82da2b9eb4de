//! Words that mean the same at a tenant.

use super::Wanted;

/// The most words that one line of synonyms holds, and the most letters of each.
const MOST_WORDS: usize = 12;
const MOST_LETTERS: usize = 40;

/// What is wrong with a line of synonyms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SynonymFlaw {
    /// Fewer than two.
    TooFew,
    /// More than twelve.
    TooMany,
    /// One is too long.
    TooLong,
}

impl SynonymFlaw {
    /// The token of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TooFew => "too_few",
            Self::TooMany => "too_many",
            Self::TooLong => "too_long",
        }
    }
}

/// Words that mean the same: whoever searches for one finds the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synonyms {
    words: Vec<String>,
}

impl Synonyms {
    /// Reads words with commas between them.
    pub fn parse(line: &str) -> Result<Self, SynonymFlaw> {
        let mut words: Vec<String> = Vec::new();
        for word in line.split([',', ';', '\n']) {
            let word = word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            if word.chars().any(char::is_alphanumeric) && !words.contains(&word) {
                words.push(word);
            }
        }
        if words.iter().any(|word| word.chars().count() > MOST_LETTERS) {
            return Err(SynonymFlaw::TooLong);
        }
        match words.len() {
            0 | 1 => Err(SynonymFlaw::TooFew),
            2..=MOST_WORDS => Ok(Self { words }),
            _ => Err(SynonymFlaw::TooMany),
        }
    }

    /// The words.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// By what a searched word is recognised as one of these. Where one is of several words, it is found but does not lead to the others.
    pub(crate) fn keys(&self) -> Vec<String> {
        let single = self.words.iter().map(|word| Wanted::of(word)).filter(|wanted| wanted.len() == 1);
        let mut keys: Vec<String> = single.flatten().flat_map(|wanted| wanted.keys).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// What finds any of them.
    pub(crate) fn wanted(&self) -> String {
        let phrases = self.words.iter().map(|phrase| {
            let words = Wanted::of(phrase).into_iter().map(|wanted| format!("({})", wanted.query));
            format!("({})", words.collect::<Vec<_>>().join(" & "))
        });
        phrases.collect::<Vec<_>>().join(" | ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_parted_by_commas_and_said_once() {
        let synonyms =
            Synonyms::parse(" Vanhus, seniori;  ikäihminen\nvanhus ,, vanhan  talon väki").unwrap();
        assert_eq!(synonyms.words(), ["vanhus", "seniori", "ikäihminen", "vanhan talon väki"]);
        assert_eq!(Synonyms::parse("vanhus, , VANHUS"), Err(SynonymFlaw::TooFew));
        assert_eq!(Synonyms::parse(&format!("a, {}", "b".repeat(41))), Err(SynonymFlaw::TooLong));
        let many: Vec<String> = (0..13).map(|number| number.to_string()).collect();
        assert_eq!(Synonyms::parse(&many.join(",")), Err(SynonymFlaw::TooMany));
    }

    #[test]
    fn a_phrase_is_found_but_leads_nowhere() {
        let synonyms = Synonyms::parse("vanhus, vanhan talon väki").unwrap();
        assert!(synonyms.keys().contains(&"=vanhus".to_owned()));
        assert!(!synonyms.keys().contains(&"=talon".to_owned()));
        assert!(synonyms.wanted().contains(") & ("));
    }
}
