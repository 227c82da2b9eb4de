//! A unit's groups, as its own programs keep them.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use contract::{GroupId, Lang, Need, Stage, UnitCard};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use tenancy::{Book, Looks, UnitId, Who};
use utoipa::{IntoParams, ToSchema};
use web::openapi::{WhenReadingOwn, WhenSending};
use web::{Flaw, May, Once, Params, Problem, Reader};

use crate::Booking;
use crate::error::BookingError;
use crate::groups::{Group, GroupCard, GroupFlaw};
use crate::store;

/// The parameters of a question that has no others.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// The language to answer in, instead of `Accept-Language`.
    #[param(inline)]
    #[serde(rename = "lang")]
    _lang: Option<Lang>,
}

/// A group to write down.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupWritten {
    /// What the unit calls it; no other group of the unit is called so.
    #[schema(min_length = 1, max_length = 60, example = "4A")]
    name: String,
    /// How many of each stage take part: at least one of some stage.
    #[schema(example = json!({"grade_4": 21}))]
    stages: BTreeMap<Stage, i32>,
    /// How many adults usually come along.
    #[schema(minimum = 0, maximum = 999, example = 2)]
    adults: i32,
    /// What it needs.
    #[serde(default)]
    #[schema(max_items = 20)]
    needs: Vec<Need>,
    /// Codes of the languages that it speaks: `fi`, `sv`, `en`, `se`, `et`, `ru`, `uk`, `ar`.
    #[serde(default)]
    #[schema(max_items = 8, example = json!(["sv"]))]
    languages: Vec<String>,
    /// The unit whose group it is; needed where the key's person books for more than one.
    #[schema(value_type = Option<String>, format = "uuid")]
    #[serde(default)]
    unit: Option<UnitId>,
}

/// A unit's group.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Group)]
pub(super) struct GroupShown {
    #[schema(value_type = String, format = "uuid")]
    id: GroupId,
    /// The unit whose group it is.
    #[schema(value_type = String, format = "uuid")]
    unit: UnitId,
    #[schema(example = "4A")]
    name: String,
    /// How many of each stage take part.
    #[schema(example = json!({"grade_4": 21}))]
    stages: BTreeMap<Stage, i32>,
    adults: i32,
    /// How many take part in all, without adults.
    participants: i32,
    needs: Vec<Need>,
    languages: Vec<String>,
}

/// All of them.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Groups {
    items: Vec<GroupShown>,
}

impl From<&Group> for GroupShown {
    fn from(group: &Group) -> Self {
        let card = group.card();
        Self {
            id: group.id(),
            unit: group.unit(),
            name: card.name().to_owned(),
            stages: card.stages().iter().collect(),
            adults: card.adults(),
            participants: card.stages().participants(),
            needs: card.needs().iter().copied().collect(),
            languages: card.languages().to_vec(),
        }
    }
}

/// Lists the groups of the units that the key's person books for.
#[utoipa::path(
    get,
    path = "/api/v1/groups",
    operation_id = "listGroups",
    tag = "Groups",
    params(Asked),
    security(("key" = [])),
    responses((status = 200, description = "The groups, by name", body = Groups), WhenReadingOwn),
)]
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Looks<Book>>,
    Params(_): Params<Asked>,
    reader: Reader,
) -> Result<Json<Groups>, Problem> {
    let units = own_units(&booking, &reader, &caller).await?;
    let groups = groups_of(&booking, &reader, &units).await?;
    Ok(Json(Groups { items: groups.iter().map(GroupShown::from).collect() }))
}

