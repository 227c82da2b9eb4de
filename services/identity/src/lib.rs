//! Who is asking.
#![doc = include_str!("../README.md")]

mod agent;
mod answers;
mod api;
mod error;
mod forms;
mod keys;
mod listen;
mod pages;
mod provision;
mod roles;
pub mod screens;
mod session_cache;
mod session_ends;
mod sign_ins;
mod store;
mod substitutes;
mod token;

use std::sync::Arc;
use std::time::Duration;

use contract::{Post, TenantCard};
use events::Rings;
use jiff::SignedDuration;
use moka::future::Cache;
use tenancy::{Clock, TenantDb, TenantId};
use web::{Limits, Routes};

pub use error::IdentityError;
pub use keys::{KeyFlaw, Lasts, MadeKey, NewKey};
pub use provision::{NewPerson, NewTeam, NewTenant, NewUnit};
pub use session_cache::{CacheUnusable, SessionCache};
pub use sign_ins::SignInRates;

/// How long a tenant's card may be out of date in one process.
const CARD_LIVES: Duration = Duration::from_secs(1);
/// The most cards, and names without a tenant, that a process remembers.
const MOST_CARDS: u64 = 10_000;
/// A session ends after so long, and sooner when it is not used.
const SESSION_LASTS: SignedDuration = SignedDuration::from_hours(12 * 24);
const SESSION_IDLES: SignedDuration = SignedDuration::from_hours(3 * 24);
/// So long one may be on the way to another tenant's host.
const HAND_OVER_LASTS: SignedDuration = SignedDuration::from_secs(60);

/// How people sign in.
#[derive(Clone, Debug)]
pub struct SignInRules {
    /// Whether a browser on this machine may continue as anyone.
    pub demo: bool,
    /// Where tries are counted.
    pub limits: Limits,
    /// How many there may be.
    pub rates: SignInRates,
    /// Where open sessions are remembered for moments.
    pub sessions: SessionCache,
}

/// The service: who is asking.
#[derive(Clone)]
pub struct Identity {
    db: TenantDb,
    clock: Clock,
    post: Arc<dyn Post>,
    rules: SignInRules,
    cards: Cache<String, Option<Arc<TenantCard>>>,
    by_id: Cache<TenantId, Option<Arc<TenantCard>>>,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("rules", &self.rules).finish_non_exhaustive()
    }
}

impl Identity {
    /// The service on a database, with whoever takes its letters.
    pub fn new(db: TenantDb, clock: Clock, post: Arc<dyn Post>, rules: SignInRules) -> Self {
        let cards = Cache::builder().max_capacity(MOST_CARDS).time_to_live(CARD_LIVES).build();
        let by_id = Cache::builder().max_capacity(MOST_CARDS).time_to_live(CARD_LIVES).build();
        Self { db, clock, post, rules, cards, by_id }
    }

    /// The pages of this service, and what programs can ask.
    pub fn routes(&self) -> Routes {
        pages::routes(self.clone()).merge(api::routes(self.clone()))
    }

    /// What programs can ask, as OpenAPI says it.
    pub fn document() -> utoipa::openapi::OpenApi {
        api::document()
    }

    /// The timers of this service.
    pub fn timers(&self) -> Vec<Arc<dyn Rings>> {
        vec![Arc::new(listen::Tidies(self.clone()))]
    }
}
