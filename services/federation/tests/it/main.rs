//! Doors open by agreement and shut with it; facts are believed from those who may say them.
#![cfg(test)]

mod coast;
mod doors;
mod facts;
