//! What others have brought, and what was decided of it: a tenant's own rows, one for each way.

use contract::OfferingId;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{PersonId, TenantId, TenantTx, Timestamp};

use super::{execute, known, statement};
use crate::error::FederationError;
use crate::intake::{Decision, IntakeState};

/// Something that was brought, by one way.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// What.
    pub(crate) offering: OfferingId,
    /// Whose.
    pub(crate) owner: TenantId,
    /// By way of which region, or from the owner itself.
    pub(crate) via: TenantId,
    /// Where it stands.
    pub(crate) state: IntakeState,
    /// What was decided by hand.
    pub(crate) decision: Option<Decision>,
    /// What the owner was told.
    pub(crate) message: String,
    /// Since when it stands so.
    pub(crate) since: Timestamp,
}

#[derive(Debug, FromQueryResult)]
struct ReceivedRow {
    offering_id: OfferingId,
    owner_id: TenantId,
    via_id: TenantId,
    state: String,
    decision: Option<String>,
    message: String,
    received_at: Timestamp,
}

impl TryFrom<ReceivedRow> for Received {
    type Error = FederationError;
    fn try_from(row: ReceivedRow) -> Result<Self, FederationError> {
        Ok(Self {
            offering: row.offering_id,
            owner: row.owner_id,
            via: row.via_id,
            state: known(&row.state, IntakeState::parse)?,
            decision: row.decision.map(|decision| known(&decision, Decision::parse)).transpose()?,
            message: row.message,
            since: row.received_at,
        })
    }
}

macro_rules! received {
    ($rest:literal) => {
        concat!(
            "select offering_id, owner_id, via_id, state, decision, message, received_at from federation.received ",
            $rest
        )
    };
}

/// What has come by one way, kept from changing until the transaction ends.
pub(crate) async fn hold(
    tx: &TenantTx,
    offering: OfferingId,
    via: TenantId,
) -> Result<Option<Received>, FederationError> {
    let sql = received!("where tenant_id = $1 and offering_id = $2 and via_id = $3 for update");
    let values = [tx.tenant().into(), offering.into(), via.into()];
    let row = ReceivedRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(Received::try_from).transpose()
}

/// All that stands so, the oldest first, at most so many.
pub(crate) async fn in_state(
    tx: &TenantTx,
    state: IntakeState,
    most: u64,
) -> Result<Vec<Received>, FederationError> {
    let sql = received!("where tenant_id = $1 and state = $2 order by received_at, offering_id limit $3");
    let values = [tx.tenant().into(), state.as_str().into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
    rows(tx, sql, values).await
}

/// All that came by one way and is listed.
pub(crate) async fn accepted_by_way_of(
    tx: &TenantTx,
    via: TenantId,
) -> Result<Vec<Received>, FederationError> {
    let sql = received!("where tenant_id = $1 and via_id = $2 and state = 'accepted' order by offering_id");
    rows(tx, sql, [tx.tenant().into(), via.into()]).await
}

/// All that owners themselves have brought and that is listed: a region's pool.
pub(crate) async fn pool(tx: &TenantTx) -> Result<Vec<Received>, FederationError> {
    let sql =
        received!("where tenant_id = $1 and via_id = owner_id and state = 'accepted' order by offering_id");
    rows(tx, sql, [tx.tenant().into()]).await
}

/// All that came by one way and has not ended.
pub(crate) async fn by_way_of(tx: &TenantTx, via: TenantId) -> Result<Vec<Received>, FederationError> {
    let sql = received!("where tenant_id = $1 and via_id = $2 and state <> 'ended' order by offering_id");
    rows(tx, sql, [tx.tenant().into(), via.into()]).await
}

async fn rows<const N: usize>(
    tx: &TenantTx,
    sql: &'static str,
    values: [sea_orm::Value; N],
) -> Result<Vec<Received>, FederationError> {
    let rows = ReceivedRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(Received::try_from).collect()
}

#[derive(Debug, FromQueryResult)]
struct CountRow {
    state: String,
    count: i64,
}

/// How many stand where.
pub(crate) async fn counts(tx: &TenantTx) -> Result<Vec<(IntakeState, u64)>, FederationError> {
    let sql = "select state, count(*) as count from federation.received where tenant_id = $1 group by state";
    let rows = CountRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    let count =
        |row: CountRow| Ok((known(&row.state, IntakeState::parse)?, u64::try_from(row.count).unwrap_or(0)));
    rows.into_iter().map(count).collect()
}

/// Writes where something stands that has come, or has come again.
pub(crate) async fn put(
    tx: &TenantTx,
    (offering, owner, via): (OfferingId, TenantId, TenantId),
    state: IntakeState,
    now: Timestamp,
) -> Result<(), DbErr> {
    execute(
        tx,
        "insert into federation.received (tenant_id, offering_id, owner_id, via_id, state, received_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant_id, offering_id, via_id) do update
            set owner_id = excluded.owner_id,
                decision = case when received.owner_id = excluded.owner_id then received.decision end,
                state = excluded.state,
                received_at = case when received.state = excluded.state then received.received_at
                                   else excluded.received_at end",
        [tx.tenant().into(), offering.into(), owner.into(), via.into(), state.as_str().into(), now.into()],
    )
    .await?;
    Ok(())
}

/// What somebody decides by hand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judged<'a> {
    /// Where it stands from now on.
    pub(crate) state: IntakeState,
    /// What is remembered of it.
    pub(crate) decision: Option<Decision>,
    /// What the owner is told.
    pub(crate) message: &'a str,
    /// Who.
    pub(crate) by: PersonId,
}

