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
    /// When it begins, the next time of a series; none while the group waits for any time
    pub at: Option<Moment>,
    /// How many times the series has beside that one
    pub more_times: u32,
    /// Until when the places are kept, or the offer stands
    pub held_until: Option<Moment>,
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
    /// In the queue.
    Waiting,
    /// A place is offered.
    Offered,
    /// The unit's own principal has yet to answer.
    Asked,
    /// The host has yet to answer.
    Pending,
    /// The places are the group's.
    Confirmed,
    /// It took place, and the group was there.
    Attended,
    /// It took place without the group.
    Missed,
    /// Its time has passed.
    Past,
    /// Somebody said no.
    Declined,
    /// Nobody said anything in time.
    Lapsed,
    /// The unit gave it up.
    CancelledByGuest,
    /// The host called it off.
    CancelledByHost,
}

impl BookingState {
    /// Every state, as pages tell them apart.
    pub const ALL: [Self; 12] = [
        Self::Waiting,
        Self::Offered,
        Self::Asked,
        Self::Pending,
        Self::Confirmed,
        Self::Attended,
        Self::Missed,
        Self::Past,
        Self::Declined,
        Self::Lapsed,
        Self::CancelledByGuest,
        Self::CancelledByHost,
    ];

    /// Its token, by which pages name it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Asked => "asked",
            Self::Pending => "pending",
            Self::Confirmed => "confirmed",
            Self::Attended => "attended",
            Self::Missed => "missed",
            Self::Past => "past",
            Self::Declined => "declined",
            Self::Lapsed => "lapsed",
            Self::CancelledByGuest => "cancelled_by_guest",
            Self::CancelledByHost => "cancelled_by_host",
        }
    }

    /// Whether the group still means to come.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Waiting | Self::Offered | Self::Asked | Self::Pending | Self::Confirmed)
    }

    /// Whether it was to come, and the time is over.
    pub const fn is_past(self) -> bool {
        matches!(self, Self::Attended | Self::Missed | Self::Past)
    }

    /// Whether places are kept until a moment.
    pub const fn is_held(self) -> bool {
        matches!(self, Self::Offered | Self::Asked | Self::Pending)
    }
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
    let open = state.is_live();
    BookingLine {
        href: paths::booking(&card.id),
        title: card.title,
        origin: None,
        at: Some(samples::moment("2027-01-14T09:00")),
        more_times: 0,
        held_until: state.is_held().then(|| samples::moment("2026-12-01T15:00")),
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
            coming: [BookingState::Offered, BookingState::Asked, BookingState::Pending]
                .into_iter()
                .map(sample)
                .chain([long, BookingLine { at: None, ..sample(BookingState::Waiting) }])
                .collect(),
            past: [BookingState::Attended, BookingState::Past].repeat(6).into_iter().map(sample).collect(),
            cancelled: [
                BookingState::CancelledByGuest,
                BookingState::CancelledByHost,
                BookingState::Declined,
                BookingState::Lapsed,
            ]
            .map(sample)
            .to_vec(),
            done: Some("cancelled".to_owned()),
            ..empty.clone()
        };
        let no_unit = Self { units: Vec::new(), ..empty.clone() };
        vec![empty, usual, much, no_unit]
    }
}
