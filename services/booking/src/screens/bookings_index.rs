//! What a unit has booked, in one place for everybody who books for it.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, paths, samples};

/// The bookings of the reader's units.
#[derive(Clone, Debug, Serialize)]
pub struct BookingsIndex {
    /// The units whose bookings these are
    pub units: Vec<Text>,
    /// Still to come, the nearest first
    pub coming: Vec<BookingLine>,
    /// Over, the latest first
    pub past: Vec<BookingLine>,
    /// Cancelled by either party, the latest first
    pub cancelled: Vec<BookingLine>,
    /// What was just done, for a notice: `cancelled`
    pub done: Option<String>,
    /// The token that forms send back
    pub csrf: String,
}

/// One booking in a list.
#[derive(Clone, Debug, Serialize)]
pub struct BookingLine {
    /// The booking's id
    pub id: String,
    /// Its page
    pub href: String,
    /// What was booked
    pub title: Text,
    /// "Raaseporista", a whole phrase, when its home is elsewhere
    pub origin: Option<Text>,
    /// When it begins
    pub at: Moment,
    /// Where it is; none when it comes to the group
    pub venue: Option<Text>,
    /// The unit
    pub unit: Text,
    /// The group's name as it was
    pub group: String,
    /// How many take part
    pub participants: u32,
    /// How many adults come along
    pub adults: u32,
    /// Where it stands
    pub state: BookingState,
    /// How it can be cancelled, if it can
    pub cancellation: Option<Cancellation>,
}

/// Where a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// The host has yet to answer; the places are held
    Pending,
    /// The group comes
    Confirmed,
    /// The group came
    Attended,
    /// The time is over and nobody has said who came
    Past,
    /// The unit cancelled
    CancelledByGuest,
    /// The host cancelled
    CancelledByHost,
}

/// How a booking can be cancelled.
#[derive(Clone, Debug, Serialize)]
pub struct Cancellation {
    /// Where the form goes
    pub action: String,
    /// Until when it is free
    pub until: Option<Moment>,
}

/// A booking line from which samples differ.
pub(super) fn sample(state: BookingState) -> BookingLine {
    let card = samples::ropes();
    let open = matches!(state, BookingState::Pending | BookingState::Confirmed);
    BookingLine {
        href: paths::booking(&card.id),
        title: card.title,
        origin: None,
        at: samples::moment("2027-01-14T09:00"),
        venue: Some(Text::new("Köysimakasiini", "Repmagasinet", "The Rope Store")),
        unit: Text::same("Pajaniemen koulu"),
        group: "3.–4. yhdysluokka".to_owned(),
        participants: 17,
        adults: 2,
        state,
        cancellation: open.then(|| Cancellation {
            action: paths::cancellation(&card.id),
            until: Some(samples::moment("2027-01-11T23:59")),
        }),
        id: card.id,
    }
}

impl Page for BookingsIndex {
    const TEMPLATE: &'static str = "booking/index.html";

    fn samples() -> Vec<Self> {
        let empty = Self {
            units: vec![Text::same("Päiväkoti Meripihlaja")],
            coming: Vec::new(),
            past: Vec::new(),
            cancelled: Vec::new(),
            done: None,
            csrf: "a-token".to_owned(),
        };
        let long = BookingLine {
            id: "long".to_owned(),
            title: samples::long_title(),
            origin: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
            venue: None,
            cancellation: None,
            ..sample(BookingState::Confirmed)
        };
        let usual = Self {
            coming: vec![sample(BookingState::Confirmed)],
            past: vec![sample(BookingState::Past)],
            ..empty.clone()
        };
        let much = Self {
            units: ["Pajaniemen koulu", "Strömvikens skola"].map(Text::same).to_vec(),
            coming: vec![sample(BookingState::Pending), long],
            past: [BookingState::Attended, BookingState::Past].repeat(6).into_iter().map(sample).collect(),
            cancelled: [BookingState::CancelledByGuest, BookingState::CancelledByHost].map(sample).to_vec(),
            done: Some("cancelled".to_owned()),
            ..empty.clone()
        };
        let no_unit = Self { units: Vec::new(), ..empty.clone() };
        vec![empty, usual, much, no_unit]
    }
}
