//! Hearing: what a service implements to react to facts and to timers.

use async_trait::async_trait;
use contract::{AskError, Fact, FactError, FactId, Listener};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use tenancy::{TenantId, TenantTx, Timestamp};

/// A fact on its way to one listener of one recipient.
#[derive(Clone, Debug)]
pub struct Heard {
    /// Its id.
    pub id: FactId,
    /// Who told it.
    pub teller: TenantId,
    /// Who hears it: the listener works in this tenant's rows.
    pub recipient: TenantId,
    /// Which listener hears it.
    pub listener: Listener,
    /// What happened.
    pub fact: Fact,
    /// When it was told: the moment that is written beside what it is about.
    pub told_at: Timestamp,
}

/// Why a listener could not do its work; it is tried again.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
    /// Another service could not answer.
    #[error("{}", root_of(.0))]
    Asked(#[from] AskError),
    /// The fact cannot be read by this program.
    #[error(transparent)]
    Fact(#[from] FactError),
    /// The listener panicked: a fault of the program.
    #[error("the listener panicked")]
    Panicked,
    /// What the fact needs is not here yet.
    #[error("what this needs is not there: {0}")]
    NotThere(&'static str),
}

fn root_of(error: &AskError) -> String {
    std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string)
}

/// A listener: its work is safe to repeat.
#[async_trait]
pub trait Hears: Send + Sync {
    /// Which listener this is.
    fn listener(&self) -> Listener;
    /// Does what the fact asks for, in a transaction of the recipient.
    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError>;
}

/// A timer: its work is safe to repeat, and it clears or moves its own `due` row.
#[async_trait]
pub trait Rings: Send + Sync {
    /// Which kind of `due` row it answers.
    fn kind(&self) -> &'static str;
    /// Does what is due for `subject`, in a transaction of `tenant`.
    async fn ring(
        &self,
        tenant: TenantId,
        subject: tenancy::re::uuid::Uuid,
        now: Timestamp,
    ) -> Result<(), ListenError>;
}

/// Notes in the recipient's transaction that `heard` is being heard; false if it was heard before.
pub async fn first_hearing(tx: &TenantTx, heard: &Heard, now: Timestamp) -> Result<bool, DbErr> {
    let noted = tx
        .execute_raw(Statement::from_sql_and_values(
            tx.get_database_backend(),
            "insert into events.fact_heard (tenant_id, fact_id, listener, heard_at)
             values ($1, $2, $3, $4)
             on conflict do nothing",
            [heard.recipient.into(), heard.id.into(), heard.listener.as_str().into(), now.into()],
        ))
        .await?;
    Ok(noted.rows_affected() == 1)
}
