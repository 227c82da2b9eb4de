//! Fetching what an address that somebody typed leads to, and nothing within our own walls.
//!
//! A name is resolved once, every address that it has must be one of the public internet, and the connection goes to
//! those very addresses: a name that resolves differently a moment later leads nowhere. No redirect is followed, no
//! proxy is asked, and both time and size have an end. What is answered goes to a parser and never to a page.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use rustls::{ClientConfig, RootCertStore};
use url::{Host, Url};

/// How long it may take to look up a name, connect and get the whole answer: shorter than a timer's lease.
const LONGEST: Duration = Duration::from_secs(8);
const LONGEST_TO_CONNECT: Duration = Duration::from_secs(3);

/// Why something could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The address is not one that we ask: not https, or within some wall.
    #[error("the address may not be asked")]
    Refused,
    /// Nobody answers there in time.
    #[error("nobody answers there")]
    NoAnswer,
    /// The answer is no 200.
    #[error("it answered {0}")]
    Answered(u16),
    /// The answer is larger than we take.
    #[error("the answer is too large")]
    TooLarge,
}

/// Fetches from the public internet.
#[derive(Clone, Debug)]
pub struct Fetcher {
    tls: ClientConfig,
    allowed: Arc<[String]>,
}

/// The TLS of this program has no cipher that it could use.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct NoTls(#[from] rustls::Error);

impl Fetcher {
    /// Fetches over https from public addresses. `allowed` are hosts with ports, parted by commas, that may be asked
    /// wherever they are and without TLS, whatever an address of theirs says: for tests and demos.
    pub fn new(allowed: &str) -> Result<Self, NoTls> {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
        let allowed =
            allowed.split(',').map(|host| host.trim().to_lowercase()).filter(|host| !host.is_empty());
        Ok(Self { tls: tls.with_root_certificates(roots).with_no_client_auth(), allowed: allowed.collect() })
    }

    /// The bytes that an address answers with, at most `most`.
    #[tracing::instrument(skip_all, err(level = "debug"))]
    pub async fn get(&self, address: &str, most: usize) -> Result<Vec<u8>, FetchError> {
        // One end for the name, the connection and the answer together, whatever each of them takes.
        tokio::time::timeout(LONGEST, self.ask(address, most)).await.unwrap_or(Err(FetchError::NoAnswer))
    }

