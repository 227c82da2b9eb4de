//! What a hall should be: times, groups, who comes and who waits, in plain words and without a database.

use std::collections::{BTreeMap, BTreeSet};

use booking::{BookingState, Came, Queue, Refusal, SchoolClock, SchoolYear, Step, school_year_of};
use contract::{BookingId, Counts, OccurrenceId};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use tenancy::Timestamp;

use crate::hall::{LEAST, MOST};

/// When a host confirms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Approval {
    Automatic,
    Manual,
    Trusted,
}

/// How the offering is booked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    pub(super) approval: Approval,
    pub(super) needed: usize,
    pub(super) repeats: bool,
    pub(super) queues: bool,
    pub(super) hold_hours: i64,
}

/// A time of the offering.
#[derive(Clone, Debug)]
pub(super) struct Time {
    pub(super) starts_at: Timestamp,
    pub(super) enrols_until: Timestamp,
    pub(super) cancel_until: Timestamp,
    pub(super) counts: Counts,
    pub(super) capacity: i32,
    /// So many seats are the host's own units' until a moment, and until the bell has rung for it.
    pub(super) own: Option<(i32, Timestamp)>,
    pub(super) is_called_off: bool,
}

/// A group, as far as it matters to its bookings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub(super) asks_lead: bool,
    pub(super) is_trusted: bool,
    /// Whether it is of a unit of the host's own.
    pub(super) is_own: bool,
}

/// A booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) group: usize,
    pub(super) heads: i32,
    pub(super) state: BookingState,
    pub(super) held_until: Option<Timestamp>,
    pub(super) once_in: Option<i16>,
    pub(super) any_time: bool,
    /// What it waits for.
    pub(super) wants: BTreeSet<OccurrenceId>,
    /// Where it has its seats.
    pub(super) holds: BTreeSet<OccurrenceId>,
    queued_at: Timestamp,
}

/// Who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    Guest,
    Host,
    Clock,
}

/// What comes of a step of a booking that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Now(BookingState),
    Already(BookingState),
    TooLate,
    NoRoom,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    pub(super) group: usize,
    pub(super) heads: i32,
    pub(super) times: BTreeSet<OccurrenceId>,
    pub(super) queue: Queue,
}

/// The hall as it should be.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) terms: Terms,
    pub(super) times: BTreeMap<OccurrenceId, Time>,
    pub(super) groups: Vec<Group>,
    pub(super) entries: BTreeMap<BookingId, Entry>,
}

fn helsinki() -> TimeZone {
    TimeZone::get("Europe/Helsinki").expect("a zone")
}

fn school_year(at: Timestamp) -> i16 {
    school_year_of(at.as_jiff().to_zoned(helsinki()).date())
}

/// Until when an offer stands, by the usual school year.
fn offer_deadline(now: Timestamp, starts_at: Timestamp, closes_at: Timestamp) -> Timestamp {
    let clock = SchoolClock::new(SchoolYear::usual(school_year(now)), helsinki());
    clock.offer_deadline(now, starts_at, closes_at)
}

impl Time {
    pub(super) fn seats(&self, heads: i32) -> i32 {
        match self.counts {
            Counts::Heads => heads,
            Counts::Groups => 1,
        }
    }

    fn takes_bookings(&self, now: Timestamp) -> bool {
        !self.is_called_off && now < self.enrols_until
    }
}

impl Plan {
    pub(super) fn taken(&self, time: OccurrenceId) -> i32 {
        let of = &self.times[&time];
        self.entries.values().filter(|one| one.holds.contains(&time)).map(|one| of.seats(one.heads)).sum()
    }

    /// What groups have taken that are not of the host's own units.
    pub(super) fn taken_by_others(&self, time: OccurrenceId) -> i32 {
        let of = &self.times[&time];
        let others = self.entries.values().filter(|one| !self.groups[one.group].is_own);
        others.filter(|one| one.holds.contains(&time)).map(|one| of.seats(one.heads)).sum()
    }

    /// What is left for a group; below nothing where others had more before the host kept some.
    fn left(&self, time: OccurrenceId, group: usize) -> i32 {
        let of = &self.times[&time];
        let in_all = of.capacity - self.taken(time);
        match of.own {
            Some((kept, _)) if !self.groups[group].is_own => {
                in_all.min(of.capacity - kept - self.taken_by_others(time))
            }
            _ => in_all,
        }
    }

