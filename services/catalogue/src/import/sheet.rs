//! Sheets: CSV and XLSX become the same table of texts, and a table becomes offerings, one a row. Rows with the same id
//! are times of one offering.

mod cells;
mod columns;
mod csv_table;
mod template;
mod words;
mod workbook;

use std::collections::HashMap;

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use tenancy::Timestamp;

use super::{Found, FoundTime, MOST_ROWS, Reading, Refused, Remark, Unreadable, Why};
use columns::Columns;

pub(crate) use csv_table::table as csv_table;
pub(crate) use template::{csv as csv_template, workbook as workbook_template};
pub(crate) use workbook::table as workbook_table;

/// A sheet's cells as texts, its headings first.
pub(crate) type Table = Vec<Vec<String>>;

/// Reads a table: its first row that says anything has the headings.
pub(crate) fn read(table: &Table, zone: &TimeZone, now: Timestamp) -> Result<Reading, Unreadable> {
    let mut rows = table.iter().enumerate().filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()));
    let (_, headings) = rows.next().ok_or(Unreadable::Empty)?;
    let columns = Columns::of(headings)?;
    let rows: Vec<_> = rows.collect();
    match rows.len() {
        0 => return Err(Unreadable::NoRows),
        many if many > MOST_ROWS => return Err(Unreadable::TooManyRows),
        _ => {}
    }
    let (mut reading, mut places) = (Reading::default(), HashMap::new());
    for (number, row) in rows {
        match cells::offering(&columns, row, number + 1, zone) {
            Ok(found) => add(&mut reading, &mut places, found),
            Err(refused) => reading.refused.push(refused),
        }
    }
    reading.found.iter_mut().for_each(|found| forget_the_past(found, now));
    Ok(reading)
}

/// A row of an offering that was there already brings it another time.
fn add(reading: &mut Reading, places: &mut HashMap<String, usize>, found: Found) {
    let Some(earlier) = places.get(&found.id).and_then(|at| reading.found.get_mut(*at)) else {
        places.insert(found.id.clone(), reading.found.len());
        reading.found.push(found);
        return;
    };
    let is_another = found.title != contract::Text::default() && found.title != earlier.title;
    if is_another {
        reading.refused.push(Refused { id: found.id, title: found.title, why: Why::SameId });
        return;
    }
    let lasts =
        earlier.minutes.filter(|_| found.minutes.is_none() && found.remarks.contains(&Remark::EndAssumed));
    earlier.times.extend(found.times.into_iter().map(|time| match lasts {
        Some(minutes) => {
            FoundTime { ends_at: time.starts_at.plus(SignedDuration::from_mins(minutes.into())), ..time }
        }
        None => time,
    }));
    let told = [Remark::CellUnreadable, Remark::EndAssumed]
        .into_iter()
        .filter(|remark| found.remarks.contains(remark));
    told.filter(|remark| lasts.is_none() || *remark != Remark::EndAssumed)
        .for_each(|remark| earlier.remark(remark));
}

fn forget_the_past(found: &mut Found, now: Timestamp) {
    let had = found.times.len();
    found.times.retain(|time| time.starts_at > now);
    if had > 0 && found.times.is_empty() {
        found.remark(Remark::TimesPast);
    }
    found.times.sort_by(|a, b| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
    found.times.dedup_by(|a, b| a.id == b.id);
}

#[cfg(test)]
mod tests;
