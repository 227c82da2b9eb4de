//! Addresses of pages within a site, each written once.

/// The front page.
pub const FRONT: &str = "/";
/// The catalogue.
pub const OFFERINGS: &str = "/offerings";
/// One's saved searches.
pub const SAVED_SEARCHES: &str = "/account/searches";
/// The form that saves a search.
pub const NEW_SAVED_SEARCH: &str = "/account/searches/new";
/// Words that mean the same.
pub const SYNONYMS: &str = "/admin/synonyms";
/// What was searched for and not found.
pub const MISSED_SEARCHES: &str = "/admin/missed-searches";
/// The unit's bookings.
pub const BOOKINGS: &str = "/bookings";
/// The groups of the reader's units.
pub const GROUPS: &str = "/groups";
/// The form that writes down a group.
pub const NEW_GROUP: &str = "/groups/new";
/// What waits for one's teams.
pub const INBOX: &str = "/host/inbox";
/// What comes to the team: bookings of its offerings.
pub const HOST_BOOKINGS: &str = "/host/bookings";
/// What groups said afterwards.
pub const HOST_FEEDBACK: &str = "/host/feedback";
/// What a host asks afterwards.
pub const FEEDBACK_QUESTIONS: &str = "/host/feedback/questions";
/// The team's own offerings.
pub const HOST_OFFERINGS: &str = "/host/offerings";
/// What was brought in from elsewhere.
pub const IMPORTS: &str = "/host/imports";
/// Bringing something in.
pub const NEW_IMPORT: &str = "/host/imports/new";
/// Signing in.
pub const SIGN_IN: &str = "/sign-in";
/// Continuing as somebody, in the demo.
pub const SIGN_IN_DEMO: &str = "/sign-in/demo";
/// Typing the code of a sign-in letter.
pub const SIGN_IN_CODE: &str = "/sign-in/code";
/// One's sessions.
pub const SESSIONS: &str = "/account/sessions";
/// Ending all of one's sessions but this one, by a form.
pub const OTHER_SESSIONS_ENDING: &str = "/account/other-sessions/ending";
/// Who stands in for oneself.
pub const SUBSTITUTES: &str = "/account/substitutes";
/// One's keys for programs.
pub const KEYS: &str = "/account/keys";
/// What programs can ask for, for people to read.
pub const API: &str = "/api";
/// The same, for programs to read.
pub const OPENAPI: &str = "/api/openapi.json";
/// Going over to another tenant's host, by a form.
pub const HAND_OVER: &str = "/hand-over";
/// The demo's letters, on the platform's own host.
pub const MAILBOX: &str = "/mailbox";
/// Signing out, by a form.
pub const SIGN_OUT: &str = "/sign-out";

/// The tour of the demo.
pub const TOUR: &str = "/tour";
/// A tenant's people, for those who manage.
pub const PEOPLE: &str = "/admin/people";
/// A tenant's units, for those who manage.
pub const UNITS: &str = "/admin/units";
/// What a tenant's groups are entitled to, for those who manage.
pub const ENTITLEMENTS: &str = "/admin/entitlements";
/// A tenant's teams, for those who manage.
pub const TEAMS: &str = "/admin/teams";

/// A tenant's school year, for those who manage.
pub const SCHOOL_YEAR: &str = "/admin/school-year";
/// What a tenant has agreed with others, for those who manage.
pub const AGREEMENTS: &str = "/admin/agreements";
/// The form that proposes an agreement.
pub const NEW_AGREEMENT: &str = "/admin/agreements/new";
/// The rules by which a tenant takes in what others bring, for those who manage.
pub const INTAKE: &str = "/admin/intake";
/// What others bring, for those who decide what is shown.
pub const CURATION: &str = "/curation";
/// What a tray says itself of others' offerings, for those who decide what is shown.
pub const LOCAL: &str = "/curation/listings";
/// Addresses that a mail server has refused.
pub const UNDELIVERABLE: &str = "/admin/undeliverable";

/// What a tray says itself of one offering, for those who decide what is shown.
pub fn local(offering: &str) -> String {
    format!("{LOCAL}/{offering}")
}

/// An agreement, for those who manage.
pub fn agreement(id: &str) -> String {
    format!("{AGREEMENTS}/{id}")
}

