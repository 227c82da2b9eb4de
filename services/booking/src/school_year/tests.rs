//! Which days are school days, and what cannot be so in a school year.

use jiff::civil::{Date, date};

use super::{Break, BreakKind, Days, Routine, SchoolYear, SchoolYearFlaw, is_working_day, school_year_of};

fn days(first: Date, last: Date) -> Days {
    Days::new(first, last).expect("days")
}

fn other(first: Date, last: Date) -> Break {
    Break { kind: BreakKind::Other, days: days(first, last) }
}

/// The usual year of 2026 with other terms and breaks.
fn with(terms: (Days, Days), breaks: Vec<Break>) -> Result<SchoolYear, Vec<SchoolYearFlaw>> {
    SchoolYear::new(2026, terms, breaks, Routine::usual())
}

fn terms() -> (Days, Days) {
    (days(date(2026, 8, 11), date(2026, 12, 18)), days(date(2027, 1, 7), date(2027, 6, 5)))
}

#[test]
fn a_school_year_goes_from_august_to_july() {
    assert_eq!(school_year_of(date(2026, 7, 31)), 2025);
    assert_eq!(school_year_of(date(2026, 8, 1)), 2026);
    assert_eq!(school_year_of(date(2026, 12, 31)), 2026);
    assert_eq!(school_year_of(date(2027, 1, 1)), 2026);
}

#[test]
fn schools_work_on_weekdays_of_a_term_without_a_holiday() {
    let year = SchoolYear::usual(2026);
    for (day, works) in [
        (date(2026, 8, 10), false),  // the day before the term
        (date(2026, 8, 11), true),   // its first
        (date(2026, 8, 15), false),  // a Saturday
        (date(2026, 8, 16), false),  // a Sunday
        (date(2026, 10, 14), true),  // the day before the autumn holiday
        (date(2026, 10, 15), false), // its first
        (date(2026, 10, 16), false), // its last
        (date(2026, 10, 19), true),
        (date(2026, 12, 18), true),  // the last of the autumn
        (date(2026, 12, 21), false), // Christmas holidays
        (date(2027, 1, 5), false),
        (date(2027, 1, 7), true),   // the first of the spring
        (date(2027, 2, 22), false), // the winter holiday
        (date(2027, 2, 26), false),
        (date(2027, 3, 1), true),
        (date(2027, 3, 25), true),  // Maundy Thursday
        (date(2027, 3, 26), false), // Good Friday
        (date(2027, 3, 29), false), // Easter Monday
        (date(2027, 5, 6), false),  // Ascension
        (date(2027, 5, 7), true),
        (date(2027, 6, 4), true),  // the last working day
        (date(2027, 6, 5), false), // the Saturday of the certificates
        (date(2027, 6, 7), false),
    ] {
        assert_eq!(year.is_school_day(day), works, "{day}");
    }
}

#[test]
fn a_day_off_of_the_tenants_own_is_no_school_day_but_people_work_on_it() {
    let friday = date(2027, 5, 7);
    let year = with(terms(), vec![other(friday, friday)]).expect("a year");
    assert!(!year.is_school_day(friday) && is_working_day(friday));
    assert!(year.is_school_day(date(2027, 5, 10)));
}

#[test]
fn the_public_holidays_of_a_year_are_those_that_cost_a_day_of_school() {
    let holidays: Vec<_> =
        SchoolYear::usual(2024).public_holidays().into_iter().map(|(_, holiday)| holiday.as_str()).collect();
    let autumn = ["independence", "christmas_eve", "christmas", "boxing_day", "new_year", "epiphany"];
    let spring = ["good_friday", "easter_monday", "may_day", "ascension"];
    assert_eq!(holidays, [autumn.as_slice(), &spring].concat());
    let weekend = SchoolYear::usual(2026).public_holidays();
    assert!(!weekend.iter().any(|(day, _)| *day == date(2026, 12, 6)), "a Sunday costs nothing");
}

#[test]
fn days_end_no_earlier_than_they_begin() {
    let (monday, tuesday) = (date(2026, 8, 10), date(2026, 8, 11));
    assert!(Days::new(monday, monday).is_some() && Days::new(monday, tuesday).is_some());
    assert_eq!(Days::new(tuesday, monday), None);
}

#[test]
fn terms_lie_in_their_year_one_after_the_other() {
    let (autumn, spring) = terms();
    assert!(with((autumn, spring), Vec::new()).is_ok());
    let early = days(date(2026, 7, 31), date(2026, 12, 18));
    assert_eq!(with((early, spring), Vec::new()), Err(vec![SchoolYearFlaw::AutumnOutsideYear]));
    let late = days(date(2027, 1, 7), date(2027, 8, 1));
    assert_eq!(with((autumn, late), Vec::new()), Err(vec![SchoolYearFlaw::SpringOutsideYear]));
    let at_once = days(date(2026, 12, 18), date(2027, 6, 5));
    assert_eq!(with((autumn, at_once), Vec::new()), Err(vec![SchoolYearFlaw::TermsMeet]));
    let next = days(date(2026, 12, 19), date(2027, 6, 5));
    assert!(with((autumn, next), Vec::new()).is_ok());
}

#[test]
fn breaks_lie_in_a_term_and_do_not_meet() {
    let autumn = other(date(2026, 10, 12), date(2026, 10, 18));
    let meets = other(date(2026, 10, 18), date(2026, 10, 19));
    let outside = other(date(2026, 12, 18), date(2026, 12, 19));
    let over_both = other(date(2026, 12, 18), date(2027, 1, 7));
    assert_eq!(
        with(terms(), vec![autumn, meets, outside, over_both]),
        Err(vec![
            SchoolYearFlaw::BreaksMeet(1),
            SchoolYearFlaw::BreakOutsideTerm(2),
            SchoolYearFlaw::BreakOutsideTerm(3)
        ])
    );
    let beside = other(date(2026, 10, 19), date(2026, 10, 19));
    let year = with(terms(), vec![beside, autumn]).expect("a year");
    assert_eq!(year.breaks(), [autumn, beside], "in the order of their days");
}

#[test]
fn a_year_has_not_more_breaks_than_it_can_show() {
    let many = |count: i8| (1..=count).map(|day| other(date(2027, 5, day), date(2027, 5, day))).collect();
    assert!(with(terms(), many(20)).is_ok());
    assert_eq!(with(terms(), many(21)), Err(vec![SchoolYearFlaw::TooManyBreaks(20)]));
}
