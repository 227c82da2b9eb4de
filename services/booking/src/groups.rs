//! Groups: who takes part, in counts and needs, never in names of children or residents.

mod card;
mod stage_counts;

use std::collections::BTreeMap;

use contract::{GroupId, Stage};
use tenancy::UnitId;

pub use card::{GroupCard, GroupFlaw, LANGUAGES, TypedGroup};
pub use stage_counts::StageCounts;

/// A unit's group. What is said of it is its card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    id: GroupId,
    unit: UnitId,
    card: GroupCard,
}

impl Group {
    /// The group of an id and a unit.
    pub const fn new(id: GroupId, unit: UnitId, card: GroupCard) -> Self {
        Self { id, unit, card }
    }

    /// Its id.
    pub const fn id(&self) -> GroupId {
        self.id
    }

    /// The unit that it belongs to.
    pub const fn unit(&self) -> UnitId {
        self.unit
    }

    /// What the unit says of it.
    pub const fn card(&self) -> &GroupCard {
        &self.card
    }
}

/// A group to write down, with no more said than who takes part.
#[derive(Clone, Debug)]
pub struct NewGroup {
    /// The unit that it belongs to.
    pub unit: UnitId,
    /// What the unit calls it.
    pub name: String,
    /// How many of each stage.
    pub stages: BTreeMap<Stage, i32>,
    /// How many adults usually come along.
    pub adults: i32,
}
