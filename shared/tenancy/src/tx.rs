//! Transactions that know whose rows they see. Both serve sea-orm, so entities and plain SQL work alike.

use std::sync::atomic::{AtomicBool, Ordering};

use sea_orm::{ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, Statement};
use sea_query_sqlx::SqlxValues;
use sqlx::{AssertSqlSafe, Executor, Postgres, Transaction};
use tokio::sync::Mutex;
use tracing::Instrument;

use crate::TenantId;
use crate::db::Told;
use crate::errors::{exec_error, query_error};

/// A transaction that sees one tenant's rows. Dropped, it is rolled back.
#[derive(Debug)]
pub struct TenantTx {
    inner: Inner,
    tenant: TenantId,
    told: Told,
    wakes: AtomicBool,
}

impl TenantTx {
    pub(crate) fn new(transaction: Transaction<'static, Postgres>, tenant: TenantId, told: Told) -> Self {
        Self { inner: Inner::new(transaction), tenant, told, wakes: AtomicBool::new(false) }
    }

    /// Whose rows this transaction sees.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Asks that the relay be woken once this transaction is committed.
    pub fn wake_on_commit(&self) {
        self.wakes.store(true, Ordering::Relaxed);
    }

    /// Makes everything done here last, then wakes the relay if a fact was told.
    pub async fn commit(self) -> Result<(), DbErr> {
        self.inner.commit().await?;
        if self.wakes.load(Ordering::Relaxed) {
            self.told.wake();
        }
        Ok(())
    }
}

/// Why a transaction has no tenant: the whole list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Finds the tenant of a host name, or the public card of a tenant.
    Directory,
    /// Finds who holds a session, or begins and ends one.
    SignIn,
    /// Takes deliveries and due rows to the tenants that they belong to.
    Relay,
    /// Creates a tenant, its hosts and its first people.
    Provision,
    /// Counts what an operator must see: dead letters, the age of the oldest delivery.
    Watch,
}

impl Reason {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Directory => "system.directory",
            Self::SignIn => "system.sign_in",
            Self::Relay => "system.relay",
            Self::Provision => "system.provision",
            Self::Watch => "system.watch",
        }
    }
}

/// A transaction without a tenant, as the role `system`: it reads only what a policy lets that role read.
#[derive(Debug)]
pub struct SystemTx {
    inner: Inner,
    reason: Reason,
}

impl SystemTx {
    pub(crate) fn new(transaction: Transaction<'static, Postgres>, reason: Reason) -> Self {
        Self { inner: Inner::new(transaction), reason }
    }

    /// What this transaction is for.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// Makes everything done here last.
    pub async fn commit(self) -> Result<(), DbErr> {
        self.inner.commit().await
    }
}

/// The transaction itself. It is held whole: a bare connection would go back to the pool still open when a
/// client hangs up.
#[derive(Debug)]
struct Inner(Mutex<Transaction<'static, Postgres>>);

impl Inner {
    fn new(transaction: Transaction<'static, Postgres>) -> Self {
        Self(Mutex::new(transaction))
    }

    async fn commit(self) -> Result<(), DbErr> {
        let span = tracing::info_span!("db.commit");
        self.0.into_inner().commit().instrument(span).await.map_err(exec_error)
    }

    async fn execute(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let span = span_of(&statement);
        let mut transaction = self.0.lock().await;
        bound(&statement)
            .execute(&mut **transaction)
            .instrument(span)
            .await
            .map(Into::into)
            .map_err(exec_error)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        let mut transaction = self.0.lock().await;
        transaction.execute(AssertSqlSafe(sql)).await.map(Into::into).map_err(exec_error)
    }

    async fn one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let span = span_of(&statement);
        let mut transaction = self.0.lock().await;
        let row = bound(&statement).fetch_optional(&mut **transaction).instrument(span).await;
        row.map(|row| row.map(Into::into)).map_err(query_error)
    }

    async fn all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let span = span_of(&statement);
        let mut transaction = self.0.lock().await;
        let rows = bound(&statement).fetch_all(&mut **transaction).instrument(span).await;
        rows.map(|rows| rows.into_iter().map(Into::into).collect()).map_err(query_error)
    }
}

fn bound(statement: &Statement) -> sqlx::query::Query<'_, Postgres, SqlxValues> {
    let values = statement.values.clone().unwrap_or(sea_orm::Values(Vec::new()));
    // Every value is bound; the text comes from our own stores and from sea-query.
    sqlx::query_with(AssertSqlSafe(statement.sql.as_str()), SqlxValues(values))
}

fn span_of(statement: &Statement) -> tracing::Span {
    tracing::info_span!("db.query", db.system = "postgresql", db.statement = %statement.sql)
}

/// sea-orm's door to a transaction: five methods, the same for both kinds.
macro_rules! serves_sea_orm {
    ($transaction:ty) => {
        #[async_trait::async_trait]
        impl ConnectionTrait for $transaction {
            fn get_database_backend(&self) -> DbBackend {
                DbBackend::Postgres
            }
            async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
                self.inner.execute(statement).await
            }
            async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
                self.inner.execute_unprepared(sql).await
            }
            async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
                self.inner.one(statement).await
            }
            async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
                self.inner.all(statement).await
            }
        }
    };
}
serves_sea_orm!(TenantTx);
serves_sea_orm!(SystemTx);
