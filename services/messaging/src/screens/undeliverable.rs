//! Addresses to which letters do not go.

use serde::Serialize;
use views::{Moment, Page, samples};

/// The page of addresses that a mail server has refused.
#[derive(Clone, Debug, Serialize)]
pub struct Undeliverable {
    /// The addresses, the latest first
    pub addresses: Vec<RefusedLine>,
}

/// An address that was refused.
#[derive(Clone, Debug, Serialize)]
pub struct RefusedLine {
    /// The address
    pub email: String,
    /// Since when
    pub since: Moment,
    /// What the mail server said
    pub answer: String,
}

impl Page for Undeliverable {
    const TEMPLATE: &'static str = "messaging/undeliverable.html";

    fn samples() -> Vec<Self> {
        let line = |email: &str, answer: &str| RefusedLine {
            email: email.to_owned(),
            since: samples::moment("2027-01-12T14:20"),
            answer: answer.to_owned(),
        };
        let usual = line("pajaniemenkoulu@kemionsaari.example", "permanent error (550): No such user here");
        let long = line(
            "aleksandra.sandstrom-virtanen.opettaja@pajaniemenkoulu.kemionsaari.example",
            "permanent error (550): 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient <b> not found by SMTP address lookup",
        );
        vec![
            Self { addresses: Vec::new() },
            Self { addresses: vec![usual.clone()] },
            Self { addresses: vec![long; 30] },
        ]
    }
}
