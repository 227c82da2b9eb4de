//! Bookings: asked for by the guest's programs, read by either party's.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use contract::{BookableOffering, BookingId, GroupId, Lang, OccurrenceId, OfferingId, UnitCard};
use http::header::LOCATION;
use http::{HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use tenancy::{Book, Caller, Door, Either, Host, Looks, UnitId};
use utoipa::{IntoParams, ToSchema};
use web::openapi::{WhenReadingOwn, WhenSending};
use web::{Flaw, May, Once, Params, PathId, Problem, Reader};

use super::booking_problems::{party_flaw, problem, refused};
use super::booking_shown::BookingShown;
use super::groups::Asked;
use crate::Booking;
use crate::asking::{Asker, Wanted};
use crate::bookings::{BookingState, Extras, Outcome, Queue, Transport, legible};
use crate::error::BookingError;
use crate::groups::Group;
use crate::party::PartySize;
use crate::sides::Sides;
use crate::store::bookings::{Narrowed, find_of_sides, of_sides};
use crate::store::{groups, planned_times};

const MOST_TIMES: usize = 100;
const PER_PAGE: u32 = 20;
const MOST_PER_PAGE: u32 = 100;
const LAST_PAGE: u32 = 10_000;

/// A booking to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct BookingWritten {
    /// The time; of a series all its times, which are booked together or not at all.
    #[schema(value_type = Vec<String>, format = "uuid", min_items = 1, max_items = 100)]
    occurrence_ids: Vec<OccurrenceId>,
    /// A group of a unit that the key's person books for.
    #[schema(value_type = String, format = "uuid")]
    group_id: GroupId,
    /// How many come of those for whom it is.
    #[schema(minimum = 0, maximum = 100_000, example = 21)]
    participants: i32,
    /// How many adults come along.
    #[schema(minimum = 0, maximum = 100_000, example = 2)]
    adults: i32,
    /// Whether the group waits where there is no room.
    #[serde(default)]
    queue: bool,
    /// Whether it waits for any time of the offering, instead of this one.
    #[serde(default)]
    any_time: bool,
    /// What the unit's invoice must say; none for what the unit always says.
    #[schema(max_length = 100)]
    #[serde(default)]
    invoice_reference: Option<String>,
    /// How the group travels.
    #[serde(default)]
    transport: Option<Transport>,
    /// What the host should know; never about one child or resident.
    #[schema(max_length = 1000)]
    #[serde(default)]
    message: String,
}

/// A booking that was made, or that a group waits for.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BookingMade {
    #[schema(value_type = String, format = "uuid")]
    id: BookingId,
    /// Where it stands now.
    state: BookingState,
    #[schema(value_type = String, format = "uuid")]
    offering_id: OfferingId,
    #[schema(value_type = Vec<String>, format = "uuid")]
    occurrence_ids: Vec<OccurrenceId>,
    #[schema(value_type = String, format = "uuid")]
    group_id: GroupId,
    participants: i32,
    adults: i32,
}

/// Books for a group.
///
/// The state says what came of it: `confirmed` at once; `requested` of the host, or `asked` of the unit's own principal,
/// which keeps the seats; `waiting` in the queue; `offered`, if a place of another time was free at once. The same request
/// sent again under its key is answered with the same booking.
#[utoipa::path(
    post,
    path = "/api/v1/bookings",
    operation_id = "createBooking",
    tag = "Bookings",
    params(("Idempotency-Key" = String, Header, min_length = 1, max_length = 255,
        description = "A key of your own choice: the same request sent again under it within 24 hours books once.")),
    request_body = BookingWritten,
    security(("key" = [])),
    responses((status = 201, description = "The booking", body = BookingMade,
        headers(("location" = String, description = "Where it is read"))), WhenSending),
)]
pub(super) async fn create(
    State(booking): State<Booking>,
    May(caller): May<Book>,
    once: Once,
    reader: Reader,
    sent: web::Json<BookingWritten>,
) -> Result<Response, Problem> {
    let key = once.required()?;
    let written = sent.value;
    names_times(&written.occurrence_ids)?;
    let found = Found::of(&booking, &reader, &caller, &written).await?;
    let by = Asker { who: &caller, tenant: reader.tenant()?, lang: reader.lang(), at: reader.now() };
    let offering = &*found.offering;
    let limits = (offering.group_min, offering.group_max);
    let wanted = written.read(key, limits, (found.group, found.unit, found.asks_lead))?;
    let asked = wanted.asked(&by, offering.id, offering.into());
    match booking.book(&found.door, &asked).await.map_err(problem)? {
        Outcome::Booked(id, state) => made(BookingMade {
            id,
            state,
            offering_id: asked.offering,
            occurrence_ids: asked.occurrences,
            group_id: asked.group.id(),
            participants: asked.party.participants(),
            adults: asked.party.adults(),
        }),
        Outcome::Refused(refusal) => Err(refused(refusal)),
    }
}

