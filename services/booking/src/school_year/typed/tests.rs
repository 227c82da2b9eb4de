//! What can be typed is read, and what cannot be is said where it stands.

use jiff::civil::{date, time};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use super::YearEdge::{From, Until};
use super::reading::{read_day, read_time};
use super::*;
use crate::school_year::Days;

/// The usual year of 2026 as it would be typed.
fn typed() -> TypedYear<'static> {
    TypedYear {
        autumn: ("2026-08-11", "18.12.2026"),
        spring: ("2027-01-07", "5.6.2027"),
        breaks: vec![
            (BreakKind::Autumn, "2026-10-15", "2026-10-16"),
            (BreakKind::Winter, "22.2.2027", "26.2.2027"),
            (BreakKind::Other, "", " "),
        ],
        day: ("08:15", "14.30"),
        lessons: "8.15, 9 10.00;10:45,12, 12.45\n13.45",
        office: [("8", "16"), ("08:00", "16:00"), ("8.00", "16.00"), ("8", "16.00"), (" 8 ", "16")],
        school_days: "2",
        office_hours: " 2 ",
        days_before: "3",
    }
}

fn flaws(typed: &TypedYear<'_>) -> Vec<(YearField, YearWrong)> {
    let flaws = typed.parse(2026).expect_err("something is wrong");
    flaws.into_iter().map(|flaw| (flaw.field, flaw.wrong)).collect()
}

#[test]
fn a_year_is_read_as_browsers_and_as_people_write_it() {
    assert_eq!(typed().parse(2026), Ok(SchoolYear::usual(2026)));
}

#[test]
fn a_break_without_a_last_day_is_one_day_long() {
    let one = TypedYear { breaks: vec![(BreakKind::Other, "7.5.2027", "")], ..typed() };
    let friday = date(2027, 5, 7);
    let year = one.parse(2026).expect("a year");
    assert_eq!(
        year.breaks(),
        [Break { kind: BreakKind::Other, days: Days::new(friday, friday).expect("a day") }]
    );
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_where_it_stands() {
    let wrong = TypedYear {
        autumn: ("", "2026-12-18"),
        spring: ("2027-06-05", "2027-01-07"),
        breaks: vec![(BreakKind::Autumn, "", "2026-10-16"), (BreakKind::Winter, "31.2.2027", "")],
        day: ("24:00", "14.30"),
        lessons: "8.15, yhdeksän",
        office: [("16", "8"), ("8", ""), ("8", "16"), ("8", "16"), ("8", "8")],
        school_days: "0",
        office_hours: "17",
        days_before: "-1",
    };
    assert_eq!(
        flaws(&wrong),
        [
            (YearField::Autumn(From), YearWrong::NoDay),
            (YearField::Spring(Until), YearWrong::EndsFirst),
            (YearField::Break(0, From), YearWrong::NoDay),
            (YearField::Break(1, From), YearWrong::NoDay),
            (YearField::Break(1, Until), YearWrong::NoDay),
            (YearField::Day(From), YearWrong::NoTime),
            (YearField::Lessons, YearWrong::NoTime),
            (YearField::Office(0, Until), YearWrong::EndsFirst),
            (YearField::Office(1, Until), YearWrong::NoTime),
            (YearField::Office(4, Until), YearWrong::EndsFirst),
            (YearField::SchoolDays, YearWrong::NoNumber(1..=10)),
            (YearField::OfficeHours, YearWrong::NoNumber(1..=16)),
            (YearField::DaysBefore, YearWrong::NoNumber(0..=14)),
        ]
    );
}

#[test]
fn what_can_be_read_and_cannot_be_is_said_beside_what_cannot_be_read() {
    let wrong = TypedYear {
        breaks: vec![
            (BreakKind::Autumn, "", ""),
            (BreakKind::Other, "2026-10-12", "2026-10-16"),
            (BreakKind::Other, "2026-10-16", ""),
            (BreakKind::Winter, "2026-12-21", "2026-12-22"),
        ],
        lessons: "8.14 9.00 8.30",
        days_before: "soon",
        ..typed()
    };
    assert_eq!(
        flaws(&wrong),
        [
            (YearField::DaysBefore, YearWrong::NoNumber(0..=14)),
            (YearField::Lessons, YearWrong::LessonOutsideDay(time(8, 14, 0, 0))),
            (YearField::Lessons, YearWrong::LessonOutOfOrder(time(8, 30, 0, 0))),
            (YearField::Break(2, From), YearWrong::BreaksMeet),
            (YearField::Break(3, From), YearWrong::OutsideTerm),
        ]
    );
}

#[test]
fn terms_of_another_year_are_refused_and_so_is_a_day_without_lessons() {
    let meets = TypedYear { spring: ("2026-12-18", "2027-06-05"), lessons: " , ", ..typed() };
    let wrong = flaws(&meets);
    assert!(wrong.contains(&(YearField::Lessons, YearWrong::NoLessons)), "{wrong:?}");
    assert!(wrong.contains(&(YearField::Spring(From), YearWrong::TermsMeet)), "{wrong:?}");
    let last_year = typed().parse(2027).expect_err("another year");
    assert_eq!(
        last_year.iter().map(|flaw| (flaw.field, flaw.wrong.clone())).collect::<Vec<_>>(),
        [
            (YearField::Autumn(From), YearWrong::OutsideYear),
            (YearField::Spring(Until), YearWrong::OutsideYear)
        ]
    );
    let day = "7.5.2027";
    let many = TypedYear { breaks: vec![(BreakKind::Other, day, ""); 21], ..typed() };
    assert!(flaws(&many).contains(&(YearField::Break(20, From), YearWrong::TooManyBreaks(20))));
    let lessons = "9.00 ".repeat(13);
    let full = TypedYear { lessons: &lessons, ..typed() };
    assert!(flaws(&full).contains(&(YearField::Lessons, YearWrong::TooManyLessons(12))));
}

#[test]
fn what_is_no_time_is_not_taken_for_one() {
    for typed in
        ["", "8.5", "8:155", "24.00", "8.60", "+8.00", "-1", "8.1 5", "kahdeksan", "8.15.00", "99999999999"]
    {
        assert_eq!(read_time(typed), None, "{typed}");
    }
    for typed in ["", "1.3.27", "31.2.2027", "2027-13-01", "1.3", "1.3.2027.", "soon"] {
        assert_eq!(read_day(typed), None, "{typed}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_a_year_or_is_said_to_be_wrong(one in any::<String>(), other in any::<String>()) {
        let (one, other) = (one.as_str(), other.as_str());
        let typed = TypedYear { autumn: (one, other), lessons: one, school_days: other, ..typed() };
        prop_assert!(typed.parse(2026).map_or_else(|flaws| !flaws.is_empty(), |_| true));
    }

    #[test]
    fn what_is_written_as_a_time_is_read_as_that_time(hour in 0_i8..24, minute in 0_i8..60) {
        let at = Some(time(hour, minute, 0, 0));
        prop_assert_eq!(read_time(&format!("{hour}.{minute:02}")), at);
        prop_assert_eq!(read_time(&format!("{hour:02}:{minute:02}")), at);
    }
}
