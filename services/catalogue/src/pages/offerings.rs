//! The page of an offering with its places as they are now.

use axum::extract::State;
use axum::response::Response;
use contract::{ComingTime, Counts, Listings, OfferingContent, OfferingId, ShownOffering, TimeState};
use views::{Counted, Room, paths};
use web::{Keeping, PathId, Problem, Public, Reader, image_href, picture_at, price};

use crate::Catalogue;
use crate::screens::{BookedWhere, Month, OfferingShow, Photograph, Time, Venue};

/// Places are taken without the tray's knowing.
pub(super) const SHOW: Public = Public { reads: &[], keeping: Keeping::ForAMoment };

/// One offering: the text from the listing, the places from the host.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathId(offering): PathId<OfferingId>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tenant = reader.tenant()?;
    let shown = catalogue.answers.shown(tenant.id, offering).await?.ok_or(Problem::NotFound)?;
    let times = live_times(&catalogue, &reader, &shown).await;
    let books_here = tenant.kind.has_units();
    reader.page(&offering_page(&reader, &shown.content, times, books_here))
}

/// The coming times with their places; none when they cannot be read just now, and the page says so.
async fn live_times(
    catalogue: &Catalogue,
    reader: &Reader,
    shown: &ShownOffering,
) -> Option<Vec<ComingTime>> {
    let tenant = reader.tenant_id().ok()?;
    let by = reader.who().map(|who| who.person);
    let offering = shown.content.id;
    let read = async {
        match catalogue.sharing.door(tenant, shown.owner, offering, by).await? {
            Some(door) => catalogue.times.coming(&door, offering).await.map(Some),
            None => Ok(None),
        }
    };
    read.await.unwrap_or_else(|error: contract::AskError| {
        tracing::warn!(error.chain = ?error, offering.id = %offering, "places cannot be read");
        None
    })
}

fn offering_page(
    reader: &Reader,
    content: &OfferingContent,
    times: Option<Vec<ComingTime>>,
    books_here: bool,
) -> OfferingShow {
    let live = times.is_some();
    let times: Vec<Time> = times
        .unwrap_or_default()
        .into_iter()
        .map(|time| time_line(reader, content.id, &time, books_here))
        .collect();
    OfferingShow {
        id: content.id.to_string(),
        title: content.title.clone(),
        summary: content.summary.clone(),
        description: content.description.clone(),
        kind: content.kind.as_str().to_owned(),
        deliveries: content.deliveries.iter().map(|delivery| delivery.as_str().to_owned()).collect(),
        languages: content.languages.clone(),
        stages: content.stages.iter().map(|stage| stage.as_str().to_owned()).collect(),
        minutes: content.minutes.and_then(|minutes| u32::try_from(minutes).ok()),
        group_min: u32::try_from(content.group_min).ok(),
        group_max: u32::try_from(content.group_max).ok(),
        venue: content.venue.clone().map(|venue| Venue { name: venue.name, address: venue.address }),
        producer: content.origin.name.clone(),
        price: price(content.price),
        art: content.art.as_str().to_owned(),
        image: photograph(content),
        origin: reader.origin(content),
        deadline_days: u32::try_from(content.deadline_days).ok(),
        next: times.iter().find(|time| time.room.is_open()).cloned(),
        months: Month::of(times),
        live,
        booked: if books_here { BookedWhere::Here } else { BookedWhere::OwnTray },
    }
}

fn photograph(content: &OfferingContent) -> Option<Photograph> {
    let image = content.image.as_ref()?;
    Some(Photograph {
        picture: picture_at(&image_href(content, image), image),
        photographer: image.photographer.clone(),
        licence: image.licence.clone(),
    })
}

fn time_line(reader: &Reader, offering: OfferingId, time: &ComingTime, books_here: bool) -> Time {
    let room = room(reader, time);
    let href = (books_here && room.is_open())
        .then(|| paths::booking_form(&offering.to_string(), &time.occurrence.to_string()));
    Time {
        at: reader.moment(time.starts_at),
        until: Some(reader.moment(time.ends_at)),
        languages: time.languages.clone(),
        room,
        href,
    }
}

fn room(reader: &Reader, time: &ComingTime) -> Room {
    let counted = match time.counts {
        Counts::Heads => Counted::Heads,
        Counts::Groups => Counted::Groups,
    };
    let number = |n: i32| u32::try_from(n).unwrap_or(0);
    match time.state {
        TimeState::Open if !time.has_room() => Room::Full,
        TimeState::Open => Room::of(number(time.left()), number(time.capacity), counted),
        TimeState::OpensAt(opens) => Room::NotOpenYet { opens: reader.moment(opens) },
        TimeState::Closed => Room::Closed,
        TimeState::Cancelled => Room::Cancelled { reason: None },
    }
}
