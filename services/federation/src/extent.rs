//! How much of an offer is meant: by kind, art form and stage, and whether it costs.

use contract::{Art, Kind, OfferingContent, Price, Stage};

/// What is covered; nothing named covers everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// One of these kinds, any where none is named.
    pub kinds: Vec<Kind>,
    /// One of these art forms, any where none is named.
    pub arts: Vec<Art>,
    /// For one of these, any where none is named.
    pub stages: Vec<Stage>,
    /// Only what costs nothing.
    pub only_free: bool,
}

impl Extent {
    /// Whether nothing is left out.
    pub(crate) fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an offering is covered. One that says no stage is for everybody.
    pub(crate) fn covers(&self, content: &OfferingContent) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&content.kind))
            && (self.arts.is_empty() || self.arts.contains(&content.art))
            && (self.stages.is_empty()
                || content.stages.is_empty()
                || content.stages.iter().any(|stage| self.stages.contains(stage)))
            && (!self.only_free || content.price == Price::Free)
    }
}
