//! One's sessions on this site, and one's places on others.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, samples};

use super::substitutes::{StandingLine, sample};

/// The page of one's sessions.
#[derive(Clone, Debug, Serialize)]
pub struct Sessions {
    /// The token that forms send back
    pub csrf: String,
    /// Open sessions on this site, this one first
    pub sessions: Vec<ShownSession>,
    /// Units that the person books for here
    pub units: Vec<OwnPlace>,
    /// Who stands in for the person, now or later
    pub substitutes: Vec<StandingLine>,
    /// For whom the person stands in, now or later
    pub stands_in: Vec<StandingLine>,
    /// Other tenants where the person has a place
    pub places: Vec<OtherPlace>,
}

/// An open session.
#[derive(Clone, Debug, Serialize)]
pub struct ShownSession {
    /// Token: `firefox`, `chrome`, `safari`, `edge`, `opera` or `other`
    pub browser: String,
    /// Token: `windows`, `mac`, `linux`, `android`, `iphone`, `ipad` or `other`
    pub system: String,
    /// When it began
    pub began: Moment,
    /// When it was last seen, within five minutes
    pub seen: Moment,
    /// Whether it is the reader's own
    pub is_this: bool,
    /// Where it is ended
    pub ending: String,
}

/// A unit that the person books for.
#[derive(Clone, Debug, Serialize)]
pub struct OwnPlace {
    /// Its page
    pub href: String,
    /// Its name
    pub name: String,
    /// Token: `booker` or `lead`
    pub part: String,
}

/// A tenant where the person has a place, too.
#[derive(Clone, Debug, Serialize)]
pub struct OtherPlace {
    /// Its slug, which the form sends
    pub slug: String,
    /// Its name
    pub name: Text,
}

impl Page for Sessions {
    const TEMPLATE: &'static str = "identity/sessions.html";

    fn samples() -> Vec<Self> {
        let session = |browser: &str, system: &str, is_this| ShownSession {
            browser: browser.to_owned(),
            system: system.to_owned(),
            began: samples::moment("2027-01-10T08:05"),
            seen: samples::moment("2027-01-12T14:20"),
            is_this,
            ending: format!("/account/sessions/{browser}-{system}/ending"),
        };
        let all = [
            ("firefox", "windows"),
            ("chrome", "android"),
            ("safari", "iphone"),
            ("safari", "ipad"),
            ("edge", "windows"),
            ("opera", "mac"),
            ("chrome", "linux"),
            ("other", "other"),
        ];
        let all = all.iter().enumerate();
        let place = |slug: &str, name| OtherPlace { slug: slug.to_owned(), name };
        vec![
            Self {
                csrf: "a-token".to_owned(),
                sessions: all
                    .map(|(number, (browser, system))| session(browser, system, number == 0))
                    .collect(),
                units: vec![OwnPlace {
                    href: "/units/1".to_owned(),
                    name: "Pajaniemen koulu".to_owned(),
                    part: "lead".to_owned(),
                }],
                substitutes: vec![sample("Sanna Wuorio", true)],
                stands_in: vec![sample("Mikael Rantanen", false)],
                places: vec![
                    place("raasepori", Text::new("Raasepori", "Raseborg", "Raasepori")),
                    place(
                        "lansi-uusimaa",
                        Text::new(
                            "Länsi-Uudenmaan hyvinvointialue",
                            "Västra Nylands välfärdsområde",
                            "Wellbeing services county of Western Uusimaa",
                        ),
                    ),
                ],
            },
            Self {
                csrf: "a-token".to_owned(),
                sessions: vec![session("firefox", "linux", true)],
                units: Vec::new(),
                substitutes: Vec::new(),
                stands_in: Vec::new(),
                places: Vec::new(),
            },
        ]
    }
}