/// Writes a group down.
#[utoipa::path(
    post,
    path = "/api/v1/groups",
    operation_id = "createGroup",
    tag = "Groups",
    params(("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 255,
        description = "A key of your own choice: the same request sent again under it is answered with the same group.")),
    request_body = GroupWritten,
    security(("key" = [])),
    responses((status = 201, description = "The group", body = GroupShown), WhenSending),
)]
pub(super) async fn create(
    State(booking): State<Booking>,
    May(caller): May<Book>,
    once: Once,
    reader: Reader,
    sent: web::Json<GroupWritten>,
) -> Result<(StatusCode, Json<GroupShown>), Problem> {
    let units = own_units(&booking, &reader, &caller).await?;
    let (unit, card) = sent.value.read(&units)?;
    let id = GroupId::from_uuid(once.id(&reader, "groups", &sent.fingerprint).await?);
    booking.write_group_once(caller.tenant, (id, unit), &card, reader.now()).await.map_err(flawed)?;
    let groups = groups_of(&booking, &reader, &units).await?;
    let made = groups.iter().find(|group| group.id() == id).ok_or(Problem::Conflict)?;
    Ok((StatusCode::CREATED, Json(made.into())))
}

/// The units that `who` books for; a tenant without units has no groups.
async fn own_units(booking: &Booking, reader: &Reader, who: &Who) -> Result<Vec<UnitCard>, Problem> {
    if !reader.tenant()?.kind.has_units() {
        return Err(Problem::NotFound);
    }
    Ok(booking.units.bookable_by(who).await?)
}

async fn groups_of(booking: &Booking, reader: &Reader, units: &[UnitCard]) -> Result<Vec<Group>, Problem> {
    let ids: Vec<UnitId> = units.iter().map(|unit| unit.id).collect();
    let tx = booking.db.begin(reader.tenant_id()?).await.map_err(BookingError::from)?;
    Ok(store::groups::of_units(&tx, &ids).await?)
}

impl GroupWritten {
    /// The unit and the group's card, or all that cannot be used.
    fn read(self, units: &[UnitCard]) -> Result<(UnitId, GroupCard), Problem> {
        let unit = match (self.unit, units) {
            (Some(asked), units) if units.iter().any(|unit| unit.id == asked) => Ok(asked),
            (Some(_), _) => Err(Flaw::new("unit", "api-flaw-not-yours")),
            (None, [one]) => Ok(one.id),
            (None, _) => Err(Flaw::missing("unit")),
        };
        let card = GroupCard::new(&self.name, self.stages, self.adults)
            .and_then(|card| card.speaking(self.languages.iter().map(String::as_str)))
            .map(|card| card.needing(self.needs));
        match (unit, card) {
            (Ok(unit), Ok(card)) => Ok((unit, card)),
            (unit, card) => {
                let flaws = card.err().unwrap_or_default();
                Err(Problem::Flawed(flaws.iter().map(flaw).chain(unit.err()).collect()))
            }
        }
    }
}

fn flawed(error: BookingError) -> Problem {
    match error {
        BookingError::Group(flaws) => Problem::Flawed(flaws.iter().map(flaw).collect()),
        other => other.into(),
    }
}

fn flaw(of: &GroupFlaw) -> Flaw {
    let stage = |stage: &Stage| format!("stages.{}", stage.as_str());
    match of {
        GroupFlaw::NameMissing => Flaw::empty("name"),
        GroupFlaw::NameTooLong(most) => Flaw::long("name", *most),
        GroupFlaw::NameTaken => Flaw::new("name", "api-flaw-taken"),
        GroupFlaw::Nobody => Flaw::empty("stages"),
        GroupFlaw::CountNotANumber(of) => Flaw::range(stage(of), 0, 999),
        GroupFlaw::CountTooLarge(of, most) => Flaw::range(stage(of), 0, i64::from(*most)),
        GroupFlaw::AdultsMissing => Flaw::missing("adults"),
        GroupFlaw::AdultsNotANumber => Flaw::range("adults", 0, 999),
        GroupFlaw::TooManyAdults(most) => Flaw::range("adults", 0, i64::from(*most)),
        GroupFlaw::LanguageUnknown(_) => Flaw::choice("languages", &crate::LANGUAGES.join(", ")),
    }
}
