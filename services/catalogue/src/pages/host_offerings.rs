//! A team's own offerings: where each is shown, and taking it back.

use axum::extract::State;
use axum::response::Response;
use contract::{ComingTime, OfferingId, SharedTo, TeamCard, Text};
use serde::Deserialize;
use tenancy::{Door, Offer};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Query, Reader};

use crate::Catalogue;
use crate::editing::Step;
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::screens::{Choice, HostOffering, HostOfferings, OwnOffering as OwnLine, Region, Share};
use crate::store::offerings::{self, OwnOffering};

/// Which of one's own offerings are looked for; empty for all.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    state: String,
    team: String,
}

impl Wanted {
    fn fits(&self, offering: &OwnOffering) -> bool {
        let team = offering.team.map(|team| team.to_string()).unwrap_or_default();
        let is_state = OfferingState::parse(&self.state).is_none_or(|state| state == offering.state);
        is_state && (self.team.is_empty() || self.team == team)
    }

    fn state_choice(&self, state: OfferingState) -> Choice {
        let value = state.as_str().to_owned();
        Choice { is_chosen: value == self.state, value, name: None }
    }

    fn team_choice(&self, team: &TeamCard) -> Choice {
        let value = team.id.to_string();
        Choice { is_chosen: value == self.team, value, name: Some(Text::same(&team.name)) }
    }
}

/// Everything that this tenant offers, or what of it is looked for.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    Query(wanted): Query<Wanted>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let mut own = offerings::own(&tx).await?;
    drop(tx);
    let has_any = !own.is_empty();
    own.retain(|offering| wanted.fits(offering));
    let ids: Vec<OfferingId> = own.iter().map(|offering| offering.id).collect();
    let mut shared = catalogue.sharing.all_shared(caller.tenant).await?;
    let mut times = catalogue.times.coming_of_each(&Door::Home(caller.tenant), &ids).await?;
    let line = |offering: OwnOffering| {
        let shared = shared.remove(&offering.id).unwrap_or_default();
        let times = times.remove(&offering.id).unwrap_or_default();
        own_line(&reader, offering, shared, &times)
    };
    let teams = catalogue.teams.of_tenant(caller.tenant).await?;
    reader.page(&HostOfferings {
        offerings: own.into_iter().map(line).collect(),
        has_any,
        states: OfferingState::ALL.iter().map(|state| wanted.state_choice(*state)).collect(),
        teams: teams.iter().map(|team| wanted.team_choice(team)).collect(),
    })
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
        shares: shared
            .into_iter()
            .map(|to| Share {
                ending: paths::share_ending(&address, &to.region.to_string()),
                to: to.name,
                since: reader.moment(to.since),
                state: to.state,
                message: to.message,
            })
            .collect(),
        coming_bookings: u32::try_from(bookings).unwrap_or(u32::MAX),
        done: done
            .done
            .filter(|what| ["shared", "unshared", "withdrawn", "published"].contains(&what.as_str())),
        region_missing: done.region_missing.is_some(),
        csrf: reader.csrf().to_owned(),
        edit_href: paths::offering_step(&address, Step::Basics.as_str()),
        review_href: paths::offering_review(&address),
        copies_action: paths::copies(&address),
        times_href: paths::offering_times(&address),
        shares_action: paths::shares(&address),
        withdrawal_action: paths::withdrawal(&address),
        publication_action: paths::publication(&address),
        id: address,
    })
}

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
    match catalogue.publish_as(&caller, id).await {
        // Its page says what is missing.
        Err(CatalogueError::Incomplete(_)) => {
            return Ok(reader.go_to(&paths::offering_review(&id.to_string())));
        }
        published => published?,
    }
    Ok(reader.go_to(&format!("{}?done=published", paths::host_offering(&id.to_string()))))
}
