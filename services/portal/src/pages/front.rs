//! Front pages: a tenant's own, and the platform's.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::{Art, ForWhom, Listed, PackageCard, TenantCard, TenantKind, Text};
use tenancy::{Offer, Permission};
use views::paths;
use web::{Problem, Reader};

use crate::Portal;
use crate::screens::{Apex, DemoPerson, Front, PackageWay, Tenant, TenantGroup, Way};

/// How many cards stand in a row of the front page.
const A_ROW: u32 = 4;

/// How many packages the front page names.
const PACKAGES: usize = 3;

/// The front page of whoever lives at this host.
pub(super) async fn show(State(portal): State<Portal>, reader: Reader) -> Result<Response, Problem> {
    if let Ok(tenant) = reader.tenant() {
        reader.page(&portal.front(&reader, tenant).await?)
    } else {
        reader.page(&portal.apex(&reader).await?)
    }
}

impl Portal {
    async fn front(&self, reader: &Reader, tenant: &TenantCard) -> Result<Front, Problem> {
        let tray = self.listings.glance(tenant.id, 3 * A_ROW).await?;
        let featured: Vec<&Listed> = tray.featured.iter().take(A_ROW as usize).collect();
        let is_among = |those: &[&Listed], id| those.iter().any(|listed| listed.content.id == id);
        let coming =
            tray.soon.iter().filter(|one| one.next.is_some() && !is_among(&featured, one.content.id));
        let soon: Vec<&Listed> = coming.take(A_ROW as usize).collect();
        let is_shown = |id| is_among(&featured, id) || is_among(&soon, id);
        let newest = tray.newest.iter().filter(|listed| !is_shown(listed.content.id));
        Ok(Front {
            kind: tenant.kind.as_str().to_owned(),
            place: Some(tenant.phrases.inside.clone()),
            count: tray.count,
            for_whom: tray.for_whom.iter().map(for_whom).collect(),
            featured: featured.iter().map(|listed| reader.card(listed)).collect(),
            soon: soon.iter().map(|listed| reader.card(listed)).collect(),
            arts: tray.arts.iter().map(|(art, count)| art_line(*art, *count)).collect(),
            newest: newest.take(A_ROW as usize).map(|listed| reader.card(listed)).collect(),
            packages: tray.packages.iter().take(PACKAGES).map(package).collect(),
            members: self.members(reader, tenant).await?,
            team: tenant.kind == TenantKind::Producer && reader.who().is_some_and(Offer::is_held_by),
        })
    }

    async fn members(&self, reader: &Reader, tenant: &TenantCard) -> Result<Vec<Tenant>, Problem> {
        let mut members = Vec::new();
        if tenant.kind == TenantKind::Region {
            for id in self.sharing.members(tenant.id).await? {
                if let Some(card) = self.directory.tenant(id).await? {
                    members.push(line(reader, &card, None));
                }
            }
        }
        Ok(members)
    }

    async fn apex(&self, reader: &Reader) -> Result<Apex, Problem> {
        let all = self.directory.tenants().await?;
        let mut groups = Vec::new();
        for kind in [TenantKind::Municipality, TenantKind::County, TenantKind::Region, TenantKind::Producer] {
            let mut tenants = Vec::new();
            for card in all.iter().filter(|card| card.kind == kind) {
                let count = self.listings.count(card.id).await?;
                tenants.push(line(reader, card, u32::try_from(count).ok()));
            }
            if !tenants.is_empty() {
                groups.push(TenantGroup { kind: kind.as_str().to_owned(), tenants });
            }
        }
        let people = if self.demo.is_some() { demo_people(reader, &all) } else { Vec::new() };
        let mailbox = self.demo.is_some_and(|demo| demo.has_mailbox);
        Ok(Apex { groups, demo: self.demo.is_some(), mailbox, people })
    }
}

fn for_whom(group: &ForWhom) -> Way {
    let stages: Vec<&str> = group.stages.iter().map(|stage| stage.as_str()).collect();
    let stages = stages.join(",");
    Way {
        token: group.group.to_owned(),
        href: format!("{}?stage={stages}", paths::OFFERINGS),
        value: stages,
        count: group.count,
    }
}

fn package(card: &PackageCard) -> PackageWay {
    PackageWay {
        href: paths::package(&card.id.to_string()),
        title: card.title.clone(),
        summary: card.summary.clone(),
        count: card.count,
    }
}

fn art_line(art: Art, count: u32) -> Way {
    let token = art.as_str().to_owned();
    Way { href: format!("{}?theme={token}", paths::OFFERINGS), value: token.clone(), token, count }
}

fn line(reader: &Reader, card: &TenantCard, offerings: Option<u32>) -> Tenant {
    Tenant { name: card.name.clone(), href: format!("{}/", reader.address().of(&card.host)), offerings }
}

/// Whom one can be in the demo: one of each trade, each at home on a site that shows its work.
fn demo_people(reader: &Reader, all: &[Arc<TenantCard>]) -> Vec<DemoPerson> {
    [("kemionsaari", "booker"), ("verstas", "owner"), ("raasepori", "admin"), ("rannikko", "coordinator")]
        .into_iter()
        .filter_map(|(slug, role)| {
            let card = all.iter().find(|card| card.slug == slug)?;
            Some(DemoPerson {
                role: role.to_owned(),
                place: Text::clone(&card.name),
                href: format!("{}{}", reader.address().of(&card.host), paths::SIGN_IN),
            })
        })
        .collect()
}
