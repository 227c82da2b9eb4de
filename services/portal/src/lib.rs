//! Only the frame.
#![doc = include_str!("../README.md")]

mod assets;
mod guide;
mod pages;
pub mod screens;
mod theme;

use std::sync::Arc;

use contract::{Directory, Listings, Sharing};
use web::Routes;

pub use assets::version as assets_version;
pub use guide::Guide;

/// The service: only the frame.
#[derive(Clone)]
pub struct Portal {
    directory: Arc<dyn Directory>,
    listings: Arc<dyn Listings>,
    sharing: Arc<dyn Sharing>,
    demo: Option<Demo>,
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
        demo: Option<Demo>,
    ) -> Self {
        Self { directory, listings, sharing, demo }
    }

    /// The pages of this service.
    pub fn routes(&self) -> Routes {
        pages::routes(self.clone())
    }
}
