//! The pages of this service, in one list.

mod browser;
mod demo_choice;
mod hand_overs;
mod keys;
mod sessions;
mod sign_in;
mod sign_in_code;
mod sign_in_link;

use views::paths;
use web::Routes;

use crate::Identity;

pub(crate) fn routes(identity: Identity) -> Routes {
    Routes::new()
        .get(paths::SIGN_IN, sign_in::new)
        .post(paths::SIGN_IN, sign_in::create)
        .post(paths::SIGN_IN_DEMO, demo_choice::create)
        .get(paths::SIGN_IN_CODE, sign_in_code::new)
        .post(paths::SIGN_IN_CODE, sign_in_code::create)
        .get("/sign-in/link/{token}", sign_in_link::new)
        .post("/sign-in/link/{token}", sign_in_link::create)
        .post(paths::SIGN_OUT, sign_in::destroy)
        .get(paths::SESSIONS, sessions::index)
        .post("/account/sessions/{session}/ending", sessions::destroy)
        .post(paths::OTHER_SESSIONS_ENDING, sessions::destroy_others)
        .get(paths::KEYS, keys::index)
        .post(paths::KEYS, keys::create)
        .post("/account/keys/{key}/ending", keys::destroy)
        .post(paths::HAND_OVER, hand_overs::create)
        .get("/hand-over/{token}", hand_overs::show)
        .post("/hand-over/{token}", hand_overs::accept)
        .with_state(identity)
}
