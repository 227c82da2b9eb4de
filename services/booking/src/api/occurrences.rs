//! An offering's times: read by anyone who reads the offering, written by its owner.

use axum::Json;
use axum::extract::State;
use contract::{Counts, OccurrenceId, OfferingId, OwnOffering, TimeState};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tenancy::{Door, Host, Looks, Offer, Timestamp};
use utoipa::ToSchema;
use web::openapi::{WhenReading, WhenSending};
use web::{Flaw, May, Once, Params, PathId, Problem, Reader};

use super::groups::Asked;
use crate::Booking;
use crate::error::BookingError;
use crate::occurrences::{
    MOST_CAPACITY, MOST_HEADS, NewOccurrence, OwnSeats, PlannedTime, TIME_LANGUAGES, TimeFlaw,
};
use crate::store::planned_times;

/// A time to put before the public.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct OccurrenceWritten {
    #[schema(value_type = String, format = "date-time")]
    starts_at: Timestamp,
    #[schema(value_type = String, format = "date-time")]
    ends_at: Timestamp,
    /// What the capacity counts: participants and adults, or whole groups.
    counts: Counts,
    /// How many fit in all.
    #[schema(minimum = 1, maximum = 1_000_000)]
    capacity: i32,
    /// The first moment to book; none for at once.
    #[schema(value_type = Option<String>, format = "date-time")]
    #[serde(default)]
    enrols_from: Option<Timestamp>,
    /// The last moment to book; none for the start.
    #[schema(value_type = Option<String>, format = "date-time")]
    #[serde(default)]
    enrols_until: Option<Timestamp>,
    /// The last moment to cancel; none for the last to book.
    #[schema(value_type = Option<String>, format = "date-time")]
    #[serde(default)]
    cancel_until: Option<Timestamp>,
    /// The least group, participants and adults together; none for the offering's.
    #[schema(minimum = 1, maximum = 100_000)]
    #[serde(default)]
    group_min: Option<i32>,
    /// The largest; none for the offering's.
    #[schema(minimum = 1, maximum = 100_000)]
    #[serde(default)]
    group_max: Option<i32>,
    /// Codes of the languages that it is given in; none for the offering's.
    #[schema(max_items = 11, example = json!(["sv"]))]
    #[serde(default)]
    languages: Option<Vec<String>>,
    /// What is kept for the owner's own units at first; none for nothing.
    #[serde(default)]
    own: Option<OwnPlaces>,
}

/// Places that the owner keeps for its own units until a moment. To everybody else they are as if they were taken.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnPlaces {
    /// How many, in what the capacity counts.
    #[schema(minimum = 1, maximum = 1_000_000)]
    seats: i32,
    /// When they are open to all: no later than enrolment ends.
    #[schema(value_type = String, format = "date-time")]
    until: Timestamp,
}

/// When an offering is given, and how much room there is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Occurrence)]
pub(super) struct OccurrenceShown {
    #[schema(value_type = String, format = "uuid")]
    id: OccurrenceId,
    #[schema(value_type = String, format = "uuid")]
    offering_id: OfferingId,
    #[schema(value_type = String, format = "date-time")]
    starts_at: Timestamp,
    #[schema(value_type = String, format = "date-time")]
    ends_at: Timestamp,
    /// The first moment to book; none for at once.
    #[schema(value_type = Option<String>, format = "date-time")]
    enrols_from: Option<Timestamp>,
    /// From this moment on nobody books any more.
    #[schema(value_type = String, format = "date-time")]
    enrols_until: Timestamp,
    /// From this moment on a group cannot cancel any more.
    #[schema(value_type = String, format = "date-time")]
    cancel_until: Timestamp,
    /// What capacity and taken count.
    counts: Counts,
    capacity: i32,
    taken: i32,
    group_min: i32,
    group_max: i32,
    languages: Vec<String>,
    state: OccurrenceState,
    /// What is kept for own units, where the owner reads it.
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<OwnPlaces>,
}

/// Whether a time can be booked: now, from `enrols_from` on, on the host's own site, no more, or not at all.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum OccurrenceState {
    Open,
    NotYetOpen,
    Elsewhere,
    Closed,
    Cancelled,
}

