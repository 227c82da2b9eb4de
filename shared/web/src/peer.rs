//! Where a request comes from, as far as the network says.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, FromRequestParts};
use http::HeaderMap;
use http::request::Parts;

use crate::limits::{Limits, is_on_this_machine};
use crate::problem::Problem;

/// The other end of the connection, and what it says of those behind it.
#[derive(Clone, Debug)]
pub struct Peer {
    address: SocketAddr,
    headers: HeaderMap,
}

impl<S: Send + Sync> FromRequestParts<S> for Peer {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let ConnectInfo(address) = ConnectInfo::from_request_parts(parts, state)
            .await
            .map_err(|_| Problem::Internal("a request comes from nowhere".to_owned()))?;
        Ok(Self { address, headers: parts.headers.clone() })
    }
}

impl Peer {
    /// The network that asks, for what `limits` counts.
    pub fn network(&self, limits: &Limits) -> String {
        limits.network(self.address, &self.headers)
    }

    /// Whether a browser on this machine asks.
    pub fn is_on_this_machine(&self) -> bool {
        is_on_this_machine(self.address, &self.headers)
    }

    /// All that was said beside the address.
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}
