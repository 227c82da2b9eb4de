//! One invented offering with its times: of the same number, always the same.

use booking::NewOccurrence;
use catalogue::{CatalogueError, Draft, Prepared};
use contract::{
    AccessFeature, ComingTime, Counts, Delivery, Home, Kind, OccurrenceId, OfferingDetails, OfferingId,
    Price, Stage, TenantCard, TimeState,
};
use jiff::SignedDuration;
use tenancy::Timestamp;
use tenancy::re::uuid::Uuid;

use super::Size;
use super::words::{self, Chance};

const KINDS: [Kind; 8] = [
    Kind::Workshop,
    Kind::Performance,
    Kind::Visit,
    Kind::Course,
    Kind::Workshop,
    Kind::Exhibition,
    Kind::Virtual,
    Kind::Hobby,
];
const LANGUAGES: [&[&str]; 4] = [&["fi"], &["fi", "sv"], &["sv"], &["fi", "sv", "en"]];
/// Over how many days the times are spread.
const DAYS: usize = 98;
const MINUTES: i32 = 60;

/// An offering with its times, and as catalogues list it.
pub(super) struct Made {
    pub(super) id: OfferingId,
    pub(super) draft: Draft,
    pub(super) times: Vec<NewOccurrence>,
    pub(super) listing: Prepared,
}

impl Made {
    pub(super) fn of(
        owner: &TenantCard,
        number: usize,
        size: Size,
        now: Timestamp,
    ) -> Result<Self, CatalogueError> {
        let mut chance = Chance::of(number);
        let id = OfferingId::from_uuid(named(owner, &format!("{number}")));
        let languages = languages(&mut chance);
        let draft = draft(owner, &mut chance, languages);
        let numbers = (number..size.occurrences).step_by(size.offerings);
        let mut times: Vec<_> = numbers.map(|time| occurrence(owner, id, time, &mut chance, now)).collect();
        times.sort_by_key(|time| time.starts_at);
        let content = draft.clone().as_it_travels(id, owner, None, Vec::new())?;
        let coming: Vec<ComingTime> = times.iter().map(coming).collect();
        let listing = Prepared::of(&content, &coming, now);
        Ok(Self { id, draft, times, listing })
    }
}

fn draft(owner: &TenantCard, chance: &mut Chance, languages: Vec<String>) -> Draft {
    let (subject, art) = words::subject(chance);
    let first = chance.below(Stage::ALL.len() - 3);
    Draft {
        kind: Some(KINDS[chance.below(KINDS.len())]),
        title: words::title(subject, chance),
        summary: words::summary(subject, chance),
        description: words::description(subject, chance),
        stages: Stage::ALL[first..first + 1 + chance.below(3)].to_vec(),
        deliveries: vec![Delivery::ALL[chance.below(2)]],
        languages,
        minutes: Some(MINUTES),
        price: Some(price(chance)),
        group_min: Some(1),
        group_max: Some(30),
        deadline_days: 1,
        art: Some(art),
        home: Some(Home {
            slug: owner.slug.clone(),
            name: owner.name.clone(),
            from: owner.phrases.from.clone(),
        }),
        details: OfferingDetails {
            access: vec![AccessFeature::ALL[chance.below(AccessFeature::ALL.len())]],
            ..OfferingDetails::default()
        },
        ..Draft::default()
    }
}

fn languages(chance: &mut Chance) -> Vec<String> {
    LANGUAGES[chance.below(LANGUAGES.len())].iter().map(|code| (*code).to_owned()).collect()
}

fn price(chance: &mut Chance) -> Price {
    match chance.below(3) {
        0 => Price::Free,
        1 => Price::Group(12_000),
        _ => Price::Head(350),
    }
}

fn occurrence(
    owner: &TenantCard,
    offering: OfferingId,
    number: usize,
    chance: &mut Chance,
    now: Timestamp,
) -> NewOccurrence {
    let hours = |hours: usize| SignedDuration::from_hours(i64::try_from(hours).unwrap_or(i64::MAX));
    let starts_at = now.plus(hours(48 + 24 * chance.below(DAYS) + chance.below(7)));
    NewOccurrence {
        id: OccurrenceId::from_uuid(named(owner, &format!("time {number}"))),
        offering,
        starts_at,
        ends_at: starts_at.plus(SignedDuration::from_mins(i64::from(MINUTES))),
        enrols_from: None,
        enrols_until: starts_at.plus(-hours(24)),
        counts: Counts::Heads,
        capacity: 30,
        group_min: 1,
        group_max: 30,
        languages: languages(chance),
        cancel_until: None,
        venue: None,
        own: None,
    }
}

fn coming(time: &NewOccurrence) -> ComingTime {
    ComingTime {
        occurrence: time.id,
        starts_at: time.starts_at,
        ends_at: time.ends_at,
        enrols_until: time.enrols_until,
        languages: time.languages.clone(),
        counts: time.counts,
        capacity: time.capacity,
        taken: 0,
        group_min: time.group_min,
        state: TimeState::Open,
    }
}

/// An id that is the same in every run (RFC 9562, version 5).
fn named(owner: &TenantCard, name: &str) -> Uuid {
    Uuid::new_v5(&owner.id.as_uuid(), name.as_bytes())
}
