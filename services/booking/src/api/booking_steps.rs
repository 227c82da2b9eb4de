//! What either party's programs do with a booking that stands.

use axum::Json;
use axum::extract::State;
use contract::{BookingId, OccurrenceId};
use serde::Deserialize;
use serde_json::Value;
use tenancy::{Book, Door, Either, Host, UnitId, Who};
use utoipa::ToSchema;
use web::openapi::{WhenChanging, WhenSending};
use web::{Flaw, May, PathId, Problem, Reader};

use super::booking_problems::{party_flaw, problem, refused};
use super::booking_shown::BookingShown;
use super::bookings::too_long;
use crate::Booking;
use crate::bookings::{BookingState, Came, Change, Changed, Extras, Side, Step, Turn, legible};
use crate::error::BookingError;
use crate::occurrences::MOST_HEADS;
use crate::party::PartySize;
use crate::sides::Sides;
use crate::store::bookings::{Booked, find_of_sides};

/// A yes or a no.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Approval {
    approve: bool,
    /// What is said with it, to the other side.
    #[schema(max_length = 1000)]
    #[serde(default)]
    message: String,
}

/// A place that is given up, or taken back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Cancellation {
    /// Why, for the other side.
    #[schema(max_length = 1000)]
    reason: String,
}

/// Who came. None of either means that the group did not come.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AttendanceWritten {
    #[schema(minimum = 0, maximum = 100_000)]
    participants: i32,
    #[schema(minimum = 0, maximum = 100_000)]
    adults: i32,
}

/// Another size, or other times. What is not said stays as it is.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct BookingRewritten {
    #[schema(minimum = 0, maximum = 100_000)]
    participants: Option<i32>,
    #[schema(minimum = 0, maximum = 100_000)]
    adults: Option<i32>,
    /// All the times that it is to have, of the same offering.
    #[schema(value_type = Option<Vec<String>>, format = "uuid", min_items = 1, max_items = 100)]
    occurrence_ids: Option<Vec<OccurrenceId>>,
}

/// Says yes or no to a booking.
///
/// To one that is `requested` its host does, to one that is `asked` the principal of its unit.
#[utoipa::path(
    post,
    path = "/api/v1/bookings/{booking}/approval",
    operation_id = "approveBooking",
    tag = "Bookings",
    params(("booking" = String, Path, format = "uuid")),
    request_body = Approval,
    security(("key" = [])),
    responses((status = 200, description = "The booking as it stands now", body = BookingShown), WhenSending),
)]
pub(super) async fn approve(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Either<Book, Host>>,
    reader: Reader,
    sent: web::Json<Value>,
) -> Result<Json<BookingShown>, Problem> {
    let desk = Desk::of(&booking, &reader, &caller);
    let booked = desk.find(id).await?;
    let said: Approval = web::fields(sent.value)?;
    let note = message("message", &said.message)?;
    let step = if said.approve { Step::Approve } else { Step::Decline };
    if desk.sides.is_host_of(&booked) && booked.state != BookingState::Asked {
        return desk.turn_as_host(id, step, &note).await;
    }
    let leads = booking.units.approved_by(&caller).await?;
    if !leads.contains(&booked.unit) {
        return Err(Problem::Forbidden);
    }
    desk.turn_as_guest(id, step, &note, Some(&leads)).await
}

/// Gives a booking up, before its deadline, or takes its place back.
///
/// Its guest gives it up, its host takes it back. One that is cancelled already stays so.
#[utoipa::path(
    post,
    path = "/api/v1/bookings/{booking}/cancellation",
    operation_id = "cancelBooking",
    tag = "Bookings",
    params(("booking" = String, Path, format = "uuid")),
    request_body = Option<Cancellation>,
    security(("key" = [])),
    responses((status = 200, description = "The booking as it stands now", body = BookingShown), WhenSending),
)]
pub(super) async fn cancel(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Either<Book, Host>>,
    reader: Reader,
    sent: Option<web::Json<Value>>,
) -> Result<Json<BookingShown>, Problem> {
    let desk = Desk::of(&booking, &reader, &caller);
    let booked = desk.find(id).await?;
    let said: Cancellation = sent.map(|sent| web::fields(sent.value)).transpose()?.unwrap_or_default();
    let note = message("reason", &said.reason)?;
    if desk.sides.is_guest_of(&booked) {
        desk.turn_as_guest(id, Step::Cancel, &note, desk.sides.units).await
    } else {
        desk.turn_as_host(id, Step::Cancel, &note).await
    }
}

