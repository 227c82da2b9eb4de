//! Categories that are ticked in a form: `kind-…`, `art-…` and `stage-…`, each with its token.

use std::collections::BTreeMap;

use contract::{Art, Kind, Stage};

use crate::extent::Extent;
use crate::screens::Ticked;

/// What is ticked in a form, by the names of its fields.
pub(super) type Fields = BTreeMap<String, String>;

/// The kinds, art forms and stages that a form shows, each with whether it is ticked.
pub(super) struct Ticks {
    pub(super) kinds: Vec<Ticked>,
    pub(super) arts: Vec<Ticked>,
    pub(super) stages: Vec<Ticked>,
}

impl Ticks {
    /// As an extent has them.
    pub(super) fn of(extent: &Extent) -> Self {
        let kinds = |kind: &Kind| extent.kinds.contains(kind);
        let arts = |art: &Art| extent.arts.contains(art);
        let stages = |stage: &Stage| extent.stages.contains(stage);
        Self {
            kinds: Kind::ALL.iter().map(|one| tick(one.as_str(), kinds(one))).collect(),
            arts: Art::ALL.iter().map(|one| tick(one.as_str(), arts(one))).collect(),
            stages: Stage::ALL.iter().map(|one| tick(one.as_str(), stages(one))).collect(),
        }
    }
}

const fn tick(token: &'static str, is_ticked: bool) -> Ticked {
    Ticked { token, is_ticked }
}

/// The extent that a form's ticks mean.
pub(super) fn extent(fields: &Fields) -> Extent {
    let ticked = |prefix: &str, token: &str| fields.contains_key(&format!("{prefix}-{token}"));
    Extent {
        kinds: Kind::ALL.iter().copied().filter(|one| ticked("kind", one.as_str())).collect(),
        arts: Art::ALL.iter().copied().filter(|one| ticked("art", one.as_str())).collect(),
        stages: Stage::ALL.iter().copied().filter(|one| ticked("stage", one.as_str())).collect(),
        only_free: fields.contains_key("only_free"),
    }
}
