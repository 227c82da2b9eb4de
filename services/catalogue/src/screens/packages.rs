//! Packages: as visitors see one, and as a team puts it together.

use contract::Text;
use serde::Serialize;
use views::{Card, Page, samples};

use super::fields::{Choice, Field, Flaw, Input};

/// A package, for whoever visits the tray.
#[derive(Clone, Debug, Serialize)]
pub struct PackageShow {
    /// `culture_path`, `festival` or `other`
    pub kind: String,
    /// What it is called
    pub title: Text,
    /// One sentence
    pub summary: Text,
    /// The story
    pub description: Text,
    /// What the tray shows of it, in the package's order
    pub cards: Vec<Card>,
}

/// Every package of a tenant, for its team.
#[derive(Clone, Debug, Serialize)]
pub struct HostPackages {
    /// The packages, what was changed last first
    pub packages: Vec<PackageLine>,
}

/// A package in the team's list.
#[derive(Clone, Debug, Serialize)]
pub struct PackageLine {
    /// The team's page of it
    pub href: String,
    /// `culture_path`, `festival` or `other`
    pub kind: String,
    /// What it is called
    pub title: Text,
    /// `draft`, `published` or `withdrawn`
    pub state: String,
    /// How many of its offerings the tray shows
    pub count: u32,
}

/// The form of what a package says.
#[derive(Clone, Debug, Serialize)]
pub struct PackageEdit {
    /// Where the form goes
    pub action: String,
    /// Where one goes without saving
    pub leave_href: String,
    /// The id that a new package will have: sending its form twice makes one
    pub new_key: Option<String>,
    /// The token that the form sends back
    pub csrf: String,
    /// What is asked for
    pub fields: Vec<Field>,
    /// What is wrong
    pub flaws: Vec<Flaw>,
}

/// A package with what it holds, for its team.
#[derive(Clone, Debug, Serialize)]
pub struct HostPackage {
    /// `culture_path`, `festival` or `other`
    pub kind: String,
    /// What it is called
    pub title: Text,
    /// One sentence
    pub summary: Text,
    /// `draft`, `published` or `withdrawn`
    pub state: String,
    /// What keeps it from being published: `summary`, `offerings`
    pub lacks: Vec<String>,
    /// What it holds, in its order
    pub parts: Vec<PackagePart>,
    /// Words that one looks for something to add with
    pub q: String,
    /// What could be added
    pub candidates: Vec<PackageCandidate>,
    /// Whether no more fits
    pub is_full: bool,
    /// The page that visitors see
    pub public_href: Option<String>,
    /// The form of what it says
    pub edit_href: String,
    /// This page
    pub own_href: String,
    /// Where an offering is added
    pub add_action: String,
    /// Where it is published
    pub publication_action: String,
    /// Where it is withdrawn
    pub withdrawal_action: String,
    /// Where it is forgotten
    pub removal_action: String,
    /// What was just done: `saved`, `published` or `withdrawn`
    pub done: Option<String>,
    /// The token that the forms send back
    pub csrf: String,
}

/// An offering of a package.
#[derive(Clone, Debug, Serialize)]
pub struct PackagePart {
    /// Its page; none if the tray no longer shows it
    pub href: Option<String>,
    /// What it is called
    pub title: Text,
    /// Where it is moved
    pub place_action: String,
    /// Where it is taken out
    pub removal_action: String,
}

/// An offering that could be added.
#[derive(Clone, Debug, Serialize)]
pub struct PackageCandidate {
    /// Its id, which the form sends
    pub id: String,
    /// Its page
    pub href: String,
    /// What it is called
    pub title: Text,
    /// Who offers it
    pub producer: Text,
}

fn path() -> Text {
    Text::new("Kolmosten kulttuuripolku", "Treornas kulturstig", "The culture path of grade three")
}

fn sentence() -> Text {
    Text::new(
        "Teatteri syksyllä, kirjasto talvella ja ranta keväällä.",
        "Teater på hösten, bibliotek på vintern och strand på våren.",
        "Theatre in the autumn, the library in the winter and the shore in the spring.",
    )
}

impl Page for PackageShow {
    const TEMPLATE: &'static str = "catalogue/package_show.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            kind: "culture_path".to_owned(),
            title: path(),
            summary: sentence(),
            description: Text::new(
                "Jokainen kolmasluokkalainen käy polun läpi vuoden aikana.\n\nKoulu varaa ajat itse.",
                "Varje elev i årskurs tre går stigen under ett år.\n\nSkolan bokar tiderna själv.",
                "Every pupil of grade three walks the path in a year.\n\nThe school books the times itself.",
            ),
            cards: samples::cards(),
        };
        let many = std::iter::repeat_with(samples::cards).take(8).flatten().collect();
        vec![
            Self {
                kind: "other".to_owned(),
                summary: Text::default(),
                description: Text::default(),
                cards: Vec::new(),
                ..usual.clone()
            },
            Self { kind: "festival".to_owned(), title: samples::long_title(), cards: many, ..usual.clone() },
            usual,
        ]
    }
}

