//! A booking as a line of a list, and in full.

use contract::{Counts, Need};
use tenancy::Timestamp;
use views::{Counted, paths};
use web::Reader;

use crate::bookings;
use crate::groups::GroupCard;
use crate::screens::{BookingLine, BookingState, Cancellation, HostLine, StepLine};
use crate::store::bookings::Booked;
use crate::store::history::{PastStep, What};

/// The line of a booking, with how it can be given up if it still can.
pub(super) fn line(reader: &Reader, booked: &Booked) -> BookingLine {
    let (id, now) = (booked.id.to_string(), reader.now());
    let until = booked.cancel_until();
    let is_in_time =
        booked.state != bookings::BookingState::Confirmed || until.is_none_or(|until| now < until);
    let may_cancel = booked.state.is_live() && is_in_time;
    BookingLine {
        href: paths::booking(&id),
        title: booked.about.title.clone(),
        origin: origin(reader, booked),
        at: booked.time(now).map(|time| reader.moment(time.starts_at)),
        more_times: u32::try_from(booked.times.len().saturating_sub(1)).unwrap_or(0),
        held_until: booked.held_until.map(|until| reader.moment(until)),
        venue: booked.venue(now).map(|venue| venue.name.clone()),
        unit: contract::Text::same(&booked.unit_name),
        group: booked.group_name.clone(),
        participants: count(booked.participants),
        adults: count(booked.adults),
        state: state(booked, now),
        cancellation: may_cancel.then(|| Cancellation {
            action: paths::cancellation(&id),
            until: until
                .filter(|_| booked.state == bookings::BookingState::Confirmed)
                .map(|until| reader.moment(until)),
        }),
        id,
    }
}

fn origin(reader: &Reader, booked: &Booked) -> Option<contract::Text> {
    let home = &booked.about.origin.home;
    reader.tenant().is_ok_and(|tenant| tenant.slug != home.slug).then(|| home.from.clone())
}

pub(super) fn state(booked: &Booked, now: Timestamp) -> BookingState {
    shown_state(booked.state, booked.is_turned_by_host, booked.is_past(now))
}

/// Where a booking stands, for readers.
pub(super) const fn shown_state(
    state: bookings::BookingState,
    is_turned_by_host: bool,
    is_past: bool,
) -> BookingState {
    match state {
        bookings::BookingState::Waiting => BookingState::Waiting,
        bookings::BookingState::Offered => BookingState::Offered,
        bookings::BookingState::Asked => BookingState::Asked,
        bookings::BookingState::Requested => BookingState::Pending,
        bookings::BookingState::Confirmed if is_past => BookingState::Past,
        bookings::BookingState::Confirmed => BookingState::Confirmed,
        bookings::BookingState::Declined => BookingState::Declined,
        bookings::BookingState::Lapsed => BookingState::Lapsed,
        bookings::BookingState::Cancelled if is_turned_by_host => BookingState::CancelledByHost,
        bookings::BookingState::Cancelled => BookingState::CancelledByGuest,
        bookings::BookingState::Attended => BookingState::Attended,
        bookings::BookingState::Missed => BookingState::Missed,
    }
}

/// What places are, for pages.
pub(super) const fn counted(counts: Counts) -> Counted {
    match counts {
        Counts::Heads => Counted::Heads,
        Counts::Groups => Counted::Groups,
    }
}

pub(super) fn count(heads: i32) -> u32 {
    u32::try_from(heads).unwrap_or(0)
}

/// The line of a booking for its host.
pub(super) fn host_line(reader: &Reader, booked: &Booked) -> HostLine {
    let (id, now) = (booked.id.to_string(), reader.now());
    let time = booked.time(now);
    HostLine {
        href: paths::host_booking(&id),
        title: booked.about.title.clone(),
        at: time.map(|time| reader.moment(time.starts_at)),
        time_href: time.filter(|time| time.active).map(|time| paths::host_time(&time.occurrence.to_string())),
        more_times: u32::try_from(booked.times.len().saturating_sub(1)).unwrap_or(0),
        held_until: booked.held_until.map(|until| reader.moment(until)),
        unit: contract::Text::same(&booked.unit_name),
        tenant: booked.guest_name.clone(),
        group: booked.group_name.clone(),
        participants: count(booked.participants),
        adults: count(booked.adults),
        booked_at: reader.moment(booked.booked_at),
        message: booked.extras.message.clone(),
        state: state(booked, now),
        id,
    }
}

/// A step that is past.
pub(super) fn step_line(reader: &Reader, step: PastStep) -> StepLine {
    let who = match (step.is_person, step.is_host) {
        (false, _) => "clock",
        (true, true) => "host",
        (true, false) => "guest",
    };
    StepLine {
        what: match step.what {
            What::Turn(to) => to.as_str().to_owned(),
            What::Change => "changed".to_owned(),
            What::Message => "message".to_owned(),
        },
        who: who.to_owned(),
        at: reader.moment(step.at),
        note: step.note,
    }
}

/// The stages of a group, as tokens.
pub(super) fn tokens_of(card: &GroupCard) -> Vec<String> {
    card.stages().stages().map(|stage| stage.as_str().to_owned()).collect()
}

/// What a booking says that its group needs. A token that this program has no words for, such as one of a later
/// version, is left out.
pub(super) fn known_needs(booked: &Booked) -> Vec<String> {
    booked.needs.iter().filter(|token| Need::parse(token).is_some()).cloned().collect()
}
