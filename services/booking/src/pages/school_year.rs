//! A tenant's school year, for those who manage.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::Manage;
use views::paths;
use web::{Form, May, Problem, Query, Reader};

use super::school_year_form::{Today, Typed};
use crate::Booking;
use crate::screens::SchoolYearPage;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    year: Option<i16>,
    done: Option<String>,
}

/// A school year, with the form that writes it down: this one, if no other is asked for.
pub(super) async fn edit(
    State(booking): State<Booking>,
    May(caller): May<Manage>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Result<Response, Problem> {
    let today = Today::of(&reader)?;
    let year = asked.year.filter(|year| today.can_write(*year)).unwrap_or(today.year());
    let known = booking.school_year(caller.tenant, year).await?;
    let page = today.page(&reader, &known, &Typed::of(&known.school_year), &[]);
    reader.page(&SchoolYearPage { is_done: asked.done.as_deref() == Some("kept"), ..page })
}

/// Writes a school year down.
pub(super) async fn update(
    State(booking): State<Booking>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let today = Today::of(&reader)?;
    let year = typed.year().filter(|year| today.can_write(*year)).ok_or(Problem::NotFound)?;
    match typed.school_year().parse(year) {
        Ok(school_year) => {
            booking.keep_school_year(caller.tenant, &school_year).await?;
            Ok(reader.go_to(&format!("{}?year={year}&done=kept", paths::SCHOOL_YEAR)))
        }
        Err(flaws) => {
            let known = booking.school_year(caller.tenant, year).await?;
            let page = today.page(&reader, &known, &typed, &flaws);
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
