//! A tenant's school year: what it is, and the form that writes it down.

use serde::Serialize;
use views::samples::moment;
use views::{Moment, Page};

/// A school year, with the form of all that is a tenant's own.
#[derive(Clone, Debug, Serialize)]
pub struct SchoolYearPage {
    /// The token that the form sends back
    pub csrf: String,
    /// The year of its autumn
    pub year: i16,
    /// 2026–2027
    pub name: String,
    /// The years that can be written down
    pub years: Vec<YearChoice>,
    /// Whether it was kept just now
    pub is_done: bool,
    /// Whether its dates are the tenant's own, and not just usual
    pub is_written: bool,
    /// How many school days it has
    pub school_days: usize,
    /// Until when an offer would stand that is made now; none in another year than this
    pub offer_until: Option<Moment>,
    /// Public holidays that cost a day of school
    pub holidays: Vec<HolidayLine>,
    /// The terms, as typed
    pub terms: Vec<SpanFields>,
    /// The breaks, as typed, and empty rows for more
    pub breaks: Vec<SpanFields>,
    /// The school day, as typed
    pub day: SpanFields,
    /// When lessons begin, as typed
    pub lessons: String,
    /// The office's hours from Monday to Friday, as typed
    pub office: Vec<SpanFields>,
    /// The numbers of an offer, as typed
    pub numbers: Vec<NumberField>,
    /// What is wrong with what was sent
    pub flaws: Vec<ShownYearFlaw>,
}

/// A school year to go to.
#[derive(Clone, Debug, Serialize)]
pub struct YearChoice {
    /// 2026–2027
    pub name: String,
    /// Its page
    pub href: String,
    /// Whether it is the one that is shown
    pub is_current: bool,
}

/// A public holiday of a year.
#[derive(Clone, Debug, Serialize)]
pub struct HolidayLine {
    /// A moment of its day
    pub day: Moment,
    /// Its token
    pub token: &'static str,
}

/// From when until when, as typed: two fields, `…-from` and `…-until`.
#[derive(Clone, Debug, Serialize)]
pub struct SpanFields {
    /// What the names of its fields begin with
    pub id: String,
    /// What it is: `autumn`, `break_other`, `monday`, …
    pub token: &'static str,
    /// Which of several it is; otherwise 0
    pub number: usize,
    /// Its first, as typed
    pub from: String,
    /// Its last, as typed
    pub until: String,
}

/// A number, as typed.
#[derive(Clone, Debug, Serialize)]
pub struct NumberField {
    /// Its name
    pub id: &'static str,
    /// What it is: `school_days`, …
    pub token: &'static str,
    /// What was typed
    pub value: String,
}

/// Something that is wrong with what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShownYearFlaw {
    /// The id of its field
    pub field: String,
    /// What that field is of, as [`SpanFields::token`] or [`NumberField::token`] says it
    pub of: &'static str,
    /// Which of several
    pub number: usize,
    /// What it is: `no_day`, …
    pub kind: &'static str,
    /// The least that may be, where the sentence says it
    pub least: u32,
    /// The most that may be, where the sentence says it
    pub most: usize,
    /// The time or the year that the sentence says
    pub at: String,
}

impl Page for SchoolYearPage {
    const TEMPLATE: &'static str = "booking/school_year.html";

