//! The host's work with bookings: what waits for an answer, the queue, one booking, the day itself.

mod samples;

use contract::Text;
use serde::Serialize;
use views::{Moment, Page};

use super::booking_new::Flaw;
use super::bookings_index::BookingState;

/// A booking in a host's list.
#[derive(Clone, Debug, Serialize)]
pub struct HostLine {
    /// Its id
    pub id: String,
    /// Its page
    pub href: String,
    /// The offering
    pub title: Text,
    /// When it comes; none while it waits for any time
    pub at: Option<Moment>,
    /// Everyone who comes then
    pub time_href: Option<String>,
    /// How many times the series has beside that one
    pub more_times: u32,
    /// Until when its places are kept
    pub held_until: Option<Moment>,
    /// The unit
    pub unit: Text,
    /// Where the unit is
    pub tenant: Text,
    /// The group
    pub group: String,
    /// How many take part
    pub participants: u32,
    /// How many adults come along
    pub adults: u32,
    /// Since when it is there
    pub booked_at: Moment,
    /// What the unit told the host
    pub message: String,
    /// Where it stands
    pub state: BookingState,
}

/// What waits for the host's answer.
#[derive(Clone, Debug, Serialize)]
pub struct HostRequests {
    /// The oldest first
    pub lines: Vec<HostLine>,
    /// The token that the form sends back
    pub csrf: String,
    /// What was just done, if anything
    pub done: Option<String>,
    /// To how many
    pub count: u32,
    /// How many could not be answered any more
    pub missed: u32,
    /// The message, as typed
    pub note: String,
    /// Whether the form was sent with nothing ticked
    pub is_nothing_chosen: bool,
}

/// Who stands in the queue.
#[derive(Clone, Debug, Serialize)]
pub struct HostQueue {
    /// In their order
    pub lines: Vec<HostLine>,
}

/// One booking as its host sees it.
#[derive(Clone, Debug, Serialize)]
pub struct HostBooking {
    /// The booking
    pub booking: HostLine,
    /// The group's stages
    pub stages: Vec<String>,
    /// The group's languages
    pub languages: Vec<String>,
    /// What the group needs
    pub needs: Vec<String>,
    /// Who booked
    pub booker: String,
    /// Where to write
    pub email: String,
    /// How the group travels: a token, or nothing
    pub transport: String,
    /// What the invoice must say
    pub invoice: String,
    /// What the unit told the host
    pub message: String,
    /// What became of it, the oldest first
    pub steps: Vec<StepLine>,
    /// What the host's people noted for themselves
    pub notes: Vec<StaffNote>,
    /// Participants who came, as typed
    pub participants: String,
    /// Adults who came, as typed
    pub adults: String,
    /// What is wrong with what was sent
    pub flaws: Vec<Flaw>,
    /// What can be done
    pub deeds: HostDeeds,
    /// The token that the forms send back
    pub csrf: String,
    /// What was just done, if anything
    pub done: Option<String>,
}

/// A step that is past.
#[derive(Clone, Debug, Serialize)]
pub struct StepLine {
    /// The state's token, or `changed`
    pub what: String,
    /// `guest`, `host` or `clock`
    pub who: String,
    /// When
    pub at: Moment,
    /// What was said
    pub note: String,
}

/// A note of the host's own people.
#[derive(Clone, Debug, Serialize)]
pub struct StaffNote {
    /// What it says
    pub body: String,
    /// Who wrote it
    pub by: String,
    /// When
    pub at: Moment,
}

/// Where the host's forms go; what cannot be done is left out.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HostDeeds {
    /// Yes or no
    pub answer: Option<String>,
    /// A place for who waits
    pub offer: Option<String>,
    /// Who came
    pub mark: Option<String>,
    /// Taking the place back
    pub cancel: Option<String>,
    /// A note
    pub note: String,
    /// Whether the unit's bookings are confirmed at once, where the offering trusts units by name
    pub trust: Option<String>,
    /// Whether they are
    pub is_trusted: bool,
}

/// The day itself.
#[derive(Clone, Debug, Serialize)]
pub struct HostTime {
    /// The offering
    pub title: Text,
    /// When it begins
    pub at: Moment,
    /// When it ends
    pub until: Option<Moment>,
    /// Where; none when it goes to the group
    pub venue: Option<Text>,
    /// Where the form goes
    pub action: String,
    /// The same as a table
    pub sheet_href: String,
    /// How many heads in all
    pub heads: u32,
    /// The groups, by unit
    pub groups: Vec<TimeGroup>,
    /// Whether it has begun, so that one can say who came
    pub has_begun: bool,
    /// The token that the form sends back
    pub csrf: String,
    /// What was just done, if anything: `marked` or `written`
    pub done: Option<String>,
    /// Where a message to the groups is sent; none where nobody would read it
    pub message_action: Option<String>,
    /// The message, as typed
    pub message: String,
    /// What is wrong with it: `missing`, `too_long`
    pub message_flaw: Option<&'static str>,
    /// Whether some numbers could not be read
    pub is_wrong: bool,
}

/// A group that comes.
#[derive(Clone, Debug, Serialize)]
pub struct TimeGroup {
    /// The booking's id
    pub id: String,
    /// The booking's page
    pub href: String,
    /// The unit
    pub unit: Text,
    /// Where the unit is
    pub tenant: Text,
    /// The group
    pub group: String,
    /// How many were booked
    pub participants: u32,
    /// With so many adults
    pub adults: u32,
    /// What the group needs
    pub needs: Vec<String>,
    /// Who booked
    pub booker: String,
    /// Where it stands
    pub state: BookingState,
    /// Whether one can say who came
    pub may_mark: bool,
    /// Participants who came, as typed
    pub came_participants: String,
    /// Adults who came, as typed
    pub came_adults: String,
}

impl Page for HostRequests {
    const TEMPLATE: &'static str = "booking/host_requests.html";
    fn samples() -> Vec<Self> {
        samples::requests()
    }
}

impl Page for HostQueue {
    const TEMPLATE: &'static str = "booking/host_queue.html";
    fn samples() -> Vec<Self> {
        samples::queues()
    }
}

impl Page for HostBooking {
    const TEMPLATE: &'static str = "booking/host_booking.html";
    fn samples() -> Vec<Self> {
        samples::bookings()
    }
}

impl Page for HostTime {
    const TEMPLATE: &'static str = "booking/host_time.html";
    fn samples() -> Vec<Self> {
        samples::times()
    }
}
