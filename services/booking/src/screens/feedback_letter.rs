//! The letter that asks how it went.

use contract::Text;
use serde::Serialize;
use views::{Mail, Moment, samples};

/// Asks who booked how it went.
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackLetter {
    /// What it is about
    pub title: Text,
    /// Whose visit it was
    pub group: String,
    /// When
    pub at: Moment,
    /// Who asks
    pub host: Text,
    /// The address of the form
    pub link: String,
    /// Until when it works
    pub until: Moment,
}

impl Mail for FeedbackLetter {
    const SUBJECT: &'static str = "feedback-letter-subject";
    const TEXT: &'static str = "booking/feedback_letter.txt";
    const HTML: &'static str = "booking/feedback_letter.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            title: samples::ropes().title,
            group: "3.–4. yhdysluokka".to_owned(),
            at: samples::moment("2027-01-14T09:00"),
            host: Text::new("Köysipaja Kolme Säiettä", "Repverkstaden Tre Kardeler", "Three Strands"),
            link: "https://kemionsaari.tarjotin.example/feedback/0iVdQmS9b5uG7T0HkU3JcA?lang=sv".to_owned(),
            until: samples::moment("2027-02-14T15:00"),
        };
        let long = Self { title: samples::long_title(), host: Text::same("Museo <b>"), ..usual.clone() };
        vec![usual, long]
    }
}
