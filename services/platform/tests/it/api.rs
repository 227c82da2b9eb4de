//! The API: what programs ask, and what they are told.

mod document;
mod keys;