/// Where other terms are proposed for an agreement, by a form.
pub fn agreement_versions(id: &str) -> String {
    format!("{AGREEMENTS}/{id}/versions")
}

/// Where the rule about what comes by one way is changed, by a form.
pub fn intake_of(source: &str) -> String {
    format!("{INTAKE}/{source}")
}

/// A person's page, for those who manage.
pub fn person(id: &str) -> String {
    format!("{PEOPLE}/{id}")
}

/// Where a person's place is ended, by a form.
pub fn person_ending(id: &str) -> String {
    format!("{PEOPLE}/{id}/ending")
}

/// Who stands in for a person, for those who manage.
pub fn person_substitutes(id: &str) -> String {
    format!("{PEOPLE}/{id}/substitutes")
}

/// A unit's page, for those who manage.
pub fn admin_unit(id: &str) -> String {
    format!("{UNITS}/{id}")
}

/// A unit's page, for those who book for it.
pub fn own_unit(id: &str) -> String {
    format!("/units/{id}")
}

/// Where a unit is closed, by a form.
pub fn unit_closing(id: &str) -> String {
    format!("{UNITS}/{id}/closing")
}

/// Where a closed unit is opened again, by a form.
pub fn unit_opening(id: &str) -> String {
    format!("{UNITS}/{id}/opening")
}

/// Where somebody is let into the unit of that page, by a form.
pub fn unit_members(unit: &str) -> String {
    format!("{unit}/members")
}

/// The form that lets somebody into the unit of that page.
pub fn unit_member_new(unit: &str) -> String {
    format!("{unit}/members/new")
}

/// Where somebody leaves the unit of that page, by a form.
pub fn unit_member_ending(unit: &str, person: &str) -> String {
    format!("{unit}/members/{person}/ending")
}

/// A team's page, for those who manage.
pub fn team(id: &str) -> String {
    format!("{TEAMS}/{id}")
}

/// Where somebody is taken into a team, by a form.
pub fn team_members(id: &str) -> String {
    format!("{TEAMS}/{id}/members")
}

/// Where somebody leaves a team, by a form.
pub fn team_member_ending(id: &str, person: &str) -> String {
    format!("{TEAMS}/{id}/members/{person}/ending")
}

/// Where the link of a sign-in letter leads.
pub fn sign_in_link(token: &str) -> String {
    format!("{SIGN_IN}/link/{token}")
}

/// Where one's saved search gets another name, by a form.
pub fn saved_search_name(id: &str) -> String {
    format!("{SAVED_SEARCHES}/{id}/name")
}

/// Where one's saved search is forgotten, by a form.
pub fn saved_search_ending(id: &str) -> String {
    format!("{SAVED_SEARCHES}/{id}/ending")
}

/// Where whoever has the token of a letter stops its news.
pub fn news_stop(token: &str) -> String {
    format!("/news/{token}/stop")
}

/// Where words that mean the same are forgotten, by a form.
pub fn synonym_ending(id: &str) -> String {
    format!("{SYNONYMS}/{id}/ending")
}

/// Where one of one's sessions is ended, by a form.
pub fn session_ending(id: &str) -> String {
    format!("{SESSIONS}/{id}/ending")
}

/// Where one of one's keys is ended, by a form.
pub fn key_ending(id: &str) -> String {
    format!("{KEYS}/{id}/ending")
}

/// Where one arrives from another tenant's host.
pub fn hand_over(token: &str) -> String {
    format!("{HAND_OVER}/{token}")
}

/// The page of an offering.
pub fn offering(id: &str) -> String {
    format!("{OFFERINGS}/{id}")
}

/// The form that books a place at one time of an offering.
pub fn booking_form(offering: &str, occurrence: &str) -> String {
    format!("{OFFERINGS}/{offering}/occurrences/{occurrence}/booking")
}

/// The page of a booking.
pub fn booking(id: &str) -> String {
    format!("{BOOKINGS}/{id}")
}

/// Where a group says afterwards how it went, by the link of a letter.
pub fn feedback(token: &str) -> String {
    format!("/feedback/{token}")
}

/// What groups said of one offering.
pub fn feedback_of(offering: &str) -> String {
    format!("{HOST_FEEDBACK}/{offering}")
}

