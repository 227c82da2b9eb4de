//! The booking form: what was typed, what is wrong with it, and the page that says both.

use std::collections::HashMap;

use contract::{ComingTime, OccurrenceId, OfferingId, ShownOffering, Text, TimeState};
use serde::Deserialize;
use tenancy::{Caller, Door, SignedIn, UnitId};
use views::{Counted, Room, paths};
use web::{Problem, Reader, one_time_key, price};

use super::lines::{count, tokens_of};
use crate::Booking;
use crate::bookings::Refusal;
use crate::error::BookingError;
use crate::groups::Group;
use crate::party::{PartyFlaw, PartySize};
use crate::screens::{BookingNew, Field, Flaw, FlawKind, GroupChoice, Limits, Lost, OtherTime, Standing};
use crate::store::{groups, occurrences};

/// What the form sends, as typed; the same names carry it from one time to another in an address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) group: String,
    pub(super) participants: String,
    pub(super) adults: String,
    pub(super) key: String,
}

/// Everything that the form's page is made of.
pub(super) struct Desk {
    pub(super) shown: ShownOffering,
    pub(super) door: Door,
    pub(super) groups: Vec<Group>,
    pub(super) units: HashMap<UnitId, String>,
}

impl Desk {
    /// Finds the listing, the door to its host, and the groups that the caller may bring.
    pub(super) async fn open(
        booking: &Booking,
        reader: &Reader,
        caller: &Caller<SignedIn>,
        offering: OfferingId,
    ) -> Result<Self, Problem> {
        if !reader.tenant()?.kind.has_units() {
            return Err(Problem::NotFound);
        }
        let shown = booking.listings.shown(caller.tenant, offering).await?.ok_or(Problem::NotFound)?;
        let door = booking.sharing.door(caller.tenant, shown.owner, offering, Some(caller.person)).await?;
        let units = booking.units.bookable_by(caller).await?;
        let ids: Vec<UnitId> = units.iter().map(|unit| unit.id).collect();
        let tx = booking.db.begin(caller.tenant).await.map_err(BookingError::from)?;
        let groups = groups::of_units(&tx, &ids).await?;
        Ok(Self {
            shown,
            door: door.ok_or(Problem::NotFound)?,
            groups,
            units: units.into_iter().map(|unit| (unit.id, unit.name)).collect(),
        })
    }

    /// The page of the form, with flaws or with a reason why the place is lost.
    pub(super) async fn page(
        &self,
        booking: &Booking,
        reader: &Reader,
        occurrence: OccurrenceId,
        typed: Typed,
        flaws: Vec<Flaw>,
        refused: Option<Refusal>,
    ) -> Result<BookingNew, Problem> {
        let offering = self.shown.content.id;
        let tx = booking.db.open(&self.door).await.map_err(BookingError::from)?;
        let times = occurrences::coming(&tx, offering, reader.now()).await?;
        drop(tx);
        let typed = self.filled_in(typed);
        let time = times.iter().find(|time| time.occurrence == occurrence);
        let why = match (refused, time) {
            (Some(refusal), _) => why_lost(refusal),
            (None, Some(time)) => why_shut(time),
            (None, None) => return Err(Problem::NotFound),
        };
        let lost = why.map(|why| Lost {
            why: why.to_owned(),
            others: other_times(reader, offering, occurrence, &times, &typed),
        });
        let content = &self.shown.content;
        Ok(BookingNew {
            action: paths::booking_form(&offering.to_string(), &occurrence.to_string()),
            csrf: reader.csrf().to_owned(),
            key: if typed.key.is_empty() { one_time_key() } else { typed.key.clone() },
            offering_href: paths::offering(&offering.to_string()),
            title: content.title.clone(),
            origin: reader.origin(content),
            venue: content.venue.as_ref().map(|venue| venue.name.clone()),
            price: price(content.price),
            // A time that is gone says nothing of itself: its page shows the other times only.
            at: reader.moment(time.map_or(reader.now(), |time| time.starts_at)),
            until: time.map(|time| reader.moment(time.ends_at)),
            standing: self.standing(),
            groups: self.choices(&typed.group),
            new_group_href: format!("{}?offering={offering}&occurrence={occurrence}", paths::NEW_GROUP),
            limits: time.map(|time| limits(time, content.group_max)).unwrap_or_default(),
            confirmed_at_once: true,
            cancel_until: time.map(|time| reader.moment(time.enrols_until)),
            flaws,
            lost,
            participants: typed.participants,
            adults: typed.adults,
        })
    }

    fn standing(&self) -> Standing {
        if self.units.is_empty() {
            Standing::NoUnit
        } else if self.groups.is_empty() {
            Standing::NoGroup
        } else {
            Standing::Ready
        }
    }

