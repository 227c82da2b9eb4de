//! A sheet of rows, for spreadsheets and programs that calculate: as CSV (RFC 4180) or as an Office Open XML workbook.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// Rows below a line of headings.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    headings: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Words.
    Words(String),
    /// A whole number, which a spreadsheet may add up.
    Number(u32),
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

/// A sheet that could not be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SheetError {
    /// As CSV.
    #[error("a sheet cannot be written as CSV: {0}")]
    Csv(#[from] csv::Error),
    /// As a workbook.
    #[error("a sheet cannot be written as a workbook: {0}")]
    Workbook(#[from] XlsxError),
}

impl Sheet {
    /// A sheet with headings and nothing below them.
    pub(crate) fn headed<const N: usize>(headings: [String; N]) -> Self {
        Self { headings: headings.into(), rows: Vec::new() }
    }

    /// Adds a row.
    pub(crate) fn add<const N: usize>(&mut self, row: [Cell; N]) {
        self.rows.push(row.into());
    }

    /// The whole as CSV. A byte order mark tells spreadsheet programs that it is UTF-8.
    pub(crate) fn csv(&self) -> Result<Vec<u8>, SheetError> {
        let mut file = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        file.write_record(self.headings.iter().map(|heading| plain(heading)))?;
        for row in &self.rows {
            file.write_record(row.iter().map(|cell| match cell {
                Cell::Words(words) => plain(words),
                Cell::Number(number) => number.to_string(),
            }))?;
        }
        Ok(file.into_inner().map_err(|error| csv::Error::from(error.into_error()))?)
    }

    /// The whole as a workbook, whose headings stay in sight. Words are words there, whatever they begin with.
    pub(crate) fn xlsx(&self) -> Result<Vec<u8>, SheetError> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let bold = Format::new().set_bold();
        for (column, heading) in (0..).zip(&self.headings) {
            sheet.write_string_with_format(0, column, heading, &bold)?;
        }
        for (at, row) in (1..).zip(&self.rows) {
            for (column, cell) in (0..).zip(row) {
                write(sheet, at, column, cell)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofit();
        Ok(book.save_to_buffer()?)
    }
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Words(words) => sheet.write_string(row, column, words)?,
        Cell::Number(number) => sheet.write_number(row, column, *number)?,
    };
    Ok(())
}

/// A field that no spreadsheet takes for a formula (OWASP, CSV injection).
fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader as _, Xlsx};

    use super::Sheet;

    fn sheet() -> Sheet {
        let mut sheet = Sheet::headed(["Palvelu".to_owned(), "Vastauksia".to_owned()]);
        sheet.add(["Varjot, \"valo\"\nja köydet".into(), 12.into()]);
        sheet.add(["=1+1".into(), "4,3".into()]);
        sheet
    }

    #[test]
    fn what_is_written_as_csv_is_one_field_and_no_formula() {
        let csv = String::from_utf8(sheet().csv().expect("it is written")).expect("UTF-8");
        assert_eq!(
            csv,
            "\u{feff}Palvelu,Vastauksia\r\n\"Varjot, \"\"valo\"\"\nja köydet\",12\r\n'=1+1,\"4,3\"\r\n"
        );
    }

    #[test]
    fn a_workbook_holds_words_as_words_and_numbers_as_numbers() {
        let bytes = sheet().xlsx().expect("it is written");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let range = book.worksheet_range_at(0).expect("a sheet").expect("which can be read");
        let cells: Vec<&Data> = range.rows().flatten().collect();
        assert_eq!(
            cells,
            [
                &Data::String("Palvelu".to_owned()),
                &Data::String("Vastauksia".to_owned()),
                &Data::String("Varjot, \"valo\"\nja köydet".to_owned()),
                &Data::Float(12.0),
                &Data::String("=1+1".to_owned()),
                &Data::String("4,3".to_owned()),
            ]
        );
        assert_eq!(book.worksheet_formula("Sheet1").expect("the sheet").used_cells().count(), 0);
    }
}
