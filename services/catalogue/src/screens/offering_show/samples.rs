//! Samples of an offering's page: little, usual, too much, and a reader who books elsewhere.

use contract::Text;
use views::{Counted, Moment, Picture, Price, Room, paths, samples};

use super::{BookedWhere, Month, OfferingShow, Photograph, Time, Venue};

/// Every sample.
pub(super) fn all() -> Vec<OfferingShow> {
    let usual = usual();
    vec![
        little(&usual),
        too_much(&usual),
        OfferingShow {
            live: false,
            booked: BookedWhere::OwnTray,
            origin: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
            ..usual.clone()
        },
        usual,
    ]
}

fn usual() -> OfferingShow {
    let card = samples::ropes();
    let times = times();
    OfferingShow {
        id: card.id,
        title: card.title,
        summary: card.summary,
        description: Text::new(
            "Makasiinissa tuoksuu terva. Ensin jokainen saa kolme säiettä, ja niistä syntyy yhteinen köysi: yksi \
             pyörittää, toinen pitää, kolmas laulaa tahdin.\n\nLopuksi ryhmä solmii palan verkkoa, joka jää talven \
             ajaksi makasiinin seinälle.",
            "I magasinet luktar det tjära. Först får alla tre garn, och av dem blir ett gemensamt rep: en vevar, \
             en håller emot, en sjunger takten.\n\nTill sist knyter gruppen en bit nät som får hänga på magasinets \
             vägg hela vintern.",
            "",
        ),
        kind: card.kind,
        deliveries: card.deliveries,
        languages: card.languages,
        stages: card.stages,
        minutes: card.minutes,
        group_min: Some(8),
        group_max: Some(24),
        venue: Some(Venue {
            name: Text::new("Köysimakasiini", "Repmagasinet", "The Rope Store"),
            address: Text::new(
                "Tullimäki 4, Taalintehdas",
                "Tullbacken 4, Dalsbruk",
                "Tullbacken 4, Dalsbruk",
            ),
        }),
        producer: Text::new(
            "Köysipaja Kolme Säiettä",
            "Repverkstaden Tre Kardeler",
            "Three Strands Rope Works",
        ),
        price: Price::PerGroup { cents: 18_000 },
        art: card.art,
        image: None,
        origin: None,
        deadline_days: Some(3),
        next: times.iter().find(|time| time.room.is_open()).cloned(),
        months: Month::of(times),
        live: true,
        booked: BookedWhere::Here,
    }
}

fn time(civil: &str, languages: &str, room: Room) -> Time {
    let at = samples::moment(civil);
    let until = at.at.as_jiff() + std::time::Duration::from_mins(90);
    Time {
        until: Some(Moment::new(tenancy::Timestamp::from_jiff(until), at.zone.clone())),
        at,
        languages: samples::tokens(languages),
        href: room.is_open().then(|| paths::booking_form("0198c2f1-0000-7000-8000-000000000001", civil)),
        room,
    }
}

pub(super) fn times() -> Vec<Time> {
    let heads = |left| Room::of(left, 24, Counted::Heads);
    let reason = Text::new("Ohjaaja on estynyt", "Ledaren har fått förhinder", "The guide cannot come");
    vec![
        time("2026-12-15T09:00", "fi", Room::Closed),
        time("2027-01-12T09:00", "fi", Room::Full),
        time("2027-01-12T12:00", "sv", heads(3)),
        time("2027-01-14T09:00", "fi", heads(24)),
        time("2027-01-20T09:30", "fi sv", heads(11)),
        time("2027-02-02T09:00", "fi", Room::of(2, 3, Counted::Groups)),
        time("2027-02-04T12:00", "sv", Room::Cancelled { reason: Some(reason) }),
        time("2027-02-16T09:00", "", Room::NotOpenYet { opens: samples::moment("2026-12-14T08:00") }),
        time("2027-03-02T09:00", "fi", Room::Cancelled { reason: None }),
        time("2027-03-11T12:00", "sv", Room::Unknown),
    ]
}

fn little(usual: &OfferingShow) -> OfferingShow {
    OfferingShow {
        title: Text::new("Runo", "Dikt", "Poem"),
        summary: Text::default(),
        description: Text::default(),
        deliveries: samples::tokens("recording"),
        languages: Vec::new(),
        stages: Vec::new(),
        minutes: None,
        group_min: None,
        group_max: None,
        venue: None,
        price: Price::Free,
        art: "literature".to_owned(),
        deadline_days: None,
        next: None,
        months: Vec::new(),
        ..usual.clone()
    }
}

fn too_much(usual: &OfferingShow) -> OfferingShow {
    let many = (1..=28).flat_map(|day| {
        ["08:15", "10:00", "12:30"]
            .map(|hour| time(&format!("2027-01-{day:02}T{hour}"), "fi sv en", Room::Full))
    });
    OfferingShow {
        title: samples::long_title(),
        stages: samples::cards().into_iter().flat_map(|card| card.stages).collect(),
        deliveries: samples::tokens("at_venue comes_to_you live_stream recording"),
        languages: samples::tokens("fi sv en ru zxx"),
        image: Some(Photograph {
            picture: Picture::at(
                "/no-such-picture.jpg",
                &[400, 800, 1600],
                [100, 50],
                Text::same("Kaksi viulunsoittajaa"),
            ),
            photographer: "Aleksandra Sandström-Virtanen".to_owned(),
            licence: "CC BY-SA 4.0".to_owned(),
        }),
        group_min: None,
        origin: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
        next: None,
        months: Month::of(many.collect()),
        ..usual.clone()
    }
}
