//! Runs: begun by a person, worked on by a timer, so that nobody has to wait and nothing is lost on the way.

use async_trait::async_trait;
use events::{ListenError, Rings, clear_due, set_due};
use jiff::tz::TimeZone;
use serde_json::Value;
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantId, TenantTx, Timestamp};
use url::Url;

use super::carry::Carrying;
use super::plan::{self, Space};
use super::{
    MOST_FILE_BYTES, MOST_RUN_BYTES, PlanRow, Reading, Remark, RowResult, Run, RunId, RunProblem, RunState,
    Source, SourceKind, Unreadable, Wishes, linked_events, sheet,
};
use crate::error::CatalogueError;
use crate::offering::OfferingState;
use crate::store::imports::{brought, rows, runs};
use crate::{Catalogue, FetchError};

/// The timer that runs are worked on by.
pub(crate) const IMPORT: &str = "catalogue.import";
/// How many rows are brought in at one ring: few enough for a timer's lease.
const ROWS_AT_ONCE: u32 = 20;
/// The most answers of one run.
const MOST_PAGES: i32 = 100;
/// The most things that are withdrawn at one go.
const MOST_WITHDRAWN: usize = 200;

/// What somebody wants to bring in.
#[derive(Clone, Debug)]
pub(crate) struct Begun {
    /// What the team calls the source.
    pub(crate) name: String,
    /// What it speaks.
    pub(crate) kind: SourceKind,
    /// What is decided for all of it.
    pub(crate) wishes: Wishes,
    /// Who begins.
    pub(crate) by: PersonId,
}

/// Why a run does not begin.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotBegun {
    /// The file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The address may not be asked.
    #[error("the address may not be asked")]
    AddressRefused,
    /// The name belongs to a source of another kind.
    #[error("the name belongs to a source of another kind")]
    NameTaken,
    /// Something else.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

impl From<tenancy::DbErr> for NotBegun {
    fn from(error: tenancy::DbErr) -> Self {
        Self::Catalogue(error.into())
    }
}

impl Catalogue {
    /// Reads a file and compares it with what is here: a plan, of which nothing is carried out yet.
    #[tracing::instrument(skip_all, fields(source.kind = begun.kind.as_str(), bytes = file.len()))]
    pub(crate) async fn plan_file(
        &self,
        tenant: TenantId,
        begun: Begun,
        file: Vec<u8>,
    ) -> Result<RunId, NotBegun> {
        let (zone, now, kind) = (self.zone_of(tenant).await?, self.clock.now(), begun.kind);
        let reading = blocking(move || read_file(kind, &file, &zone, now)).await??;
        let tx = self.db.begin(tenant).await?;
        let source = runs::source(&tx, &begun.name, kind, None, now).await?.ok_or(NotBegun::NameTaken)?;
        let run = begin(source, begun, RunState::Planned, None, now);
        runs::insert(&tx, &run).await?;
        keep_plan(&tx, &run, reading, now).await?;
        tx.commit().await?;
        Ok(run.id)
    }

    /// Begins to fetch what an address answers.
    pub(crate) async fn plan_address(
        &self,
        tenant: TenantId,
        begun: Begun,
        address: &str,
    ) -> Result<RunId, NotBegun> {
        let url = self.importing.fetcher.looked_at(address).ok_or(NotBegun::AddressRefused)?;
        let (first, now) = (asking_for_all(url).to_string(), self.clock.now());
        let tx = self.db.begin(tenant).await?;
        let source = runs::source(&tx, &begun.name, begun.kind, Some(&first), now).await?;
        let run = begin(source.ok_or(NotBegun::NameTaken)?, begun, RunState::Reading, Some(first), now);
        runs::insert(&tx, &run).await?;
        set_due(&tx, IMPORT, run.id.as_uuid(), now).await?;
        tx.wake_on_commit();
        tx.commit().await?;
        Ok(run.id)
    }

