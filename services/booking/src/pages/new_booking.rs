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
use crate::asking::{Asker, Wanted};
use crate::bookings::{Asked, Extras, Outcome, Refusal};
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
    let (group, party, extras) = match read(&desk, &typed) {
        Ok(all) => all,
        Err(flaws) => return again(&booking, &reader, &desk, occurrence, typed, Answer::Flaws(flaws)).await,
    };
    let asked = asked(&desk, &reader, &caller, (group, party, extras), occurrence, &typed)?;
    match booking.book(&desk.door, &asked).await? {
        Outcome::Booked(id, _) => Ok(reader.go_to(&format!("{}?fresh=1", paths::booking(&id.to_string())))),
        // No time of this offering has that id: it is a stranger's, or nobody's.
        Outcome::Refused(Refusal::Gone) => Err(Problem::NotFound),
        Outcome::Refused(refusal) => {
            again(&booking, &reader, &desk, occurrence, typed, Answer::Refused(refusal, party)).await
        }
    }
}

fn read(desk: &Desk, typed: &Typed) -> Result<(Group, PartySize, Extras), Vec<Flaw>> {
    let chosen = desk.groups.iter().find(|group| group.id().to_string() == typed.group);
    let missing = Flaw { field: Field::Group, kind: FlawKind::GroupMissing, number: 0 };
    let limits = (desk.shown.content.group_min, desk.shown.content.group_max);
    let party = PartySize::parse(&typed.participants, &typed.adults)
        .and_then(|party| party.within(limits.0, limits.1).map(|()| party).map_err(|flaw| vec![flaw]));
    let needed = desk.terms.needed;
    let is_whole = needed == 1 || usize::try_from(needed).is_ok_and(|needed| typed.times().len() == needed);
    let series = Flaw { field: Field::Times, kind: FlawKind::TimesNeeded, number: needed };
    match (chosen, party, typed.extras()) {
        (Some(group), Ok(party), Ok(extras)) if is_whole => Ok((group.clone(), party, extras)),
        (chosen, party, extras) => {
            let missing = chosen.is_none().then_some(missing);
            let party = party.err().into_iter().flatten().map(flaw);
            let series = (!is_whole).then_some(series);
            Err(series
                .into_iter()
                .chain(missing)
                .chain(party)
                .chain(extras.err().into_iter().flatten())
                .collect())
        }
    }
}

fn asked(
    desk: &Desk,
    reader: &Reader,
    caller: &Caller<SignedIn>,
    (group, party, extras): (Group, PartySize, Extras),
    occurrence: OccurrenceId,
    typed: &Typed,
) -> Result<Asked, Problem> {
    let unit = group.unit();
    let wanted = Wanted {
        unit_name: desk.units.get(&unit).map(|unit| unit.name.clone()).unwrap_or_default(),
        asks_lead: desk.asks_lead(unit),
        group,
        party,
        occurrences: if desk.terms.needed == 1 { vec![occurrence] } else { typed.times() },
        queue: typed.queue(),
        extras,
        is_quiet: desk.is_broker && typed.quiet.is_some(),
        key: typed.key.clone(),
    };
    let by = Asker { who: caller, tenant: reader.tenant()?, lang: reader.lang(), at: reader.now() };
    let content = &desk.shown.content;
    Ok(wanted.asked(&by, content.id, content.into()))
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
