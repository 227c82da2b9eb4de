//! A booking as either party's programs read it.

use contract::{BookingId, GroupId, Lang, Need, OccurrenceId, OfferingId};
use serde::Serialize;
use tenancy::{Timestamp, UnitId};
use utoipa::ToSchema;

use crate::bookings::{BookingState, Transport};
use crate::sides::Sides;
use crate::store::bookings::{Booked, PlaceTime};

/// A booking.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Booking)]
pub(super) struct BookingShown {
    #[schema(value_type = String, format = "uuid")]
    id: BookingId,
    /// From which side it is read.
    side: SideShown,
    state: BookingState,
    /// When what is held lapses, if nobody says anything.
    #[schema(value_type = Option<String>, format = "date-time")]
    held_until: Option<Timestamp>,
    #[schema(value_type = String, format = "uuid")]
    offering_id: OfferingId,
    /// What the offering was called when it was booked.
    title: String,
    /// Its times: those that it holds, or else those that it held or waits for; none while it waits for any time.
    occurrences: Vec<BookedTime>,
    group: BookedGroup,
    participants: i32,
    adults: i32,
    /// Who came, once the host has said it.
    attendance: Option<Attendance>,
    /// What was said last, by either side.
    note: String,
    /// What the unit told the host when it booked.
    message: String,
    invoice_reference: String,
    transport: Option<Transport>,
    booker: Booker,
    #[schema(value_type = String, format = "date-time")]
    booked_at: Timestamp,
}

/// Whose booking it is to the reader.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum SideShown {
    /// The reader's units have booked it.
    Guest,
    /// The group comes to the reader's tenant.
    Host,
}

/// When a booking comes.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BookedTime {
    #[schema(value_type = String, format = "uuid")]
    id: OccurrenceId,
    #[schema(value_type = String, format = "date-time")]
    starts_at: Timestamp,
    #[schema(value_type = String, format = "date-time")]
    ends_at: Timestamp,
    /// From this moment on the guest cannot cancel any more.
    #[schema(value_type = String, format = "date-time")]
    cancel_until: Timestamp,
    /// Whether seats of it are the group's now.
    is_held: bool,
}

/// Who comes, as it was when it was booked.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct BookedGroup {
    /// The group, for its own side.
    #[schema(value_type = Option<String>, format = "uuid")]
    id: Option<GroupId>,
    #[schema(example = "4A")]
    name: String,
    /// Its unit, for its own side.
    #[schema(value_type = Option<String>, format = "uuid")]
    unit_id: Option<UnitId>,
    unit: String,
    /// From where it comes.
    tenant: String,
    #[schema(example = json!(["grade_4"]))]
    stages: Vec<String>,
    languages: Vec<String>,
    needs: Vec<Need>,
}

/// Who came: none of either means that the group did not come.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub(super) struct Attendance {
    participants: i32,
    adults: i32,
}

/// Whom to write to.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Booker {
    name: String,
    #[schema(format = "email")]
    email: String,
}

impl BookingShown {
    pub(super) fn of(booked: Booked, sides: &Sides<'_>, lang: Lang) -> Self {
        let is_guest = sides.is_guest_of(&booked);
        Self {
            id: booked.id,
            side: if is_guest { SideShown::Guest } else { SideShown::Host },
            state: booked.state,
            held_until: booked.held_until,
            offering_id: booked.offering,
            title: booked.about.title.for_reader(lang).1.to_owned(),
            occurrences: booked.times.iter().map(BookedTime::of).collect(),
            group: BookedGroup {
                id: is_guest.then_some(booked.group),
                name: booked.group_name,
                unit_id: is_guest.then_some(booked.unit),
                unit: booked.unit_name,
                tenant: booked.guest_name.for_reader(lang).1.to_owned(),
                stages: booked.stages,
                languages: booked.languages,
                needs: booked.needs.iter().filter_map(|token| Need::parse(token)).collect(),
            },
            participants: booked.participants,
            adults: booked.adults,
            attendance: booked
                .came
                .map(|came| Attendance { participants: came.participants, adults: came.adults }),
            note: booked.note,
            message: booked.extras.message,
            invoice_reference: booked.extras.invoice_reference,
            transport: booked.extras.transport,
            booker: Booker { name: booked.booker_name, email: booked.booker_email },
            booked_at: booked.booked_at,
        }
    }
}

impl BookedTime {
    fn of(time: &PlaceTime) -> Self {
        Self {
            id: time.occurrence,
            starts_at: time.starts_at,
            ends_at: time.ends_at,
            cancel_until: time.cancel_until,
            is_held: time.active,
        }
    }
}
