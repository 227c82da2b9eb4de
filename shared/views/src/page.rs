//! The trait of every page.

use serde::Serialize;

/// A page as a typed value, with examples of itself for tests and for looking at.
pub trait Page: Serialize {
    /// The name of the template that shows this page.
    const TEMPLATE: &'static str;

    /// Examples with little, usual and too much in them.
    fn samples() -> Vec<Self>
    where
        Self: Sized;
}
