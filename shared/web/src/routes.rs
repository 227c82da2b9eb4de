//! Routes that know what they are: a router with its own list, which no hand keeps and which so cannot be wrong.

use axum::Router;
use axum::handler::Handler;
use axum::routing::{get, post};
use http::Method;

/// One method at one pattern of paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// The method.
    pub method: Method,
    /// The pattern, such as `/bookings/{booking}`.
    pub pattern: &'static str,
}

/// A router that writes down each route as it is added: a test asks every one of them for a stranger's things.
#[derive(Clone, Debug)]
pub struct Routes<S = ()> {
    router: Router<S>,
    served: Vec<Served>,
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self { router: Router::new(), served: Vec::new() }
    }

    /// Answers GET, and with it HEAD.
    #[must_use]
    pub fn get<T: 'static>(mut self, pattern: &'static str, handler: impl Handler<T, S>) -> Self {
        self.served.push(Served { method: Method::GET, pattern });
        Self { router: self.router.route(pattern, get(handler)), ..self }
    }

    /// Answers POST.
    #[must_use]
    pub fn post<T: 'static>(mut self, pattern: &'static str, handler: impl Handler<T, S>) -> Self {
        self.served.push(Served { method: Method::POST, pattern });
        Self { router: self.router.route(pattern, post(handler)), ..self }
    }

    /// Gives the handlers what they work with.
    #[must_use]
    pub fn with_state(self, state: S) -> Routes {
        Routes { router: self.router.with_state(state), served: self.served }
    }
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl Routes {
    /// These routes and those of another service.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.served.extend(other.served);
        Self { router: self.router.merge(other.router), served: self.served }
    }

    /// Everything that is served.
    pub fn served(&self) -> &[Served] {
        &self.served
    }

    /// The router itself, for the layers to go around.
    pub fn into_router(self) -> Router {
        self.router
    }
}
