//! A real browser: Chromium, driven by `chromedriver`, with axe as its critic.
#![allow(clippy::print_stderr, reason = "a failing test says which page it was on")]

mod axe;
mod chromium;
mod keyboard;
mod network;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::process::{Folder, Process, eventually, free_port};
use crate::variable;

use chromium::{Own, capabilities};

pub use axe::Violation;
pub use fantoccini::key::Key;
pub use network::Fetched;

/// How long a page may take to show what a test waits for.
pub const PATIENCE: Duration = Duration::from_secs(15);
/// A browser with a fresh profile and one window. It ends with the test.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    port: u16,
    driver: Process,
    _profile: Folder,
}

impl Browser {
    /// Opens a browser in which scripts run, or in which they do not.
    ///
    /// # Panics
    /// When it cannot be started.
    pub async fn open(javascript: bool) -> Self {
        let (port, profile) = (free_port(), Folder::new());
        let mut command = Command::new(variable("TARJOTIN_TEST_CHROMEDRIVER"));
        let mut driver = Process::start("chromedriver", command.arg(format!("--port={port}")));
        driver.says("started successfully", PATIENCE).await;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&profile, javascript))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|error| panic!("the browser does not start: {error}\n{}", driver.log()));
        let browser = Self { client, port, driver, _profile: profile };
        browser.become_wide(1280).await;
        browser.fetched().await;
        browser
    }

    /// Goes to an address.
    ///
    /// # Panics
    /// When nobody answers there.
    pub async fn go(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|error| panic!("{url} does not open: {error}"));
    }

    /// The address of the page.
    ///
    /// # Panics
    /// When the browser has none.
    pub async fn address(&self) -> String {
        self.client.current_url().await.expect("a page has an address").to_string()
    }

    /// The page as it is now, in HTML.
    ///
    /// # Panics
    /// When the browser does not say.
    pub async fn html(&self) -> String {
        self.client.source().await.expect("a page has a source")
    }

    /// Waits until the page's address contains `part`: a click or a key may answer before the next page is there.
    ///
    /// # Panics
    /// When it does not in time.
    pub async fn comes_to(&self, part: &str) {
        let what = format!("the browser comes to {part}");
        eventually(&what, PATIENCE, async || {
            let address = self.client.current_url().await.ok()?;
            address.as_str().contains(part).then_some(())
        })
        .await;
    }

    /// Waits until what `css` selects first can be seen to say `words`.
    ///
    /// # Panics
    /// When it does not in time, with what it says instead.
    pub async fn says(&self, css: &str, words: &str) {
        let mut said = String::new();
        let in_time = timeout(
            PATIENCE,
            eventually("the page says it", PATIENCE * 2, async || {
                // A page that is just going away has neither elements nor words.
                said = self.client.find(Locator::Css(css)).await.ok()?.text().await.ok()?;
                said.contains(words).then_some(())
            }),
        )
        .await;
        assert!(in_time.is_ok(), "{} does not say \"{words}\" but: {said}", self.address().await);
    }

    /// The words that can be seen of what `css` selects first.
    ///
    /// # Panics
    /// When there is no such thing on the page.
    pub async fn words(&self, css: &str) -> String {
        self.find(css).await.text().await.expect("an element has words")
    }

    /// An attribute of what `css` selects first.
    ///
    /// # Panics
    /// When there is no such thing on the page.
    pub async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.find(css).await.attr(name).await.expect("an element has attributes")
    }

    /// A property of what `css` selects first, such as what has been typed into a field.
    ///
    /// # Panics
    /// When there is no such thing on the page.
    pub async fn property(&self, css: &str, name: &str) -> Option<String> {
        self.find(css).await.prop(name).await.expect("an element has properties")
    }

    /// Whether the page has what `css` selects.
    ///
    /// # Panics
    /// When the browser does not say.
    pub async fn has(&self, css: &str) -> bool {
        !self.client.find_all(Locator::Css(css)).await.expect("the page can be searched").is_empty()
    }

    /// Whether what `css` selects first can be seen.
    ///
    /// # Panics
    /// When there is no such thing on the page.
    pub async fn sees(&self, css: &str) -> bool {
        self.find(css).await.is_displayed().await.expect("an element is shown or not")
    }

    /// Clicks on what `css` selects first.
    ///
    /// # Panics
    /// When it is not there, or something lies over it.
    pub async fn click(&self, css: &str) {
        let clicked = self.find(css).await.click().await;
        clicked.unwrap_or_else(|error| panic!("{css} cannot be clicked: {error}"));
    }

    /// Replaces what stands in a field.
    ///
    /// # Panics
    /// When it is no field.
    pub async fn fill(&self, css: &str, words: &str) {
        let field = self.find(css).await;
        field.clear().await.expect("a field can be emptied");
        field.send_keys(words).await.expect("a field can be typed into");
    }

    /// Gives a file to a field that asks for one, as if it had been picked from the disk.
    ///
    /// # Panics
    /// When the field takes no file.
    pub async fn give(&self, css: &str, file: &Path) {
        let given = self.find(css).await.send_keys(&file.display().to_string()).await;
        given.unwrap_or_else(|error| panic!("{css} takes no file: {error}"));
    }

    /// Clicks on the first thing in sight that says `words`: a link, a button, a summary or the label of a choice.
    ///
    /// # Panics
    /// When nothing in sight says that.
    pub async fn click_on(&self, words: &str) {
        let saying = format!(
            "//*[self::a or self::button or self::summary or self::label][contains(normalize-space(.), \"{words}\")]"
        );
        for found in self.client.find_all(Locator::XPath(&saying)).await.expect("the page can be searched") {
            if found.is_displayed().await.expect("an element is shown or not") {
                let clicked = found.click().await;
                return clicked.unwrap_or_else(|error| panic!("{words} cannot be clicked: {error}"));
            }
        }
        panic!("{} shows no \"{words}\"\n{}", self.address().await, self.html().await);
    }

    /// Runs a script of the test's own in the page, and gives what it returns.
    ///
    /// # Panics
    /// When it fails.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Makes the window so many pixels wide, as wide as a phone or a desk.
    pub async fn become_wide(&self, width: u32) {
        let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Asks pages for their dark look, or for the light one.
    pub async fn become_dark(&self, dark: bool) {
        let scheme = if dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// How many pixels the page is wider than the window.
    pub async fn overhang(&self) -> i64 {
        let said = self.run("return document.documentElement.scrollWidth - innerWidth").await;
        said.as_i64().unwrap_or(i64::MAX)
    }

    async fn find(&self, css: &str) -> Element {
        let found = timeout(
            PATIENCE,
            eventually("", PATIENCE * 2, async || self.client.find(Locator::Css(css)).await.ok()),
        );
        let Ok(element) = found.await else {
            panic!("{} has no {css}\n{}", self.address().await, self.html().await);
        };
        element
    }

    async fn devtools(&self, cmd: &str, params: Value) -> Value {
        self.command("goog/cdp/execute", json!({ "cmd": cmd, "params": params })).await
    }

    async fn command(&self, path: &'static str, body: Value) -> Value {
        let answer = self.client.issue_cmd(Own { path, body }).await;
        answer.unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// Waits until the page shows what `look` looks for; `again` goes to it anew before each look.
///
/// # Panics
/// When it does not in time; `what` says what should have been seen.
pub async fn shows(browser: &Browser, what: &str, url: &str, mut look: impl AsyncFnMut() -> bool) {
    eventually(what, PATIENCE, async || {
        browser.go(url).await;
        look().await.then_some(())
    })
    .await;
}

/// The driver ends its browsers when it is asked to end; killed, it would leave them behind.
impl Drop for Browser {
    fn drop(&mut self) {
        let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) else { return };
        let asked = "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
        let answered = driver
            .set_read_timeout(Some(PATIENCE))
            .and_then(|()| driver.write_all(asked.as_bytes()))
            .and_then(|()| driver.read_to_end(&mut Vec::new()));
        if let Err(error) = answered {
            eprintln!("chromedriver does not end by itself: {error}; {:?}", self.driver.end());
        }
    }
}
