//! Routes that know what they are: a router with its own list, which no hand keeps and which so cannot be wrong.

use std::collections::HashMap;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::routing::{delete, get, patch, post};
use http::Method;

use crate::upload::MOST_UPLOAD_BYTES;

/// One method at one pattern of paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// The method.
    pub method: Method,
    /// The pattern, such as `/bookings/{booking}`.
    pub pattern: &'static str,
}

/// A page that is the same for every visitor of a site, so that it may be kept for the next one. Its handler reads nothing of a
/// visitor but the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Public {
    /// The parameters of the query that it reads; asked with any other, it is not kept.
    pub reads: &'static [&'static str],
    /// For how long.
    pub keeping: Keeping,
}

/// For how long a page is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Until the tenant's tray changes: the page shows the tenant's own rows and nothing else. Where there is no tenant,
    /// for a moment.
    UntilTheTrayChanges,
    /// For less than a second: it shows what changes without the tray, such as places that are left.
    ForAMoment,
}

/// A router that writes down each route as it is added: a test asks every one of them for a stranger's things.
#[derive(Clone, Debug)]
pub struct Routes<S = ()> {
    router: Router<S>,
    served: Vec<Served>,
    public: HashMap<&'static str, Public>,
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self { router: Router::new(), served: Vec::new(), public: HashMap::new() }
    }

    /// Answers GET, and with it HEAD.
    #[must_use]
    pub fn get<T: 'static>(mut self, pattern: &'static str, handler: impl Handler<T, S>) -> Self {
        self.served.push(Served { method: Method::GET, pattern });
        Self { router: self.router.route(pattern, get(handler)), ..self }
    }

    /// Answers GET with a page that visitors share.
    #[must_use]
    pub fn public<T: 'static>(
        mut self,
        pattern: &'static str,
        public: Public,
        handler: impl Handler<T, S>,
    ) -> Self {
        self.public.insert(pattern, public);
        self.get(pattern, handler)
    }

    /// Answers POST.
    #[must_use]
    pub fn post<T: 'static>(mut self, pattern: &'static str, handler: impl Handler<T, S>) -> Self {
        self.served.push(Served { method: Method::POST, pattern });
        Self { router: self.router.route(pattern, post(handler)), ..self }
    }

    /// Answers PATCH.
    #[must_use]
    pub fn patch<T: 'static>(mut self, pattern: &'static str, handler: impl Handler<T, S>) -> Self {
        self.served.push(Served { method: Method::PATCH, pattern });
        Self { router: self.router.route(pattern, patch(handler)), ..self }
    }

    /// Answers DELETE.
    #[must_use]
    pub fn delete<T: 'static>(mut self, pattern: &'static str, handler: impl Handler<T, S>) -> Self {
        self.served.push(Served { method: Method::DELETE, pattern });
        Self { router: self.router.route(pattern, delete(handler)), ..self }
    }

    /// Answers POST of a form that brings a file, with a limit of its own.
    #[must_use]
    pub fn upload<T: 'static>(mut self, pattern: &'static str, handler: impl Handler<T, S>) -> Self {
        self.served.push(Served { method: Method::POST, pattern });
        let route = post(handler).layer(DefaultBodyLimit::max(MOST_UPLOAD_BYTES));
        Self { router: self.router.route(pattern, route), ..self }
    }

    /// Gives the handlers what they work with.
    #[must_use]
    pub fn with_state(self, state: S) -> Routes {
        Routes { router: self.router.with_state(state), served: self.served, public: self.public }
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
        self.public.extend(other.public);
        Self { router: self.router.merge(other.router), ..self }
    }

    /// Everything that is served.
    pub fn served(&self) -> &[Served] {
        &self.served
    }

    /// The pages that visitors share, by their patterns.
    pub fn shared_pages(&self) -> &HashMap<&'static str, Public> {
        &self.public
    }

    /// The router itself, for the layers to go around.
    pub fn into_router(self) -> Router {
        self.router
    }
}
