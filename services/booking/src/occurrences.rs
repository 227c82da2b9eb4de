//! Times: what one is, what cannot be of it, and what state it is in at a moment.

use contract::{Counts, OccurrenceId, OfferingId, TimeState, Venue};
use jiff::SignedDuration;
use tenancy::{PersonId, Timestamp};

/// Codes of the languages that a time may be given in; `zxx` is without words.
pub const TIME_LANGUAGES: [&str; 11] = ["fi", "sv", "en", "se", "ru", "et", "uk", "ar", "de", "fr", "zxx"];
/// The most heads or groups that fit.
pub const MOST_CAPACITY: i32 = 1_000_000;
/// The largest group that any time takes, in heads.
pub const MOST_HEADS: i32 = 100_000;
/// Nobody plans farther ahead: ten years.
const FARTHEST: SignedDuration = SignedDuration::from_hours(24 * 3_653);
/// A time may be an exhibition or a camp, but ends within a year.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 366);

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
    /// The last moment to cancel; none for the last to book.
    pub cancel_until: Option<Timestamp>,
    /// Its own place, where it is not the offering's.
    pub venue: Option<Venue>,
    /// What is kept for the host's own units at first; none where everybody may book all of it at once.
    pub own: Option<OwnSeats>,
}

/// Seats that a host keeps for its own units until a moment. To everybody else they are as if they were taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnSeats {
    /// How many, in what the capacity counts.
    pub seats: i32,
    /// When they are open to all.
    pub until: Timestamp,
}

/// What of a time cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeFlaw {
    /// It starts in the past, or farther ahead than anybody plans.
    StartsAway,
    /// It does not end after it starts.
    EndsBeforeItStarts,
    /// It lasts for more than a year.
    TooLong,
    /// Enrolment has ended already.
    EnrolmentIsOver,
    /// Enrolment ends after the start.
    EnrolsAfterTheStart,
    /// Enrolment does not open before it ends.
    OpensAfterItShuts,
    /// One could cancel after the start.
    CancelsAfterTheStart,
    /// Nobody fits, or more than in any hall.
    Capacity,
    /// The least group is none, or larger than any.
    LeastGroup,
    /// The largest group is smaller than the least, or larger than any.
    LargestGroup,
    /// The smallest group that may come takes more than all places.
    NobodyFits,
    /// A language that is not one of [`TIME_LANGUAGES`], or none at all.
    Languages,
    /// None are kept for own units, or more than there are.
    OwnSeats,
    /// What is kept for own units is open to all already.
    OwnIsOver,
    /// What is kept for own units is open to all only after enrolment has ended.
    OwnAfterTheClose,
}

impl NewOccurrence {
    /// All that cannot be of it, seen from `now`.
    pub fn flaws(&self, now: Timestamp) -> Vec<TimeFlaw> {
        let is_coming = self.starts_at > now && self.starts_at <= now.plus(FARTHEST);
        let languages_are_known = !self.languages.is_empty()
            && self.languages.iter().all(|code| TIME_LANGUAGES.contains(&code.as_str()));
        let capacity_is_fine = (1..=MOST_CAPACITY).contains(&self.capacity);
        let least_is_fine = (1..=MOST_HEADS).contains(&self.group_min);
        let own_fits = self.own.is_none_or(|own| (1..=self.capacity).contains(&own.seats));
        let own_until = self.own.map(|own| own.until);
        let somebody_fits = self.counts == Counts::Groups || self.group_min <= self.capacity;
        let wrong = [
            (!is_coming, TimeFlaw::StartsAway),
            (self.ends_at <= self.starts_at, TimeFlaw::EndsBeforeItStarts),
            (self.ends_at > self.starts_at.plus(LONGEST), TimeFlaw::TooLong),
            (is_coming && self.enrols_until <= now, TimeFlaw::EnrolmentIsOver),
            (self.enrols_until > self.starts_at, TimeFlaw::EnrolsAfterTheStart),
            (self.enrols_from.is_some_and(|from| from >= self.enrols_until), TimeFlaw::OpensAfterItShuts),
            (self.cancel_until.is_some_and(|until| until > self.starts_at), TimeFlaw::CancelsAfterTheStart),
            (!capacity_is_fine, TimeFlaw::Capacity),
            (!least_is_fine, TimeFlaw::LeastGroup),
            (!(self.group_min..=MOST_HEADS).contains(&self.group_max), TimeFlaw::LargestGroup),
            (capacity_is_fine && least_is_fine && !somebody_fits, TimeFlaw::NobodyFits),
            (!languages_are_known, TimeFlaw::Languages),
            (capacity_is_fine && !own_fits, TimeFlaw::OwnSeats),
            (own_until.is_some_and(|until| until <= now), TimeFlaw::OwnIsOver),
            (own_until.is_some_and(|until| until > self.enrols_until), TimeFlaw::OwnAfterTheClose),
        ];
        wrong.into_iter().filter_map(|(is_wrong, flaw)| is_wrong.then_some(flaw)).collect()
    }
}

/// A time as it stands in its host's rows.
#[derive(Clone, Debug)]
pub struct PlannedTime {
    /// What it is.
    pub plan: NewOccurrence,
    /// How many are taken.
    pub taken: i32,
    /// What the host has decided of it.
    pub(crate) decided: Decided,
    /// Why it will not take place.
    pub reason: String,
    /// How often it was changed: who changes it says which writing they have read.
    pub revision: i32,
}