    fn samples() -> Vec<Self> {
        let usual = usual();
        let kept = Self { is_done: true, is_written: true, offer_until: None, ..usual.clone() };
        let flaw = |field: &str, of, number, kind| ShownYearFlaw {
            field: field.to_owned(),
            of,
            number,
            kind,
            least: 1,
            most: 16,
            at: "8.14".to_owned(),
        };
        let one = Self { flaws: vec![flaw("break-3-from", "break_other", 2, "breaks_meet")], ..kept.clone() };
        let typed = "ensi viikon torstaina <b>kello kahdeksan</b>".to_owned();
        let wrong =
            |span: &SpanFields| SpanFields { from: typed.clone(), until: typed.clone(), ..span.clone() };
        let more: Vec<_> =
            (2..20).map(|row| span(&format!("break-{row}"), "break_other", row - 1, ("", ""))).collect();
        let all = Self {
            terms: usual.terms.iter().map(wrong).collect(),
            breaks: usual.breaks.iter().take(2).chain(&more).map(wrong).collect(),
            day: wrong(&usual.day),
            lessons: typed.repeat(5),
            office: usual.office.iter().map(wrong).collect(),
            numbers: usual
                .numbers
                .iter()
                .map(|one| NumberField { value: typed.clone(), ..one.clone() })
                .collect(),
            holidays: Vec::new(),
            school_days: 1,
            flaws: [
                ("autumn-from", "autumn", "no_day"),
                ("autumn-until", "autumn", "ends_first"),
                ("autumn-from", "autumn", "outside_year"),
                ("spring-from", "spring", "terms_meet"),
                ("break-2-from", "break_other", "outside_term"),
                ("break-2-until", "break_other", "too_many_breaks"),
                ("break-0-from", "break_autumn", "breaks_meet"),
                ("break-1-from", "break_winter", "breaks_meet"),
                ("day-from", "day", "no_time"),
                ("lessons", "lessons", "no_lessons"),
                ("lessons", "lessons", "too_many_lessons"),
                ("lessons", "lessons", "lesson_outside"),
                ("lessons", "lessons", "lesson_order"),
                ("office-4-until", "friday", "ends_first"),
                ("school-days", "school_days", "no_number"),
                ("office-hours", "office_hours", "no_number"),
                ("days-before", "days_before", "no_number"),
            ]
            .map(|(field, of, kind)| flaw(field, of, 1, kind))
            .into(),
            ..usual.clone()
        };
        vec![usual, kept, one, all]
    }
}

fn span(id: &str, token: &'static str, number: usize, (from, until): (&str, &str)) -> SpanFields {
    SpanFields { id: id.to_owned(), token, number, from: from.to_owned(), until: until.to_owned() }
}

/// A year as it is before anybody has written it down.
fn usual() -> SchoolYearPage {
    let year = |name: &str, year, is_current| YearChoice {
        name: name.to_owned(),
        href: format!("/admin/school-year?year={year}"),
        is_current,
    };
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    let number = |id, token, value: &str| NumberField { id, token, value: value.to_owned() };
    let holidays = [
        ("2026-12-24", "christmas_eve"),
        ("2026-12-25", "christmas"),
        ("2026-12-26", "boxing_day"),
        ("2027-01-01", "new_year"),
        ("2027-01-06", "epiphany"),
        ("2027-03-26", "good_friday"),
        ("2027-03-29", "easter_monday"),
        ("2027-04-30", "may_day"),
        ("2027-05-06", "ascension"),
        ("2027-06-25", "midsummer_eve"),
        ("2027-12-06", "independence"),
    ];
    SchoolYearPage {
        csrf: "a-token".to_owned(),
        year: 2026,
        name: "2026–2027".to_owned(),
        years: vec![year("2026–2027", 2026, true), year("2027–2028", 2027, false)],
        is_done: false,
        is_written: false,
        school_days: 187,
        offer_until: Some(moment("2026-11-25T16:00")),
        holidays: holidays
            .map(|(date, token)| HolidayLine { day: moment(&format!("{date}T12:00")), token })
            .into(),
        terms: vec![
            span("autumn", "autumn", 0, ("2026-08-11", "2026-12-18")),
            span("spring", "spring", 0, ("2027-01-07", "2027-06-05")),
        ],
        breaks: vec![
            span("break-0", "break_autumn", 0, ("2026-10-15", "2026-10-16")),
            span("break-1", "break_winter", 0, ("2027-02-22", "2027-02-26")),
            span("break-2", "break_other", 1, ("2027-05-07", "2027-05-07")),
            span("break-3", "break_other", 2, ("", "")),
        ],
        day: span("day", "day", 0, ("08:15", "14:30")),
        lessons: "8.15, 9.00, 10.00".to_owned(),
        office: weekdays
            .iter()
            .enumerate()
            .map(|(row, token)| span(&format!("office-{row}"), token, 0, ("08:00", "16:00")))
            .collect(),
        numbers: vec![
            number("school-days", "school_days", "2"),
            number("days-before", "days_before", "3"),
            number("office-hours", "office_hours", "2"),
        ],
        flaws: Vec::new(),
    }
}
