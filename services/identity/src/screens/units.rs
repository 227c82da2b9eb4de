//! A tenant's units, for those who manage and for their own leads.

use serde::Serialize;
use views::Page;

use super::wrong::{ShownWrong, shown};
use crate::forms::{Sector, Wrong};

/// The list of units.
#[derive(Clone, Debug, Serialize)]
pub struct Units {
    /// All of them, by name; those that have left among them
    pub units: Vec<UnitLine>,
}

/// A unit in the list.
#[derive(Clone, Debug, Serialize)]
pub struct UnitLine {
    /// Its page
    pub href: String,
    /// Its name
    pub name: String,
    /// Its sector's token
    pub sector: String,
    /// Its shared address
    pub mailbox: String,
    /// How many book for it
    pub people: i64,
    /// Whether it has left
    pub closed: bool,
}

/// A unit's fields, as typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UnitFields {
    /// Its name
    pub name: String,
    /// Its sector's token
    pub sector: String,
    /// The address that all of it reads
    pub mailbox: String,
    /// What its invoices must say
    pub reference: String,
    /// Who approves what it books, if it needs that
    pub approver: String,
}

/// The form that opens a unit.
#[derive(Clone, Debug, Serialize)]
pub struct UnitNew {
    /// The token that the form sends back
    pub csrf: String,
    /// What was typed
    pub fields: UnitFields,
    /// Tokens of all sectors
    pub sectors: Vec<&'static str>,
    /// What is wrong
    pub wrong: Vec<ShownWrong>,
}

/// A unit's page.
#[derive(Clone, Debug, Serialize)]
pub struct Unit {
    /// The token that forms send back
    pub csrf: String,
    /// Where the form goes
    pub action: String,
    /// Where it is closed, or opened again
    pub turning: String,
    /// Where somebody is let in
    pub member_new: String,
    /// What was done just now: a token
    pub done: Option<&'static str>,
    /// Its name as it is
    pub title: String,
    /// Whether it has left
    pub closed: bool,
    /// What was typed
    pub fields: UnitFields,
    /// Tokens of all sectors
    pub sectors: Vec<&'static str>,
    /// Who books for it
    pub members: Vec<MemberLine>,
    /// What is wrong
    pub wrong: Vec<ShownWrong>,
}

/// Somebody in a unit or a team.
#[derive(Clone, Debug, Serialize)]
pub struct MemberLine {
    /// Their name
    pub name: String,
    /// Their address
    pub email: String,
    /// In a unit: `booker` or `lead`
    pub part: Option<String>,
    /// Where they are let go; none where the reader may not
    pub ending: Option<String>,
}

/// The form that lets somebody book for a unit.
#[derive(Clone, Debug, Serialize)]
pub struct UnitMemberNew {
    /// The token that the form sends back
    pub csrf: String,
    /// Where the form goes
    pub action: String,
    /// The unit's page
    pub unit_href: String,
    /// The unit's name
    pub unit: String,
    /// Whether a letter is sent to somebody new
    pub letters: bool,
    /// Whether the part can be chosen
    pub may_choose: bool,
    /// Whether it is the lead's
    pub is_lead: bool,
    /// The name, as typed
    pub name: String,
    /// The address, as typed
    pub email: String,
    /// What is wrong
    pub wrong: Vec<ShownWrong>,
}

/// A unit as those see it who book for it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnUnit {
    /// The token that forms send back
    pub csrf: String,
    /// What was done just now: a token
    pub done: Option<&'static str>,
    /// Its name
    pub title: String,
    /// Whether it has left
    pub closed: bool,
    /// The address that all of it reads
    pub mailbox: String,
    /// What its invoices must say
    pub reference: Option<String>,
    /// Who approves what it books
    pub approver: Option<String>,
    /// Who books for it
    pub members: Vec<MemberLine>,
    /// Where a lead lets somebody in
    pub member_new: Option<String>,
}

/// Tokens of all sectors.
pub(crate) fn sectors() -> Vec<&'static str> {
    Sector::ALL.iter().map(|sector| sector.as_str()).collect()
}

fn fields() -> UnitFields {
    UnitFields {
        name: "Pajaniemen koulu".to_owned(),
        sector: "school".to_owned(),
        mailbox: "pajaniemi@kemionsaari.example".to_owned(),
        reference: "PN-KULT".to_owned(),
        approver: String::new(),
    }
}

