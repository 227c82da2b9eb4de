//! The large demo: invented tenants, offerings and times, as many as one asks for, to see how fast it all stays.
//!
//! It is written in bulk, in each tenant's own transactions. Nothing is told, since what each tenant lists is written at
//! once, by the same statements that a listener would use; and no timers are set.

mod making;
mod words;

use catalogue::Prepared;
use contract::{OfferingId, TenantCard, TenantKind, Text};
use federation::Part;
use identity::{NewPerson, NewTenant};
use tenancy::{Role, TenantId, Timestamp};

use super::{DemoError, host};
use crate::app::App;
use making::Made;

/// How much of everything.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Tenants, with the region that shares among them.
    pub tenants: usize,
    /// Offerings of all tenants together.
    pub offerings: usize,
    /// Times of all offerings together.
    pub occurrences: usize,
}

/// How many offerings are written in one statement: few enough to end long before a statement has to.
const AT_ONCE: usize = 100;
/// How many other tenants list an offering that is shared.
const GUESTS: usize = 2;
/// Every so many offerings of an owner are shared.
const SHARED_OF: usize = 3;
/// After how many owners it says how far it is.
const SAYS_EVERY: usize = 25;

/// Loads the large demo, or what of it is missing.
pub async fn load(app: &App, size: Size) -> Result<(), DemoError> {
    let tenants = tenants(app, size.tenants).await?;
    let Some((region, owners)) = tenants.split_first() else { return Ok(()) };
    for owner in owners {
        app.federation.agree(region.id, owner.id, Part::Member).await?;
    }
    tracing::info!(tenants = tenants.len(), "tenants are there");
    let plan = Plan { app, region: region.id, owners, size, now: app.clock.now() };
    // Two lanes, so that one tenant's rows are made while another's are written.
    tokio::try_join!(plan.lane(0), plan.lane(1))?;
    tracing::info!(offerings = size.offerings, occurrences = size.occurrences, "the large demo is loaded");
    Ok(())
}

struct Plan<'a> {
    app: &'a App,
    region: TenantId,
    owners: &'a [TenantCard],
    size: Size,
    now: Timestamp,
}

impl Plan<'_> {
    /// Every second owner, from the first or the second on.
    async fn lane(&self, first: usize) -> Result<(), DemoError> {
        for number in (first..self.owners.len()).step_by(2) {
            self.offer(number).await?;
            if number % SAYS_EVERY == 0 {
                tracing::info!(owner = number, of = self.owners.len(), "offerings are being written");
            }
        }
        Ok(())
    }

    /// What the owner of this number offers, and its listings.
    async fn offer(&self, number: usize) -> Result<(), DemoError> {
        let owner = &self.owners[number];
        let numbers: Vec<usize> = (number..self.size.offerings).step_by(self.owners.len()).collect();
        for some in numbers.chunks(AT_ONCE) {
            let made = self.make(owner, some).await?;
            let offerings: Vec<_> = made.iter().map(|one| (one.id, one.draft.clone())).collect();
            self.app.catalogue.publish_many(owner.id, &offerings).await?;
            let times: Vec<_> = made.iter().flat_map(|one| one.times.iter().cloned()).collect();
            self.app.booking.schedule_many(owner.id, &times).await?;
            let listings: Vec<&Prepared> = made.iter().map(|one| &one.listing).collect();
            self.app.catalogue.list_many(owner.id, &listings).await?;
            self.share(number, &made).await?;
        }
        Ok(())
    }

    /// Makes offerings on a thread of its own: the other lane's transaction must not lie idle meanwhile.
    async fn make(&self, owner: &TenantCard, numbers: &[usize]) -> Result<Vec<Made>, DemoError> {
        let (owner, numbers, size, now) = (owner.clone(), numbers.to_vec(), self.size, self.now);
        let making = tokio::task::spawn_blocking(move || {
            numbers
                .into_iter()
                .map(|number| Made::of(&owner, number, size, now))
                .collect::<Result<Vec<_>, _>>()
        });
        Ok(making.await.map_err(|error| DemoError::Making(error.to_string()))??)
    }

    /// Some of it goes to the neighbours, by way of the region.
    async fn share(&self, number: usize, made: &[Made]) -> Result<(), DemoError> {
        let owner = self.owners[number].id;
        let ids: Vec<OfferingId> = made.iter().step_by(SHARED_OF).map(|one| one.id).collect();
        let shared: Vec<&Prepared> = made.iter().step_by(SHARED_OF).map(|one| &one.listing).collect();
        let neighbours = (1..=GUESTS).map(|step| &self.owners[(number + step) % self.owners.len()]);
        for guest in neighbours.filter(|guest| guest.id != owner) {
            self.app.federation.receive_many(guest.id, self.region, owner, &ids).await?;
            self.app.catalogue.list_many(guest.id, &shared).await?;
        }
        Ok(())
    }
}

/// The region first, then who offers.
async fn tenants(app: &App, most: usize) -> Result<Vec<TenantCard>, DemoError> {
    let mut made = Vec::with_capacity(most);
    for number in 0..most {
        let new = new_tenant(app, number);
        let id = app.identity.create_tenant(&new).await?;
        let email = format!("reader@{}.example", new.slug);
        let reader = NewPerson { email, name: format!("Lukija {number}"), roles: vec![Role::Viewer] };
        app.identity.admit_person(id, &reader).await?;
        made.push(app.directory().tenant(id).await?.ok_or(DemoError::Lost(id))?.as_ref().clone());
    }
    Ok(made)
}

fn new_tenant(app: &App, number: usize) -> NewTenant {
    let slug = format!("suuri-{number:03}");
    let name = words::place(number);
    NewTenant {
        host: host(&slug, app),
        kind: if number == 0 { TenantKind::Region } else { TenantKind::Municipality },
        phrases: words::phrases(&name),
        tagline: Text::new("Kulttuuritarjotin", "Kulturbrickan", "Culture tray"),
        run_by: Text::same(&name),
        name: Text::same(&name),
        langs: contract::Lang::ALL.to_vec(),
        mark: "mark-municipality".to_owned(),
        contact_email: Some(format!("kulttuuri@{slug}.example")),
        theme: words::theme(number),
        slug,
    }
}
