//! CSV as spreadsheets of this country write it: with semicolons, in the encoding of an old Windows as often as in UTF-8.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::Table;
use crate::import::{MOST_ROWS, Unreadable};

/// Reads the rows of a file.
pub(crate) fn table(bytes: &[u8]) -> Result<Table, Unreadable> {
    let text = text(bytes)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut table = Table::new();
    for record in reader.records() {
        let record = record.map_err(|_| Unreadable::NotText)?;
        table.push(record.iter().map(str::to_owned).collect());
        if table.len() > MOST_ROWS + 1 {
            return Err(Unreadable::TooManyRows);
        }
    }
    Ok(table)
}

/// The file's text: by its mark, else as UTF-8, else as windows-1252, in which every file can be read.
fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let is_utf_8 = std::str::from_utf8(bytes).is_ok();
    let encoding = encoding.unwrap_or(if is_utf_8 { UTF_8 } else { WINDOWS_1252 });
    let (text, ..) = encoding.decode(bytes);
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Unreadable::Empty);
    }
    if text.contains('\0') || start.starts_with("PK\u{3}") || start.starts_with("%PDF") {
        return Err(Unreadable::NotText);
    }
    let head = start.get(..15).unwrap_or(start).to_ascii_lowercase();
    if ["<!doctype html", "<html"].iter().any(|opening| head.starts_with(opening)) {
        return Err(Unreadable::WebPage);
    }
    Ok(text.into_owned())
}

/// What parts the headings: the sign that occurs most often in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    // The last of equals wins, and a semicolon is the likeliest.
    [b',', b'\t', b';'].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b';')
}
