//! What groups are entitled to: promised by those who manage, seen by those who book.

use std::collections::{BTreeMap, HashMap};

use axum::extract::State;
use axum::response::Response;
use contract::{Art, Kind, Stage, Text, UnitCard};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Book, Manage, UnitId};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Query, Reader};

use super::sheets::SheetForm;
use crate::Booking;
use crate::entitlements::{
    Counted, EntitledGroup, Entitlement, EntitlementFlaw, EntitlementId, Standing, TypedEntitlement,
};
use crate::screens::{
    EntitlementForm, EntitlementFormFlaw, EntitlementSums, Entitlements, GroupEntitlement, OwnEntitlements,
    Ticked, UnitEntitlements, UnitSums,
};
use crate::sheet::{Cell, Sheet};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
}

/// The form as typed. `fields` holds `stage-…`, `kind-…` and `art-…`, each with its token.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    fi: String,
    sv: String,
    en: String,
    times: String,
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

/// What is promised, how the units stand, and a form for one more.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(_): May<Manage>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = page(&booking, &reader, &Typed::default(), &[]).await?;
    let done = done.done.filter(|what| ["given", "ended"].contains(&what.as_str()));
    reader.page(&Entitlements { done, ..page })
}

/// Promises one more.
pub(super) async fn create(
    State(booking): State<Booking>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    only_where_units_are(&reader)?;
    match Entitlement::parse(typed.read()) {
        Ok(new) => {
            booking.entitle(caller.tenant, &new, reader.now()).await?;
            Ok(reader.go_to(&format!("{}?done=given", paths::ENTITLEMENTS)))
        }
        Err(flaws) => {
            let again = page(&booking, &reader, &typed, &flaws).await?;
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// Promises it no more.
pub(super) async fn destroy(
    State(booking): State<Booking>,
    May(caller): May<Manage>,
    PathId(id): PathId<EntitlementId>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    booking.end_entitlement(caller.tenant, id, reader.now()).await?;
    Ok(reader.go_to(&format!("{}?done=ended", paths::ENTITLEMENTS)))
}

/// How the units stand, as a sheet.
pub(super) async fn sheet(
    State(booking): State<Booking>,
    May(_): May<Manage>,
    form: SheetForm,
    reader: Reader,
) -> Result<Response, Problem> {
    let said = |key| reader.say(key, &[]);
    let mut sheet = Sheet::headed([
        said("entitlements-one")?,
        said("entitlements-sheet-unit")?,
        said("entitlements-groups")?,
        said("entitlements-used")?,
        said("entitlements-booked")?,
        said("entitlements-unused")?,
    ]);
    for one in page(&booking, &reader, &Typed::default(), &[]).await?.entitlements {
        for unit in one.units {
            let name = one.name.for_reader(reader.lang()).1;
            let [groups, used, booked, unused] =
                [unit.groups, unit.used, unit.booked, unit.unused].map(Cell::from);
            sheet.add([name.into(), unit.unit.into(), groups, used, booked, unused]);
        }
    }
    form.file(&sheet, "entitlements")
}

/// How the groups of the caller's own units stand.
pub(super) async fn own(
    State(booking): State<Booking>,
    May(caller): May<Book>,
    reader: Reader,
) -> Result<Response, Problem> {
    only_where_units_are(&reader)?;
    let units = booking.units.bookable_by(&caller).await?;
    let ids: Vec<UnitId> = units.iter().map(|unit| unit.id).collect();
    let zone = &reader.tenant()?.zone;
    let counted = booking.counted(caller.tenant, Some(&ids), zone, reader.now()).await?;
    let of_unit = |unit: UnitCard| UnitEntitlements {
        lines: counted
            .groups
            .iter()
            .filter(|group| group.unit == unit.id)
            .flat_map(|group| lines(&counted, group))
            .collect(),
        name: unit.name,
    };
    reader.page(&OwnEntitlements { units: units.into_iter().map(of_unit).collect() })
}

fn lines(counted: &Counted, group: &EntitledGroup) -> Vec<GroupEntitlement> {
    let entitled = counted.entitlements.iter().filter(|one| one.is_for(group.stages.iter().copied()));
    let line = |one: &Entitlement| {
        let standing = Standing::of(one, group.id, &counted.visits);
        GroupEntitlement {
            group: group.name.clone(),
            name: one.name.clone(),
            times: one.times,
            used: standing.used,
            booked: standing.booked,
            unused: standing.unused,
            find_href: find_href(one),
        }
    };
    entitled.map(line).collect()
}

/// The search for what counts.
fn find_href(entitlement: &Entitlement) -> String {
    let kinds = entitlement.kinds.iter().map(|kind| format!("kind={}", kind.as_str()));
    let arts = entitlement.arts.iter().map(|art| format!("theme={}", art.as_str()));
    format!("{}?{}", paths::OFFERINGS, kinds.chain(arts).collect::<Vec<_>>().join("&"))
}

fn only_where_units_are(reader: &Reader) -> Result<(), Problem> {
    if reader.tenant()?.kind.has_units() { Ok(()) } else { Err(Problem::NotFound) }
}

async fn page(
    booking: &Booking,
    reader: &Reader,
    typed: &Typed,
    flaws: &[EntitlementFlaw],
) -> Result<Entitlements, Problem> {
    only_where_units_are(reader)?;
    let tenant = reader.tenant()?;
    let names: HashMap<UnitId, String> =
        booking.units.of_tenant(tenant.id).await?.into_iter().map(|unit| (unit.id, unit.name)).collect();
    let counted = booking.counted(tenant.id, None, &tenant.zone, reader.now()).await?;
    Ok(Entitlements {
        csrf: reader.csrf().to_owned(),
        entitlements: counted.entitlements.iter().map(|one| sums(&counted, one, &names)).collect(),
        form: typed.form(flaws),
        done: None,
    })
}

fn sums(counted: &Counted, one: &Entitlement, names: &HashMap<UnitId, String>) -> EntitlementSums {
    let mut units: BTreeMap<&str, Standing> = BTreeMap::new();
    for group in counted.groups.iter().filter(|group| one.is_for(group.stages.iter().copied())) {
        // A unit that has left books no more.
        let Some(name) = names.get(&group.unit) else { continue };
        let sum = units.entry(name).or_default();
        *sum = sum.and(Standing::of(one, group.id, &counted.visits));
    }
    let unit = |(name, sum): (&str, Standing)| UnitSums {
        unit: name.to_owned(),
        groups: sum.groups,
        used: sum.used,
        booked: sum.booked,
        unused: sum.unused,
    };
    EntitlementSums {
        name: one.name.clone(),
        stages: one.stages.iter().map(|stage| stage.as_str().to_owned()).collect(),
        kinds: one.kinds.iter().map(|kind| kind.as_str().to_owned()).collect(),
        arts: one.arts.iter().map(|art| art.as_str().to_owned()).collect(),
        times: one.times,
        units: units.into_iter().map(unit).collect(),
        ending: paths::entitlement_ending(&one.id.to_string()),
    }
}

impl Typed {
    fn is_ticked(&self, prefix: &str, token: &str) -> bool {
        self.fields.contains_key(&format!("{prefix}-{token}"))
    }

    fn read(&self) -> TypedEntitlement<'_> {
        let ticked = |prefix, token| self.is_ticked(prefix, token);
        TypedEntitlement {
            name: [&self.fi, &self.sv, &self.en],
            stages: Stage::ALL.iter().copied().filter(|stage| ticked("stage", stage.as_str())).collect(),
            kinds: Kind::ALL.iter().copied().filter(|kind| ticked("kind", kind.as_str())).collect(),
            arts: Art::ALL.iter().copied().filter(|art| ticked("art", art.as_str())).collect(),
            times: &self.times,
        }
    }

    fn form(&self, flaws: &[EntitlementFlaw]) -> EntitlementForm {
        let tick = |prefix, token| Ticked { token, is_ticked: self.is_ticked(prefix, token) };
        EntitlementForm {
            name: Text::new(&self.fi, &self.sv, &self.en),
            stages: Stage::ALL.iter().map(|stage| tick("stage", stage.as_str())).collect(),
            kinds: Kind::ALL.iter().map(|kind| tick("kind", kind.as_str())).collect(),
            arts: Art::ALL.iter().map(|art| tick("art", art.as_str())).collect(),
            times: self.times.clone(),
            flaws: flaws.iter().map(|flaw| said(*flaw)).collect(),
        }
    }
}

fn said(flaw: EntitlementFlaw) -> EntitlementFormFlaw {
    let (field, kind, number) = match flaw {
        EntitlementFlaw::NameMissing => ("name-fi", "name_missing", 0),
        EntitlementFlaw::NameTooLong(most) => ("name-fi", "name_too_long", u32::try_from(most).unwrap_or(0)),
        EntitlementFlaw::StagesMissing => ("stages", "stages_missing", 0),
        EntitlementFlaw::WhatMissing => ("kinds", "what_missing", 0),
        EntitlementFlaw::TimesNotANumber(most) => ("times", "times", most),
    };
    EntitlementFormFlaw { field, kind, number }
}
