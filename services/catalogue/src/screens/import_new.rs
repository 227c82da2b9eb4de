//! The form that begins to bring in what exists elsewhere.

use serde::Serialize;
use views::{Page, paths};

/// The form, with what was typed and what was wrong with it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ImportNew {
    /// Where the form goes
    pub action: String,
    /// The token that the form sends back
    pub csrf: String,
    /// Token of what is brought, as chosen: `address`, `linked_events`, `csv` or `xlsx`
    pub from: String,
    /// The address, as typed
    pub address: String,
    /// What the team calls the source, as typed
    pub name: String,
    /// Token of what something is that does not say, as chosen
    pub kind: String,
    /// Every token of that
    pub kinds: Vec<String>,
    /// Token of whom something is for that does not say, as chosen
    pub audience: String,
    /// Every token of that
    pub audiences: Vec<String>,
    /// Whether what is whole is published at once
    pub publish: bool,
    /// What is wrong with what was sent
    pub flaws: Vec<ImportFlaw>,
}

/// Something that is wrong with what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportFlaw {
    /// Where it is: `from`, `address`, `file` or `name`
    pub field: &'static str,
    /// Token of what it is
    pub kind: String,
}

impl Page for ImportNew {
    const TEMPLATE: &'static str = "catalogue/import_new.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            action: paths::IMPORTS.to_owned(),
            csrf: "a-token".to_owned(),
            from: "address".to_owned(),
            kind: "performance".to_owned(),
            kinds: contract::Kind::ALL.iter().map(|kind| kind.as_str().to_owned()).collect(),
            audience: "nobody".to_owned(),
            audiences: ["nobody", "everyone", "young", "grown"].map(str::to_owned).into(),
            ..Self::default()
        };
        let flaw = |field, kind: &str| ImportFlaw { field, kind: kind.to_owned() };
        let flawed = Self {
            from: String::new(),
            address: "http://localhost/".to_owned(),
            name: "Taulukko ".repeat(20),
            publish: true,
            flaws: vec![
                flaw("from", "from_missing"),
                flaw("address", "address_refused"),
                flaw("file", "no_headings"),
                flaw("name", "name_too_long"),
            ],
            ..usual.clone()
        };
        vec![usual, flawed]
    }
}
