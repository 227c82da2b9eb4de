//! What every request needs of the process: pages, the directory, sessions, addresses.

use std::sync::Arc;

use contract::{Directory, Keys, Repeats, Sessions, Sharing};
use tenancy::Clock;
use views::Views;

use crate::limits::{Limit, Limits};

/// Where the site answers, as browsers see it.
#[derive(Clone, Debug)]
pub struct Address {
    /// `http` on loopback in the demo, else `https`.
    pub scheme: &'static str,
    /// The platform's own host, without a port.
    pub apex: String,
    /// The port in addresses; none when it is the scheme's own.
    pub port: Option<u16>,
}

impl Address {
    /// The origin of a host, such as `http://raasepori.localhost:8080`.
    pub fn of(&self, host: &str) -> String {
        match self.port {
            Some(port) => format!("{}://{host}:{port}", self.scheme),
            None => format!("{}://{host}", self.scheme),
        }
    }

    /// Whether cookies must be marked secure: everywhere but on plain http.
    pub fn is_secure(&self) -> bool {
        self.scheme == "https"
    }
}

/// What every request needs of the process.
pub struct Site {
    /// Templates and words.
    pub views: Views,
    /// Who lives at which host.
    pub directory: Arc<dyn Directory>,
    /// Whose session a cookie opens.
    pub sessions: Arc<dyn Sessions>,
    /// Whose key a program shows.
    pub keys: Arc<dyn Keys>,
    /// What programs asked for already.
    pub repeats: Arc<dyn Repeats>,
    /// Where requests of programs are counted.
    pub limits: Limits,
    /// How many requests one key may make.
    pub key_rate: Limit,
    /// Who belongs to which region, for the foot of the page.
    pub sharing: Arc<dyn Sharing>,
    /// Where the site answers.
    pub address: Address,
    /// What tells the time.
    pub clock: Clock,
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Site").field("address", &self.address).finish_non_exhaustive()
    }
}
