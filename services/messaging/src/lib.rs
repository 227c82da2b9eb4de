//! What people are told outside the pages.
#![doc = include_str!("../README.md")]

mod carrier;
mod error;
mod pages;
mod post;
pub mod screens;
mod store;

use std::sync::Arc;

use contract::Directory;
use events::Rings;
use tenancy::{Clock, TenantDb};
use web::Routes;

pub use carrier::{Carrier, CarrierError};
pub use error::MessagingError;

/// The service: what people are told outside the pages.
#[derive(Clone, Debug)]
pub struct Messaging {
    db: TenantDb,
    clock: Clock,
    carrier: Carrier,
}

impl Messaging {
    /// The service on a database, with the carrier of its letters.
    pub fn new(db: TenantDb, clock: Clock, carrier: Carrier) -> Self {
        Self { db, clock, carrier }
    }

    /// The pages of this service: the mailbox of `directory`'s tenants, where nobody else takes letters away.
    pub fn routes(&self, directory: Arc<dyn Directory>) -> Routes {
        match self.carrier {
            Carrier::Mailbox => pages::routes(self.clone(), directory),
            Carrier::Smtp { .. } | Carrier::Nobody => Routes::new(),
        }
    }

    /// The timers of this service.
    pub fn timers(&self) -> Vec<Arc<dyn Rings>> {
        vec![Arc::new(post::Sends(self.clone())), Arc::new(post::Forgets(self.clone()))]
    }
}
