//! Who comes, as a table that a spreadsheet opens.

use crate::store::bookings::Booked;

/// The columns, in the order of [`of`]'s rows. Names of columns are the API's, the same in every language.
const COLUMNS: [&str; 13] = [
    "starts_at",
    "ends_at",
    "tenant",
    "unit",
    "group",
    "participants",
    "adults",
    "state",
    "needs",
    "languages",
    "booker",
    "email",
    "came",
];

/// One row for each booking. UTF-8 with a byte-order mark, which spreadsheets need to read ä and ö.
pub(crate) fn of(booked: &[Booked]) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    file.write_record(COLUMNS)?;
    for one in booked {
        let time = one.times.first();
        let came = one.came.map(|came| format!("{}+{}", came.participants, came.adults));
        file.write_record([
            time.map(|time| time.starts_at.to_string()).unwrap_or_default(),
            time.map(|time| time.ends_at.to_string()).unwrap_or_default(),
            plain(&one.guest_name.fi),
            plain(&one.unit_name),
            plain(&one.group_name),
            one.participants.to_string(),
            one.adults.to_string(),
            one.state.as_str().to_owned(),
            one.needs.join(" "),
            one.languages.join(" "),
            plain(&one.booker_name),
            plain(&one.booker_email),
            came.unwrap_or_default(),
        ])?;
    }
    file.into_inner().map_err(|error| error.into_error().into())
}

/// A cell that no spreadsheet takes for a formula (OWASP, CSV injection).
pub(crate) fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(plain("=1+1"), "'=1+1");
        assert_eq!(plain("@sum"), "'@sum");
        assert_eq!(plain("3A"), "3A");
    }
}
