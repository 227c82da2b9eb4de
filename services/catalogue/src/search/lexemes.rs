//! What a listing is found by: the forms of its words, each with the weight of the best place in which it stands.

use std::collections::{BTreeMap, BTreeSet};

use contract::{Art, Delivery, Kind, Lang, OfferingContent, Stage, Text};

use tenancy::TenantId;

use super::words::{Stems, ends, fold, is_small, words, written};

const VOCABULARY: &str = include_str!("vocabulary.tsv");
/// How many letters a tenant's mark has.
const MARK: usize = 8;

/// Where a word stands, from the least to the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// In the story.
    Story,
    /// In the summary, or what it is for and where.
    Summary,
    /// What it is about, who gives it.
    About,
    /// In the title.
    Title,
}

impl Place {
    const fn weight(self) -> char {
        match self {
            Self::Story => 'D',
            Self::Summary => 'C',
            Self::About => 'B',
            Self::Title => 'A',
        }
    }

    /// The place as which the end of a compound counts.
    const fn of_an_end(self) -> Self {
        match self {
            Self::Story | Self::Summary => Self::Story,
            Self::About => Self::Summary,
            Self::Title => Self::About,
        }
    }
}

/// What a listing is found by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lexemes {
    forms: BTreeMap<String, Place>,
    /// The words that a mistyped one may have meant.
    known: BTreeSet<String>,
}

impl Lexemes {
    /// The lexemes of an offering.
    pub(crate) fn of(content: &OfferingContent) -> Self {
        let stems = Stems::new();
        let mut found = Self::default();
        found.read(&stems, &content.title, Place::Title);
        found.read(&stems, &content.origin.name, Place::About);
        for text in content.venue.iter().flat_map(|venue| [&venue.name, &venue.address]) {
            found.read(&stems, text, Place::About);
        }
        let keywords = content.more.keywords.iter().map(|keyword| keyword.name.clone());
        for text in keywords.chain(terms(content)).chain([content.origin.home.name.clone()]) {
            found.read(&stems, &text, Place::About);
        }
        found.read(&stems, &content.summary, Place::Summary);
        for text in surroundings(content) {
            found.read(&stems, &text, Place::Summary);
        }
        found.read(&stems, &content.description, Place::Story);
        for material in &content.more.materials {
            found.read(&stems, &material.title, Place::Story);
        }
        for other in &content.more.also_in {
            found.read_unknown(&other.title, Place::Title);
            found.read_unknown(&other.summary, Place::Summary);
            found.read_unknown(&other.description, Place::Story);
        }
        found
    }

    /// The lexemes as PostgreSQL reads a `tsvector`, each with the mark of the tenant that lists them, as
    /// `catalogue.marked` writes it too. All stand at one position, which says nothing.
    pub(crate) fn as_tsvector(&self, tenant: TenantId) -> String {
        let mark = mark(tenant);
        let lexemes: Vec<String> =
            self.forms.iter().map(|(form, place)| format!("'{mark}{form}':1{}", place.weight())).collect();
        lexemes.join(" ")
    }

    /// The words as they are written, for mending what was mistyped.
    pub(crate) fn known(&self) -> Vec<String> {
        self.known.iter().cloned().collect()
    }

    fn read(&mut self, stems: &Stems, text: &Text, place: Place) {
        for lang in Lang::ALL {
            for word in words(text.exactly(lang)).filter(|word| !is_small(word)) {
                self.add(stems, &word, lang, place);
            }
        }
    }

    /// A text in a language that has no stemmer here is found by its words as they are written.
    fn read_unknown(&mut self, text: &str, place: Place) {
        for form in words(text).flat_map(|word| written(&word)) {
            self.put(form, place);
        }
    }

    fn add(&mut self, stems: &Stems, word: &str, lang: Lang, place: Place) {
        for form in written(word).into_iter().chain(stems.of(word, lang)) {
            if place > Place::Story && !form.chars().any(plain_differs) {
                for end in ends(&form) {
                    self.put(end, place.of_an_end());
                }
            }
            self.put(form, place);
        }
        if place > Place::Story && word.chars().count() >= 4 && !word.chars().any(char::is_numeric) {
            self.known.insert(word.to_owned());
        }
    }

    fn put(&mut self, form: String, place: Place) {
        let kept = self.forms.entry(form).or_insert(place);
        *kept = place.max(*kept);
    }
}

/// The last eight digits: the first ones tell when a tenant was made, and are shared by those made together.
fn mark(tenant: TenantId) -> String {
    let digits = tenant.to_string();
    digits.chars().skip(digits.len().saturating_sub(MARK)).collect()
}

/// Whether folding changes a letter: ends of words are kept in their folded form alone.
fn plain_differs(letter: char) -> bool {
    let letter = letter.to_string();
    fold(&letter) != letter
}

/// What an offering is called by its kind and its art.
fn terms(content: &OfferingContent) -> Vec<Text> {
    let (kind, art): (Kind, Art) = (content.kind, content.art);
    let both = format!("{}+{}", kind.as_str(), art.as_str());
    [kind.as_str(), art.as_str(), &both].into_iter().filter_map(said).collect()
}

/// Whom an offering is for, how it is given, and what makes it possible to take part.
fn surroundings(content: &OfferingContent) -> Vec<Text> {
    let stages = content.stages.iter().map(|stage: &Stage| stage.as_str());
    let deliveries = content.deliveries.iter().map(|delivery: &Delivery| delivery.as_str());
    let access = content.more.access.iter().map(|feature| feature.as_str());
    stages.chain(deliveries).chain(access).filter_map(said).collect()
}

/// What people call a token, in three languages.
fn said(token: &str) -> Option<Text> {
    VOCABULARY.lines().find_map(|line| {
        let mut columns = line.split('\t');
        (columns.next() == Some(token)).then(|| {
            let mut next = || columns.next().unwrap_or_default();
            Text::new(next(), next(), next())
        })
    })
}

#[cfg(test)]
mod tests {
    use contract::AccessFeature;

    use tenancy::re::uuid::Uuid;

    use super::*;

    #[test]
    fn every_token_of_ours_has_words_in_three_languages() {
        let tokens = Kind::ALL
            .iter()
            .map(|kind| kind.as_str())
            .chain(Art::ALL.iter().map(|art| art.as_str()))
            .chain(Stage::ALL.iter().map(|stage| stage.as_str()))
            .chain(Delivery::ALL.iter().map(|delivery| delivery.as_str()))
            .chain(AccessFeature::ALL.iter().map(|feature| feature.as_str()));
        for token in tokens {
            let text = said(token).unwrap_or_else(|| panic!("{token} has no words"));
            assert!(Lang::ALL.iter().all(|lang| !text.exactly(*lang).is_empty()), "{token}");
        }
    }

    #[test]
    fn a_lexeme_needs_no_escape_and_keeps_its_best_place() {
        let mut found = Lexemes::default();
        let text = Text::new("Kuule, 'kallio'! \\ :* & |", "", "");
        found.read(&Stems::new(), &text, Place::Story);
        found.read(&Stems::new(), &Text::new("kallio", "", ""), Place::Title);
        found.read(&Stems::new(), &text, Place::Summary);
        let written = found.as_tsvector(TenantId::from_uuid(Uuid::nil()));
        assert!(
            written.contains("'00000000=kallio':1A") && written.contains("'00000000=kuule':1C"),
            "{written}"
        );
        assert_eq!(found.known(), ["kallio", "kuule"]);
    }
}
