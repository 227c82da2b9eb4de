//! The relay's SQL: claims as the role `system`, each in a short transaction of its own.

use contract::{Fact, FactId, Listener};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{Reason, SystemTx, TenantDb, TenantId, Timestamp};

use crate::hear::{Heard, ListenError};

#[derive(Debug, FromQueryResult)]
pub(super) struct Delivery {
    pub(super) tenant_id: TenantId,
    pub(super) fact_id: FactId,
    pub(super) recipient_id: TenantId,
    pub(super) listener: String,
    pub(super) attempts: i32,
    pub(super) kind: String,
    body: serde_json::Value,
    told_at: Timestamp,
}

impl Delivery {
    pub(super) fn heard(&self) -> Result<Heard, ListenError> {
        let listener = Listener::ALL
            .into_iter()
            .find(|listener| listener.as_str() == self.listener)
            .ok_or(ListenError::NotThere("a listener of that name"))?;
        Ok(Heard {
            id: self.fact_id,
            teller: self.tenant_id,
            recipient: self.recipient_id,
            listener,
            fact: Fact::read(&self.kind, &self.body)?,
            told_at: self.told_at,
        })
    }

    fn key(&self) -> [Value; 4] {
        [self.tenant_id.into(), self.fact_id.into(), self.recipient_id.into(), self.listener.clone().into()]
    }
}

#[derive(Debug, FromQueryResult)]
pub(super) struct ClaimedDue {
    pub(super) tenant_id: TenantId,
    pub(super) kind: String,
    pub(super) subject: Uuid,
    pub(super) attempts: i32,
}

/// Claims deliveries and due rows until `lease`, at most `most` of each, for `only` these tenants if given.
pub(super) async fn claim(
    db: &TenantDb,
    only: Option<&[TenantId]>,
    most: u64,
    now: Timestamp,
    lease: Timestamp,
) -> Result<(Vec<Delivery>, Vec<ClaimedDue>), DbErr> {
    let only: Option<Vec<Uuid>> = only.map(|tenants| tenants.iter().map(|tenant| tenant.as_uuid()).collect());
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let due_values: [Value; 4] = [now.into(), lease.into(), most.into(), only.into()];
    // A fact of a newer program waits for a relay of that program.
    let values = due_values.clone().into_iter().chain([Fact::VERSION.into()]);
    let tx = db.begin_system(Reason::Relay).await?;
    let deliveries = Delivery::find_by_statement(statement(&tx, CLAIM_DELIVERIES, values)).all(&tx).await?;
    let due = ClaimedDue::find_by_statement(statement(&tx, CLAIM_DUE, due_values)).all(&tx).await?;
    tx.commit().await?;
    Ok((deliveries, due))
}

// The first pending delivery of each key goes first: those behind it wait until it is done or dead.
const CLAIM_DELIVERIES: &str = "
    with ready as (
      select d.tenant_id, d.fact_id, d.recipient_id, d.listener
        from events.fact_delivery d
       where d.state = 'pending'
         and d.next_at <= $1
         and ($4::uuid[] is null or d.recipient_id = any ($4))
         and exists (
               select from events.fact
                where fact.tenant_id = d.tenant_id and fact.id = d.fact_id and fact.version <= $5)
         and not exists (
               select from events.fact_delivery earlier
                where earlier.state = 'pending'
                  and earlier.recipient_id = d.recipient_id
                  and earlier.listener = d.listener
                  and earlier.key = d.key
                  and earlier.seq < d.seq)
       order by d.next_at
       limit $3
         for update of d skip locked
    ), claimed as (
      update events.fact_delivery d
         set next_at = $2, attempts = d.attempts + 1
        from ready
       where d.tenant_id = ready.tenant_id
         and d.fact_id = ready.fact_id
         and d.recipient_id = ready.recipient_id
         and d.listener = ready.listener
      returning d.tenant_id, d.fact_id, d.recipient_id, d.listener, d.attempts, d.seq
    )
    select claimed.tenant_id, claimed.fact_id, claimed.recipient_id, claimed.listener, claimed.attempts,
           fact.kind, fact.body, fact.told_at
      from claimed
      join events.fact on fact.tenant_id = claimed.tenant_id and fact.id = claimed.fact_id
     order by claimed.seq";

const CLAIM_DUE: &str = "
    with ready as (
      select tenant_id, kind, subject
        from events.due
       where at <= $1
         and ($4::uuid[] is null or tenant_id = any ($4))
       order by at
       limit $3
         for update skip locked
    )
    update events.due
       set at = $2, attempts = due.attempts + 1
      from ready
     where due.tenant_id = ready.tenant_id and due.kind = ready.kind and due.subject = ready.subject
    returning due.tenant_id, due.kind, due.subject, due.attempts";

pub(super) async fn note_done(db: &TenantDb, delivery: &Delivery) -> Result<(), DbErr> {
    note(
        db,
        "update events.fact_delivery set state = 'done', last_error = null
          where tenant_id = $1 and fact_id = $2 and recipient_id = $3 and listener = $4 and state = 'pending'",
        delivery.key().to_vec(),
    )
    .await
}

/// Notes a failure, unless the lease had ended and another relay has claimed the delivery since.
pub(super) async fn note_failed(
    db: &TenantDb,
    delivery: &Delivery,
    dead: bool,
    next_at: Timestamp,
    error: &str,
) -> Result<(), DbErr> {
    let mut values = delivery.key().to_vec();
    let state = if dead { "dead" } else { "pending" };
    values.extend([state.into(), next_at.into(), error.into(), delivery.attempts.into()]);
    note(
        db,
        "update events.fact_delivery set state = $5, next_at = $6, last_error = left($7, 2000)
          where tenant_id = $1 and fact_id = $2 and recipient_id = $3 and listener = $4
            and state = 'pending' and attempts = $8",
        values,
    )
    .await
}

pub(super) async fn note_due_failed(
    db: &TenantDb,
    due: &ClaimedDue,
    next_at: Timestamp,
    error: &str,
) -> Result<(), DbErr> {
    let values =
        vec![due.tenant_id.into(), due.kind.clone().into(), due.subject.into(), next_at.into(), error.into()];
    note(
        db,
        "update events.due set at = $4, last_error = left($5, 2000)
          where tenant_id = $1 and kind = $2 and subject = $3",
        values,
    )
    .await
}

async fn note(db: &TenantDb, sql: &'static str, values: Vec<Value>) -> Result<(), DbErr> {
    let tx = db.begin_system(Reason::Relay).await?;
    tx.execute_raw(statement(&tx, sql, values)).await?;
    tx.commit().await
}

fn statement(tx: &SystemTx, sql: &'static str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
