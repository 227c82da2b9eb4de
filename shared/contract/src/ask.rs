//! What one service asks another, answered in process.

use std::collections::HashMap;
use std::sync::Arc;

use async_trait::async_trait;
use serde::Deserialize;
use tenancy::re::uuid::Uuid;
use tenancy::{Door, PersonId, TeamId, TenantId, Timestamp, UnitId, Who};

use crate::{
    Art, BookingId, Counts, ImageId, Kind, OccurrenceId, OfferingContent, OfferingId, Origin, Overrides,
    PackageId, Price, Stage, TenantCard, Text, Venue,
};

/// A question could not be answered: the cause is for the log, never for a page.
#[derive(Debug, thiserror::Error)]
#[error("a question could not be answered")]
pub struct AskError(#[source] Arc<dyn std::error::Error + Send + Sync>);

impl AskError {
    /// Keeps the cause.
    pub fn new(cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(cause))
    }
}

/// Who is where. Answered by identity.
#[async_trait]
pub trait Directory: Send + Sync {
    /// The tenant that answers at a verified host name (lower case, no port).
    async fn tenant_at(&self, host: &str) -> Result<Option<Arc<TenantCard>>, AskError>;
    /// The tenant of an id.
    async fn tenant(&self, id: TenantId) -> Result<Option<Arc<TenantCard>>, AskError>;
    /// Every tenant, for the platform's own front page.
    async fn tenants(&self) -> Result<Vec<Arc<TenantCard>>, AskError>;
}

/// Who is asking. Answered by identity.
#[async_trait]
pub trait Sessions: Send + Sync {
    /// The person whose session `token` opens at `tenant`, if it is of that tenant and still open.
    async fn resume(&self, tenant: TenantId, token: &str) -> Result<Option<Arc<Who>>, AskError>;
}

/// Whose key a program shows. Answered by identity.
#[async_trait]
pub trait Keys: Send + Sync {
    /// The person whose key `token` is, and what it was made for; none if it is not of `tenant`, or works no more.
    async fn holder(&self, tenant: TenantId, token: &str) -> Result<Option<Arc<Who>>, AskError>;
}

/// What a program asks for under a key of its own choice, so that asking twice does it once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once<'a> {
    /// For which route the key counts.
    pub route: &'static str,
    /// The key.
    pub key: &'a str,
    /// A hash of all that was asked.
    pub fingerprint: &'a [u8],
}

/// What came of asking under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The id of what is made under this key, the same each time; whoever makes it finds it there the second time.
    Id(Uuid),
    /// Something else was asked for under the same key before.
    Differs,
}

/// What was asked already. Answered by identity, which knows who asks.
#[async_trait]
pub trait Repeats: Send + Sync {
    /// Claims a key for `who`.
    async fn claim(&self, who: &Who, once: Once<'_>) -> Result<Claim, AskError>;
}

/// Who has a place where. Answered by identity.
#[async_trait]
pub trait People: Send + Sync {
    /// The address at which a person who has a place in `tenant` is written to now; none for one who has left.
    async fn address_of(&self, tenant: TenantId, person: PersonId) -> Result<Option<String>, AskError>;
}

/// A unit as its tenant knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitCard {
    /// The unit.
    pub id: UnitId,
    /// Its name.
    pub name: String,
    /// What its invoices must say; empty if nothing.
    pub invoice_reference: String,
    /// The address of who says yes to what its people book, before the host sees it; none where nobody is asked.
    pub approver: Option<String>,
}

/// Where a unit is written to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitContact {
    /// The address that all of the unit reads; empty for none.
    pub mailbox: String,
    /// The addresses of those who say yes to what the unit books: its principal or manager, and its leads.
    pub approvers: Vec<String>,
}

/// Which units there are. Answered by identity.
#[async_trait]
pub trait Units: Send + Sync {
    /// Where a unit of `tenant` is written to; none where there is no such unit.
    async fn contact(&self, tenant: TenantId, unit: UnitId) -> Result<Option<UnitContact>, AskError>;
    /// The units that `who` books for, by name; for a broker all units of the tenant. A closed unit books no more.
    async fn bookable_by(&self, who: &Who) -> Result<Vec<UnitCard>, AskError>;
    /// The units of a tenant that have not left, by name.
    async fn of_tenant(&self, tenant: TenantId) -> Result<Vec<UnitCard>, AskError>;
    /// The units whose bookings `who` looks after: those that `who` books for, and the closed ones among them.
    async fn looked_after_by(&self, who: &Who) -> Result<Vec<UnitCard>, AskError>;
    /// The units for which `who` says yes or no to what others book: those that `who` leads, and those whose approver has
    /// the address of `who`.
    async fn approved_by(&self, who: &Who) -> Result<Vec<UnitId>, AskError>;
}

