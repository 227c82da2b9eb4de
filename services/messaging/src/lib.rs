//! What people are told outside the pages.
#![doc = include_str!("../README.md")]

mod carrier;
mod error;
mod message;
mod pages;
mod post;
mod quiet_hours;
pub mod screens;
mod store;

use std::sync::Arc;

use contract::Directory;
use events::Rings;
use tenancy::{Clock, TenantDb};
use web::Routes;

pub use carrier::{Carrier, CarrierError};
pub use error::MessagingError;
pub use quiet_hours::QuietHours;

/// The service: what people are told outside the pages.
#[derive(Clone, Debug)]
pub struct Messaging {
    db: TenantDb,
    clock: Clock,
    carrier: Carrier,
    quiet: QuietHours,
}

impl Messaging {
    /// The service on a database, with the carrier of its letters and the hours in which they wait.
    pub fn new(db: TenantDb, clock: Clock, carrier: Carrier, quiet: QuietHours) -> Self {
        Self { db, clock, carrier, quiet }
    }

    /// The pages of this service; the mailbox of `directory`'s tenants is one where nobody else takes letters away.
    pub fn routes(&self, directory: Arc<dyn Directory>) -> Routes {
        let own = pages::routes(self.clone());
        match self.carrier {
            Carrier::Mailbox => own.merge(pages::mailbox_routes(self.clone(), directory)),
            Carrier::Smtp { .. } | Carrier::Nobody => own,
        }
    }

    /// The timers of this service; `directory` knows whose clocks count.
    pub fn timers(&self, directory: Arc<dyn Directory>) -> Vec<Arc<dyn Rings>> {
        vec![
            Arc::new(post::Sends { messaging: self.clone(), directory }),
            Arc::new(post::Forgets(self.clone())),
        ]
    }
}