/// All of them.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Occurrences {
    items: Vec<OccurrenceShown>,
}

impl From<TimeState> for OccurrenceState {
    fn from(state: TimeState) -> Self {
        match state {
            TimeState::Open => Self::Open,
            TimeState::OpensAt(_) => Self::NotYetOpen,
            TimeState::Elsewhere => Self::Elsewhere,
            TimeState::Closed => Self::Closed,
            TimeState::Cancelled => Self::Cancelled,
        }
    }
}

impl OccurrenceShown {
    fn of(time: PlannedTime, now: Timestamp) -> Self {
        let state = time.state(now).into();
        let plan = time.plan;
        Self {
            id: plan.id,
            offering_id: plan.offering,
            starts_at: plan.starts_at,
            ends_at: plan.ends_at,
            enrols_from: plan.enrols_from,
            enrols_until: plan.enrols_until,
            cancel_until: plan.cancel_until.unwrap_or(plan.enrols_until),
            counts: plan.counts,
            capacity: plan.capacity,
            taken: time.taken,
            group_min: plan.group_min,
            group_max: plan.group_max,
            languages: plan.languages,
            state,
            own: plan.own.map(|OwnSeats { seats, until }| OwnPlaces { seats, until }),
        }
    }
}

/// Lists the coming times of an offering, in order.
///
/// Whoever may read the offering may read its times, without a key as well. With a key of the owner's they are read of
/// drafts, too.
#[utoipa::path(
    get,
    path = "/api/v1/offerings/{offering}/occurrences",
    operation_id = "listOccurrences",
    tag = "Occurrences",
    params(("offering" = String, Path, format = "uuid"), Asked),
    security((), ("key" = [])),
    responses((status = 200, description = "The times, soonest first", body = Occurrences), WhenReading),
)]
pub(super) async fn index(
    State(booking): State<Booking>,
    PathId(offering): PathId<OfferingId>,
    Params(_): Params<Asked>,
    reader: Reader,
) -> Result<Json<Occurrences>, Problem> {
    let (door, reads_own) = door_to(&booking, &reader, offering).await?;
    let (guest, now) = (door.guest(), reader.now());
    let tx = booking.db.open(&door).await.map_err(BookingError::from)?;
    let times = planned_times::coming(&tx, guest, offering, now).await?;
    let shown = |time| {
        let shown = OccurrenceShown::of(time, now);
        if reads_own { shown } else { OccurrenceShown { own: None, ..shown } }
    };
    Ok(Json(Occurrences { items: times.into_iter().map(shown).collect() }))
}

/// Puts a time of an offering before the public.
///
/// What is left open is as the offering says it, and a time without windows can be booked at once.
#[utoipa::path(
    post,
    path = "/api/v1/offerings/{offering}/occurrences",
    operation_id = "createOccurrence",
    tag = "Occurrences",
    params(("offering" = String, Path, format = "uuid"),
        ("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 255,
        description = "A key of your own choice: the same request sent again under it is answered with the same time.")),
    request_body = OccurrenceWritten,
    security(("key" = [])),
    responses((status = 201, description = "The time", body = OccurrenceShown), WhenSending),
)]
pub(super) async fn create(
    State(booking): State<Booking>,
    May(caller): May<Offer>,
    PathId(offering): PathId<OfferingId>,
    once: Once,
    reader: Reader,
    sent: web::Json<Value>,
) -> Result<(StatusCode, Json<OccurrenceShown>), Problem> {
    let own = booking.offerings.own(caller.tenant, offering).await?.ok_or(Problem::NotFound)?;
    let written: OccurrenceWritten = web::fields(sent.value)?;
    if written.own.is_some() && !reader.tenant()?.kind.has_units() {
        return Err(Problem::Flawed(vec![Flaw::new("own", "api-flaw-own-units")]));
    }
    let new = written.read(offering, own, reader.now())?;
    let id = OccurrenceId::from_uuid(once.id(&reader, "occurrences", &sent.fingerprint).await?);
    booking.schedule(caller.tenant, &NewOccurrence { id, ..new }).await?;
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    // The key may have made a time of another offering, of which the same was said.
    let made = planned_times::one(&tx, offering, id).await?.ok_or(Problem::RepeatDiffers)?;
    Ok((StatusCode::CREATED, Json(OccurrenceShown::of(made, reader.now()))))
}

