//! What of an offering travels to the catalogues that list it.

use serde::{Deserialize, Serialize};
use tenancy::TenantId;

use crate::{
    AccessFeature, Art, Delivery, ImageId, Kind, Known, MaterialUse, Mode, OfferingId, Stage, Text, VenueId,
};

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
    /// How long it takes, in minutes, where it has one length.
    pub minutes: Option<i32>,
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
    /// Further pictures, in their order.
    #[serde(default)]
    pub more_images: Vec<ImageCard>,
    /// What only some readers ask for.
    #[serde(flatten)]
    pub more: OfferingDetails,
}

/// What only some readers ask for. What nobody has said is empty, and an older copy that lacks a field reads as such.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OfferingDetails {
    /// The same in languages beside Finnish, Swedish and English.
    pub also_in: Vec<AlsoIn>,
    /// The price of the travel to a group, in words.
    pub travel: Text,
    /// What makes it possible to take part.
    pub access: Vec<AccessFeature>,
    /// What it is about.
    pub keywords: Vec<Keyword>,
    /// Codes of PTV's service classes, such as `P25`.
    pub service_classes: Vec<String>,
    /// Codes of PTV's target groups, such as `KR1.2`.
    pub target_groups: Vec<String>,
    /// Links to the curriculum, and what to do before and after.
    pub materials: Vec<Material>,
    /// What a visiting programme needs of the place that it comes to.
    pub technical: TechnicalNeeds,
    /// How a group gets there.
    pub transport: Text,
    /// Whether and how one may take pictures and record.
    pub photo_terms: Text,
    /// Slugs of the municipalities that it travels to; empty for anywhere.
    pub travels_to: Vec<String>,
    /// How it is booked.
    pub mode: Mode,
    /// Where it is booked, if that is elsewhere.
    pub external_href: String,
    /// Where one asks.
    pub contact_email: String,
}

/// What an offering says in a language beside Finnish, Swedish and English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AlsoIn {
    /// The language's code (BCP 47), such as `se`.
    pub lang: String,
    /// Its name.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The story, in plain paragraphs parted by an empty line.
    pub description: String,
}

/// A subject out of a vocabulary, such as the General Finnish Ontology (YSO).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keyword {
    /// Its id there, such as `yso:p1808`.
    pub id: String,
    /// Its label.
    pub name: Text,
}

/// Something to read or do beside the offering itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Material {
    /// What it is for.
    pub part: MaterialUse,
    /// What it is called.
    pub title: Text,
    /// Where it is, an address of https.
    pub href: String,
}

/// What a visiting programme needs of the place that it comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TechnicalNeeds {
    /// The space, in words.
    pub space: Text,
    /// Electricity.
    pub power: Known,
    /// A room that can be made dark.
    pub darkness: Known,
    /// A piano.
    pub piano: Known,
    /// How long it takes to set up, in minutes.
    pub setup_minutes: Option<i32>,
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
    /// Its name.
    #[serde(default)]
    pub name: Text,
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
    /// So many cents for an hour.
    Hour(i64),
}

impl Price {
    /// The sum, in cents.
    pub const fn cents(self) -> i64 {
        match self {
            Self::Free => 0,
            Self::Group(cents) | Self::Head(cents) | Self::Hour(cents) => cents,
        }
    }
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
    /// What must stay in view when it is cut: percents from the left and from the top.
    #[serde(default = "the_middle")]
    pub focal: [i16; 2],
    /// Widths in pixels of the sizes that are kept; empty where there is only the file as it came.
    #[serde(default)]
    pub widths: Vec<i32>,
}

const fn the_middle() -> [i16; 2] {
    [50, 50]
}

/// A place with an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Venue {
    /// Its id at the owner, where it is kept as a venue of its own.
    pub id: Option<VenueId>,
    /// What people call it.
    pub name: Text,
    /// Street and town.
    pub address: Text,
    /// Where on the map.
    pub position: Option<Position>,
    /// What a group wants to know before it comes.
    pub facts: VenueFacts,
}

/// A point on the map (WGS 84), in millionths of a degree, so that it is equal to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// North of the equator.
    pub lat: i32,
    /// East of Greenwich.
    pub lon: i32,
}

/// What a group wants to know of a place before it comes. "Unknown" is not "no".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct VenueFacts {
    /// Somewhere to leave coats.
    pub cloakroom: Known,
    /// Somewhere to eat one's own snack.
    pub snack_place: Known,
    /// Toilets.
    pub toilets: Known,
    /// An entrance without steps.
    pub step_free: Known,
    /// An induction loop.
    pub induction_loop: Known,
    /// Somewhere to park.
    pub parking: Known,
    /// Somewhere for a bus to stop.
    pub bus_drop_off: Known,
}
