//! Sheets to fill in, with headings in the reader's language.

use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use tenancy::Offer;
use web::{May, Problem, Reader};

use crate::import::sheet::{csv_template, workbook_template};

/// As CSV.
pub(super) async fn csv(May(_): May<Offer>, reader: Reader) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"tarjotin.csv\""),
    ];
    (headers, csv_template(reader.lang())).into_response()
}

/// As a workbook.
pub(super) async fn workbook(May(_): May<Offer>, reader: Reader) -> Result<Response, Problem> {
    let book = workbook_template(reader.lang()).map_err(|error| Problem::internal(&error))?;
    let headers = [
        (CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (CONTENT_DISPOSITION, "attachment; filename=\"tarjotin.xlsx\""),
    ];
    Ok((headers, book).into_response())
}
