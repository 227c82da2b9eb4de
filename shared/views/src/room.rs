//! How much room a time has, as words and not as a bare number.

use contract::Text;
use serde::Serialize;

use crate::moment::Moment;

/// What a capacity counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Participants and adults, one by one
    Heads,
    /// Whole groups
    Groups,
}

/// Whether, and how well, a group can still come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Room {
    /// Nobody has booked yet
    All {
        /// How many places there are
        count: u32,
        /// What is counted
        counted: Counted,
    },
    /// Some places are left
    Left {
        /// How many
        count: u32,
        /// What is counted
        counted: Counted,
    },
    /// So few are left that it is worth a warning
    Few {
        /// How many
        count: u32,
        /// What is counted
        counted: Counted,
    },
    /// No place is left
    Full,
    /// It is booked where it comes from
    Elsewhere,
    /// Enrolment has ended
    Closed,
    /// The time does not take place
    Cancelled {
        /// Why, if the host says
        reason: Option<Text>,
    },
    /// Enrolment has not begun
    NotOpenYet {
        /// When it begins
        opens: Moment,
    },
    /// Places could not be read just now
    Unknown,
}

impl Room {
    /// The room of an open time with `left` of `capacity` places.
    pub fn of(left: u32, capacity: u32, counted: Counted) -> Self {
        let few = match counted {
            Counted::Heads => 5.min(capacity / 3),
            Counted::Groups => 1,
        };
        match left {
            0 => Self::Full,
            count if count >= capacity => Self::All { count, counted },
            count if count <= few => Self::Few { count, counted },
            count => Self::Left { count, counted },
        }
    }

    /// Whether the time takes bookings.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::All { .. } | Self::Left { .. } | Self::Few { .. } | Self::Unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_places_are_told_from_some_and_from_all() {
        let heads = |left| Room::of(left, 24, Counted::Heads);
        assert_eq!(heads(0), Room::Full);
        assert_eq!(heads(3), Room::Few { count: 3, counted: Counted::Heads });
        assert_eq!(heads(11), Room::Left { count: 11, counted: Counted::Heads });
        assert_eq!(heads(24), Room::All { count: 24, counted: Counted::Heads });
        assert_eq!(Room::of(1, 1, Counted::Groups), Room::All { count: 1, counted: Counted::Groups });
        assert_eq!(Room::of(1, 3, Counted::Groups), Room::Few { count: 1, counted: Counted::Groups });
        assert!(!Room::Closed.is_open() && Room::Unknown.is_open());
    }
}