fn made(made: BookingMade) -> Result<Response, Problem> {
    let address = HeaderValue::from_str(&format!("/api/v1/bookings/{}", made.id));
    let mut response = (StatusCode::CREATED, Json(made)).into_response();
    response.headers_mut().insert(LOCATION, address.map_err(|error| Problem::internal(&error))?);
    Ok(response)
}

/// All that is asked of others before a booking is.
struct Found {
    offering: Arc<BookableOffering>,
    door: Door,
    group: Group,
    unit: UnitCard,
    asks_lead: bool,
}

impl Found {
    /// What the caller's tray lists, the door to its host, and the caller's group; what is not there is nobody's.
    async fn of(
        booking: &Booking,
        reader: &Reader,
        caller: &Caller<Book>,
        written: &BookingWritten,
    ) -> Result<Self, Problem> {
        if !reader.tenant()?.kind.has_units() {
            return Err(Problem::NotFound);
        }
        let offering = listed(booking, caller, &written.occurrence_ids).await?.ok_or(Problem::NotFound)?;
        let door =
            booking.sharing.door(caller.tenant, offering.owner, offering.id, Some(caller.person)).await?;
        let units = booking.remembered.bookable_by(&*booking.units, caller).await?;
        let ids: Vec<UnitId> = units.iter().map(|unit| unit.id).collect();
        let tx = booking.db.begin_routine(caller.tenant).await.map_err(BookingError::from)?;
        let group = groups::one(&tx, written.group_id, &ids).await?.ok_or(Problem::NotFound)?;
        drop(tx);
        let unit = units.iter().find(|unit| unit.id == group.unit()).cloned().ok_or(Problem::NotFound)?;
        let asks_lead =
            unit.approver.is_some() && !booking.units.approved_by(caller).await?.contains(&unit.id);
        Ok(Self { offering, door: door.ok_or(Problem::NotFound)?, group, unit, asks_lead })
    }
}

/// What the caller's tray lists that these are times of. A tray learns of a new time a moment later; its owner knows at once.
async fn listed(
    booking: &Booking,
    caller: &Caller<Book>,
    occurrences: &[OccurrenceId],
) -> Result<Option<Arc<BookableOffering>>, Problem> {
    let remembered = &booking.remembered;
    if let Some(offering) = remembered.bookable_at(&*booking.listings, caller.tenant, occurrences).await? {
        return Ok(Some(offering));
    }
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let own = planned_times::offering_of(&tx, occurrences).await.map_err(BookingError::from)?;
    drop(tx);
    match own {
        Some(offering) => Ok(booking
            .listings
            .shown(caller.tenant, offering)
            .await?
            .map(BookableOffering::from)
            .map(Arc::new)),
        None => Ok(None),
    }
}

impl BookingWritten {
    /// What is wanted, or everything that cannot be of it.
    fn read(
        self,
        key: &str,
        (least, most): (i32, i32),
        (group, unit, asks_lead): (Group, UnitCard, bool),
    ) -> Result<Wanted, Problem> {
        let mut flaws = Vec::new();
        let party = PartySize::new(self.participants, self.adults)
            .and_then(|party| party.within(least, most).map(|()| party).map_err(|flaw| vec![flaw]))
            .map_err(|wrong| flaws.extend(wrong.into_iter().map(|flaw| party_flaw(flaw, (least, most)))));
        let queue = match (self.queue, self.any_time) {
            (false, false) => Queue::No,
            (true, false) => Queue::ForThese,
            (true, true) => Queue::ForAny,
            (false, true) => {
                flaws.push(Flaw::new("any_time", "api-flaw-queue"));
                Queue::No
            }
        };
        let invoice_reference = legible(&self.invoice_reference.unwrap_or(unit.invoice_reference));
        let extras = Extras { invoice_reference, transport: self.transport, message: legible(&self.message) };
        flaws.extend(too_long("invoice_reference", &extras.invoice_reference, Extras::LONGEST_REFERENCE));
        flaws.extend(too_long("message", &extras.message, Extras::LONGEST_MESSAGE));
        let Ok(party) = party else { return Err(Problem::Flawed(flaws)) };
        if !flaws.is_empty() {
            return Err(Problem::Flawed(flaws));
        }
        Ok(Wanted {
            group,
            unit_name: unit.name,
            asks_lead,
            party,
            occurrences: self.occurrence_ids,
            queue,
            extras,
            is_quiet: false,
            key: key.to_owned(),
        })
    }
}