    fn has_room(&self, time: OccurrenceId, (group, heads): (usize, i32)) -> bool {
        self.times[&time].seats(heads) <= self.left(time, group)
    }

    /// Whether all of these could be taken by so many heads of a group.
    fn fits(&self, times: &BTreeSet<OccurrenceId>, (group, heads): (usize, i32), now: Timestamp) -> bool {
        let takes = |time| self.times[time].takes_bookings(now) && self.has_room(*time, (group, heads));
        (LEAST..=MOST).contains(&heads) && times.iter().all(takes)
    }

    /// What was kept of a time until now is everybody's, and whoever waits for it comes first.
    pub(super) fn open_to_all(&mut self, time: OccurrenceId, now: Timestamp) {
        let of = self.times.get_mut(&time).expect("a time");
        if of.own.is_some_and(|(_, until)| until <= now) {
            of.own = None;
            self.promote(time, now);
        }
    }

    fn starts_at(&self, times: &BTreeSet<OccurrenceId>) -> Timestamp {
        times.iter().map(|time| self.times[time].starts_at).min().expect("a time")
    }

    fn year(&self, times: &BTreeSet<OccurrenceId>) -> Option<i16> {
        (!self.terms.repeats).then(|| school_year(self.starts_at(times)))
    }

    /// Whether the group may come then, beside what it comes to already.
    fn may_come(&self, group: usize, times: &BTreeSet<OccurrenceId>, but: Option<BookingId>) -> bool {
        let year = self.year(times);
        !self.entries.iter().any(|(id, one)| {
            Some(*id) != but
                && one.group == group
                && (year.is_some() && one.once_in == year || !one.holds.is_disjoint(times))
        })
    }

    /// Where a booking stands that has its seats.
    fn standing(&self, group: usize, asks_lead: bool) -> BookingState {
        match self.terms.approval {
            _ if asks_lead => BookingState::Asked,
            Approval::Automatic => BookingState::Confirmed,
            Approval::Trusted if self.groups[group].is_trusted => BookingState::Confirmed,
            Approval::Trusted | Approval::Manual => BookingState::Requested,
        }
    }

    fn held_until(
        &self,
        state: BookingState,
        times: &BTreeSet<OccurrenceId>,
        now: Timestamp,
    ) -> Option<Timestamp> {
        let hold = now.plus(SignedDuration::from_hours(self.terms.hold_hours));
        matches!(state, BookingState::Asked | BookingState::Requested)
            .then(|| hold.min(self.starts_at(times)))
    }

    /// What comes of asking for seats: a state, or one of these reasons.
    pub(super) fn book(
        &mut self,
        id: BookingId,
        ask: &Ask,
        now: Timestamp,
    ) -> Result<BookingState, Vec<Refusal>> {
        if ask.times.len() != self.terms.needed {
            let needed = i32::try_from(self.terms.needed).expect("a small number");
            return Err(vec![Refusal::WrongNumberOfTimes { needed }]);
        }
        if self.fits(&ask.times, (ask.group, ask.heads), now) && self.may_come(ask.group, &ask.times, None) {
            let state = self.standing(ask.group, self.groups[ask.group].asks_lead);
            let entry = Entry {
                group: ask.group,
                heads: ask.heads,
                state,
                held_until: self.held_until(state, &ask.times, now),
                once_in: self.year(&ask.times),
                any_time: false,
                wants: BTreeSet::new(),
                holds: ask.times.clone(),
                queued_at: now,
            };
            self.entries.insert(id, entry);
            return Ok(state);
        }
        let why = self.why_not(ask, now);
        let is_full = why.iter().all(|why| matches!(why, Refusal::Full { .. }));
        if is_full && ask.queue != Queue::No {
            self.join(id, ask, now).map_err(|no| no.unwrap_or(why))
        } else {
            Err(why)
        }
    }

