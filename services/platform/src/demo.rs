//! The demo: the organisations of one coast, loaded through the services as anyone's data would be.

mod book;
mod bundle;
mod days;
pub mod large;
mod load;
mod offer;
mod reserve;

use std::time::Duration;

use booking::BookingError;
use catalogue::CatalogueError;
use contract::AskError;
use federation::FederationError;
use identity::IdentityError;
use tenancy::{DbErr, TenantId};

use crate::app::App;
pub use bundle::bundle;
pub use load::load;
pub use reserve::reserve;

/// Why the demo could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The demo's own files do not fit together.
    #[error("the demo's files do not fit together: {0}")]
    Files(String),
    /// Tenants or people.
    #[error("tenants or people: {0}")]
    Identity(#[from] IdentityError),
    /// Offerings.
    #[error("offerings: {0}")]
    Catalogue(#[from] CatalogueError),
    /// Agreements or shares.
    #[error("agreements or shares: {0}")]
    Federation(#[from] FederationError),
    /// Times or groups.
    #[error("times or groups: {0}")]
    Booking(#[from] BookingError),
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(#[from] DbErr),
    /// A question to another service.
    #[error(transparent)]
    Ask(#[from] AskError),
    /// Making offerings ended in the middle.
    #[error("offerings cannot be made: {0}")]
    Making(String),
    /// A tenant that was just made is not there.
    #[error("tenant {0} is not in the directory")]
    Lost(TenantId),
    /// Nobody delivers: is a worker running?
    #[error("the demo is loaded, but {0} deliveries still wait: is `tarjotin work` running?")]
    NotDelivered(i64),
}

/// The host name of a demo tenant: a label under the platform's own host.
pub(crate) fn host(slug: &str, app: &App) -> String {
    format!("{slug}.{}", app.apex())
}

/// Waits until a worker has delivered everything, at most `patience`.
pub async fn wait_until_delivered(app: &App, patience: Duration) -> Result<(), DemoError> {
    let look_every = Duration::from_millis(100);
    let looks = patience.as_millis() / look_every.as_millis();
    let mut pending = events::backlog(&app.db).await?.pending;
    for _ in 0..looks {
        if pending == 0 {
            return Ok(());
        }
        tokio::time::sleep(look_every).await;
        pending = events::backlog(&app.db).await?.pending;
    }
    Err(DemoError::NotDelivered(pending))
}
