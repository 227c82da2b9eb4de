//! A tenant's teams, for those who manage.

use serde::Serialize;
use views::Page;

use super::units::MemberLine;
use super::wrong::{ShownWrong, shown};
use crate::forms::Wrong;

/// The list of teams.
#[derive(Clone, Debug, Serialize)]
pub struct Teams {
    /// All of them, by name
    pub teams: Vec<TeamLine>,
}

/// A team in the list.
#[derive(Clone, Debug, Serialize)]
pub struct TeamLine {
    /// Its page
    pub href: String,
    /// Its name
    pub name: String,
    /// Its shared address
    pub mailbox: String,
}

/// The form that makes a team.
#[derive(Clone, Debug, Serialize)]
pub struct TeamNew {
    /// The token that the form sends back
    pub csrf: String,
    /// The name, as typed
    pub name: String,
    /// The shared address, as typed
    pub mailbox: String,
    /// What is wrong
    pub wrong: Vec<ShownWrong>,
}

/// A team's page.
#[derive(Clone, Debug, Serialize)]
pub struct Team {
    /// The token that forms send back
    pub csrf: String,
    /// Where the form goes
    pub action: String,
    /// Where somebody is taken in
    pub joining: String,
    /// What was done just now: a token
    pub done: Option<&'static str>,
    /// Its name as it is
    pub title: String,
    /// Its name, as typed
    pub name: String,
    /// Its shared address, as typed
    pub mailbox: String,
    /// Who is in it
    pub members: Vec<MemberLine>,
    /// Who could be
    pub choices: Vec<Colleague>,
    /// What is wrong
    pub wrong: Vec<ShownWrong>,
}

/// Somebody who could join a team.
#[derive(Clone, Debug, Serialize)]
pub struct Colleague {
    /// What the form sends
    pub id: String,
    /// Their name
    pub name: String,
    /// Their address
    pub email: String,
}

impl Page for Teams {
    const TEMPLATE: &'static str = "identity/teams.html";

    fn samples() -> Vec<Self> {
        let team = |name: &str| TeamLine {
            href: format!("/admin/teams/{name}"),
            name: name.to_owned(),
            mailbox: "kulttuuri@kemionsaari.example".to_owned(),
        };
        vec![Self { teams: vec![team("Kulttuuripalvelut"), team("Museo")] }, Self { teams: Vec::new() }]
    }
}

impl Page for TeamNew {
    const TEMPLATE: &'static str = "identity/team_new.html";

    fn samples() -> Vec<Self> {
        let empty = Self {
            csrf: "a-token".to_owned(),
            name: String::new(),
            mailbox: String::new(),
            wrong: Vec::new(),
        };
        let wrong = shown(vec![Wrong::NameMissing, Wrong::MailboxUnreadable]);
        vec![Self { wrong, ..empty.clone() }, empty]
    }
}

impl Page for Team {
    const TEMPLATE: &'static str = "identity/team.html";

    fn samples() -> Vec<Self> {
        let member = MemberLine {
            name: "Mikael Rantanen".to_owned(),
            email: "mikael.rantanen@kemionsaari.example".to_owned(),
            part: None,
            ending: Some("/admin/teams/1/members/2/ending".to_owned()),
        };
        let choice = Colleague {
            id: "3".to_owned(),
            name: "Aleksandra Maria Sandström-Virtanen-Lindqvist".to_owned(),
            email: "etunimi.sukunimi@kemionsaari.example".to_owned(),
        };
        let usual = Self {
            csrf: "a-token".to_owned(),
            action: "/admin/teams/1".to_owned(),
            joining: "/admin/teams/1/members".to_owned(),
            done: Some("team_made"),
            title: "Museo".to_owned(),
            name: "Museo".to_owned(),
            mailbox: "museo@kemionsaari.example".to_owned(),
            members: vec![member],
            choices: vec![choice],
            wrong: Vec::new(),
        };
        let wrong = shown(vec![Wrong::NameTaken, Wrong::PersonMissing]);
        let alone = Self { members: Vec::new(), choices: Vec::new(), done: None, ..usual.clone() };
        vec![Self { done: None, wrong, ..usual.clone() }, alone, usual]
    }
}
