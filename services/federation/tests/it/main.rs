//! Doors open by agreement and shut with it; facts are believed from those who may say them.
#![cfg(test)]

mod agreeing;
mod coast;
mod desk;
mod doors;
mod facts;
