//! A unit's groups: written down once, changed when they change.

use axum::extract::State;
use axum::response::Response;
use contract::{GroupId, Text, UnitCard};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Book, Caller, UnitId};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use super::group_form::{Sheet, Typed, flaw, unit_missing};
use super::lines::{count, tokens_of};
use crate::Booking;
use crate::error::BookingError;
use crate::groups::{Group, GroupCard, GroupFlaw};
use crate::screens::{GroupFormFlaw, GroupLine, GroupsIndex, UnitGroups};
use crate::store::groups;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: Option<String>,
}

/// The groups of the caller's units.
pub(super) async fn index(
    State(booking): State<Booking>,
    May(caller): May<Book>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (units, groups) = own(&booking, &reader, &caller).await?;
    let of_unit = |unit: &UnitCard| UnitGroups {
        name: Text::same(&unit.name),
        new_href: format!("{}?unit={}", paths::NEW_GROUP, unit.id),
        groups: groups.iter().filter(|group| group.unit() == unit.id).map(line).collect(),
    };
    reader.page(&GroupsIndex {
        units: units.iter().map(of_unit).collect(),
        done: done.done.filter(|what| ["formed", "changed", "ended"].contains(&what.as_str())),
    })
}

/// The form for a new group.
pub(super) async fn new(
    State(booking): State<Booking>,
    May(caller): May<Book>,
    Query(typed): Query<Typed>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (units, groups) = own(&booking, &reader, &caller).await?;
    reader.page(&Sheet::blank(units, &groups).page(&reader, &typed, Vec::new())?)
}

/// Writes a group down, and goes back to the booking that waits for it, if one does.
pub(super) async fn create(
    State(booking): State<Booking>,
    May(caller): May<Book>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (units, groups) = own(&booking, &reader, &caller).await?;
    let sheet = Sheet::blank(units, &groups);
    let (unit, card) = match (sheet.unit(&typed), GroupCard::parse(&typed.card())) {
        (Some(unit), Ok(card)) => (unit, card),
        (unit, card) => {
            let missing = unit.is_none().then(unit_missing);
            let flaws = missing.into_iter().chain(said(card.err().unwrap_or_default()));
            return again(&reader, &sheet, &typed, flaws.collect());
        }
    };
    match booking.write_group(caller.tenant, unit, &card, reader.now()).await {
        Ok(id) => Ok(reader.go_to(&typed.way_back(id))),
        Err(BookingError::Group(flaws)) => again(&reader, &sheet, &typed, said(flaws).collect()),
        Err(error) => Err(error.into()),
    }
}

/// The form with a group's card.
pub(super) async fn edit(
    State(booking): State<Booking>,
    PathId(id): PathId<GroupId>,
    May(caller): May<Book>,
    reader: Reader,
) -> Result<Response, Problem> {
    let (units, groups) = own(&booking, &reader, &caller).await?;
    let group = groups.iter().find(|group| group.id() == id).ok_or(Problem::NotFound)?;
    reader.page(&Sheet::of(group, units).page(&reader, &Typed::of(group), Vec::new())?)
}

/// Gives a group another card.
pub(super) async fn update(
    State(booking): State<Booking>,
    PathId(id): PathId<GroupId>,
    May(caller): May<Book>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let (units, groups) = own(&booking, &reader, &caller).await?;
    let group = groups.iter().find(|group| group.id() == id).ok_or(Problem::NotFound)?;
    let sheet = Sheet::of(group, units);
    let changed = match GroupCard::parse(&typed.card()) {
        Ok(card) => booking.revise_group(caller.tenant, id, &[group.unit()], &card).await,
        Err(flaws) => Err(BookingError::Group(flaws)),
    };
    match changed {
        Ok(()) => Ok(reader.go_to(&format!("{}?done=changed", paths::GROUPS))),
        Err(BookingError::Group(flaws)) => again(&reader, &sheet, &typed, said(flaws).collect()),
        Err(error) => Err(error.into()),
    }
}

/// The caller's units with their groups; a tenant without units has no such page.
async fn own(
    booking: &Booking,
    reader: &Reader,
    caller: &Caller<Book>,
) -> Result<(Vec<UnitCard>, Vec<Group>), Problem> {
    if !reader.tenant()?.kind.has_units() {
        return Err(Problem::NotFound);
    }
    let units = booking.units.bookable_by(caller).await?;
    let ids: Vec<UnitId> = units.iter().map(|unit| unit.id).collect();
    let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
    let groups = groups::of_units(&tx, &ids).await?;
    Ok((units, groups))
}

fn line(group: &Group) -> GroupLine {
    let card = group.card();
    GroupLine {
        href: paths::group(&group.id().to_string()),
        name: card.name().to_owned(),
        stages: tokens_of(card),
        participants: count(card.stages().participants()),
        adults: count(card.adults()),
        languages: card.languages().to_vec(),
        needs: card.need_tokens(),
    }
}

fn said(flaws: Vec<GroupFlaw>) -> impl Iterator<Item = GroupFormFlaw> {
    flaws.into_iter().map(|one| flaw(&one))
}

/// The form again, with everything that was typed.
fn again(
    reader: &Reader,
    sheet: &Sheet,
    typed: &Typed,
    flaws: Vec<GroupFormFlaw>,
) -> Result<Response, Problem> {
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &sheet.page(reader, typed, flaws)?)
}
