//! The demo's files, as they are written.

use std::collections::BTreeMap;

use contract::{Art, Counts, Delivery, Kind, Lang, Phrases, Price, Stage, TenantKind, Text, Theme, Venue};
use figment::Figment;
use figment::providers::{Format, Toml};
use serde::Deserialize;
use tenancy::Role;

use super::DemoError;

const TENANTS: (&str, &str) = ("tenants.toml", include_str!("../../demo/tenants.toml"));
const PEOPLE: (&str, &str) = ("people.toml", include_str!("../../demo/people.toml"));
const UNITS: (&str, &str) = ("units.toml", include_str!("../../demo/units.toml"));
const OFFERINGS: [(&str, &str); 1] = [("offerings.toml", include_str!("../../demo/offerings.toml"))];

/// All that the demo's files say.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Book {
    #[serde(rename = "tenant")]
    pub(super) tenants: Vec<TenantEntry>,
    #[serde(rename = "person")]
    pub(super) people: Vec<PersonEntry>,
    #[serde(rename = "unit")]
    pub(super) units: Vec<UnitEntry>,
    #[serde(rename = "offering")]
    pub(super) offerings: Vec<OfferingEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TenantEntry {
    pub(super) slug: String,
    pub(super) kind: TenantKind,
    pub(super) name: Text,
    pub(super) phrases: Phrases,
    pub(super) tagline: Text,
    pub(super) run_by: Text,
    pub(super) langs: Vec<Lang>,
    pub(super) mark: String,
    pub(super) theme: Theme,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonEntry {
    pub(super) at: String,
    pub(super) role: Role,
    pub(super) name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitEntry {
    pub(super) at: String,
    pub(super) name: String,
    pub(super) sector: String,
    pub(super) mailbox: String,
    #[serde(default)]
    pub(super) invoice_reference: Option<String>,
    pub(super) groups: Vec<GroupEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupEntry {
    pub(super) name: String,
    pub(super) stages: BTreeMap<Stage, i32>,
    pub(super) adults: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfferingEntry {
    pub(super) owner: String,
    pub(super) home: String,
    #[serde(default)]
    pub(super) share_to: Vec<String>,
    pub(super) kind: Kind,
    pub(super) art: Art,
    pub(super) title: Text,
    pub(super) summary: Text,
    pub(super) description: Text,
    pub(super) stages: Vec<Stage>,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) languages: Vec<String>,
    pub(super) minutes: i32,
    pub(super) price: Price,
    pub(super) group: [i32; 2],
    pub(super) deadline_days: i32,
    #[serde(default)]
    pub(super) venue: Option<Venue>,
    #[serde(default)]
    pub(super) image: Option<ImageEntry>,
    pub(super) times: Vec<TimeEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ImageEntry {
    pub(super) file: String,
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) photographer: String,
    pub(super) licence: String,
    pub(super) alt: Text,
}

/// A time: so many days after the Monday that comes, on the clock of the owner's zone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TimeEntry {
    pub(super) day: i32,
    pub(super) at: String,
    #[serde(default = "heads")]
    pub(super) counts: Counts,
    pub(super) capacity: i32,
    pub(super) languages: Vec<String>,
}

fn heads() -> Counts {
    Counts::Heads
}

/// Reads the files.
pub(super) fn read() -> Result<Book, DemoError> {
    let mut book = Book::default();
    for file in [TENANTS, PEOPLE, UNITS].iter().chain(&OFFERINGS) {
        let read = one(file)?;
        book.tenants.extend(read.tenants);
        book.people.extend(read.people);
        book.units.extend(read.units);
        book.offerings.extend(read.offerings);
    }
    Ok(book)
}

fn one((name, words): &(&str, &str)) -> Result<Book, DemoError> {
    let read = Figment::from(Toml::string(words)).extract();
    read.map_err(|error| DemoError::Files(format!("{name}: {error}")))
}

/// The file of a picture.
pub(super) fn picture(file: &str) -> Result<Vec<u8>, DemoError> {
    match file {
        "varjot.png" => Ok(include_bytes!("../../demo/varjot.png").to_vec()),
        other => Err(DemoError::Files(format!("there is no picture {other}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Book, picture, read};
    use contract::{TenantKind, Text};

    fn book() -> Book {
        read().expect("the demo's files")
    }

    fn is_whole(text: &Text) -> bool {
        [&text.fi, &text.sv, &text.en].iter().all(|words| !words.trim().is_empty())
    }

    #[test]
    fn every_slug_is_a_tenants() {
        let book = book();
        let known = |slug: &str| book.tenants.iter().any(|tenant| tenant.slug == slug);
        let at = book.people.iter().map(|person| &person.at).chain(book.units.iter().map(|unit| &unit.at));
        let of =
            book.offerings.iter().flat_map(|one| [&one.owner, &one.home].into_iter().chain(&one.share_to));
        let strangers: Vec<&String> = at.chain(of).filter(|slug| !known(slug)).collect();
        assert!(strangers.is_empty(), "no tenant has these slugs: {strangers:?}");
    }

    #[test]
    fn tenants_are_written_in_three_languages_and_look_each_their_own_way() {
        let book = book();
        for tenant in &book.tenants {
            let said =
                [&tenant.name, &tenant.phrases.from, &tenant.phrases.inside, &tenant.tagline, &tenant.run_by];
            assert!(said.into_iter().all(is_whole), "{}", tenant.slug);
            assert_eq!(
                tenant.kind == TenantKind::Region,
                is_whole(&tenant.phrases.part_of),
                "{}",
                tenant.slug
            );
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
            let booker =
                |person: &&super::PersonEntry| person.at == unit.at && person.role == tenancy::Role::Booker;
            assert_eq!(book.people.iter().filter(booker).count(), 1, "{}", unit.name);
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
        for offering in &book().offerings {
            let name = &offering.title.fi;
            assert!(
                [&offering.title, &offering.summary, &offering.description].into_iter().all(is_whole),
                "{name}"
            );
            let summary = &offering.summary;
            let longest =
                [&summary.fi, &summary.sv, &summary.en].iter().map(|words| words.chars().count()).max();
            assert!(longest.is_some_and(|longest| longest <= 160), "{name}: {longest:?}");
            if let Some(image) = &offering.image {
                assert!(picture(&image.file).is_ok_and(|bytes| bytes.starts_with(b"\x89PNG")), "{name}");
            }
        }
    }
}
