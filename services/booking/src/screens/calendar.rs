//! Weeks and months: a host's times, or what a unit has booked.

use contract::Text;
use serde::Serialize;
use views::{Counted, Moment, Page, samples};

use super::BookingState;

/// A week or a month, day by day.
#[derive(Clone, Debug, Serialize)]
pub struct Calendar {
    /// Whose: `host` or `guest`
    pub side: &'static str,
    /// How much is seen: `week` or `month`
    pub view: &'static str,
    /// A moment of its first own day
    pub at: Moment,
    /// A moment of its last own day
    pub until: Moment,
    /// The number of the week (ISO 8601); of a month, that of its first day's
    pub week: u8,
    /// A week, a month
    pub views: Vec<ViewChoice>,
    /// The one before
    pub before: String,
    /// The one that it is today; none where it is shown
    pub now: Option<String>,
    /// The one after
    pub after: String,
    /// Whole weeks, Monday first
    pub days: Vec<CalendarDay>,
    /// Whether any of its own days has something
    pub has_any: bool,
    /// Where nothing is: the first that comes after
    pub later: Option<LaterEntry>,
}

/// The first of what comes later.
#[derive(Clone, Debug, Serialize)]
pub struct LaterEntry {
    /// When it begins
    pub at: Moment,
    /// Its week or month
    pub href: String,
}

/// How much to see.
#[derive(Clone, Debug, Serialize)]
pub struct ViewChoice {
    /// `week` or `month`
    pub view: &'static str,
    /// Its page
    pub href: String,
    /// Whether it is the one that is shown
    pub is_current: bool,
}

/// A day with what is on it.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarDay {
    /// A moment of the day
    pub at: Moment,
    /// Whether it is today
    pub is_today: bool,
    /// Whether it only fills a week, and is another month's
    pub is_beside: bool,
    /// In their order
    pub entries: Vec<CalendarEntry>,
    /// How many more there are, which its week shows
    pub more: u32,
    /// The page of its week
    pub week: String,
}

/// Something at a time.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarEntry {
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Moment,
    /// What it is
    pub title: Text,
    /// Its page
    pub href: String,
    /// How full it is, for the host
    pub places: Option<CalendarPlaces>,
    /// Whether the host called it off
    pub is_cancelled: bool,
    /// Who comes, for the guest
    pub group: Option<String>,
    /// Where the booking stands, for the guest
    pub state: Option<BookingState>,
}

/// How full a time is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct CalendarPlaces {
    /// Of its places, taken
    pub taken: u32,
    /// Its places
    pub capacity: u32,
    /// What places are
    pub counted: Counted,
}

impl Page for Calendar {
    const TEMPLATE: &'static str = "booking/calendar.html";

    fn samples() -> Vec<Self> {
        let place = |taken, counted| Some(CalendarPlaces { taken, capacity: 24, counted });
        let entry = |title, places| CalendarEntry {
            at: samples::moment("2026-11-24T09:30"),
            until: samples::moment("2026-11-24T10:30"),
            title,
            href: "/host/times/a".to_owned(),
            places,
            is_cancelled: false,
            group: None,
            state: None,
        };
        let hosted = vec![
            entry(samples::ropes().title, place(12, Counted::Heads)),
            CalendarEntry { is_cancelled: true, ..entry(samples::long_title(), place(0, Counted::Groups)) },
        ];
        let booked = CalendarEntry {
            group: Some("4 A".to_owned()),
            state: Some(BookingState::Confirmed),
            href: "/bookings/a".to_owned(),
            ..entry(samples::ropes().title, None)
        };
        let day = |number: u8, entries: Vec<CalendarEntry>, more| CalendarDay {
            at: samples::moment(&format!("2026-11-{number:02}T00:00")),
            is_today: number == 24,
            is_beside: number < 24,
            entries,
            more,
            week: "/host/calendar?view=week&day=2026-11-23".to_owned(),
        };
        let page = |side, view, days: Vec<CalendarDay>| Self {
            side,
            view,
            at: samples::moment("2026-11-23T00:00"),
            until: samples::moment("2026-11-29T00:00"),
            week: 48,
            views: ["week", "month"]
                .map(|of| ViewChoice { view: of, href: format!("?view={of}"), is_current: of == view })
                .to_vec(),
            before: "?day=2026-11-16".to_owned(),
            now: (view == "week").then(|| "?view=week".to_owned()),
            after: "?day=2026-11-30".to_owned(),
            has_any: days.iter().any(|day| !day.entries.is_empty()),
            later: None,
            days,
        };
        let later =
            LaterEntry { at: samples::moment("2027-01-12T09:00"), href: "?day=2027-01-01".to_owned() };
        let empty = |number| day(number, Vec::new(), 0);
        vec![
            page("host", "month", vec![empty(23), day(24, hosted.clone(), 3), empty(25)]),
            page("host", "week", vec![empty(23), day(24, hosted, 0), empty(25)]),
            page("guest", "month", vec![empty(23), day(24, vec![booked], 0), empty(25)]),
            page("guest", "week", vec![empty(23), empty(24), empty(25)]),
            Calendar { later: Some(later), ..page("host", "week", vec![empty(23), empty(24), empty(25)]) },
        ]
    }
}
