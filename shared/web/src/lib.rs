//! Requests and answers: who asks, where, in which language, and what is said when something is wrong.
#![doc = include_str!("../README.md")]

mod caller;
mod cards;
pub mod cookies;
mod flaw;
mod form;
mod form_key;
mod host;
mod json;
mod kept;
mod language;
pub mod layers;
mod limits;
mod observe;
mod once;
pub mod openapi;
mod params;
mod peer;
mod problem;
mod program;
mod query;
mod reader;
mod render;
mod routes;
mod site;
mod upload;

pub use caller::May;
pub use cards::{image_href, picture_at, price};
pub use flaw::Flaw;
pub use form::{Form, Nothing, one_time_key};
pub use form_key::FormKey;
pub use json::{Fingerprint, Json, fields};
pub use kept::{KeepingRules, KeptPages};
pub use limits::{Limit, LimitError, Limits, LimitsUnusable};
pub use once::Once;
pub use params::Params;
pub use peer::Peer;
pub use problem::Problem;
pub use query::Query;
pub use reader::{PathId, PathIds, PathText, Reader};
pub use routes::{Keeping, Public, Routes, Served};
pub use site::{Address, Site};
pub use upload::{MOST_FILE_BYTES, MOST_UPLOAD_BYTES, SentFile, Upload};
