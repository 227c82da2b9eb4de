//! What a tenant has agreed with others, and what waits.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, samples};

/// Everything that a tenant has agreed, or is about to.
#[derive(Clone, Debug, Serialize)]
pub struct AgreementsIndex {
    /// What was just done, for a notice: a token
    pub done: Option<String>,
    /// How many were done
    pub count: u32,
    /// What waits for us
    pub waits: Vec<AgreementLine>,
    /// What waits for others
    pub sent: Vec<AgreementLine>,
    /// What counts, or will
    pub agreed: Vec<AgreementLine>,
    /// What counts no more, or never did
    pub past: Vec<AgreementLine>,
    /// What may be proposed
    pub invitations: Vec<Invitation>,
}

/// One agreement.
#[derive(Clone, Debug, Serialize)]
pub struct AgreementLine {
    /// With whom
    pub with: Text,
    /// What that is: `municipality`, `county`, `region` or `producer`
    pub kind: &'static str,
    /// Part and side: `member_guest`, `member_host`, `producer_guest`, `producer_host` or `partner`
    pub way: &'static str,
    /// How it stands
    pub standing: &'static str,
    /// Its page
    pub href: String,
    /// From when it counts; before that, when it was proposed
    pub from: Moment,
    /// Until when
    pub until: Option<Moment>,
}

/// Something that may be proposed.
#[derive(Clone, Debug, Serialize)]
pub struct Invitation {
    /// Part and side, as in [`AgreementLine::way`]
    pub way: &'static str,
    /// Where
    pub href: String,
}

impl Page for AgreementsIndex {
    const TEMPLATE: &'static str = "federation/agreements.html";

    fn samples() -> Vec<Self> {
        let line = |with: Text, kind, way, standing, until: Option<&str>| AgreementLine {
            with,
            kind,
            way,
            standing,
            href: "/admin/agreements/a".to_owned(),
            from: samples::moment("2026-11-24 09:00"),
            until: until.map(samples::moment),
        };
        let raasepori = || Text::new("Raasepori", "Raseborg", "Raasepori");
        let invitation = |way| Invitation { way, href: format!("/admin/agreements/new?way={way}") };
        let empty = Self {
            done: None,
            count: 0,
            waits: Vec::new(),
            sent: Vec::new(),
            agreed: Vec::new(),
            past: Vec::new(),
            invitations: ["member_guest", "partner", "producer_host"].map(invitation).into(),
        };
        let full = Self {
            done: Some("proposed".to_owned()),
            count: 2,
            waits: vec![line(raasepori(), "municipality", "partner", "proposed", None)],
            sent: vec![line(samples::long_title(), "region", "member_guest", "proposed", None)],
            agreed: vec![
                line(Text::same("Rannikon kulttuuriverkosto"), "region", "member_guest", "in_force", None),
                line(Text::same("Varha"), "county", "partner", "ending", Some("2027-07-31 23:59")),
                line(Text::same("Verstas"), "producer", "producer_host", "coming", None),
            ],
            past: vec![
                line(Text::same("Inkoo"), "municipality", "member_host", "ended", Some("2026-07-31 23:59")),
                line(Text::same("Pilkku"), "producer", "producer_host", "declined", None),
                line(Text::same("Hanko"), "municipality", "producer_guest", "withdrawn", None),
            ],
            invitations: ["member_host", "producer_host", "producer_guest"].map(invitation).into(),
        };
        vec![empty, full]
    }
}