/// Where a question is asked no more, by a form.
pub fn question_ending(id: &str) -> String {
    format!("{FEEDBACK_QUESTIONS}/{id}/ending")
}

/// Where a question takes a step in its order, by a form.
pub fn question_place(id: &str) -> String {
    format!("{FEEDBACK_QUESTIONS}/{id}/place")
}

/// Where an entitlement is ended, by a form.
pub fn entitlement_ending(id: &str) -> String {
    format!("{ENTITLEMENTS}/{id}/ending")
}

/// A group, to be changed.
pub fn group(id: &str) -> String {
    format!("{GROUPS}/{id}")
}

/// Where a group is ended, by a form.
pub fn group_ending(id: &str) -> String {
    format!("{GROUPS}/{id}/ending")
}

/// Where a booking is cancelled, by a form.
pub fn cancellation(id: &str) -> String {
    format!("{BOOKINGS}/{id}/cancellation")
}

/// Where an offered place is taken, by a form.
pub fn acceptance(id: &str) -> String {
    format!("{BOOKINGS}/{id}/acceptance")
}

/// Where a unit's own principal answers, by a form.
pub fn own_approval(id: &str) -> String {
    format!("{BOOKINGS}/{id}/approval")
}

/// Where a colleague takes a booking over, by a form.
pub fn take_over(id: &str) -> String {
    format!("{BOOKINGS}/{id}/take-over")
}

/// Where a booking comes to another size.
pub fn booking_change(id: &str) -> String {
    format!("{BOOKINGS}/{id}/change")
}

/// Where a booking comes to another time, by a form.
pub fn booking_time(id: &str) -> String {
    format!("{BOOKINGS}/{id}/time")
}

/// A booking as its host sees it.
pub fn host_booking(id: &str) -> String {
    format!("{HOST_BOOKINGS}/{id}")
}

/// What the host does with a booking, by a form.
pub fn host_booking_deed(id: &str, deed: &str) -> String {
    format!("{HOST_BOOKINGS}/{id}/{deed}")
}

/// Who comes to one time, for the day itself.
pub fn host_time(id: &str) -> String {
    format!("{HOST_TIMES}/{id}")
}

/// A team's own page of its offering.
pub fn host_offering(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}")
}

/// What waits for the host's answer.
pub const HOST_REQUESTS: &str = "/host/requests";
/// A host's times by week and month.
pub const HOST_CALENDAR: &str = "/host/calendar";
/// What a unit has booked, by week and month.
pub const CALENDAR: &str = "/calendar";
/// Who stands in the queue.
pub const HOST_QUEUE: &str = "/host/queue";
/// How full a team's times of a term are.
pub const HOST_PLACES: &str = "/host/places";
/// The times of a team's offerings.
pub const HOST_TIMES: &str = "/host/times";
/// The times of a team's own offering, and where times are planned, by a form.
pub fn offering_times(offering: &str) -> String {
    format!("{HOST_OFFERINGS}/{offering}/occurrences")
}

/// The form that plans times.
pub fn offering_times_new(offering: &str) -> String {
    format!("{HOST_OFFERINGS}/{offering}/occurrences/new")
}

/// One time of a team's own offering, where it is changed, by a form.
pub fn offering_time(offering: &str, occurrence: &str) -> String {
    format!("{HOST_OFFERINGS}/{offering}/occurrences/{occurrence}")
}

/// Where a time is called off, by a form.
pub fn offering_time_ending(offering: &str, occurrence: &str) -> String {
    format!("{HOST_OFFERINGS}/{offering}/occurrences/{occurrence}/cancellation")
}

/// Where it is said how an offering is booked, by a form.
pub fn offering_terms(offering: &str) -> String {
    format!("{HOST_OFFERINGS}/{offering}/terms")
}

/// Where an offering is begun.
pub const HOST_OFFERINGS_NEW: &str = "/host/offerings/new";
/// The places that a team's offerings are given at.
pub const VENUES: &str = "/host/venues";

/// A place, to be written anew.
pub fn venue(id: &str) -> String {
    format!("{VENUES}/{id}")
}

/// Offerings of a tray, bundled as one.
pub fn package(id: &str) -> String {
    format!("/packages/{id}")
}

/// A team's packages.
pub const HOST_PACKAGES: &str = "/host/packages";
/// Where a package is begun.
pub const NEW_PACKAGE: &str = "/host/packages/new";

