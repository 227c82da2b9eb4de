//! Sharing an offering to a pool.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use contract::OfferingId;
use serde::Deserialize;
use tenancy::{Door, Offer, TenantId};
use views::paths;
use web::{Form, May, Nothing, PathId, PathIds, Problem, Reader};

use crate::{Federation, FederationError};

/// To whom: `to-…`, each with an id.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct To {
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

/// Shares a published offering to all who are chosen; without a choice the page asks for one.
pub(super) async fn create(
    State(federation): State<Federation>,
    PathId(offering): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(form): Form<To>,
) -> Result<Response, Problem> {
    let page = paths::host_offering(&offering.to_string());
    let ids = form.fields.keys().filter_map(|name| name.strip_prefix("to-"));
    let takers: Vec<TenantId> = ids.filter_map(|id| id.parse().ok()).collect();
    if takers.is_empty() {
        return Ok(reader.go_to(&format!("{page}?region_missing=1")));
    }
    if !federation.is_published(caller.tenant, offering).await? {
        return Err(Problem::NotFound);
    }
    for taker in takers {
        federation.share(caller.tenant, offering, taker, Some(caller.person)).await?;
    }
    Ok(reader.go_to(&format!("{page}?done=shared")))
}

/// Shares it there no more.
pub(super) async fn destroy(
    State(federation): State<Federation>,
    PathIds(offering, taker): PathIds<OfferingId, TenantId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    federation.unshare(caller.tenant, offering, taker, Some(caller.person)).await?;
    Ok(reader.go_to(&format!("{}?done=unshared", paths::host_offering(&offering.to_string()))))
}

impl Federation {
    async fn is_published(&self, owner: TenantId, offering: OfferingId) -> Result<bool, FederationError> {
        Ok(self.offerings.content(&Door::Home(owner), offering).await?.is_some())
    }
}
