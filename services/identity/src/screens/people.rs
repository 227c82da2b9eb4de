//! A tenant's people, for those who manage.

use serde::Serialize;
use tenancy::Role;
use views::{Moment, Page, samples};

use super::substitutes::{StandingLine, sample};
use super::wrong::{ShownWrong, shown};
use crate::forms::Wrong;

/// The list of people.
#[derive(Clone, Debug, Serialize)]
pub struct People {
    /// What was done just now: a token
    pub done: Option<&'static str>,
    /// The letters that were searched for
    pub letters: String,
    /// Who was found
    pub people: Vec<PersonLine>,
    /// The page before
    pub earlier: Option<String>,
    /// The page after
    pub later: Option<String>,
}

/// A person in the list.
#[derive(Clone, Debug, Serialize)]
pub struct PersonLine {
    /// Their page
    pub href: String,
    /// Their name, as the tenant writes it
    pub name: String,
    /// Their address
    pub email: String,
    /// Tokens of the roles that hold
    pub roles: Vec<String>,
    /// Whether a role has lapsed
    pub lapsed: bool,
    /// Names of units and teams
    pub places: Vec<String>,
    /// When they were last here
    pub seen: Option<Moment>,
}

/// A role on a checklist.
#[derive(Clone, Debug, Serialize)]
pub struct RoleChoice {
    /// The role's token
    pub role: &'static str,
    /// Whether it is ticked
    pub chosen: bool,
    /// Whether the person has had it, and it has lapsed
    pub lapsed: bool,
}

/// The form that invites somebody.
#[derive(Clone, Debug, Serialize)]
pub struct PersonNew {
    /// The token that the form sends back
    pub csrf: String,
    /// Whether the tenant has units
    pub has_units: bool,
    /// Whether a letter is sent
    pub letters: bool,
    /// The name, as typed
    pub name: String,
    /// The address, as typed
    pub email: String,
    /// What they may be
    pub roles: Vec<RoleChoice>,
    /// What is wrong
    pub wrong: Vec<ShownWrong>,
}

/// A person's page.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// The token that forms send back
    pub csrf: String,
    /// Where the form goes
    pub action: String,
    /// Where their place is ended
    pub ending: String,
    /// What was done just now: a token
    pub done: Option<&'static str>,
    /// Their name as it is
    pub title: String,
    /// Their name as it was typed
    pub name: String,
    /// Their address
    pub email: String,
    /// What they are and may be
    pub roles: Vec<RoleChoice>,
    /// The units that they book for
    pub units: Vec<String>,
    /// The teams that they are in
    pub teams: Vec<String>,
    /// Who stands in for them, now or later
    pub substitutes: Vec<StandingLine>,
    /// Where that is managed
    pub substitutes_href: String,
    /// When they were last here
    pub seen: Option<Moment>,
    /// What is wrong
    pub wrong: Vec<ShownWrong>,
}

const MUNICIPAL: [Role; 6] =
    [Role::Admin, Role::Editor, Role::Approver, Role::Broker, Role::Finance, Role::Viewer];

fn choices(all: &[Role], chosen: &[Role]) -> Vec<RoleChoice> {
    let choice =
        |role: &Role| RoleChoice { role: role.as_str(), chosen: chosen.contains(role), lapsed: false };
    all.iter().map(choice).collect()
}

fn line(number: u32, name: &str, roles: &[&str], places: &[&str]) -> PersonLine {
    let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    PersonLine {
        href: format!("/admin/people/{number}"),
        name: name.to_owned(),
        email: format!("etunimi.sukunimi{number}@kemionsaari.example"),
        roles: all(roles),
        lapsed: roles.is_empty(),
        places: all(places),
        seen: number.is_multiple_of(2).then(|| samples::moment("2027-01-12T14:20")),
    }
}

impl Page for People {
    const TEMPLATE: &'static str = "identity/people.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            done: None,
            letters: String::new(),
            people: vec![
                line(1, "Mikael Rantanen", &["admin", "editor"], &["Kulttuuripalvelut"]),
                line(2, "Tove Lindgren", &["booker"], &["Pajaniemen koulu"]),
                line(3, "Entinen Avustaja", &[], &[]),
            ],
            earlier: None,
            later: None,
        };
        let much = Self {
            done: Some("person_ended"),
            letters: "sandström".to_owned(),
            people: (0..40)
                .map(|number| {
                    let name = "Aleksandra Maria Sandström-Virtanen-Lindqvist";
                    let roles = ["admin", "approver", "booker", "broker", "editor", "finance", "viewer"];
                    line(
                        number,
                        name,
                        &roles,
                        &["Strömvikens skola och daghem", "Kulttuuripalvelut", "Museo"],
                    )
                })
                .collect(),
            earlier: Some("/admin/people?page=1".to_owned()),
            later: Some("/admin/people?page=3".to_owned()),
        };
        let none = Self { letters: "xyz".to_owned(), people: Vec::new(), ..usual.clone() };
        vec![usual, much, none]
    }
}

impl Page for PersonNew {
    const TEMPLATE: &'static str = "identity/person_new.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            csrf: "a-token".to_owned(),
            has_units: true,
            letters: true,
            name: String::new(),
            email: String::new(),
            roles: choices(&MUNICIPAL, &[]),
            wrong: Vec::new(),
        };
        let wrong = shown(vec![Wrong::NameUnusable, Wrong::EmailUnreadable, Wrong::RoleMissing]);
        let flawed =
            Self { email: "tove(at)koulu".to_owned(), name: "x".repeat(121), wrong, ..usual.clone() };
        let known = Self {
            has_units: false,
            letters: false,
            name: "Elli Aho".to_owned(),
            email: "elli@verstas.example".to_owned(),
            roles: choices(&[Role::Owner, Role::Coordinator, Role::Performer], &[Role::Performer]),
            wrong: shown(vec![Wrong::PersonKnown]),
            ..usual.clone()
        };
        vec![usual, flawed, known]
    }
}

impl Page for Person {
    const TEMPLATE: &'static str = "identity/person.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            csrf: "a-token".to_owned(),
            action: "/admin/people/1".to_owned(),
            ending: "/admin/people/1/ending".to_owned(),
            done: Some("person_invited"),
            title: "Mikael Rantanen".to_owned(),
            name: "Mikael Rantanen".to_owned(),
            email: "mikael.rantanen@kemionsaari.example".to_owned(),
            roles: choices(&MUNICIPAL, &[Role::Admin, Role::Editor]),
            units: vec!["Pajaniemen koulu".to_owned()],
            teams: vec!["Kulttuuripalvelut".to_owned(), "Museo".to_owned()],
            substitutes: vec![sample("Sanna Wuorio", true)],
            substitutes_href: "/admin/people/a/substitutes".to_owned(),
            seen: Some(samples::moment("2027-01-12T14:20")),
            wrong: Vec::new(),
        };
        let mut lapsed = Self {
            done: None,
            seen: None,
            substitutes: Vec::new(),
            units: Vec::new(),
            teams: Vec::new(),
            ..usual.clone()
        };
        lapsed.roles = choices(&MUNICIPAL, &[]);
        lapsed.roles[0].lapsed = true;
        lapsed.wrong = shown(vec![Wrong::LastManager]);
        let flawed = Self {
            name: String::new(),
            wrong: shown(vec![Wrong::NameMissing, Wrong::RoleMissing]),
            done: None,
            ..usual.clone()
        };
        vec![usual, lapsed, flawed]
    }
}
