//! The form of a group: what was typed, what is wrong with it, and the page that says both.

use std::collections::{BTreeMap, BTreeSet};

use contract::{GroupId, Need, OccurrenceId, OfferingId, Stage, TenantKind, Text, UnitCard};
use serde::Deserialize;
use tenancy::UnitId;
use views::paths;
use web::{Problem, Reader};

use super::lines::count;
use crate::groups::{Group, GroupFlaw, TypedGroup};
use crate::screens::{FlawKind, GroupForm, GroupFormFlaw, UnitChoice, WaitingBooking};

/// What the form sends, as typed. `fields` holds `stage-…`, `language-…` and `need-…`, each with its token.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    unit: String,
    adults: String,
    offering: String,
    occurrence: String,
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

impl Typed {
    /// What the form would send of a group that is there.
    pub(super) fn of(group: &Group) -> Self {
        let card = group.card();
        let stages = card.stages().iter().map(|(stage, count)| (stage_field(stage), count.to_string()));
        let languages = card.languages().iter().map(|code| (format!("language-{code}"), "on".to_owned()));
        let needs = card.needs().iter().map(|need| (need_field(*need), "on".to_owned()));
        Self {
            name: card.name().to_owned(),
            unit: group.unit().to_string(),
            adults: card.adults().to_string(),
            fields: stages.chain(languages).chain(needs).collect(),
            ..Self::default()
        }
    }

    /// The card as typed.
    pub(super) fn card(&self) -> TypedGroup<'_> {
        TypedGroup {
            name: &self.name,
            stages: Stage::ALL.iter().map(|stage| (*stage, self.count(*stage))).collect(),
            adults: &self.adults,
            languages: self.fields.keys().filter_map(|name| name.strip_prefix("language-")).collect(),
            needs: Need::ALL.iter().copied().filter(|need| self.is_needed(*need)).collect(),
        }
    }

    /// Where one goes when the group is written down: back to the booking that waits for it, or to the groups.
    pub(super) fn way_back(&self, group: GroupId) -> String {
        match self.waiting() {
            Some(booking) => format!("{}?group={group}", booking.href),
            None => format!("{}?done=formed", paths::GROUPS),
        }
    }

    fn waiting(&self) -> Option<WaitingBooking> {
        let offering: OfferingId = self.offering.parse().ok()?;
        let occurrence: OccurrenceId = self.occurrence.parse().ok()?;
        let (offering, occurrence) = (offering.to_string(), occurrence.to_string());
        Some(WaitingBooking { href: paths::booking_form(&offering, &occurrence), offering, occurrence })
    }

    fn count(&self, stage: Stage) -> &str {
        self.fields.get(&stage_field(stage)).map_or("", String::as_str)
    }

    fn is_needed(&self, need: Need) -> bool {
        self.fields.contains_key(&need_field(need))
    }
}

fn stage_field(stage: Stage) -> String {
    format!("stage-{}", stage.as_str())
}

fn need_field(need: Need) -> String {
    format!("need-{}", need.as_str())
}

/// All that the page is made of beside what was typed.
pub(super) struct Sheet {
    /// The units that the group may belong to.
    units: Vec<UnitCard>,
    /// The group, if it is there already.
    group: Option<GroupId>,
    /// The stages of the other groups, which are likely for this one.
    usual: BTreeSet<Stage>,
}

impl Sheet {
    /// For a new group of one of these units.
    pub(super) fn blank(units: Vec<UnitCard>, others: &[Group]) -> Self {
        let usual = others.iter().flat_map(|group| group.card().stages().stages()).collect();
        Self { units, group: None, usual }
    }

    /// For a group, which stays with its unit.
    pub(super) fn of(group: &Group, mut units: Vec<UnitCard>) -> Self {
        units.retain(|unit| unit.id == group.unit());
        Self { units, group: Some(group.id()), usual: group.card().stages().stages().collect() }
    }

    /// The unit that was chosen.
    pub(super) fn unit(&self, typed: &Typed) -> Option<UnitId> {
        self.units.iter().map(|unit| unit.id).find(|id| id.to_string() == typed.unit)
    }

    /// The page of the form, with what was typed and what is wrong with it.
    pub(super) fn page(
        &self,
        reader: &Reader,
        typed: &Typed,
        flaws: Vec<GroupFormFlaw>,
    ) -> Result<GroupForm, Problem> {
        let kind = reader.tenant()?.kind;
        let is_open = |stage| !typed.count(stage).is_empty() || self.is_usual(stage, kind);
        let address = self.group.map(|id| id.to_string());
        let unit = |unit: &UnitCard| {
            let id = unit.id.to_string();
            UnitChoice { chosen: id == typed.unit, id, name: Text::same(&unit.name) }
        };
        Ok(GroupForm {
            action: address.as_deref().map_or_else(|| paths::GROUPS.to_owned(), paths::group),
            csrf: reader.csrf().to_owned(),
            is_new: self.group.is_none(),
            booking: typed.waiting(),
            name: typed.name.clone(),
            units: self.units.iter().map(unit).collect(),
            parts: GroupForm::parts(|stage| typed.count(stage).to_owned(), is_open),
            adults: typed.adults.clone(),
            languages: GroupForm::languages(|code| typed.fields.contains_key(&format!("language-{code}"))),
            needs: GroupForm::needs(|need| typed.is_needed(need)),
            flaws,
            ending: address.as_deref().map(paths::group_ending),
        })
    }

    /// Whether a group here is likely to be of a stage: as the others are, or as the tenant's kind suggests.
    fn is_usual(&self, stage: Stage, kind: TenantKind) -> bool {
        match kind {
            _ if !self.usual.is_empty() => self.usual.contains(&stage),
            TenantKind::County => stage == Stage::CareHome,
            TenantKind::Municipality | TenantKind::Region | TenantKind::Producer | TenantKind::Operator => {
                stage == Stage::Grade1
            }
        }
    }
}

/// That no unit was chosen.
pub(super) fn unit_missing() -> GroupFormFlaw {
    GroupFormFlaw { field: "unit".to_owned(), kind: FlawKind::UnitMissing, number: 0 }
}

/// Where a flaw is and what it is, in the words of the page.
pub(super) fn flaw(flaw: &GroupFlaw) -> GroupFormFlaw {
    let (field, kind, number) = match flaw {
        GroupFlaw::NameMissing => ("name".to_owned(), FlawKind::NameMissing, 0),
        GroupFlaw::NameTooLong(most) => {
            ("name".to_owned(), FlawKind::NameTooLong, u32::try_from(*most).unwrap_or(u32::MAX))
        }
        GroupFlaw::NameTaken => ("name".to_owned(), FlawKind::NameTaken, 0),
        GroupFlaw::Nobody => ("stages".to_owned(), FlawKind::Nobody, 0),
        GroupFlaw::CountNotANumber(stage) => (stage_field(*stage), FlawKind::NotANumber, 0),
        GroupFlaw::CountTooLarge(stage, most) => (stage_field(*stage), FlawKind::CountTooLarge, count(*most)),
        GroupFlaw::AdultsMissing => ("adults".to_owned(), FlawKind::GroupAdultsMissing, 0),
        GroupFlaw::AdultsNotANumber => ("adults".to_owned(), FlawKind::NotANumber, 0),
        GroupFlaw::TooManyAdults(most) => ("adults".to_owned(), FlawKind::CountTooLarge, count(*most)),
        GroupFlaw::LanguageUnknown(_) => ("languages".to_owned(), FlawKind::LanguageUnknown, 0),
    };
    GroupFormFlaw { field, kind, number }
}
