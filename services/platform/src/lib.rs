//! The binary `tarjotin`, and its parts for tests that start what it starts.
#![doc = include_str!("../README.md")]

mod app;
pub mod commands;
mod cryptography;
pub mod demo;
pub mod probes;
pub mod settings;

pub use app::{App, Surroundings};
pub use commands::CommandError;
pub use cryptography::choose_cryptography;
