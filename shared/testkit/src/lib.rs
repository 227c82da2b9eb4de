//! What tests start from: the test's own servers, a fresh tenant each, actors as values, processes and a browser.
//!
//! Tests share one database and run at the same time. What keeps them apart is what keeps tenants apart: each begins
//! with tenants of its own, so every test also tests the walls.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "what a test stands on fails loudly, and says what is missing"
)]

mod actor;
mod answer;
pub mod browser;
mod html;
mod nobody;
mod photograph;
pub mod process;
mod rows;
mod servers;
mod shared_data;

pub use actor::{Actor, File};
pub use answer::{Answer, Form};
pub use nobody::Nobody;
pub use photograph::photograph;
pub use rows::{change, number, texts};
pub use servers::{database, database_of, morning, redis_url, variable};
pub use shared_data::shared_data;
