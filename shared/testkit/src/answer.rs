//! Answers, and what a test asks of them.

use std::collections::BTreeMap;

use http::{HeaderMap, StatusCode};

use crate::html::{tags, words};

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// Goes on if the status is `status`.
    ///
    /// # Panics
    /// When it is another, with the words of the page.
    #[allow(clippy::return_self_not_must_use, reason = "often the status is all that a test asks")]
    #[track_caller]
    pub fn being(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.words());
        self
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The words of the page, without tags.
    pub fn words(&self) -> String {
        words(&self.text())
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Where one is sent to.
    ///
    /// # Panics
    /// When one is not sent anywhere.
    #[track_caller]
    pub fn location(&self) -> &str {
        assert!(self.status.is_redirection(), "{} leads nowhere: {}", self.status, self.words());
        self.header("location").expect("a redirect says where to")
    }

    /// Every cookie that is set, as written.
    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok()).collect()
    }

    /// The language that the page says it is in.
    pub fn lang(&self) -> Option<String> {
        tags(&self.text()).into_iter().find(|tag| tag.name == "html")?.attribute("lang")
    }

    /// The value of `attribute` in every tag called `name` that has it.
    pub fn all(&self, name: &str, attribute: &str) -> Vec<String> {
        let html = self.text();
        let tags = tags(&html).into_iter().filter(|tag| tag.name == name);
        tags.filter_map(|tag| tag.attribute(attribute)).collect()
    }

    /// The addresses of all links that contain `part`, each once.
    pub fn links(&self, part: &str) -> Vec<String> {
        let mut found: Vec<String> =
            self.all("a", "href").into_iter().filter(|href| href.contains(part)).collect();
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|href| seen.insert(href.clone()));
        found
    }

    /// Whether the page has a form whose action ends in `action`.
    pub fn has_form(&self, action: &str) -> bool {
        self.all("form", "action").iter().any(|found| found.ends_with(action))
    }

    /// The first form whose action ends in `action`, filled in as it is shown.
    ///
    /// # Panics
    /// When there is none.
    #[track_caller]
    pub fn form(&self, action: &str) -> Form {
        let html = self.text();
        let found = tags(&html).into_iter().find_map(|tag| {
            let its = if tag.name == "form" { tag.attribute("action")? } else { return None };
            its.ends_with(action).then_some((its, tag.end))
        });
        let Some((action, start)) = found else { panic!("no form {action}: {}", self.words()) };
        let inside = html[start..].split("</form>").next().unwrap_or_default();
        let fields = tags(inside).into_iter().filter(|tag| tag.name == "input").filter_map(|tag| {
            let is_choice = matches!(tag.attribute("type").as_deref(), Some("radio" | "checkbox"));
            let is_sent = !is_choice || tag.attribute("checked").is_some();
            is_sent.then_some((tag.attribute("name")?, tag.attribute("value").unwrap_or_default()))
        });
        Form { action, fields: fields.collect() }
    }
}

/// A form, about to be sent.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// What it sends.
    pub fields: BTreeMap<String, String>,
}

impl Form {
    /// The form with a field filled in.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "a test fills in numbers and ids as they are")]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.fields.insert(name.to_owned(), value.to_string());
        self
    }

    /// The form without a field.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.fields.remove(name);
        self
    }

    /// What a field holds; nothing if there is no such field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}