/// Whether there is a time, and no more than anybody asks for.
pub(super) fn names_times(times: &[OccurrenceId]) -> Result<(), Problem> {
    match times.len() {
        0 => Err(Problem::Flawed(vec![Flaw::empty("occurrence_ids")])),
        1..=MOST_TIMES => Ok(()),
        _ => Err(Problem::Flawed(vec![Flaw::many("occurrence_ids", MOST_TIMES)])),
    }
}

/// The flaw of a text that is longer than `most` characters.
pub(super) fn too_long(field: &'static str, text: &str, most: usize) -> Option<Flaw> {
    (text.chars().count() > most).then(|| Flaw::long(field, most))
}

/// Which bookings to list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(super) struct Narrowing {
    /// Where they stand; given more than once, any of these.
    #[param(max_items = 10)]
    state: Vec<BookingState>,
    /// Of which offering.
    #[param(value_type = Option<String>, format = "uuid")]
    offering_id: Option<OfferingId>,
    /// Which page, from 1.
    #[param(minimum = 1, maximum = 10_000)]
    page: Option<u32>,
    /// How many on a page.
    #[param(minimum = 1, maximum = 100)]
    per_page: Option<u32>,
    /// The language to answer in, instead of `Accept-Language`.
    #[param(inline)]
    #[serde(rename = "lang")]
    _lang: Option<Lang>,
}

/// One page of bookings.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Bookings {
    items: Vec<BookingShown>,
    /// How many there are on all pages.
    total: i64,
    page: u32,
    per_page: u32,
}

/// Lists bookings, the newest first.
///
/// A key for booking reads what the units of its person have booked, a key for hosting who comes to its tenant; a key that
/// only reads, what its person may. What a unit's own principal has not said yes to is not the host's to see.
#[utoipa::path(
    get,
    path = "/api/v1/bookings",
    operation_id = "listBookings",
    tag = "Bookings",
    params(Narrowing),
    security(("key" = [])),
    responses((status = 200, description = "One page of bookings", body = Bookings), WhenReadingOwn),
)]
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Either<Looks<Book>, Looks<Host>>>,
    Params(narrowing): Params<Narrowing>,
    reader: Reader,
) -> Result<Json<Bookings>, Problem> {
    let (page, per_page) = narrowing.pages()?;
    let narrowed =
        Narrowed { states: narrowing.state, offering: narrowing.offering_id, ..Narrowed::default() };
    let sides = Sides::of::<Looks<Book>, Looks<Host>>(&caller);
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let (booked, total) = of_sides(&tx, &sides, &narrowed, (page, per_page), reader.now()).await?;
    let items = booked.into_iter().map(|one| BookingShown::of(one, &sides, reader.lang())).collect();
    Ok(Json(Bookings { items, total, page, per_page }))
}

impl Narrowing {
    fn pages(&self) -> Result<(u32, u32), Problem> {
        let (page, per_page) = (self.page.unwrap_or(1), self.per_page.unwrap_or(PER_PAGE));
        let numbers = [("page", page, LAST_PAGE), ("per_page", per_page, MOST_PER_PAGE)];
        let flaws: Vec<Flaw> = numbers
            .into_iter()
            .filter(|(_, number, most)| !(1..=*most).contains(number))
            .map(|(name, _, most)| Flaw::range(name, 1, most.into()))
            .collect();
        if flaws.is_empty() { Ok((page, per_page)) } else { Err(Problem::Flawed(flaws)) }
    }
}

/// One booking, for either party.
#[utoipa::path(
    get,
    path = "/api/v1/bookings/{booking}",
    operation_id = "showBooking",
    tag = "Bookings",
    params(("booking" = String, Path, format = "uuid"), Asked),
    security(("key" = [])),
    responses((status = 200, description = "The booking", body = BookingShown), WhenReadingOwn),
)]
pub(super) async fn show(
    State(booking): State<Booking>,
    PathId(id): PathId<BookingId>,
    May(caller): May<Either<Looks<Book>, Looks<Host>>>,
    Params(_): Params<Asked>,
    reader: Reader,
) -> Result<Json<BookingShown>, Problem> {
    let sides = Sides::of::<Looks<Book>, Looks<Host>>(&caller);
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let booked = find_of_sides(&tx, &sides, id, reader.now()).await?;
    Ok(Json(BookingShown::of(booked, &sides, reader.lang())))
}
