//! Somebody who visits over HTTP, without a browser.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use testkit::{Answer, Form};

/// A visitor of one host, with one session or none.
#[derive(Clone, Debug)]
pub(super) struct Visitor {
    client: Client,
    origin: String,
    cookie: Option<String>,
}

impl Visitor {
    /// A visitor of `host` on this machine, who reads Swedish.
    pub(super) fn new(host: &str, port: u16) -> Self {
        platform::choose_cryptography();
        let headers = HeaderMap::from_iter([
            (ACCEPT, HeaderValue::from_static("text/html")),
            (ACCEPT_LANGUAGE, HeaderValue::from_static("sv")),
        ]);
        let client = Client::builder()
            .default_headers(headers)
            .redirect(Policy::none())
            .no_proxy()
            .timeout(Duration::from_secs(30))
            .resolve(host, SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
            .build();
        let client = client.expect("a client can be made");
        Self { client, origin: format!("http://{host}:{port}"), cookie: None }
    }

    /// The same visitor, continuing as the person with that address.
    pub(super) async fn signed_in(mut self, email: &str) -> Self {
        let answer =
            self.post("/sign-in/demo", &[("email", email), ("next", "/")]).await.expect("the site answers");
        let answer = answer.being(303);
        let session = answer.cookies().into_iter().find(|cookie| cookie.starts_with("session"));
        let session = session.and_then(|cookie| cookie.split(';').next()).expect("a session is opened");
        self.cookie = Some(session.to_owned());
        self
    }

    /// Opens a page.
    pub(super) async fn get(&self, path: &str) -> reqwest::Result<Answer> {
        self.send(self.client.get(format!("{}{path}", self.origin))).await
    }

    /// Opens a page of a site that runs.
    pub(super) async fn open(&self, path: &str) -> Answer {
        self.get(path).await.expect("the site answers")
    }

    /// Sends a form.
    pub(super) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> reqwest::Result<Answer> {
        self.send(self.client.post(format!("{}{path}", self.origin)).form(fields)).await
    }

    /// Sends a form as it is filled in.
    pub(super) async fn submit(&self, form: &Form) -> reqwest::Result<Answer> {
        let fields: Vec<(&str, &str)> = form.fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        self.post(&form.action, &fields).await
    }

    /// Books as a program does, with a key of its own choice for the request.
    pub(super) async fn book(
        &self,
        token: &str,
        once: &str,
        body: &serde_json::Value,
    ) -> reqwest::Result<Answer> {
        let request = self.client.post(format!("{}/api/v1/bookings", self.origin));
        self.send(request.bearer_auth(token).header("idempotency-key", once).json(body)).await
    }

    /// The token that this visitor's forms carry.
    pub(super) async fn csrf(&self) -> String {
        self.open("/offerings").await.form("/sign-out").value("csrf").to_owned()
    }

    async fn send(&self, request: RequestBuilder) -> reqwest::Result<Answer> {
        let request = match &self.cookie {
            Some(cookie) => request.header(COOKIE, cookie),
            None => request,
        };
        let response = request.send().await?;
        let (status, headers) = (response.status(), response.headers().clone());
        Ok(Answer { status, headers, body: response.bytes().await?.to_vec() })
    }
}
