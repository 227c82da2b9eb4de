//! Ending a group: it can be booked for no more, and what it has booked stands.

use axum::extract::State;
use axum::response::Response;
use contract::GroupId;
use tenancy::{Book, UnitId};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader};

use crate::Booking;

/// Ends a group of the caller's units; one that has ended already stays so.
pub(super) async fn create(
    State(booking): State<Booking>,
    PathId(id): PathId<GroupId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let units: Vec<UnitId> =
        booking.units.bookable_by(&caller).await?.into_iter().map(|unit| unit.id).collect();
    booking.end_group(caller.tenant, id, &units, reader.now()).await?;
    Ok(reader.go_to(&format!("{}?done=ended", paths::GROUPS)))
}
