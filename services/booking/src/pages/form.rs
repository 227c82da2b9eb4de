//! The booking form: what was typed, what is wrong with it, and the page that says both.

use std::collections::HashMap;

use contract::{ComingTime, OccurrenceId, OfferingId, ShownOffering, Text, TimeState, UnitCard};
use serde::Deserialize;
use tenancy::{Caller, Door, Role, SignedIn, UnitId};
use views::{Counted, Room, paths};
use web::{Problem, Reader, one_time_key, price};

use super::lines::{count, tokens_of};
use crate::Booking;
use crate::bookings::{Extras, Queue, Refusal, Transport, legible};
use crate::error::BookingError;
use crate::groups::Group;
use crate::party::{PartyFlaw, PartySize};
use crate::screens::{
    BookingNew, Field, Flaw, FlawKind, GroupChoice, Limits, Lost, OtherTime, Series, SeriesTime, Standing,
    Way,
};
use crate::store::seats::{self, TermsOf};
use crate::store::{groups, occurrences};

/// What the form sends, as typed; the same names carry it from one time to another in an address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) group: String,
    pub(super) participants: String,
    pub(super) adults: String,
    pub(super) key: String,
    /// Empty, `these` or `any`: whether the group would stand in the queue.
    pub(super) queue: String,
    pub(super) invoice: Option<String>,
    pub(super) transport: String,
    pub(super) message: String,
    pub(super) quiet: Option<String>,
    /// `time-… = yes`, one for each time of a series that is ticked.
    #[serde(flatten)]
    pub(super) ticked: HashMap<String, String>,
}

impl Typed {
    /// What the group does where there is no room.
    pub(super) fn queue(&self) -> Queue {
        match self.queue.as_str() {
            "these" => Queue::ForThese,
            "any" => Queue::ForAny,
            _ => Queue::No,
        }
    }

    /// The times of a series that are ticked.
    pub(super) fn times(&self) -> Vec<OccurrenceId> {
        let ids = self.ticked.keys().filter_map(|name| name.strip_prefix("time-")?.parse().ok());
        let mut times: Vec<OccurrenceId> = ids.collect();
        times.sort_unstable();
        times
    }

    /// What is said beside who comes and when, or what is too long of it.
    pub(super) fn extras(&self) -> Result<Extras, Vec<Flaw>> {
        let invoice = legible(self.invoice.as_deref().unwrap_or_default());
        let message = legible(&self.message);
        let flaw = |field, most: usize| Flaw {
            field,
            kind: FlawKind::TooLong,
            number: u32::try_from(most).unwrap_or(u32::MAX),
        };
        let mut flaws = Vec::new();
        if invoice.chars().count() > Extras::LONGEST_REFERENCE {
            flaws.push(flaw(Field::Invoice, Extras::LONGEST_REFERENCE));
        }
        if message.chars().count() > Extras::LONGEST_MESSAGE {
            flaws.push(flaw(Field::Message, Extras::LONGEST_MESSAGE));
        }
        if flaws.is_empty() {
            Ok(Extras { invoice_reference: invoice, transport: Transport::parse(&self.transport), message })
        } else {
            Err(flaws)
        }
    }
}

