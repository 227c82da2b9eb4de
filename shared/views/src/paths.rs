//! Addresses of pages within a site, each written once.

/// The front page.
pub const FRONT: &str = "/";
/// The catalogue.
pub const OFFERINGS: &str = "/offerings";
/// The unit's bookings.
pub const BOOKINGS: &str = "/bookings";
/// What comes to the team: bookings of its offerings.
pub const HOST_BOOKINGS: &str = "/host/bookings";
/// The team's own offerings.
pub const HOST_OFFERINGS: &str = "/host/offerings";
/// Signing in.
pub const SIGN_IN: &str = "/sign-in";
/// Signing out, by a form.
pub const SIGN_OUT: &str = "/sign-out";

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

/// Where a booking is cancelled, by a form.
pub fn cancellation(id: &str) -> String {
    format!("{BOOKINGS}/{id}/cancellation")
}

/// A team's own page of its offering.
pub fn host_offering(id: &str) -> String {
    format!("{HOST_OFFERINGS}/{id}")
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
