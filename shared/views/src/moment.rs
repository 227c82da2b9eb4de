//! A moment as a reader meets it: an instant and the zone to show it in.

use serde::{Deserialize, Serialize};
use tenancy::Timestamp;

/// An instant with the zone whose clocks and calendar show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The instant
    pub at: Timestamp,
    /// An IANA zone name, such as `Europe/Helsinki`
    pub zone: String,
}

impl Moment {
    /// Puts an instant and a zone together.
    pub fn new(at: Timestamp, zone: impl Into<String>) -> Self {
        Self { at, zone: zone.into() }
    }

    /// Year and month in the zone, for putting times under their months.
    pub fn month(&self) -> Option<(i16, i8)> {
        self.on_clocks().map(|at| (at.year(), at.month()))
    }

    /// What the clocks of the zone show, as spreadsheets read it: `2026-12-07 09:00`.
    pub fn in_a_sheet(&self) -> String {
        self.on_clocks().map(|at| at.strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
    }

    /// The date and time on the clocks of the zone, or none where the zone is unknown.
    pub(crate) fn on_clocks(&self) -> Option<jiff::Zoned> {
        self.at.as_jiff().in_tz(&self.zone).ok()
    }
}
