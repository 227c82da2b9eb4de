//! The groups of the reader's units, in one place for everybody who books for them.

use contract::Text;
use serde::Serialize;
use views::{Page, paths, samples};

/// The groups of the reader's units.
#[derive(Clone, Debug, Serialize)]
pub struct GroupsIndex {
    /// The units, by name
    pub units: Vec<UnitGroups>,
    /// What was just done, for a notice: `formed`, `changed` or `ended`
    pub done: Option<String>,
}

/// A unit with its groups.
#[derive(Clone, Debug, Serialize)]
pub struct UnitGroups {
    /// Pajaniemen koulu
    pub name: Text,
    /// The form for a new one
    pub new_href: String,
    /// Its groups, by name
    pub groups: Vec<GroupLine>,
}

/// A group in a list.
#[derive(Clone, Debug, Serialize)]
pub struct GroupLine {
    /// Where it is changed
    pub href: String,
    /// 3.–4. yhdysluokka
    pub name: String,
    /// Tokens: `grade_3`, …
    pub stages: Vec<String>,
    /// How many take part
    pub participants: u32,
    /// How many adults come along
    pub adults: u32,
    /// Codes of its languages
    pub languages: Vec<String>,
    /// Tokens of what it needs
    pub needs: Vec<String>,
}

impl Page for GroupsIndex {
    const TEMPLATE: &'static str = "booking/groups.html";

    fn samples() -> Vec<Self> {
        let unit = |name: &str, groups| UnitGroups {
            name: Text::same(name),
            new_href: format!("{}?unit=a", paths::NEW_GROUP),
            groups,
        };
        let line = |name: &str, stages: &str, participants, languages: &str, needs: &str| GroupLine {
            href: paths::group("a"),
            name: name.to_owned(),
            stages: samples::tokens(stages),
            participants,
            adults: 2,
            languages: samples::tokens(languages),
            needs: samples::tokens(needs),
        };
        let usual = vec![
            line("2B", "grade_2", 19, "fi", ""),
            line("3.–4. yhdysluokka", "grade_3 grade_4", 17, "fi sv", "wheelchair quiet_space"),
        ];
        let long = line(
            "Ett gruppnamn som är precis så långt som ett namn får vara ab",
            "age_0_2 age_5 grade_1 grade_3 grade_5 preparatory special_needs adults care_home",
            999,
            "fi sv en se et ru uk ar",
            "wheelchair hearing_loop sign_language low_vision easy_language quiet_space",
        );
        let page = |units, done: Option<&str>| Self { units, done: done.map(str::to_owned) };
        vec![
            page(Vec::new(), None),
            page(vec![unit("Päiväkoti Meripihlaja", Vec::new())], None),
            page(vec![unit("Pajaniemen koulu", usual.clone())], Some("formed")),
            page(vec![unit("Pajaniemen koulu", usual.clone())], Some("ended")),
            page(
                vec![
                    unit("Pajaniemen koulu", std::iter::repeat_n(usual, 6).flatten().collect()),
                    unit("Strömvikens skola i Västra Nylands allra längsta by", vec![long]),
                    unit("Päiväkoti Meripihlaja", Vec::new()),
                ],
                Some("changed"),
            ),
        ]
    }
}
