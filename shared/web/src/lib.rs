//! Requests and answers: who asks, where, in which language, and what is said when something is wrong.
#![doc = include_str!("../README.md")]

mod caller;
mod cards;
pub mod cookies;
mod form;
mod host;
mod kept;
mod language;
pub mod layers;
mod limits;
mod observe;
mod problem;
mod query;
mod reader;
mod render;
mod routes;
mod site;

pub use caller::May;
pub use cards::{image_href, price};
pub use form::{Form, one_time_key};
pub use kept::{KeepingRules, KeptPages};
pub use limits::{Limit, LimitError, Limits, LimitsUnusable, is_on_this_machine};
pub use problem::Problem;
pub use query::Query;
pub use reader::{PathId, PathIds, Reader};
pub use routes::{Keeping, Public, Routes, Served};
pub use site::{Address, Site};
