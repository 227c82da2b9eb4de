//! The form that books a group's place at a time.

mod samples;

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, Price, Room};

/// The booking form, with what was typed and what was wrong with it.
#[derive(Clone, Debug, Serialize)]
pub struct BookingNew {
    /// Where the form goes
    pub action: String,
    /// The token that the form sends back
    pub csrf: String,
    /// The form's own key: sending it twice books once
    pub key: String,
    /// The page of the offering
    pub offering_href: String,
    /// The offering's name
    pub title: Text,
    /// "Raaseporista", a whole phrase, when its home is elsewhere
    pub origin: Option<Text>,
    /// Where it is; none when it comes to the group
    pub venue: Option<Text>,
    /// What it costs
    pub price: Price,
    /// What the host asks, where the municipality pays a part of it
    pub full_price: Option<Price>,
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// Whether the person can book here at all
    pub standing: Standing,
    /// The groups to choose from, of all units for which the person books
    pub groups: Vec<GroupChoice>,
    /// The form for another group, from which one comes back here
    pub new_group_href: String,
    /// Participants, as typed
    pub participants: String,
    /// Adults, as typed
    pub adults: String,
    /// What the numbers must keep to
    pub limits: Limits,
    /// What happens to it when it is sent
    pub way: Way,
    /// The times to choose a series from, where a booking is for several
    pub series: Option<Series>,
    /// `these` or `any` while the group is about to stand in the queue
    pub queue: Option<String>,
    /// Where the group may stand in the queue instead
    pub queue_href: Option<String>,
    /// Whether it may wait for any time
    pub is_any_allowed: bool,
    /// What the invoice must say, as typed
    pub invoice: String,
    /// How the group travels: a token, or nothing yet
    pub transport: String,
    /// What else the host must know, as typed
    pub message: String,
    /// For whoever books on behalf: whether nobody is written to
    pub quiet: Option<bool>,
    /// Until when cancelling is free
    pub cancel_until: Option<Moment>,
    /// What is wrong with what was sent
    pub flaws: Vec<Flaw>,
    /// Set when the place was lost meanwhile; the page then offers other times
    pub lost: Option<Lost>,
}

/// Whether a signed-in person can book on this site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Yes
    Ready,
    /// The person acts for no unit of this tenant
    NoUnit,
    /// The person's units have no groups yet
    NoGroup,
}

/// A group that can be booked for.
#[derive(Clone, Debug, Serialize)]
pub struct GroupChoice {
    /// What the form sends
    pub id: String,
    /// 3.–4. yhdysluokka
    pub name: String,
    /// Pajaniemen koulu
    pub unit: Text,
    /// Tokens: `grade_3`, …
    pub stages: Vec<String>,
    /// How many take part
    pub participants: u32,
    /// How many adults come along
    pub adults: u32,
    /// Codes of its languages
    pub languages: Vec<String>,
    /// Tokens of what it needs
    pub needs: Vec<String>,
    /// Whether it is chosen
    pub chosen: bool,
}

/// What the numbers of a booking must keep to; heads are participants and adults.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Limits {
    /// Fewest heads
    pub min: Option<u32>,
    /// Most heads
    pub max: Option<u32>,
    /// Heads that still fit, where heads are counted
    pub left: Option<u32>,
}

/// Something that is wrong with what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Flaw {
    /// Where it is
    pub field: Field,
    /// What it is
    pub kind: FlawKind,
    /// The number that the sentence says, such as the limit; otherwise 0
    pub number: u32,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The times of a series
    Times,
    /// What the invoice must say
    Invoice,
    /// What else the host must know
    Message,
    /// Which group
    Group,
    /// Participants
    Participants,
    /// Adults
    Adults,
}

/// The kinds of flaws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FlawKind {
    /// The group stands in the queue already
    AlreadyWaiting,
    /// So many times are booked together
    TimesNeeded,
    /// The text is too long
    TooLong,
    /// A booking cannot come to that size
    SizeRefused,
    /// A booking cannot come to that time
    TimeRefused,
    /// No group is chosen
    GroupMissing,
    /// The group already comes to this time
    AlreadyBooked,
    /// No number of participants
    ParticipantsMissing,
    /// No number of adults
    AdultsMissing,
    /// Not a whole number
    NotANumber,
    /// Fewer heads than the least (`number`)
    TooFew,
    /// More heads than the most (`number`)
    TooMany,
    /// More heads than there are places left (`number`)
    NoRoom,
    /// A group has no name
    NameMissing,
    /// A group's name is longer than so many characters (`number`)
    NameTooLong,
    /// The unit has a group that is called so
    NameTaken,
    /// No unit is chosen
    UnitMissing,
    /// Nobody takes part in a group
    Nobody,
    /// More than so many (`number`)
    CountTooLarge,
    /// No number of the adults who come along with a group
    GroupAdultsMissing,
    /// A language that is not on the list
    LanguageUnknown,
}

/// A place that was lost while the form was open.
#[derive(Clone, Debug, Serialize)]
pub struct Lost {
    /// Token: `full`, `closed`, `cancelled`, or that it was so before: `full_already`, `closed_already`, `not_open`
    pub why: String,
    /// Other times of the same offering; their links carry the group and the numbers
    pub others: Vec<OtherTime>,
    /// Where the group may stand in the queue instead
    pub queue_href: Option<String>,
}

/// What happens to a booking when it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// It is confirmed
    AtOnce,
    /// The host answers
    Requested,
    /// The unit's own principal answers first
    Asked,
    /// It stands in the queue
    Queued,
}

/// The times that a series is chosen from.
#[derive(Clone, Debug, Serialize)]
pub struct Series {
    /// How many are booked together
    pub needed: u32,
    /// Those that can be
    pub times: Vec<SeriesTime>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct SeriesTime {
    /// Its id
    pub id: String,
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// How much room it has
    pub room: Room,
    /// Whether it is ticked
    pub chosen: bool,
}

/// Another time of the same offering.
#[derive(Clone, Debug, Serialize)]
pub struct OtherTime {
    /// The form of that time, with group and numbers in its query
    pub href: String,
    /// When it begins
    pub at: Moment,
    /// How much room it has
    pub room: Room,
}

impl Page for BookingNew {
    const TEMPLATE: &'static str = "booking/new.html";

    fn samples() -> Vec<Self> {
        samples::all()
    }
}
