//! Actors: someone at a host, with a cookie jar, asking the router as a browser would.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Mutex;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use http::header::{CONTENT_TYPE, COOKIE, HOST};
use http::{Method, Request};
use tower::ServiceExt;

use crate::answer::{Answer, Form};

const MOST_BYTES: usize = 8 * 1024 * 1024;

/// A file that is sent with a form.
#[derive(Clone, Debug)]
pub struct File {
    /// The field that it is chosen in.
    pub field: String,
    /// What it is called.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Someone at a host.
#[derive(Debug)]
pub struct Actor {
    router: Router,
    host: String,
    peer: SocketAddr,
    headers: Vec<(String, String)>,
    cookies: Mutex<BTreeMap<String, String>>,
}

impl Clone for Actor {
    /// The same person with a browser of their own.
    fn clone(&self) -> Self {
        Self {
            router: self.router.clone(),
            host: self.host.clone(),
            peer: self.peer,
            headers: self.headers.clone(),
            cookies: Mutex::new(self.cookies()),
        }
    }
}

impl Actor {
    /// A visitor on this machine who has just come to `host`, written as in its header.
    pub fn at(router: &Router, host: &str) -> Self {
        Self {
            router: router.clone(),
            host: host.to_owned(),
            peer: SocketAddr::from(([127, 0, 0, 1], 40_000)),
            headers: Vec::new(),
            cookies: Mutex::default(),
        }
    }

    /// The same, sending this header with everything.
    #[must_use]
    pub fn saying(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same, from another machine.
    #[must_use]
    pub fn from_peer(mut self, peer: [u8; 4]) -> Self {
        self.peer = SocketAddr::from((peer, 40_000));
        self
    }

    /// The same browser with its cookies at another host: what a browser itself would not do.
    #[must_use]
    pub fn moved_to(&self, host: &str) -> Self {
        Self { host: host.to_owned(), ..self.clone() }
    }

    /// The cookies that are kept.
    ///
    /// # Panics
    /// When another thread panicked while it held them.
    pub fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.lock().expect("the jar").clone()
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(self.request(Method::GET, path, Body::empty())).await
    }

    /// Sends fields as a form.
    pub async fn post<'a>(&self, path: &str, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Answer {
        let pairs: Vec<String> =
            fields.into_iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        self.post_raw(path, pairs.join("&").into_bytes()).await
    }

    /// Sends a form as it is filled in.
    pub async fn send(&self, form: &Form) -> Answer {
        self.post(&form.action, form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))).await
    }

    /// Sends a form as it is filled in, with a file as its last field.
    ///
    /// # Panics
    /// When the file's name cannot be sent at all.
    pub async fn upload(&self, form: &Form, file: &File) -> Answer {
        const EDGE: &str = "edge-of-a-part-2f9c4b";
        let mut body = Vec::new();
        let csrf_first = form.fields.iter().filter(|(name, _)| *name == "csrf");
        let others = form.fields.iter().filter(|(name, _)| *name != "csrf" && **name != file.field);
        for (name, value) in csrf_first.chain(others) {
            body.extend(
                format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .bytes(),
            );
        }
        let File { field, name, bytes } = file;
        body.extend(
            format!(
                "--{EDGE}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 content-type: image/jpeg\r\n\r\n"
            )
            .bytes(),
        );
        body.extend(bytes);
        body.extend(format!("\r\n--{EDGE}--\r\n").bytes());
        let mut request = self.request(Method::POST, &form.action, Body::from(body));
        let parts = format!("multipart/form-data; boundary={EDGE}").parse().expect("a header's value");
        request.headers_mut().insert(CONTENT_TYPE, parts);
        self.ask(request).await
    }

    /// Sends bytes that say they are a form.
    ///
    /// # Panics
    /// Never: the type of a form is a header's value.
    pub async fn post_raw(&self, path: &str, body: Vec<u8>) -> Answer {
        let mut request = self.request(Method::POST, path, Body::from(body));
        let form = "application/x-www-form-urlencoded".parse().expect("a header's value");
        request.headers_mut().insert(CONTENT_TYPE, form);
        self.ask(request).await
    }

    /// Sends JSON, as a program does.
    ///
    /// # Panics
    /// Never: the type of JSON is a header's value.
    #[allow(clippy::needless_pass_by_value, reason = "a test writes it where it sends it")]
    pub async fn json(&self, method: Method, path: &str, body: impl ToString) -> Answer {
        let mut request = self.request(method, path, Body::from(body.to_string()));
        let json = "application/json".parse().expect("a header's value");
        request.headers_mut().insert(CONTENT_TYPE, json);
        self.ask(request).await
    }

    /// A request as this browser would send it, for a test to spoil.
    ///
    /// # Panics
    /// When a path or a header cannot be sent at all.
    #[track_caller]
    pub fn request(&self, method: Method, path: &str, body: Body) -> Request<Body> {
        let mut request = Request::builder().method(method).uri(path).header(HOST, &self.host);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let cookies: Vec<String> =
            self.cookies().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies.join("; "));
        }
        request.extension(ConnectInfo(self.peer)).body(body).expect("a request")
    }

    /// Sends a request, and keeps the cookies that come with its answer.
    ///
    /// # Panics
    /// When the body does not end.
    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap_or_else(|never| match never {});
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, MOST_BYTES).await.expect("a body of a sensible size").to_vec();
        let answer = Answer { status: parts.status, headers: parts.headers, body };
        let mut jar = self.cookies.lock().expect("the jar");
        for cookie in answer.cookies() {
            let (pair, how) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            if how.contains("Max-Age=0") {
                jar.remove(name);
            } else {
                jar.insert(name.to_owned(), value.to_owned());
            }
        }
        drop(jar);
        answer
    }
}

fn encoded(text: &str) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(byte);
    text.bytes()
        .map(|byte| if is_plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
