//! What waits for the teams of whoever reads.

use std::collections::{BTreeMap, HashMap, HashSet};

use axum::extract::State;
use axum::response::Response;
use contract::{Belongs, BookingId, Coming, OfferingId, TeamCard, Waiting, Why};
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, Host, Offer, TeamId, Timestamp};
use views::paths;
use web::{Form, May, Problem, Query, Reader};

use crate::Portal;
use crate::inbox::{Inbox, Reading, Wanted};
use crate::screens::{ComingLine, InboxIndex, InboxLine, TeamChoice};

/// Whose things are looked for, and what was done just now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    team: String,
    done: Option<String>,
}

/// What waits, the oldest first.
pub(super) async fn index(
    State(portal): State<Portal>,
    May(caller): May<Host>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Result<Response, Problem> {
    let found = portal.waiting(&reader, &caller, &asked.team).await?;
    reader.page(&InboxIndex { is_done: asked.done.is_some(), ..found.page(&reader) })
}

/// What is noticed: the bookings that are ticked, or all that the page showed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    team: String,
    seen_at: String,
    all: Option<String>,
    /// `booking-… = yes`, one for each that is ticked.
    #[serde(flatten)]
    ticked: BTreeMap<String, String>,
}

/// A colleague has noticed bookings: they wait no more for the team.
pub(super) async fn update(
    State(portal): State<Portal>,
    May(caller): May<Host>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let found = portal.waiting(&reader, &caller, &typed.team).await?;
    let is_meant =
        |id: &BookingId| typed.all.is_some() || typed.ticked.contains_key(&format!("booking-{id}"));
    let noticed: Vec<BookingId> = found.bookings().filter(is_meant).collect();
    let seen_at: Option<Timestamp> = typed.seen_at.parse().ok();
    let (Some(seen_at), false) = (seen_at, noticed.is_empty()) else {
        let page = InboxIndex { is_nothing_chosen: true, ..found.page(&reader) };
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    portal.desk.notices.notice(caller.tenant, &noticed, seen_at, caller.person).await?;
    Ok(reader.go_to(&format!("{}?done=noticed&team={}", paths::INBOX, found.wanted.value())))
}

/// What was found for one reader.
struct Found {
    inbox: Inbox,
    wanted: Wanted,
    teams: Vec<TeamCard>,
}

impl Portal {
    async fn waiting(&self, reader: &Reader, caller: &Caller<Host>, said: &str) -> Result<Found, Problem> {
        let mut all = Vec::new();
        for service in &self.desk.waits {
            all.extend(service.waiting(caller.tenant).await?);
        }
        let booked: Vec<OfferingId> = all.iter().filter_map(offering).collect();
        let owners = match booked.as_slice() {
            [] => HashMap::new(),
            offerings => self.desk.ownership.teams_of(caller.tenant, offerings).await?,
        };
        let teams = self.desk.teams.of_tenant(caller.tenant).await?;
        let own = self.desk.teams.of_person(caller.tenant, caller.person).await?;
        let ids = |teams: &[TeamCard]| teams.iter().map(|team| team.id).collect::<HashSet<TeamId>>();
        let wanted = Wanted::parse(said, &ids(&teams));
        let may_offer = reader.may::<Offer>().is_some();
        let reading = Reading { person: caller.person, own: ids(&own), may_offer };
        Ok(Found { inbox: Inbox::of(all, &owners, wanted, &reading), wanted, teams })
    }
}

fn offering(waiting: &Waiting) -> Option<OfferingId> {
    match waiting.of {
        Belongs::Offering(offering) => Some(offering),
        Belongs::Team(_) => None,
    }
}

fn coming(why: &Why) -> Option<&Coming> {
    match why {
        Why::Requested(coming) | Why::Booked(coming) | Why::Cancelled(coming) => Some(coming),
        Why::Review { .. } | Why::SentBack { .. } | Why::Import => None,
    }
}

impl Found {
    /// What one need only notice; a request wants an answer.
    fn bookings(&self) -> impl Iterator<Item = BookingId> {
        let news = self.inbox.waiting.iter().filter(|(_, one)| !matches!(one.why, Why::Requested(_)));
        news.filter_map(|(_, one)| coming(&one.why)).map(|coming| coming.booking)
    }

    fn page(&self, reader: &Reader) -> InboxIndex {
        let choice = |team: &TeamCard| TeamChoice { value: team.id.to_string(), name: team.name.clone() };
        InboxIndex {
            lines: self.inbox.waiting.iter().map(|(team, one)| self.line(reader, *team, one)).collect(),
            teams: self.teams.iter().map(choice).collect(),
            wanted: self.wanted.value(),
            elsewhere: self.inbox.elsewhere,
            has_news: self.bookings().next().is_some(),
            seen_at: reader.now().to_string(),
            csrf: reader.csrf().to_owned(),
            is_done: false,
            is_nothing_chosen: false,
        }
    }

    fn line(&self, reader: &Reader, team: Option<TeamId>, one: &Waiting) -> InboxLine {
        let card = self.teams.iter().find(|card| Some(card.id) == team);
        let (why, note) = match &one.why {
            Why::Review { .. } => ("review", None),
            Why::SentBack { note } => ("sent_back", Some(note.clone())),
            Why::Import => ("import", None),
            Why::Requested(_) => ("requested", None),
            Why::Booked(_) => ("booked", None),
            Why::Cancelled(_) => ("cancelled", None),
        };
        InboxLine {
            why,
            title: one.title.clone(),
            href: one.href.clone(),
            team: card.map(|card| card.name.clone()),
            since: reader.moment(one.since),
            note,
            coming: coming(&one.why).map(|coming| coming_line(reader, coming)),
        }
    }
}

fn coming_line(reader: &Reader, coming: &Coming) -> ComingLine {
    let count = |heads: i32| u32::try_from(heads).unwrap_or(0);
    ComingLine {
        id: coming.booking.to_string(),
        unit: coming.unit.clone(),
        guest: coming.guest.clone(),
        group: coming.group.clone(),
        participants: count(coming.participants),
        adults: count(coming.adults),
        at: reader.moment(coming.starts_at),
    }
}
