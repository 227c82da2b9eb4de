//! Booking a group's place at one time.

use axum::extract::State;
use axum::response::Response;
use contract::{OccurrenceId, OfferingId};
use http::StatusCode;
use tenancy::{Caller, SignedIn};
use views::paths;
use web::{Form, May, PathIds, Problem, Query, Reader};

use super::form::{Desk, Typed, flaw, flaw_of};
use crate::Booking;
use crate::bookings::{Asked, Extras, Outcome, Queue, Refusal};
use crate::groups::Group;
use crate::party::PartySize;
use crate::screens::{Field, Flaw, FlawKind};

/// The form. A visitor is sent to sign in first and comes back.
pub(super) async fn new(
    State(booking): State<Booking>,
    PathIds(offering, occurrence): PathIds<OfferingId, OccurrenceId>,
    May(caller): May<SignedIn>,
    Query(typed): Query<Typed>,
    reader: Reader,
) -> Result<Response, Problem> {
    let typed = Typed { key: String::new(), ..typed };
    let desk = Desk::open(&booking, &reader, &caller, offering).await?;
    reader.page(&desk.page(&booking, &reader, occurrence, typed, Vec::new(), None).await?)
}

/// The booking: confirmed with a page of its own, or the form again with what is wrong.
pub(super) async fn create(
    State(booking): State<Booking>,
    PathIds(offering, occurrence): PathIds<OfferingId, OccurrenceId>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    if !(1..=200).contains(&typed.key.len()) || !typed.key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Problem::StaleForm);
    }
    let desk = Desk::open(&booking, &reader, &caller, offering).await?;
    let (group, party) = match read(&desk, &typed) {
        Ok(both) => both,
        Err(flaws) => return again(&booking, &reader, &desk, occurrence, typed, Answer::Flaws(flaws)).await,
    };
    let asked = asked(&desk, &reader, &caller, group, party, occurrence, &typed.key)?;
    match booking.book(&desk.door, &asked).await? {
        Outcome::Booked(id, _) => Ok(reader.go_to(&format!("{}?fresh=1", paths::booking(&id.to_string())))),
        // No time of this offering has that id: it is a stranger's, or nobody's.
        Outcome::Refused(Refusal::Gone) => Err(Problem::NotFound),
        Outcome::Refused(refusal) => {
            again(&booking, &reader, &desk, occurrence, typed, Answer::Refused(refusal, party)).await
        }
    }
}

fn read(desk: &Desk, typed: &Typed) -> Result<(Group, PartySize), Vec<Flaw>> {
    let chosen = desk.groups.iter().find(|group| group.id().to_string() == typed.group);
    let missing = Flaw { field: Field::Group, kind: FlawKind::GroupMissing, number: 0 };
    let limits = (desk.shown.content.group_min, desk.shown.content.group_max);
    let party = PartySize::parse(&typed.participants, &typed.adults)
        .and_then(|party| party.within(limits.0, limits.1).map(|()| party).map_err(|flaw| vec![flaw]));
    match (chosen, party) {
        (Some(group), Ok(party)) => Ok((group.clone(), party)),
        (chosen, party) => {
            let missing = chosen.is_none().then_some(missing);
            Err(missing.into_iter().chain(party.err().into_iter().flatten().map(flaw)).collect())
        }
    }
}

fn asked(
    desk: &Desk,
    reader: &Reader,
    caller: &Caller<SignedIn>,
    group: Group,
    party: PartySize,
    occurrence: OccurrenceId,
    key: &str,
) -> Result<Asked, Problem> {
    let content = &desk.shown.content;
    Ok(Asked {
        guest: caller.tenant,
        guest_name: reader.tenant()?.name.clone(),
        unit: group.unit(),
        unit_name: desk.units.get(&group.unit()).cloned().unwrap_or_default(),
        group,
        party,
        offering: content.id,
        about: content.clone().into(),
        occurrences: vec![occurrence],
        queue: Queue::No,
        extras: Extras::default(),
        asks_lead: false,
        lang: reader.lang(),
        is_quiet: false,
        by: caller.person,
        booker_name: caller.name.clone(),
        booker_email: caller.email.clone(),
        key: key.to_owned(),
        at: reader.now(),
    })
}

enum Answer {
    Flaws(Vec<Flaw>),
    Refused(Refusal, PartySize),
}

/// The form again, with everything that was typed.
async fn again(
    booking: &Booking,
    reader: &Reader,
    desk: &Desk,
    occurrence: OccurrenceId,
    mut typed: Typed,
    answer: Answer,
) -> Result<Response, Problem> {
    let (status, flaws, refused) = match answer {
        Answer::Flaws(flaws) => (StatusCode::UNPROCESSABLE_ENTITY, flaws, None),
        Answer::Refused(refusal, party) => {
            (StatusCode::CONFLICT, flaw_of(refusal, party).into_iter().collect(), Some(refusal))
        }
    };
    // Nothing was booked under the key, so a new attempt gets a new one.
    typed.key = String::new();
    let page = desk.page(booking, reader, occurrence, typed, flaws, refused).await?;
    reader.page_with(status, &page)
}
