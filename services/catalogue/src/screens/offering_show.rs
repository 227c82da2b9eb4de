//! The page of an offering: what decides first, then the times, then the story.

use contract::Text;
use serde::Serialize;
use views::{Counted, Moment, Page, Price, Room, paths, samples};

/// The page of an offering.
#[derive(Clone, Debug, Serialize)]
pub struct OfferingShow {
    /// The offering's id
    pub id: String,
    /// Its name
    pub title: Text,
    /// One sentence
    pub summary: Text,
    /// The story: paragraphs parted by empty lines, no markup
    pub description: Text,
    /// Token: `workshop`, `performance`, …
    pub kind: String,
    /// Tokens: `at_venue`, `comes_to_you`, `live_stream`, `recording`
    pub deliveries: Vec<String>,
    /// Codes: `fi`, `sv`, …
    pub languages: Vec<String>,
    /// Tokens: `preschool`, `grade_1`, …
    pub stages: Vec<String>,
    /// How long, where it has one length
    pub minutes: Option<u32>,
    /// The smallest group, adults counted
    pub group_min: Option<u32>,
    /// The largest group, adults counted
    pub group_max: Option<u32>,
    /// Where it is, unless it comes to the group
    pub venue: Option<Venue>,
    /// Who arranges it
    pub producer: Text,
    /// What it costs
    pub price: Price,
    /// Which picture stands in for a photograph
    pub art: String,
    /// A photograph
    pub image: Option<Photograph>,
    /// "Raaseporista", a whole phrase, when its home is elsewhere
    pub origin: Option<Text>,
    /// How many days before a time enrolment ends
    pub deadline_days: Option<u32>,
    /// The next time with room
    pub next: Option<Time>,
    /// The coming times, month by month
    pub months: Vec<Month>,
    /// Whether the places were read just now; if not, a notice says that they may have changed
    pub live: bool,
    /// Where a reader of this site books
    pub booked: BookedWhere,
}

/// Where a reader of a site books an offering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BookedWhere {
    /// On this site
    Here,
    /// On the tray of the reader's own municipality: this is a producer's or a region's site
    OwnTray,
}

/// A place with an address.
#[derive(Clone, Debug, Serialize)]
pub struct Venue {
    /// Köysimakasiini, Repmagasinet
    pub name: Text,
    /// Street and place
    pub address: Text,
}

/// A photograph with who took it and what others may do with it.
#[derive(Clone, Debug, Serialize)]
pub struct Photograph {
    /// Where it is
    pub src: String,
    /// What it shows, for those who do not see it
    pub alt: Text,
    /// Who took it
    pub photographer: String,
    /// Under which licence
    pub licence: String,
}

/// One time of an offering.
#[derive(Clone, Debug, Serialize)]
pub struct Time {
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// Its languages, where it has its own
    pub languages: Vec<String>,
    /// How much room there is
    pub room: Room,
    /// The booking form, if it can be booked here
    pub href: Option<String>,
}

/// The times of one month.
#[derive(Clone, Debug, Serialize)]
pub struct Month {
    /// A moment in the month
    pub at: Moment,
    /// Whether the title says the year: in the first month, and when the year turns
    pub with_year: bool,
    /// Its times, in their order
    pub times: Vec<Time>,
}

impl Month {
    /// Puts times, which are in their order, under their months.
    pub fn of(times: Vec<Time>) -> Vec<Self> {
        let mut months: Vec<Self> = Vec::new();
        for time in times {
            let last = months.last().and_then(|month| month.at.month());
            match (months.last_mut(), time.at.month()) {
                (Some(month), its) if last == its => month.times.push(time),
                (_, its) => months.push(Self {
                    at: time.at.clone(),
                    with_year: last.map(|(year, _)| year) != its.map(|(year, _)| year),
                    times: vec![time],
                }),
            }
        }
        months
    }
}

impl Page for OfferingShow {
    const TEMPLATE: &'static str = "catalogue/offering_show.html";

    fn samples() -> Vec<Self> {
        let usual = usual();
        vec![
            little(&usual),
            too_much(&usual),
            Self {
                live: false,
                booked: BookedWhere::OwnTray,
                origin: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
                ..usual.clone()
            },
            usual,
        ]
    }
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
            address: Text::new("Tullimäki 4, Taalintehdas", "Tullbacken 4, Dalsbruk", "Tullbacken 4, Dalsbruk"),
        }),
        producer: Text::new("Köysipaja Kolme Säiettä", "Repverkstaden Tre Kardeler", "Three Strands Rope Works"),
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
    let until = at.at.as_jiff() + std::time::Duration::from_secs(5_400);
    Time {
        until: Some(Moment::new(tenancy::Timestamp::from_jiff(until), at.zone.clone())),
        at,
        languages: samples::tokens(languages),
        href: room.is_open().then(|| paths::booking_form("0198c2f1-0000-7000-8000-000000000001", civil)),
        room,
    }
}

fn times() -> Vec<Time> {
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
        ["08:15", "10:00", "12:30"].map(|hour| time(&format!("2027-01-{day:02}T{hour}"), "fi sv en", Room::Full))
    });
    OfferingShow {
        title: samples::long_title(),
        stages: samples::cards().into_iter().flat_map(|card| card.stages).collect(),
        deliveries: samples::tokens("at_venue comes_to_you live_stream recording"),
        languages: samples::tokens("fi sv en ru zxx"),
        image: Some(Photograph {
            src: "/no-such-picture.avif".to_owned(),
            alt: Text::same("Kaksi viulunsoittajaa"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_stand_under_their_months_and_the_year_is_said_when_it_turns() {
        let months = Month::of(times());
        let shape: Vec<(usize, bool)> = months.iter().map(|month| (month.times.len(), month.with_year)).collect();
        assert_eq!(shape, [(1, true), (4, true), (3, false), (2, false)]);
    }
}
