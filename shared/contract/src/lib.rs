//! What services say to each other: ids, facts and questions, as plain values without I/O.
#![doc = include_str!("../README.md")]

mod ask;
mod fact;
mod letter;
mod offering;
mod overrides;
mod tenant;
mod text;
mod tokens;
mod waiting;

pub use ask::{
    AskError, BookableOffering, Bookings, BroughtFate, BroughtTime, Claim, ComingTime, Directory, ForWhom,
    Glance, ImageFile, Keys, Listed, Listings, Offerings, Once, OwnOffering, PackageCard, People, Pool,
    Repeats, Schedule, Sessions, SharedTo, Sharing, ShownOffering, TeamCard, Teams, TimeState, Times, Trays,
    UnitCard, UnitContact, Units,
};
pub use fact::{Fact, FactError, Listener};
pub use letter::{CalendarEvent, CalendarMethod, Carriage, Haste, Letter, Post};
pub use offering::{
    AlsoIn, Home, ImageCard, Keyword, Material, OfferingContent, OfferingDetails, Origin, Position, Price,
    TechnicalNeeds, Venue, VenueFacts,
};
pub use overrides::Overrides;
pub use tenant::{Phrases, TenantCard, TenantKind, Theme};
pub use text::{Lang, Text};
pub use tokens::{
    AccessFeature, Art, Counts, Delivery, Kind, Known, MaterialUse, Mode, Need, PackageKind, Stage,
};
pub use waiting::{Belongs, Coming, Notices, Ownership, Waiting, Waits, Why};

tenancy::typed_id!(
    /// A service that can be booked or shown; the id is its owner's on every tenant's host.
    OfferingId
);
tenancy::typed_id!(
    /// A picture of an offering.
    ImageId
);
tenancy::typed_id!(
    /// A place with an address, kept by its owner for several offerings.
    VenueId
);
tenancy::typed_id!(
    /// Offerings of one tray, bundled as one.
    PackageId
);
tenancy::typed_id!(
    /// A time with capacity.
    OccurrenceId
);
tenancy::typed_id!(
    /// One group's place in what an offering gives.
    BookingId
);
tenancy::typed_id!(
    /// Who takes part: a class, a daycare group, a ward's residents.
    GroupId
);
tenancy::typed_id!(
    /// What two tenants have agreed on, or are about to.
    AgreementId
);
tenancy::typed_id!(
    /// Something that happened.
    FactId
);
