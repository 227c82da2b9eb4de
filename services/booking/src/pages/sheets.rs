//! Sheets to take along, each in two forms: the end of the address says which.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::request::Parts;
use web::Problem;

use crate::sheet::Sheet;

/// The form that the reader asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SheetForm {
    /// An Office Open XML workbook, for people.
    Xlsx,
    /// CSV, for programs.
    Csv,
}

impl<S: Sync> FromRequestParts<S> for SheetForm {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        match parts.uri.path().rsplit_once('.') {
            Some((_, "xlsx")) => Ok(Self::Xlsx),
            Some((_, "csv")) => Ok(Self::Csv),
            Some(_) | None => Err(Problem::NotFound),
        }
    }
}

impl SheetForm {
    /// The sheet as a file of that name.
    pub(super) fn file(self, sheet: &Sheet, name: &str) -> Result<Response, Problem> {
        let (kind, end, bytes) = match self {
            Self::Xlsx => {
                ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", sheet.xlsx())
            }
            Self::Csv => ("text/csv; charset=utf-8", "csv", sheet.csv()),
        };
        let bytes = bytes.map_err(|error| Problem::internal(&error))?;
        let headers = [
            (CONTENT_TYPE, kind.to_owned()),
            (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.{end}\"")),
        ];
        Ok((headers, bytes).into_response())
    }
}
