//! Loading: each step finds what an earlier run has made, so it can be repeated, on another day too.

use std::collections::HashMap;

use booking::{NewGroup, NewOccurrence};
use catalogue::{Draft, NewImage, OfferingState};
use contract::{Home, ImageId, OccurrenceId, OfferingId, TenantKind};
use federation::Part;
use identity::{NewPerson, NewTenant, NewUnit};
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantId, Timestamp};

use super::book::{self, Book, OfferingEntry, TimeEntry};
use super::{DemoError, host};
use crate::app::App;

const ZONE: &str = "Europe/Helsinki";

/// Loads the demo, or what of it is missing.
pub async fn load(app: &App) -> Result<(), DemoError> {
    let book = book::read()?;
    let tenants = tenants(app, &book).await?;
    let people = people(app, &book, &tenants).await?;
    units(app, &book, &tenants, &people).await?;
    agreements(app, &book, &tenants).await?;
    for entry in &book.offerings {
        offering(app, &book, &tenants, entry).await?;
    }
    tracing::info!(tenants = tenants.len(), offerings = book.offerings.len(), "the demo is loaded");
    Ok(())
}

type Tenants = HashMap<String, TenantId>;

async fn tenants(app: &App, book: &Book) -> Result<Tenants, DemoError> {
    let mut made = Tenants::new();
    for entry in &book.tenants {
        let new = NewTenant {
            slug: entry.slug.clone(),
            kind: entry.kind,
            host: host(&entry.slug, app),
            name: entry.name.clone(),
            phrases: entry.phrases.clone(),
            tagline: entry.tagline.clone(),
            run_by: entry.run_by.clone(),
            langs: entry.langs.clone(),
            mark: entry.mark.clone(),
            contact_email: Some(format!("kulttuuri@{}.example", entry.slug)),
            theme: entry.theme,
        };
        made.insert(entry.slug.clone(), app.identity.create_tenant(&new).await?);
    }
    Ok(made)
}

async fn people(app: &App, book: &Book, tenants: &Tenants) -> Result<HashMap<String, PersonId>, DemoError> {
    let mut made = HashMap::new();
    for entry in &book.people {
        let email = format!("{}@{}.example", entry.role.as_str(), entry.at);
        let new = NewPerson { email: email.clone(), name: entry.name.clone(), roles: vec![entry.role] };
        made.insert(email, app.identity.admit_person(of(tenants, &entry.at)?, &new).await?);
    }
    Ok(made)
}

async fn units(
    app: &App,
    book: &Book,
    tenants: &Tenants,
    people: &HashMap<String, PersonId>,
) -> Result<(), DemoError> {
    for entry in &book.units {
        let tenant = of(tenants, &entry.at)?;
        let new = NewUnit {
            name: entry.name.clone(),
            sector: entry.sector.clone(),
            mailbox: format!("{}@{}.example", entry.mailbox, entry.at),
            invoice_reference: entry.invoice_reference.clone(),
            bookers: people.get(&format!("booker@{}.example", entry.at)).copied().into_iter().collect(),
        };
        let unit = app.identity.open_unit(tenant, &new).await?;
        for group in &entry.groups {
            let new = NewGroup {
                unit,
                name: group.name.clone(),
                stages: group.stages.clone(),
                adults: group.adults,
            };
            app.booking.form_group(tenant, &new).await?;
        }
    }
    Ok(())
}

/// Every municipality is a member of every region and may share to it, and every producer shares to it.
async fn agreements(app: &App, book: &Book, tenants: &Tenants) -> Result<(), DemoError> {
    for region in book.tenants.iter().filter(|entry| entry.kind == TenantKind::Region) {
        for guest in &book.tenants {
            let parts: &[Part] = match guest.kind {
                TenantKind::Municipality | TenantKind::County => &[Part::Member, Part::Producer],
                TenantKind::Producer => &[Part::Producer],
                TenantKind::Region | TenantKind::Operator => &[],
            };
            for part in parts {
                app.federation.agree(of(tenants, &region.slug)?, of(tenants, &guest.slug)?, *part).await?;
            }
        }
    }
    Ok(())
}

