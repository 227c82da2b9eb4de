//! What programs can ask of this service, in one list.

mod me;

use utoipa::OpenApi;
use web::Routes;

use crate::Identity;

#[derive(OpenApi)]
#[openapi(paths(me::show), tags((name = "Key", description = "The key itself.")))]
struct Document;

pub(crate) fn routes(identity: Identity) -> Routes {
    Routes::new().get("/api/v1/me", me::show).with_state(identity)
}

pub(crate) fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}