impl Page for HostPackages {
    const TEMPLATE: &'static str = "catalogue/host_packages.html";

    fn samples() -> Vec<Self> {
        let line = |title, kind: &str, state: &str, count| PackageLine {
            href: "/host/packages/x".to_owned(),
            kind: kind.to_owned(),
            title,
            state: state.to_owned(),
            count,
        };
        vec![
            Self { packages: Vec::new() },
            Self {
                packages: vec![
                    line(path(), "culture_path", "published", 3),
                    line(samples::long_title(), "festival", "draft", 0),
                    line(Text::new("", "Vårveckan", ""), "other", "withdrawn", 1),
                ],
            },
        ]
    }
}

impl Page for PackageEdit {
    const TEMPLATE: &'static str = "catalogue/package_edit.html";

    fn samples() -> Vec<Self> {
        let kinds = ["culture_path", "festival", "other"];
        let kinds = kinds.map(|token| Choice { value: token.to_owned(), name: None, is_chosen: false });
        let kind = Field::new("package_kind", Input::Radios { words: "package_kind", choices: kinds.into() });
        let texts = |name: &str| {
            Field::new(name, Input::Texts { langs: Vec::new(), lines: 3, most: 160 }).needed().helped()
        };
        let flaw = Flaw {
            field: "package_kind".to_owned(),
            label: "package_kind".to_owned(),
            lang: None,
            kind: "missing".to_owned(),
            least: 0,
            most: 0,
        };
        let new = Self {
            action: "/host/packages".to_owned(),
            leave_href: "/host/packages".to_owned(),
            new_key: Some("a-key".to_owned()),
            csrf: "a-token".to_owned(),
            fields: vec![kind.clone(), texts("package_summary"), texts("package_text")],
            flaws: Vec::new(),
        };
        let flawed = Self {
            new_key: None,
            fields: vec![Field { flaws: vec![flaw.clone()], ..kind }],
            flaws: vec![flaw],
            ..new.clone()
        };
        vec![new, flawed]
    }
}

impl Page for HostPackage {
    const TEMPLATE: &'static str = "catalogue/host_package.html";

    fn samples() -> Vec<Self> {
        let part = |title, is_listed: bool| PackagePart {
            href: is_listed.then(|| "/offerings/x".to_owned()),
            title,
            place_action: "/host/packages/x/offerings/y/place".to_owned(),
            removal_action: "/host/packages/x/offerings/y/removal".to_owned(),
        };
        let candidate = |title| PackageCandidate {
            id: "z".to_owned(),
            href: "/offerings/z".to_owned(),
            title,
            producer: Text::same("Vedenraja"),
        };
        let usual = Self {
            kind: "culture_path".to_owned(),
            title: path(),
            summary: sentence(),
            state: "published".to_owned(),
            lacks: Vec::new(),
            parts: vec![
                part(Text::new("Varjot kertovat", "Skuggorna berättar", ""), true),
                part(samples::long_title(), false),
                part(Text::same("Q"), true),
            ],
            q: String::new(),
            candidates: vec![candidate(Text::same("Köysiä")), candidate(samples::long_title())],
            is_full: false,
            public_href: Some("/packages/x".to_owned()),
            edit_href: "/host/packages/x/edit".to_owned(),
            own_href: "/host/packages/x".to_owned(),
            add_action: "/host/packages/x/offerings".to_owned(),
            publication_action: "/host/packages/x/publication".to_owned(),
            withdrawal_action: "/host/packages/x/withdrawal".to_owned(),
            removal_action: "/host/packages/x/removal".to_owned(),
            done: Some("published".to_owned()),
            csrf: "a-token".to_owned(),
        };
        let empty = Self {
            state: "draft".to_owned(),
            summary: Text::default(),
            lacks: vec!["summary".to_owned(), "offerings".to_owned()],
            parts: Vec::new(),
            q: "qqq".to_owned(),
            candidates: Vec::new(),
            public_href: None,
            done: None,
            ..usual.clone()
        };
        let nothing_to_add = Self { q: String::new(), ..empty.clone() };
        let whole = Self { state: "draft".to_owned(), public_href: None, done: None, ..usual.clone() };
        let back =
            Self { state: "withdrawn".to_owned(), done: Some("withdrawn".to_owned()), ..whole.clone() };
        let full = Self {
            parts: std::iter::repeat_with(|| part(samples::long_title(), true)).take(60).collect(),
            candidates: Vec::new(),
            is_full: true,
            done: Some("saved".to_owned()),
            ..usual.clone()
        };
        vec![usual, empty, nothing_to_add, whole, back, full]
    }
}
