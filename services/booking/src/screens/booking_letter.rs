//! The letters that say how a booking goes.

use std::borrow::Cow;

use contract::Text;
use serde::Serialize;
use views::{Mail, Moment, Subject, samples};

use crate::letters::LetterKind;

/// Says how a booking goes.
#[derive(Clone, Debug, Serialize)]
pub struct BookingLetter {
    /// What it says
    pub kind: LetterKind,
    /// What is booked
    pub title: Text,
    /// The unit's name
    pub unit: String,
    /// The group's name
    pub group: String,
    /// How many take part
    pub participants: i32,
    /// How many adults come along
    pub adults: i32,
    /// When: the times in order; none while the group waits for any
    pub times: Vec<LetterTime>,
    /// Where; none when it comes to the group
    pub venue: Option<Text>,
    /// The venue's address
    pub address: Option<Text>,
    /// Who arranges it
    pub host: Text,
    /// What was said with it, line by line
    pub note: Vec<String>,
    /// Until when one must answer, or what is held is held
    pub held_until: Option<Moment>,
    /// Until when it can be given up
    pub cancel_until: Option<Moment>,
    /// What one does on the page of the booking: `open`, `answer`, `approve`
    pub act: &'static str,
    /// The page of the booking
    pub link: String,
    /// The page of the offering with its other times, where they matter
    pub others_link: Option<String>,
}

/// A time of a booking.
#[derive(Clone, Debug, Serialize)]
pub struct LetterTime {
    /// From when
    pub at: Moment,
    /// Until when
    pub until: Moment,
}

impl Mail for BookingLetter {
    const SUBJECT: &'static str = "booking-letter-subject";
    const TEXT: &'static str = "booking/booking_letter.txt";
    const HTML: &'static str = "booking/booking_letter.html";

    fn subject(&self) -> Subject<'_> {
        Subject {
            key: Cow::Owned(format!("{}-{}", Self::SUBJECT, self.kind.as_str())),
            title: Some(&self.title),
            at: self.times.first().map(|time| &time.at),
        }
    }

    fn samples() -> Vec<Self> {
        let time = |from, until| LetterTime { at: samples::moment(from), until: samples::moment(until) };
        let usual = |kind: LetterKind| Self {
            kind,
            title: samples::ropes().title,
            unit: "Pajaniemen koulu".to_owned(),
            group: "3.–4. yhdysluokka".to_owned(),
            participants: 17,
            adults: 2,
            times: vec![time("2027-01-14T09:00", "2027-01-14T10:30")],
            venue: Some(Text::new("Tullimakasiini", "Tullmagasinet", "The customs warehouse")),
            address: Some(Text::same("Tullimäki 4, Taalintehdas")),
            host: Text::new("Köysipaja Kolme Säiettä", "Repverkstaden Tre Kardeler", "Three Strands"),
            note: Vec::new(),
            held_until: None,
            cancel_until: None,
            act: kind.act(),
            link:
                "https://kemionsaari.tarjotin.example/bookings/0198c2f1-0000-7000-8000-000000000001?lang=fi"
                    .to_owned(),
            others_link: kind.leads_elsewhere().then(|| {
                "https://kemionsaari.tarjotin.example/offerings/0198c2f1-0000-7000-8000-000000000001?lang=fi"
                    .to_owned()
            }),
        };
        let held = Some(samples::moment("2027-01-07T15:00"));
        let left = Some(samples::moment("2027-01-11T15:00"));
        let mut all: Vec<Self> = LetterKind::ALL.into_iter().map(usual).collect();
        for letter in &mut all {
            match letter.kind {
                LetterKind::Confirmed | LetterKind::Changed | LetterKind::Reminder => {
                    letter.cancel_until.clone_from(&left);
                }
                LetterKind::Requested | LetterKind::Asked | LetterKind::AsksLead | LetterKind::Offered => {
                    letter.held_until.clone_from(&held);
                }
                LetterKind::DeclinedByHost
                | LetterKind::DeclinedByUnit
                | LetterKind::CancelledByHost
                | LetterKind::Message => {
                    letter.note =
                        vec!["Ohjaaja on sairastunut.".to_owned(), "Tervetuloa keväällä!".to_owned()];
                }
                LetterKind::CancelledByUnit
                | LetterKind::OfferLapsed
                | LetterKind::AnswerLapsed
                | LetterKind::QueueClosed => {}
                LetterKind::Waiting => letter.times = Vec::new(),
            }
        }
        let series = Self {
            title: samples::long_title(),
            group: "Kuutit & <b>".to_owned(),
            times: vec![
                time("2027-01-14T09:00", "2027-01-14T10:30"),
                time("2027-01-21T09:00", "2027-01-21T10:30"),
                time("2027-03-28T09:00", "2027-03-28T10:30"),
            ],
            venue: None,
            address: None,
            ..usual(LetterKind::Confirmed)
        };
        all.push(series);
        all
    }
}
