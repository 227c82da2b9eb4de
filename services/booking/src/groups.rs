//! Groups: who takes part, in counts and needs, never in names of children or residents.

use std::collections::BTreeMap;

use contract::{GroupId, Stage};
use tenancy::UnitId;

/// A unit's group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// The unit that it belongs to.
    pub unit: UnitId,
    /// What the unit calls it.
    pub name: String,
    /// How many of each stage: village schools mix grades.
    pub stages: BTreeMap<Stage, i32>,
    /// How many adults usually come along.
    pub adults: i32,
    /// What it needs, as tokens.
    pub needs: Vec<String>,
}

impl Group {
    /// How many take part when all are there.
    pub fn participants(&self) -> i32 {
        self.stages.values().sum()
    }
}

/// A group to write down.
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
