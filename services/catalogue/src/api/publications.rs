//! Whether an offering is before the public: put there, taken back.

use axum::Json;
use axum::extract::State;
use contract::OfferingId;
use http::StatusCode;
use tenancy::Offer;
use web::openapi::WhenChanging;
use web::{May, PathId, Problem, Reader};

use super::offerings::{incomplete, own};
use super::shown::Offering;
use crate::Catalogue;

/// Publishes an offering.
///
/// It has to be whole: what is missing is told field by field. What is published already stays so. Where it was shared
/// before it was withdrawn, it is shared again. Who put it before colleagues does not publish it: one of them does.
#[utoipa::path(
    post,
    path = "/api/v1/offerings/{offering}/publication",
    operation_id = "publishOffering",
    tag = "Offerings",
    params(("offering" = String, Path, format = "uuid")),
    security(("key" = [])),
    responses((status = 200, description = "The offering, published", body = Offering), WhenChanging),
)]
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    PathId(id): PathId<OfferingId>,
    reader: Reader,
) -> Result<Json<Offering>, Problem> {
    catalogue.publish_as(&caller, id).await.map_err(incomplete)?;
    own(&catalogue, &reader, id).await?.map(Json).ok_or(Problem::NotFound)
}

/// Withdraws an offering.
///
/// Its listings end everywhere; bookings stand. What was never published cannot be withdrawn.
#[utoipa::path(
    delete,
    path = "/api/v1/offerings/{offering}/publication",
    operation_id = "withdrawOffering",
    tag = "Offerings",
    params(("offering" = String, Path, format = "uuid")),
    security(("key" = [])),
    responses((status = 204, description = "It is withdrawn"), WhenChanging),
)]
pub(super) async fn destroy(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    PathId(id): PathId<OfferingId>,
) -> Result<StatusCode, Problem> {
    catalogue.withdraw(caller.tenant, id, Some(caller.person)).await?;
    Ok(StatusCode::NO_CONTENT)
}