impl PlannedTime {
    /// Where it is at `now`.
    pub fn state(&self, now: Timestamp) -> TimeState {
        self.decided.at(now, self.plan.enrols_from, self.plan.enrols_until)
    }
}

/// What a host makes of a time.
#[derive(Clone, Copy, Debug)]
pub struct Revision<'a> {
    /// The time as it is to be; what its capacity counts stays.
    pub to: &'a NewOccurrence,
    /// Which writing of it the host has read.
    pub read: i32,
    /// What those who come are told beside; may be empty.
    pub note: &'a str,
    /// Who does it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revised {
    /// It is so, and so many bookings were told.
    Now(usize),
    /// Somebody has changed the time since the host read it.
    Stale,
    /// So many seats are taken: more than there would be.
    TooFew(i32),
    /// It will not take place, or is not booked here.
    Over,
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
    /// Whether it is to take place, and is booked here.
    pub(crate) const fn is_ours(self) -> bool {
        matches!(self, Self::Open | Self::Closed)
    }

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
    use super::{Decided, NewOccurrence, OwnSeats, TimeFlaw};
    use contract::{Counts, OccurrenceId, OfferingId, TimeState};
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

    fn plan() -> NewOccurrence {
        NewOccurrence {
            id: OccurrenceId::new(),
            offering: OfferingId::new(),
            starts_at: at("2026-12-01T08:00:00Z"),
            ends_at: at("2026-12-01T09:30:00Z"),
            enrols_from: Some(at("2026-11-10T08:00:00Z")),
            enrols_until: at("2026-12-01T08:00:00Z"),
            counts: Counts::Heads,
            capacity: 24,
            group_min: 24,
            group_max: 24,
            languages: vec!["sv".to_owned()],
            cancel_until: Some(at("2026-12-01T08:00:00Z")),
            venue: None,
            own: Some(OwnSeats { seats: 24, until: at("2026-12-01T08:00:00Z") }),
        }
    }

    #[test]
    fn a_time_at_all_its_bounds_can_be() {
        assert_eq!(plan().flaws(at("2026-11-01T08:00:00Z")), []);
        let open = NewOccurrence { enrols_from: None, cancel_until: None, own: None, ..plan() };
        assert_eq!(open.flaws(at("2026-12-01T07:59:59Z")), []);
    }

    #[test]
    fn each_thing_that_cannot_be_is_told_alone() {
        use TimeFlaw::{
            CancelsAfterTheStart, Capacity, EndsBeforeItStarts, EnrolmentIsOver, EnrolsAfterTheStart,
            Languages, LargestGroup, LeastGroup, NobodyFits, OpensAfterItShuts, OwnAfterTheClose, OwnIsOver,
            StartsAway, TooLong,
        };
        let now = at("2026-11-01T08:00:00Z");
        let (start, later) = (at("2026-12-01T08:00:00Z"), at("2026-12-01T08:00:01Z"));
        let open = || NewOccurrence { enrols_from: None, own: None, ..plan() };
        let keeping = |seats, until| NewOccurrence { own: Some(OwnSeats { seats, until }), ..plan() };
        for (flaw, wrong) in [
            (EndsBeforeItStarts, NewOccurrence { ends_at: start, ..plan() }),
            (TooLong, NewOccurrence { ends_at: at("2027-12-02T08:00:01Z"), ..plan() }),
            (EnrolmentIsOver, NewOccurrence { enrols_until: now, ..open() }),
            (EnrolsAfterTheStart, NewOccurrence { enrols_until: later, own: None, ..plan() }),
            (OpensAfterItShuts, NewOccurrence { enrols_from: Some(start), ..plan() }),
            (CancelsAfterTheStart, NewOccurrence { cancel_until: Some(later), ..plan() }),
            (Capacity, NewOccurrence { capacity: 0, ..plan() }),
            (Capacity, NewOccurrence { capacity: 1_000_001, ..plan() }),
            (LeastGroup, NewOccurrence { group_min: 0, ..plan() }),
            (LargestGroup, NewOccurrence { group_max: 23, ..plan() }),
            (LargestGroup, NewOccurrence { group_max: 100_001, ..plan() }),
            (NobodyFits, NewOccurrence { capacity: 23, own: None, ..plan() }),
            (Languages, NewOccurrence { languages: Vec::new(), ..plan() }),
            (Languages, NewOccurrence { languages: vec!["sv".to_owned(), "xx".to_owned()], ..plan() }),
            (TimeFlaw::OwnSeats, keeping(0, start)),
            (TimeFlaw::OwnSeats, keeping(25, start)),
            (OwnIsOver, keeping(1, now)),
            (OwnAfterTheClose, keeping(1, later)),
        ] {
            assert_eq!(wrong.flaws(now), [flaw], "{wrong:?}");
        }
        assert_eq!(open().flaws(start), [StartsAway], "it starts in this moment");
        assert_eq!(open().flaws(at("2016-11-01T08:00:00Z")), [StartsAway], "in ten years and a month");
    }

    #[test]
    fn one_group_fits_where_groups_are_counted() {
        let one = NewOccurrence { counts: Counts::Groups, capacity: 1, own: None, ..plan() };
        assert_eq!(one.flaws(at("2026-11-01T08:00:00Z")), []);
    }
}
