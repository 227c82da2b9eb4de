//! Processes that a test starts: the product, its servers, tools. Each writes into a log that a failing test prints, and
//! none outlives its test.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a process inherits the environment, and a failing test says what its processes said"
)]

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use tokio::time::{Instant, sleep};
use uuid::Uuid;

use crate::variable;

/// How often a condition is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Looks until there is something to see, and gives it: the one place where tests wait.
///
/// # Panics
/// When `patience` is over; `what` says what should have been seen.
pub async fn eventually<T>(what: &str, patience: Duration, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + patience;
    loop {
        if let Some(seen) = look().await {
            return seen;
        }
        assert!(Instant::now() < deadline, "not within {patience:?}: {what}");
        sleep(LOOK_EVERY).await;
    }
}

/// A port of this machine that nobody listens on, below those that systems give to outgoing connections.
///
/// # Panics
/// When a thousand ports are taken.
pub fn free_port() -> u16 {
    let candidates = (0..1000).map(|_| {
        let [.., a, b] = *Uuid::now_v7().as_bytes();
        10_000 + u16::from_be_bytes([a, b]) % 10_000
    });
    let mut free = candidates.filter(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
    free.next().expect("a port is free")
}

/// A folder of the test's own, gone with it.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one.
    ///
    /// # Panics
    /// When the disk refuses.
    #[expect(clippy::new_without_default, reason = "making a folder is no default")]
    pub fn new() -> Self {
        let path = env::temp_dir().join(format!("tarjotin-test-{}", Uuid::now_v7().simple()));
        fs::create_dir(&path).expect("a folder can be made");
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("{} is left behind: {error}", self.0.display());
        }
    }
}

/// The product's release binary with `command`, and no settings but those that the test gives it.
pub fn product(command: &str) -> Command {
    let mut product = Command::new(variable("TARJOTIN_TEST_BIN"));
    for (name, _) in env::vars_os().filter(|(name, _)| is_setting(name)) {
        product.env_remove(name);
    }
    product.arg(command);
    product
}

fn is_setting(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with("TARJOTIN__")
}

/// A process, killed when it is dropped.
#[derive(Debug)]
pub struct Process {
    name: String,
    child: Child,
    folder: Folder,
}

impl Process {
    /// Starts `command`; what it says on either of its outputs goes into its log.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn start(name: &str, command: &mut Command) -> Self {
        let folder = Folder::new();
        let log = File::create(folder.path().join("log")).expect("a log can be made");
        let errors = log.try_clone().expect("a log can be written twice");
        let child = command.stdin(Stdio::null()).stdout(log).stderr(errors).spawn();
        let child = child.unwrap_or_else(|error| panic!("{name} cannot be started: {error}"));
        Self { name: name.to_owned(), child, folder }
    }

    /// Everything that it has said.
    pub fn log(&self) -> String {
        fs::read(self.folder.path().join("log"))
            .map(|said| String::from_utf8_lossy(&said).into_owned())
            .unwrap_or_default()
    }

    /// How it ended, if it has.
    ///
    /// # Panics
    /// When the system does not know.
    pub fn end(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("the system knows its processes")
    }

    /// Waits until it has ended by itself.
    ///
    /// # Panics
    /// When it takes longer than `patience`.
    pub async fn ended(&mut self, patience: Duration) -> ExitStatus {
        let what = format!("{} ends", self.name);
        eventually(&what, patience, async || self.end()).await
    }

    /// Waits until it has said `words`.
    ///
    /// # Panics
    /// When it ends before, or takes longer than `patience`.
    pub async fn says(&mut self, words: &str, patience: Duration) {
        let what = format!("{} says: {words}", self.name);
        eventually(&what, patience, async || {
            let has_ended = self.end();
            let has_said = self.log().contains(words);
            assert!(has_said || has_ended.is_none(), "{what}, but it ended: {has_ended:?}");
            has_said.then_some(())
        })
        .await;
    }

    /// Asks it to stop, as a system does that shuts down.
    ///
    /// # Panics
    /// When the system has no `kill`.
    pub fn ask_to_stop(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(sent.is_ok_and(|sent| sent.success()), "{} cannot be asked to stop", self.name);
    }

    /// Ends it in the middle of whatever it does, as kill -9 or the loss of power.
    ///
    /// # Panics
    /// When the system refuses.
    pub fn kill(&mut self) {
        self.child.kill().expect("a process of ours can be killed");
        self.child.wait().expect("what was killed ends");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.end().is_none() {
            self.kill();
        }
        if thread::panicking() {
            eprintln!("--- what {} said ---\n{}", self.name, self.log());
        }
    }
}
