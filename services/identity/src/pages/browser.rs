//! The browser that asks: where it sits, what it calls itself, which session it is about to hold.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, USER_AGENT};
use http::request::Parts;
use tenancy::PersonId;
use web::{LimitError, Peer, Problem, Reader, cookies};

use crate::error::IdentityError;
use crate::store::memberships;
use crate::store::sessions::NewSession;
use crate::{Identity, agent, token};

/// The browser that asks.
pub(super) struct Browser {
    peer: Peer,
    jar: CookieJar,
}

impl<S: Send + Sync> FromRequestParts<S> for Browser {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let peer = Peer::from_request_parts(parts, state).await?;
        Ok(Self { jar: CookieJar::from_headers(peer.headers()), peer })
    }
}

impl Browser {
    /// Whether it may continue as anyone: in the demo, on this machine.
    pub(super) fn may_choose(&self, identity: &Identity) -> bool {
        identity.rules.demo && self.peer.is_on_this_machine()
    }

    /// The network that it asks from, for limits.
    pub(super) fn network(&self, identity: &Identity) -> String {
        self.peer.network(&identity.rules.limits)
    }

    /// The token of the session that it holds, if it does.
    pub(super) fn session(&self, reader: &Reader) -> Option<String> {
        cookies::session_token(&self.jar, reader.address())
    }

    /// The token of the sign-in that it waits for, if it does.
    pub(super) fn sign_in(&self, reader: &Reader) -> Option<String> {
        cookies::sign_in_token(&self.jar, reader.address())
    }

    /// A session that it is about to hold.
    pub(super) fn fresh_session(&self, reader: &Reader) -> FreshSession {
        let said =
            self.peer.headers().get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        FreshSession {
            token: token::new(),
            csrf: token::new(),
            agent: agent::summary(said),
            replaces: self.session(reader).map(|old| token::hash(&old)),
            waited: self.sign_in(reader).is_some(),
        }
    }
}

/// A session that is about to begin. Its token is known here and in the browser, and nowhere else.
pub(super) struct FreshSession {
    token: String,
    csrf: String,
    agent: String,
    replaces: Option<Vec<u8>>,
    waited: bool,
}

impl FreshSession {
    /// What is kept of it.
    pub(super) fn kept(&self) -> NewSession<'_> {
        NewSession {
            token_hash: token::hash(&self.token),
            replaces: self.replaces.clone(),
            csrf: &self.csrf,
            agent: &self.agent,
        }
    }

    /// The hash of the token that the browser held before, if it did.
    fn replaced(&self) -> Vec<Vec<u8>> {
        self.replaces.iter().cloned().collect()
    }

    /// Gives the browser its session and sends it on.
    fn go_to(self, reader: &Reader, path: &str) -> Response {
        let mut jar = CookieJar::new().add(cookies::session(reader.address(), self.token));
        if self.waited {
            jar = jar.add(cookies::no_sign_in(reader.address()));
        }
        (jar, reader.go_to(local_path(path))).into_response()
    }
}

impl Identity {
    /// Puts a sign-in on the record, and gives the browser its session: before that nobody holds its token.
    pub(super) async fn let_in(
        &self,
        reader: &Reader,
        fresh: FreshSession,
        person: PersonId,
        path: &str,
    ) -> Result<Response, Problem> {
        let tenant = reader.tenant_id()?;
        self.rules.sessions.unlearn(tenant, &fresh.replaced()).await;
        let noted = memberships::note_sign_in(&self.db, tenant, person, reader.now());
        noted.await.map_err(IdentityError::from)?;
        Ok(fresh.go_to(reader, path))
    }
}

/// Marks an answer that holds something of one person's, though nobody is signed in.
pub(super) fn kept_by_nobody(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What a limit means to whoever signs in: without Redis nothing is counted, so nobody gets in.
pub(super) fn closed(error: LimitError) -> Problem {
    match error {
        LimitError::Reached(seconds) => Problem::TooMany(seconds),
        LimitError::Away => Problem::SignInAway,
    }
}

/// A path of this site and nothing else: `//elsewhere` and `/\elsewhere` are other sites to a browser.
pub(super) fn local_path(next: &str) -> &str {
    let is_local = next.starts_with('/')
        && !next.starts_with("//")
        && next.len() <= 2000
        && !next.chars().any(|letter| letter == '\\' || letter.is_control());
    if is_local { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn one_comes_back_to_this_site_only() {
        assert_eq!(local_path("/bookings?x=1"), "/bookings?x=1");
        for elsewhere in
            ["https://evil.example", "//evil.example", "/\\evil.example", "", "bookings", "/\tx", "/a\r\nb"]
        {
            assert_eq!(local_path(elsewhere), "/");
        }
    }
}
