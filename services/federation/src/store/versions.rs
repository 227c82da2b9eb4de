//! Versions: what was proposed, by whom, and what was answered.

use std::collections::HashMap;

use contract::{AgreementId, Art, Kind, Stage};
use jiff::civil::Date;
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{execute, known, statement, tokens, words};
use crate::agreement::{Agreement, Side, Signatory, Terms, Version, VersionState};
use crate::error::FederationError;
use crate::extent::Extent;

#[derive(Debug, FromQueryResult)]
struct VersionRow {
    version: i32,
    state: String,
    proposed_by: String,
    kinds: Vec<String>,
    arts: Vec<String>,
    stages: Vec<String>,
    only_free: bool,
    valid_from: String,
    valid_until: Option<String>,
    notice_days: i32,
    costs: String,
    note: String,
    host_reference: String,
    guest_reference: String,
    proposed_at: Timestamp,
    proposer_name: String,
    answered_at: Option<Timestamp>,
    answerer_name: String,
    answer: String,
}

impl TryFrom<VersionRow> for Version {
    type Error = FederationError;
    fn try_from(row: VersionRow) -> Result<Self, FederationError> {
        let proposed_by = known(&row.proposed_by, Side::parse)?;
        let (reference, answer_reference) = match proposed_by {
            Side::Host => (row.host_reference, row.guest_reference),
            Side::Guest => (row.guest_reference, row.host_reference),
        };
        let terms = Terms {
            extent: Extent {
                kinds: tokens(&row.kinds, Kind::parse)?,
                arts: tokens(&row.arts, Art::parse)?,
                stages: tokens(&row.stages, Stage::parse)?,
                only_free: row.only_free,
            },
            from: known(&row.valid_from, day)?,
            until: row.valid_until.map(|until| known(&until, day)).transpose()?,
            notice_days: u16::try_from(row.notice_days).unwrap_or(u16::MAX),
            costs: row.costs,
            note: row.note,
            reference,
        };
        Ok(Self {
            number: row.version,
            state: known(&row.state, VersionState::parse)?,
            proposed_by,
            terms,
            answer_reference,
            proposed_at: row.proposed_at,
            proposer: row.proposer_name,
            answered_at: row.answered_at,
            answerer: row.answerer_name,
            answer: row.answer,
        })
    }
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

/// The versions of an agreement that this tenant is a party of, the newest first.
pub(crate) async fn of(tx: &TenantTx, agreement: &Agreement) -> Result<Vec<Version>, FederationError> {
    let sql = "select version, state, proposed_by, kinds, arts, stages, only_free, valid_from::text, valid_until::text, notice_days,
                      costs, note, host_reference, guest_reference, proposed_at, proposer_name, answered_at, answerer_name, answer
                 from federation.agreement_version
                where tenant_id = $1 and agreement_id = $2
                order by version desc";
    let values = [agreement.host.into(), agreement.id.into()];
    let rows = VersionRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(Version::try_from).collect()
}

#[derive(Debug, FromQueryResult)]
struct WaitingRow {
    agreement_id: AgreementId,
    proposed_by: String,
}

/// The agreements of which a version waits for an answer, and who proposed it.
pub(crate) async fn waiting(tx: &TenantTx) -> Result<HashMap<AgreementId, Side>, FederationError> {
    let sql = "select agreement_id, proposed_by from federation.agreement_version where tenant_id = $1 and state = 'proposed'
               union all
               select agreement_id, proposed_by from federation.agreement_version where guest_tenant_id = $1 and state = 'proposed'";
    let rows = WaitingRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    rows.into_iter().map(|row| Ok((row.agreement_id, known(&row.proposed_by, Side::parse)?))).collect()
}

#[derive(Debug, FromQueryResult)]
struct NumberRow {
    number: i32,
}

/// Proposes the next version in place of the one that waits, if any does.
pub(crate) async fn propose(
    tx: &TenantTx,
    agreement: &Agreement,
    (side, by): (Side, &Signatory),
    terms: &Terms,
    now: Timestamp,
) -> Result<i32, FederationError> {
    let replaced = "update federation.agreement_version set state = 'replaced', answered_at = $3
                     where tenant_id = $1 and agreement_id = $2 and state = 'proposed'";
    execute(tx, replaced, [tx.tenant().into(), agreement.id.into(), now.into()]).await?;
    let (host_reference, guest_reference) = match side {
        Side::Host => (terms.reference.clone(), String::new()),
        Side::Guest => (String::new(), terms.reference.clone()),
    };
    let sql = "insert into federation.agreement_version
                 (tenant_id, guest_tenant_id, agreement_id, version, state, proposed_by, kinds, arts, stages, only_free,
                  valid_from, valid_until, notice_days, costs, note, host_reference, guest_reference,
                  proposed_at, proposer, proposer_name, answerer_name, answer)
               select $1, $2, $3, coalesce(max(version), 0) + 1, 'proposed', $4, $5, $6, $7, $8,
                      $9::text::date, $10::text::date, $11, $12, $13, $14, $15, $16, $17, $18, '', ''
                 from federation.agreement_version
                where tenant_id = $1 and agreement_id = $3
               returning version as number";
    let values: [Value; 18] = [
        tx.tenant().into(),
        agreement.guest.into(),
        agreement.id.into(),
        side.as_str().into(),
        words(terms.extent.kinds.iter().map(|kind| kind.as_str())),
        words(terms.extent.arts.iter().map(|art| art.as_str())),
        words(terms.extent.stages.iter().map(|stage| stage.as_str())),
        terms.extent.only_free.into(),
        terms.from.to_string().into(),
        terms.until.map(|until| until.to_string()).into(),
        i32::from(terms.notice_days).into(),
        terms.costs.clone().into(),
        terms.note.clone().into(),
        host_reference.into(),
        guest_reference.into(),
        now.into(),
        by.person.into(),
        by.name.clone().into(),
    ];
    let row = NumberRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.map_or(0, |row| row.number))
}

