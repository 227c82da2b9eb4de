//! Languages, and texts that are said in several of them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A language of the product's own words. Content may be in others too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Finnish
    Fi,
    /// Swedish
    Sv,
    /// English
    En,
}

impl Lang {
    /// Every language of the product, in the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The code of BCP 47: `fi`, `sv` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// Reads a code such as `sv` or `sv-FI`; another language gives none.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }
}

/// One text in Finnish, Swedish and English; a language that is not written yet is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Text {
    /// Finnish
    pub fi: String,
    /// Swedish
    pub sv: String,
    /// English
    pub en: String,
}

impl Text {
    /// A text in all three languages.
    pub fn new(fi: impl Into<String>, sv: impl Into<String>, en: impl Into<String>) -> Self {
        Self { fi: fi.into(), sv: sv.into(), en: en.into() }
    }

    /// The same words in every language, as for a name.
    pub fn same(word: &str) -> Self {
        Self::new(word, word, word)
    }

    /// The text as written in `lang`, possibly empty.
    #[must_use]
    pub fn exactly(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fi => &self.fi,
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }

    /// The text for a reader of `lang`, with the language it is really in: its own where written,
    /// else the first of Finnish, Swedish, English that is.
    #[must_use]
    pub fn for_reader(&self, lang: Lang) -> (Lang, &str) {
        std::iter::once(lang)
            .chain(Lang::ALL)
            .map(|lang| (lang, self.exactly(lang)))
            .find(|(_, words)| !words.is_empty())
            .unwrap_or((lang, ""))
    }
}