/// The door to the times of an offering, that of what is listed here; and whether it is the owner's host who reads them.
async fn door_to(booking: &Booking, reader: &Reader, offering: OfferingId) -> Result<(Door, bool), Problem> {
    if let Some(caller) = reader.may::<Looks<Host>>()
        && booking.offerings.own(caller.tenant, offering).await?.is_some()
    {
        return Ok((Door::Home(caller.tenant), true));
    }
    let tenant = reader.tenant_id()?;
    let shown = booking.listings.shown(tenant, offering).await?.ok_or(Problem::NotFound)?;
    let by = reader.who().map(|who| who.person);
    let door = booking.sharing.door(tenant, shown.owner, offering, by).await?.ok_or(Problem::NotFound)?;
    Ok((door, false))
}

impl OccurrenceWritten {
    /// The time, or all that cannot be of it.
    fn read(self, offering: OfferingId, own: OwnOffering, now: Timestamp) -> Result<NewOccurrence, Problem> {
        let (group_min, group_max) = (self.group_min.or(own.group_min), self.group_max.or(own.group_max));
        let (Some(group_min), Some(group_max)) = (group_min, group_max) else {
            let limits = [("group_min", group_min), ("group_max", group_max)];
            let unsaid = limits.into_iter().filter(|(_, said)| said.is_none());
            return Err(Problem::Flawed(unsaid.map(|(name, _)| Flaw::missing(name)).collect()));
        };
        let new = NewOccurrence {
            id: OccurrenceId::default(),
            offering,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            enrols_from: self.enrols_from,
            enrols_until: self.enrols_until.unwrap_or(self.starts_at),
            counts: self.counts,
            capacity: self.capacity,
            group_min,
            group_max,
            languages: self.languages.unwrap_or(own.languages),
            cancel_until: self.cancel_until,
            venue: None,
            own: self.own.map(|OwnPlaces { seats, until }| OwnSeats { seats, until }),
        };
        let flaws = new.flaws(now);
        if flaws.is_empty() { Ok(new) } else { Err(Problem::Flawed(flaws.into_iter().map(flaw).collect())) }
    }
}

fn flaw(of: TimeFlaw) -> Flaw {
    match of {
        TimeFlaw::StartsAway => Flaw::new("starts_at", "api-flaw-coming"),
        TimeFlaw::EndsBeforeItStarts | TimeFlaw::TooLong => Flaw::new("ends_at", "api-flaw-length"),
        TimeFlaw::EnrolmentIsOver => Flaw::new("enrols_until", "api-flaw-coming"),
        TimeFlaw::EnrolsAfterTheStart => Flaw::new("enrols_until", "api-flaw-after-start"),
        TimeFlaw::OpensAfterItShuts => Flaw::new("enrols_from", "api-flaw-window"),
        TimeFlaw::CancelsAfterTheStart => Flaw::new("cancel_until", "api-flaw-after-start"),
        TimeFlaw::Capacity => Flaw::range("capacity", 1, i64::from(MOST_CAPACITY)),
        TimeFlaw::LeastGroup => Flaw::range("group_min", 1, i64::from(MOST_HEADS)),
        TimeFlaw::LargestGroup => Flaw::new("group_max", "api-flaw-largest"),
        TimeFlaw::NobodyFits => Flaw::new("capacity", "api-flaw-nobody-fits"),
        TimeFlaw::Languages => Flaw::choice("languages", &TIME_LANGUAGES.join(", ")),
        TimeFlaw::OwnSeats => Flaw::new("own.seats", "api-flaw-own-seats"),
        TimeFlaw::OwnIsOver => Flaw::new("own.until", "api-flaw-coming"),
        TimeFlaw::OwnAfterTheClose => Flaw::new("own.until", "api-flaw-own-until"),
    }
}