    /// Looks at the source of an earlier run again, with the same wishes.
    pub(crate) async fn run_again(
        &self,
        tenant: TenantId,
        id: RunId,
        by: PersonId,
    ) -> Result<RunId, NotBegun> {
        let tx = self.db.begin(tenant).await?;
        let run = runs::find(&tx, id).await?;
        drop(tx);
        let address = run.source.address.ok_or(CatalogueError::WrongState)?;
        let begun = Begun { name: run.source.name, kind: run.source.kind, wishes: run.wishes, by };
        self.plan_address(tenant, begun, &address).await
    }

    /// Lets the timer bring a plan's rows in. Asked twice, it does so once. A plan that a newer look has overtaken is
    /// carried out no more.
    pub(crate) async fn bring_in(&self, tenant: TenantId, id: RunId) -> Result<(), CatalogueError> {
        let (tx, now) = (self.db.begin(tenant).await?, self.clock.now());
        let run = runs::find(&tx, id).await?;
        if run.state == RunState::Planned && runs::newer(&tx, &run).await?.is_some() {
            return Err(CatalogueError::Overtaken);
        }
        if runs::turn(&tx, id, (RunState::Planned, RunState::Bringing), None, now).await? {
            set_due(&tx, IMPORT, id.as_uuid(), now).await?;
            tx.wake_on_commit();
            tx.commit().await?;
            return Ok(());
        }
        match run.state {
            RunState::Bringing | RunState::Done => Ok(()),
            RunState::Reading | RunState::Planned | RunState::Failed => Err(CatalogueError::WrongState),
        }
    }

    /// Takes back what a run found to have vanished, if no newer look has overtaken it; what another source has brought
    /// since is left as it is.
    pub(crate) async fn withdraw_vanished(
        &self,
        tenant: TenantId,
        id: RunId,
        by: PersonId,
    ) -> Result<(), CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        let run = runs::find(&tx, id).await?;
        if runs::newer(&tx, &run).await?.is_some() {
            return Err(CatalogueError::Overtaken);
        }
        let gone = rows::vanished(&tx, id).await?;
        drop(tx);
        for row in gone.into_iter().take(MOST_WITHDRAWN) {
            let Some(offering) = row.offering else { continue };
            let tx = self.db.begin(tenant).await?;
            if brought::is_overtaken(&tx, &run, offering).await? {
                rows::note(&tx, id, row.number, RowResult::Left, &[Remark::BroughtLater]).await?;
                tx.commit().await?;
                continue;
            }
            drop(tx);
            if self.state(tenant, offering).await? == Some(OfferingState::Published) {
                self.withdraw(tenant, offering, Some(by)).await?;
            }
            let tx = self.db.begin(tenant).await?;
            brought::vanish(&tx, &[offering], self.clock.now()).await?;
            rows::note(&tx, id, row.number, RowResult::Withdrawn, &[]).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    async fn zone_of(&self, tenant: TenantId) -> Result<TimeZone, CatalogueError> {
        let card = self.answers.directory().tenant(tenant).await?;
        let zone = card.and_then(|card| TimeZone::get(&card.zone).ok());
        Ok(zone.unwrap_or(TimeZone::UTC))
    }
}

fn begin(source: Source, begun: Begun, state: RunState, next_address: Option<String>, now: Timestamp) -> Run {
    Run {
        id: RunId::new(),
        source,
        state,
        wishes: begun.wishes,
        next_address,
        pages: 0,
        problem: None,
        by: Some(begun.by),
        created_at: now,
    }
}

/// Places and keywords come within the events, so that nothing has to be asked for one by one.
fn asking_for_all(mut url: Url) -> Url {
    if !url.query_pairs().any(|(name, _)| name == "include") {
        url.query_pairs_mut().append_pair("include", "location,keywords");
    }
    url
}

/// Reads a file for what its source speaks.
fn read_file(kind: SourceKind, file: &[u8], zone: &TimeZone, now: Timestamp) -> Result<Reading, Unreadable> {
    if file.len() > MOST_FILE_BYTES {
        return Err(Unreadable::TooLarge);
    }
    match kind {
        SourceKind::LinkedEvents => linked_events::read(&[linked_events::parse(file)?], zone, now),
        SourceKind::Csv => sheet::read(&sheet::csv_table(file)?, zone, now),
        SourceKind::Xlsx => sheet::read(&sheet::workbook_table(file)?, zone, now),
    }
}

/// Reading a large file takes a second: it runs where it may block.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, CatalogueError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| CatalogueError::Unreadable(error.to_string()))
}

