//! A sheet to fill in: headings in the reader's language and two rows that show how.

use contract::Lang;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::columns::{Column, HEADINGS};

/// What the rows that show how say, in each language. The second brings another time of the same.
const EXAMPLES: [(Column, [&str; 3], bool); 21] = [
    (Column::Id, ["varjot", "varjot", "varjot"], true),
    (Column::Title(Lang::Fi), ["Varjot kertovat", "Varjot kertovat", "Varjot kertovat"], false),
    (Column::Title(Lang::Sv), ["Skuggorna berättar", "Skuggorna berättar", "Skuggorna berättar"], false),
    (
        Column::Summary(Lang::Fi),
        [
            "Varjoteatteria pahvista ja valosta.",
            "Varjoteatteria pahvista ja valosta.",
            "Varjoteatteria pahvista ja valosta.",
        ],
        false,
    ),
    (
        Column::Summary(Lang::Sv),
        [
            "Skuggteater av kartong och ljus.",
            "Skuggteater av kartong och ljus.",
            "Skuggteater av kartong och ljus.",
        ],
        false,
    ),
    (Column::Kind, ["Työpaja", "Verkstad", "Workshop"], false),
    (Column::Art, ["Teatteri", "Teater", "Theatre"], false),
    (Column::Stages, ["Esiopetus, 1-3 lk", "Förskola, åk 1-3", "Preschool, grades 1-3"], false),
    (Column::Languages, ["fi, sv", "fi, sv", "fi, sv"], false),
    (Column::Deliveries, ["Paikan päällä", "På plats", "At the venue"], false),
    (Column::Minutes, ["90", "90", "90"], false),
    (Column::Price, ["180", "180", "180"], false),
    (Column::PricePer, ["Ryhmä", "Grupp", "Group"], false),
    (Column::GroupMin, ["5", "5", "5"], false),
    (Column::GroupMax, ["24", "24", "24"], false),
    (Column::DeadlineDays, ["3", "3", "3"], false),
    (Column::Place, ["Kulttuuritalo", "Kulturhuset", "The culture house"], false),
    (Column::Address, ["Kirjastokatu 1", "Biblioteksgatan 1", "Biblioteksgatan 1"], false),
    (
        Column::Link,
        ["https://www.example.fi/varjot", "https://www.example.fi/varjot", "https://www.example.fi/varjot"],
        false,
    ),
    (Column::Start, ["24.11.2027 10.00", "24.11.2027 10.00", "24.11.2027 10.00"], true),
    (Column::Capacity, ["24", "24", "24"], true),
];

fn in_language(of: &[&'static str; 3], lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => of[0],
        Lang::Sv => of[1],
        Lang::En => of[2],
    }
}

/// Headings and examples as rows of texts.
pub(super) fn rows(lang: Lang) -> [Vec<&'static str>; 3] {
    let example = |column: Column, again: bool| {
        let found = EXAMPLES.iter().find(|(its, _, repeats)| *its == column && (!again || *repeats));
        found.map_or("", |(_, of, _)| in_language(of, lang))
    };
    let headings = HEADINGS.iter().map(|(_, names)| in_language(names, lang)).collect();
    let first = HEADINGS.iter().map(|(column, _)| example(*column, false)).collect();
    let second = HEADINGS.iter().map(|(column, _)| match column {
        Column::Start => "25.11.2027 12.30",
        other => example(*other, true),
    });
    [headings, first, second.collect()]
}

/// As CSV with semicolons and a mark of UTF-8, which is what spreadsheets here open well.
pub(crate) fn csv(lang: Lang) -> Vec<u8> {
    let lines = rows(lang).map(|row| {
        row.iter()
            .map(|cell| {
                if cell.contains([';', '"']) {
                    format!("\"{}\"", cell.replace('"', "\"\""))
                } else {
                    (*cell).to_owned()
                }
            })
            .collect::<Vec<_>>()
            .join(";")
    });
    format!("\u{FEFF}{}\r\n", lines.join("\r\n")).into_bytes()
}

/// As a workbook.
pub(crate) fn workbook(lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (row, cells) in (0_u32..).zip(rows(lang)) {
        for (column, cell) in (0_u16..).zip(cells) {
            match row {
                0 => sheet.write_string_with_format(row, column, cell, &bold)?,
                _ => sheet.write_string(row, column, cell)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    book.save_to_buffer()
}
