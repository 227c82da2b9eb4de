//! A town of two tenants whose neighbours count what they are asked, and a page that says who rendered it for whom.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use axum::Router;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use contract::{AskError, Directory, Lang, Phrases, Sessions, TenantCard, TenantKind, Text, Theme, Trays};
use http::header::{CACHE_CONTROL, SET_COOKIE};
use tenancy::{Clock, PersonId, TenantId, Who};
use testkit::{Actor, Nobody};
use tokio::sync::Notify;
use views::Views;
use web::{Address, Keeping, KeepingRules, KeptPages, Limit, Limits, Problem, Public, Reader, Routes, Site};

/// The session that `Town` knows.
pub(crate) const SESSION: &str = "session-on-loopback=anna";

/// What the neighbours were asked, and what they say.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) version: AtomicI64,
    pub(crate) versions_read: AtomicUsize,
    pub(crate) sessions_read: AtomicUsize,
    pub(crate) rendered: AtomicUsize,
    /// While it is above nought, the slow page waits for `go`.
    pub(crate) held: AtomicUsize,
    pub(crate) go: Notify,
}

impl Counts {
    pub(crate) fn rendered(&self) -> usize {
        self.rendered.load(Ordering::SeqCst)
    }
}

#[derive(Debug)]
struct Neighbours {
    counts: Arc<Counts>,
    cards: [Arc<TenantCard>; 2],
}

#[async_trait]
impl Directory for Neighbours {
    async fn tenant_at(&self, host: &str) -> Result<Option<Arc<TenantCard>>, AskError> {
        Ok(self.cards.iter().find(|card| card.host == host).cloned())
    }
    async fn tenant(&self, id: TenantId) -> Result<Option<Arc<TenantCard>>, AskError> {
        Ok(self.cards.iter().find(|card| card.id == id).cloned())
    }
    async fn tenants(&self) -> Result<Vec<Arc<TenantCard>>, AskError> {
        Ok(self.cards.to_vec())
    }
}

#[async_trait]
impl Sessions for Neighbours {
    async fn resume(&self, tenant: TenantId, token: &str) -> Result<Option<Arc<Who>>, AskError> {
        self.counts.sessions_read.fetch_add(1, Ordering::SeqCst);
        let who = Who {
            tenant,
            person: PersonId::new(),
            name: token.to_owned(),
            email: format!("{token}@town.example"),
            roles: Vec::new(),
            lent: Vec::new(),
            units: Vec::new(),
            csrf: "csrf".to_owned(),
            key: None,
        };
        Ok(Some(Arc::new(who)))
    }
}

#[async_trait]
impl Trays for Neighbours {
    async fn version(&self, _: TenantId) -> Result<i64, AskError> {
        self.counts.versions_read.fetch_add(1, Ordering::SeqCst);
        Ok(self.counts.version.load(Ordering::SeqCst))
    }
}

/// Two tenants, `a.localhost` and `b.localhost`, behind the layers.
pub(crate) struct Town {
    pub(crate) counts: Arc<Counts>,
    pub(crate) clock: Clock,
    router: Router,
}

impl Town {
    /// A town where a version is believed for so long.
    pub(crate) fn believing(believed_for: Duration) -> Self {
        let counts = Arc::new(Counts::default());
        let cards = ["a", "b"].map(|name| Arc::new(card(name)));
        let neighbours = Arc::new(Neighbours { counts: Arc::clone(&counts), cards });
        let clock = Clock::standing(testkit::morning());
        let site = Site {
            views: Views::new(&[], "1").expect("the house's own words"),
            directory: neighbours.clone(),
            sessions: neighbours.clone(),
            keys: Arc::new(Nobody),
            repeats: Arc::new(Nobody),
            limits: Limits::new("", None).expect("no address"),
            key_rate: Limit { most: 1, seconds: 60 },
            sharing: Arc::new(Nobody),
            address: Address { scheme: "http", apex: "localhost".to_owned(), port: None },
            clock: clock.clone(),
        };
        let pages = KeptPages::new(KeepingRules { most_bytes: 1 << 20, believed_for }, neighbours);
        let router = web::layers::around(Arc::new(site), pages, routes().with_state(Arc::clone(&counts)));
        Self { counts, clock, router }
    }

    pub(crate) fn visitor(&self, host: &str) -> Actor {
        Actor::at(&self.router, host)
    }
}

fn routes() -> Routes<Arc<Counts>> {
    let public = |keeping| Public { reads: &["page"], keeping };
    Routes::new()
        .public("/tray", public(Keeping::UntilTheTrayChanges), page)
        .public("/places", public(Keeping::ForAMoment), page)
        .public("/gone", public(Keeping::UntilTheTrayChanges), gone)
        .public("/greeting", public(Keeping::UntilTheTrayChanges), greeting)
        .public("/own", public(Keeping::UntilTheTrayChanges), own)
        .public("/slow", public(Keeping::UntilTheTrayChanges), slow)
        .get("/private", page)
}

/// Says which rendering it is, where, in which language, for whom, at which address.
async fn page(State(counts): State<Arc<Counts>>, reader: Reader) -> Result<Html<String>, Problem> {
    let number = counts.rendered.fetch_add(1, Ordering::SeqCst) + 1;
    let host = reader.tenant().map_or("apex", |tenant| tenant.host.as_str()).to_owned();
    let who = reader.who().map_or("visitor", |who| who.name.as_str()).to_owned();
    Ok(Html(format!("{number} {host} {} {who} {}", reader.lang().code(), "köysi ".repeat(200))))
}

async fn gone(State(counts): State<Arc<Counts>>) -> Problem {
    counts.rendered.fetch_add(1, Ordering::SeqCst);
    Problem::NotFound
}

async fn greeting(State(counts): State<Arc<Counts>>) -> Response {
    counts.rendered.fetch_add(1, Ordering::SeqCst);
    ([(SET_COOKIE, "seen=yes")], Html("hello")).into_response()
}

async fn own(State(counts): State<Arc<Counts>>) -> Response {
    counts.rendered.fetch_add(1, Ordering::SeqCst);
    ([(CACHE_CONTROL, "no-store")], Html("hello")).into_response()
}

async fn slow(State(counts): State<Arc<Counts>>) -> Html<String> {
    let number = counts.rendered.fetch_add(1, Ordering::SeqCst) + 1;
    if counts.held.load(Ordering::SeqCst) > 0 {
        counts.go.notified().await;
    }
    Html(number.to_string())
}

fn card(name: &str) -> TenantCard {
    TenantCard {
        id: TenantId::new(),
        slug: name.to_owned(),
        kind: TenantKind::Municipality,
        host: format!("{name}.localhost"),
        name: Text::same(name),
        phrases: Phrases::default(),
        tagline: Text::same("tray"),
        run_by: Text::default(),
        langs: vec![Lang::Fi, Lang::Sv, Lang::En],
        zone: "Europe/Helsinki".to_owned(),
        mark: "mark-tarjotin".to_owned(),
        contact_email: None,
        theme: Theme { hue: 1.0, chroma: 0.1, hue_2: 2.0, chroma_2: 0.1 },
    }
}
