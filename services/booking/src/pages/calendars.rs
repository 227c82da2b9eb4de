//! Times to take along into one's own calendar (RFC 5545).

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use contract::{BookingId, ComingTime, OfferingId, TimeState};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use tenancy::Book;
use views::paths;
use web::{May, PathId, Problem, Reader};

use crate::Booking;
use crate::bookings::BookingState;
use crate::error::BookingError;
use crate::letters::{OnCalendar, OpenTime, file_of, file_of_times};
use crate::sides::seen_by;
use crate::store::bookings::find_of_guest;
use crate::store::letters::{self, Steps};
use crate::store::occurrences;

/// What a booking comes to.
pub(super) async fn booking(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let booked = find_of_guest(&tx, id, seen_by(&caller), reader.now()).await?;
    let times = letters::times(&tx, id).await.map_err(BookingError::from)?;
    let step = letters::last_step(&tx, id, Steps::All).await?;
    drop(tx);
    let host = booking.directory.tenant(booked.host).await?;
    let front = reader.absolute(paths::FRONT);
    let address = host.as_ref().and_then(|host| host.contact_email.as_deref());
    let address = address.map_or(front, |address| format!("mailto:{address}"));
    let words = |text: &contract::Text| text.for_reader(reader.lang()).1.to_owned();
    let place = booked.venue(reader.now()).map(|venue| [&venue.name, &venue.address].map(words).join(", "));
    let about = OnCalendar {
        booking: id,
        sequence: step.map_or(0, |step| u32::try_from(step.number).unwrap_or(u32::MAX)),
        title: &words(&booked.about.title),
        place: place.as_deref().unwrap_or_default().trim_matches([',', ' ']),
        link: &reader.absolute(&paths::booking(&id.to_string())),
        domain: &reader.tenant()?.host,
        organizer: (&words(&booked.about.origin.name), &address),
        attendee: None,
        at: reader.now(),
    };
    let status = if booked.state == BookingState::Confirmed { "CONFIRMED" } else { "TENTATIVE" };
    Ok(file(file_of(&times, status, &about), "booking"))
}

/// The coming times of an offering that the tenant lists.
pub(super) async fn offering(
    State(booking): State<Booking>,
    PathId(id): PathId<OfferingId>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant()?;
    let shown = booking.listings.shown(tenant.id, id).await?.ok_or(Problem::NotFound)?;
    let person = reader.who().map(|who| who.person);
    let door = booking.sharing.door(tenant.id, shown.owner, id, person).await?.ok_or(Problem::NotFound)?;
    let tx = booking.db.open(&door).await.map_err(BookingError::from)?;
    let coming = occurrences::coming(&tx, door.guest(), id, reader.now()).await?;
    drop(tx);
    let time = |time: &ComingTime| OpenTime {
        occurrence: time.occurrence,
        starts_at: time.starts_at,
        ends_at: time.ends_at,
        is_cancelled: time.state == TimeState::Cancelled,
    };
    let times: Vec<OpenTime> = coming.iter().map(time).collect();
    let words = |text: &contract::Text| text.for_reader(reader.lang()).1.to_owned();
    let place = shown.content.venue.as_ref().map(|venue| words(&venue.name)).unwrap_or_default();
    let link = reader.absolute(&paths::offering(&id.to_string()));
    let about = (words(&shown.content.title), place, link, tenant.host.clone());
    let text = file_of_times(&times, (&about.0, &about.1, &about.2, &about.3), reader.now());
    Ok(file(text, "times"))
}

fn file(text: String, name: &str) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.ics\"")),
    ];
    (headers, text).into_response()
}
