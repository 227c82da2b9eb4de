//! Facts: told with what happened, relayed, heard once.
#![doc = include_str!("../README.md")]

mod due;
mod hear;
mod letters;
mod relay;
mod tell;
mod wakes;

pub use due::{clear_due, ensure_due, set_due};
pub use hear::{Heard, Hears, ListenError, Rings, first_hearing};
pub use letters::{Backlog, DeadLetter, backlog, dead_letters, retry_dead_letters};
pub use relay::{LEASE, MOST_ATTEMPTS, Relay, RelayError};
pub use tell::{Telling, tell, tell_all};
pub use wakes::{forward_wakes, receive_wakes};
