//! A listing's content as its page shows it to one reader.

use contract::{
    AlsoIn, ComingTime, Counts, Delivery, ImageCard, Known, MaterialUse, Mode, OfferingContent, OfferingId,
    PackageId, Price, TechnicalNeeds, Text, TimeState, VenueFacts,
};
use views::{Counted, Room, paths};
use web::{Reader, image_href, picture_at, price};

use crate::schema_org::{Site, linked_data};
use crate::screens::{
    BookedWhere, Material, MaterialPart, Month, Need, Needs, OfferingShow, OtherLanguage, PartOf, Photograph,
    PlaceFacts, Subject, Time, Venue,
};

/// What the page needs beside the content.
pub(in crate::pages) struct Surroundings {
    /// The coming times; none where they could not be read.
    pub(in crate::pages) times: Option<Vec<ComingTime>>,
    /// Whether the reader has it among the favourites; none for a visitor.
    pub(in crate::pages) is_favourite: Option<bool>,
    /// The packages that it is part of.
    pub(in crate::pages) packages: Vec<(PackageId, Text)>,
    /// What its owner asks, and what the tenant says of it.
    pub(in crate::pages) local: Local,
    /// Where its owner is reached.
    pub(in crate::pages) owner_email: Option<String>,
    /// Whether units of this tenant book.
    pub(in crate::pages) books_here: bool,
}

/// What the tenant says of another's offering.
#[derive(Default)]
pub(in crate::pages) struct Local {
    /// What the owner asks, where the tenant pays a part of it.
    pub(in crate::pages) full_price: Option<Price>,
    /// What the tenant's own people should know.
    pub(in crate::pages) note: Text,
    /// Whether the reader may change it.
    pub(in crate::pages) is_readers: bool,
}

/// The page.
pub(in crate::pages) fn as_shown(
    reader: &Reader,
    content: &OfferingContent,
    around: Surroundings,
) -> OfferingShow {
    let booked = booked_where(content, around.books_here);
    let live = around.times.is_some();
    let coming = around.times.unwrap_or_default();
    let may_book = matches!(booked, BookedWhere::Here);
    let times: Vec<Time> = coming.iter().map(|time| time_line(reader, content.id, time, may_book)).collect();
    let more = &content.more;
    let own = Some(more.contact_email.clone()).filter(|email| !email.is_empty());
    OfferingShow {
        id: content.id.to_string(),
        csrf: reader.csrf().to_owned(),
        title: content.title.clone(),
        summary: content.summary.clone(),
        description: content.description.clone(),
        kind: content.kind.as_str().to_owned(),
        deliveries: content.deliveries.iter().map(|delivery| delivery.as_str().to_owned()).collect(),
        languages: content.languages.clone(),
        stages: content.stages.iter().map(|stage| stage.as_str().to_owned()).collect(),
        minutes: whole(content.minutes),
        group_min: u32::try_from(content.group_min).ok(),
        group_max: u32::try_from(content.group_max).ok(),
        venue: content.venue.clone().map(|venue| Venue { name: venue.name, address: venue.address }),
        place: content.venue.as_ref().and_then(|venue| place_facts(venue.facts)),
        needs: needs(content),
        access: more.access.iter().map(|feature| feature.as_str().to_owned()).collect(),
        transport: more.transport.clone(),
        photo_terms: more.photo_terms.clone(),
        materials: materials(content),
        subjects: subjects(reader, content),
        also_in: more.also_in.iter().map(other_language).collect(),
        producer: content.origin.name.clone(),
        producer_href: paths::producer(&content.origin.slug),
        ask_email: own.or(around.owner_email),
        price: price(content.price),
        full_price: around.local.full_price.map(price),
        note: around.local.note,
        local_href: around.local.is_readers.then(|| paths::local(&content.id.to_string())),
        travel: more.travel.clone(),
        art: content.art.as_str().to_owned(),
        image: content.image.as_ref().map(|image| photograph(content, image)),
        more_images: content.more_images.iter().map(|image| photograph(content, image)).collect(),
        origin: reader.origin(content),
        deadline_days: u32::try_from(content.deadline_days).ok(),
        next: times.iter().find(|time| time.room.is_open()).cloned(),
        months: Month::of(times),
        live,
        booked,
        draft_href: None,
        favourite: around.is_favourite,
        part_of: around.packages.into_iter().map(part_of).collect(),
        address: reader.absolute(&paths::offering(&content.id.to_string())),
        linked_data: linked_data(content, &coming, &site(reader, content)),
    }
}

fn part_of((id, title): (PackageId, Text)) -> PartOf {
    PartOf { title, href: paths::package(&id.to_string()) }
}

fn site(reader: &Reader, content: &OfferingContent) -> Site {
    let page = paths::offering(&content.id.to_string());
    Site {
        lang: reader.lang(),
        zone: reader.tenant().map_or_else(|_| "Europe/Helsinki".to_owned(), |tenant| tenant.zone.clone()),
        page: reader.absolute(&page),
        producer: reader.absolute(&paths::producer(&content.origin.slug)),
        image: content.image.as_ref().map(|image| reader.absolute(&image_href(content, image))),
    }
}

/// Where a reader books what is offered in this way.
fn booked_where(content: &OfferingContent, books_here: bool) -> BookedWhere {
    let more = &content.more;
    match more.mode {
        Mode::External => BookedWhere::Elsewhere {
            host: host_of(&more.external_href).to_owned(),
            href: more.external_href.clone(),
        },
        Mode::Showcase | Mode::OnRequest => BookedWhere::ByAsking,
        Mode::Scheduled | Mode::Slot | Mode::Round | Mode::Invitation | Mode::Volunteer => {
            if books_here {
                BookedWhere::Here
            } else {
                BookedWhere::OwnTray
            }
        }
    }
}