/// Compares what was read with what is here, and keeps the plan.
async fn keep_plan(tx: &TenantTx, run: &Run, reading: Reading, now: Timestamp) -> Result<(), CatalogueError> {
    let space = match run.source.kind {
        SourceKind::LinkedEvents => Space::LinkedEvents,
        SourceKind::Csv | SourceKind::Xlsx => Space::Sheet(run.source.id.as_uuid()),
    };
    let known = brought::all(tx, run.source.id).await?;
    let plan: Vec<PlanRow> = plan::compare(tx.tenant(), space, reading, &run.wishes, &known, now);
    rows::insert(tx, run.id, &plan).await?;
    runs::tidy(tx, run).await?;
    Ok(())
}

/// Works on a run, a little at each ring.
pub(crate) struct WorksOnImports {
    pub(crate) catalogue: Catalogue,
}

#[async_trait]
impl Rings for WorksOnImports {
    fn kind(&self) -> &'static str {
        IMPORT
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let is_done = Box::pin(self.work(tenant, RunId::from_uuid(subject), now)).await?;
        let tx = self.catalogue.db.begin(tenant).await?;
        if is_done {
            clear_due(&tx, IMPORT, subject).await?;
        } else {
            set_due(&tx, IMPORT, subject, now).await?;
            tx.wake_on_commit();
        }
        Ok(tx.commit().await?)
    }
}

impl WorksOnImports {
    /// Does the next piece of work; true when nothing is left that needs no person.
    async fn work(&self, tenant: TenantId, id: RunId, now: Timestamp) -> Result<bool, CatalogueError> {
        let tx = self.catalogue.db.begin(tenant).await?;
        let run = match runs::find(&tx, id).await {
            Err(CatalogueError::NotFound) => return Ok(true),
            found => found?,
        };
        drop(tx);
        match run.state {
            RunState::Reading => self.fetch_next(tenant, &run, now).await,
            RunState::Bringing => self.bring_some(tenant, &run, now).await,
            RunState::Planned | RunState::Done | RunState::Failed => Ok(true),
        }
    }

    async fn fetch_next(&self, tenant: TenantId, run: &Run, now: Timestamp) -> Result<bool, CatalogueError> {
        match self.fetch(run).await {
            Ok((body, next)) => {
                let tx = self.catalogue.db.begin(tenant).await?;
                if runs::pages_size(&tx, run.id).await?.saturating_add(body.len()) > MOST_RUN_BYTES {
                    drop(tx);
                    return self.fail(tenant, run, RunProblem::TooMuch, now).await;
                }
                runs::keep_page(&tx, run, body, next.as_deref(), now).await?;
                tx.commit().await?;
                if next.is_some() { Ok(false) } else { self.plan(tenant, run, now).await }
            }
            Err(problem) => self.fail(tenant, run, problem, now).await,
        }
    }

    /// The next answer, and where the one after it is.
    async fn fetch(&self, run: &Run) -> Result<(Vec<u8>, Option<String>), RunProblem> {
        let address = run.next_address.as_deref().ok_or(RunProblem::NoAnswer)?;
        let body = self.catalogue.importing.fetcher.get(address, MOST_FILE_BYTES).await.map_err(problem)?;
        let answer = linked_events::parse(&body)?;
        let next = match linked_events::next_page(&answer) {
            Some(next) => Some(next_address(address, next)?),
            None => None,
        };
        if next.is_some() && run.pages + 1 >= MOST_PAGES {
            return Err(RunProblem::TooManyPages);
        }
        Ok((body, next))
    }

