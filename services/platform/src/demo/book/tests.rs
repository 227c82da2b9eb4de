use std::collections::BTreeSet;

use contract::{Art, Delivery, Stage, TenantKind, Text};
use tenancy::Role;

use super::{Book, OfferingEntry, PersonEntry, Shelf, TeamEntry, picture, read};

const LEAST_OFFERINGS: usize = 40;
const LEAST_TIMES: usize = 400;
const MOST_SUMMARY: usize = catalogue::MOST_SUMMARY;

fn book() -> Book {
    read().expect("the demo's files")
}

fn offerings(book: &Book) -> impl Iterator<Item = (&Shelf, &OfferingEntry)> {
    book.shelves.all.iter().flat_map(|shelf| shelf.offerings.iter().map(move |entry| (shelf, entry)))
}

fn is_whole(text: &Text) -> bool {
    [&text.fi, &text.sv, &text.en].iter().all(|words| !words.trim().is_empty())
}

/// Whether a text that may be left out is left out in all languages or in none.
fn is_whole_or_unsaid(text: &Text) -> bool {
    is_whole(text) || *text == Text::default()
}

#[test]
fn every_slug_is_a_tenants() {
    let book = book();
    let known = |slug: &str| book.tenants.iter().any(|tenant| tenant.slug == slug);
    let at = book.people.iter().map(|person| &person.at).chain(book.units.iter().map(|unit| &unit.at));
    let of = book.shelves.all.iter().flat_map(|shelf| [&shelf.owner, &shelf.home]);
    let to = offerings(&book).flat_map(|(_, entry)| &entry.share_to);
    let strangers: Vec<&String> = at.chain(of).chain(to).filter(|slug| !known(slug)).collect();
    assert!(strangers.is_empty(), "no tenant has these slugs: {strangers:?}");
}

#[test]
fn a_package_is_whole_and_holds_what_its_tray_shows() {
    let book = book();
    assert!(book.packages.len() >= 3);
    for package in &book.packages {
        let title = &package.title.fi;
        assert!(
            [&package.title, &package.summary, &package.description].into_iter().all(is_whole),
            "{title}"
        );
        assert!(package.summary.fi.chars().count() <= MOST_SUMMARY, "{title}");
        let tray = book.tenants.iter().find(|tenant| tenant.slug == package.at).expect("a tenant");
        let is_member = matches!(tray.kind, TenantKind::Municipality | TenantKind::County);
        for part in &package.offerings {
            let is_it = |(shelf, entry): &(&Shelf, &OfferingEntry)| {
                shelf.owner == part.by && entry.title.fi == part.title
            };
            let found = offerings(&book).find(is_it);
            let shown = found.is_some_and(|(shelf, entry)| {
                shelf.owner == package.at || is_member && !entry.share_to.is_empty()
            });
            assert!(shown, "{title}: {} does not show {}", package.at, part.title);
        }
    }
}

#[test]
fn tenants_are_written_in_three_languages_and_look_each_their_own_way() {
    let book = book();
    for tenant in &book.tenants {
        let said =
            [&tenant.name, &tenant.phrases.from, &tenant.phrases.inside, &tenant.tagline, &tenant.run_by];
        assert!(said.into_iter().all(is_whole), "{}", tenant.slug);
        assert_eq!(tenant.kind == TenantKind::Region, is_whole(&tenant.phrases.part_of), "{}", tenant.slug);
        let twins = book.tenants.iter().filter(|other| {
            other.mark == tenant.mark || other.theme.hue.to_bits() == tenant.theme.hue.to_bits()
        });
        assert_eq!(twins.count(), 1, "another tenant looks like {}", tenant.slug);
    }
}

#[test]
fn who_orders_has_someone_to_book_and_a_group_to_bring() {
    let book = book();
    for unit in &book.units {
        let books = |person: &&PersonEntry| person.at == unit.at && person.role == Role::Booker;
        assert_eq!(book.people.iter().filter(books).count(), 1, "{}", unit.name);
        assert!(!unit.groups.is_empty(), "{}", unit.name);
        let mailboxes =
            book.units.iter().filter(|other| (&other.at, &other.mailbox) == (&unit.at, &unit.mailbox));
        assert_eq!(mailboxes.count(), 1, "{} shares its mailbox", unit.name);
    }
    for tenant in book.tenants.iter().filter(|tenant| tenant.kind.has_units()) {
        assert!(book.units.iter().any(|unit| unit.at == tenant.slug), "{} has no unit", tenant.slug);
    }
}

