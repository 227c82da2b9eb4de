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
    /// Who booked, by name
    pub booked_by: String,
    /// When it was booked
    pub booked_at: Moment,
    /// Whether it was made just now: the page then begins with a confirmation
    pub fresh: bool,
    /// The token that forms send back
    pub csrf: String,
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
            booked_by: "Tove Lindqvist".to_owned(),
            booked_at: samples::moment("2026-11-23T14:05"),
            fresh,
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
            host_email: None,
            price: Price::Free,
            ..bare
        };
        vec![
            show(BookingState::Confirmed, true),
            show(BookingState::Pending, true),
            show(BookingState::Confirmed, false),
            show(BookingState::Attended, false),
            show(BookingState::Past, false),
            show(BookingState::CancelledByGuest, false),
            show(BookingState::CancelledByHost, false),
            bare,
        ]
    }
}