/// A team as its tenant knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamCard {
    /// The team.
    pub id: TeamId,
    /// Its name.
    pub name: String,
    /// The address that all of the team reads.
    pub mailbox: String,
}

/// Which teams there are. Answered by identity.
#[async_trait]
pub trait Teams: Send + Sync {
    /// The teams of a tenant, by name.
    async fn of_tenant(&self, tenant: TenantId) -> Result<Vec<TeamCard>, AskError>;
    /// The teams that a person is in at a tenant, by name.
    async fn of_person(&self, tenant: TenantId, person: PersonId) -> Result<Vec<TeamCard>, AskError>;
    /// A team of a tenant's.
    async fn team(&self, tenant: TenantId, team: TeamId) -> Result<Option<TeamCard>, AskError>;
}

/// An offering as a tenant's catalogue shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownOffering {
    /// Who owns and hosts it.
    pub owner: TenantId,
    /// The tenant's own copy of its content.
    pub content: OfferingContent,
    /// What the tenant says of it itself.
    pub overrides: Overrides,
}

impl ShownOffering {
    /// The content as the tenant's catalogue shows it: under its own art form, at its own units' price.
    pub fn here(&self) -> OfferingContent {
        self.overrides.on(&self.content)
    }
}

/// What a booking needs of an offering as a tenant's catalogue shows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct BookableOffering {
    /// Which.
    pub id: OfferingId,
    /// Who owns and hosts it.
    pub owner: TenantId,
    /// Who gives it, and where it is at home.
    pub origin: Origin,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub title: Text,
    /// What it costs before any subsidy.
    pub price: Price,
    /// The least group: participants and adults together.
    pub group_min: i32,
    /// The largest group: participants and adults together.
    pub group_max: i32,
    /// The art form.
    pub art: Art,
    /// Where it is given, unless it comes to you.
    pub venue: Option<Venue>,
}

impl From<ShownOffering> for BookableOffering {
    fn from(ShownOffering { owner, content, .. }: ShownOffering) -> Self {
        let OfferingContent { id, origin, kind, title, price, group_min, group_max, art, venue, .. } =
            content;
        Self { id, owner, origin, kind, title, price, group_min, group_max, art, venue }
    }
}

/// An offering in a list, with the next time that one may come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The tenant's own copy of its content.
    pub content: OfferingContent,
    /// The next time, one with room if there is any.
    pub next: Option<Timestamp>,
    /// Whether that time has room.
    pub has_room: bool,
}

/// A tray at one glance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// How many offerings it shows.
    pub count: u32,
    /// Those that the tenant lifts up, the last one first.
    pub featured: Vec<Listed>,
    /// Those with the next free times, soonest first.
    pub soon: Vec<Listed>,
    /// Those that came last.
    pub newest: Vec<Listed>,
    /// For whom they are, in the order of a life; a group for whom there is nothing is left out.
    pub for_whom: Vec<ForWhom>,
    /// How many there are of each art form; one of which there is none is left out.
    pub arts: Vec<(Art, u32)>,
    /// Packages, the newest first.
    pub packages: Vec<PackageCard>,
}

/// Offerings of a tray, bundled as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageCard {
    /// Which.
    pub id: PackageId,
    /// What it is called.
    pub title: Text,
    /// One sentence.
    pub summary: Text,
    /// How many of its offerings the tray shows.
    pub count: u32,
}

/// Stages that people look for together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForWhom {
    /// The group's token: `daycare`, `grades_3_6`, …
    pub group: &'static str,
    /// Its stages.
    pub stages: &'static [Stage],
    /// How many offerings are for one of them.
    pub count: u32,
}

