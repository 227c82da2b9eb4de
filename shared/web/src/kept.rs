//! Pages that visitors share: rendered once for each version of a tray, in each language, and kept for the next visitor.
//!
//! A hit asks nobody but memory: it comes before the session is looked up and before any service is asked. So only what is
//! the same for every visitor may be kept, and a route says that of its page with [`crate::Public`].

mod address;
mod encoding;
mod page;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use contract::Trays;
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{Method, Uri};
use moka::future::Cache;
use tenancy::TenantId;

use self::address::Key;
use self::page::{KeptPage, Longest};
use crate::layers::{Home, settled_language};
use crate::observe::Route;
use crate::problem::Problem;
use crate::routes::{Keeping, Public};
use crate::site::Site;

/// The longest that a page is kept though nothing changed: what is "next" moves with the clock.
const MOST_SECONDS: i64 = 60;
const MOST_TENANTS: u64 = 10_000;

/// How pages are kept.
#[derive(Clone, Copy, Debug)]
pub struct KeepingRules {
    /// The most memory that they take.
    pub most_bytes: u64,
    /// How long a tray's version is believed before it is asked for again: what visitors see is no older than that.
    pub believed_for: Duration,
}

impl KeepingRules {
    /// What visitors see is no older than a second, the question itself included.
    pub const FRESH: Duration = Duration::from_millis(900);
}

/// The pages that are kept in this process.
#[derive(Clone)]
pub struct KeptPages {
    pages: Cache<Key, Arc<KeptPage>>,
    versions: Cache<TenantId, i64>,
    trays: Arc<dyn Trays>,
    believed_for: Duration,
}

impl std::fmt::Debug for KeptPages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeptPages").field("pages", &self.pages.entry_count()).finish_non_exhaustive()
    }
}

/// What one request asks of the kept pages.
struct Asked {
    key: Key,
    uri: Uri,
    route: Route,
    longest: Duration,
}

/// The answer is not one to keep.
#[derive(Debug)]
struct NotKept;

impl KeptPages {
    /// Keeps nothing yet; `trays` says when a page is no longer true.
    pub fn new(rules: KeepingRules, trays: Arc<dyn Trays>) -> Self {
        let pages = Cache::builder()
            .max_capacity(rules.most_bytes)
            .weigher(|key: &Key, page: &Arc<KeptPage>| {
                u32::try_from(key.weight() + page.weight()).unwrap_or(u32::MAX)
            })
            .expire_after(Longest)
            .build();
        let versions = Cache::builder().max_capacity(MOST_TENANTS).time_to_live(rules.believed_for).build();
        Self { pages, versions, trays, believed_for: rules.believed_for }
    }

    /// The version of a tray; none when it cannot be read, and then nothing is kept.
    async fn version(&self, tenant: TenantId) -> Option<i64> {
        match self.versions.try_get_with(tenant, self.trays.version(tenant)).await {
            Ok(version) => Some(version),
            Err(error) => {
                tracing::warn!(error.chain = ?error, "a tray's version cannot be read");
                None
            }
        }
    }

    /// The page from memory, or else from whoever renders it, once for all who ask at the same time.
    async fn answer(&self, asked: Asked, request: Request, next: Next) -> Response {
        if let Some(page) = self.pages.get(&asked.key).await {
            metrics::counter!("pages.cached").increment(1);
            return page.answer(request.method(), request.headers(), asked.route);
        }
        let (method, headers) = (request.method().clone(), request.headers().clone());
        let (mut waiting, mut own) = (Some(request), None);
        let rendering = async {
            let request = waiting.take().ok_or(NotKept)?;
            let response = next.clone().run(to_keep(request, asked.uri)).await;
            metrics::counter!("pages.rendered").increment(1);
            match KeptPage::of(response, asked.longest).await {
                Ok(page) => Ok(Arc::new(page)),
                Err(response) => {
                    own = Some(*response);
                    Err(NotKept)
                }
            }
        };
        let kept = self.pages.try_get_with(asked.key, rendering).await;
        match (kept, own, waiting) {
            (Ok(page), _, waited) => {
                if waited.is_some() {
                    metrics::counter!("pages.cached").increment(1);
                }
                page.answer(&method, &headers, asked.route)
            }
            (Err(_), Some(own), _) => bodiless_for_head(&method, own),
            // Somebody else's request was answered with what is not to be kept: this one is asked for itself.
            (Err(_), None, Some(request)) => next.run(request).await,
            (Err(_), None, None) => Problem::Busy.into_response(),
        }
    }
}

/// What stands around the routes: the kept pages, and which routes have such.
pub(crate) struct Keeper {
    pub(crate) site: Arc<Site>,
    pub(crate) pages: KeptPages,
    pub(crate) public: HashMap<&'static str, Public>,
}

impl Keeper {
    /// What a request asks of the kept pages; none where the answer may be somebody's own.
    async fn asked(&self, jar: &CookieJar, parts: &Parts) -> Option<Asked> {
        let may_share = matches!(parts.method, Method::GET | Method::HEAD)
            && !parts.headers.contains_key(AUTHORIZATION)
            && crate::cookies::session_token(jar, &self.site.address).is_none();
        if !may_share {
            return None;
        }
        let pattern = parts.extensions.get::<MatchedPath>()?.as_str();
        let public = self.public.get(pattern)?;
        let uri = address::settled(&parts.uri, public.reads)?;
        let home = parts.extensions.get::<Home>()?;
        let tenant = home.tenant.as_ref().map(|tenant| tenant.id);
        let version = match tenant {
            Some(tenant) => self.pages.version(tenant).await?,
            None => 0,
        };
        let longest = match (public.keeping, tenant) {
            (Keeping::UntilTheTrayChanges, Some(_)) => Duration::from_secs(MOST_SECONDS.unsigned_abs()),
            (Keeping::ForAMoment, _) | (_, None) => self.pages.believed_for,
        };
        let key = Key {
            tenant,
            host: home.host.clone(),
            lang: settled_language(&self.site, jar, &parts.uri, &parts.headers, home),
            version,
            minute: self.site.clock.now().as_jiff().as_second().div_euclid(MOST_SECONDS),
            path: uri.path_and_query().map(ToString::to_string)?,
        };
        Some(Asked { key, uri, route: Route(pattern.to_owned()), longest })
    }
}

/// Answers from the kept pages where that can be, and lets everything else through.
pub(crate) async fn keep_pages(
    State(keeper): State<Arc<Keeper>>,
    jar: CookieJar,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let asked = keeper.asked(&jar, &parts).await;
    let request = Request::from_parts(parts, body);
    match asked {
        Some(asked) => keeper.pages.answer(asked, request, next).await,
        None => next.run(request).await,
    }
}

/// The request whose answer all visitors share: for the whole page, at its one address.
fn to_keep(mut request: Request, uri: Uri) -> Request {
    *request.method_mut() = Method::GET;
    *request.uri_mut() = uri;
    request
}

fn bodiless_for_head(method: &Method, response: Response) -> Response {
    if *method == Method::HEAD { response.map(|_| Body::empty()) } else { response }
}
