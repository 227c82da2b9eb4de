//! What a letter brings for the reader's calendar: an event for each time (RFC 5545), to be kept or let go of (RFC 5546).

use contract::{BookingId, CalendarEvent, CalendarMethod, OccurrenceId};
use icalendar::{Calendar, Component, Event, Property};
use tenancy::Timestamp;

use super::LetterKind;
use crate::bookings::BookingState;

/// A time of a booking, and whether it still comes at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TimeOfBooking {
    pub(crate) occurrence: OccurrenceId,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) is_held: bool,
}

/// What events of a booking say beside when.
#[derive(Clone, Debug)]
pub(crate) struct OnCalendar<'a> {
    pub(crate) booking: BookingId,
    /// How many steps the booking has gone: what a calendar knows the newest by.
    pub(crate) sequence: u32,
    pub(crate) title: &'a str,
    pub(crate) place: &'a str,
    /// The page of the booking.
    pub(crate) link: &'a str,
    /// The host of the site whose bookings these are: ids are unique within it.
    pub(crate) domain: &'a str,
    /// Who invites: a name, and the address of a mailbox or of a site.
    pub(crate) organizer: (&'a str, &'a str),
    /// Who is invited; nobody in a file that somebody takes along.
    pub(crate) attendee: Option<&'a str>,
    pub(crate) at: Timestamp,
}

/// The events that a letter brings: those that the group comes to are kept once it is confirmed, and those that it comes to
/// no more are let go of where they may have been kept.
pub(crate) fn events_of(
    (kind, from): (LetterKind, Option<BookingState>),
    state: BookingState,
    times: &[TimeOfBooking],
    about: &OnCalendar<'_>,
) -> Vec<CalendarEvent> {
    let tells = match kind {
        LetterKind::Confirmed
        | LetterKind::Changed
        | LetterKind::Requested
        | LetterKind::CancelledByHost
        | LetterKind::CancelledByUnit => true,
        LetterKind::Asked
        | LetterKind::AsksLead
        | LetterKind::DeclinedByHost
        | LetterKind::DeclinedByUnit
        | LetterKind::Waiting
        | LetterKind::Message
        | LetterKind::Offered
        | LetterKind::OfferLapsed
        | LetterKind::AnswerLapsed
        | LetterKind::QueueClosed
        | LetterKind::Reminder => false,
    };
    let was_confirmed = from == Some(BookingState::Confirmed);
    times
        .iter()
        .filter(|_| tells)
        .filter_map(|time| {
            let method = match (time.is_held, state) {
                (true, BookingState::Confirmed) => CalendarMethod::Request,
                (false, _) if was_confirmed => CalendarMethod::Cancel,
                (true | false, _) => return None,
            };
            Some(CalendarEvent { method, text: object(method, time, about) })
        })
        .collect()
}

fn object(method: CalendarMethod, time: &TimeOfBooking, about: &OnCalendar<'_>) -> String {
    let status = match method {
        CalendarMethod::Request => "CONFIRMED",
        CalendarMethod::Cancel => "CANCELLED",
    };
    calendar(method.as_str(), [event(time, status, about)])
}

/// All that a booking comes to, as one file to take along. The events are those of the letters, so a calendar that has them
/// already has them once.
pub(crate) fn file_of(times: &[TimeOfBooking], status: &str, about: &OnCalendar<'_>) -> String {
    let held = times.iter().filter(|time| time.is_held);
    calendar("PUBLISH", held.map(|time| event(time, status, about)))
}

fn event(time: &TimeOfBooking, status: &str, about: &OnCalendar<'_>) -> Event {
    let (name, address) = about.organizer;
    let mut event = Event::new();
    event
        .add_property("UID", format!("{}.{}@{}", about.booking, time.occurrence, about.domain))
        .add_property("SEQUENCE", about.sequence.to_string())
        .add_property("DTSTAMP", utc(about.at))
        .add_property("DTSTART", utc(time.starts_at))
        .add_property("DTEND", utc(time.ends_at))
        .add_property("SUMMARY", plain(about.title))
        .add_property("LOCATION", plain(about.place))
        .add_property("DESCRIPTION", about.link)
        .add_property("URL", about.link)
        .add_property("STATUS", status)
        .append_property(Property::new("ORGANIZER", address).add_parameter("CN", &quoted(name)).done());
    if let Some(attendee) = about.attendee {
        event.append_property(
            Property::new("ATTENDEE", format!("mailto:{attendee}"))
                .add_parameter("PARTSTAT", "ACCEPTED")
                .add_parameter("RSVP", "FALSE")
                .done(),
        );
    }
    event.done()
}

/// A time that anybody may come to see in a calendar.
#[derive(Clone, Debug)]
pub(crate) struct OpenTime {
    pub(crate) occurrence: OccurrenceId,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) is_cancelled: bool,
}

/// The times of an offering as one file to take along.
pub(crate) fn file_of_times(
    times: &[OpenTime],
    (title, place, link, domain): (&str, &str, &str, &str),
    at: Timestamp,
) -> String {
    let event = |time: &OpenTime| {
        let mut event = Event::new();
        event
            .add_property("UID", format!("{}@{domain}", time.occurrence))
            .add_property("DTSTAMP", utc(at))
            .add_property("DTSTART", utc(time.starts_at))
            .add_property("DTEND", utc(time.ends_at))
            .add_property("SUMMARY", plain(title))
            .add_property("LOCATION", plain(place))
            .add_property("DESCRIPTION", link)
            .add_property("URL", link)
            .add_property("STATUS", if time.is_cancelled { "CANCELLED" } else { "CONFIRMED" });
        event.done()
    };
    calendar("PUBLISH", times.iter().map(event))
}

