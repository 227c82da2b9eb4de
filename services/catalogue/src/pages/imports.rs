//! Bringing in what exists elsewhere: the looks that were taken, and a new one.

use axum::extract::State;
use axum::response::Response;
use contract::Kind;
use http::StatusCode;
use tenancy::{Caller, Offer};
use views::paths;
use web::{May, Problem, Reader, SentFile, Upload};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::import::asked::{AskFlaw, Asked, From, Typed};
use crate::import::running::{Begun, NotBegun};
use crate::import::{Audience, RunId, SourceKind, Unreadable};
use crate::screens::{ImportFlaw, ImportLine, ImportNew, ImportsIndex};
use crate::store::imports::{rows, runs};

/// The most looks in the list.
const MOST_RUNS: u32 = 50;

/// The looks that were taken.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let mut lines = Vec::new();
    for run in runs::newest(&tx, MOST_RUNS).await? {
        let counts = rows::counts(&tx, run.id).await.map_err(CatalogueError::from)?;
        lines.push(ImportLine {
            href: paths::import(&run.id.to_string()),
            source: run.source.name,
            kind: run.source.kind.as_str().to_owned(),
            state: run.state.as_str().to_owned(),
            at: reader.moment(run.created_at),
            rows: counts.values().map(|(all, _)| all).sum(),
            done: counts.values().map(|(_, done)| done).sum(),
        });
    }
    reader.page(&ImportsIndex { runs: lines, new_href: paths::NEW_IMPORT.to_owned() })
}

/// The form.
pub(super) async fn new(May(_): May<Offer>, reader: Reader) -> Result<Response, Problem> {
    reader.page(&page(&reader, &Typed { from: "address".to_owned(), ..Typed::default() }, &[]))
}

/// Takes a look, and shows what it would do. Nothing is brought in yet.
pub(super) async fn create(
    State(catalogue): State<Catalogue>,
    May(caller): May<Offer>,
    reader: Reader,
    Upload { fields: typed, file }: Upload<Typed>,
) -> Result<Response, Problem> {
    let contact = reader.tenant()?.contact_email.clone().unwrap_or_default();
    let asked = match typed.read(file != SentFile::Nothing, &contact) {
        Ok(asked) => asked,
        Err(flaws) => return again(&reader, &typed, &flaws),
    };
    match begin(&catalogue, &caller, asked, file).await {
        Ok(run) => Ok(reader.go_to(&paths::import(&run.to_string()))),
        Err(error) => match (AskFlaw::of(&error), error) {
            (Some(flaw), _) => again(&reader, &typed, &[flaw]),
            (None, error) => Err(problem(error)),
        },
    }
}

async fn begin(
    catalogue: &Catalogue,
    caller: &Caller<Offer>,
    asked: Asked,
    file: SentFile,
) -> Result<RunId, NotBegun> {
    let begun = |kind| Begun { name: asked.name, kind, wishes: asked.wishes, by: caller.person };
    match (asked.from, file) {
        (From::Address(address), _) => {
            catalogue.plan_address(caller.tenant, begun(SourceKind::LinkedEvents), &address).await
        }
        (From::File(kind), SentFile::Bytes(bytes)) => {
            catalogue.plan_file(caller.tenant, begun(kind), bytes).await
        }
        (From::File(_), SentFile::TooLarge) => Err(Unreadable::TooLarge.into()),
        (From::File(_), SentFile::Nothing) => Err(Unreadable::Empty.into()),
    }
}

/// What cannot be mended in the form.
pub(super) fn problem(error: NotBegun) -> Problem {
    match error {
        NotBegun::Catalogue(error) => error.into(),
        NotBegun::Unreadable(_) | NotBegun::AddressRefused | NotBegun::NameTaken => Problem::Unprocessable,
    }
}

fn again(reader: &Reader, typed: &Typed, flaws: &[AskFlaw]) -> Result<Response, Problem> {
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(reader, typed, flaws))
}

fn page(reader: &Reader, typed: &Typed, flaws: &[AskFlaw]) -> ImportNew {
    let chosen =
        |typed: &str, usual: &str| if typed.is_empty() { usual.to_owned() } else { typed.to_owned() };
    ImportNew {
        action: paths::IMPORTS.to_owned(),
        csrf: reader.csrf().to_owned(),
        from: typed.from.clone(),
        address: typed.address.clone(),
        name: typed.name.clone(),
        kind: chosen(&typed.kind, Kind::Performance.as_str()),
        kinds: Kind::ALL.iter().map(|kind| kind.as_str().to_owned()).collect(),
        audience: chosen(&typed.audience, Audience::default().as_str()),
        audiences: Audience::ALL.map(|audience| audience.as_str().to_owned()).into(),
        publish: !typed.publish.is_empty(),
        flaws: flaws.iter().map(|flaw| ImportFlaw { field: flaw.field(), kind: flaw.token() }).collect(),
    }
}