/// What a tenant's catalogue shows. Answered by catalogue from that tenant's own rows.
#[async_trait]
pub trait Listings: Send + Sync {
    /// The accepted listing of an offering at `tenant`.
    async fn shown(&self, tenant: TenantId, offering: OfferingId) -> Result<Option<ShownOffering>, AskError>;
    /// The accepted listing at `tenant` of the one offering that all of `occurrences` are times of; none where one is not
    /// listed there.
    async fn bookable_at(
        &self,
        tenant: TenantId,
        occurrences: &[OccurrenceId],
    ) -> Result<Option<BookableOffering>, AskError>;
    /// How many offerings a tenant's catalogue shows.
    async fn count(&self, tenant: TenantId) -> Result<i64, AskError>;
    /// What lies on a tray, for its front page: at most `most` of each kind.
    async fn glance(&self, tenant: TenantId, most: u32) -> Result<Glance, AskError>;
}

/// Whether a tray is still what it was. Answered by catalogue.
#[async_trait]
pub trait Trays: Send + Sync {
    /// The version of all that visitors see of `tenant`: after a change it is another one.
    async fn version(&self, tenant: TenantId) -> Result<i64, AskError>;
}

/// A picture as it is sent to a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFile {
    /// `image/jpeg`, `image/png` or `image/webp`.
    pub media_type: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// An owner's own offering, as far as it says how its times are: what is not written yet is none or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnOffering {
    /// Its name.
    pub title: Text,
    /// How long it takes, in minutes, where it has one length.
    pub minutes: Option<i32>,
    /// Codes of the languages it is given in.
    pub languages: Vec<String>,
    /// The least group, in heads.
    pub group_min: Option<i32>,
    /// The largest group, in heads.
    pub group_max: Option<i32>,
    /// How many days before the start enrolment ends.
    pub deadline_days: i32,
    /// Where it is given, unless it comes to you.
    pub venue: Option<Venue>,
}

/// What an owner offers. Answered by catalogue from the owner's rows, through the door that is shown.
#[async_trait]
pub trait Offerings: Send + Sync {
    /// An offering of `owner`'s own, published or not; none where it is another's.
    async fn own(&self, owner: TenantId, offering: OfferingId) -> Result<Option<OwnOffering>, AskError>;
    /// What each offering of `owner`'s own is called, published or not.
    async fn titles(&self, owner: TenantId) -> Result<HashMap<OfferingId, Text>, AskError>;
    /// A published offering's content.
    async fn content(&self, door: &Door, offering: OfferingId) -> Result<Option<OfferingContent>, AskError>;
    /// A picture's file: the smallest size that is at least `width` pixels wide, else the largest.
    async fn image(
        &self,
        door: &Door,
        image: ImageId,
        width: Option<u32>,
    ) -> Result<Option<ImageFile>, AskError>;
}

/// Whether a time can be booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeState {
    /// Now.
    Open,
    /// From this moment on.
    OpensAt(Timestamp),
    /// Now, and where it comes from: no seat of it is kept here.
    Elsewhere,
    /// No more: the deadline has passed, or the host closed it.
    Closed,
    /// It will not take place.
    Cancelled,
}

/// A coming time of an offering, with its places as they are now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComingTime {
    /// Which.
    pub occurrence: OccurrenceId,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// The last moment to book.
    pub enrols_until: Timestamp,
    /// Codes of the languages it is given in.
    pub languages: Vec<String>,
    /// What the capacity counts.
    pub counts: Counts,
    /// How many fit in all.
    pub capacity: i32,
    /// How many are taken.
    pub taken: i32,
    /// The least group that may book.
    pub group_min: i32,
    /// Whether it can be booked.
    pub state: TimeState,
}

impl ComingTime {
    /// How many places are left.
    pub const fn left(&self) -> i32 {
        self.capacity - self.taken
    }

    /// Whether it is booked now, later, or where it comes from.
    const fn can_come_to_be_booked(&self) -> bool {
        matches!(self.state, TimeState::Open | TimeState::OpensAt(_) | TimeState::Elsewhere)
    }

    /// Whether some group could still book it.
    pub fn has_room(&self) -> bool {
        let least = match self.counts {
            Counts::Heads => self.group_min,
            Counts::Groups => 1,
        };
        self.left() >= least && self.can_come_to_be_booked()
    }
}

