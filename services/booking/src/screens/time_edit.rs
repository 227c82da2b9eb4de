//! Changing one time, or calling it off: the form, and what it means for whoever comes.

use std::collections::BTreeMap;

use contract::Text;
use serde::Serialize;
use views::{Counted, Moment, Page, samples};

use super::bookings_index::BookingState;
use super::plan_form::{PlanFormFlaw, Tickable, TypedField};

/// The form of one time.
#[derive(Clone, Debug, Serialize)]
pub struct TimeEdit {
    /// The token that the form sends back
    pub csrf: String,
    /// Where it is sent
    pub action: String,
    /// Where the time is called off; none once it is
    pub cancel_href: Option<String>,
    /// The list of the offering's times
    pub times_href: String,
    /// The offering's name
    pub title: Text,
    /// When it begins now
    pub at: Moment,
    /// When it ends now
    pub until: Option<Moment>,
    /// The offering's own place; none where it goes to the group
    pub venue: Option<Text>,
    /// What places are
    pub counted: Counted,
    /// How many are taken
    pub taken: u32,
    /// What was typed, by field: every field has an entry
    pub fields: BTreeMap<String, String>,
    /// Codes of languages
    pub languages: Vec<Tickable>,
    /// Whether the host has units for which it may keep places
    pub keeps_own: bool,
    /// What is wrong
    pub flaws: Vec<PlanFormFlaw>,
    /// Whether somebody else has changed the time meanwhile
    pub is_stale: bool,
    /// Whoever has a seat
    pub groups: Vec<AffectedGroup>,
}

/// A group that has a seat.
#[derive(Clone, Debug, Serialize)]
pub struct AffectedGroup {
    /// Its booking
    pub href: String,
    /// Pajaniemen koulu
    pub unit: Text,
    /// Where the unit is
    pub tenant: Text,
    /// The group
    pub group: String,
    /// How many take part
    pub participants: u32,
    /// How many adults come along
    pub adults: u32,
    /// Where the booking stands
    pub state: BookingState,
}

/// What a change means, to be confirmed.
#[derive(Clone, Debug, Serialize)]
pub struct TimeChange {
    /// The token that the form sends back
    pub csrf: String,
    /// Where it is sent
    pub action: String,
    /// The list of the offering's times
    pub times_href: String,
    /// The offering's name
    pub title: Text,
    /// When it begins and ends now
    pub before: (Moment, Option<Moment>),
    /// When it is to begin and end
    pub after: (Moment, Option<Moment>),
    /// What becomes another: `hour`, `venue`, `languages`
    pub changes: Vec<&'static str>,
    /// All that was typed
    pub typed: Vec<TypedField>,
    /// Who is told
    pub groups: Vec<AffectedGroup>,
}

/// What calling a time off means, to be confirmed with a reason.
#[derive(Clone, Debug, Serialize)]
pub struct TimeCancel {
    /// The token that the form sends back
    pub csrf: String,
    /// Where it is sent
    pub action: String,
    /// The form of the time
    pub edit_href: String,
    /// The list of the offering's times
    pub times_href: String,
    /// The offering's name
    pub title: Text,
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// The reason as typed
    pub reason: String,
    /// What is wrong with it: `missing`, `too_long`
    pub flaw: Option<&'static str>,
    /// Who is told
    pub groups: Vec<AffectedGroup>,
}

fn a_group() -> AffectedGroup {
    AffectedGroup {
        href: "/host/bookings/a".to_owned(),
        unit: Text::same("Pajaniemen koulu"),
        tenant: Text::new("Kemiönsaari", "Kimitoön", "Kimitoön"),
        group: "3.–4. yhdysluokka".to_owned(),
        participants: 17,
        adults: 2,
        state: BookingState::Confirmed,
    }
}

fn times() -> (Moment, Option<Moment>) {
    (samples::moment("2027-01-14T09:00"), Some(samples::moment("2027-01-14T10:30")))
}

impl Page for TimeEdit {
    const TEMPLATE: &'static str = "booking/time_edit.html";

    fn samples() -> Vec<Self> {
        let names =
            "date time minutes capacity group_min group_max opens opens_time closes closes_time cancels
                     cancels_time own_seats own_until own_until_time venue_name venue_address revision";
        let languages = ["fi", "sv", "en"].map(|token| Tickable { token, is_ticked: token == "fi" });
        let flaw = |field, kind| PlanFormFlaw {
            field,
            kind,
            least: 19,
            most: 1_000_000,
            typed: String::new(),
            at: None,
        };
        let usual = Self {
            csrf: "a-token".to_owned(),
            action: "/host/offerings/a/occurrences/b".to_owned(),
            cancel_href: Some("/host/offerings/a/occurrences/b/cancellation".to_owned()),
            times_href: "/host/offerings/a/occurrences".to_owned(),
            title: samples::ropes().title,
            at: times().0,
            until: times().1,
            venue: Some(Text::new("Köysimakasiini", "Repmagasinet", "The Rope Store")),
            counted: Counted::Heads,
            taken: 0,
            fields: names.split_whitespace().map(|name| (name.to_owned(), String::new())).collect(),
            languages: languages.into(),
            flaws: Vec::new(),
            keeps_own: true,
            is_stale: false,
            groups: Vec::new(),
        };
        let much = Self {
            title: samples::long_title(),
            venue: None,
            counted: Counted::Groups,
            taken: 2,
            flaws: vec![flaw("date", "no_day"), flaw("capacity", "taken"), flaw("closes", "no_day")],
            groups: vec![a_group(), AffectedGroup { state: BookingState::Pending, ..a_group() }],
            ..usual.clone()
        };
        let stale = Self { is_stale: true, cancel_href: None, taken: 19, ..usual.clone() };
        vec![usual, stale, much]
    }
}

impl Page for TimeChange {
    const TEMPLATE: &'static str = "booking/time_change.html";

    fn samples() -> Vec<Self> {
        let one = Self {
            csrf: "a-token".to_owned(),
            action: "/host/offerings/a/occurrences/b".to_owned(),
            times_href: "/host/offerings/a/occurrences".to_owned(),
            title: samples::ropes().title,
            before: times(),
            after: (samples::moment("2027-01-15T09:00"), Some(samples::moment("2027-01-15T10:30"))),
            changes: vec!["hour"],
            typed: vec![TypedField { name: "date".to_owned(), value: "15.1.2027".to_owned() }],
            groups: vec![a_group()],
        };
        let much = Self {
            title: samples::long_title(),
            after: times(),
            changes: vec!["venue", "languages"],
            groups: vec![a_group(), a_group()],
            ..one.clone()
        };
        vec![one, much]
    }
}

impl Page for TimeCancel {
    const TEMPLATE: &'static str = "booking/time_cancel.html";

    fn samples() -> Vec<Self> {
        let nobody = Self {
            csrf: "a-token".to_owned(),
            action: "/host/offerings/a/occurrences/b/cancellation".to_owned(),
            edit_href: "/host/offerings/a/occurrences/b".to_owned(),
            times_href: "/host/offerings/a/occurrences".to_owned(),
            title: samples::ropes().title,
            at: times().0,
            until: times().1,
            reason: String::new(),
            flaw: None,
            groups: Vec::new(),
        };
        let groups = vec![a_group(), a_group()];
        let missing = Self { flaw: Some("missing"), groups: groups.clone(), ..nobody.clone() };
        let long = Self { flaw: Some("too_long"), title: samples::long_title(), groups, ..nobody.clone() };
        vec![nobody, missing, long]
    }
}
