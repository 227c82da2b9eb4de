//! Planning times: the form, and what will come of it.

use std::collections::BTreeMap;

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, samples};

/// The form that plans times.
#[derive(Clone, Debug, Serialize)]
pub struct PlanForm {
    /// The token that the form sends back
    pub csrf: String,
    /// Where it is sent
    pub action: String,
    /// The list of the offering's times
    pub times_href: String,
    /// The offering's name
    pub title: Text,
    /// The offering's own place; none where it goes to the group
    pub venue: Option<Text>,
    /// The ways of planning, one of them chosen
    pub ways: Vec<PlanWay>,
    /// The way that is chosen: `one`, `several`, `weekly`
    pub how: String,
    /// What was typed, by field: every field has an entry
    pub fields: BTreeMap<String, String>,
    /// The days of the week
    pub weekdays: Vec<Tickable>,
    /// Codes of languages
    pub languages: Vec<Tickable>,
    /// Whether holidays are left out
    pub skips_holidays: bool,
    /// Whether the host has units for which it may keep places
    pub keeps_own: bool,
    /// What is wrong
    pub flaws: Vec<PlanFormFlaw>,
}

/// A way of planning times.
#[derive(Clone, Debug, Serialize)]
pub struct PlanWay {
    /// Its token
    pub token: &'static str,
    /// The form for it
    pub href: String,
    /// Whether it is the one that is shown
    pub is_current: bool,
}

/// A box that can be ticked.
#[derive(Clone, Debug, Serialize)]
pub struct Tickable {
    /// Its token or code
    pub token: &'static str,
    /// Whether it is ticked
    pub is_ticked: bool,
}

/// Something that is wrong with a field.
#[derive(Clone, Debug, Serialize)]
pub struct PlanFormFlaw {
    /// The id of its field
    pub field: &'static str,
    /// What it is
    pub kind: &'static str,
    /// The least that may be, where the sentence says it
    pub least: i32,
    /// The most that may be, where the sentence says it
    pub most: i32,
    /// What was typed there, where the sentence says it
    pub typed: String,
    /// The time it is about, where the sentence says it
    pub at: Option<Moment>,
}

/// What will come of a plan, to be confirmed.
#[derive(Clone, Debug, Serialize)]
pub struct PlanPreview {
    /// The token that the form sends back
    pub csrf: String,
    /// Where it is sent
    pub action: String,
    /// The list of the offering's times
    pub times_href: String,
    /// The offering's name
    pub title: Text,
    /// All that was typed
    pub typed: Vec<TypedField>,
    /// The times that will come to be
    pub times: Vec<PreviewLine>,
    /// Whether all of them were left out
    pub is_nothing_left: bool,
}

/// A field that was filled in before.
#[derive(Clone, Debug, Serialize)]
pub struct TypedField {
    /// Its name
    pub name: String,
    /// What was typed
    pub value: String,
}

/// A time that will come to be.
#[derive(Clone, Debug, Serialize)]
pub struct PreviewLine {
    /// The field that leaves it out
    pub field: String,
    /// Whether it is left out
    pub is_out: bool,
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// When enrolment opens; none for at once
    pub opens: Option<Moment>,
    /// When enrolment closes
    pub closes: Moment,
    /// What lies at the same time: `same` for a time of this offering, `other` for one of another
    pub clash: Option<&'static str>,
    /// Whether schools rest on its day
    pub is_holiday: bool,
}

fn a_form() -> PlanForm {
    let way = |token, is_current| PlanWay {
        token,
        href: format!("/host/offerings/a/occurrences/new?how={token}"),
        is_current,
    };
    let names = "date time several every until count except minutes counts capacity group_min group_max opens
                 opens_time closes closes_unit cancels own_seats own_until own_until_time venue_name venue_address key";
    let tick = |tokens: &[&'static str]| -> Vec<Tickable> {
        tokens
            .iter()
            .map(|token| Tickable { token, is_ticked: *token == "monday" || *token == "fi" })
            .collect()
    };
    PlanForm {
        csrf: "a-token".to_owned(),
        action: "/host/offerings/a/occurrences".to_owned(),
        times_href: "/host/offerings/a/occurrences".to_owned(),
        title: samples::ropes().title,
        venue: Some(Text::new("Köysimakasiini", "Repmagasinet", "The Rope Store")),
        ways: vec![way("one", true), way("several", false), way("weekly", false)],
        how: "one".to_owned(),
        fields: names.split_whitespace().map(|name| (name.to_owned(), String::new())).collect(),
        weekdays: tick(&["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
        languages: tick(&["fi", "sv", "en", "se", "ru", "et", "uk", "ar", "de", "fr", "zxx"]),
        skips_holidays: false,
        keeps_own: true,
        flaws: Vec::new(),
    }
}

impl Page for PlanForm {
    const TEMPLATE: &'static str = "booking/plan.html";

    fn samples() -> Vec<Self> {
        let flaw = |field, kind, at: Option<&str>| PlanFormFlaw {
            field,
            kind,
            least: 1,
            most: 200,
            typed: "31.2.2027".to_owned(),
            at: at.map(samples::moment),
        };
        let soon = Some("2027-01-14T09:00");
        let weekly = PlanForm {
            how: "weekly".to_owned(),
            title: samples::long_title(),
            venue: None,
            skips_holidays: true,
            flaws: vec![
                flaw("date", "no_day", None),
                flaw("time", "no_time", None),
                flaw("weekdays", "unchosen", None),
                flaw("every", "no_number", None),
                flaw("until", "one_end", None),
                flaw("until", "ends_first", None),
                flaw("until", "too_many", None),
                flaw("except", "no_line", None),
                flaw("minutes", "no_number", None),
                flaw("capacity", "nobody_fits", None),
                flaw("group_min", "no_number", None),
                flaw("group_max", "less_than_least", None),
                flaw("opens", "opens_late", soon),
                flaw("closes", "is_over", soon),
                flaw("cancels", "no_number", None),
                flaw("languages", "unchosen", None),
                flaw("own_seats", "more_than_fit", None),
                flaw("own_until", "own_late", soon),
                flaw("own_until", "passed", None),
                flaw("venue_name", "too_long", None),
            ],
            ..a_form()
        };
        let several = PlanForm {
            how: "several".to_owned(),
            keeps_own: false,
            flaws: vec![flaw("several", "nothing", None), flaw("several", "away", soon)],
            ..a_form()
        };
        vec![a_form(), several, weekly]
    }
}

impl Page for PlanPreview {
    const TEMPLATE: &'static str = "booking/plan_preview.html";

    fn samples() -> Vec<Self> {
        let line = |number: u32, clash, is_holiday| PreviewLine {
            field: format!("out-{number}"),
            is_out: number == 2,
            at: samples::moment("2027-01-14T09:00"),
            until: Some(samples::moment("2027-01-14T10:30")),
            opens: (number == 2).then(|| samples::moment("2026-12-01T08:00")),
            closes: samples::moment("2027-01-11T09:00"),
            clash,
            is_holiday,
        };
        let one = Self {
            csrf: "a-token".to_owned(),
            action: "/host/offerings/a/occurrences".to_owned(),
            times_href: "/host/offerings/a/occurrences".to_owned(),
            title: samples::ropes().title,
            typed: vec![TypedField { name: "how".to_owned(), value: "one".to_owned() }],
            times: vec![line(1, None, false)],
            is_nothing_left: false,
        };
        let much = Self {
            title: samples::long_title(),
            times: vec![line(1, Some("same"), true), line(2, Some("other"), false), line(3, None, true)],
            is_nothing_left: true,
            ..one.clone()
        };
        vec![one, much]
    }
}
