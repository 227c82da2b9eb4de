//! Facts on a real PostgreSQL: told with what happened, heard in order, heard once, never lost.
#![cfg(test)]

mod dead;
mod listener;
mod order;
mod relays;
mod telling;
mod timers;
mod wakes;
