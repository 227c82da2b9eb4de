//! Who comes: the host's coming times with the groups that have booked them.

use std::collections::HashMap;

use axum::extract::State;
use axum::response::Response;
use contract::{Counts, OccurrenceId, Text};
use tenancy::{Door, Host};
use views::paths;
use web::{May, Problem, Reader};

use super::guest_sheet::guest_sheet;
use super::lines::{count, counted, known_needs, state};
use super::sheets::SheetForm;
use crate::Booking;
use crate::error::BookingError;
use crate::screens::{ComingTime, Guest, HostBookings};
use crate::store::bookings::{Booked, of_host};
use crate::store::occurrences;

/// The coming groups, by time.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    reader: Reader,
) -> Result<Response, Problem> {
    let door = Door::Home(caller.tenant);
    let tx = booking.db.open(&door).await.map_err(BookingError::from)?;
    let booked = of_host(&tx, reader.now()).await?;
    let seats = occurrences::seats(&tx, reader.now()).await?;
    drop(tx);
    let published = booking.listings.count(caller.tenant).await?;
    reader.page(&HostBookings {
        times: by_time(&reader, &booked, &seats),
        published: u32::try_from(published).unwrap_or(0),
    })
}

/// The same groups as a sheet.
pub(super) async fn sheet(
    State(booking): State<Booking>,
    May(caller): May<Host>,
    form: SheetForm,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let booked = of_host(&tx, reader.now()).await?;
    drop(tx);
    form.file(&guest_sheet(&reader, &booked)?, "coming-groups")
}

fn by_time(
    reader: &Reader,
    booked: &[Booked],
    seats: &HashMap<OccurrenceId, (Counts, i32, i32)>,
) -> Vec<ComingTime> {
    booked
        .chunk_by(|a, b| occurrence_of(a) == occurrence_of(b))
        .filter_map(|group| {
            let first = group.first()?;
            let time = first.times.first()?;
            let (counts, taken, capacity) = *seats.get(&time.occurrence)?;
            Some(ComingTime {
                title: first.about.title.clone(),
                href: paths::host_offering(&first.offering.to_string()),
                at: reader.moment(time.starts_at),
                until: Some(reader.moment(time.ends_at)),
                venue: first.venue(reader.now()).map(|venue| venue.name.clone()),
                taken: count(taken),
                capacity: count(capacity),
                counted: counted(counts),
                time_href: paths::host_time(&time.occurrence.to_string()),
                guests: group.iter().map(|one| guest(reader, one)).collect(),
            })
        })
        .collect()
}

fn occurrence_of(booked: &Booked) -> Option<OccurrenceId> {
    booked.times.first().map(|time| time.occurrence)
}

fn guest(reader: &Reader, booked: &Booked) -> Guest {
    Guest {
        unit: Text::same(&booked.unit_name),
        href: paths::host_booking(&booked.id.to_string()),
        tenant: booked.guest_name.clone(),
        group: booked.group_name.clone(),
        stages: booked.stages.clone(),
        languages: booked.languages.clone(),
        needs: known_needs(booked),
        participants: count(booked.participants),
        adults: count(booked.adults),
        booker: booked.booker_name.clone(),
        email: booked.booker_email.clone(),
        state: state(booked, reader.now()),
    }
}
