//! Another size, another time.

use axum::extract::State;
use axum::response::Response;
use contract::{BookingId, OccurrenceId, TimeState};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Book, Caller, Door};
use views::paths;
use web::{Form, May, PathId, Problem, Reader};

use super::deeds::door_to;
use super::form::{flaw, flaw_of, room};
use super::lines::line;
use crate::Booking;
use crate::bookings::{Change, Changed, Refusal, Side};
use crate::error::BookingError;
use crate::party::PartySize;
use crate::screens::{BookingChange, Flaw, SeriesTime};
use crate::sides::seen_by;
use crate::store::bookings::{Booked, find_of_guest};
use crate::store::occurrences;

/// What the two forms send.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    participants: String,
    adults: String,
    occurrence: String,
}

/// The page with both forms.
pub(super) async fn edit(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (booked, door) = found(&booking, &reader, &caller, id).await?;
    reader.page(&page(&booking, &reader, &booked, &door, None, Vec::new()).await?)
}

/// Another size.
pub(super) async fn update(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (booked, door) = found(&booking, &reader, &caller, id).await?;
    let party = match PartySize::parse(&typed.participants, &typed.adults) {
        Ok(party) => party,
        Err(flaws) => {
            let flaws = flaws.into_iter().map(flaw).collect();
            let page = page(&booking, &reader, &booked, &door, Some(typed), flaws).await?;
            return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let changed = booking.resize(&door, &change(&reader, &caller, id), party).await?;
    answer(&booking, &reader, (&booked, &door), changed, (typed, Some(party))).await
}

/// Another time.
pub(super) async fn turn_to(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (booked, door) = found(&booking, &reader, &caller, id).await?;
    let changed = match typed.occurrence.parse::<OccurrenceId>() {
        Ok(occurrence) => booking.move_to(&door, &change(&reader, &caller, id), &[occurrence]).await?,
        Err(_) => Changed::Refused(Refusal::Gone),
    };
    answer(&booking, &reader, (&booked, &door), changed, (typed, None)).await
}

async fn found(
    booking: &Booking,
    reader: &Reader,
    caller: &Caller<Book>,
    id: BookingId,
) -> Result<(Booked, Door), Problem> {
    let door = door_to(booking, reader, caller, id).await?;
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    Ok((find_of_guest(&tx, id, seen_by(caller), reader.now()).await?, door))
}

fn change<'a>(reader: &Reader, caller: &'a Caller<Book>, booking: BookingId) -> Change<'a> {
    let side = Side::Guest { by: caller.person, units: seen_by(caller) };
    Change { booking, side, note: "", at: reader.now() }
}

async fn answer(
    booking: &Booking,
    reader: &Reader,
    (booked, door): (&Booked, &Door),
    changed: Changed,
    (typed, party): (Typed, Option<PartySize>),
) -> Result<Response, Problem> {
    match changed {
        Changed::Now(_) => {
            Ok(reader.go_to(&format!("{}?done=changed", paths::booking(&booked.id.to_string()))))
        }
        Changed::Refused(refusal) => {
            let flaws = match (party, refusal) {
                (Some(party), refusal) => flaw_of(refusal, party).unwrap_or_else(Flaw::of_size),
                (None, _) => Flaw::of_time(),
            };
            let page = page(booking, reader, booked, door, Some(typed), vec![flaws]).await?;
            reader.page_with(StatusCode::CONFLICT, &page)
        }
    }
}

async fn page(
    booking: &Booking,
    reader: &Reader,
    booked: &Booked,
    door: &Door,
    typed: Option<Typed>,
    flaws: Vec<Flaw>,
) -> Result<BookingChange, Problem> {
    let id = booked.id.to_string();
    let typed = typed.unwrap_or_default();
    let or = |typed: &str, known: i32| if typed.is_empty() { known.to_string() } else { typed.to_owned() };
    let tx = booking.db.open(door).await.map_err(BookingError::from)?;
    let times = occurrences::coming(&tx, door.guest(), booked.offering, reader.now()).await?;
    drop(tx);
    let held = |time: OccurrenceId| booked.times.iter().any(|held| held.active && held.occurrence == time);
    let may_move = booked.times.len() == 1 && booked.state.holds_seats();
    Ok(BookingChange {
        action: paths::booking_change(&id),
        time_action: paths::booking_time(&id),
        back: paths::booking(&id),
        csrf: reader.csrf().to_owned(),
        booking: line(reader, booked),
        participants: or(&typed.participants, booked.participants),
        adults: or(&typed.adults, booked.adults),
        times: times
            .iter()
            .filter(|time| {
                may_move && !held(time.occurrence) && time.state == TimeState::Open && time.has_room()
            })
            .map(|time| SeriesTime {
                id: time.occurrence.to_string(),
                at: reader.moment(time.starts_at),
                until: Some(reader.moment(time.ends_at)),
                room: room(time),
                chosen: time.occurrence.to_string() == typed.occurrence,
            })
            .collect(),
        may_move,
        flaws,
    })
}