    async fn ask(&self, address: &str, most: usize) -> Result<Vec<u8>, FetchError> {
        let mut url = self.looked_at(address).ok_or(FetchError::Refused)?;
        if self.allows(&url) && url.port().is_some() {
            url.set_scheme("http").map_err(|()| FetchError::Refused)?;
        }
        let pinned = self.resolved(&url).await?;
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(self.tls.clone())
            .redirect(Policy::none())
            .no_proxy()
            .referer(false)
            .connect_timeout(LONGEST_TO_CONNECT)
            .user_agent("Tarjotin")
            .resolve_to_addrs(url.host_str().unwrap_or_default(), &pinned)
            .build()
            .map_err(|_| FetchError::NoAnswer)?;
        let mut answer = client.get(url).send().await.map_err(|_| FetchError::NoAnswer)?;
        if answer.status() != http::StatusCode::OK {
            return Err(FetchError::Answered(answer.status().as_u16()));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|_| FetchError::NoAnswer)? {
            if bytes.len() + chunk.len() > most {
                return Err(FetchError::TooLarge);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    /// The address, if it is of a kind that may be asked at all.
    pub(crate) fn looked_at(&self, address: &str) -> Option<Url> {
        let url = Url::parse(address.trim()).ok()?;
        let has_a_name_in_it = !url.username().is_empty() || url.password().is_some();
        if has_a_name_in_it || url.host().is_none() || address.len() > 2000 {
            return None;
        }
        // Another port than the usual one is some machine's own service, not a site.
        let is_usual = url.scheme() == "https" && url.port().is_none();
        (is_usual || self.allows(&url)).then_some(url)
    }

    fn allows(&self, url: &Url) -> bool {
        let its =
            url.host_str().zip(url.port_or_known_default()).map(|(host, port)| format!("{host}:{port}"));
        ["http", "https"].contains(&url.scheme()) && its.is_some_and(|its| self.allowed.contains(&its))
    }

    /// Every address of the host, all of which must be public.
    async fn resolved(&self, url: &Url) -> Result<Vec<SocketAddr>, FetchError> {
        let port = url.port_or_known_default().ok_or(FetchError::Refused)?;
        let found: Vec<SocketAddr> = match url.host().ok_or(FetchError::Refused)? {
            Host::Ipv4(address) => vec![SocketAddr::new(address.into(), port)],
            Host::Ipv6(address) => vec![SocketAddr::new(address.into(), port)],
            Host::Domain(name) => {
                tokio::net::lookup_host((name, port)).await.map_err(|_| FetchError::NoAnswer)?.collect()
            }
        };
        if found.is_empty() {
            return Err(FetchError::NoAnswer);
        }
        let all_are_public = found.iter().all(|address| is_public(address.ip()));
        if all_are_public || self.allows(url) { Ok(found) } else { Err(FetchError::Refused) }
    }
}

/// Whether an address lies in the public internet, as IANA's registries of special-purpose addresses say.
fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation();
    // Written out, for the standard library does not tell them yet: "this network", carriers' NAT, protocol
    // assignments, the 6to4 relay, benchmarks, and all that is reserved, the broadcast among it.
    let others = match address.octets() {
        [0 | 240..=255, ..]
        | [100, 64..=127, ..]
        | [192, 0, 0, _]
        | [192, 88, 99, _]
        | [198, 18..=19, ..] => true,
        [_, _, _, _] => false,
    };
    !special && !others
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    // Only 2000::/3 is the internet. Within it: protocol assignments with Teredo (2001::/23), 6to4, which carries an
    // address of version 4 (2002::/16), and what is for documentation.
    match address.segments() {
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x2002, ..] | [0x3fff, 0..=0xfff, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::{FetchError, Fetcher, is_public};

    fn fetcher(allowed: &str) -> Fetcher {
        Fetcher::new(allowed).expect("TLS")
    }

    #[test]
    fn no_address_within_a_wall_is_public() {
        for (class, address) in [
            ("this network", "0.0.0.0"),
            ("this network", "0.1.2.3"),
            ("private", "10.0.0.1"),
            ("private", "172.16.0.1"),
            ("private", "172.31.255.255"),
            ("private", "192.168.1.1"),
            ("a carrier's NAT", "100.64.0.1"),
            ("a carrier's NAT", "100.127.255.255"),
            ("loopback", "127.0.0.1"),
            ("loopback", "127.255.255.255"),
            ("link-local, and metadata of clouds", "169.254.169.254"),
            ("protocol assignments", "192.0.0.1"),
            ("documentation", "192.0.2.1"),
            ("documentation", "198.51.100.1"),
            ("documentation", "203.0.113.1"),
            ("6to4 relay", "192.88.99.1"),
            ("benchmarks", "198.18.0.1"),
            ("benchmarks", "198.19.255.255"),
            ("multicast", "224.0.0.1"),
            ("reserved", "240.0.0.1"),
            ("broadcast", "255.255.255.255"),
            ("unspecified", "::"),
            ("loopback", "::1"),
            ("mapped loopback", "::ffff:127.0.0.1"),
            ("mapped private", "::ffff:10.0.0.1"),
            ("NAT64 of loopback", "64:ff9b::7f00:1"),
            ("local NAT64", "64:ff9b:1::1"),
            ("discard", "100::1"),
            ("Teredo", "2001::1"),
            ("benchmarks", "2001:2::1"),
            ("ORCHID", "2001:20::1"),
            ("documentation", "2001:db8::1"),
            ("6to4 of a private address", "2002:a00:1::1"),
            ("documentation", "3fff::1"),
            ("unique local, and metadata of clouds", "fd00:ec2::254"),
            ("link-local", "fe80::1"),
            ("site-local", "fec0::1"),
            ("multicast", "ff02::1"),
        ] {
            assert!(!is_public(address.parse().expect("an address")), "{class}: {address}");
        }
        for address in
            ["1.1.1.1", "100.63.0.1", "172.32.0.1", "193.166.1.1", "2606:4700::1111", "2001:708::1"]
        {
            assert!(is_public(address.parse().expect("an address")), "{address}");
        }
    }

    #[tokio::test]
    async fn addresses_of_the_wrong_kind_are_refused_before_anyone_is_asked() {
        for address in [
            "",
            "api.hel.fi",
            "http://api.hel.fi/",
            "ftp://api.hel.fi/",
            "file:///etc/passwd",
            "https://user@api.hel.fi/",
            "https://user:word@api.hel.fi/",
            "https://api.hel.fi:8443/",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://0177.0.0.1/",
            "https://[::1]/",
            "https://[::ffff:7f00:1]/",
            "https://169.254.169.254/latest/meta-data/",
            "https://localhost/",
        ] {
            assert_eq!(fetcher("").get(address, 10).await, Err(FetchError::Refused), "{address}");
        }
    }
}