/// What is answered to a version.
#[derive(Clone, Debug)]
pub(crate) struct Answer<'a> {
    /// Which.
    pub(crate) version: i32,
    /// Where it stands from now on.
    pub(crate) state: VersionState,
    /// From when it counts, where it was accepted.
    pub(crate) counts_from: Option<Timestamp>,
    /// How the decision is found in the archive of whoever answers.
    pub(crate) reference: &'a str,
    /// What else was said.
    pub(crate) words: &'a str,
}

/// Answers the version that waits for `side`, or takes back what `side` itself has proposed; says whether it waited.
pub(crate) async fn answer(
    tx: &TenantTx,
    agreement: &Agreement,
    (side, by): (Side, &Signatory),
    answer: &Answer<'_>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let whose = if answer.state == VersionState::Withdrawn { side } else { side.other() };
    let answered = execute(
        tx,
        "update federation.agreement_version
            set state = $5, counts_from = $6, answered_at = $7, answerer = $8, answerer_name = $9, answer = $10,
                host_reference = case when $11 = 'host' then $12 else host_reference end,
                guest_reference = case when $11 = 'guest' then $12 else guest_reference end
          where tenant_id = $1 and agreement_id = $2 and version = $3 and state = 'proposed' and proposed_by = $4",
        [
            tx.tenant().into(),
            agreement.id.into(),
            answer.version.into(),
            whose.as_str().into(),
            answer.state.as_str().into(),
            answer.counts_from.into(),
            now.into(),
            by.person.into(),
            by.name.clone().into(),
            answer.words.into(),
            if answer.state == VersionState::Withdrawn { "nobody" } else { side.as_str() }.into(),
            answer.reference.into(),
        ],
    )
    .await?;
    Ok(answered > 0)
}

#[derive(Debug, FromQueryResult)]
struct TurnRow {
    at: Option<Timestamp>,
}

/// When the agreement turns by itself next: when accepted terms begin to count, or it ends.
pub(crate) async fn next_turn(
    tx: &TenantTx,
    agreement: AgreementId,
    now: Timestamp,
) -> Result<Option<Timestamp>, DbErr> {
    let sql = "select min(at) as at
                 from (select counts_from as at from federation.agreement_version
                        where tenant_id = $1 and agreement_id = $2 and state = 'accepted' and counts_from > $3
                       union all
                       select valid_until from federation.agreement
                        where tenant_id = $1 and id = $2 and state = 'active' and valid_until > $3) as turn";
    let values = [tx.tenant().into(), agreement.into(), now.into()];
    let row = TurnRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    Ok(row.and_then(|row| row.at))
}

#[derive(Debug, FromQueryResult)]
struct ExtentRow {
    kinds: Vec<String>,
    arts: Vec<String>,
    stages: Vec<String>,
    only_free: bool,
}

/// What the agreements in force cover by which offerings of `owner` come to this tenant by way of `via`: the region that the
/// tenant is a member of, or the owner itself.
pub(crate) async fn extents(
    tx: &TenantTx,
    owner: TenantId,
    via: TenantId,
    now: Timestamp,
) -> Result<Vec<Extent>, FederationError> {
    let sql = concat!(
        "select counting.kinds, counting.arts, counting.stages, counting.only_free
           from federation.agreement
          cross join lateral (
                  select kinds, arts, stages, only_free
                    from federation.agreement_version as version
                   where version.tenant_id = agreement.tenant_id and version.agreement_id = agreement.id
                     and version.state = 'accepted' and version.counts_from <= $4
                   order by version.version desc
                   limit 1
                ) as counting
          where ((agreement.tenant_id = $3 and agreement.guest_tenant_id = $1 and agreement.part = 'member' and $2 <> $3)
                 or (agreement.tenant_id = $1 and agreement.guest_tenant_id = $2
                     and agreement.part in ('producer', 'partner') and $2 = $3)
                 or (agreement.tenant_id = $2 and agreement.guest_tenant_id = $1 and agreement.part = 'partner' and $2 = $3))
            and ",
        in_force!("$4")
    );
    let values = [tx.tenant().into(), owner.into(), via.into(), now.into()];
    let rows = ExtentRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.iter().map(extent).collect()
}

fn extent(row: &ExtentRow) -> Result<Extent, FederationError> {
    Ok(Extent {
        kinds: tokens(&row.kinds, Kind::parse)?,
        arts: tokens(&row.arts, Art::parse)?,
        stages: tokens(&row.stages, Stage::parse)?,
        only_free: row.only_free,
    })
}
