//! The only SQL of this service.

pub(crate) mod letters;
