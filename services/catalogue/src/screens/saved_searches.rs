//! One's saved searches, the form that saves one, and the page that stops its news.

use serde::Serialize;
use views::Page;

/// One's saved searches.
#[derive(Clone, Debug, Serialize)]
pub struct SavedSearches {
    /// The session's token for forms
    pub csrf: String,
    /// The searches
    pub searches: Vec<SavedSearchLine>,
}

/// One saved search.
#[derive(Clone, Debug, Serialize)]
pub struct SavedSearchLine {
    /// Its id
    pub id: String,
    /// Its name
    pub name: String,
    /// What it finds now
    pub href: String,
    /// Where its name is changed, and where it is forgotten
    pub rename: String,
    /// See `rename`
    pub ending: String,
}

impl Page for SavedSearches {
    const TEMPLATE: &'static str = "catalogue/saved_searches.html";

    fn samples() -> Vec<Self> {
        let line = |number: usize, name: &str| SavedSearchLine {
            id: format!("0198c2f1-0000-7000-8000-0000000000{number:02}"),
            name: name.to_owned(),
            href: "/offerings?q=teatteri".to_owned(),
            rename: format!("/account/searches/{number}/name"),
            ending: format!("/account/searches/{number}/ending"),
        };
        let long = "x".repeat(120);
        let of = |searches| Self { csrf: "token".to_owned(), searches };
        vec![
            of(Vec::new()),
            of(vec![line(1, "Teatteria eskarille"), line(2, "Kevät")]),
            of((1..=50).map(|number| line(number, &long)).collect()),
        ]
    }
}

/// The form that saves a search.
#[derive(Clone, Debug, Serialize)]
pub struct SaveSearch {
    /// The session's token for forms
    pub csrf: String,
    /// The search, as the query of an address
    pub query: String,
    /// The name that was typed or is suggested; empty where there is nothing to suggest
    pub name: String,
    /// What is wrong: the name is missing or too long, or there are too many searches: `none`, `long`, `many`
    pub flaw: Option<&'static str>,
    /// Where the letters go
    pub email: String,
    /// What it finds now
    pub href: String,
}

impl Page for SaveSearch {
    const TEMPLATE: &'static str = "catalogue/save_search.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            csrf: "token".to_owned(),
            query: "q=teatteri&stage=preschool".to_owned(),
            name: "teatteri".to_owned(),
            flaw: None,
            email: "maija.meri@kemionsaari.example".to_owned(),
            href: "/offerings?q=teatteri&stage=preschool".to_owned(),
        };
        vec![
            Self { name: String::new(), flaw: Some("none"), ..usual.clone() },
            Self {
                name: "x".repeat(300),
                flaw: Some("long"),
                email: format!("{}@example.org", "y".repeat(64)),
                ..usual.clone()
            },
            Self { flaw: Some("many"), ..usual.clone() },
            usual,
        ]
    }
}

/// The page that stops the news of a saved search, for whoever holds its letter.
#[derive(Clone, Debug, Serialize)]
pub struct StopNews {
    /// The search's name; none where its news is stopped already
    pub name: Option<String>,
    /// Where the form goes
    pub action: String,
}

impl Page for StopNews {
    const TEMPLATE: &'static str = "catalogue/stop_news.html";

    fn samples() -> Vec<Self> {
        let of = |name: Option<&str>| Self {
            name: name.map(str::to_owned),
            action: "/news/0iVdQmS9b5uG7T0HkU3JcA/stop".to_owned(),
        };
        vec![of(None), of(Some("Teatteria eskarille")), of(Some(&"x".repeat(120)))]
    }
}