    /// Reasons that no waiting helps against; else that it is full.
    fn why_not(&self, ask: &Ask, now: Timestamp) -> Vec<Refusal> {
        let (mut firm, mut full) = (Vec::new(), Vec::new());
        for id in &ask.times {
            let time = &self.times[id];
            if time.is_called_off {
                firm.push(Refusal::Cancelled);
            } else if now >= time.enrols_until {
                firm.push(Refusal::Closed);
            } else if !self.may_come(ask.group, &BTreeSet::from([*id]), None) {
                firm.push(Refusal::AlreadyBooked);
            } else if !(LEAST..=MOST).contains(&ask.heads) {
                firm.push(Refusal::WrongSize { least: LEAST, most: MOST });
            } else if !self.has_room(*id, (ask.group, ask.heads)) {
                full.push(Refusal::Full { left: self.left(*id, ask.group).max(0) });
            }
        }
        if firm.is_empty() { full } else { firm }
    }

    /// Stands in line; the reason why not, or none where the line is closed.
    fn join(
        &mut self,
        id: BookingId,
        ask: &Ask,
        now: Timestamp,
    ) -> Result<BookingState, Option<Vec<Refusal>>> {
        let ever = ask.times.iter().all(|time| {
            let time = &self.times[time];
            time.seats(ask.heads) <= time.capacity
        });
        if !self.terms.queues || !ever {
            return Err(None);
        }
        let waits = |one: &Entry| one.group == ask.group && one.state == BookingState::Waiting;
        if self.entries.values().any(waits) {
            return Err(Some(vec![Refusal::AlreadyWaiting]));
        }
        // A series is booked whole: any time of it would be a part.
        let any_time = ask.queue == Queue::ForAny && self.terms.needed == 1;
        let entry = Entry {
            group: ask.group,
            heads: ask.heads,
            state: BookingState::Waiting,
            held_until: None,
            once_in: None,
            any_time,
            wants: if any_time { BTreeSet::new() } else { ask.times.clone() },
            holds: BTreeSet::new(),
            queued_at: now,
        };
        self.entries.insert(id, entry);
        if any_time {
            self.promote_all(now);
        }
        Ok(self.entries[&id].state)
    }

    /// Offers what is free anywhere, in order of time.
    pub(super) fn promote_all(&mut self, now: Timestamp) {
        let mut open: Vec<OccurrenceId> =
            self.times.iter().filter(|(_, time)| time.takes_bookings(now)).map(|(id, _)| *id).collect();
        open.sort_by_key(|id| (self.times[id].starts_at, *id));
        for time in open {
            self.promote(time, now);
        }
    }

    /// Offers what is free of a time to those who wait for it, in the order in which they came.
    fn promote(&mut self, time: OccurrenceId, now: Timestamp) {
        let mut line: Vec<(Timestamp, BookingId)> = self
            .entries
            .iter()
            .filter(|(_, one)| {
                one.state == BookingState::Waiting && (one.any_time || one.wants.contains(&time))
            })
            .map(|(id, one)| (one.queued_at, *id))
            .collect();
        line.sort_unstable();
        for (_, id) in line {
            let entry = &self.entries[&id];
            let times = if entry.any_time { BTreeSet::from([time]) } else { entry.wants.clone() };
            self.offer(id, times, now);
        }
    }

    /// Offers these times to one that waits, if it can come to all of them; false if not.
    fn offer(&mut self, id: BookingId, times: BTreeSet<OccurrenceId>, now: Timestamp) -> bool {
        let entry = &self.entries[&id];
        let closes_at = times.iter().map(|time| self.times[time].enrols_until).min().expect("a time");
        let until = offer_deadline(now, self.starts_at(&times), closes_at);
        let can =
            self.fits(&times, (entry.group, entry.heads), now) && self.may_come(entry.group, &times, None);
        if !can || until <= now {
            return false;
        }
        let once_in = self.year(&times);
        let entry = self.entries.get_mut(&id).expect("an entry");
        (entry.state, entry.held_until, entry.once_in) = (BookingState::Offered, Some(until), once_in);
        entry.holds = times;
        true
    }