/// Writes down what was decided by hand.
pub(crate) async fn judge(
    tx: &TenantTx,
    (offering, via): (OfferingId, TenantId),
    judged: Judged<'_>,
    now: Timestamp,
) -> Result<(), DbErr> {
    execute(
        tx,
        "update federation.received
            set state = $4, decision = $5, message = $6, decided_by = $7, decided_at = $8, received_at = $8
          where tenant_id = $1 and offering_id = $2 and via_id = $3",
        [
            tx.tenant().into(),
            offering.into(),
            via.into(),
            judged.state.as_str().into(),
            judged.decision.map(Decision::as_str).into(),
            judged.message.into(),
            judged.by.into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

/// All that came by one way and has not ended, ends.
pub(crate) async fn end_all(tx: &TenantTx, via: TenantId) -> Result<u64, DbErr> {
    let sql = "update federation.received set state = 'ended' where tenant_id = $1 and via_id = $2 and state <> 'ended'";
    execute(tx, sql, [tx.tenant().into(), via.into()]).await
}

/// Receives many offerings of one owner by way of a region, without looking at what was agreed.
pub(crate) async fn receive_all(
    tx: &TenantTx,
    offerings: &[OfferingId],
    owner: TenantId,
    via: TenantId,
    now: Timestamp,
) -> Result<(), DbErr> {
    let ids: Vec<_> = offerings.iter().map(|offering| offering.as_uuid()).collect();
    execute(
        tx,
        "insert into federation.received (tenant_id, offering_id, owner_id, via_id, state, received_at)
         select $1, offering_id, $3, $4, 'accepted', $5 from unnest($2::uuid[]) as offering_id
         on conflict (tenant_id, offering_id, via_id) do nothing",
        [tx.tenant().into(), ids.into(), owner.into(), via.into(), now.into()],
    )
    .await?;
    Ok(())
}

/// What this tenant tells the owner of one offering that the owner itself has brought.
pub(crate) async fn told_owner(
    tx: &TenantTx,
    offering: OfferingId,
    owner: TenantId,
) -> Result<Option<Received>, FederationError> {
    let sql = received!("where tenant_id = $1 and offering_id = $2 and via_id = $3 and owner_id = $3");
    let values = [tx.tenant().into(), offering.into(), owner.into()];
    let row = ReceivedRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(Received::try_from).transpose()
}
