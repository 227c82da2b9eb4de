//! The whole product: every service behind one router, as a reader meets it.
#![cfg(test)]

mod machine;
