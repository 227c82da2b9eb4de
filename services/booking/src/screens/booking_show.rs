//! The page of a booking: the confirmation right after booking, and later what was agreed.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, Price, samples};

use super::bookings_index::{BookingLine, BookingState, sample};

/// The page of a booking.
#[derive(Clone, Debug, Serialize)]
pub struct BookingShow {
    /// What a list also says of it
    pub booking: BookingLine,
    /// Codes of the group's languages, as they were
    pub languages: Vec<String>,
    /// Tokens of what the group needs, as it was
    pub needs: Vec<String>,
    /// The page of the offering, while there is one
    pub offering_href: Option<String>,
    /// When it ends
    pub until: Option<Moment>,
    /// The venue's address
    pub address: Option<Text>,
    /// Who arranges it
    pub producer: Text,
    /// Where mail reaches the host
    pub host_email: Option<String>,
    /// What it costs
    pub price: Price,
    /// What the host asks, where the municipality pays a part of it
    pub full_price: Option<Price>,
    /// Who booked, by name
    pub booked_by: String,
    /// When it was booked
    pub booked_at: Moment,
    /// Whether it was made just now: the page then begins with a confirmation
    pub fresh: bool,
    /// All its times, where it has several
    pub times: Vec<ShownTime>,
    /// What the other side said last
    pub note: Option<String>,
    /// How the group travels: a token, or nothing
    pub transport: String,
    /// What the invoice must say
    pub invoice: String,
    /// What the unit told the host
    pub message: String,
    /// What one can do with it beside giving it up
    pub deeds: Deeds,
    /// What was just done, if anything
    pub done: Option<String>,
    /// The token that forms send back
    pub csrf: String,
}

/// One time of several.
#[derive(Clone, Debug, Serialize)]
pub struct ShownTime {
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
}

/// Where the forms of a booking go; what cannot be done is left out.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Deeds {
    /// Taking the offered place
    pub accept: Option<String>,
    /// The yes or no of the unit's own principal
    pub approve: Option<String>,
    /// Another size or time
    pub change: Option<String>,
    /// Looking after it from now on
    pub take_over: Option<String>,
}

impl Page for BookingShow {
    const TEMPLATE: &'static str = "booking/show.html";

    fn samples() -> Vec<Self> {
        let show = |state, fresh| Self {
            booking: sample(state),
            languages: samples::tokens("fi sv"),
            needs: samples::tokens("wheelchair quiet_space"),
            offering_href: Some(samples::ropes().href),
            until: Some(samples::moment("2027-01-14T10:30")),
            address: Some(Text::new(
                "Tullimäki 4, Taalintehdas",
                "Tullbacken 4, Dalsbruk",
                "Tullbacken 4, Dalsbruk",
            )),
            producer: Text::new("Köysipaja Kolme Säiettä", "Repverkstaden Tre Kardeler", "Three Strands"),
            host_email: Some("verstas@kolmesaietta.example".to_owned()),
            price: Price::PerGroup { cents: 18_000 },
            full_price: None,
            booked_by: "Tove Lindqvist".to_owned(),
            booked_at: samples::moment("2026-11-23T14:05"),
            fresh,
            times: Vec::new(),
            note: None,
            transport: "own".to_owned(),
            invoice: "KIMITO-1234".to_owned(),
            message: "Tulemme linja-autolla, joka on portilla noin 8.50. <b>".to_owned(),
            deeds: Deeds { change: Some("/bookings/a/change".to_owned()), ..Deeds::default() },
            done: None,
            csrf: "a-token".to_owned(),
        };
        let mut bare = show(BookingState::Confirmed, true);
        bare.booking.title = samples::long_title();
        bare.booking.venue = None;
        bare.booking.origin = Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori"));
        bare.booking.cancellation = None;
        bare = Self {
            languages: Vec::new(),
            needs: Vec::new(),
            offering_href: None,
            until: None,
            address: None,
            transport: String::new(),
            invoice: String::new(),
            message: String::new(),
            deeds: Deeds::default(),
            host_email: None,
            price: Price::Free,
            full_price: Some(Price::PerGroup { cents: 18_000 }),
            ..bare
        };
        let offered = Self {
            deeds: Deeds { accept: Some("/bookings/a/acceptance".to_owned()), ..Deeds::default() },
            ..show(BookingState::Offered, true)
        };
        let asked = Self {
            deeds: Deeds {
                approve: Some("/bookings/a/approval".to_owned()),
                take_over: Some("/bookings/a/take-over".to_owned()),
                ..Deeds::default()
            },
            done: Some("changed".to_owned()),
            ..show(BookingState::Asked, true)
        };
        let time = |day: u32| ShownTime {
            at: samples::moment(&format!("2027-01-{day}T09:00")),
            until: Some(samples::moment(&format!("2027-01-{day}T10:30"))),
        };
        let series = Self {
            times: vec![time(14), time(21), time(28)],
            done: Some("taken_over".to_owned()),
            ..show(BookingState::Confirmed, false)
        };
        let mut waiting = show(BookingState::Waiting, true);
        waiting.booking.at = None;
        let told = |state| Self { note: Some("Sali on remontissa. <b>".to_owned()), ..show(state, false) };
        vec![
            offered,
            asked,
            series,
            waiting,
            show(BookingState::Missed, false),
            told(BookingState::Declined),
            told(BookingState::Lapsed),
            show(BookingState::Confirmed, true),
            show(BookingState::Pending, true),
            show(BookingState::Confirmed, false),
            show(BookingState::Attended, false),
            show(BookingState::Past, false),
            show(BookingState::CancelledByGuest, false),
            told(BookingState::CancelledByHost),
            bare,
        ]
    }
}