/// Says who came, once it has begun.
#[utoipa::path(
    post,
    path = "/api/v1/bookings/{booking}/attendance",
    operation_id = "markAttendance",
    tag = "Bookings",
    params(("booking" = String, Path, format = "uuid")),
    request_body = AttendanceWritten,
    security(("key" = [])),
    responses((status = 200, description = "The booking as it stands now", body = BookingShown), WhenSending),
)]
pub(super) async fn mark(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Host>,
    reader: Reader,
    sent: web::Json<Value>,
) -> Result<Json<BookingShown>, Problem> {
    let desk = Desk::of(&booking, &reader, &caller).for_the_host();
    desk.find(id).await?;
    let came = web::fields::<AttendanceWritten>(sent.value)?.read()?;
    desk.turn_as_host(id, Step::Mark(came), "").await
}

/// Takes the place that was offered from the queue.
#[utoipa::path(
    post,
    path = "/api/v1/bookings/{booking}/acceptance",
    operation_id = "acceptPlace",
    tag = "Bookings",
    params(("booking" = String, Path, format = "uuid")),
    security(("key" = [])),
    responses((status = 200, description = "The booking as it stands now", body = BookingShown), WhenChanging),
)]
pub(super) async fn accept(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
) -> Result<Json<BookingShown>, Problem> {
    let desk = Desk::of(&booking, &reader, &caller).for_the_guest();
    desk.find(id).await?;
    desk.turn_as_guest(id, Step::Accept, "", desk.sides.units).await
}

/// Gives a booking another size, or moves it to other times.
///
/// The one or the other; where there is no room for it, the booking stands as it was.
#[utoipa::path(
    patch,
    path = "/api/v1/bookings/{booking}",
    operation_id = "updateBooking",
    tag = "Bookings",
    params(("booking" = String, Path, format = "uuid")),
    request_body = BookingRewritten,
    security(("key" = [])),
    responses((status = 200, description = "The booking as it stands now", body = BookingShown), WhenSending),
)]
pub(super) async fn update(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Book>,
    reader: Reader,
    sent: web::Json<Value>,
) -> Result<Json<BookingShown>, Problem> {
    let desk = Desk::of(&booking, &reader, &caller).for_the_guest();
    let booked = desk.find(id).await?;
    let wanted = web::fields::<BookingRewritten>(sent.value)?.read(&booked)?;
    let door = desk.door_to(id).await?;
    let side = Side::Guest { by: caller.person, units: desk.sides.units };
    let change = Change { booking: id, side, note: "", at: reader.now() };
    let changed = match wanted {
        Rewritten::Nothing => return Ok(Json(BookingShown::of(booked, &desk.sides, reader.lang()))),
        Rewritten::Size(party) => booking.resize(&door, &change, party).await,
        Rewritten::Times(times) => booking.move_to(&door, &change, &times).await,
    };
    match changed.map_err(problem)? {
        Changed::Now(_) => desk.show(id).await,
        Changed::Refused(refusal) => Err(refused(refusal)),
    }
}

/// What is to become of a booking.
enum Rewritten {
    Nothing,
    Size(PartySize),
    Times(Vec<OccurrenceId>),
}

