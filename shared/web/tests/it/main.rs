//! What stands around the routes, with neighbours that a test makes up.
#![cfg(test)]

mod kept_pages;
mod town;
