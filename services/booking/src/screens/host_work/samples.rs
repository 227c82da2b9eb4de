//! Samples of the host's pages: nothing, usual, too much.

use contract::Text;
use views::samples;

use super::{
    HostBooking, HostDeeds, HostLine, HostQueue, HostRequests, HostTime, StaffNote, StepLine, TimeGroup,
};
use crate::screens::{BookingState, Field, Flaw, FlawKind};

fn line(state: BookingState) -> HostLine {
    HostLine {
        id: "0198c2f1-0000-7000-8000-0000000000aa".to_owned(),
        href: "/host/bookings/a".to_owned(),
        title: samples::ropes().title,
        at: Some(samples::moment("2027-01-14T09:00")),
        time_href: Some("/host/times/a".to_owned()),
        more_times: 2,
        held_until: state.is_held().then(|| samples::moment("2026-12-01T15:00")),
        unit: Text::same("Pajaniemen koulu"),
        tenant: Text::new("Kemiönsaari", "Kimitoön", "Kimitoön"),
        group: "3.–4. yhdysluokka".to_owned(),
        participants: 17,
        adults: 2,
        booked_at: samples::moment("2026-11-23T14:05"),
        message: "Tulemme linja-autolla. <b>".to_owned(),
        state,
    }
}

fn long(state: BookingState) -> HostLine {
    HostLine {
        title: samples::long_title(),
        at: None,
        time_href: None,
        more_times: 0,
        unit: Text::same("Strömvikens skola i Västra Nylands allra längsta by"),
        message: String::new(),
        ..line(state)
    }
}

pub(super) fn requests() -> Vec<HostRequests> {
    let empty = HostRequests {
        lines: Vec::new(),
        csrf: "a-token".to_owned(),
        done: None,
        count: 0,
        missed: 0,
        note: String::new(),
        is_nothing_chosen: false,
    };
    let lines = vec![line(BookingState::Pending), long(BookingState::Pending)];
    vec![
        empty.clone(),
        HostRequests { lines: lines.clone(), ..empty.clone() },
        HostRequests { done: Some("approved".to_owned()), count: 3, missed: 1, ..empty.clone() },
        HostRequests { done: Some("declined".to_owned()), count: 1, lines: lines.clone(), ..empty.clone() },
        HostRequests { is_nothing_chosen: true, note: "Tervetuloa! <b>".to_owned(), lines, ..empty },
    ]
}

pub(super) fn queues() -> Vec<HostQueue> {
    vec![
        HostQueue { lines: Vec::new() },
        HostQueue { lines: vec![line(BookingState::Offered), long(BookingState::Waiting)] },
    ]
}

