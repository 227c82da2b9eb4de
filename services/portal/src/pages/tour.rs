//! The tour of the demo: who one can be, and what to try.

use axum::extract::State;
use axum::response::Response;
use contract::Text;
use views::paths;
use web::{Problem, Reader};

use crate::Portal;
use crate::screens::{Tour, TourStop, TourTry};

/// A role at a tenant, and three things to try: what each is called, and where it is done.
type Stop = (&'static str, &'static str, [(&'static str, &'static str); 3]);

const STOPS: [Stop; 4] = [
    (
        "booker",
        "kemionsaari",
        [
            ("search", "/offerings?stage=grade_4&free=on"),
            ("group", paths::GROUPS),
            ("bookings", paths::BOOKINGS),
        ],
    ),
    (
        "owner",
        "verstas",
        [
            ("inbox", paths::INBOX),
            ("share", paths::HOST_OFFERINGS),
            ("apply", "/admin/agreements/new?way=producer_guest"),
        ],
    ),
    (
        "coordinator",
        "rannikko",
        [("curate", paths::CURATION), ("invite", paths::AGREEMENTS), ("lift", paths::LOCAL)],
    ),
    (
        "admin",
        "raasepori",
        [("rules", paths::INTAKE), ("entitle", paths::ENTITLEMENTS), ("listen", paths::HOST_FEEDBACK)],
    ),
];

/// The tour; only the platform's own site of a demo has one.
pub(super) async fn show(State(portal): State<Portal>, reader: Reader) -> Result<Response, Problem> {
    if portal.demo.is_none() || reader.tenant().is_ok() {
        return Err(Problem::NotFound);
    }
    let all = portal.directory.tenants().await?;
    let stop = |(role, slug, tries): Stop| {
        let card = all.iter().find(|card| card.slug == slug)?;
        let at = |path: &str| format!("{}{path}", reader.address().of(&card.host));
        Some(TourStop {
            role,
            place: Text::clone(&card.name),
            enter: at(paths::SIGN_IN),
            tries: tries.map(|(what, path)| TourTry { what, href: at(path) }).into(),
        })
    };
    reader.page(&Tour { stops: STOPS.into_iter().filter_map(stop).collect() })
}