#[test]
fn offerings_are_written_in_three_languages() {
    let book = book();
    for (_, entry) in offerings(&book) {
        let (name, summary) = (&entry.title.fi, &entry.summary);
        assert!([&entry.title, summary, &entry.description].into_iter().all(is_whole), "{name}");
        for words in [&summary.fi, &summary.sv, &summary.en] {
            assert!(words.chars().count() <= MOST_SUMMARY, "{name}: {words}");
        }
        let details = book.shelves.details_of(entry).expect("its keywords are known");
        let said = [&details.travel, &details.transport, &details.photo_terms, &details.technical.space];
        assert!(said.into_iter().all(is_whole_or_unsaid), "{name}");
        assert!(details.materials.iter().all(|material| is_whole(&material.title)), "{name}");
        let venue = book.shelves.venue_of(entry).expect("its venue is known");
        assert!(venue.is_none_or(|venue| is_whole(&venue.name) && is_whole(&venue.address)), "{name}");
        if let Some(image) = &entry.image {
            assert!(is_whole(&image.alt), "{name}");
            assert!(picture(&image.file).is_ok_and(|bytes| bytes.starts_with(b"\x89PNG")), "{name}");
        }
    }
}

#[test]
fn there_is_something_of_every_art_for_everyone_everywhere() {
    let book = book();
    assert!(offerings(&book).count() >= LEAST_OFFERINGS);
    let arts: BTreeSet<Art> = offerings(&book).map(|(_, entry)| entry.art).collect();
    let stages: BTreeSet<Stage> = offerings(&book).flat_map(|(_, entry)| entry.stages.clone()).collect();
    let deliveries: BTreeSet<Delivery> =
        offerings(&book).flat_map(|(_, entry)| entry.deliveries.clone()).collect();
    assert_eq!(arts.len(), Art::ALL.len());
    assert_eq!(stages.len(), Stage::ALL.len());
    assert_eq!(deliveries.len(), Delivery::ALL.len());
}

#[test]
fn a_workshop_in_the_pool_takes_a_group_of_one() {
    let book = book();
    let takes_one = |(shelf, entry): &(&Shelf, &OfferingEntry)| {
        shelf.owner == "verstas"
            && entry.group[0] == 1
            && !entry.share_to.is_empty()
            && !entry.times.is_empty()
    };
    assert!(offerings(&book).any(|found| takes_one(&found)));
}

#[test]
fn a_team_has_people_a_mailbox_of_its_own_and_something_to_offer() {
    let book = book();
    for team in &book.teams {
        let is_known = |role: &Role| book.people.iter().any(|one| one.at == team.at && one.role == *role);
        assert!(!team.members.is_empty() && team.members.iter().all(is_known), "{}", team.name);
        let is_twin = |other: &&TeamEntry| {
            let shares = other.arts.iter().any(|art| team.arts.contains(art));
            other.at == team.at && (other.name == team.name || other.mailbox == team.mailbox || shares)
        };
        assert_eq!(book.teams.iter().filter(is_twin).count(), 1, "another team is like {}", team.name);
        for art in &team.arts {
            let is_theirs =
                |found: &(&Shelf, &OfferingEntry)| found.0.owner == team.at && found.1.art == *art;
            assert!(offerings(&book).any(|found| is_theirs(&found)), "{} has nothing of {art:?}", team.name);
        }
    }
    let municipalities = book.tenants.iter().filter(|tenant| tenant.kind == TenantKind::Municipality);
    for tenant in municipalities {
        for (_, entry) in offerings(&book).filter(|(shelf, _)| shelf.owner == tenant.slug) {
            let has = |team: &TeamEntry| team.at == tenant.slug && team.arts.contains(&entry.art);
            assert!(book.teams.iter().any(has), "nobody looks after {}", entry.title.fi);
        }
    }
}

#[test]
fn there_are_times_for_everyone_from_today_on() {
    let book = book();
    let coming = |entry: &OfferingEntry| entry.all_times().filter(|time| time.day >= 0).count();
    let count: usize = offerings(&book).map(|(_, entry)| coming(entry)).sum();
    assert!(count >= LEAST_TIMES, "{count}");
}

#[test]
fn who_books_is_there_and_fits() {
    let book = book();
    for entry in &book.bookings {
        let who = format!("{} at {}", entry.group, entry.offering);
        let unit = book.units.iter().find(|unit| unit.at == entry.at && unit.name == entry.unit);
        let unit = unit.unwrap_or_else(|| panic!("{who}: no unit"));
        let group = unit.groups.iter().find(|group| group.name == entry.group);
        let group = group.unwrap_or_else(|| panic!("{who}: no group"));
        let (offering, time) = book.time_of(entry).unwrap_or_else(|error| panic!("{who}: {error}"));
        let heads: i32 = entry.people.iter().sum();
        assert!((offering.group[0]..=offering.group[1]).contains(&heads), "{who}: {heads}");
        assert!(group.stages.keys().any(|stage| offering.stages.contains(stage)), "{who}: for others");
        assert!(entry.at == entry.by || !offering.share_to.is_empty(), "{who}: not on its tray");
        assert_eq!(time.day < 0, entry.came.is_some(), "{who}: who came is told of what is over");
        assert!(entry.feedback.is_empty() || entry.came.is_some_and(|[came, _]| came > 0), "{who}");
    }
}

#[test]
fn what_is_booked_otherwise_is_there() {
    let book = book();
    for terms in &book.terms {
        let is_it = |(shelf, entry): (&Shelf, &OfferingEntry)| {
            shelf.owner == terms.by && entry.title.fi == terms.offering
        };
        assert!(offerings(&book).any(is_it), "{}", terms.offering);
    }
}