    /// Offers a place to one that the host picks; false if there is no room.
    pub(super) fn pick(&mut self, id: BookingId, now: Timestamp) -> bool {
        let entry = &self.entries[&id];
        if entry.state != BookingState::Waiting {
            return false;
        }
        if !entry.any_time {
            return self.offer(id, entry.wants.clone(), now);
        }
        let mut all: Vec<OccurrenceId> = self.times.keys().copied().collect();
        all.sort_by_key(|time| (self.times[time].starts_at, *time));
        all.into_iter().any(|time| self.offer(id, BTreeSet::from([time]), now))
    }

    /// What comes of a step.
    pub(super) fn turn(&mut self, id: BookingId, step: Step, who: Who, now: Timestamp) -> Done {
        use BookingState::{
            Asked, Attended, Cancelled, Confirmed, Declined, Lapsed, Missed, Offered, Requested, Waiting,
        };
        let entry = self.entries[&id].clone();
        let in_hold = entry.held_until.is_some_and(|until| now < until);
        let next = match (step, who, entry.state) {
            (Step::Accept, Who::Guest, Offered) if in_hold => {
                Some(self.standing(entry.group, self.groups[entry.group].asks_lead))
            }
            (Step::Approve, Who::Guest, Asked) if in_hold => Some(self.standing(entry.group, false)),
            (Step::Approve, Who::Host, Requested) => Some(Confirmed),
            (Step::Decline, Who::Guest, Asked) | (Step::Decline, Who::Host, Requested) => Some(Declined),
            (Step::Cancel, Who::Guest, Confirmed) => self.can_leave(&entry, now).then_some(Cancelled),
            (Step::Cancel, _, Waiting | Offered | Asked | Requested | Confirmed) => Some(Cancelled),
            (Step::Lapse, Who::Clock, Offered | Asked | Requested) if !in_hold => Some(Lapsed),
            (Step::Mark(came), Who::Host, Confirmed | Attended | Missed) => {
                (self.starts_at(&entry.holds) <= now).then(|| came.state())
            }
            _ => None,
        };
        let Some(next) = next else { return done_before(step, who, entry.state) };
        let held_until = if next.holds_seats() { self.held_until(next, &entry.holds, now) } else { None };
        let entry = self.entries.get_mut(&id).expect("an entry");
        (entry.state, entry.held_until) = (next, held_until);
        if !next.holds_seats() {
            self.let_go(id, now);
        }
        Done::Now(next)
    }

    fn can_leave(&self, entry: &Entry, now: Timestamp) -> bool {
        entry.holds.iter().all(|time| now < self.times[time].cancel_until)
    }

    /// Its seats are free, and the queue gets them.
    fn let_go(&mut self, id: BookingId, now: Timestamp) {
        let entry = self.entries.get_mut(&id).expect("an entry");
        let freed = std::mem::take(&mut entry.holds);
        (entry.held_until, entry.once_in) = (None, None);
        for time in freed {
            self.promote(time, now);
        }
    }

    /// Whether its guest, or its host, may still change it.
    fn can_change(&self, entry: &Entry, who: Who, now: Timestamp) -> bool {
        entry
            .holds
            .iter()
            .map(|time| &self.times[time])
            .all(|time| now < if who == Who::Guest { time.cancel_until } else { time.starts_at })
    }

    /// What comes of another number of heads.
    pub(super) fn resize(&mut self, id: BookingId, heads: i32, who: Who, now: Timestamp) -> Done {
        use BookingState::{Asked, Confirmed, Requested, Waiting};
        let entry = self.entries[&id].clone();
        if !matches!(entry.state, Waiting | Asked | Requested | Confirmed)
            || !self.can_change(&entry, who, now)
        {
            return Done::TooLate;
        }
        let fits = entry.holds.iter().chain(&entry.wants).all(|id| {
            let time = &self.times[id];
            let (before, after) = (time.seats(entry.heads), time.seats(heads));
            if entry.state == Waiting {
                after <= time.capacity
            } else {
                !entry.holds.contains(id)
                    || after <= before
                    || (after - before <= self.left(*id, entry.group) && time.takes_bookings(now))
            }
        });
        if !fits || !(LEAST..=MOST).contains(&heads) {
            return Done::NoRoom;
        }
        self.entries.get_mut(&id).expect("an entry").heads = heads;
        let touched = if entry.state == Waiting { entry.wants } else { entry.holds };
        if entry.any_time && entry.state == Waiting {
            self.promote_all(now);
        }
        for time in touched {
            self.promote(time, now);
        }
        Done::Now(self.entries[&id].state)
    }

