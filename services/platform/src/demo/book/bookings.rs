//! Bookings as the demo's file writes them.

use booking::{Approval, Transport};
use serde::{Deserialize, Deserializer};

/// How an offering is booked otherwise than at once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct TermsEntry {
    /// Whose it is.
    pub(in crate::demo) by: String,
    /// Its Finnish title.
    pub(in crate::demo) offering: String,
    #[serde(deserialize_with = "approval")]
    pub(in crate::demo) approval: Approval,
    /// How many times make a series.
    #[serde(default = "one")]
    pub(in crate::demo) needed: i16,
}

/// A group's booking.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct BookingEntry {
    /// The tenant of the unit.
    pub(in crate::demo) at: String,
    pub(in crate::demo) unit: String,
    pub(in crate::demo) group: String,
    /// Who offers it.
    pub(in crate::demo) by: String,
    /// The offering's Finnish title.
    pub(in crate::demo) offering: String,
    /// The time, as the offering's file writes it.
    pub(in crate::demo) day: i32,
    pub(in crate::demo) time: String,
    /// Participants and adults.
    pub(in crate::demo) people: [i32; 2],
    #[serde(default)]
    pub(in crate::demo) transport: Option<Transport>,
    #[serde(default)]
    pub(in crate::demo) message: String,
    /// Whether the group waits where there is no room.
    #[serde(default)]
    pub(in crate::demo) queue: bool,
    /// What was done with it.
    #[serde(default)]
    pub(in crate::demo) becomes: Option<Becomes>,
    /// Who cancelled.
    #[serde(default)]
    pub(in crate::demo) side: Option<Party>,
    /// What was said with it.
    #[serde(default)]
    pub(in crate::demo) note: String,
    /// Of a time that is over: participants and adults who came; none of either did not come.
    #[serde(default)]
    pub(in crate::demo) came: Option<[i32; 2]>,
    /// What the group says to the questions of the default set, in their order.
    #[serde(default)]
    pub(in crate::demo) feedback: Vec<String>,
}

/// What a host or a guest makes of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::demo) enum Becomes {
    Confirmed,
    Declined,
    Cancelled,
}

/// A side of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::demo) enum Party {
    Guest,
    Host,
}

const fn one() -> i16 {
    1
}

fn approval<'de, D: Deserializer<'de>>(from: D) -> Result<Approval, D::Error> {
    let token = String::deserialize(from)?;
    Approval::parse(&token).ok_or_else(|| serde::de::Error::custom(format!("{token} is no way of approval")))
}
