//! Seats on a real PostgreSQL: taken once, freed once, never oversold.
#![cfg(test)]

mod at_once;
mod brought_times;
mod calling_off;
mod cancelling;
mod changing;
mod crowd;
mod deeds;
mod groups;
mod hall;
mod holding;
mod keys;
mod model;
mod noticing;
mod own_seats;
mod queueing;
mod refusals;
mod revising;
mod rules;
mod school_years;
mod telling;
mod timers;
mod watching;
