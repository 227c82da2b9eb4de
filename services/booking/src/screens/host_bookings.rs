//! Who comes: a team's coming times with the groups that have booked them.

use contract::Text;
use serde::Serialize;
use views::{Counted, Moment, Page, samples};

use super::bookings_index::BookingState;

/// The list of coming groups.
#[derive(Clone, Debug, Serialize)]
pub struct HostBookings {
    /// Times that somebody has booked, the nearest first
    pub times: Vec<ComingTime>,
    /// How many offerings the team has published, for the words of the empty list
    pub published: u32,
}

/// A time that somebody has booked.
#[derive(Clone, Debug, Serialize)]
pub struct ComingTime {
    /// What is booked
    pub title: Text,
    /// Its page for the team
    pub href: String,
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// Where it is; none when it goes to the group
    pub venue: Option<Text>,
    /// How many places are taken
    pub taken: u32,
    /// How many there are
    pub capacity: u32,
    /// What the two count
    pub counted: Counted,
    /// The groups
    pub guests: Vec<Guest>,
    /// Who comes then, for the day itself
    pub time_href: String,
}

/// A group that comes.
#[derive(Clone, Debug, Serialize)]
pub struct Guest {
    /// Pajaniemen koulu
    pub unit: Text,
    /// The booking's page
    pub href: String,
    /// The municipality or county whose unit it is
    pub tenant: Text,
    /// The group's name
    pub group: String,
    /// Tokens: `grade_3`, …
    pub stages: Vec<String>,
    /// Codes of its languages
    pub languages: Vec<String>,
    /// Tokens of what it needs
    pub needs: Vec<String>,
    /// How many take part
    pub participants: u32,
    /// How many adults come along
    pub adults: u32,
    /// Who booked
    pub booker: String,
    /// Where mail reaches who booked, or the unit
    pub email: String,
    /// Where the booking stands
    pub state: BookingState,
}

impl Page for HostBookings {
    const TEMPLATE: &'static str = "booking/host.html";

    fn samples() -> Vec<Self> {
        let guest = Guest {
            unit: Text::same("Pajaniemen koulu"),
            href: "/host/bookings/a".to_owned(),
            tenant: Text::new("Kemiönsaari", "Kimitoön", "Kimitoön"),
            group: "3.–4. yhdysluokka".to_owned(),
            stages: samples::tokens("grade_3 grade_4"),
            languages: samples::tokens("fi sv"),
            needs: samples::tokens("wheelchair quiet_space"),
            participants: 17,
            adults: 2,
            booker: "Tove Lindqvist".to_owned(),
            email: "pajaniemi@kemionsaari.example".to_owned(),
            state: BookingState::Confirmed,
        };
        let cancelled = Guest {
            unit: Text::same("Strömvikens skola i Västra Nylands allra längsta by"),
            tenant: Text::new("Raasepori", "Raseborg", "Raasepori"),
            group: "Ett gruppnamn som är så långt som ett gruppnamn får vara".to_owned(),
            email: "en.mycket.lang.adress.som.inte.far.plats@stromvikens-skola.example".to_owned(),
            stages: Vec::new(),
            languages: Vec::new(),
            needs: Vec::new(),
            state: BookingState::CancelledByGuest,
            ..guest.clone()
        };
        let card = samples::ropes();
        let time = ComingTime {
            title: card.title,
            href: "/host/offerings/a".to_owned(),
            at: samples::moment("2027-01-14T09:00"),
            until: Some(samples::moment("2027-01-14T10:30")),
            venue: Some(Text::new("Köysimakasiini", "Repmagasinet", "The Rope Store")),
            taken: 19,
            capacity: 24,
            counted: Counted::Heads,
            guests: vec![guest.clone()],
            time_href: "/host/times/a".to_owned(),
        };
        let much = ComingTime {
            title: samples::long_title(),
            venue: None,
            taken: 3,
            capacity: 3,
            counted: Counted::Groups,
            guests: vec![guest.clone(), Guest { state: BookingState::Pending, ..guest }, cancelled],
            ..time.clone()
        };
        vec![
            Self { times: Vec::new(), published: 0 },
            Self { times: Vec::new(), published: 3 },
            Self { times: vec![time.clone()], published: 1 },
            Self { times: vec![time, much], published: 1 },
        ]
    }
}
