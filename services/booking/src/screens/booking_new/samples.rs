//! Samples of the booking form: usual, wrong, too much, nobody to book for, a place that was lost.

use contract::Text;
use views::{Counted, Price, Room, paths, samples};

use super::{
    BookingNew, Field, Flaw, FlawKind, GroupChoice, Limits, Lost, OtherTime, Series, SeriesTime, Standing,
    Way,
};

/// Every sample.
pub(super) fn all() -> Vec<BookingNew> {
    let usual = usual();
    let flaw = |field, kind, number| Flaw { field, kind, number };
    let mut wrong = BookingNew {
        participants: "parikymmentä <b>".to_owned(),
        adults: String::new(),
        flaws: vec![
            flaw(Field::Group, FlawKind::GroupMissing, 0),
            flaw(Field::Group, FlawKind::AlreadyBooked, 0),
            flaw(Field::Participants, FlawKind::NotANumber, 0),
            flaw(Field::Participants, FlawKind::ParticipantsMissing, 0),
            flaw(Field::Participants, FlawKind::TooFew, 8),
            flaw(Field::Participants, FlawKind::TooMany, 24),
            flaw(Field::Participants, FlawKind::NoRoom, 1),
            flaw(Field::Adults, FlawKind::AdultsMissing, 0),
            flaw(Field::Group, FlawKind::AlreadyWaiting, 0),
            flaw(Field::Times, FlawKind::TimesNeeded, 3),
            flaw(Field::Invoice, FlawKind::TooLong, 100),
            flaw(Field::Message, FlawKind::TooLong, 1000),
        ],
        way: Way::Requested,
        series: Some(series()),
        invoice: "x".repeat(101),
        message: "Kiitos! <b>".repeat(20),
        quiet: Some(true),
        ..usual.clone()
    };
    wrong.groups.iter_mut().for_each(|group| group.chosen = false);
    let one_flaw = BookingNew {
        participants: "26".to_owned(),
        flaws: vec![flaw(Field::Participants, FlawKind::TooMany, 24)],
        ..usual.clone()
    };
    let mut long = BookingNew {
        title: samples::long_title(),
        origin: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
        venue: None,
        limits: Limits::default(),
        cancel_until: None,
        price: Price::Free,
        full_price: Some(Price::PerHead { cents: 500 }),
        ..usual.clone()
    };
    long.groups = std::iter::repeat_n(long.groups, 9).flatten().collect();
    let empty = |standing| BookingNew { standing, groups: Vec::new(), ..usual.clone() };
    let none_left = Lost { why: "cancelled".to_owned(), others: Vec::new(), queue_href: None };
    vec![
        usual.clone(),
        wrong,
        one_flaw,
        long,
        empty(Standing::NoUnit),
        empty(Standing::NoGroup),
        BookingNew { way: Way::Asked, queue_href: Some("/b?queue=these".to_owned()), ..usual.clone() },
        BookingNew { way: Way::Queued, queue: Some("these".to_owned()), ..usual.clone() },
        BookingNew {
            way: Way::Queued,
            queue: Some("any".to_owned()),
            is_any_allowed: false,
            series: Some(series()),
            ..usual.clone()
        },
        BookingNew { lost: Some(lost()), ..usual.clone() },
        BookingNew { lost: Some(none_left), ..usual.clone() },
    ]
}

fn usual() -> BookingNew {
    let card = samples::ropes();
    let group = |id: &str, name: &str, stages: &str, participants, chosen| GroupChoice {
        id: id.to_owned(),
        name: name.to_owned(),
        unit: Text::same("Pajaniemen koulu"),
        stages: samples::tokens(stages),
        participants,
        adults: 2,
        languages: samples::tokens("fi"),
        needs: if chosen { samples::tokens("wheelchair quiet_space") } else { Vec::new() },
        chosen,
    };
    BookingNew {
        action: paths::booking_form(&card.id, "0198c2f1-0000-7000-8000-0000000000aa"),
        csrf: "a-token".to_owned(),
        key: "0198c2f1-0000-7000-8000-0000000000ff".to_owned(),
        offering_href: card.href,
        title: card.title,
        origin: None,
        venue: Some(Text::new("Köysimakasiini", "Repmagasinet", "The Rope Store")),
        price: Price::PerGroup { cents: 18_000 },
        full_price: None,
        at: samples::moment("2027-01-14T09:00"),
        until: Some(samples::moment("2027-01-14T10:30")),
        standing: Standing::Ready,
        groups: vec![
            group("a", "3.–4. yhdysluokka", "grade_3 grade_4", 17, true),
            group("b", "2B", "grade_2", 19, false),
        ],
        new_group_href: format!("{}?offering=a&occurrence=b", paths::NEW_GROUP),
        participants: "17".to_owned(),
        adults: "2".to_owned(),
        limits: Limits { min: Some(8), max: Some(24), left: Some(24) },
        way: Way::AtOnce,
        series: None,
        queue: None,
        queue_href: None,
        is_any_allowed: true,
        invoice: "KIMITO-1234".to_owned(),
        transport: String::new(),
        message: String::new(),
        quiet: None,
        cancel_until: Some(samples::moment("2027-01-11T23:59")),
        flaws: Vec::new(),
        lost: None,
    }
}

fn series() -> Series {
    let time = |id: &str, civil, until, left, chosen| SeriesTime {
        id: id.to_owned(),
        at: samples::moment(civil),
        until: Some(samples::moment(until)),
        room: Room::of(left, 24, Counted::Heads),
        chosen,
    };
    Series {
        needed: 3,
        times: vec![
            time("a", "2027-01-14T09:00", "2027-01-14T10:30", 24, true),
            time("b", "2027-01-21T09:00", "2027-01-21T10:30", 3, false),
            time("c", "2027-01-28T09:00", "2027-01-28T10:30", 0, false),
        ],
    }
}

fn lost() -> Lost {
    let other = |civil, left| OtherTime {
        href: format!("{}?group=a&participants=17&adults=2", paths::booking_form("a", "b")),
        at: samples::moment(civil),
        room: Room::of(left, 24, Counted::Heads),
    };
    Lost {
        why: "full".to_owned(),
        others: vec![other("2027-01-20T09:30", 11), other("2027-02-02T09:00", 24)],
        queue_href: Some("/b?queue=these".to_owned()),
    }
}
