//! A real browser: Chromium, driven over WebDriver, with axe as its critic.
#![allow(clippy::print_stderr, reason = "a failing test says which page it was on")]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use crate::process::{Folder, Process, eventually, free_port};
use crate::variable;

/// How long a page may take to show what a test waits for.
pub const PATIENCE: Duration = Duration::from_secs(15);
/// What axe is asked about.
const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/// A browser with a fresh profile and one window. It ends with the test.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    port: u16,
    driver: Process,
    _profile: Folder,
}

/// Something that axe finds wrong with a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Axe's name of the rule.
    pub rule: String,
    /// Where on the page, as a selector.
    pub at: String,
}

/// Something that the browser asked the network for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The address.
    pub url: String,
    /// How many bytes came over the wire for it, headers included.
    pub bytes: u64,
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

    /// Presses keys where the focus is.
    ///
    /// # Panics
    /// When nothing takes them.
    pub async fn press(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.unwrap_or_else(|error| panic!("nothing takes {keys:?}: {error}"));
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

    /// Everything that axe finds wrong with the page as it is now.
    ///
    /// # Panics
    /// When axe cannot be run.
    pub async fn violations(&self) -> Vec<Violation> {
        if self.run("return typeof axe").await != "object" {
            let axe = fs::read_to_string(variable("TARJOTIN_TEST_AXE")).expect("axe can be read");
            self.run(&axe).await;
        }
        let script = "const [rules, done] = arguments;
            axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(
              (found) => done(found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target.flat(9).join(' ')]))),
              (error) => done(String(error)));";
        let found = self.client.execute_async(script, vec![json!(RULES)]).await.expect("axe runs");
        let found: Vec<(String, String)> = serde_json::from_value(found).expect("axe says what it found");
        found.into_iter().map(|(rule, at)| Violation { rule, at }).collect()
    }

    /// What has been asked of the network since this was asked last.
    ///
    /// # Panics
    /// When the browser keeps no log.
    pub async fn fetched(&self) -> Vec<Fetched> {
        let entries = self.command("se/log", json!({ "type": "performance" })).await;
        let entries = entries.as_array().cloned().unwrap_or_default();
        let messages: Vec<Value> = entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
            .map(|mut entry| entry["message"].take())
            .collect();
        let of = |method: &'static str| {
            messages
                .iter()
                .filter(move |message| message["method"] == method)
                .map(|message| &message["params"])
        };
        let asked = of("Network.requestWillBeSent").map(|asked| Fetched {
            url: asked["request"]["url"].as_str().unwrap_or_default().to_owned(),
            bytes: of("Network.loadingFinished")
                .filter(|loaded| loaded["requestId"] == asked["requestId"])
                .filter_map(|loaded| loaded["encodedDataLength"].as_f64())
                .map(bytes)
                .sum(),
        });
        asked.filter(|asked| asked.url.starts_with("http")).collect()
    }

    async fn find(&self, css: &str) -> Element {
        let found = self.client.find(Locator::Css(css)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("{} has no {css}: {error}\n{}", self.address().await, self.html().await),
        }
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

fn capabilities(profile: &Folder, javascript: bool) -> Map<String, Value> {
    let args = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-proxy-server",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &format!("--user-data-dir={}", profile.path().display()),
    ];
    let allowed = if javascript { 1 } else { 2 };
    let wanted = json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": variable("TARJOTIN_TEST_CHROMIUM"),
            "args": args,
            "prefs": { "profile.managed_default_content_settings.javascript": allowed },
        },
    });
    wanted.as_object().cloned().unwrap_or_default()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of bytes")]
fn bytes(said: f64) -> u64 {
    said as u64
}

/// A command of Chromium's own.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
