//! The day itself: who comes to one time, marked on a phone, printed, or taken along as a table.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use contract::OccurrenceId;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, Host};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use super::guest_sheet::guest_sheet;
use super::host_booking::{came, turn};
use super::lines::{count, known_needs, state};
use super::sheets::SheetForm;
use crate::Booking;
use crate::bookings::{BookingState, Step, legible};
use crate::error::BookingError;
use crate::screens::{HostTime, TimeGroup};
use crate::store::bookings::{Booked, of_time};

/// The longest message to groups, in characters.
const LONGEST_MESSAGE: usize = 1000;

/// What a host writes to the groups.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Written {
    message: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
}

/// The list with a pair of numbers for each group.
pub(super) async fn show(
    State(booking): State<Booking>,
    PathId(id): PathId<OccurrenceId>,
    May(caller): May<Host>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let booked = found(&booking, &caller, id).await?;
    let done = done.done.filter(|what| ["marked", "written"].contains(&what.as_str()));
    reader.page(&HostTime { done, ..page(&reader, id, &booked, &BTreeMap::new())? })
}

/// Marks who came, of each group at once. A pair that cannot be read stops nobody else's, and stays as it was typed.
pub(super) async fn update(
    State(booking): State<Booking>,
    PathId(id): PathId<OccurrenceId>,
    May(caller): May<Host>,
    reader: Reader,
    Form(typed): Form<BTreeMap<String, String>>,
) -> Result<Response, Problem> {
    let booked = found(&booking, &caller, id).await?;
    let mut is_wrong = false;
    for one in booked.iter().filter(|one| may_mark(one)) {
        let said = |what: &str| typed.get(&format!("{what}-{}", one.id)).map(|value| value.trim());
        match (said("participants"), said("adults")) {
            (None | Some(""), None | Some("")) => {}
            (participants, adults) => {
                match came(participants.unwrap_or_default(), adults.unwrap_or_default()) {
                    Ok(came) => turn(&booking, &reader, &caller, (one.id, Step::Mark(came)), "").await?,
                    Err(_) => is_wrong = true,
                }
            }
        }
    }
    if is_wrong {
        let page = page(&reader, id, &found(&booking, &caller, id).await?, &typed)?;
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &HostTime { is_wrong, ..page });
    }
    Ok(reader.go_to(&format!("{}?done=marked", paths::host_time(&id.to_string()))))
}

/// Writes to every group that has a place.
pub(super) async fn write(
    State(booking): State<Booking>,
    PathId(id): PathId<OccurrenceId>,
    May(caller): May<Host>,
    reader: Reader,
    Form(written): Form<Written>,
) -> Result<Response, Problem> {
    let booked = found(&booking, &caller, id).await?;
    let message = legible(&written.message);
    let flaw = match message.chars().count() {
        0 => Some("missing"),
        length if length > LONGEST_MESSAGE => Some("too_long"),
        _ => None,
    };
    if flaw.is_some() {
        let page = page(&reader, id, &booked, &BTreeMap::new())?;
        let again = HostTime { message, message_flaw: flaw, ..page };
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    booking.write_to_groups(caller.tenant, id, &message, caller.person).await?;
    Ok(reader.go_to(&format!("{}?done=written", paths::host_time(&id.to_string()))))
}

/// The same list as a sheet.
pub(super) async fn sheet(
    State(booking): State<Booking>,
    PathId(id): PathId<OccurrenceId>,
    May(caller): May<Host>,
    form: SheetForm,
    reader: Reader,
) -> Result<Response, Problem> {
    let booked = found(&booking, &caller, id).await?;
    form.file(&guest_sheet(&reader, &booked)?, "groups")
}

async fn found(booking: &Booking, caller: &Caller<Host>, id: OccurrenceId) -> Result<Vec<Booked>, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let found = of_time(&tx, id).await?;
    if found.is_empty() { Err(Problem::NotFound) } else { Ok(found) }
}

const fn is_written_to(booked: &Booked) -> bool {
    matches!(booked.state, BookingState::Offered | BookingState::Requested | BookingState::Confirmed)
}

const fn may_mark(booked: &Booked) -> bool {
    matches!(booked.state, BookingState::Confirmed | BookingState::Attended | BookingState::Missed)
}

fn page(
    reader: &Reader,
    id: OccurrenceId,
    booked: &[Booked],
    typed: &BTreeMap<String, String>,
) -> Result<HostTime, Problem> {
    let first = booked.first().ok_or(Problem::NotFound)?;
    let time = first.times.first().ok_or(Problem::NotFound)?;
    let has_begun = time.starts_at <= reader.now();
    let said = |what: &str, one: &Booked, known: Option<i32>| {
        let known = || known.map(|known| known.to_string()).unwrap_or_default();
        typed.get(&format!("{what}-{}", one.id)).cloned().unwrap_or_else(known)
    };
    Ok(HostTime {
        title: first.about.title.clone(),
        at: reader.moment(time.starts_at),
        until: Some(reader.moment(time.ends_at)),
        venue: first.venue(reader.now()).map(|venue| venue.name.clone()),
        action: paths::host_time(&id.to_string()),
        sheet_href: format!("{}/groups", paths::host_time(&id.to_string())),
        heads: count(booked.iter().map(|one| one.participants + one.adults).sum()),
        groups: booked
            .iter()
            .map(|one| TimeGroup {
                id: one.id.to_string(),
                href: paths::host_booking(&one.id.to_string()),
                unit: contract::Text::same(&one.unit_name),
                tenant: one.guest_name.clone(),
                group: one.group_name.clone(),
                participants: count(one.participants),
                adults: count(one.adults),
                needs: known_needs(one),
                booker: one.booker_name.clone(),
                state: state(one, time.starts_at),
                may_mark: has_begun && may_mark(one),
                came_participants: said("participants", one, one.came.map(|came| came.participants)),
                came_adults: said("adults", one, one.came.map(|came| came.adults)),
            })
            .collect(),
        has_begun,
        csrf: reader.csrf().to_owned(),
        done: None,
        message_action: booked
            .iter()
            .any(is_written_to)
            .then(|| format!("{}/message", paths::host_time(&id.to_string()))),
        message: String::new(),
        message_flaw: None,
        is_wrong: false,
    })
}
