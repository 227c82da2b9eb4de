//! One booking as its host sees it, and what the host does with it.

use axum::extract::State;
use axum::response::Response;
use contract::BookingId;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, Door, Host};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Query, Reader};

use super::form::flaw;
use super::lines::{host_line, known_needs, step_line};
use crate::Booking;
use crate::bookings::{BookingState, Came, Extras, Side, Step, Turn, legible};
use crate::error::BookingError;
use crate::party::PartySize;
use crate::screens::{Flaw, HostBooking, HostDeeds, StaffNote};
use crate::store::bookings::{Booked, find_of_host};
use crate::store::{staff_notes, terms};
use crate::terms::Approval;

/// What was said, cut where no page would show it.
pub(super) fn said(typed: &str) -> String {
    legible(typed).chars().take(Extras::LONGEST_MESSAGE).collect()
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
}

/// What is typed into any of the page's forms.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    answer: String,
    note: String,
    trust: String,
    participants: String,
    adults: String,
}

/// The page.
pub(super) async fn show(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Host>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let known = ["answered", "cancelled", "marked", "noted", "offered", "full", "trusted", "distrusted"];
    let done = done.done.filter(|what| known.contains(&what.as_str()));
    reader.page(&HostBooking { done, ..page(&booking, &reader, &caller, id, None).await? })
}

async fn page(
    booking: &Booking,
    reader: &Reader,
    caller: &Caller<Host>,
    id: BookingId,
    typed: Option<Typed>,
) -> Result<HostBooking, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let booked = find_of_host(&tx, id, reader.now()).await?;
    let notes = staff_notes::of_booking(&tx, id).await.map_err(BookingError::from)?;
    let steps = crate::store::history::of_booking(&tx, id).await?;
    let trusts_by_name = terms::of(&tx, booked.offering).await?.approval == Approval::Trusted;
    let is_trusted = trusts_by_name && terms::trusts(&tx, (booked.guest, booked.unit)).await?;
    drop(tx);
    let came = booked.came.unwrap_or(Came { participants: booked.participants, adults: booked.adults });
    let typed = typed.unwrap_or_default();
    let or = |typed: String, known: i32| if typed.is_empty() { known.to_string() } else { typed };
    Ok(HostBooking {
        deeds: HostDeeds {
            trust: trusts_by_name.then(|| paths::host_booking_deed(&id.to_string(), "trust")),
            is_trusted,
            ..deeds(reader, &booked)
        },
        booking: host_line(reader, &booked),
        stages: booked.stages.clone(),
        languages: booked.languages.clone(),
        needs: known_needs(&booked),
        booker: booked.booker_name.clone(),
        email: booked.booker_email.clone(),
        transport: booked.extras.transport.map_or_else(String::new, |way| way.as_str().to_owned()),
        invoice: booked.extras.invoice_reference.clone(),
        message: booked.extras.message.clone(),
        steps: steps.into_iter().map(|step| step_line(reader, step)).collect(),
        notes: notes
            .into_iter()
            .map(|note| StaffNote { body: note.body, by: note.by_name, at: reader.moment(note.at) })
            .collect(),
        participants: or(typed.participants, came.participants),
        adults: or(typed.adults, came.adults),
        flaws: Vec::new(),
        csrf: reader.csrf().to_owned(),
        done: None,
    })
}

/// What the host can do with a booking now.
fn deeds(reader: &Reader, booked: &Booked) -> HostDeeds {
    let id = booked.id.to_string();
    let has_begun = booked.times.iter().any(|time| time.active && time.starts_at <= reader.now());
    let is_over = matches!(booked.state, BookingState::Attended | BookingState::Missed);
    let may_mark = has_begun && (booked.state == BookingState::Confirmed || is_over);
    let path = |may: bool, deed: &str| may.then(|| paths::host_booking_deed(&id, deed));
    HostDeeds {
        answer: path(booked.state == BookingState::Requested, "answer"),
        offer: path(booked.state == BookingState::Waiting, "offer"),
        mark: path(may_mark, "attendance"),
        cancel: path(booked.state.is_live() && !booked.is_past(reader.now()), "cancellation"),
        note: paths::host_booking_deed(&id, "notes"),
        ..HostDeeds::default()
    }
}

/// Yes or no, with a message.
pub(super) async fn answer(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Host>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let step = if typed.answer == "no" { Step::Decline } else { Step::Approve };
    turn(&booking, &reader, &caller, (id, step), &typed.note).await?;
    Ok(back(&reader, id, "answered"))
}

/// Whether the unit's bookings are confirmed at once from now on, where offerings trust units by name.
pub(super) async fn trust(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Host>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let booked = find_of_host(&tx, id, reader.now()).await?;
    let is_trusted = typed.trust == "yes";
    terms::trust(&tx, (booked.guest, booked.unit), is_trusted).await?;
    tx.commit().await.map_err(BookingError::from)?;
    Ok(back(&reader, id, if is_trusted { "trusted" } else { "distrusted" }))
}

/// The host takes the place back, with a reason.
pub(super) async fn cancel(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Host>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    turn(&booking, &reader, &caller, (id, Step::Cancel), &typed.note).await?;
    Ok(back(&reader, id, "cancelled"))
}

/// Who came.
pub(super) async fn mark(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Host>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    match came(&typed.participants, &typed.adults) {
        Ok(came) => {
            turn(&booking, &reader, &caller, (id, Step::Mark(came)), "").await?;
            Ok(back(&reader, id, "marked"))
        }
        Err(flaws) => {
            let page = page(&booking, &reader, &caller, id, Some(typed)).await?;
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &HostBooking { flaws, ..page })
        }
    }
}

/// Who came, as typed: nobody at all means that the group did not come.
pub(super) fn came(participants: &str, adults: &str) -> Result<Came, Vec<Flaw>> {
    if [participants, adults].map(str::trim) == ["0", "0"] {
        return Ok(Came { participants: 0, adults: 0 });
    }
    PartySize::parse(participants, adults)
        .map(|party| Came { participants: party.participants(), adults: party.adults() })
        .map_err(|flaws| flaws.into_iter().map(flaw).collect())
}

/// A note for the host's own people.
pub(super) async fn note(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Host>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let body = said(&typed.note);
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    find_of_host(&tx, id, reader.now()).await?;
    if !body.is_empty() {
        let by = (caller.person, caller.name.as_str());
        staff_notes::write(&tx, id, &body, by, reader.now()).await.map_err(BookingError::from)?;
        tx.commit().await.map_err(BookingError::from)?;
    }
    Ok(back(&reader, id, "noted"))
}

/// A place for a group that the host picks from the queue.
pub(super) async fn offer(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Host>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let is_offered = booking.offer_place(caller.tenant, id).await?;
    Ok(back(&reader, id, if is_offered { "offered" } else { "full" }))
}

pub(super) async fn turn(
    booking: &Booking,
    reader: &Reader,
    caller: &Caller<Host>,
    (id, step): (BookingId, Step),
    note: &str,
) -> Result<(), Problem> {
    let note = said(note);
    let side = Side::Host { by: caller.person };
    let turn = Turn { booking: id, step, side, note: &note, at: reader.now() };
    booking.turn(&Door::Home(caller.tenant), &turn).await?;
    Ok(())
}

fn back(reader: &Reader, id: BookingId, done: &str) -> Response {
    reader.go_to(&format!("{}?done={done}", paths::host_booking(&id.to_string())))
}