fn members(ending: bool) -> Vec<MemberLine> {
    let ending = ending.then(|| "/admin/units/1/members/2/ending".to_owned());
    let line = |name: &str, part: &str| MemberLine {
        name: name.to_owned(),
        email: "etunimi.sukunimi@kemionsaari.example".to_owned(),
        part: Some(part.to_owned()),
        ending: ending.clone(),
    };
    vec![line("Aleksandra Maria Sandström-Virtanen-Lindqvist", "lead"), line("Tove Lindgren", "booker")]
}

impl Page for Units {
    const TEMPLATE: &'static str = "identity/units.html";

    fn samples() -> Vec<Self> {
        let unit = |number: usize, sector: &str| UnitLine {
            href: format!("/admin/units/{number}"),
            name: format!("Päiväkoti Meripihlaja – Daghemmet Strandrönn {number}"),
            sector: sector.to_owned(),
            mailbox: fields().mailbox,
            people: i64::try_from(number).unwrap_or_default(),
            closed: number == 2,
        };
        let all = sectors().into_iter().cycle().take(30).enumerate();
        vec![
            Self { units: vec![unit(1, "school"), unit(2, "daycare")] },
            Self { units: all.map(|(number, sector)| unit(number, sector)).collect() },
            Self { units: Vec::new() },
        ]
    }
}

impl Page for UnitNew {
    const TEMPLATE: &'static str = "identity/unit_new.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            csrf: "a-token".to_owned(),
            fields: UnitFields::default(),
            sectors: sectors(),
            wrong: Vec::new(),
        };
        let wrong = vec![
            Wrong::NameMissing,
            Wrong::SectorMissing,
            Wrong::MailboxUnreadable,
            Wrong::ReferenceUnusable,
            Wrong::ApproverUnreadable,
        ];
        let taken = Self { fields: fields(), wrong: shown(vec![Wrong::NameTaken]), ..usual.clone() };
        vec![Self { wrong: shown(wrong), ..usual.clone() }, taken, usual]
    }
}

impl Page for Unit {
    const TEMPLATE: &'static str = "identity/unit.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            csrf: "a-token".to_owned(),
            action: "/admin/units/1".to_owned(),
            turning: "/admin/units/1/closing".to_owned(),
            member_new: "/admin/units/1/members/new".to_owned(),
            done: Some("unit_opened"),
            title: fields().name,
            closed: false,
            fields: fields(),
            sectors: sectors(),
            members: members(true),
            wrong: Vec::new(),
        };
        let flawed = UnitFields { mailbox: "koulu".to_owned(), ..fields() };
        vec![
            Self {
                done: None,
                fields: flawed,
                wrong: shown(vec![Wrong::MailboxUnreadable]),
                ..usual.clone()
            },
            Self { done: Some("unit_closed"), closed: true, ..usual.clone() },
            Self { done: None, members: Vec::new(), ..usual.clone() },
            usual,
        ]
    }
}

impl Page for UnitMemberNew {
    const TEMPLATE: &'static str = "identity/unit_member_new.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            csrf: "a-token".to_owned(),
            action: "/admin/units/1/members".to_owned(),
            unit_href: "/admin/units/1".to_owned(),
            unit: fields().name,
            letters: true,
            may_choose: true,
            is_lead: false,
            name: String::new(),
            email: String::new(),
            wrong: Vec::new(),
        };
        let wrong = shown(vec![Wrong::NameMissing, Wrong::EmailUnreadable]);
        vec![
            Self { wrong, email: "x".to_owned(), is_lead: true, ..usual.clone() },
            Self { may_choose: false, letters: false, ..usual.clone() },
            usual,
        ]
    }
}

impl Page for OwnUnit {
    const TEMPLATE: &'static str = "identity/own_unit.html";

    fn samples() -> Vec<Self> {
        let usual = Self {
            csrf: "a-token".to_owned(),
            done: Some("member_joined"),
            title: fields().name,
            closed: false,
            mailbox: fields().mailbox,
            reference: Some(fields().reference),
            approver: Some("rehtori@kemionsaari.example".to_owned()),
            members: members(true),
            member_new: Some("/units/1/members/new".to_owned()),
        };
        let plain = Self { done: None, reference: None, approver: None, member_new: None, ..usual.clone() };
        vec![Self { members: members(false), ..plain.clone() }, Self { closed: true, ..plain }, usual]
    }
}
