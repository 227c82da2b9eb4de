//! The letter that tells what is new in saved searches.

use contract::Text;
use serde::Serialize;
use views::{Mail, samples};

/// What is new in one's saved searches.
#[derive(Clone, Debug, Serialize)]
pub struct NewsLetter {
    /// Search by search
    pub news: Vec<NewsOfSearch>,
}

/// What is new in one saved search.
#[derive(Clone, Debug, Serialize)]
pub struct NewsOfSearch {
    /// The search's name
    pub name: String,
    /// How much is new
    pub count: u32,
    /// The first of it
    pub items: Vec<NewsItem>,
    /// The address of the search
    pub href: String,
    /// Where its news is stopped
    pub stop_href: String,
}

/// An offering that is new.
#[derive(Clone, Debug, Serialize)]
pub struct NewsItem {
    /// Its name
    pub title: Text,
    /// One sentence
    pub summary: Text,
    /// Its page
    pub href: String,
}

impl Mail for NewsLetter {
    const SUBJECT: &'static str = "news-letter-subject";
    const TEXT: &'static str = "catalogue/news_letter.txt";
    const HTML: &'static str = "catalogue/news_letter.html";

    fn samples() -> Vec<Self> {
        let item = |title: Text, summary: Text| NewsItem {
            title,
            summary,
            href: "https://kemionsaari.tarjotin.example/offerings/0198c2f1-0000-7000-8000-000000000001"
                .to_owned(),
        };
        let search = |name: &str, count, items| NewsOfSearch {
            name: name.to_owned(),
            count,
            items,
            href: "https://kemionsaari.tarjotin.example/offerings?q=teatteri".to_owned(),
            stop_href: "https://kemionsaari.tarjotin.example/news/0iVdQmS9b5uG7T0HkU3JcA/stop".to_owned(),
        };
        let ropes = samples::ropes();
        let usual = item(ropes.title, ropes.summary);
        let long = item(samples::long_title(), Text::default());
        vec![
            Self { news: vec![search("teatteri", 1, vec![usual.clone()])] },
            Self {
                news: vec![
                    search("Eskarille", 12, vec![long; 10]),
                    search(&"x".repeat(120), 2, vec![usual; 2]),
                ],
            },
        ]
    }
}
