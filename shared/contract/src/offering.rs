//! What of an offering travels to the catalogues that list it.

use serde::{Deserialize, Serialize};
use tenancy::TenantId;

use crate::{Art, Delivery, ImageId, Kind, OfferingId, Stage, Text};

/// An offering's published content: what a listing keeps a copy of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferingContent {
    /// The owner's id, the same on every host.
    pub id: OfferingId,
    /// Who owns it, and where it comes from.
    pub origin: Origin,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub title: Text,
    /// One sentence of at most 160 characters.
    pub summary: Text,
    /// The story, in plain paragraphs parted by an empty line.
    pub description: Text,
    /// Who it is for.
    pub stages: Vec<Stage>,
    /// Where it is given.
    pub deliveries: Vec<Delivery>,
    /// Codes of the languages it is given in (BCP 47).
    pub languages: Vec<String>,
    /// How long it takes, in minutes.
    pub minutes: i32,
    /// What it costs before any subsidy.
    pub price: Price,
    /// The least group: participants and adults together.
    pub group_min: i32,
    /// The largest group: participants and adults together.
    pub group_max: i32,
    /// How many days before the start enrolment ends.
    pub deadline_days: i32,
    /// The art form.
    pub art: Art,
    /// A photograph or drawing.
    pub image: Option<ImageCard>,
    /// Where it is given, unless it comes to you.
    pub venue: Option<Venue>,
}

/// Where an offering comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The tenant that owns it, and hosts its bookings.
    pub owner: TenantId,
    /// That tenant's slug.
    pub slug: String,
    /// That tenant's name.
    pub name: Text,
    /// The municipality it is at home in.
    pub home: Home,
}

/// The municipality that an offering is at home in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Its slug.
    pub slug: String,
    /// Its name as an origin: "from Raasepori".
    pub from: Text,
}

/// What an offering costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "per", content = "cents", rename_all = "snake_case")]
pub enum Price {
    /// Nothing.
    Free,
    /// So many cents for a group.
    Group(i64),
    /// So many cents for each participant.
    Head(i64),
}

/// A picture, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageCard {
    /// Its id at the owner.
    pub id: ImageId,
    /// What it shows, for who cannot see it.
    pub alt: Text,
    /// Who made it.
    pub photographer: String,
    /// Under which licence.
    pub licence: String,
    /// Width in pixels.
    pub width: i32,
    /// Height in pixels.
    pub height: i32,
}

/// A place with an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Venue {
    /// What people call it.
    pub name: Text,
    /// Street and town.
    pub address: Text,
}