    /// With nothing typed yet, the only group is chosen, and the numbers are those of the group.
    fn filled_in(&self, mut typed: Typed) -> Typed {
        if typed.group.is_empty()
            && let [only] = self.groups.as_slice()
        {
            typed.group = only.id().to_string();
        }
        let chosen = self.groups.iter().find(|group| group.id().to_string() == typed.group);
        if let (Some(group), "", "") = (chosen, typed.participants.as_str(), typed.adults.as_str()) {
            typed.participants = group.card().stages().participants().to_string();
            typed.adults = group.card().adults().to_string();
        }
        typed
    }

    fn choices(&self, chosen: &str) -> Vec<GroupChoice> {
        let choice = |group: &Group| {
            let (id, card) = (group.id().to_string(), group.card());
            GroupChoice {
                chosen: id == chosen,
                id,
                name: card.name().to_owned(),
                unit: Text::same(self.units.get(&group.unit()).map(String::as_str).unwrap_or_default()),
                stages: tokens_of(card),
                participants: count(card.stages().participants()),
                adults: count(card.adults()),
                languages: card.languages().to_vec(),
                needs: card.need_tokens(),
            }
        };
        self.groups.iter().map(choice).collect()
    }
}

fn limits(time: &ComingTime, most: i32) -> Limits {
    let left = match time.counts {
        contract::Counts::Heads => Some(count(time.left())),
        contract::Counts::Groups => None,
    };
    Limits { min: Some(count(time.group_min)), max: Some(count(most)), left }
}

/// Where the flaw is and what it is, in the words of the page.
pub(super) fn flaw(party: PartyFlaw) -> Flaw {
    let (field, kind, number) = match party {
        PartyFlaw::ParticipantsMissing => (Field::Participants, FlawKind::ParticipantsMissing, 0),
        PartyFlaw::AdultsMissing => (Field::Adults, FlawKind::AdultsMissing, 0),
        PartyFlaw::ParticipantsNotANumber => (Field::Participants, FlawKind::NotANumber, 0),
        PartyFlaw::AdultsNotANumber => (Field::Adults, FlawKind::NotANumber, 0),
        PartyFlaw::TooFew(least) => (Field::Participants, FlawKind::TooFew, least),
        PartyFlaw::TooMany(most) => (Field::Participants, FlawKind::TooMany, most),
    };
    Flaw { field, kind, number: count(number) }
}

/// Refusals that are a flaw of the form: the reader can mend them there.
pub(super) fn flaw_of(refusal: Refusal, party: PartySize) -> Option<Flaw> {
    match refusal {
        Refusal::Full { left } if left > 0 => {
            Some(Flaw { field: Field::Participants, kind: FlawKind::NoRoom, number: count(left) })
        }
        Refusal::AlreadyBooked | Refusal::AlreadyWaiting => {
            Some(Flaw { field: Field::Group, kind: FlawKind::AlreadyBooked, number: 0 })
        }
        Refusal::WrongSize { least, most } => party.within(least, most).err().map(flaw),
        Refusal::Full { .. }
        | Refusal::Closed
        | Refusal::Cancelled
        | Refusal::Gone
        | Refusal::WrongNumberOfTimes { .. } => None,
    }
}

fn why_lost(refusal: Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::Full { left } if left <= 0 => Some("full"),
        Refusal::Closed => Some("closed"),
        Refusal::Cancelled => Some("cancelled"),
        Refusal::Full { .. }
        | Refusal::AlreadyBooked
        | Refusal::AlreadyWaiting
        | Refusal::WrongSize { .. }
        | Refusal::WrongNumberOfTimes { .. }
        | Refusal::Gone => None,
    }
}

/// Why a time cannot be booked by anyone just now, seen when its form is opened.
fn why_shut(time: &ComingTime) -> Option<&'static str> {
    match time.state {
        TimeState::Cancelled => Some("cancelled"),
        TimeState::Closed | TimeState::Elsewhere => Some("closed_already"),
        TimeState::OpensAt(_) => Some("not_open"),
        TimeState::Open if !time.has_room() => Some("full_already"),
        TimeState::Open => None,
    }
}

const OTHERS: usize = 5;

fn other_times(
    reader: &Reader,
    offering: OfferingId,
    lost: OccurrenceId,
    times: &[ComingTime],
    typed: &Typed,
) -> Vec<OtherTime> {
    times
        .iter()
        .filter(|time| time.occurrence != lost && time.state == TimeState::Open && time.has_room())
        .take(OTHERS)
        .map(|time| OtherTime {
            href: format!(
                "{}?group={}&participants={}&adults={}",
                paths::booking_form(&offering.to_string(), &time.occurrence.to_string()),
                plain(&typed.group),
                plain(&typed.participants),
                plain(&typed.adults),
            ),
            at: reader.moment(time.starts_at),
            room: Room::of(
                count(time.left()),
                count(time.capacity),
                match time.counts {
                    contract::Counts::Heads => Counted::Heads,
                    contract::Counts::Groups => Counted::Groups,
                },
            ),
        })
        .collect()
}

/// What may stand in an address as it is: ids and numbers. Anything else was no id and no number.
fn plain(typed: &str) -> String {
    typed.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').take(64).collect()
}
