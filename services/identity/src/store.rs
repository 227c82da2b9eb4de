//! The only SQL of this service.

pub(crate) mod directory;
pub(crate) mod hand_overs;
pub(crate) mod people;
pub(crate) mod provision;
pub(crate) mod sessions;
pub(crate) mod sign_ins;
