//! Tests that need the machine for themselves: processes that die, and a browser. They start the release binary as an
//! operator does, each on a database of its own.

mod accessibility;
mod booking_stories;
mod bucket;
mod burst;
mod chart;
mod contract;
mod database;
mod demo;
mod finding;
mod offers;
mod path;
mod probes;
mod refusals;
mod seats;
mod sharing_stories;
mod sign_in;
mod site;
mod soak;
mod stopping;
mod sudden_ends;
mod telemetry;
mod visitor;
mod weight;
mod wire;
mod withdrawal;
mod writing;
