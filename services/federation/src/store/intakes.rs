//! Rules for what others bring: the receiver's own rows.

use contract::{Art, Kind, Stage};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{execute, known, statement, tokens, words};
use crate::error::FederationError;
use crate::extent::Extent;
use crate::intake::{Intake, IntakeMode};

#[derive(Debug, FromQueryResult)]
struct IntakeRow {
    source_id: TenantId,
    mode: String,
    kinds: Vec<String>,
    arts: Vec<String>,
    stages: Vec<String>,
    only_free: bool,
}

/// The rule about what another brings.
#[derive(Clone, Debug)]
pub(crate) struct IntakeOf {
    /// Who brings; the taker itself for whoever has no rule of their own.
    pub(crate) source: TenantId,
    /// How.
    pub(crate) intake: Intake,
}

impl TryFrom<IntakeRow> for IntakeOf {
    type Error = FederationError;
    fn try_from(row: IntakeRow) -> Result<Self, FederationError> {
        let extent = Extent {
            kinds: tokens(&row.kinds, Kind::parse)?,
            arts: tokens(&row.arts, Art::parse)?,
            stages: tokens(&row.stages, Stage::parse)?,
            only_free: row.only_free,
        };
        let intake = Intake { mode: known(&row.mode, IntakeMode::parse)?, extent };
        Ok(Self { source: row.source_id, intake })
    }
}

/// The rule about what comes by way of `via`; without one, the rule about whoever has none; without that, all is taken in.
pub(crate) async fn about(tx: &TenantTx, via: TenantId) -> Result<Intake, FederationError> {
    let sql = "select source_id, mode, kinds, arts, stages, only_free
                 from federation.intake
                where tenant_id = $1 and source_id in ($1, $2)
                order by source_id = $1
                limit 1";
    let row =
        IntakeRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), via.into()])).one(tx).await?;
    Ok(row.map(IntakeOf::try_from).transpose()?.map(|of| of.intake).unwrap_or_default())
}

/// All rules of this tenant.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<IntakeOf>, FederationError> {
    let sql = "select source_id, mode, kinds, arts, stages, only_free
                 from federation.intake where tenant_id = $1 order by source_id";
    let rows = IntakeRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    rows.into_iter().map(IntakeOf::try_from).collect()
}

/// Writes the rule about what comes by way of `via`.
pub(crate) async fn set(tx: &TenantTx, via: TenantId, intake: &Intake, now: Timestamp) -> Result<(), DbErr> {
    let extent = &intake.extent;
    execute(
        tx,
        "insert into federation.intake (tenant_id, source_id, mode, kinds, arts, stages, only_free, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (tenant_id, source_id) do update
            set mode = excluded.mode, kinds = excluded.kinds, arts = excluded.arts, stages = excluded.stages,
                only_free = excluded.only_free, changed_at = excluded.changed_at",
        [
            tx.tenant().into(),
            via.into(),
            intake.mode.as_str().into(),
            words(extent.kinds.iter().map(|kind| kind.as_str())),
            words(extent.arts.iter().map(|art| art.as_str())),
            words(extent.stages.iter().map(|stage| stage.as_str())),
            extent.only_free.into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}
