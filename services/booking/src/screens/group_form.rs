//! The form that writes down a group, or changes one.

use contract::{Need, Stage, Text};
use serde::Serialize;
use views::{Page, paths};

use super::booking_new::FlawKind;
use crate::groups::LANGUAGES;

/// The form, with what was typed and what was wrong with it.
#[derive(Clone, Debug, Serialize)]
pub struct GroupForm {
    /// Where the form goes
    pub action: String,
    /// The token that the form sends back
    pub csrf: String,
    /// Whether the group is new
    pub is_new: bool,
    /// The booking that waits for the group, if one does
    pub booking: Option<WaitingBooking>,
    /// The name, as typed
    pub name: String,
    /// The units to choose from; with one there is nothing to choose
    pub units: Vec<UnitChoice>,
    /// The stages, in the parts of a life
    pub parts: Vec<Part>,
    /// How many adults, as typed
    pub adults: String,
    /// Languages to tick
    pub languages: Vec<Tick>,
    /// Needs to tick
    pub needs: Vec<Tick>,
    /// What is wrong with what was sent
    pub flaws: Vec<GroupFormFlaw>,
    /// Where the group is ended, if it is there
    pub ending: Option<String>,
}

/// A time of an offering whose booking form asked for a group.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingBooking {
    /// The offering
    pub offering: String,
    /// The time
    pub occurrence: String,
    /// The booking form
    pub href: String,
}

/// A unit to choose.
#[derive(Clone, Debug, Serialize)]
pub struct UnitChoice {
    /// What the form sends
    pub id: String,
    /// Pajaniemen koulu
    pub name: Text,
    /// Whether it is chosen
    pub chosen: bool,
}

/// A part of life with its stages.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Token: `early`, `basic`, `secondary` or `grown`
    pub token: &'static str,
    /// Whether it is shown open: something is typed there, or the reader's groups are usually of it
    pub is_open: bool,
    /// Its stages
    pub stages: Vec<StageField>,
}

/// The field of a stage.
#[derive(Clone, Debug, Serialize)]
pub struct StageField {
    /// Token: `grade_3`, …
    pub token: &'static str,
    /// How many, as typed
    pub count: String,
}

/// Something to tick.
#[derive(Clone, Debug, Serialize)]
pub struct Tick {
    /// Its token or code
    pub token: &'static str,
    /// Whether it is ticked
    pub is_ticked: bool,
}

/// Something that is wrong with what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroupFormFlaw {
    /// The id of its field
    pub field: String,
    /// What it is
    pub kind: FlawKind,
    /// The number that the sentence says; otherwise 0
    pub number: u32,
}

/// The parts of a life, each with its stages; every stage is in one of them.
pub(crate) const PARTS: [(&str, &[Stage]); 4] = [
    ("early", &[Stage::Age0To2, Stage::Age3To4, Stage::Age5, Stage::Preschool]),
    (
        "basic",
        &[
            Stage::Grade1,
            Stage::Grade2,
            Stage::Grade3,
            Stage::Grade4,
            Stage::Grade5,
            Stage::Grade6,
            Stage::Grade7,
            Stage::Grade8,
            Stage::Grade9,
            Stage::Preparatory,
            Stage::SpecialNeeds,
        ],
    ),
    ("secondary", &[Stage::Tuva, Stage::UpperSecondary, Stage::Vocational]),
    ("grown", &[Stage::Adults, Stage::SeniorsHome, Stage::CareHome]),
];

impl GroupForm {
    /// The parts of a life with what `count` says was typed; those that `is_open` names are shown open.
    pub(crate) fn parts(count: impl Fn(Stage) -> String, is_open: impl Fn(Stage) -> bool) -> Vec<Part> {
        let field = |stage: Stage| StageField { token: stage.as_str(), count: count(stage) };
        PARTS
            .into_iter()
            .map(|(token, stages)| Part {
                token,
                is_open: stages.iter().any(|stage| is_open(*stage)),
                stages: stages.iter().copied().map(field).collect(),
            })
            .collect()
    }

