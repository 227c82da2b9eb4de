//! Walls: every row has one owner, and the only way to a tenant's rows is a transaction that names it.
#![doc = include_str!("../README.md")]
extern crate self as tenancy;

mod caller;
mod crossing;
mod db;
mod errors;
mod id;
mod time;
mod tx;

pub use crate::caller::{
    Book, Caller, Curate, Either, HeldKey, Host, Looks, Manage, Offer, Permission, Role, Scope, SignedIn, Who,
};
pub use crate::crossing::{Crossing, Door};
pub use crate::db::{ConnectError, DbSettings, TenantDb, Told};
pub use crate::errors::{broken_constraint, is_exhausted, is_lock_timeout};
pub use crate::time::{Clock, Timestamp};
pub use crate::tx::{Reason, SystemTx, TenantTx};

/// What the database says when it refuses.
pub use sea_orm::DbErr;

typed_id!(
    /// An account with walls: a municipality, a county, a region, a producer or the operator.
    TenantId
);
typed_id!(
    /// Someone who signs in; one person may act in many tenants.
    PersonId
);
typed_id!(
    /// A school, daycare, care home, library or club that orders.
    UnitId
);
typed_id!(
    /// Colleagues who own offerings and their bookings together.
    TeamId
);

typed_id!(
    /// A key by which a program acts for a person.
    KeyId
);

/// What the macros of this crate expand to; not for use by hand.
#[doc(hidden)]
pub mod re {
    pub use {sea_orm, serde, uuid};
}