/// The host that an address leads to: who follows it should know where to.
fn host_of(href: &str) -> &str {
    let rest = href.split_once("://").map_or(href, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// What is known of the place; none where nothing is, so that a page does not ask seven times.
fn place_facts(facts: VenueFacts) -> Option<PlaceFacts> {
    let all = [
        ("step_free", facts.step_free),
        ("induction_loop", facts.induction_loop),
        ("toilets", facts.toilets),
        ("cloakroom", facts.cloakroom),
        ("snack_place", facts.snack_place),
        ("parking", facts.parking),
        ("bus_drop_off", facts.bus_drop_off),
    ];
    let of = |known: Known| -> Vec<String> {
        all.iter().filter(|(_, one)| *one == known).map(|(name, _)| (*name).to_owned()).collect()
    };
    let place = PlaceFacts { has: of(Known::Yes), lacks: of(Known::No), unknown: of(Known::Unknown) };
    (place.unknown.len() < all.len()).then_some(place)
}

/// What a visiting programme needs; none where it does not visit, or where nobody has said anything.
fn needs(content: &OfferingContent) -> Option<Needs> {
    let technical = &content.more.technical;
    let is_said = *technical != TechnicalNeeds::default();
    (is_said && content.deliveries.contains(&Delivery::ComesToYou)).then(|| Needs {
        space: technical.space.clone(),
        things: [("power", technical.power), ("darkness", technical.darkness), ("piano", technical.piano)]
            .map(|(what, known)| Need { what: what.to_owned(), known: known.as_str().to_owned() })
            .to_vec(),
        setup_minutes: whole(technical.setup_minutes),
    })
}

fn materials(content: &OfferingContent) -> Vec<MaterialPart> {
    let links = |part: MaterialUse| -> Vec<Material> {
        let its = content.more.materials.iter().filter(|material| material.part == part);
        its.map(|material| Material { title: material.title.clone(), href: material.href.clone() }).collect()
    };
    let parts = MaterialUse::ALL.iter();
    let parts = parts.map(|part| MaterialPart { part: part.as_str().to_owned(), links: links(*part) });
    parts.filter(|part| !part.links.is_empty()).collect()
}

fn other_language(other: &AlsoIn) -> OtherLanguage {
    let paragraphs = other.description.split("\n\n").map(str::trim).filter(|one| !one.is_empty());
    OtherLanguage {
        lang: other.lang.clone(),
        title: other.title.clone(),
        summary: other.summary.clone(),
        paragraphs: paragraphs.map(str::to_owned).collect(),
    }
}

/// What it is about; each leads to what else is found by that word.
fn subjects(reader: &Reader, content: &OfferingContent) -> Vec<Subject> {
    let keywords = content.more.keywords.iter();
    keywords
        .map(|keyword| Subject {
            href: paths::offerings_about(keyword.name.for_reader(reader.lang()).1),
            name: keyword.name.clone(),
        })
        .collect()
}

fn photograph(content: &OfferingContent, image: &ImageCard) -> Photograph {
    Photograph {
        picture: picture_at(&image_href(content, image), image),
        photographer: image.photographer.clone(),
        licence: image.licence.clone(),
    }
}

fn time_line(reader: &Reader, offering: OfferingId, time: &ComingTime, may_book: bool) -> Time {
    let room = room(reader, time);
    let href = (may_book && room.is_open())
        .then(|| paths::booking_form(&offering.to_string(), &time.occurrence.to_string()));
    Time {
        at: reader.moment(time.starts_at),
        until: Some(reader.moment(time.ends_at)),
        languages: time.languages.clone(),
        room,
        href,
    }
}

fn room(reader: &Reader, time: &ComingTime) -> Room {
    let counted = match time.counts {
        Counts::Heads => Counted::Heads,
        Counts::Groups => Counted::Groups,
    };
    let number = |n: i32| u32::try_from(n).unwrap_or(0);
    match time.state {
        TimeState::Open | TimeState::Elsewhere if !time.has_room() => Room::Full,
        TimeState::Elsewhere => Room::Elsewhere,
        TimeState::Open => Room::of(number(time.left()), number(time.capacity), counted),
        TimeState::OpensAt(opens) => Room::NotOpenYet { opens: reader.moment(opens) },
        TimeState::Closed => Room::Closed,
        TimeState::Cancelled => Room::Cancelled { reason: None },
    }
}

fn whole(number: Option<i32>) -> Option<u32> {
    number.and_then(|number| u32::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use contract::{Known, VenueFacts};

    use super::{host_of, place_facts};

    #[test]
    fn what_nobody_has_said_is_neither_yes_nor_no() {
        assert!(place_facts(VenueFacts::default()).is_none());
        let facts = VenueFacts { step_free: Known::Yes, parking: Known::No, ..VenueFacts::default() };
        let place = place_facts(facts).expect("something is known");
        assert_eq!((place.has, place.lacks), (vec!["step_free".to_owned()], vec!["parking".to_owned()]));
        assert_eq!(place.unknown.len(), 5);
    }

    #[test]
    fn who_follows_a_link_out_is_told_where_to() {
        assert_eq!(host_of("https://varaamo.hel.fi/tila/1?x"), "varaamo.hel.fi");
        assert_eq!(host_of("https://example.fi"), "example.fi");
    }
}
