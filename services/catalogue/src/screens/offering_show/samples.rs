//! Samples of an offering's page: little, usual, too much, and a reader who books elsewhere.

use contract::Text;
use views::{Counted, Moment, Picture, Price, Room, paths, samples};

use super::{
    BookedWhere, Material, MaterialPart, Month, Need, Needs, OfferingShow, OtherLanguage, PartOf, Photograph,
    PlaceFacts, Subject, Time, Venue,
};

/// Every sample.
pub(super) fn all() -> Vec<OfferingShow> {
    let usual = usual();
    vec![
        little(&usual),
        too_much(&usual),
        OfferingShow {
            draft_href: Some("/x/review".to_owned()),
            live: false,
            booked: BookedWhere::OwnTray,
            origin: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
            ..usual.clone()
        },
        by_asking(&usual),
        OfferingShow {
            booked: BookedWhere::Elsewhere {
                href: "https://varaamo.example/tila/12".to_owned(),
                host: "varaamo.example".to_owned(),
            },
            favourite: Some(true),
            months: Vec::new(),
            next: None,
            ..usual.clone()
        },
        usual,
    ]
}

/// A visiting programme of which one asks, kept as a favourite or not.
fn by_asking(usual: &OfferingShow) -> OfferingShow {
    OfferingShow {
        booked: BookedWhere::ByAsking,
        deliveries: samples::tokens("comes_to_you"),
        venue: None,
        place: None,
        needs: Some(Needs {
            space: Text::new("Jumppasali tai muu avara tila", "Gymnastiksal eller annat öppet rum", ""),
            things: [("power", "yes"), ("darkness", "no"), ("piano", "unknown")]
                .map(|(what, known)| Need { what: what.to_owned(), known: known.to_owned() })
                .to_vec(),
            setup_minutes: Some(45),
        }),
        travel: Text::new("Matkat 0,55 € kilometriltä", "Resor 0,55 € per kilometer", ""),
        favourite: Some(false),
        months: Vec::new(),
        next: None,
        ..usual.clone()
    }
}

fn usual() -> OfferingShow {
    let card = samples::ropes();
    let times = times();
    OfferingShow {
        draft_href: None,
        part_of: Vec::new(),
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
        csrf: "token".to_owned(),
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
        place: Some(PlaceFacts {
            has: samples::tokens("step_free toilets snack_place"),
            lacks: samples::tokens("parking"),
            unknown: samples::tokens("induction_loop cloakroom bus_drop_off"),
        }),
        needs: None,
        access: samples::tokens("step_free accessible_toilet easy_language"),
        transport: Text::new("Bussi 907 pysähtyy portilla.", "Buss 907 stannar vid porten.", ""),
        photo_terms: Text::new("Ohjaaja ei kuvaa lapsia.", "Ledaren fotograferar inte barn.", ""),
        materials: materials(),
        subjects: vec![Subject {
            name: Text::new("solmut", "knopar", "knots"),
            href: paths::offerings_about("solmut"),
        }],
        also_in: Vec::new(),
        producer_href: paths::producer("koysipaja"),
        ask_email: Some("pajalle@koysipaja.example".to_owned()),
        producer: Text::new(
            "Köysipaja Kolme Säiettä",
            "Repverkstaden Tre Kardeler",
            "Three Strands Rope Works",
        ),
        price: Price::PerGroup { cents: 18_000 },
        full_price: None,
        note: Text::default(),
        local_href: None,
        travel: Text::default(),
        art: card.art,
        image: None,
        more_images: Vec::new(),
        origin: None,
        deadline_days: Some(3),
        next: times.iter().find(|time| time.room.is_open()).cloned(),
        months: Month::of(times),
        live: true,
        booked: BookedWhere::Here,
        favourite: None,
        address: "https://kemionsaari.tarjotin.example/offerings/1".to_owned(),
        linked_data: "{\"@context\":\"https://schema.org\"}".to_owned(),
    }
}

fn materials() -> Vec<MaterialPart> {
    let link = |fi: &str, sv: &str, href: &str| Material {
        title: Text::new(fi, sv, ""),
        href: format!("https://oppimateriaali.example/{href}"),
    };
    let part = |part: &str, link: Material| MaterialPart { part: part.to_owned(), links: vec![link] };
    vec![
        part("curriculum", link("Käsityö: rakenteet ja materiaalit", "Slöjd: konstruktioner", "1")),
        part("before", link("Viisi solmua kuvina", "Fem knopar i bild", "2")),
        part("after", link("Kerro, mitä jäi mieleen", "Berätta vad du minns", "3")),
    ]
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
        place: None,
        access: Vec::new(),
        transport: Text::default(),
        photo_terms: Text::default(),
        materials: Vec::new(),
        subjects: Vec::new(),
        ask_email: None,
        price: Price::Free,
        full_price: Some(Price::PerHead { cents: 500 }),
        note: Text::new("Bussi lähtee torilta klo 9.\nEväät <mukaan>.", "", ""),
        local_href: Some("/curation/listings/a".to_owned()),
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
    let photograph = Photograph {
        picture: Picture::at(
            "/no-such-picture.jpg",
            &[400, 800, 1600],
            [100, 50],
            Text::same("Kaksi viulunsoittajaa"),
        ),
        photographer: "Aleksandra Sandström-Virtanen".to_owned(),
        licence: "CC BY-SA 4.0".to_owned(),
    };
    let part_of = |title| PartOf { title, href: "/packages/x".to_owned() };
    OfferingShow {
        title: samples::long_title(),
        part_of: vec![
            part_of(Text::new("Kolmosten polku", "Treornas stig", "")),
            part_of(samples::long_title()),
        ],
        subjects: usual.subjects.iter().cycle().take(18).cloned().collect(),
        also_in: vec![OtherLanguage {
            lang: "se".to_owned(),
            title: "Fierpmi, čuolbma ja sálti".to_owned(),
            summary: "Bargobádji bátti birra.".to_owned(),
            paragraphs: vec!["Vuosttažettiin gullat máidnasa.".to_owned()],
        }],
        more_images: vec![photograph.clone(), photograph.clone(), photograph.clone()],
        stages: samples::cards().into_iter().flat_map(|card| card.stages).collect(),
        deliveries: samples::tokens("at_venue comes_to_you live_stream recording"),
        languages: samples::tokens("fi sv en ru zxx"),
        image: Some(photograph),
        group_min: None,
        origin: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
        next: None,
        months: Month::of(many.collect()),
        ..usual.clone()
    }
}
