//! The files of the house, as the rules see them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::rust_text::{Text, read_rust};

/// A file, by its path from the root of the workspace.
#[derive(Debug)]
pub(crate) struct Source {
    /// Such as `services/booking/src/store/bookings.rs`.
    pub(crate) path: String,
    /// What it says, code apart from strings. A file of SQL is one string.
    pub(crate) text: Text,
}

impl Source {
    /// A file at `path` that says `content`.
    pub(crate) fn new(path: &str, content: &str) -> Self {
        let is_rust = is_written_in("rs", path);
        let text = if is_rust {
            read_rust(content)
        } else {
            Text { code: String::new(), strings: vec![without_sql_comments(content)] }
        };
        Self { path: path.to_owned(), text }
    }

    /// The service that the file belongs to, and its path in that service's `src`.
    pub(crate) fn in_service(&self) -> Option<(&str, &str)> {
        let (service, path) = self.path.strip_prefix("services/")?.split_once('/')?;
        Some((service, path.strip_prefix("src/")?))
    }

    /// Whether the file lies in `folder`, or is the Rust file of that name beside it.
    pub(crate) fn is_in(&self, folder: &str) -> bool {
        let rest = self.path.strip_prefix(folder);
        rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    }
}

/// The Rust and SQL of every crate's `src`; tests may look where they like.
pub(crate) fn sources() -> Vec<Source> {
    let paths = paths().into_iter().filter(|path| path.contains("/src/"));
    let spoken = paths.filter(|path| is_written_in("rs", path) || is_written_in("sql", path));
    spoken.map(|path| Source::new(&path, &content(&path))).collect()
}

/// Every file of every crate, by its path from the root of the workspace.
pub(crate) fn paths() -> Vec<String> {
    let mut found = Vec::new();
    for room in ["shared", "services", "migrations"] {
        walk(&root().join(room), &mut found);
    }
    let relative = found.iter().filter_map(|path| path.strip_prefix(root()).ok());
    relative.map(|path| path.to_string_lossy().into_owned()).collect()
}

/// What the file at `path` says.
pub(crate) fn content(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("a source file can be read")
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("testkit lies in shared").to_owned()
}

fn is_written_in(language: &str, path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == language)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the house can be read") {
        let path = entry.expect("an entry of a folder can be read").path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn without_sql_comments(sql: &str) -> String {
    sql.lines().map(|line| line.split("--").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}
