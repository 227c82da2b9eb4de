//! A sheet of rows as CSV (RFC 4180), for programs that calculate.

use std::fmt::Write as _;

use crate::table::plain;

/// Rows below a line of headings.
#[derive(Clone, Debug)]
pub(crate) struct Sheet(String);

impl Sheet {
    /// A sheet with headings and nothing below them. A byte order mark tells spreadsheet programs that it is UTF-8.
    pub(crate) fn headed<const N: usize>(headings: [String; N]) -> Self {
        let mut sheet = Self("\u{feff}".to_owned());
        sheet.add(headings);
        sheet
    }

    /// Adds a row.
    pub(crate) fn add<const N: usize>(&mut self, row: [String; N]) {
        let fields = row.map(|field| field_of(&field));
        // Writing to a string does not fail.
        let _ = write!(self.0, "{}\r\n", fields.join(","));
    }

    /// The whole.
    pub(crate) fn csv(self) -> String {
        self.0
    }
}

/// A field in quotes, which no spreadsheet takes for a formula.
fn field_of(text: &str) -> String {
    format!("\"{}\"", plain(text).replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::Sheet;

    #[test]
    fn what_is_written_is_one_field_and_no_formula() {
        let mut sheet = Sheet::headed(["Palvelu".to_owned(), "Vastauksia".to_owned()]);
        sheet.add(["Varjot, \"valo\"\nja köydet".to_owned(), "12".to_owned()]);
        sheet.add(["=1+1".to_owned(), "4,3".to_owned()]);
        assert_eq!(
            sheet.csv(),
            "\u{feff}\"Palvelu\",\"Vastauksia\"\r\n\"Varjot, \"\"valo\"\"\nja köydet\",\"12\"\r\n\"'=1+1\",\"4,3\"\r\n"
        );
    }
}
