//! What Chromium is told that other browsers are not.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Map, Value, json};

use crate::process::Folder;
use crate::variable;

/// A headless Chromium that talks to nobody but our pages, in which scripts run or not.
pub(super) fn capabilities(profile: &Folder, javascript: bool) -> Map<String, Value> {
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

/// A command of Chromium's own.
#[derive(Debug)]
pub(super) struct Own {
    pub(super) path: &'static str,
    pub(super) body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
