//! Entitlements: what a tenant promises each group of a stage in a school year, and what of it was used.

mod deeds;
mod given;
mod standing;

pub(crate) use deeds::Counted;
pub(crate) use given::{Entitlement, EntitlementFlaw, EntitlementId, TypedEntitlement};
pub(crate) use standing::{EntitledGroup, Standing, Visit};
