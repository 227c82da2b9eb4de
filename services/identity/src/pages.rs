//! The pages of this service, in one list.

mod sign_in;

use web::Routes;

use crate::Identity;

pub(crate) fn routes(identity: Identity) -> Routes {
    Routes::new()
        .get("/sign-in", sign_in::new)
        .post("/sign-in", sign_in::create)
        .post("/sign-out", sign_in::destroy)
        .with_state(identity)
}
