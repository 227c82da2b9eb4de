//! Offerings: each is written, given its times, published and shared, as far as it is not yet.

use booking::NewOccurrence;
use catalogue::{AboutImage, Draft, NewImage, OfferingState};
use contract::{Home, ImageId, OccurrenceId, OfferingDetails, OfferingId};
use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, Timestamp};

use super::DemoError;
use super::book::{self, Book, OfferingEntry, Shelf, TenantEntry, TimeEntry};
use super::days::school_day;
use super::load::{Teams, Tenants, of};
use crate::app::App;

const ZONE: &str = "Europe/Helsinki";

/// Puts what one owner offers before the public.
pub(super) async fn offer(
    app: &App,
    book: &Book,
    (tenants, teams): (&Tenants, &Teams),
    shelf: &Shelf,
) -> Result<(), DemoError> {
    let owner = of(tenants, &shelf.owner)?;
    for entry in &shelf.offerings {
        let id = OfferingId::from_uuid(named(owner, &entry.title.fi));
        if app.catalogue.state(owner, id).await?.is_none() {
            let image = if app.catalogue.takes_pictures() { new_image(owner, entry)? } else { None };
            let team = teams.get(&(shelf.owner.clone(), entry.art)).copied();
            let draft = Draft { team, ..draft(book, shelf, entry)? };
            app.catalogue.draft(owner, id, &draft, image).await?;
        }
        // Times first: what is published with its times goes over the borders once.
        let time = |time| new_occurrence(owner, id, entry, &time, app.clock.now());
        let times = entry.all_times().map(time).collect::<Result<Vec<_>, _>>()?;
        app.booking.schedule_all(owner, &times).await?;
        // What a visitor of the demo has withdrawn stays so.
        if app.catalogue.state(owner, id).await? == Some(OfferingState::Draft) {
            app.catalogue.publish(owner, id, None).await?;
        }
        for region in &entry.share_to {
            app.federation.share(owner, id, of(tenants, region)?, None).await?;
        }
    }
    Ok(())
}

fn draft(book: &Book, shelf: &Shelf, entry: &OfferingEntry) -> Result<Draft, DemoError> {
    let home = tenant(book, &shelf.home)?;
    Ok(Draft {
        kind: Some(entry.kind),
        title: entry.title.clone(),
        summary: entry.summary.clone(),
        description: entry.description.clone(),
        stages: entry.stages.clone(),
        deliveries: entry.deliveries.clone(),
        languages: entry.languages.clone(),
        minutes: entry.minutes,
        price: Some(entry.price),
        group_min: Some(entry.group[0]),
        group_max: Some(entry.group[1]),
        deadline_days: entry.deadline_days,
        art: Some(entry.art),
        venue: book.shelves.venue_of(entry)?,
        home: Some(Home {
            slug: home.slug.clone(),
            name: home.name.clone(),
            from: home.phrases.from.clone(),
        }),
        details: details(book, shelf, entry)?,
        ..Draft::default()
    })
}

/// Who has said no address is asked at the owner's own.
fn details(book: &Book, shelf: &Shelf, entry: &OfferingEntry) -> Result<OfferingDetails, DemoError> {
    let mut details = book.shelves.details_of(entry)?;
    if details.contact_email.is_empty() {
        details.contact_email = tenant(book, &shelf.owner)?.contact_email();
    }
    Ok(details)
}

fn tenant<'b>(book: &'b Book, slug: &str) -> Result<&'b TenantEntry, DemoError> {
    let found = book.tenants.iter().find(|tenant| tenant.slug == slug);
    found.ok_or_else(|| DemoError::Files(format!("there is no tenant {slug}")))
}

fn new_image(owner: TenantId, entry: &OfferingEntry) -> Result<Option<NewImage>, DemoError> {
    let Some(image) = &entry.image else { return Ok(None) };
    Ok(Some(NewImage {
        id: ImageId::from_uuid(named(owner, &image.file)),
        bytes: book::picture(&image.file)?,
        about: AboutImage {
            alt: image.alt.clone(),
            photographer: image.photographer.clone(),
            licence: image.licence.clone(),
            focal: [50, 50],
        },
    }))
}

/// The same time of the same day has the same id, so that a later run adds the days that have come nearer.
pub(super) fn new_occurrence(
    owner: TenantId,
    offering: OfferingId,
    entry: &OfferingEntry,
    time: &TimeEntry,
    now: Timestamp,
) -> Result<NewOccurrence, DemoError> {
    let bad = |error: jiff::Error| DemoError::Files(error.to_string());
    let endless = || DemoError::Files(format!("{} has times, and no length", entry.title.fi));
    let minutes = entry.minutes.ok_or_else(endless)?;
    let zone = TimeZone::get(ZONE).map_err(bad)?;
    let today = now.as_jiff().to_zoned(zone.clone()).date();
    let day = school_day(today, time.day).map_err(bad)?;
    let clock: Time = time.at.parse().map_err(bad)?;
    let starts = day.to_datetime(clock).to_zoned(zone).map_err(bad)?;
    let ends = starts.checked_add(minutes.minutes()).map_err(bad)?;
    let until = starts.checked_sub(entry.deadline_days.days()).map_err(bad)?;
    let at = |moment: &Zoned| Timestamp::from_jiff(moment.timestamp());
    Ok(NewOccurrence {
        id: OccurrenceId::from_uuid(named(owner, &format!("{offering} {day} {clock}"))),
        offering,
        starts_at: at(&starts),
        ends_at: at(&ends),
        enrols_from: None,
        enrols_until: at(&until),
        counts: time.counts,
        capacity: time.capacity,
        group_min: entry.group[0],
        group_max: entry.group[1],
        languages: time.languages.clone(),
        cancel_until: None,
        venue: None,
        own: None,
    })
}

/// An id that is the same in every run (RFC 9562, version 5).
pub(super) fn named(owner: TenantId, name: &str) -> Uuid {
    Uuid::new_v5(&owner.as_uuid(), name.as_bytes())
}
