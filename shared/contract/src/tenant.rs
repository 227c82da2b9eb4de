//! What everyone may know of a tenant.

use serde::{Deserialize, Serialize};
use tenancy::TenantId;

use crate::{Lang, Text};

/// What an account with walls is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TenantKind {
    /// A municipality
    Municipality,
    /// A wellbeing services county
    County,
    /// An association that pools
    Region,
    /// Someone who makes culture
    Producer,
    /// Who runs the platform
    Operator,
}

impl TenantKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Municipality, Self::County, Self::Region, Self::Producer, Self::Operator];

    /// The kind's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::Region => "region",
            Self::Producer => "producer",
            Self::Operator => "operator",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == token)
    }

    /// Whether its units book: what it shows can be booked on its own pages.
    pub const fn has_units(self) -> bool {
        matches!(self, Self::Municipality | Self::County)
    }
}

/// The four numbers of a tenant's look; lightness is the product's, so that no choice is unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    /// Hue of the accent, in degrees of OKLCH.
    pub hue: f32,
    /// Strength (chroma) of the accent, 0 to 0.13.
    pub chroma: f32,
    /// Hue of the companion.
    pub hue_2: f32,
    /// Strength of the companion, 0 to 0.135.
    pub chroma_2: f32,
}

/// A name as it stands in sentences: Finnish and Swedish bend it, and no program does that well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Phrases {
    /// Where something comes from: "Raaseporista", "från Raseborg", "from Raasepori".
    pub from: Text,
    /// Where something is: "Raaseporissa", "i Raseborg", "in Raasepori".
    pub inside: Text,
    /// What one is part of, for a region: "Osa Rannikon kulttuuriverkostoa".
    pub part_of: Text,
}

/// A tenant's public face.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TenantCard {
    /// The tenant.
    pub id: TenantId,
    /// Its name in addresses.
    pub slug: String,
    /// What it is.
    pub kind: TenantKind,
    /// The host name where it answers, without a port.
    pub host: String,
    /// Its name.
    pub name: Text,
    /// Its name as sentences need it.
    pub phrases: Phrases,
    /// What stands under its name.
    pub tagline: Text,
    /// Who runs its pages, in a sentence.
    pub run_by: Text,
    /// Its languages, the first first.
    pub langs: Vec<Lang>,
    /// The name of its zone in the tz database.
    pub zone: String,
    /// The symbol of its mark in the sprite of icons.
    pub mark: String,
    /// Where to write.
    pub contact_email: Option<String>,
    /// Its look.
    pub theme: Theme,
}