pub(super) fn bookings() -> Vec<HostBooking> {
    let step = |what: &str, who: &str, note: &str| StepLine {
        what: what.to_owned(),
        who: who.to_owned(),
        at: samples::moment("2026-11-23T14:05"),
        note: note.to_owned(),
    };
    let booking = |state| HostBooking {
        booking: line(state),
        stages: samples::tokens("grade_3 grade_4"),
        languages: samples::tokens("fi sv"),
        needs: samples::tokens("wheelchair"),
        booker: "Tove Lindqvist".to_owned(),
        email: "pajaniemi@kemionsaari.example".to_owned(),
        transport: "own".to_owned(),
        invoice: "KIMITO-1234".to_owned(),
        message: "Tulemme linja-autolla. <b>".to_owned(),
        steps: vec![step("requested", "guest", "")],
        notes: Vec::new(),
        participants: "17".to_owned(),
        adults: "2".to_owned(),
        flaws: Vec::new(),
        deeds: HostDeeds { note: "/n".to_owned(), cancel: Some("/c".to_owned()), ..HostDeeds::default() },
        csrf: "a-token".to_owned(),
        done: None,
    };
    let deeds = booking(BookingState::Pending).deeds;
    let whats = [
        "waiting",
        "offered",
        "asked",
        "requested",
        "confirmed",
        "declined",
        "lapsed",
        "cancelled",
        "attended",
        "missed",
        "changed",
    ];
    let whos = ["guest", "host", "clock"].iter().cycle();
    let mut much = HostBooking {
        steps: whats.iter().zip(whos).map(|(what, who)| step(what, who, "Sali on remontissa. <b>")).collect(),
        notes: vec![StaffNote {
            body: "Yläkerta ei ole esteetön. <b>".to_owned(),
            by: "Anna".to_owned(),
            at: samples::moment("2026-11-20T09:10"),
        }],
        participants: "moni".to_owned(),
        flaws: vec![Flaw { field: Field::Participants, kind: FlawKind::NotANumber, number: 0 }],
        deeds: HostDeeds { mark: Some("/m".to_owned()), ..deeds.clone() },
        done: Some("noted".to_owned()),
        ..booking(BookingState::Past)
    };
    much.booking = HostLine { at: much.booking.at.clone(), ..long(BookingState::Past) };
    let bare = HostBooking {
        stages: Vec::new(),
        languages: Vec::new(),
        needs: Vec::new(),
        transport: String::new(),
        invoice: String::new(),
        message: String::new(),
        booking: long(BookingState::Waiting),
        deeds: HostDeeds { offer: Some("/o".to_owned()), ..deeds.clone() },
        done: Some("full".to_owned()),
        ..booking(BookingState::Waiting)
    };
    let trusted = HostDeeds { trust: Some("/t".to_owned()), is_trusted: true, ..deeds.clone() };
    let answer = HostDeeds { answer: Some("/a".to_owned()), trust: Some("/t".to_owned()), ..deeds };
    let done = |what: &str| HostBooking { done: Some(what.to_owned()), ..booking(BookingState::Confirmed) };
    vec![
        HostBooking { deeds: answer, ..booking(BookingState::Pending) },
        much,
        bare,
        HostBooking { deeds: trusted, ..done("trusted") },
        done("distrusted"),
        done("answered"),
        done("cancelled"),
        done("marked"),
        done("offered"),
    ]
}

pub(super) fn times() -> Vec<HostTime> {
    let group = |may_mark| TimeGroup {
        id: "0198c2f1-0000-7000-8000-0000000000aa".to_owned(),
        href: "/host/bookings/a".to_owned(),
        unit: Text::same("Pajaniemen koulu"),
        tenant: Text::new("Kemiönsaari", "Kimitoön", "Kimitoön"),
        group: "3.–4. yhdysluokka".to_owned(),
        participants: 17,
        adults: 2,
        needs: samples::tokens("wheelchair"),
        booker: "Tove Lindqvist".to_owned(),
        state: BookingState::Confirmed,
        may_mark,
        came_participants: String::new(),
        came_adults: String::new(),
    };
    let before = HostTime {
        title: samples::ropes().title,
        at: samples::moment("2027-01-14T09:00"),
        until: Some(samples::moment("2027-01-14T10:30")),
        venue: Some(Text::new("Köysimakasiini", "Repmagasinet", "The Rope Store")),
        action: "/host/times/a".to_owned(),
        sheet_href: "/host/times/a/groups".to_owned(),
        heads: 19,
        groups: vec![group(false)],
        has_begun: false,
        csrf: "a-token".to_owned(),
        done: None,
        message_action: Some("/host/times/a/message".to_owned()),
        message: String::new(),
        message_flaw: None,
        is_wrong: false,
    };
    let other = TimeGroup {
        id: "0198c2f1-0000-7000-8000-0000000000ab".to_owned(),
        unit: Text::same("Strömvikens skola i Västra Nylands allra längsta by"),
        needs: Vec::new(),
        state: BookingState::Attended,
        came_participants: "moni <b>".to_owned(),
        came_adults: "2".to_owned(),
        ..group(true)
    };
    let during =
        HostTime { has_begun: true, groups: vec![group(true), other], is_wrong: true, ..before.clone() };
    let after = HostTime { done: Some("marked".to_owned()), is_wrong: false, venue: None, ..during.clone() };
    vec![before, during, after]
}
