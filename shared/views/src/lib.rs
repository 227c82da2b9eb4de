//! Pages as typed values: templates, words in three languages, dates and sums as people write them.
//!
//! Each crate that shows pages brings a [`Bundle`] of templates and Fluent files, embedded in the
//! binary; [`Views`] puts them together and renders a [`Page`] in a [`Frame`]. Fluent is used
//! directly, because the ready-made loaders want the words of all crates in one folder, and ours
//! stand beside the feature they speak for.

mod bundle;
mod calendar;
mod card;
mod figures;
mod frame;
mod functions;
mod mail;
mod moment;
mod page;
pub mod paths;
mod problem;
mod registry;
mod room;
pub mod samples;
mod stages;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod words;

pub use crate::bundle::{Bundle, HOUSE};
pub use crate::card::{Card, Picture, Price};
pub use crate::figures::money;
pub use crate::frame::{Frame, Masthead, NavItem, Place, SignedIn};
pub use crate::mail::{Mail, Subject, Written};
pub use crate::moment::Moment;
pub use crate::page::Page;
pub use crate::problem::{ProblemKind, ProblemPage};
pub use crate::registry::{Said, Views, ViewsError};
pub use crate::room::{Counted, Room};
