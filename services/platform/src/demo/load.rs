//! Loading: each step finds what an earlier run has made, so it can be repeated, on another day too.

use std::collections::HashMap;

use booking::{BookingError, Group, GroupCard, NewGroup};
use contract::{Art, TenantKind};
use federation::Part;
use identity::{NewPerson, NewTeam, NewTenant, NewUnit};
use tenancy::{PersonId, TeamId, TenantId, UnitId};

use super::book::{self, Book, GroupEntry, UnitEntry};
use super::offer::offer;
use super::{DemoError, host};
use crate::app::App;

/// Loads the demo, or what of it is missing.
pub async fn load(app: &App) -> Result<(), DemoError> {
    let book = book::read()?;
    let tenants = tenants(app, &book).await?;
    let people = people(app, &book, &tenants).await?;
    units(app, &book, &tenants, &people).await?;
    agreements(app, &book, &tenants).await?;
    let teams = teams(app, &book, &tenants, &people).await?;
    for shelf in &book.shelves.all {
        offer(app, &book, (&tenants, &teams), shelf).await?;
    }
    tracing::info!(tenants = tenants.len(), "the demo is loaded");
    Ok(())
}

/// Tenants by their slugs.
pub(super) type Tenants = HashMap<String, TenantId>;

pub(super) async fn tenants(app: &App, book: &Book) -> Result<Tenants, DemoError> {
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
            contact_email: Some(entry.contact_email()),
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
        let bookers: Vec<_> =
            people.get(&format!("booker@{}.example", entry.at)).copied().into_iter().collect();
        let unit = open_unit(app, tenant, entry, &bookers).await?;
        for group in &entry.groups {
            form_group(app, tenant, unit, group).await?;
        }
    }
    Ok(())
}

/// A unit, opened now or before.
pub(super) async fn open_unit(
    app: &App,
    tenant: TenantId,
    entry: &UnitEntry,
    bookers: &[PersonId],
) -> Result<UnitId, DemoError> {
    let new = NewUnit {
        name: entry.name.clone(),
        sector: entry.sector.clone(),
        mailbox: format!("{}@{}.example", entry.mailbox, entry.at),
        invoice_reference: entry.invoice_reference.clone(),
        bookers: bookers.to_vec(),
    };
    Ok(app.identity.open_unit(tenant, &new).await?)
}

/// A group, formed now or before.
pub(super) async fn form_group(
    app: &App,
    tenant: TenantId,
    unit: UnitId,
    entry: &GroupEntry,
) -> Result<Group, DemoError> {
    let (name, stages) = (entry.name.clone(), entry.stages.clone());
    let new = NewGroup { unit, name, stages, adults: entry.adults };
    let id = app.booking.form_group(tenant, &new).await?;
    let card = GroupCard::new(&new.name, new.stages, new.adults).map_err(BookingError::Group)?;
    Ok(Group::new(id, unit, card))
}

/// Teams by the slugs of their tenants and the arts that they have.
pub(super) type Teams = HashMap<(String, Art), TeamId>;

async fn teams(
    app: &App,
    book: &Book,
    tenants: &Tenants,
    people: &HashMap<String, PersonId>,
) -> Result<Teams, DemoError> {
    let mut made = Teams::new();
    for entry in &book.teams {
        let email = |role: &str| format!("{role}@{}.example", entry.at);
        let members = entry.members.iter().filter_map(|role| people.get(&email(role.as_str())).copied());
        let new =
            NewTeam { name: entry.name.clone(), mailbox: email(&entry.mailbox), members: members.collect() };
        let team = app.identity.make_team(of(tenants, &entry.at)?, &new).await?;
        made.extend(entry.arts.iter().map(|art| ((entry.at.clone(), *art), team)));
    }
    Ok(made)
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

pub(super) fn of(tenants: &Tenants, slug: &str) -> Result<TenantId, DemoError> {
    tenants.get(slug).copied().ok_or_else(|| DemoError::Files(format!("there is no tenant {slug}")))
}
