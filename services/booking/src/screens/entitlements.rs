//! What groups are entitled to: for those who manage a tenant, and for those who book for its units.

use contract::Text;
use serde::Serialize;
use views::{Page, paths, samples};

/// What a tenant promises, how its units stand, and a form for one more.
#[derive(Clone, Debug, Serialize)]
pub struct Entitlements {
    /// The token that forms send back
    pub csrf: String,
    /// What is promised
    pub entitlements: Vec<EntitlementSums>,
    /// The form
    pub form: EntitlementForm,
    /// What was just done, for a notice: `given` or `ended`
    pub done: Option<String>,
}

/// What is promised, with sums for each unit.
#[derive(Clone, Debug, Serialize)]
pub struct EntitlementSums {
    /// What people call it
    pub name: Text,
    /// Tokens of whose it is
    pub stages: Vec<String>,
    /// Tokens of what counts
    pub kinds: Vec<String>,
    /// Tokens of the art forms that count
    pub arts: Vec<String>,
    /// How many times in a school year
    pub times: u32,
    /// Unit by unit, those without such groups left out
    pub units: Vec<UnitSums>,
    /// Where it is ended
    pub ending: String,
}

/// How a unit's groups stand together.
#[derive(Clone, Debug, Serialize)]
pub struct UnitSums {
    /// Pajaniemen koulu
    pub unit: String,
    /// How many groups are entitled
    pub groups: u32,
    /// Visits that have taken place
    pub used: u32,
    /// Visits to come
    pub booked: u32,
    /// Visits that may still be booked
    pub unused: u32,
}

/// The form for one more, as typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EntitlementForm {
    /// In Finnish, Swedish and English
    pub name: Text,
    /// Stages to tick
    pub stages: Vec<Ticked>,
    /// Kinds to tick
    pub kinds: Vec<Ticked>,
    /// Art forms to tick
    pub arts: Vec<Ticked>,
    /// How many times, as typed
    pub times: String,
    /// What is wrong with what was sent
    pub flaws: Vec<EntitlementFormFlaw>,
}

/// Something to tick.
#[derive(Clone, Debug, Serialize)]
pub struct Ticked {
    /// Its token
    pub token: &'static str,
    /// Whether it is ticked
    pub is_ticked: bool,
}

/// Something that is wrong with what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntitlementFormFlaw {
    /// The id of its field
    pub field: &'static str,
    /// Token: `name_missing`, `name_too_long`, `stages_missing`, `what_missing` or `times`
    pub kind: &'static str,
    /// The number that the sentence says; otherwise 0
    pub number: u32,
}

/// How the groups of the reader's units stand.
#[derive(Clone, Debug, Serialize)]
pub struct OwnEntitlements {
    /// Unit by unit
    pub units: Vec<UnitEntitlements>,
}

/// How the groups of a unit stand.
#[derive(Clone, Debug, Serialize)]
pub struct UnitEntitlements {
    /// Pajaniemen koulu
    pub name: String,
    /// Group by group, those that are entitled to nothing left out
    pub lines: Vec<GroupEntitlement>,
}

/// How a group stands.
#[derive(Clone, Debug, Serialize)]
pub struct GroupEntitlement {
    /// 3.–4. yhdysluokka
    pub group: String,
    /// What it is entitled to
    pub name: Text,
    /// How many times
    pub times: u32,
    /// Visits that have taken place
    pub used: u32,
    /// Visits to come
    pub booked: u32,
    /// Visits that may still be booked
    pub unused: u32,
    /// Where what counts is found
    pub find_href: String,
}

fn museum() -> Text {
    Text::new("Museokäynti neljäsluokkalaisille", "Museibesök för fyran", "A museum visit for grade 4")
}

impl Page for Entitlements {
    const TEMPLATE: &'static str = "booking/entitlements.html";

    fn samples() -> Vec<Self> {
        let ticks = |all: &[&'static str], ticked: &str| -> Vec<Ticked> {
            all.iter().map(|token| Ticked { token, is_ticked: *token == ticked }).collect()
        };
        let form = EntitlementForm {
            stages: ticks(&["preschool", "grade_4", "care_home"], ""),
            kinds: ticks(&["visit", "workshop"], ""),
            arts: ticks(&["museum", "music"], ""),
            ..EntitlementForm::default()
        };
        let sums =
            |unit: &str, unused| UnitSums { unit: unit.to_owned(), groups: 3, used: 1, booked: 1, unused };
        let usual = EntitlementSums {
            name: museum(),
            stages: samples::tokens("grade_4"),
            kinds: samples::tokens("visit workshop"),
            arts: samples::tokens("museum"),
            times: 1,
            units: vec![sums("Pajaniemen koulu", 1), sums("Strömvikens skola i den allra längsta byn", 0)],
            ending: paths::entitlement_ending("a"),
        };
        let much = EntitlementSums {
            name: Text::same(&"Kulttuurietu ".repeat(9)),
            kinds: Vec::new(),
            times: 12,
            units: Vec::new(),
            ..usual.clone()
        };
        let flaw = |field, kind, number| EntitlementFormFlaw { field, kind, number };
        let wrong = EntitlementForm {
            name: Text::new("x".repeat(121), "", "<b>"),
            stages: ticks(&["preschool", "grade_4", "care_home"], "grade_4"),
            times: "monta".to_owned(),
            flaws: vec![
                flaw("name-fi", "name_missing", 0),
                flaw("name-fi", "name_too_long", 120),
                flaw("stages", "stages_missing", 0),
                flaw("kinds", "what_missing", 0),
                flaw("times", "times", 50),
            ],
            ..form.clone()
        };
        let of = |entitlements, form, done: Option<&str>| Self {
            csrf: "a-token".to_owned(),
            entitlements,
            form,
            done: done.map(str::to_owned),
        };
        vec![
            of(Vec::new(), form.clone(), Some("ended")),
            of(vec![usual.clone()], form, Some("given")),
            of(vec![usual, much], wrong, None),
        ]
    }
}

impl Page for OwnEntitlements {
    const TEMPLATE: &'static str = "booking/own_entitlements.html";

    fn samples() -> Vec<Self> {
        let line = |group: &str, name: Text, [used, booked, unused]: [u32; 3]| GroupEntitlement {
            group: group.to_owned(),
            name,
            times: used + booked + unused,
            used,
            booked,
            unused,
            find_href: "/offerings?kind=visit&theme=museum".to_owned(),
        };
        let unit = |name: &str, lines| UnitEntitlements { name: name.to_owned(), lines };
        let long = line(
            "Ett gruppnamn som är så långt som det får vara",
            Text::same(&"Kulttuurietu ".repeat(9)),
            [1, 1, 10],
        );
        vec![
            Self { units: Vec::new() },
            Self { units: vec![unit("Pajaniemen koulu", vec![line("4A", museum(), [0, 0, 1])])] },
            Self {
                units: vec![
                    unit(
                        "Strömvikens skola i den allra längsta byn",
                        vec![long, line("4B", museum(), [1, 0, 0])],
                    ),
                    unit("Metsätähti", Vec::new()),
                ],
            },
        ]
    }
}
