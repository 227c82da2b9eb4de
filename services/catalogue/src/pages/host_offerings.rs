//! A team's own offerings: where each is shown, and taking it back.

use axum::extract::State;
use axum::response::Response;
use contract::{ComingTime, OfferingId, SharedTo};
use serde::Deserialize;
use tenancy::{Door, Offer};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::screens::{HostOffering, HostOfferings, OwnOffering as OwnLine, Region, Share};
use crate::store::offerings::{self, OwnOffering};

/// Everything that this tenant offers.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let own = offerings::own(&tx).await?;
    drop(tx);
    let ids: Vec<OfferingId> = own.iter().map(|offering| offering.id).collect();
    let mut shared = catalogue.sharing.all_shared(caller.tenant).await?;
    let mut times = catalogue.times.coming_of_each(&Door::Home(caller.tenant), &ids).await?;
    let line = |offering: OwnOffering| {
        let shared = shared.remove(&offering.id).unwrap_or_default();
        let times = times.remove(&offering.id).unwrap_or_default();
        own_line(&reader, offering, shared, &times)
    };
    reader.page(&HostOfferings { offerings: own.into_iter().map(line).collect() })
}

fn own_line(reader: &Reader, offering: OwnOffering, shared: Vec<SharedTo>, times: &[ComingTime]) -> OwnLine {
    OwnLine {
        href: paths::host_offering(&offering.id.to_string()),
        title: offering.title,
        kind: offering.kind.map(|kind| kind.as_str().to_owned()),
        state: offering.state.as_str().to_owned(),
        shared_to: shared.into_iter().map(|to| to.name).collect(),
        next: times.iter().find(|time| ComingTime::has_room(time)).map(|time| reader.moment(time.starts_at)),
        times: u32::try_from(times.len()).unwrap_or(u32::MAX),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
    region_missing: Option<String>,
}

/// One of them, with where it is shared.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let owner = caller.tenant;
    let tx = catalogue.db.begin(owner).await.map_err(CatalogueError::from)?;
    let offering = offerings::find(&tx, id).await?;
    drop(tx);
    let shared = catalogue.sharing.shared_to(owner, id).await?;
    let pools = catalogue.sharing.pools(owner).await?;
    let bookings = catalogue.times.coming_bookings(owner, id).await?;
    let address = id.to_string();
    let is_published = offering.state == OfferingState::Published;
    reader.page(&HostOffering {
        title: offering.title,
        public_href: is_published.then(|| paths::offering(&address)),
        state: offering.state.as_str().to_owned(),
        since: offering.published_at.map(|at| reader.moment(at)),
        regions: pools
            .into_iter()
            .filter(|pool| shared.iter().all(|to| to.region != pool.region))
            .map(|pool| Region { id: pool.region.to_string(), name: pool.name })
            .collect(),
        shares: shared.into_iter().map(|to| Share { to: to.name, since: reader.moment(to.since) }).collect(),
        coming_bookings: u32::try_from(bookings).unwrap_or(u32::MAX),
        done: done.done.filter(|what| ["shared", "withdrawn", "published"].contains(&what.as_str())),
        region_missing: done.region_missing.is_some(),
        csrf: reader.csrf().to_owned(),
        shares_action: paths::shares(&address),
        withdrawal_action: paths::withdrawal(&address),
        publication_action: paths::publication(&address),
        id: address,
    })
}

#[derive(Debug, Deserialize)]
pub(super) struct Nothing {}

/// Takes an offering back everywhere.
pub(super) async fn withdraw(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    catalogue.withdraw(caller.tenant, id, Some(caller.person)).await?;
    Ok(reader.go_to(&format!("{}?done=withdrawn", paths::host_offering(&id.to_string()))))
}

/// Puts an offering before the public; the shares that it had are restored.
pub(super) async fn publish(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    catalogue.publish(caller.tenant, id, Some(caller.person)).await?;
    Ok(reader.go_to(&format!("{}?done=published", paths::host_offering(&id.to_string()))))
}
