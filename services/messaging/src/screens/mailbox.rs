//! The demo's mailbox.

use serde::Serialize;
use views::{Moment, Page, samples};

/// The mailbox page.
#[derive(Clone, Debug, Serialize)]
pub struct Mailbox {
    /// The letters, newest first
    pub letters: Vec<ShownLetter>,
}

/// A letter, to be read.
#[derive(Clone, Debug, Serialize)]
pub struct ShownLetter {
    /// To whom
    pub to: String,
    /// In whose name
    pub from: String,
    /// The code of its language
    pub lang: String,
    /// Its subject
    pub subject: String,
    /// When it was written
    pub at: Moment,
    /// Its words
    pub lines: Vec<Line>,
}

/// A line of a letter.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// What it says
    pub text: String,
    /// Whether it is an address to follow
    pub is_link: bool,
}

impl Line {
    /// A line is an address to follow when it is nothing but one.
    pub fn read(line: &str) -> Self {
        let is_address = line.starts_with("http://") || line.starts_with("https://");
        Self { text: line.to_owned(), is_link: is_address && !line.contains(' ') }
    }
}

impl Page for Mailbox {
    const TEMPLATE: &'static str = "messaging/mailbox.html";

    fn samples() -> Vec<Self> {
        let letter = |to: &str, text: &str| ShownLetter {
            to: to.to_owned(),
            from: "Kemiönsaari".to_owned(),
            lang: "fi".to_owned(),
            subject: "Kirjaudu: Kemiönsaari".to_owned(),
            at: samples::moment("2027-01-12T14:20"),
            lines: text.lines().map(Line::read).collect(),
        };
        let long =
            "https://kemionsaari.tarjotin.example/sign-in/link/0iVdQmS9b5uG7T0HkU3JcXf1rLwYpZ2nAeBoCtDqEs8";
        let usual = format!("Avaa linkki:\n\n{long}\n\nTai kirjoita koodi:\n\n407190\n");
        let address = "aleksandra.sandstrom-virtanen.opettaja@pajaniemenkoulu.kemionsaari.example";
        vec![
            Self { letters: vec![letter("booker@kemionsaari.example", &usual), letter(address, "")] },
            Self { letters: Vec::new() },
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn only_an_address_is_followed() {
        assert!(Line::read("http://raasepori.localhost:8080/sign-in/link/x").is_link);
        for other in ["javascript:alert(1)", "Avaa http://a.example", "http://a.example ja muuta", ""] {
            assert!(!Line::read(other).is_link, "{other}");
        }
    }
}
