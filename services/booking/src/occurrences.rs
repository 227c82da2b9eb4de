//! Times: what state one is in at a moment.

use contract::{Counts, OccurrenceId, OfferingId, TimeState};
use tenancy::Timestamp;

/// A time to put before the public.
#[derive(Clone, Debug)]
pub struct NewOccurrence {
    /// Its id.
    pub id: OccurrenceId,
    /// Of which offering.
    pub offering: OfferingId,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// The first moment to book; none for at once.
    pub enrols_from: Option<Timestamp>,
    /// The last moment to book, and to cancel.
    pub enrols_until: Timestamp,
    /// What the capacity counts.
    pub counts: Counts,
    /// How many fit in all.
    pub capacity: i32,
    /// The least group, in heads.
    pub group_min: i32,
    /// The largest group, in heads.
    pub group_max: i32,
    /// Codes of its languages.
    pub languages: Vec<String>,
}

/// What a host has decided of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decided {
    /// It takes bookings in its window.
    Open,
    /// It takes no more.
    Closed,
    /// It will not take place.
    Cancelled,
    /// It is booked where it comes from.
    Elsewhere,
}

impl Decided {
    pub(crate) fn parse(token: &str) -> Option<Self> {
        match token {
            "open" => Some(Self::Open),
            "closed" => Some(Self::Closed),
            "cancelled" => Some(Self::Cancelled),
            "elsewhere" => Some(Self::Elsewhere),
            _ => None,
        }
    }

    /// Whether the time can be booked at `now`. Its window is open from its first moment, and shut at its last.
    pub(crate) fn at(self, now: Timestamp, from: Option<Timestamp>, until: Timestamp) -> TimeState {
        match (self, from) {
            (Self::Cancelled, _) => TimeState::Cancelled,
            (Self::Closed, _) => TimeState::Closed,
            (Self::Open | Self::Elsewhere, _) if until <= now => TimeState::Closed,
            (Self::Elsewhere, _) => TimeState::Elsewhere,
            (Self::Open, Some(from)) if now < from => TimeState::OpensAt(from),
            (Self::Open, _) => TimeState::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Decided;
    use contract::TimeState;
    use tenancy::Timestamp;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    #[test]
    fn the_window_opens_at_its_first_moment_and_is_shut_at_its_last() {
        let (from, until) = (at("2026-11-01T06:00:00Z"), at("2026-11-30T21:59:00Z"));
        let state = |now: &str| Decided::Open.at(at(now), Some(from), until);
        assert_eq!(state("2026-11-01T05:59:59Z"), TimeState::OpensAt(from));
        assert_eq!(state("2026-11-01T06:00:00Z"), TimeState::Open);
        assert_eq!(state("2026-11-30T21:58:59Z"), TimeState::Open);
        assert_eq!(state("2026-11-30T21:59:00Z"), TimeState::Closed);
    }

    #[test]
    fn what_the_host_decided_goes_before_the_window() {
        let (now, until) = (at("2026-11-10T00:00:00Z"), at("2026-11-30T00:00:00Z"));
        assert_eq!(Decided::Cancelled.at(now, None, until), TimeState::Cancelled);
        assert_eq!(Decided::Closed.at(now, None, until), TimeState::Closed);
        assert_eq!(Decided::parse("open"), Some(Decided::Open));
        assert_eq!(Decided::parse("ajar"), None);
    }

    #[test]
    fn what_is_booked_elsewhere_is_so_until_it_begins() {
        let until = at("2026-11-30T00:00:00Z");
        assert_eq!(Decided::Elsewhere.at(at("2026-11-10T00:00:00Z"), None, until), TimeState::Elsewhere);
        assert_eq!(Decided::Elsewhere.at(until, None, until), TimeState::Closed);
        assert_eq!(Decided::parse("elsewhere"), Some(Decided::Elsewhere));
    }
}
