//! Seats: the only statements that change what is taken of a time.
//!
//! [`condition`] holds the one condition under which seats are taken. Taking, an offer from the queue, and a change of size
//! or time all carry it; nothing asks first and writes later.

mod calling_off;
mod changing;
mod condition;
mod locks;
mod opening;
mod promoting;
mod queueing;
mod revising;
mod sweeping;
mod taking;
mod terms;
mod turning;

pub(crate) use calling_off::call_off;
pub(crate) use changing::{move_to, resize};
pub(super) use condition::left;
pub(crate) use opening::open_to_all;
pub(crate) use promoting::{close_queue, offer_to};
pub(crate) use revising::revise;
pub(crate) use sweeping::{anybody_waits, offer_free, that_do_not_add_up};
pub(crate) use taking::take;
pub(crate) use terms::{TermsOf, terms_of};
pub(crate) use turning::{forget_hold, take_over, turn};
