//! Who comes, as a sheet in the reader's words.

use web::{Problem, Reader};

use super::lines::{count, known_needs, state};
use crate::sheet::{Cell, Sheet};
use crate::store::bookings::Booked;

/// One row for each booking.
pub(super) fn guest_sheet(reader: &Reader, booked: &[Booked]) -> Result<Sheet, Problem> {
    let said = |key| reader.say(key, &[]);
    let mut sheet = Sheet::headed([
        said("guests-starts")?,
        said("guests-ends")?,
        said("bookings-service")?,
        said("guests-tenant")?,
        said("host-unit")?,
        said("show-group")?,
        said("guests-stages")?,
        said("new-participants")?,
        said("new-adults")?,
        said("host-state")?,
        said("group-needs")?,
        said("group-languages")?,
        said("show-booker")?,
        said("host-contact")?,
        said("guests-came_participants")?,
        said("guests-came_adults")?,
    ]);
    for one in booked {
        sheet.add(row(reader, one)?);
    }
    Ok(sheet)
}

fn row(reader: &Reader, one: &Booked) -> Result<[Cell; 16], Problem> {
    let words = |text: &contract::Text| Cell::from(text.for_reader(reader.lang()).1);
    let time = one.times.first();
    let moment = |at| reader.moment(at).in_a_sheet();
    let came = |heads: Option<i32>| heads.map_or_else(|| Cell::from(""), |heads| count(heads).into());
    let needs: Result<Vec<String>, Problem> =
        known_needs(one).iter().map(|need| reader.say(&format!("need-{need}"), &[])).collect();
    Ok([
        time.map(|time| moment(time.starts_at)).unwrap_or_default().into(),
        time.map(|time| moment(time.ends_at)).unwrap_or_default().into(),
        words(&one.about.title),
        words(&one.guest_name),
        one.unit_name.as_str().into(),
        one.group_name.as_str().into(),
        reader.stages(&one.stages)?.into(),
        count(one.participants).into(),
        count(one.adults).into(),
        reader.say(&format!("booking-state-{}", state(one, reader.now()).as_str()), &[])?.into(),
        needs?.join(", ").into(),
        one.languages.join(", ").into(),
        one.booker_name.as_str().into(),
        one.booker_email.as_str().into(),
        came(one.came.map(|came| came.participants)),
        came(one.came.map(|came| came.adults)),
    ])
}
