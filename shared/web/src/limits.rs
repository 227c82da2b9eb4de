//! Limits: how often something may be asked, counted in Redis so that every process counts the same.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderMap;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use sha2::{Digest, Sha256};
use tenancy::{TenantId, Timestamp};

/// How long an answer of Redis is waited for: who signs in waits too.
const PATIENCE: Duration = Duration::from_secs(1);

/// At most so many in a window of so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The most in one window.
    pub most: u32,
    /// The length of a window, which begins at a multiple of it.
    pub seconds: u32,
}

/// Why something may not be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LimitError {
    /// It was done too often; the next window begins after so many seconds.
    #[error("too often: again in {0} seconds")]
    Reached(u32),
    /// It cannot be counted.
    #[error("redis does not count")]
    Away,
}

/// The address of Redis cannot be used.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct LimitsUnusable(#[from] redis::RedisError);

/// Counts in Redis. Without Redis nothing can be counted, and whoever asks decides what that means.
#[derive(Clone)]
pub struct Limits {
    redis: Option<ConnectionManager>,
    proxy: Option<IpAddr>,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Limits").field("redis", &self.redis.is_some()).field("proxy", &self.proxy).finish()
    }
}

impl Limits {
    /// Limits counted at this address of Redis; empty for none. It is connected to when it is first needed. Only
    /// `proxy` is believed when it says on whose behalf it asks.
    pub fn new(redis_url: &str, proxy: Option<IpAddr>) -> Result<Self, LimitsUnusable> {
        if redis_url.is_empty() {
            return Ok(Self { redis: None, proxy });
        }
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(1)
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE));
        let client = redis::Client::open(redis_url)?;
        Ok(Self { redis: Some(ConnectionManager::new_lazy_with_config(client, config)?), proxy })
    }

    /// Counts one more of `what` for `whom` at `tenant`, and refuses what is over the limit.
    pub async fn count(
        &self,
        tenant: TenantId,
        what: &'static str,
        whom: &str,
        limit: Limit,
        now: Timestamp,
    ) -> Result<(), LimitError> {
        let second = now.as_jiff().as_second();
        let length = i64::from(limit.seconds.max(1));
        let key = key(tenant, what, whom, second.div_euclid(length));
        // A connection that was lost is noticed by the first question, and opened anew for the second.
        let counted = match self.increment(&key, limit.seconds).await {
            Ok(counted) => counted,
            Err(_) => self.increment(&key, limit.seconds).await?,
        };
        if counted <= u64::from(limit.most) {
            return Ok(());
        }
        metrics::counter!("limits.reached", "what" => what).increment(1);
        let left = length - second.rem_euclid(length);
        Err(LimitError::Reached(u32::try_from(left).unwrap_or(limit.seconds)))
    }

    async fn increment(&self, key: &str, seconds: u32) -> Result<u64, LimitError> {
        let mut redis = self.redis.clone().ok_or(LimitError::Away)?;
        let counted: Result<(u64,), _> = redis::pipe()
            .atomic()
            .cmd("SET")
            .arg(key)
            .arg(0)
            .arg("EX")
            .arg(seconds)
            .arg("NX")
            .ignore()
            .cmd("INCR")
            .arg(key)
            .query_async(&mut redis)
            .await;
        counted.map(|(counted,)| counted).map_err(|error| {
            tracing::warn!(error = %error, "redis does not count");
            LimitError::Away
        })
    }

    /// The network address that asks, as far as limits go: behind our proxy the one that it names last, and of IPv6 the
    /// network, since one household has many addresses.
    pub(crate) fn network(&self, peer: SocketAddr, headers: &HeaderMap) -> String {
        let peer = peer.ip().to_canonical();
        let asker = if self.proxy == Some(peer) { forwarded_for(headers).unwrap_or(peer) } else { peer };
        match asker {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        }
    }
}

/// The last address that was added: those before it are hearsay.
fn forwarded_for(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?;
    let last = last.to_str().ok()?.rsplit(',').next()?.trim();
    last.parse::<IpAddr>().ok().map(|address| address.to_canonical())
}

/// Nobody's name or address lies in Redis in the open.
fn key(tenant: TenantId, what: &str, whom: &str, window: i64) -> String {
    let hash = Sha256::digest(whom.as_bytes());
    format!("limit:{tenant}:{what}:{window}:{}", URL_SAFE_NO_PAD.encode(hash))
}

/// Whether a browser on this machine asks: what a proxy has passed on comes from elsewhere.
pub(crate) fn is_on_this_machine(peer: SocketAddr, headers: &HeaderMap) -> bool {
    let is_passed_on = ["forwarded", "x-forwarded-for", "via"].iter().any(|name| headers.contains_key(*name));
    peer.ip().to_canonical().is_loopback() && !is_passed_on
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, SocketAddr};

    use http::HeaderMap;

    use super::Limits;

    #[test]
    fn only_our_proxy_says_who_asks() {
        let proxy: IpAddr = "10.0.0.1".parse().expect("an address");
        let limits = Limits::new("", Some(proxy)).expect("limits");
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "1.1.1.1, 192.0.2.7".parse().expect("a header"));
        let asked = |peer: &str| limits.network(peer.parse::<SocketAddr>().expect("a peer"), &headers);
        assert_eq!(asked("10.0.0.1:80"), "192.0.2.7");
        assert_eq!(asked("[::ffff:10.0.0.1]:80"), "192.0.2.7");
        assert_eq!(asked("10.0.0.2:80"), "10.0.0.2");
        assert_eq!(asked("[2001:db8:1:2:3::4]:80"), "2001:db8:1:2::/64");
    }
}