async fn offering(app: &App, book: &Book, tenants: &Tenants, entry: &OfferingEntry) -> Result<(), DemoError> {
    let owner = of(tenants, &entry.owner)?;
    let id = OfferingId::from_uuid(named(owner, &entry.title.fi));
    if app.catalogue.state(owner, id).await?.is_none() {
        app.catalogue.draft(owner, id, &draft(book, entry)?, new_image(owner, entry)?).await?;
    }
    // What a visitor of the demo has withdrawn stays so.
    if app.catalogue.state(owner, id).await? == Some(OfferingState::Draft) {
        app.catalogue.publish(owner, id, None).await?;
    }
    for region in &entry.share_to {
        app.federation.share(owner, id, of(tenants, region)?, None).await?;
    }
    for time in &entry.times {
        app.booking.schedule(owner, &new_occurrence(owner, id, entry, time, app.clock.now())?).await?;
    }
    Ok(())
}

fn draft(book: &Book, entry: &OfferingEntry) -> Result<Draft, DemoError> {
    let home = book.tenants.iter().find(|tenant| tenant.slug == entry.home);
    let home = home.ok_or_else(|| DemoError::Files(format!("there is no tenant {}", entry.home)))?;
    Ok(Draft {
        kind: Some(entry.kind),
        title: entry.title.clone(),
        summary: entry.summary.clone(),
        description: entry.description.clone(),
        stages: entry.stages.clone(),
        deliveries: entry.deliveries.clone(),
        languages: entry.languages.clone(),
        minutes: Some(entry.minutes),
        price: Some(entry.price),
        group_min: Some(entry.group[0]),
        group_max: Some(entry.group[1]),
        deadline_days: entry.deadline_days,
        art: Some(entry.art),
        venue: entry.venue.clone(),
        home: Some(Home {
            slug: home.slug.clone(),
            name: home.name.clone(),
            from: home.phrases.from.clone(),
        }),
        ..Draft::default()
    })
}

fn new_image(owner: TenantId, entry: &OfferingEntry) -> Result<Option<NewImage>, DemoError> {
    let Some(image) = &entry.image else { return Ok(None) };
    Ok(Some(NewImage {
        id: ImageId::from_uuid(named(owner, &image.file)),
        media_type: "image/png",
        bytes: book::picture(&image.file)?,
        width: image.width,
        height: image.height,
        alt: image.alt.clone(),
        photographer: image.photographer.clone(),
        licence: image.licence.clone(),
    }))
}

/// The same time of the same day has the same id, so that a later run adds the days that have come nearer.
fn new_occurrence(
    owner: TenantId,
    offering: OfferingId,
    entry: &OfferingEntry,
    time: &TimeEntry,
    now: Timestamp,
) -> Result<NewOccurrence, DemoError> {
    let bad = |error: jiff::Error| DemoError::Files(error.to_string());
    let zone = TimeZone::get(ZONE).map_err(bad)?;
    let today = now.as_jiff().to_zoned(zone.clone()).date();
    let day = school_day(today, time.day).map_err(bad)?;
    let clock: Time = time.at.parse().map_err(bad)?;
    let starts = day.to_datetime(clock).to_zoned(zone).map_err(bad)?;
    let ends = starts.checked_add(entry.minutes.minutes()).map_err(bad)?;
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
    })
}

/// So many days after the Monday that comes; a Saturday or Sunday becomes the Monday after it.
fn school_day(today: Date, days: i32) -> Result<Date, jiff::Error> {
    let monday = today.nth_weekday(1, Weekday::Monday)?;
    let day = monday.checked_add(days.days())?;
    match day.weekday() {
        Weekday::Saturday => day.checked_add(2.days()),
        Weekday::Sunday => day.checked_add(1.days()),
        _ => Ok(day),
    }
}

/// An id that is the same in every run (RFC 9562, version 5).
fn named(owner: TenantId, name: &str) -> Uuid {
    Uuid::new_v5(&owner.as_uuid(), name.as_bytes())
}

fn of(tenants: &Tenants, slug: &str) -> Result<TenantId, DemoError> {
    tenants.get(slug).copied().ok_or_else(|| DemoError::Files(format!("there is no tenant {slug}")))
}

#[cfg(test)]
mod tests {
    use super::school_day;
    use jiff::civil::date;

    #[test]
    fn times_are_on_school_days_after_the_monday_that_comes() {
        let sunday = date(2026, 11, 22);
        assert_eq!(school_day(sunday, 0).expect("a day"), date(2026, 11, 23));
        assert_eq!(school_day(sunday, 5).expect("a day"), date(2026, 11, 30));
        assert_eq!(school_day(date(2026, 11, 23), 1).expect("a day"), date(2026, 12, 1));
    }
}
