//! What whoever brings something in decides for all of it, where the source says nothing.

use contract::{Kind, Stage};
use serde::{Deserialize, Serialize};

/// The decisions of one run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// What something is whose source does not say.
    pub kind: Kind,
    /// Whom something is for whose source does not say.
    pub audience: Audience,
    /// Whether what is whole is published at once.
    pub publish: bool,
    /// Where readers ask about what has no link of its own.
    pub contact: String,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { kind: Kind::Performance, audience: Audience::Nobody, publish: false, contact: String::new() }
    }
}

/// Whom something is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// That is not known: somebody writes it in by hand.
    #[default]
    Nobody,
    /// Everyone.
    Everyone,
    /// Daycare and school.
    Young,
    /// Adults, at home or in care.
    Grown,
}

impl Audience {
    /// Every answer, in the order in which a form offers them.
    pub const ALL: [Self; 4] = [Self::Nobody, Self::Everyone, Self::Young, Self::Grown];

    /// The token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Everyone => "everyone",
            Self::Young => "young",
            Self::Grown => "grown",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == token)
    }

    /// The stages that it stands for.
    pub fn stages(self) -> Vec<Stage> {
        let grown = [Stage::Adults, Stage::SeniorsHome, Stage::CareHome];
        let all = Stage::ALL.iter().copied();
        match self {
            Self::Nobody => Vec::new(),
            Self::Everyone => all.collect(),
            Self::Young => all.filter(|stage| !grown.contains(stage)).collect(),
            Self::Grown => grown.into(),
        }
    }
}
