//! The pages of this service, in one list. What they change is shown on the offering's own page.

mod shares;

use web::Routes;

use crate::Federation;

pub(crate) fn routes(federation: Federation) -> Routes {
    Routes::new().post("/host/offerings/{offering}/shares", shares::create).with_state(federation)
}
