//! Fields of long forms as values: one template shows them all, so that they all look and sound the same.

use contract::Text;
use serde::Serialize;

/// A field with its label; the label's words are found by `label`.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// The name of its input, and the beginning of the names where it has several
    pub name: String,
    /// Which words are above it: `edit-{label}`
    pub label: String,
    /// Whether it must be said before the offering is published
    pub needed: bool,
    /// Whether there are words of help: `edit-{label}-help`
    pub helped: bool,
    /// What one fills in
    pub input: Input,
    /// What is wrong with it
    pub flaws: Vec<Flaw>,
}

/// What one fills in.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Input {
    /// One line
    Line {
        /// As typed
        value: String,
        /// Which keyboard: `text`, `number`, `email`, `url` or `moment`
        keyboard: &'static str,
        /// The most characters
        most: u32,
    },
    /// The same in several languages, side by side
    Texts {
        /// One for each language
        langs: Vec<InLang>,
        /// How many lines are seen; one is an input of one line
        lines: u32,
        /// The most characters; what is longer is told, not cut
        most: u32,
    },
    /// Boxes to tick, under headings where there are many
    Checks {
        /// Which words the choices have
        words: &'static str,
        /// The groups
        groups: Vec<Choices>,
    },
    /// One of a few
    Radios {
        /// Which words the choices have
        words: &'static str,
        /// The choices
        choices: Vec<Choice>,
    },
    /// One of many
    Select {
        /// Which words the choices have
        words: &'static str,
        /// The choices; one that is empty is no choice
        choices: Vec<Choice>,
    },
    /// Rows of the same fields
    Rows {
        /// The rows
        rows: Vec<Vec<Field>>,
    },
}

/// A text's input in one language.
#[derive(Clone, Debug, Serialize)]
pub struct InLang {
    /// The name of the input
    pub name: String,
    /// The language's code
    pub code: String,
    /// As typed
    pub value: String,
    /// Whether something is wrong here
    pub is_flawed: bool,
}

/// Choices under a heading.
#[derive(Clone, Debug, Serialize)]
pub struct Choices {
    /// Which heading: `edit-group-{heading}`; none without
    pub heading: Option<String>,
    /// The choices
    pub choices: Vec<Choice>,
}

/// One thing to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What the input sends, or the end of its name for a box
    pub value: String,
    /// What it is called where it is somebody's own name; else its words are found by its value
    pub name: Option<Text>,
    /// Whether it is chosen
    pub is_chosen: bool,
}

/// Something that is wrong with an input.
#[derive(Clone, Debug, Serialize)]
pub struct Flaw {
    /// The input, which a link leads to
    pub field: String,
    /// The words above it
    pub label: String,
    /// The language it is in, where there are several
    pub lang: Option<String>,
    /// Which words say it: `edit-flaw-{kind}`
    pub kind: String,
    /// The least that is allowed
    pub least: u32,
    /// The most
    pub most: u32,
}

impl Field {
    /// A field without help, flaws or need.
    pub fn new(name: &str, input: Input) -> Self {
        Self {
            name: name.to_owned(),
            label: name.to_owned(),
            needed: false,
            helped: false,
            input,
            flaws: Vec::new(),
        }
    }

    /// The same, needed before publishing.
    #[must_use]
    pub fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    /// The same, with words of help.
    #[must_use]
    pub fn helped(self) -> Self {
        Self { helped: true, ..self }
    }

    /// The same, under other words.
    #[must_use]
    pub fn labelled(self, label: &str) -> Self {
        Self { label: label.to_owned(), ..self }
    }
}