    /// The languages to tick.
    pub(crate) fn languages(is_ticked: impl Fn(&str) -> bool) -> Vec<Tick> {
        LANGUAGES.into_iter().map(|token| Tick { token, is_ticked: is_ticked(token) }).collect()
    }

    /// The needs to tick.
    pub(crate) fn needs(is_ticked: impl Fn(Need) -> bool) -> Vec<Tick> {
        let tick = |need: &Need| Tick { token: need.as_str(), is_ticked: is_ticked(*need) };
        Need::ALL.iter().map(tick).collect()
    }
}

impl Page for GroupForm {
    const TEMPLATE: &'static str = "booking/group.html";

    fn samples() -> Vec<Self> {
        let unit = |id: &str, name: &str| UnitChoice {
            id: id.to_owned(),
            name: Text::same(name),
            chosen: id == "a",
        };
        let empty = Self {
            action: paths::GROUPS.to_owned(),
            csrf: "a-token".to_owned(),
            is_new: true,
            booking: None,
            name: String::new(),
            units: vec![unit("a", "Pajaniemen koulu")],
            parts: Self::parts(|_| String::new(), |stage| stage == Stage::Grade1),
            adults: String::new(),
            languages: Self::languages(|_| false),
            needs: Self::needs(|_| false),
            flaws: Vec::new(),
            ending: None,
        };
        let filled = Self {
            action: paths::group("a"),
            is_new: false,
            name: "3.–4. yhdysluokka".to_owned(),
            parts: Self::parts(
                |stage| if stage == Stage::Grade3 { "9".to_owned() } else { String::new() },
                |stage| stage == Stage::Grade3,
            ),
            adults: "2".to_owned(),
            languages: Self::languages(|code| code == "fi"),
            needs: Self::needs(|need| need == Need::QuietSpace),
            ending: Some(paths::group_ending("a")),
            ..empty.clone()
        };
        let flaw = |field: &str, kind, number| GroupFormFlaw { field: field.to_owned(), kind, number };
        let wrong = Self {
            booking: Some(WaitingBooking {
                offering: "a".to_owned(),
                occurrence: "b".to_owned(),
                href: paths::booking_form("a", "b"),
            }),
            name: "Ett gruppnamn som är ännu längre än ett namn får vara <b>, och det är långt".to_owned(),
            units: vec![
                unit("a", "Pajaniemen koulu"),
                unit("b", "Strömvikens skola i den allra längsta byn"),
            ],
            parts: Self::parts(|_| "många".to_owned(), |_| true),
            adults: "-1".to_owned(),
            languages: Self::languages(|_| true),
            needs: Self::needs(|_| true),
            flaws: vec![
                flaw("unit", FlawKind::UnitMissing, 0),
                flaw("name", FlawKind::NameTooLong, 60),
                flaw("name", FlawKind::NameTaken, 0),
                flaw("name", FlawKind::NameMissing, 0),
                flaw("stages", FlawKind::Nobody, 0),
                flaw("stage-grade_3", FlawKind::NotANumber, 0),
                flaw("stage-grade_4", FlawKind::CountTooLarge, 999),
                flaw("adults", FlawKind::GroupAdultsMissing, 0),
                flaw("languages", FlawKind::LanguageUnknown, 0),
            ],
            ..empty.clone()
        };
        let one_flaw = Self { flaws: vec![flaw("name", FlawKind::NameMissing, 0)], ..filled.clone() };
        vec![empty, filled, one_flaw, wrong]
    }
}

#[cfg(test)]
mod tests {
    use contract::Stage;

    use super::PARTS;

    #[test]
    fn every_stage_has_one_field() {
        let mut shown: Vec<Stage> = PARTS.into_iter().flat_map(|(_, stages)| stages).copied().collect();
        shown.sort_unstable();
        assert_eq!(shown, Stage::ALL);
    }
}
