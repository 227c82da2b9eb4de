//! Offerings and listings of one owner, on a real PostgreSQL.
#![cfg(test)]

mod fetching;
mod listings;
mod offerings;
mod packages;
mod pictures;
mod search;
mod search_table;
mod shop;
