//! The pages of this service, in one list.

mod browser;
mod demo_choice;
mod done;
mod hand_overs;
mod keys;
mod own_units;
mod people;
mod sessions;
mod sign_in;
mod sign_in_code;
mod sign_in_link;
mod staff_desk;
mod substitutes;
mod team_members;
mod teams;
mod unit_closings;
mod unit_members;
mod units;

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
        .get(paths::SUBSTITUTES, substitutes::index)
        .post(paths::SUBSTITUTES, substitutes::create)
        .post("/account/substitutes/{substitute}/ending", substitutes::destroy)
        .get(paths::KEYS, keys::index)
        .post(paths::KEYS, keys::create)
        .post("/account/keys/{key}/ending", keys::destroy)
        .post(paths::HAND_OVER, hand_overs::create)
        .get("/hand-over/{token}", hand_overs::show)
        .post("/hand-over/{token}", hand_overs::accept)
        .get(paths::PEOPLE, people::index)
        .post(paths::PEOPLE, people::create)
        .get("/admin/people/new", people::new)
        .get("/admin/people/{person}", people::show)
        .post("/admin/people/{person}", people::update)
        .post("/admin/people/{person}/ending", people::destroy)
        .get("/admin/people/{person}/substitutes", substitutes::index_of)
        .post("/admin/people/{person}/substitutes", substitutes::create_of)
        .post("/admin/people/{person}/substitutes/{substitute}/ending", substitutes::destroy_of)
        .get(paths::UNITS, units::index)
        .post(paths::UNITS, units::create)
        .get("/admin/units/new", units::new)
        .get("/admin/units/{unit}", units::show)
        .post("/admin/units/{unit}", units::update)
        .post("/admin/units/{unit}/closing", unit_closings::create)
        .post("/admin/units/{unit}/opening", unit_closings::destroy)
        .get("/admin/units/{unit}/members/new", unit_members::new)
        .post("/admin/units/{unit}/members", unit_members::create)
        .post("/admin/units/{unit}/members/{person}/ending", unit_members::destroy)
        .get(paths::TEAMS, teams::index)
        .post(paths::TEAMS, teams::create)
        .get("/admin/teams/new", teams::new)
        .get("/admin/teams/{team}", teams::show)
        .post("/admin/teams/{team}", teams::update)
        .post("/admin/teams/{team}/members", team_members::create)
        .post("/admin/teams/{team}/members/{person}/ending", team_members::destroy)
        .get("/units/{unit}", own_units::show)
        .get("/units/{unit}/members/new", own_units::new)
        .post("/units/{unit}/members", own_units::create)
        .post("/units/{unit}/members/{person}/ending", own_units::destroy)
        .with_state(identity)
}
