//! What tests start from: the test's own servers, a fresh tenant each, actors as values, processes and a browser.

pub mod browser;
pub mod process;
