//! What is wrong with a school year, in the words of its page.

use crate::school_year::{YearEdge, YearField, YearFlaw, YearWrong};
use crate::screens::ShownYearFlaw;

use super::school_year_form::{WEEKDAYS, break_at, dotted, name_of};

/// Where a flaw is and what it is, in the words of the page.
pub(super) fn shown(flaw: &YearFlaw, year: i16) -> ShownYearFlaw {
    let (field, of, number) = place(flaw.field);
    let at_least = |kind, least: u8, most: usize| (kind, u32::from(least), most, String::new());
    let (kind, least, most, at) = match &flaw.wrong {
        YearWrong::NoDay => at_least("no_day", 0, 0),
        YearWrong::NoTime => at_least("no_time", 0, 0),
        YearWrong::EndsFirst => at_least("ends_first", 0, 0),
        YearWrong::OutsideYear => ("outside_year", 0, 0, name_of(year)),
        YearWrong::TermsMeet => at_least("terms_meet", 0, 0),
        YearWrong::OutsideTerm => at_least("outside_term", 0, 0),
        YearWrong::BreaksMeet => at_least("breaks_meet", 0, 0),
        YearWrong::TooManyBreaks(most) => at_least("too_many_breaks", 0, *most),
        YearWrong::NoLessons => at_least("no_lessons", 0, 0),
        YearWrong::TooManyLessons(most) => at_least("too_many_lessons", 0, *most),
        YearWrong::LessonOutsideDay(at) => ("lesson_outside", 0, 0, dotted(*at)),
        YearWrong::LessonOutOfOrder(at) => ("lesson_order", 0, 0, dotted(*at)),
        YearWrong::NoNumber(may) => at_least("no_number", *may.start(), usize::from(*may.end())),
    };
    ShownYearFlaw { field, of, number, kind, least, most, at }
}

/// The id of a field, what the field is of, and which of several.
fn place(field: YearField) -> (String, &'static str, usize) {
    let edge = |id: &str, edge| match edge {
        YearEdge::From => format!("{id}-from"),
        YearEdge::Until => format!("{id}-until"),
    };
    match field {
        YearField::Autumn(which) => (edge("autumn", which), "autumn", 0),
        YearField::Spring(which) => (edge("spring", which), "spring", 0),
        YearField::Break(row, which) => {
            let (token, number) = break_at(row);
            (edge(&format!("break-{row}"), which), token, number)
        }
        YearField::Day(which) => (edge("day", which), "day", 0),
        YearField::Lessons => ("lessons".to_owned(), "lessons", 0),
        YearField::Office(row, which) => {
            let token = WEEKDAYS.get(row).copied().unwrap_or_default();
            (edge(&format!("office-{row}"), which), token, 0)
        }
        YearField::SchoolDays => ("school-days".to_owned(), "school_days", 0),
        YearField::OfficeHours => ("office-hours".to_owned(), "office_hours", 0),
        YearField::DaysBefore => ("days-before".to_owned(), "days_before", 0),
    }
}
