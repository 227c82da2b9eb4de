//! Bookings: each group takes its place as anyone would, and what came of it is told as hosts and guests would tell it.

use booking::{About, Asked, Came, Extras, Outcome, PartySize, Queue, Side, Step, Terms, Turn};
use contract::{Lang, OfferingId, Sharing, ShownOffering};
use jiff::ToSpan;
use tenancy::{Door, PersonId, Role, TenantId, Timestamp};

use super::DemoError;
use super::book::{self, Becomes, Book, BookingEntry, Party, TermsEntry};
use super::load::{Tenants, form_group, of, open_unit, tenants};
use super::offer::{named, new_occurrence};
use crate::app::App;

/// Lets the demo's groups book what has been delivered to their trays, as far as they have not yet. What a visitor of the demo has
/// changed stays so.
pub async fn reserve(app: &App) -> Result<(), DemoError> {
    let book = book::read()?;
    let tenants = tenants(app, &book).await?;
    for terms in &book.terms {
        keep(app, &tenants, terms).await?;
    }
    let mut made = 0;
    for entry in &book.bookings {
        if reserve_one(app, &book, &tenants, entry).await? {
            made += 1;
        }
    }
    tracing::info!(bookings = made, "groups have booked");
    Ok(())
}

async fn keep(app: &App, tenants: &Tenants, entry: &TermsEntry) -> Result<(), DemoError> {
    let host = of(tenants, &entry.by)?;
    let offering = OfferingId::from_uuid(named(host, &entry.offering));
    let terms = Terms { approval: entry.approval, needed: entry.needed, ..Terms::default() };
    Ok(app.booking.keep_terms(host, offering, &terms).await?)
}

/// One booking and all that came of it; false if the group has it already, or has no place.
async fn reserve_one(
    app: &App,
    book: &Book,
    tenants: &Tenants,
    entry: &BookingEntry,
) -> Result<bool, DemoError> {
    let (guest, host) = (of(tenants, &entry.at)?, of(tenants, &entry.by)?);
    let booker = person(app, guest, &entry.at, &[Role::Booker]).await?;
    let by_host = person(app, host, &entry.by, &[Role::Owner, Role::Admin]).await?;
    let offering = OfferingId::from_uuid(named(host, &entry.offering));
    let shown = app.listings().shown(guest, offering).await?;
    let door = app.federation.door(guest, host, offering, Some(booker)).await?;
    let (Some(shown), Some(door)) = (shown, door) else { return Ok(false) };
    let asked = asked(app, book, (guest, booker), entry, shown).await?;
    let Outcome::Booked(booking, _) = app.booking.book(&door, &asked).await? else { return Ok(false) };
    let (guests, hosts) = (Side::Guest { by: booker, units: None }, Side::Host { by: by_host });
    let turn = async |step, side| {
        let turn = Turn { booking, step, side, note: &entry.note, at: app.clock.now() };
        let home = Door::Home(host);
        let door = if matches!(side, Side::Guest { .. }) { &door } else { &home };
        app.booking.turn(door, &turn).await
    };
    match (entry.becomes, entry.side) {
        (Some(Becomes::Confirmed), _) => turn(Step::Approve, hosts).await.map(drop)?,
        (Some(Becomes::Declined), _) => turn(Step::Decline, hosts).await.map(drop)?,
        (Some(Becomes::Cancelled), Some(Party::Guest)) => turn(Step::Cancel, guests).await.map(drop)?,
        (Some(Becomes::Cancelled), _) => turn(Step::Cancel, hosts).await.map(drop)?,
        (None, _) => {}
    }
    if let Some([participants, adults]) = entry.came {
        turn(Step::Mark(Came { participants, adults }), hosts).await?;
    }
    if !entry.feedback.is_empty() {
        app.booking.give_feedback(&door, booking, &entry.feedback).await?;
    }
    Ok(true)
}

/// What a group asks for: of a time that is over, two weeks before it.
async fn asked(
    app: &App,
    book: &Book,
    (guest, booker): (TenantId, PersonId),
    entry: &BookingEntry,
    shown: ShownOffering,
) -> Result<Asked, DemoError> {
    let missing = |what: &str| DemoError::Files(format!("there is no {what}"));
    let unit = book.units.iter().find(|unit| unit.at == entry.at && unit.name == entry.unit);
    let unit = unit.ok_or_else(|| missing(&entry.unit))?;
    let group = unit.groups.iter().find(|group| group.name == entry.group);
    let group = group.ok_or_else(|| missing(&entry.group))?;
    let id = open_unit(app, guest, unit, &[booker]).await?;
    let group = form_group(app, guest, id, group).await?;
    let tenant = book.tenants.iter().find(|tenant| tenant.slug == entry.at);
    let tenant = tenant.ok_or_else(|| missing(&entry.at))?;
    let (written, time) = book.time_of(entry)?;
    let now = app.clock.now();
    let time = new_occurrence(shown.owner, shown.content.id, written, &time, now)?;
    let before = Timestamp::from_jiff(time.starts_at.as_jiff() - (14 * 24).hours());
    let [participants, adults] = entry.people;
    let party = PartySize::new(participants, adults).map_err(|_| missing("size of a party"))?;
    let content = &shown.content;
    Ok(Asked {
        guest,
        guest_name: tenant.name.clone(),
        unit: id,
        unit_name: unit.name.clone(),
        asks_lead: false,
        group,
        party,
        offering: content.id,
        about: About::from(content),
        occurrences: vec![time.id],
        queue: if entry.queue { Queue::ForThese } else { Queue::No },
        extras: Extras {
            invoice_reference: unit.invoice_reference.clone().unwrap_or_default(),
            transport: entry.transport,
            message: entry.message.clone(),
        },
        by: booker,
        booker_name: book.name_of(&entry.at, Role::Booker).to_owned(),
        booker_email: address(&entry.at, Role::Booker),
        lang: tenant.langs.first().copied().unwrap_or(Lang::Fi),
        is_quiet: false,
        key: named(guest, &format!("{} {} {}", entry.group, entry.offering, time.id)).to_string(),
        at: if time.starts_at < now { before } else { now },
    })
}

fn address(slug: &str, role: Role) -> String {
    format!("{}@{slug}.example", role.as_str())
}

/// Somebody of a tenant's with one of these roles.
async fn person(app: &App, tenant: TenantId, slug: &str, roles: &[Role]) -> Result<PersonId, DemoError> {
    for role in roles {
        if let Some(person) = app.identity.person_with(tenant, &address(slug, *role)).await? {
            return Ok(person);
        }
    }
    Err(DemoError::Files(format!("{slug} has nobody who is one of {roles:?}")))
}
