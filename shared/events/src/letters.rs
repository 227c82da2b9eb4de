//! Dead letters: deliveries that were given up, for an operator to see and to send again.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use tenancy::re::uuid::Uuid;
use tenancy::{Reason, TenantDb, Timestamp};

/// A delivery that was given up.
#[derive(Debug, FromQueryResult)]
pub struct DeadLetter {
    /// The fact.
    pub fact_id: Uuid,
    /// Its kind.
    pub kind: String,
    /// Who should have heard it.
    pub recipient_id: Uuid,
    /// Which listener.
    pub listener: String,
    /// When the fact was told.
    pub told_at: Timestamp,
    /// What went wrong the last time.
    pub last_error: Option<String>,
}

/// Every dead letter, oldest first, at most a thousand.
pub async fn dead_letters(db: &TenantDb) -> Result<Vec<DeadLetter>, DbErr> {
    let tx = db.begin_system(Reason::Watch).await?;
    DeadLetter::find_by_statement(Statement::from_string(
        tx.get_database_backend(),
        "select d.fact_id, f.kind, d.recipient_id, d.listener, f.told_at, d.last_error
           from events.fact_delivery d
           join events.fact f on f.tenant_id = d.tenant_id and f.id = d.fact_id
          where d.state = 'dead'
          order by d.seq
          limit 1000",
    ))
    .all(&tx)
    .await
}

/// Sends every dead letter again, and says how many there were.
pub async fn retry_dead_letters(db: &TenantDb, now: Timestamp) -> Result<u64, DbErr> {
    let tx = db.begin_system(Reason::Relay).await?;
    let revived = tx
        .execute_raw(Statement::from_sql_and_values(
            tx.get_database_backend(),
            "update events.fact_delivery set state = 'pending', attempts = 0, next_at = $1 where state = 'dead'",
            [now.into()],
        ))
        .await?;
    tx.commit().await?;
    Ok(revived.rows_affected())
}

/// How many deliveries wait, and how many are dead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Backlog {
    /// Waiting, or being worked on.
    pub pending: i64,
    /// Given up.
    pub dead: i64,
}

/// Counts what waits and what is dead, over all tenants.
pub async fn backlog(db: &TenantDb) -> Result<Backlog, DbErr> {
    let tx = db.begin_system(Reason::Watch).await?;
    let row = Backlog::find_by_statement(Statement::from_string(
        tx.get_database_backend(),
        // Two counts, because each has an index of its own.
        "select (select count(*) from events.fact_delivery where state = 'pending') as pending,
                (select count(*) from events.fact_delivery where state = 'dead') as dead",
    ))
    .one(&tx)
    .await?;
    Ok(row.unwrap_or(Backlog { pending: 0, dead: 0 }))
}
