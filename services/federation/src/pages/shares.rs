//! Sharing an offering to a pool.

use axum::extract::State;
use axum::response::Response;
use contract::OfferingId;
use serde::Deserialize;
use tenancy::{Door, Offer, TenantId};
use views::paths;
use web::{Form, May, PathId, Problem, Reader};

use crate::{Federation, FederationError};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct To {
    to: String,
}

/// Shares a published offering to the chosen region; without a choice the page asks for one.
pub(super) async fn create(
    State(federation): State<Federation>,
    PathId(offering): PathId<OfferingId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(form): Form<To>,
) -> Result<Response, Problem> {
    let page = paths::host_offering(&offering.to_string());
    let Ok(region) = form.to.trim().parse::<TenantId>() else {
        return Ok(reader.go_to(&format!("{page}?region_missing=1")));
    };
    if !federation.is_published(caller.tenant, offering).await? {
        return Err(Problem::NotFound);
    }
    federation.share(caller.tenant, offering, region, Some(caller.person)).await?;
    Ok(reader.go_to(&format!("{page}?done=shared")))
}

impl Federation {
    async fn is_published(&self, owner: TenantId, offering: OfferingId) -> Result<bool, FederationError> {
        Ok(self.offerings.content(&Door::Home(owner), offering).await?.is_some())
    }
}