    async fn fail(
        &self,
        tenant: TenantId,
        run: &Run,
        problem: RunProblem,
        now: Timestamp,
    ) -> Result<bool, CatalogueError> {
        tracing::info!(run.id = %run.id, problem = problem.as_str(), "a source could not be read");
        let tx = self.catalogue.db.begin(tenant).await?;
        runs::turn(&tx, run.id, (RunState::Reading, RunState::Failed), Some(problem), now).await?;
        runs::tidy(&tx, run).await?;
        tx.commit().await?;
        Ok(true)
    }

    async fn plan(&self, tenant: TenantId, run: &Run, now: Timestamp) -> Result<bool, CatalogueError> {
        let zone = self.catalogue.zone_of(tenant).await?;
        let tx = self.catalogue.db.begin(tenant).await?;
        let bodies = runs::pages(&tx, run.id).await?;
        drop(tx);
        let reading = blocking(move || {
            let answers: Result<Vec<Value>, Unreadable> =
                bodies.into_iter().map(|body| linked_events::parse(&body)).collect();
            linked_events::read(&answers?, &zone, now)
        });
        match reading.await? {
            Ok(reading) => {
                let tx = self.catalogue.db.begin(tenant).await?;
                if runs::turn(&tx, run.id, (RunState::Reading, RunState::Planned), None, now).await? {
                    keep_plan(&tx, run, reading, now).await?;
                    tx.commit().await?;
                }
                Ok(true)
            }
            Err(unreadable) => self.fail(tenant, run, unreadable.into(), now).await,
        }
    }

    /// Brings some rows in; after one that fetched a picture the rest waits for the next ring.
    async fn bring_some(&self, tenant: TenantId, run: &Run, now: Timestamp) -> Result<bool, CatalogueError> {
        let tx = self.catalogue.db.begin(tenant).await?;
        let some = rows::to_do(&tx, run.id, ROWS_AT_ONCE).await?;
        drop(tx);
        let carrying = Carrying { catalogue: &self.catalogue, tenant, run, now };
        for row in &some {
            carrying.carry(row).await?;
            if row.found.as_ref().is_some_and(|found| found.picture.is_some()) {
                return Ok(false);
            }
        }
        if !some.is_empty() {
            return Ok(false);
        }
        let tx = self.catalogue.db.begin(tenant).await?;
        runs::turn(&tx, run.id, (RunState::Bringing, RunState::Done), None, now).await?;
        tx.commit().await?;
        Ok(true)
    }
}

fn problem(error: FetchError) -> RunProblem {
    match error {
        FetchError::Refused => RunProblem::AddressRefused,
        FetchError::NoAnswer => RunProblem::NoAnswer,
        FetchError::Answered(_) => RunProblem::AnswerRefused,
        FetchError::TooLarge => RunProblem::Unreadable(Unreadable::TooLarge),
    }
}

/// The next page, which must lie on the same site.
fn next_address(address: &str, next: &str) -> Result<String, RunProblem> {
    let (here, next) = (Url::parse(address).ok(), Url::parse(next).ok());
    let (Some(here), Some(next)) = (here, next) else { return Err(RunProblem::NextElsewhere) };
    if here.origin() != next.origin() {
        return Err(RunProblem::NextElsewhere);
    }
    Ok(asking_for_all(next).to_string())
}

#[cfg(test)]
mod tests {
    use super::{RunProblem, next_address};

    #[test]
    fn a_next_page_lies_on_the_same_site() {
        let here = "https://api.example/v1/event/?page=1";
        let next = "https://api.example/v1/event/?page=2";
        assert_eq!(next_address(here, next), Ok(format!("{next}&include=location%2Ckeywords")));
        for elsewhere in [
            "http://api.example/",
            "https://api.example:444/",
            "https://other.example/",
            "/v1/event/",
            "file:///etc",
        ] {
            assert_eq!(next_address(here, elsewhere), Err(RunProblem::NextElsewhere), "{elsewhere}");
        }
    }
}
