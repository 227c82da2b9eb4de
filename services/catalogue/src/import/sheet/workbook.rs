//! XLSX: a zip of XML, so that a small file may unfold into a very large one. It is unfolded once into nothing, to see
//! that it is not; and cells are read one by one, since a single cell in the last corner would make a dense table
//! larger than memory.

use std::io::{Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, ToSpan};

use super::Table;
use crate::import::{MOST_ROWS, Unreadable};

/// The most bytes that a workbook may unfold into.
const MOST_UNFOLDED: u64 = 100 * 1024 * 1024;
/// The most columns that are looked at.
const MOST_COLUMNS: u32 = 200;

/// Reads the rows of a workbook's first sheet.
pub(crate) fn table(bytes: &[u8]) -> Result<Table, Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if !bytes.starts_with(b"PK") {
        return Err(Unreadable::NotAWorkbook);
    }
    refuse_what_unfolds_too_far(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotAWorkbook)?;
    let sheet = book.sheet_names().first().cloned().ok_or(Unreadable::NotAWorkbook)?;
    let counts_from_1904 = book.has_1904_epoch();
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(|_| Unreadable::NotAWorkbook)?;
    let mut table = Table::new();
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::NotAWorkbook)? {
        let (row, column) = cell.get_position();
        let text = text(cell.get_value(), counts_from_1904);
        if text.is_empty() || column >= MOST_COLUMNS {
            continue;
        }
        put(&mut table, row, column, text)?;
    }
    Ok(table)
}

fn put(table: &mut Table, row: u32, column: u32, text: String) -> Result<(), Unreadable> {
    let (row, column) =
        (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
    if row > MOST_ROWS {
        return Err(Unreadable::TooManyRows);
    }
    if table.len() <= row {
        table.resize(row + 1, Vec::new());
    }
    let cells = &mut table[row];
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    cells[column] = text;
    Ok(())
}

fn refuse_what_unfolds_too_far(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotAWorkbook)?;
    let mut left = MOST_UNFOLDED;
    for index in 0..zip.len() {
        let file = zip.by_index(index).map_err(|_| Unreadable::NotAWorkbook)?;
        let unfolded = std::io::copy(&mut file.take(left + 1), &mut std::io::sink())
            .map_err(|_| Unreadable::NotAWorkbook)?;
        left = left.checked_sub(unfolded).ok_or(Unreadable::TooLarge)?;
    }
    Ok(())
}

fn text(value: &DataRef<'_>, counts_from_1904: bool) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.replace('\0', "")
        }
        DataRef::SharedString(text) => text.replace('\0', ""),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(at) => on_paper(at, counts_from_1904).map(|at| at.to_string()).unwrap_or_default(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A spreadsheet counts days since the end of 1899, or since 1904 where a Macintosh once wrote it; to the minute.
fn on_paper(at: &ExcelDateTime, counts_from_1904: bool) -> Option<DateTime> {
    let days = at.as_f64();
    if !(0.0..2_958_466.0).contains(&days) {
        return None;
    }
    let first = if counts_from_1904 { Date::constant(1904, 1, 1) } else { Date::constant(1899, 12, 30) };
    let minutes = minutes_of(days);
    let (days, minutes) = (minutes.div_euclid(1440), minutes.rem_euclid(1440));
    let date = first.checked_add(days.days()).ok()?;
    date.at(0, 0, 0, 0).checked_add(SignedDuration::from_mins(minutes)).ok()
}

#[allow(clippy::cast_possible_truncation, reason = "a few million days have few enough minutes")]
fn minutes_of(days: f64) -> i64 {
    (days * 1440.0).round() as i64
}