/// Everything that the form's page is made of.
pub(super) struct Desk {
    pub(super) shown: ShownOffering,
    pub(super) door: Door,
    pub(super) groups: Vec<Group>,
    pub(super) units: HashMap<UnitId, UnitCard>,
    pub(super) terms: TermsOf,
    pub(super) is_broker: bool,
    approves: Vec<UnitId>,
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
        drop(tx);
        let door = door.ok_or(Problem::NotFound)?;
        let tx = booking.db.open(&door).await.map_err(BookingError::from)?;
        let terms = seats::terms_of(&tx, offering).await.map_err(BookingError::from)?;
        drop(tx);
        Ok(Self {
            shown,
            door,
            groups,
            units: units.into_iter().map(|unit| (unit.id, unit)).collect(),
            terms,
            is_broker: caller.is_any(&[Role::Broker]),
            approves: booking.units.approved_by(caller).await?,
        })
    }

    /// Whether a unit's own principal is asked first: not by the principal.
    pub(super) fn asks_lead(&self, unit: UnitId) -> bool {
        self.units.get(&unit).is_some_and(|card| card.approver.is_some()) && !self.approves.contains(&unit)
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
        let times = occurrences::coming(&tx, self.door.guest(), offering, reader.now()).await?;
        drop(tx);
        let typed = self.filled_in(typed);
        let time = times.iter().find(|time| time.occurrence == occurrence);
        let why = match (refused, time) {
            (Some(refusal), _) => why_lost(refusal),
            (None, Some(time)) => why_shut(time),
            (None, None) => return Err(Problem::NotFound),
        };
        let form = paths::booking_form(&offering.to_string(), &occurrence.to_string());
        let is_full =
            matches!(why, Some("full" | "full_already")) || matches!(refused, Some(Refusal::Full { .. }));
        let may_queue = self.terms.queues && is_full;
        let queue_href = may_queue.then(|| format!("{form}?queue=these{}", carried(&typed)));
        // Whoever stands in the queue knows that the time is full.
        let is_queueing = typed.queue() != Queue::No && self.terms.queues;
        let lost = why.filter(|why| !(is_queueing && why.starts_with("full"))).map(|why| Lost {
            why: why.to_owned(),
            others: other_times(reader, offering, occurrence, &times, &typed),
            queue_href: queue_href.clone(),
        });
        let content = &self.shown.content;
        Ok(BookingNew {
            action: form,
            csrf: reader.csrf().to_owned(),
            key: if typed.key.is_empty() { one_time_key() } else { typed.key.clone() },
            offering_href: paths::offering(&offering.to_string()),
            title: content.title.clone(),
            origin: reader.origin(content),
            venue: content.venue.as_ref().map(|venue| venue.name.clone()),
            price: price(self.shown.overrides.price(content.price)),
            full_price: self.shown.overrides.full_price(content.price).map(price),
            // A time that is gone says nothing of itself: its page shows the other times only.
            at: reader.moment(time.map_or(reader.now(), |time| time.starts_at)),
            until: time.map(|time| reader.moment(time.ends_at)),
            standing: self.standing(),
            groups: self.choices(&typed.group),
            new_group_href: format!("{}?offering={offering}&occurrence={occurrence}", paths::NEW_GROUP),
            limits: time.map(|time| limits(time, content.group_max, is_queueing)).unwrap_or_default(),
            way: self.way(&typed),
            series: self.series(reader, &times, occurrence, &typed),
            queue: is_queueing.then(|| typed.queue.clone()),
            queue_href: queue_href.filter(|_| !is_queueing),
            is_any_allowed: self.terms.needed == 1,
            invoice: self.invoice(&typed),
            transport: typed.transport.clone(),
            message: typed.message.clone(),
            quiet: self.is_broker.then_some(typed.quiet.is_some()),
            cancel_until: time.map(|time| reader.moment(time.enrols_until)),
            flaws,
            lost,
            participants: typed.participants,
            adults: typed.adults,
        })
    }

    /// What happens to the booking when it is sent.
    fn way(&self, typed: &Typed) -> Way {
        let unit = self.groups.iter().find(|group| group.id().to_string() == typed.group).map(Group::unit);
        if typed.queue() != Queue::No {
            Way::Queued
        } else if unit.is_some_and(|unit| self.asks_lead(unit)) {
            Way::Asked
        } else if self.terms.is_automatic {
            Way::AtOnce
        } else {
            Way::Requested
        }
    }

    /// The times to choose a series from; none where a booking is for one time.
    fn series(
        &self,
        reader: &Reader,
        times: &[ComingTime],
        occurrence: OccurrenceId,
        typed: &Typed,
    ) -> Option<Series> {
        let chosen = typed.times();
        let is_chosen = |id| if chosen.is_empty() { id == occurrence } else { chosen.contains(&id) };
        let may_wait = typed.queue() != Queue::No;
        (self.terms.needed > 1).then(|| Series {
            needed: self.terms.needed,
            times: times
                .iter()
                .filter(|time| time.state == TimeState::Open && (may_wait || time.has_room()))
                .map(|time| SeriesTime {
                    id: time.occurrence.to_string(),
                    at: reader.moment(time.starts_at),
                    until: Some(reader.moment(time.ends_at)),
                    room: room(time),
                    chosen: is_chosen(time.occurrence),
                })
                .collect(),
        })
    }

    /// What the invoice must say, as typed; before anything was typed, what the only unit's must say.
    fn invoice(&self, typed: &Typed) -> String {
        let of_the_unit = || match self.units.values().collect::<Vec<_>>().as_slice() {
            [only] => only.invoice_reference.clone(),
            _ => String::new(),
        };
        typed.invoice.clone().unwrap_or_else(of_the_unit)
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
                unit: Text::same(
                    self.units.get(&group.unit()).map(|unit| unit.name.as_str()).unwrap_or_default(),
                ),
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

fn limits(time: &ComingTime, most: i32, is_queueing: bool) -> Limits {
    let left = match time.counts {
        contract::Counts::Heads if !is_queueing => Some(count(time.left())),
        contract::Counts::Heads | contract::Counts::Groups => None,
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
        Refusal::AlreadyBooked => {
            Some(Flaw { field: Field::Group, kind: FlawKind::AlreadyBooked, number: 0 })
        }
        Refusal::AlreadyWaiting => {
            Some(Flaw { field: Field::Group, kind: FlawKind::AlreadyWaiting, number: 0 })
        }
        Refusal::WrongNumberOfTimes { needed } => {
            Some(Flaw { field: Field::Times, kind: FlawKind::TimesNeeded, number: count(needed) })
        }
        Refusal::WrongSize { least, most } => party.within(least, most).err().map(flaw),
        Refusal::Full { .. } | Refusal::Closed | Refusal::Cancelled | Refusal::Gone => None,
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
                "{}?{}",
                paths::booking_form(&offering.to_string(), &time.occurrence.to_string()),
                carried(typed).trim_start_matches('&'),
            ),
            at: reader.moment(time.starts_at),
            room: room(time),
        })
        .collect()
}

/// What was typed of the group, as part of an address.
fn carried(typed: &Typed) -> String {
    let (group, participants, adults) = (&typed.group, &typed.participants, &typed.adults);
    format!("&group={}&participants={}&adults={}", plain(group), plain(participants), plain(adults))
}

pub(super) fn room(time: &ComingTime) -> Room {
    let counted = match time.counts {
        contract::Counts::Heads => Counted::Heads,
        contract::Counts::Groups => Counted::Groups,
    };
    Room::of(count(time.left()), count(time.capacity), counted)
}

/// What may stand in an address as it is: ids and numbers. Anything else was no id and no number.
fn plain(typed: &str) -> String {
    typed.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').take(64).collect()
}
