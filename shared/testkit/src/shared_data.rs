//! Facts and real answers that lie beside the project, for tests that read what others really wrote.
#![allow(clippy::disallowed_methods, reason = "tests are told by the environment where the data lies")]
#![allow(clippy::print_stderr, reason = "a test that is passed over says so")]

use std::path::PathBuf;

/// A file of the data beside the project, or where `TARJOTIN_TEST_DATA` says; none, and a line that says so, where this
/// machine has no such data.
pub fn shared_data(name: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("TARJOTIN_TEST_DATA").map(PathBuf::from);
    let folder =
        folder.unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")));
    let file = std::fs::read(folder.join(name)).ok();
    if file.is_none() {
        eprintln!("passed over: {} is not on this machine", folder.join(name).display());
    }
    file
}