impl BookingRewritten {
    fn read(self, booked: &Booked) -> Result<Rewritten, Problem> {
        let is_size = self.participants.is_some() || self.adults.is_some();
        match self.occurrence_ids {
            Some(_) if is_size => {
                Err(Problem::Flawed(vec![Flaw::new("occurrence_ids", "api-flaw-one-thing")]))
            }
            Some(times) => super::bookings::names_times(&times).map(|()| Rewritten::Times(times)),
            None if is_size => {
                let participants = self.participants.unwrap_or(booked.participants);
                PartySize::new(participants, self.adults.unwrap_or(booked.adults))
                    .map(Rewritten::Size)
                    .map_err(|flaws| Problem::Flawed(flaws.into_iter().map(any_party_flaw).collect()))
            }
            None => Ok(Rewritten::Nothing),
        }
    }
}

/// What is wrong with a party wherever it comes; what its times take is theirs to say.
fn any_party_flaw(flaw: crate::party::PartyFlaw) -> Flaw {
    party_flaw(flaw, (1, MOST_HEADS))
}

impl AttendanceWritten {
    fn read(self) -> Result<Came, Problem> {
        let numbers = [("participants", self.participants), ("adults", self.adults)];
        let flaws: Vec<Flaw> = numbers
            .into_iter()
            .filter(|(_, number)| !(0..=MOST_HEADS).contains(number))
            .map(|(name, _)| Flaw::range(name, 0, MOST_HEADS.into()))
            .collect();
        let came = Came { participants: self.participants, adults: self.adults };
        if flaws.is_empty() { Ok(came) } else { Err(Problem::Flawed(flaws)) }
    }
}

fn message(field: &'static str, written: &str) -> Result<String, Problem> {
    let kept = legible(written);
    match too_long(field, &kept, Extras::LONGEST_MESSAGE) {
        Some(flaw) => Err(Problem::Flawed(vec![flaw])),
        None => Ok(kept),
    }
}

/// Where bookings are looked up and turned, for one caller.
#[derive(Clone, Copy)]
struct Desk<'a> {
    booking: &'a Booking,
    reader: &'a Reader,
    who: &'a Who,
    sides: Sides<'a>,
}

impl<'a> Desk<'a> {
    fn of(booking: &'a Booking, reader: &'a Reader, who: &'a Who) -> Self {
        Self { booking, reader, who, sides: Sides::of::<Book, Host>(who) }
    }

    /// The same, where only the guest acts.
    fn for_the_guest(self) -> Self {
        Self { sides: Sides { is_host: false, ..self.sides }, ..self }
    }

    /// The same, where only the host acts.
    fn for_the_host(self) -> Self {
        Self { sides: Sides { is_guest: false, ..self.sides }, ..self }
    }

    async fn find(&self, id: BookingId) -> Result<Booked, Problem> {
        let tx = self.booking.db.begin(self.who.tenant).await.map_err(BookingError::from)?;
        Ok(find_of_sides(&tx, &self.sides, id, self.reader.now()).await?)
    }

    async fn show(&self, id: BookingId) -> Result<Json<BookingShown>, Problem> {
        Ok(Json(BookingShown::of(self.find(id).await?, &self.sides, self.reader.lang())))
    }

    async fn door_to(&self, id: BookingId) -> Result<Door, Problem> {
        let door = self.booking.sharing.door_to_booking(self.who.tenant, id, self.who.person).await?;
        door.ok_or(Problem::NotFound)
    }

    async fn turn_as_guest(
        &self,
        id: BookingId,
        step: Step,
        note: &str,
        units: Option<&[UnitId]>,
    ) -> Result<Json<BookingShown>, Problem> {
        let door = self.door_to(id).await?;
        let side = Side::Guest { by: self.who.person, units };
        self.turn(&door, Turn { booking: id, step, side, note, at: self.reader.now() }).await
    }

    async fn turn_as_host(
        &self,
        id: BookingId,
        step: Step,
        note: &str,
    ) -> Result<Json<BookingShown>, Problem> {
        let side = Side::Host { by: self.who.person };
        let turn = Turn { booking: id, step, side, note, at: self.reader.now() };
        self.turn(&Door::Home(self.who.tenant), turn).await
    }

    async fn turn(&self, door: &Door, turn: Turn<'_>) -> Result<Json<BookingShown>, Problem> {
        self.booking.turn(door, &turn).await.map_err(problem)?;
        self.show(turn.booking).await
    }
}
