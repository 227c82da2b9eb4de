use contract::{Delivery, Kind, Lang, Price, Stage};
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::{csv_table, csv_template, read, workbook_table, workbook_template};
use crate::import::{Reading, Remark, Unreadable, Why};

fn helsinki() -> TimeZone {
    TimeZone::get("Europe/Helsinki").expect("a zone")
}

fn csv(text: &[u8]) -> Result<Reading, Unreadable> {
    read(&csv_table(text)?, &helsinki(), "2026-11-22T00:00:00Z".parse().expect("a moment"))
}

#[test]
fn a_template_is_understood_in_every_language_and_both_formats() {
    for lang in Lang::ALL {
        let from_csv = csv(&csv_template(lang)).expect("a template");
        assert_eq!(from_csv.found.len(), 1);
        let found = &from_csv.found[0];
        assert_eq!((found.kind, found.price), (Some(Kind::Workshop), Some(Price::Group(18_000))));
        assert_eq!(found.stages, [Stage::Preschool, Stage::Grade1, Stage::Grade2, Stage::Grade3]);
        assert_eq!(found.deliveries, [Delivery::AtVenue]);
        assert_eq!(found.times.len(), 2);
        assert_eq!(found.times[1].starts_at.to_string(), "2027-11-25T10:30:00Z");
        assert_eq!(found.times[0].capacity, Some(24));
        assert_eq!(found.remarks, []);
        let bytes = workbook_template(lang).expect("a workbook");
        let table = workbook_table(&bytes).expect("a workbook");
        let from_book = read(&table, &helsinki(), "2026-11-22T00:00:00Z".parse().expect("a moment"));
        assert_eq!(from_book.expect("a template"), from_csv);
    }
}

#[test]
fn every_usual_file_is_read_alike() {
    let expected = csv("Nimi;Kuvaus\nÄlä melo;Yö".as_bytes()).expect("rows").found;
    assert_eq!(expected[0].title.fi, "Älä melo");
    let old_windows = encoding_rs::WINDOWS_1252.encode("Nimi;Kuvaus\r\nÄlä melo;Yö\r\n").0.into_owned();
    for file in [
        "Nimi,Kuvaus\nÄlä melo,Yö".as_bytes().to_vec(),
        "Nimi\tKuvaus\nÄlä melo\tYö".as_bytes().to_vec(),
        "\u{FEFF}\"Nimi\";\"Kuvaus\"\r\n\r\n\"Älä melo\";\"Yö\";;;\r\n".as_bytes().to_vec(),
        old_windows,
    ] {
        assert_eq!(csv(&file).expect("rows").found, expected, "{}", String::from_utf8_lossy(&file));
    }
}

#[test]
fn what_is_no_sheet_is_told_by_what_it_is() {
    for (file, why) in [
        (&b""[..], Unreadable::Empty),
        (b" \r\n ", Unreadable::Empty),
        (b"<!DOCTYPE html><html>", Unreadable::WebPage),
        (b"PK\x03\x04xxxx", Unreadable::NotText),
        (b"\x00\x01\x02", Unreadable::NotText),
        (b"kissa;koira\n1;2", Unreadable::NoHeadings),
        (b"Kuvaus;Hinta\nx;1", Unreadable::NoTitleColumn),
        (b"Nimi;Hinta\n", Unreadable::NoRows),
    ] {
        assert_eq!(csv(file), Err(why), "{}", String::from_utf8_lossy(file));
    }
    let many = format!("Nimi\n{}", "x\n".repeat(10_001));
    assert_eq!(csv(many.as_bytes()), Err(Unreadable::TooManyRows));
    for (file, why) in [
        (&b""[..], Unreadable::Empty),
        (b"Nimi;x", Unreadable::NotAWorkbook),
        (b"PK\x03\x04", Unreadable::NotAWorkbook),
    ] {
        assert_eq!(workbook_table(file), Err(why));
    }
}

#[test]
fn a_workbook_with_dates_as_numbers_and_a_cell_in_the_last_corner_is_read() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let format = rust_xlsxwriter::Format::new().set_num_format("d.m.yyyy hh:mm");
    let at = rust_xlsxwriter::ExcelDateTime::parse_from_str("2026-11-24T10:30:00").expect("a moment");
    sheet.write_string(0, 0, "Nimi").and_then(|sheet| sheet.write_string(0, 1, "Alkaa")).expect("headings");
    sheet
        .write_string(1, 0, "Konsertti")
        .and_then(|sheet| sheet.write_with_format(1, 1, &at, &format))
        .expect("cells");
    sheet.write_number(1, 16_383, 1.0).expect("a cell far away");
    let table = workbook_table(&book.save_to_buffer().expect("a workbook")).expect("a table");
    let found =
        read(&table, &helsinki(), "2026-11-22T00:00:00Z".parse().expect("a moment")).expect("rows").found;
    assert_eq!(found[0].times[0].starts_at.to_string(), "2026-11-24T08:30:00Z");
}

#[test]
fn a_workbook_of_too_many_rows_is_refused_before_it_is_read() {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet()
        .write_string(1_048_575, 16_383, "x")
        .expect("a cell")
        .write_string(1_048_575, 0, "x")
        .expect("a cell");
    assert_eq!(workbook_table(&book.save_to_buffer().expect("a workbook")), Err(Unreadable::TooManyRows));
}

#[test]
fn cells_that_cannot_be_read_are_remarked_and_rows_without_a_name_refused() {
    let reading =
        csv(b"Nimi;Tyyppi;Hinta;Alkaa;Tunnus\nA;kissa;paljon;huomenna;1\n;Kurssi;;;2\nB;;;;1\nC;;maksuton;;")
            .expect("rows");
    assert_eq!(reading.found.iter().map(|found| found.id.as_str()).collect::<Vec<_>>(), ["1", "c"]);
    assert!(reading.found[0].remarks.contains(&Remark::CellUnreadable));
    assert_eq!(reading.found[1].price, Some(Price::Free));
    assert_eq!(
        reading.refused.iter().map(|refused| refused.why).collect::<Vec<_>>(),
        [Why::NoTitle, Why::SameId]
    );
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = csv(&bytes);
        let _ = workbook_table(&bytes);
        let _ = workbook_table(&[b"PK\x03\x04", bytes.as_slice()].concat());
    }

    #[test]
    fn any_cells_are_read_or_refused(cells in prop::collection::vec("[^\\x00]{0,20}", 35)) {
        let headings = super::template::rows(Lang::Fi)[0].join(";");
        let row = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(";");
        let reading = csv(format!("{headings}\n{row}\n").as_bytes());
        prop_assert!(reading.is_ok() || reading == Err(Unreadable::NoRows));
    }

    #[test]
    fn a_damaged_workbook_is_read_or_refused(at in 0_usize..6000, to in any::<u8>()) {
        let mut bytes = workbook_template(Lang::Fi).expect("a workbook");
        let at = at % bytes.len();
        bytes[at] = to;
        if let Ok(table) = workbook_table(&bytes) {
            let _ = read(&table, &helsinki(), "2026-11-22T00:00:00Z".parse().expect("a moment"));
        }
    }
}
