//! Who reads the answer: where, as whom, in which language.

use std::str::FromStr;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use axum::response::{Html, IntoResponse, Redirect, Response};
use contract::{Lang, TenantCard, TenantKind};
use http::StatusCode;
use http::request::Parts;
use tenancy::{Book, Caller, Curate, Host, Manage, Offer, Permission, TenantId, Timestamp, Who};
use views::{Frame, Mail, Masthead, Moment, NavItem, Page, Said, Written, paths};

use crate::problem::Problem;
use crate::program;
use crate::site::Site;

/// The reader of an answer. Every page is rendered for one.
#[derive(Clone, Debug)]
pub struct Reader {
    pub(crate) site: Arc<Site>,
    pub(crate) tenant: Option<Arc<TenantCard>>,
    pub(crate) part_of: Option<contract::Text>,
    pub(crate) who: Option<Arc<Who>>,
    pub(crate) lang: Lang,
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) now: Timestamp,
    /// Whether a program reads: below `/api`, where cookies do not count.
    pub(crate) is_program: bool,
}

impl Reader {
    /// Nobody in particular, whom no request brought: a letter is written for such a reader of a tenant's site.
    pub fn of_nobody(site: Arc<Site>, tenant: Arc<TenantCard>, lang: Lang, now: Timestamp) -> Self {
        let host = tenant.host.clone();
        Self {
            site,
            tenant: Some(tenant),
            part_of: None,
            who: None,
            is_program: false,
            lang,
            host,
            path: paths::FRONT.to_owned(),
            now,
        }
    }

    /// The language to answer in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Where the site answers.
    pub fn address(&self) -> &crate::site::Address {
        &self.site.address
    }

    /// When the request came: one moment for the whole of it.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The tenant whose site is read; on the platform's own host there is none, and nothing of a tenant's.
    pub fn tenant(&self) -> Result<&TenantCard, Problem> {
        self.tenant.as_deref().ok_or(Problem::NotFound)
    }

    /// The id of that tenant.
    pub fn tenant_id(&self) -> Result<TenantId, Problem> {
        self.tenant().map(|tenant| tenant.id)
    }

    /// Who is signed in, if anyone.
    pub fn who(&self) -> Option<&Who> {
        self.who.as_deref()
    }

    /// The caller, where this reader holds permission `P`: for what more is shown to who may see it.
    pub fn may<P: Permission>(&self) -> Option<Caller<P>> {
        Caller::admit(self.who.clone()?)
    }

    /// The token that this reader's forms must carry; empty for a visitor.
    pub fn csrf(&self) -> &str {
        self.who().map_or("", |who| &who.csrf)
    }

    /// A moment as this reader's tenant shows it.
    pub fn moment(&self, at: Timestamp) -> Moment {
        Moment::new(at, self.tenant.as_ref().map_or("Europe/Helsinki", |tenant| tenant.zone.as_str()))
    }

