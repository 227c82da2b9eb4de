//! The only place where seats are taken and freed: each is one statement, with the facts that it tells.

mod freeing;
mod taking;

pub(crate) use freeing::free;
pub(crate) use taking::take;