/// A team's own page of its package.
pub fn host_package(id: &str) -> String {
    format!("{HOST_PACKAGES}/{id}")
}

/// What a package says, to be written anew.
pub fn package_edit(id: &str) -> String {
    format!("{HOST_PACKAGES}/{id}/edit")
}

/// Where an offering is put into a package, by a form.
pub fn package_offerings(id: &str) -> String {
    format!("{HOST_PACKAGES}/{id}/offerings")
}

/// Where an offering of a package is moved, by a form.
pub fn package_offering_place(id: &str, offering: &str) -> String {
    format!("{HOST_PACKAGES}/{id}/offerings/{offering}/place")
}

/// Where an offering is taken out of a package, by a form.
pub fn package_offering_removal(id: &str, offering: &str) -> String {
    format!("{HOST_PACKAGES}/{id}/offerings/{offering}/removal")
}

/// Where a package is published, by a form.
pub fn package_publication(id: &str) -> String {
    format!("{HOST_PACKAGES}/{id}/publication")
}

/// Where a package is withdrawn, by a form.
pub fn package_withdrawal(id: &str) -> String {
    format!("{HOST_PACKAGES}/{id}/withdrawal")
}

/// Where a package is forgotten, by a form.
pub fn package_removal(id: &str) -> String {
    format!("{HOST_PACKAGES}/{id}/removal")
}

/// A step of writing an offering.
pub fn offering_step(id: &str, step: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/steps/{step}")
}

/// What an offering lacks before it is published.
pub fn offering_review(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/review")
}

/// An offering as readers will see it.
pub fn offering_preview(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/preview")
}

/// Where an offering is put before colleagues, by a form.
pub fn submission(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/submission")
}

/// Where an offering goes back to its writer, by a form.
pub fn return_of(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/return")
}

/// Where an offering is copied, by a form.
pub fn copies(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/copies")
}

/// Where a picture is added to an offering, by a form.
pub fn host_images(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/images")
}

/// A picture of a team's own offering.
pub fn host_image(id: &str, image: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/images/{image}")
}

/// Where an offering is shared to somebody no more, by a form.
pub fn share_ending(offering: &str, taker: &str) -> String {
    format!("{}/{taker}/ending", shares(offering))
}

/// Where an offering is shared, by a form.
pub fn shares(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/shares")
}

/// Where an offering is withdrawn, by a form.
pub fn withdrawal(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/withdrawal")
}

/// Where a withdrawn offering is published again, by a form.
pub fn publication(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}/publication")
}

/// One's favourites.
pub const FAVOURITES: &str = "/account/favourites";

/// Where an offering becomes a favourite, by a form.
pub fn favourite(id: &str) -> String {
    format!("{OFFERINGS}/{id}/favourite")
}

/// Where one tells a colleague of an offering.
pub fn tip(id: &str) -> String {
    format!("{OFFERINGS}/{id}/tip")
}

/// Who offers, as one site lists it.
pub fn producer(slug: &str) -> String {
    format!("/producers/{slug}")
}

/// What is found by these words.
pub fn offerings_about(words: &str) -> String {
    format!("{OFFERINGS}?q={}", encoded(words))
}

/// Words as they may stand in a query (RFC 3986, 2.1).
fn encoded(words: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    words
        .bytes()
        .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// The report of a look at what exists elsewhere.
pub fn import(id: &str) -> String {
    format!("{IMPORTS}/{id}")
}

/// Where its rows are brought in, by a form.
pub fn import_bringing(id: &str) -> String {
    format!("{IMPORTS}/{id}/bringing")
}

/// Where another look is taken, by a form.
pub fn import_repetition(id: &str) -> String {
    format!("{IMPORTS}/{id}/repetition")
}

/// Where what has vanished is withdrawn, by a form.
pub fn import_withdrawal(id: &str) -> String {
    format!("{IMPORTS}/{id}/withdrawal")
}

#[cfg(test)]
mod tests {
    use super::offerings_about;

    #[test]
    fn words_stay_words_in_an_address() {
        assert_eq!(offerings_about("käsityö & leikki"), "/offerings?q=k%C3%A4sity%C3%B6%20%26%20leikki");
    }
}