    /// Says one message in this reader's language, for an answer without a page.
    pub fn say(&self, key: &str, said: &[(&'static str, Said)]) -> Result<String, Problem> {
        Ok(self.site.views.say(self.lang, key, said)?)
    }

    /// Stages as this reader's language says them together.
    pub fn stages(&self, tokens: &[String]) -> Result<String, Problem> {
        Ok(self.site.views.stages(self.lang, tokens)?)
    }

    /// A sum as this reader's language writes it.
    pub fn money(&self, cents: i64) -> String {
        views::money(self.lang, cents)
    }

    /// Answers with a page.
    pub fn page<P: Page>(&self, page: &P) -> Result<Response, Problem> {
        self.page_with(StatusCode::OK, page)
    }

    /// Answers with a page and a status.
    pub fn page_with<P: Page>(&self, status: StatusCode, page: &P) -> Result<Response, Problem> {
        let html = self.site.views.render(self.lang, &self.frame(), page)?;
        Ok((status, Html(html)).into_response())
    }

    /// Writes a letter in this reader's language, in the name of the tenant whose site is read.
    pub fn letter<M: Mail>(&self, mail: &M) -> Result<Written, Problem> {
        Ok(self.site.views.write(self.lang, &self.frame(), mail)?)
    }

    /// The address of a page of this site, host and all.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.site.address.of(&self.host))
    }

    /// The address of a page of the platform's own site.
    pub fn at_apex(&self, path: &str) -> String {
        format!("{}{path}", self.site.address.of(&self.site.address.apex))
    }

    /// Sends the reader on to a page of this site.
    pub fn go_to(&self, path: &str) -> Response {
        Redirect::to(path).into_response()
    }

    fn frame(&self) -> Frame {
        let address = &self.site.address;
        Frame {
            origin: address.of(&self.host),
            path: self.path.clone(),
            tenant: self.tenant.as_deref().map(|tenant| self.masthead(tenant)),
            apex_href: format!("{}/", address.of(&address.apex)),
            person: self.who().map(signed_in),
            nav: self.tenant.as_deref().map(|tenant| self.nav(tenant)).unwrap_or_default(),
        }
    }

    fn masthead(&self, tenant: &TenantCard) -> Masthead {
        let theme = &tenant.theme;
        Masthead {
            name: tenant.name.clone(),
            tagline: tenant.tagline.clone(),
            slug: tenant.slug.clone(),
            kind: tenant.kind.as_str().to_owned(),
            mark: tenant.mark.clone(),
            theme_href: format!(
                "/theme/{}-{}-{}-{}.css",
                theme.hue, theme.chroma, theme.hue_2, theme.chroma_2
            ),
            contact_email: tenant.contact_email.clone(),
            part_of: self.part_of.clone(),
            operator_line: tenant.run_by.clone(),
        }
    }

    fn nav(&self, tenant: &TenantCard) -> Vec<NavItem> {
        let who = self.who();
        let books = match tenant.kind {
            TenantKind::Municipality | TenantKind::County => who.is_none_or(Book::is_held_by),
            TenantKind::Region | TenantKind::Producer | TenantKind::Operator => false,
        };
        let hosts = tenant.kind != TenantKind::Region && who.is_some_and(Host::is_held_by);
        let manages = who.is_some_and(Manage::is_held_by);
        let offers = tenant.kind != TenantKind::Region && who.is_some_and(Offer::is_held_by);
        // Where units book, it stands beside one's own offerings.
        let curates = tenant.kind == TenantKind::Region && who.is_some_and(Curate::is_held_by);
        [
            (true, "offerings", paths::OFFERINGS),
            (curates, "curation", paths::CURATION),
            (books, "bookings", paths::BOOKINGS),
            (books && who.is_some(), "favourites", paths::FAVOURITES),
            (books && who.is_some(), "groups", paths::GROUPS),
            (hosts, "inbox", paths::INBOX),
            (hosts, "host_bookings", paths::HOST_BOOKINGS),
            (offers, "host_offerings", paths::HOST_OFFERINGS),
            (manages && tenant.kind.has_units(), "people_units", paths::PEOPLE),
            (manages && !tenant.kind.has_units(), "people_teams", paths::PEOPLE),
            (who.is_none(), "sign_in", paths::SIGN_IN),
        ]
        .into_iter()
        .filter(|(shown, ..)| *shown)
        .map(|(_, key, href)| {
            NavItem::new(key, href, section(&href).iter().any(|at| is_under(&self.path, at)))
        })
        .collect()
    }
}

/// The pages that belong under a line of the menu.
fn section<'a>(href: &'a &'a str) -> &'a [&'a str] {
    if *href == paths::PEOPLE {
        &[
            paths::PEOPLE,
            paths::UNITS,
            paths::TEAMS,
            paths::SCHOOL_YEAR,
            paths::ENTITLEMENTS,
            paths::AGREEMENTS,
            paths::INTAKE,
            paths::UNDELIVERABLE,
        ]
    } else if *href == paths::HOST_OFFERINGS {
        &[paths::HOST_OFFERINGS, paths::VENUES, paths::HOST_PACKAGES, paths::IMPORTS, paths::CURATION]
    } else if *href == paths::HOST_BOOKINGS {
        &[
            paths::HOST_BOOKINGS,
            paths::HOST_REQUESTS,
            paths::HOST_CALENDAR,
            paths::HOST_QUEUE,
            paths::HOST_TIMES,
            paths::HOST_PLACES,
            paths::HOST_FEEDBACK,
        ]
    } else if *href == paths::BOOKINGS {
        &[paths::BOOKINGS, paths::CALENDAR]
    } else {
        std::slice::from_ref(href)
    }
}

fn is_under(path: &str, href: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    path.strip_prefix(href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn signed_in(who: &Who) -> views::SignedIn {
    views::SignedIn {
        name: who.name.clone(),
        email: who.email.clone(),
        csrf: who.csrf.clone(),
        places: Vec::new(),
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| Problem::Internal("a route stands outside the layers".to_owned()))
    }
}

/// An id in the path. Whatever cannot be read as one names nothing: 404, like a stranger's.
#[derive(Clone, Copy, Debug)]
pub struct PathId<T>(pub T);

impl<S: Send + Sync, T: FromStr> FromRequestParts<S> for PathId<T> {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path(raw) =
            Path::<String>::from_request_parts(parts, state).await.map_err(|_| Problem::NotFound)?;
        raw.parse().map(Self).map_err(|_| Problem::NotFound)
    }
}

/// A text in the path, such as a slug or a token. What no text of PostgreSQL holds names nothing either: 404.
#[derive(Clone, Debug)]
pub struct PathText(pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathText {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path(text) =
            Path::<String>::from_request_parts(parts, state).await.map_err(|_| Problem::NotFound)?;
        if text.contains('\0') { Err(Problem::NotFound) } else { Ok(Self(text)) }
    }
}

/// Two ids in the path, the outer first.
#[derive(Clone, Copy, Debug)]
pub struct PathIds<A, B>(pub A, pub B);

impl<S: Send + Sync, A: FromStr, B: FromStr> FromRequestParts<S> for PathIds<A, B> {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path((a, b)) = Path::<(String, String)>::from_request_parts(parts, state)
            .await
            .map_err(|_| Problem::NotFound)?;
        Ok(Self(a.parse().map_err(|_| Problem::NotFound)?, b.parse().map_err(|_| Problem::NotFound)?))
    }
}

/// Lets a caller through who may, sends a visitor to sign in.
pub(crate) fn admit<P: Permission>(reader: &Reader) -> Result<Caller<P>, Problem> {
    reader.tenant()?;
    let needed = if reader.is_program { Problem::KeyNeeded } else { Problem::SignInNeeded };
    let who = reader.who.clone().ok_or(needed)?;
    Caller::admit(Arc::clone(&who)).ok_or_else(|| program::refusal::<P>(&who))
}
