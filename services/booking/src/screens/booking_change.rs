//! The page where a booking comes to another size, or another time.

use serde::Serialize;
use views::{Counted, Page, Room, paths, samples};

use super::booking_new::{Field, Flaw, FlawKind, SeriesTime};
use super::bookings_index::{BookingLine, BookingState, sample};

/// Both forms.
#[derive(Clone, Debug, Serialize)]
pub struct BookingChange {
    /// Where the form of the size goes
    pub action: String,
    /// Where the form of the time goes
    pub time_action: String,
    /// The booking's page
    pub back: String,
    /// The token that the forms send back
    pub csrf: String,
    /// The booking as it stands
    pub booking: BookingLine,
    /// Participants, as typed
    pub participants: String,
    /// Adults, as typed
    pub adults: String,
    /// The times that it could come to
    pub times: Vec<SeriesTime>,
    /// Whether it can come to another time at all: a series is booked anew
    pub may_move: bool,
    /// What is wrong with what was sent
    pub flaws: Vec<Flaw>,
}

impl Flaw {
    /// There is no room for so many.
    pub(crate) const fn of_size() -> Self {
        Self { field: Field::Participants, kind: FlawKind::SizeRefused, number: 0 }
    }

    /// That time has no room, or is none.
    pub(crate) const fn of_time() -> Self {
        Self { field: Field::Times, kind: FlawKind::TimeRefused, number: 0 }
    }
}

impl Page for BookingChange {
    const TEMPLATE: &'static str = "booking/change.html";

    fn samples() -> Vec<Self> {
        let id = "0198c2f1-0000-7000-8000-0000000000aa";
        let usual = Self {
            action: paths::booking_change(id),
            time_action: paths::booking_time(id),
            back: paths::booking(id),
            csrf: "a-token".to_owned(),
            booking: sample(BookingState::Confirmed),
            participants: "17".to_owned(),
            adults: "2".to_owned(),
            times: vec![SeriesTime {
                id: "a".to_owned(),
                at: samples::moment("2027-01-21T09:00"),
                until: Some(samples::moment("2027-01-21T10:30")),
                room: Room::of(24, 24, Counted::Heads),
                chosen: false,
            }],
            may_move: true,
            flaws: Vec::new(),
        };
        let wrong = Self {
            participants: "monta <b>".to_owned(),
            flaws: vec![
                Flaw { field: Field::Participants, kind: FlawKind::NotANumber, number: 0 },
                Flaw::of_size(),
                Flaw::of_time(),
            ],
            times: Vec::new(),
            ..usual.clone()
        };
        let series = Self { may_move: false, times: Vec::new(), ..usual.clone() };
        vec![usual, wrong, series]
    }
}