fn calendar(method: &str, events: impl IntoIterator<Item = Event>) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Tarjotin//Tarjotin//FI"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", method));
    for event in events {
        calendar.push(event);
    }
    calendar.to_string()
}

/// A moment as iCalendar writes it in UTC, so that no zone need be explained.
fn utc(at: Timestamp) -> String {
    at.as_jiff().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// A name between the quotation marks of a parameter, which know no escape.
fn quoted(name: &str) -> String {
    plain(name).replace('"', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn time(is_held: bool) -> TimeOfBooking {
        TimeOfBooking {
            occurrence: "0198c2f1-0000-7000-8000-00000000000a".parse().expect("an id"),
            starts_at: at("2027-01-14T07:00:00Z"),
            ends_at: at("2027-01-14T08:30:00Z"),
            is_held,
        }
    }

    fn about() -> OnCalendar<'static> {
        OnCalendar {
            booking: "0198c2f1-0000-7000-8000-000000000001".parse().expect("an id"),
            sequence: 2,
            title: "Verkko, solmu; ja suola\r\nATTENDEE:mailto:x@evil.example",
            place: "Tullimäki 4, Taalintehdas",
            link: "https://kemionsaari.example/bookings/1?lang=fi",
            domain: "kemionsaari.example",
            organizer: ("Kolme \"Säiettä\"", "mailto:verstas@kolmesaietta.example"),
            attendee: Some("tove@koulu.example"),
            at: at("2026-11-23T12:00:00Z"),
        }
    }

    fn methods(
        step: (LetterKind, Option<BookingState>),
        state: BookingState,
        times: &[TimeOfBooking],
    ) -> Vec<&'static str> {
        events_of(step, state, times, &about()).iter().map(|event| event.method.as_str()).collect()
    }

    #[test]
    fn a_calendar_keeps_what_is_confirmed_and_lets_go_of_what_was() {
        use BookingState::{Cancelled, Confirmed, Requested, Waiting};
        let (held, left) = ([time(true)], [time(false)]);
        let both = [time(true), time(false)];
        assert_eq!(methods((LetterKind::Confirmed, None), Confirmed, &held), ["REQUEST"]);
        assert_eq!(methods((LetterKind::Changed, Some(Confirmed)), Confirmed, &both), ["REQUEST", "CANCEL"]);
        assert_eq!(methods((LetterKind::CancelledByHost, Some(Confirmed)), Cancelled, &left), ["CANCEL"]);
        assert_eq!(methods((LetterKind::Requested, Some(Confirmed)), Requested, &both), ["CANCEL"]);
        assert!(methods((LetterKind::Requested, None), Requested, &held).is_empty(), "it may not come to be");
        assert!(methods((LetterKind::CancelledByUnit, Some(Waiting)), Cancelled, &left).is_empty());
        assert!(methods((LetterKind::Reminder, None), Confirmed, &held).is_empty(), "it is there already");
    }

    #[test]
    fn an_event_is_known_again_by_its_booking_and_its_time() {
        let events =
            events_of((LetterKind::Confirmed, None), BookingState::Confirmed, &[time(true)], &about());
        let text = events.first().expect("an event").text.replace("\r\n ", "");
        let id = "UID:0198c2f1-0000-7000-8000-000000000001.0198c2f1-0000-7000-8000-00000000000a@kemionsaari.example\r\n";
        assert!(text.contains(id), "{text}");
        for line in [
            "METHOD:REQUEST",
            "SEQUENCE:2",
            "DTSTAMP:20261123T120000Z",
            "DTSTART:20270114T070000Z",
            "DTEND:20270114T083000Z",
            "STATUS:CONFIRMED",
            "LOCATION:Tullimäki 4\\, Taalintehdas",
            "ORGANIZER;CN=Kolme 'Säiettä':mailto:verstas@kolmesaietta.example",
            "ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:tove@koulu.example",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line}: {text}");
        }
    }

    #[test]
    fn what_people_write_begins_no_line_of_its_own_and_no_line_is_too_long() {
        let events =
            events_of((LetterKind::Confirmed, None), BookingState::Confirmed, &[time(true)], &about());
        let text = &events.first().expect("an event").text;
        assert_eq!(text.matches("\r\nATTENDEE").count(), 1, "{text}");
        assert!(text.contains("Verkko\\, solmu\\; ja suola"), "{text}");
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
    }

    #[test]
    fn a_file_holds_what_the_group_comes_to_under_the_ids_of_the_letters() {
        let about = OnCalendar { attendee: None, ..about() };
        let text = file_of(&[time(true), time(false)], "CONFIRMED", &about).replace("\r\n ", "");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{text}");
        assert!(text.contains("METHOD:PUBLISH\r\n") && !text.contains("\r\nATTENDEE"), "{text}");
        let id = "UID:0198c2f1-0000-7000-8000-000000000001.0198c2f1-0000-7000-8000-00000000000a@kemionsaari.example\r\n";
        assert!(text.contains(id), "{text}");
    }

    #[test]
    fn a_file_of_times_says_which_are_called_off() {
        let (starts_at, ends_at) = (at("2027-01-14T07:00:00Z"), at("2027-01-14T08:30:00Z"));
        let open = OpenTime { occurrence: OccurrenceId::new(), starts_at, ends_at, is_cancelled: false };
        let off = OpenTime { occurrence: OccurrenceId::new(), is_cancelled: true, ..open.clone() };
        let text = file_of_times(&[open, off], ("Varjot", "", "https://a.example/", "a.example"), starts_at);
        assert_eq!(text.matches("STATUS:CONFIRMED").count(), 1, "{text}");
        assert_eq!(text.matches("STATUS:CANCELLED").count(), 1, "{text}");
    }
}