    /// What comes of other times.
    pub(super) fn move_to(
        &mut self,
        id: BookingId,
        times: &BTreeSet<OccurrenceId>,
        who: Who,
        now: Timestamp,
    ) -> Done {
        use BookingState::{Asked, Confirmed, Requested};
        let entry = self.entries[&id].clone();
        if !matches!(entry.state, Asked | Requested | Confirmed) || !self.can_change(&entry, who, now) {
            return Done::TooLate;
        }
        let new: BTreeSet<OccurrenceId> = times.difference(&entry.holds).copied().collect();
        let fits = new.is_empty() || self.fits(&new, (entry.group, entry.heads), now);
        if times.len() != self.terms.needed || !fits || !self.may_come(entry.group, times, Some(id)) {
            return Done::NoRoom;
        }
        let state = if entry.state == Asked { Asked } else { self.standing(entry.group, false) };
        let (held_until, once_in) = (self.held_until(state, times, now), self.year(times));
        let moved = self.entries.get_mut(&id).expect("an entry");
        moved.holds.clone_from(times);
        (moved.state, moved.held_until, moved.once_in) = (state, held_until, once_in);
        for left in entry.holds.difference(times) {
            self.promote(*left, now);
        }
        Done::Now(state)
    }

    /// Calls a time off: how many had a place; none where that cannot be any more, for some came to it.
    pub(super) fn call_off(&mut self, time: OccurrenceId, now: Timestamp) -> Option<usize> {
        let only = BTreeSet::from([time]);
        let came = |one: &Entry| matches!(one.state, BookingState::Attended | BookingState::Missed);
        if self.entries.values().any(|one| came(one) && one.holds == only) {
            return None;
        }
        self.times.get_mut(&time).expect("a time").is_called_off = true;
        let mut hit = 0;
        for entry in self.entries.values_mut().filter(|one| one.holds.contains(&time)) {
            hit += 1;
            entry.holds.remove(&time);
            if entry.holds.is_empty() {
                (entry.state, entry.held_until, entry.once_in) = (BookingState::Cancelled, None, None);
            }
        }
        self.close_queue(now);
        Some(hit)
    }

    /// Whoever waits for what cannot be booked any more waits no more.
    pub(super) fn close_queue(&mut self, now: Timestamp) {
        let open: BTreeSet<OccurrenceId> =
            self.times.iter().filter(|(_, time)| time.takes_bookings(now)).map(|(id, _)| *id).collect();
        for entry in self.entries.values_mut().filter(|one| one.state == BookingState::Waiting) {
            let can_be = if entry.any_time { !open.is_empty() } else { entry.wants.is_subset(&open) };
            if !can_be {
                entry.state = BookingState::Lapsed;
            }
        }
    }

    /// What must be so of the plan itself, whatever was done.
    pub(super) fn is_sound(&self) {
        for (id, time) in &self.times {
            assert!((0..=time.capacity).contains(&self.taken(*id)), "{time:?}");
            assert!(!time.is_called_off || self.taken(*id) == 0, "{time:?}");
        }
        for entry in self.entries.values() {
            assert_eq!(entry.state.holds_seats(), !entry.holds.is_empty(), "{entry:?}");
            assert_eq!(entry.state.lapses(), entry.held_until.is_some(), "{entry:?}");
        }
    }
}

/// What a step finds that cannot be done: its work done, or nothing to do any more.
fn done_before(step: Step, who: Who, state: BookingState) -> Done {
    use BookingState::{Asked, Cancelled, Confirmed, Declined, Requested};
    let is_done = match (step, who) {
        (Step::Accept, _) => matches!(state, Asked | Requested | Confirmed),
        (Step::Approve, Who::Guest) => matches!(state, Requested | Confirmed),
        (Step::Approve, _) => state == Confirmed,
        (Step::Decline, _) => state == Declined,
        (Step::Cancel, _) => state == Cancelled,
        (Step::Lapse, _) => true,
        (Step::Mark(Came { .. }), _) => false,
    };
    if is_done { Done::Already(state) } else { Done::TooLate }
}
