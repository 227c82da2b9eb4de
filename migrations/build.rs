//! The SQL files are embedded by a macro that does not watch the folder.

fn main() {
    println!("cargo:rerun-if-changed=sql");
}
