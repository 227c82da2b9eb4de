//! Only the frame.
#![doc = include_str!("../README.md")]

mod assets;
mod guide;
mod inbox;
mod pages;
pub mod screens;
mod theme;

use std::sync::Arc;

use contract::{Directory, Listings, Notices, Ownership, Sharing, Teams, Waits};
use web::Routes;

pub use assets::version as assets_version;
pub use guide::Guide;

/// The service: only the frame.
#[derive(Clone)]
pub struct Portal {
    directory: Arc<dyn Directory>,
    listings: Arc<dyn Listings>,
    sharing: Arc<dyn Sharing>,
    desk: Desk,
    demo: Option<Demo>,
}

/// Whom the inbox asks.
#[derive(Clone)]
pub struct Desk {
    /// Which teams there are.
    pub teams: Arc<dyn Teams>,
    /// What waits, of each service that has something to wait for.
    pub waits: Vec<Arc<dyn Waits>>,
    /// Which team has an offering.
    pub ownership: Arc<dyn Ownership>,
    /// Who is told that bookings were noticed.
    pub notices: Arc<dyn Notices>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").finish_non_exhaustive()
    }
}

/// What the platform's front page says of a demo.
#[derive(Clone, Copy, Debug)]
pub struct Demo {
    /// Whether letters lie in a mailbox, to be read.
    pub has_mailbox: bool,
}

impl std::fmt::Debug for Portal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Portal").finish_non_exhaustive()
    }
}

impl Portal {
    /// The service, with those whom it asks; `demo` says on the platform's front page whom one can be.
    pub fn new(
        directory: Arc<dyn Directory>,
        listings: Arc<dyn Listings>,
        sharing: Arc<dyn Sharing>,
        desk: Desk,
        demo: Option<Demo>,
    ) -> Self {
        Self { directory, listings, sharing, desk, demo }
    }

    /// The pages of this service.
    pub fn routes(&self) -> Routes {
        pages::routes(self.clone())
    }
}
