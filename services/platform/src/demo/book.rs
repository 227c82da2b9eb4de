//! The demo's files: who there is, and what they have written.

mod bookings;
mod offerings;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use contract::{Art, Lang, PackageKind, Phrases, Stage, TenantKind, Text, Theme};
use figment::Figment;
use figment::providers::{Format, Toml};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tenancy::Role;

use super::DemoError;
pub(super) use bookings::{Becomes, BookingEntry, Party, TermsEntry};
pub(super) use offerings::{OfferingEntry, Shelf, Shelves, TimeEntry, picture};

/// A file's name, and its words.
type File = (&'static str, &'static str);

const TENANTS: File = ("tenants.toml", include_str!("../../demo/tenants.toml"));
const PEOPLE: File = ("people.toml", include_str!("../../demo/people.toml"));
const PACKAGES: File = ("packages.toml", include_str!("../../demo/packages.toml"));
const UNITS: File = ("units.toml", include_str!("../../demo/units.toml"));
const BOOKINGS: File = ("bookings.toml", include_str!("../../demo/bookings.toml"));
const TEAMS: File = ("teams.toml", include_str!("../../demo/teams.toml"));

/// All that the demo's files say.
#[derive(Debug)]
pub(super) struct Book {
    pub(super) tenants: Vec<TenantEntry>,
    pub(super) people: Vec<PersonEntry>,
    pub(super) units: Vec<UnitEntry>,
    pub(super) teams: Vec<TeamEntry>,
    pub(super) shelves: Shelves,
    pub(super) packages: Vec<PackageEntry>,
    pub(super) terms: Vec<TermsEntry>,
    pub(super) bookings: Vec<BookingEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackageEntry {
    /// On whose tray.
    pub(super) at: String,
    pub(super) kind: PackageKind,
    pub(super) title: Text,
    pub(super) summary: Text,
    pub(super) description: Text,
    pub(super) offerings: Vec<PartEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartEntry {
    /// Who offers it.
    pub(super) by: String,
    /// Its Finnish title.
    pub(super) title: String,
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

impl TenantEntry {
    /// Where one writes to it.
    pub(super) fn contact_email(&self) -> String {
        format!("kulttuuri@{}.example", self.slug)
    }
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
pub(super) struct TeamEntry {
    pub(super) at: String,
    pub(super) name: String,
    pub(super) mailbox: String,
    /// The roles of the people who are in it.
    pub(super) members: Vec<Role>,
    /// It has the offerings of these.
    pub(super) arts: Vec<Art>,
}

impl Book {
    /// The offering and the time that a booking is of.
    pub(super) fn time_of(&self, entry: &BookingEntry) -> Result<(&OfferingEntry, TimeEntry), DemoError> {
        let lost =
            || DemoError::Files(format!("{} has no day {} at {}", entry.offering, entry.day, entry.time));
        let mut shelves = self.shelves.all.iter().filter(|shelf| shelf.owner == entry.by);
        let written =
            shelves.find_map(|shelf| shelf.offerings.iter().find(|one| one.title.fi == entry.offering));
        let written = written.ok_or_else(lost)?;
        let time = written.all_times().find(|time| time.day == entry.day && time.at == entry.time);
        Ok((written, time.ok_or_else(lost)?))
    }

    /// Who has a role at a tenant.
    pub(super) fn name_of(&self, slug: &str, role: Role) -> &str {
        let found = self.people.iter().find(|person| person.at == slug && person.role == role);
        found.map_or("", |person| &person.name)
    }
}

/// Reads the files.
pub(super) fn read() -> Result<Book, DemoError> {
    Ok(Book {
        tenants: said(TENANTS, "tenant")?,
        people: said(PEOPLE, "person")?,
        units: said(UNITS, "unit")?,
        teams: said(TEAMS, "team")?,
        shelves: offerings::read()?,
        packages: said(PACKAGES, "package")?,
        terms: said(BOOKINGS, "terms")?,
        bookings: said(BOOKINGS, "booking")?,
    })
}

/// What a file says under one name.
fn said<T: DeserializeOwned>(file: File, entry: &str) -> Result<T, DemoError> {
    Figment::from(Toml::string(file.1)).extract_inner(entry).map_err(|error| unreadable(file, &error))
}

fn unreadable((name, _): File, error: &figment::Error) -> DemoError {
    DemoError::Files(format!("{name}: {error}"))
}
