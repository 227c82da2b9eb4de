//! A wire to PostgreSQL that can be cut: what a server sees when the other machine is gone.

use std::net::Ipv4Addr;

use testkit::process::free_port;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use url::Url;

/// A port of this machine that leads to another address while the wire is whole.
#[derive(Debug)]
pub(super) struct Wire {
    port: u16,
    to: (String, u16),
    carriers: JoinSet<()>,
}

impl Wire {
    /// Lays a wire to where `url` leads, and gives the address at its near end.
    pub(super) async fn to(url: &Url) -> (Self, Url) {
        let host = url.host_str().expect("an address has a host").to_owned();
        let mut wire =
            Self { port: free_port(), to: (host, url.port().unwrap_or(5432)), carriers: JoinSet::new() };
        wire.mend().await;
        let mut near = url.clone();
        near.set_host(Some("127.0.0.1")).expect("an address takes a host");
        near.set_port(Some(wire.port)).expect("an address takes a port");
        (wire, near)
    }

    /// Makes the wire whole.
    pub(super) async fn mend(&mut self) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await.expect("the port is free");
        let to = self.to.clone();
        self.carriers.spawn(async move {
            let mut calls = JoinSet::new();
            while let Ok((mut near, _)) = listener.accept().await {
                let to = to.clone();
                calls.spawn(async move {
                    if let Ok(mut far) = TcpStream::connect(to).await {
                        // Either end may hang up as it likes.
                        copy_bidirectional(&mut near, &mut far).await.ok();
                    }
                });
            }
        });
    }

    /// Cuts it: calls end in the middle, and new ones are refused.
    pub(super) async fn cut(&mut self) {
        self.carriers.shutdown().await;
    }
}
