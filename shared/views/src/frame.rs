//! What surrounds a page: whose site it is, who reads it, where one can go.

use contract::{Lang, TenantKind, Text};
use serde::Serialize;

use crate::paths;

/// Everything around a page that the page itself does not know.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Frame {
    /// Scheme and host of this site, such as `https://raasepori.tarjotin.example`, without a slash at the end
    pub origin: String,
    /// Path and query of the page, without `lang`
    pub path: String,
    /// The tenant whose site it is; none on the platform's own pages
    pub tenant: Option<Masthead>,
    /// Address of the platform's front page
    pub apex_href: String,
    /// Who is signed in
    pub person: Option<SignedIn>,
    /// The main menu
    pub nav: Vec<NavItem>,
}

/// How a tenant's site presents itself.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Masthead {
    /// Kemiönsaari, Kimitoön
    pub name: Text,
    /// Kulttuuritarjotin, Kulturbrickan
    pub tagline: Text,
    /// The first label of its host
    pub slug: String,
    /// `municipality`, `county`, `region`, `producer` or `operator`
    pub kind: String,
    /// Which mark of `icons.svg` stands for it, such as `mark-raasepori`
    pub mark: String,
    /// Address of its theme stylesheet
    pub theme_href: String,
    /// Where mail reaches it
    pub contact_email: Option<String>,
    /// "Osa Rannikon kulttuuriverkostoa", a whole phrase
    pub part_of: Option<Text>,
    /// "Ylläpitäjä: Kemiönsaaren kunta, kulttuuripalvelut", a whole phrase
    pub operator_line: Text,
}

/// The person who is signed in.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SignedIn {
    /// Name as the person wrote it
    pub name: String,
    /// Address that the person signs in with
    pub email: String,
    /// The token that every form sends back
    pub csrf: String,
    /// Where the person acts: units, teams
    pub places: Vec<Place>,
}

/// A place where a person acts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Place {
    /// Pajaniemen koulu
    pub name: Text,
}

/// One line of a menu.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NavItem {
    /// What it is: `offerings`, `bookings`, `groups`, `inbox`, `host_bookings`, `host_offerings`, `people_units`, `people_teams`,
    /// `tenants`, `sign_in`
    pub key: String,
    /// Where it goes
    pub href: String,
    /// Whether the page belongs under it
    pub current: bool,
}

impl NavItem {
    /// A line of the menu; `key` finds its words.
    pub fn new(key: &str, href: impl Into<String>, current: bool) -> Self {
        Self { key: key.to_owned(), href: href.into(), current }
    }
}

/// The page in one language.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Alternate {
    code: &'static str,
    name: &'static str,
    href: String,
    url: String,
    current: bool,
}

impl Frame {
    /// The pages of the reader's own account, whichever service shows them; the one being read is marked.
    pub(crate) fn account(&self) -> [NavItem; 5] {
        [
            ("sessions", paths::SESSIONS),
            ("substitutes", paths::SUBSTITUTES),
            ("favourites", paths::FAVOURITES),
            ("searches", paths::SAVED_SEARCHES),
            ("keys", paths::KEYS),
        ]
        .map(|(key, href)| NavItem::new(key, href, self.is_within(href)))
    }

    /// The pages from which a tray is run, whichever service shows them; the one being read is marked.
    pub(crate) fn admin(&self) -> Vec<NavItem> {
        let kind = self.tenant.as_ref().and_then(|tenant| TenantKind::parse(&tenant.kind));
        let has_units = kind.is_some_and(TenantKind::has_units);
        [
            (true, "people", paths::PEOPLE),
            (has_units, "units", paths::UNITS),
            (true, "teams", paths::TEAMS),
            (true, "school_year", paths::SCHOOL_YEAR),
            (has_units, "entitlements", paths::ENTITLEMENTS),
            (true, "agreements", paths::AGREEMENTS),
            (has_units || kind == Some(TenantKind::Region), "intake", paths::INTAKE),
            (true, "undeliverable", paths::UNDELIVERABLE),
        ]
        .into_iter()
        .filter(|(shown, ..)| *shown)
        .map(|(_, key, href)| NavItem::new(key, href, self.is_within(href)))
        .collect()
    }

    /// Whether the page is that address or lies under it.
    fn is_within(&self, href: &str) -> bool {
        let path = self.path.split('?').next().unwrap_or_default();
        path.strip_prefix(href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The page in every language, each by its own name.
    pub(crate) fn languages(&self, current: Lang) -> [Alternate; 3] {
        Lang::ALL.map(|lang| {
            let join = if self.path.contains('?') { '&' } else { '?' };
            let href = format!("{}{join}lang={}", self.path, lang.code());
            Alternate {
                code: lang.code(),
                name: own_name(lang),
                url: format!("{}{href}", self.origin),
                href,
                current: lang == current,
            }
        })
    }
}

const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Suomi",
        Lang::Sv => "Svenska",
        Lang::En => "English",
    }
}
