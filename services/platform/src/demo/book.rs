//! The demo's files, as they are written.

use std::collections::BTreeMap;

use contract::{Art, Counts, Delivery, Kind, Lang, Phrases, Price, Stage, TenantKind, Text, Theme, Venue};
use figment::Figment;
use figment::providers::{Format, Toml};
use serde::Deserialize;
use tenancy::Role;

use super::DemoError;

const TENANTS: &str = include_str!("../../demo/tenants.toml");
const OFFERINGS: &str = include_str!("../../demo/offerings.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
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
    Figment::from(Toml::string(TENANTS))
        .merge(Toml::string(OFFERINGS))
        .extract()
        .map_err(|error| DemoError::Files(error.to_string()))
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
    use super::{picture, read};

    #[test]
    fn the_demo_is_written_in_three_languages_and_fits_together() {
        let book = read().expect("the demo's files");
        let slugs: Vec<&str> = book.tenants.iter().map(|tenant| tenant.slug.as_str()).collect();
        for offering in &book.offerings {
            assert!(slugs.contains(&offering.owner.as_str()) && slugs.contains(&offering.home.as_str()));
            for text in [&offering.title, &offering.summary, &offering.description] {
                assert!([&text.fi, &text.sv, &text.en].iter().all(|words| !words.trim().is_empty()));
            }
            assert!(offering.summary.fi.chars().count() <= 160 && offering.summary.sv.chars().count() <= 160);
            if let Some(image) = &offering.image {
                assert!(picture(&image.file).is_ok_and(|bytes| bytes.starts_with(b"\x89PNG")));
            }
        }
    }
}