/// When an offering is given. Answered by booking from the host's rows, through the door that is shown.
#[async_trait]
pub trait Times: Send + Sync {
    /// The coming times of an offering, in order.
    async fn coming(&self, door: &Door, offering: OfferingId) -> Result<Vec<ComingTime>, AskError>;
    /// The same of each of `offerings`, asked at once; one without any is left out.
    async fn coming_of_each(
        &self,
        door: &Door,
        offerings: &[OfferingId],
    ) -> Result<HashMap<OfferingId, Vec<ComingTime>>, AskError>;
    /// How many bookings of an offering are still to come.
    async fn coming_bookings(&self, owner: TenantId, offering: OfferingId) -> Result<i64, AskError>;
}

/// A time of an offering as its source tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtTime {
    /// Its id, the same each time that it is brought.
    pub occurrence: OccurrenceId,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// The first moment to book; none for at once.
    pub enrols_from: Option<Timestamp>,
    /// The last moment to book.
    pub enrols_until: Timestamp,
    /// How many heads fit.
    pub capacity: i32,
    /// The least group, in heads.
    pub group_min: i32,
    /// The largest group, in heads.
    pub group_max: i32,
    /// Codes of its languages.
    pub languages: Vec<String>,
    /// How it is booked, if at all.
    pub fate: BroughtFate,
}

/// How a time that was brought from elsewhere is booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BroughtFate {
    /// Here.
    Here,
    /// Where it comes from.
    Elsewhere,
    /// Not at all: it does not take place.
    Cancelled,
}

/// Writes the times of offerings that are brought from elsewhere. Answered by booking.
#[async_trait]
pub trait Schedule: Send + Sync {
    /// Writes these times of `owner`'s offering as they are now; safe to repeat. A time that somebody has booked keeps
    /// its hour and its room and is closed if it was cancelled. Says how many were kept so.
    async fn keep(
        &self,
        owner: TenantId,
        offering: OfferingId,
        times: &[BroughtTime],
    ) -> Result<usize, AskError>;
}

/// Who holds which booking. Answered by booking from the guest's side.
#[async_trait]
pub trait Bookings: Send + Sync {
    /// The host of a booking that `guest` is the guest of.
    async fn host_of(&self, guest: TenantId, booking: BookingId) -> Result<Option<TenantId>, AskError>;
    /// How many bookings that are yet to come `tenant` has with these others, as guest or as host; with anybody else where nobody
    /// is named.
    async fn coming_with(&self, tenant: TenantId, others: Option<&[TenantId]>) -> Result<u64, AskError>;
}

/// A pool that a tenant may share to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pool {
    /// The region.
    pub region: TenantId,
    /// Its name.
    pub name: Text,
}

/// To whom an offering is shared, and what became of it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedTo {
    /// The region, or another tenant.
    pub region: TenantId,
    /// Its name.
    pub name: Text,
    /// Since when.
    pub since: Timestamp,
    /// Where it stands there: `proposed`, `asked`, `accepted`, `declined` or `ended`.
    pub state: String,
    /// What was said with it; may be empty.
    pub message: String,
}

/// Who shares with whom. Answered by federation, which alone issues crossings.
#[async_trait]
pub trait Sharing: Send + Sync {
    /// The door to an offering that `guest` lists: home, or across the wall if what was agreed allows it.
    async fn door(
        &self,
        guest: TenantId,
        owner: TenantId,
        offering: OfferingId,
        by: Option<PersonId>,
    ) -> Result<Option<Door>, AskError>;
    /// The door to the host of a booking that the guest holds already: what was agreed then, stands. None where the
    /// guest has no such booking.
    async fn door_to_booking(
        &self,
        guest: TenantId,
        booking: BookingId,
        by: PersonId,
    ) -> Result<Option<Door>, AskError>;
    /// The pools that `owner` may share to.
    async fn pools(&self, owner: TenantId) -> Result<Vec<Pool>, AskError>;
    /// Where an offering of `owner`'s is shared.
    async fn shared_to(&self, owner: TenantId, offering: OfferingId) -> Result<Vec<SharedTo>, AskError>;
    /// The same of every offering of `owner`'s that is shared at all, asked at once.
    async fn all_shared(&self, owner: TenantId) -> Result<HashMap<OfferingId, Vec<SharedTo>>, AskError>;
    /// The members of a region, as agreed now.
    async fn members(&self, region: TenantId) -> Result<Vec<TenantId>, AskError>;
    /// "Part of …", in the words of the region that `tenant` belongs to, if any.
    async fn part_of(&self, tenant: TenantId) -> Result<Option<Text>, AskError>;
}
