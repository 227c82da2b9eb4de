//! What is wrong with one field of what a program sent, to be said in the language that it asks for.

use views::Said;

/// A field that cannot be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where it is: `title.fi`, `stages[2]`, or the name of a parameter or header.
    pub field: String,
    /// The key of the words that say why.
    pub key: &'static str,
    /// The variables of these words.
    pub said: Vec<(&'static str, Said)>,
}

impl Flaw {
    /// A flaw that a service has words of its own for.
    pub fn new(field: impl Into<String>, key: &'static str) -> Self {
        Self { field: field.into(), key, said: Vec::new() }
    }

    /// It is needed, and not there.
    pub fn missing(field: impl Into<String>) -> Self {
        Self::new(field, "api-flaw-missing")
    }

    /// There is nothing in it.
    pub fn empty(field: impl Into<String>) -> Self {
        Self::new(field, "api-flaw-empty")
    }

    /// It is not known here.
    pub fn unknown(field: impl Into<String>) -> Self {
        Self::new(field, "api-flaw-unknown")
    }

    /// It is of another type, or beyond all bounds.
    pub fn wrong(field: impl Into<String>) -> Self {
        Self::new(field, "api-flaw-wrong")
    }

    /// It holds a character that PostgreSQL keeps in no text.
    pub fn nul(field: impl Into<String>) -> Self {
        Self::new(field, "api-flaw-nul")
    }

    /// It has more than `most` characters.
    pub fn long(field: impl Into<String>, most: usize) -> Self {
        Self::new(field, "api-flaw-long").with("most", number(most))
    }

    /// It has more than `most` items.
    pub fn many(field: impl Into<String>, most: usize) -> Self {
        Self::new(field, "api-flaw-many").with("most", number(most))
    }

    /// It is a number, and not from `least` to `most`.
    pub fn range(field: impl Into<String>, least: i64, most: i64) -> Self {
        let flaw = Self::new(field, "api-flaw-range");
        flaw.with("least", Said::Number(least)).with("most", Said::Number(most))
    }

    /// Together with its neighbours it counts the heads of a party, which are not from `least` to `most`.
    pub fn heads(field: impl Into<String>, least: i32, most: i32) -> Self {
        let flaw = Self::new(field, "api-flaw-heads");
        flaw.with("least", Said::Number(least.into())).with("most", Said::Number(most.into()))
    }

    /// It is none of the values that are known.
    pub fn choice(field: impl Into<String>, choices: &str) -> Self {
        Self::new(field, "api-flaw-choice").with("choices", Said::Word(choices.to_owned()))
    }

    /// The same with a variable of its words.
    #[must_use]
    pub fn with(mut self, name: &'static str, said: Said) -> Self {
        self.said.push((name, said));
        self
    }

    /// What serde found at `path`. Its reasons are sentences in English for developers; their beginnings are stable,
    /// and what is not recognised is still said to be of the wrong kind.
    pub(crate) fn of_serde(path: &str, reason: &str) -> Self {
        // The name of a field that is no name at all is not in the path.
        let path = if path == "." { "" } else { path.trim_end_matches(".?") };
        let (what, rest) = reason.split_once('`').unwrap_or((reason, ""));
        let (name, rest) = rest.split_once('`').unwrap_or((rest, ""));
        match what {
            "missing field " => Self::missing(inside(path, name)),
            "unknown field " => Self::unknown(inside(path, name)),
            "unknown variant " => Self::choice(path, &choices(rest)),
            _ => Self::wrong(path),
        }
    }
}

/// The path of a field; the path that serde tells ends in the field's own name for some, and before it for others.
fn inside(path: &str, name: &str) -> String {
    if path.is_empty() || path == name {
        name.to_owned()
    } else if path.strip_suffix(name).is_some_and(|before| before.ends_with('.')) {
        path.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// The choices in what serde says of them, each between backticks.
fn choices(rest: &str) -> String {
    rest.split('`').skip(1).step_by(2).collect::<Vec<_>>().join(", ")
}

fn number(of: usize) -> Said {
    Said::Number(i64::try_from(of).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use contract::{Lang, Stage};
    use serde::Deserialize;
    use views::Views;

    use super::Flaw;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Outer {
        #[serde(default, rename = "inner")]
        _inner: Vec<Inner>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        #[serde(rename = "stage")]
        _stage: Stage,
        #[serde(default, rename = "few")]
        _few: u8,
    }

    fn flaw(json: &str) -> Flaw {
        let value: serde_json::Value = serde_json::from_str(json).expect("JSON");
        let error = serde_path_to_error::deserialize::<_, Outer>(value).expect_err("a flaw");
        Flaw::of_serde(&error.path().to_string(), &error.inner().to_string())
    }

    #[test]
    fn what_serde_finds_is_told_by_field() {
        assert_eq!(flaw(r#"{"x": 1}"#), Flaw::unknown("x"));
        assert_eq!(flaw(r#"{"inner": 1}"#), Flaw::wrong("inner"));
        assert_eq!(flaw("7"), Flaw::wrong(""));
        assert_eq!(flaw(r#"{"inner": [{"few": 1}]}"#), Flaw::missing("inner[0].stage"));
        assert_eq!(flaw(r#"{"inner": [{"stage": "grade_1", "x": 1}]}"#), Flaw::unknown("inner[0].x"));
        assert_eq!(flaw(r#"{"inner": [{"stage": "grade_1", "few": 300}]}"#), Flaw::wrong("inner[0].few"));
        let choice = flaw(r#"{"inner": [{"stage": "grade_10"}]}"#);
        assert_eq!((choice.field.as_str(), choice.key), ("inner[0].stage", "api-flaw-choice"));
        assert!(format!("{:?}", choice.said).contains("age_0_2, age_3_4"), "{choice:?}");
    }

    #[test]
    fn every_flaw_has_words_in_every_language() {
        let views = Views::new(&[], "1").expect("words");
        for flaw in [
            Flaw::missing("a"),
            Flaw::empty("a"),
            Flaw::unknown("a"),
            Flaw::wrong("a"),
            Flaw::nul("a"),
            Flaw::long("a", 120),
            Flaw::many("a", 20),
            Flaw::range("a", 1, 9),
            Flaw::choice("a", "b, c"),
            Flaw::new("a", "api-flaw-key"),
            Flaw::new("a", "api-flaw-twice"),
            Flaw::new("a", "api-flaw-link"),
            Flaw::new("a", "api-flaw-email"),
            Flaw::new("a", "api-flaw-coming"),
            Flaw::new("a", "api-flaw-length"),
            Flaw::new("a", "api-flaw-after-start"),
            Flaw::new("a", "api-flaw-window"),
            Flaw::new("a", "api-flaw-largest"),
            Flaw::new("a", "api-flaw-nobody-fits"),
            Flaw::heads("a", 1, 9),
            Flaw::new("a", "api-flaw-one-thing"),
            Flaw::new("a", "api-flaw-queue"),
        ] {
            for lang in Lang::ALL {
                let said = views.say(lang, flaw.key, &flaw.said).expect("words");
                assert!(!said.is_empty(), "{flaw:?}");
            }
        }
    }
}
