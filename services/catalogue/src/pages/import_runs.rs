//! One look at what exists elsewhere: its report, and what one does with it.

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, Offer, TenantTx};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Query, Reader};

use super::imports::problem;
use crate::Catalogue;
use crate::error::CatalogueError;
use crate::import::{Outcome, Run, RunId, RunProblem, RunState};
use crate::screens::{ImportRow, ImportShow, ImportTab};
use crate::store::imports::rows::{self, KeptRow};
use crate::store::imports::runs;

/// How many rows a page of the report has.
const ROWS_A_PAGE: u32 = 100;

/// Which part of the report.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Part {
    outcome: String,
    page: String,
}

/// The report.
pub(super) async fn show(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<RunId>,
    May(caller): May<Offer>,
    Query(part): Query<Part>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let run = runs::find(&tx, id).await?;
    let page = report(&tx, &reader, run, &part).await?;
    drop(tx);
    reader.page(&page)
}

async fn report(tx: &TenantTx, reader: &Reader, run: Run, part: &Part) -> Result<ImportShow, CatalogueError> {
    let (id, only) = (run.id.to_string(), Outcome::parse(&part.outcome));
    let number = part.page.parse::<u32>().unwrap_or(1).clamp(1, 1_000);
    let counts = rows::counts(tx, run.id).await?;
    let count = |outcome: Outcome| counts.get(&outcome).copied().unwrap_or_default();
    let all = counts.values().map(|(all, _)| *all).sum();
    let href = |outcome: Option<Outcome>, page: u32| match outcome {
        Some(outcome) => format!("{}?outcome={}&page={page}", paths::import(&id), outcome.as_str()),
        None => format!("{}?page={page}", paths::import(&id)),
    };
    let shown = only.map_or(all, |only| count(only).0);
    let some = rows::some(tx, run.id, only, ((number - 1) * ROWS_A_PAGE, ROWS_A_PAGE)).await?;
    let tab = |outcome: Option<Outcome>, count| ImportTab {
        outcome,
        count,
        href: href(outcome, 1),
        current: outcome == only,
    };
    let outcomes = Outcome::ALL.into_iter().map(|outcome| tab(Some(outcome), count(outcome).0));
    let outcomes = outcomes.filter(|tab| tab.count > 0 || tab.current);
    let (gone, taken_back) = count(Outcome::Vanished);
    let could_do_more = run.state == RunState::Planned || gone > taken_back;
    let newer = runs::newer(tx, &run).await?.filter(|_| could_do_more);
    let sum = |of: fn((u32, u32)) -> u32| of(count(Outcome::New)) + of(count(Outcome::Changed));
    Ok(ImportShow {
        tabs: if all == 0 { Vec::new() } else { std::iter::once(tab(None, all)).chain(outcomes).collect() },
        to_do: sum(|(all, _)| all),
        done: sum(|(_, done)| done),
        vanished: gone - taken_back,
        previous: (number > 1).then(|| href(only, number - 1)),
        newer: newer.map(|newer| paths::import(&newer.to_string())),
        next: (number * ROWS_A_PAGE < shown).then(|| href(only, number + 1)),
        rows: some.into_iter().map(|row| line(row, run.state)).collect(),
        ..about(reader, run)
    })
}

/// What a report says before its rows.
fn about(reader: &Reader, run: Run) -> ImportShow {
    let id = run.id.to_string();
    ImportShow {
        at: reader.moment(run.created_at),
        kind: run.source.kind.as_str().to_owned(),
        state: run.state.as_str().to_owned(),
        problem: run.problem.map(RunProblem::as_str),
        pages: u32::try_from(run.pages).unwrap_or_default(),
        repetition_action: run.source.address.is_some().then(|| paths::import_repetition(&id)),
        source: run.source.name,
        address: run.source.address,
        publishes: run.wishes.publish,
        csrf: reader.csrf().to_owned(),
        bringing_action: paths::import_bringing(&id),
        withdrawal_action: paths::import_withdrawal(&id),
        here: paths::import(&id),
        tabs: Vec::new(),
        to_do: 0,
        done: 0,
        vanished: 0,
        rows: Vec::new(),
        previous: None,
        next: None,
        newer: None,
    }
}

/// What is new has no page here before it is brought in.
fn line(row: KeptRow, state: RunState) -> ImportRow {
    let is_here = row.outcome != Outcome::New || (state != RunState::Planned && row.result.is_some());
    ImportRow {
        href: row.offering.filter(|_| is_here).map(|id| paths::host_offering(&id.to_string())),
        title: row.title,
        external_id: row.external_id,
        outcome: row.outcome,
        why: row.why,
        remarks: row.remarks,
        result: row.result,
    }
}

/// Lets the rows be brought in.
pub(super) async fn bring(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<RunId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    match catalogue.bring_in(caller.tenant, id).await {
        Err(CatalogueError::Overtaken) => overtaken(&catalogue, &caller, &reader, id).await,
        brought => {
            brought?;
            Ok(reader.go_to(&paths::import(&id.to_string())))
        }
    }
}

/// The report again, which leads to the newer one.
async fn overtaken(
    catalogue: &Catalogue,
    caller: &Caller<Offer>,
    reader: &Reader,
    id: RunId,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let run = runs::find(&tx, id).await?;
    let page = report(&tx, reader, run, &Part::default()).await?;
    drop(tx);
    reader.page_with(StatusCode::CONFLICT, &page)
}

/// Looks at the same source again.
pub(super) async fn repeat(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<RunId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let run = catalogue.run_again(caller.tenant, id, caller.person).await.map_err(problem)?;
    Ok(reader.go_to(&paths::import(&run.to_string())))
}

/// Takes back what has vanished at the source.
pub(super) async fn withdraw(
    State(catalogue): State<Catalogue>,
    PathId(id): PathId<RunId>,
    May(caller): May<Offer>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    match catalogue.withdraw_vanished(caller.tenant, id, caller.person).await {
        Err(CatalogueError::Overtaken) => overtaken(&catalogue, &caller, &reader, id).await,
        withdrawn => {
            withdrawn?;
            Ok(reader.go_to(&format!("{}?outcome=vanished", paths::import(&id.to_string()))))
        }
    }
}
