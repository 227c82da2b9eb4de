//! The pool, and the three ways to borrow from it.
#![allow(clippy::disallowed_types, reason = "the one holder of the pool")]

use std::sync::Arc;
use std::time::Duration;

use sea_orm::DbErr;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgPool, Postgres, Transaction};
use tokio::sync::Notify;
use tracing::Instrument;

use crate::TenantId;
use crate::crossing::{Crossing, Door};
use crate::errors::acquire_error;
use crate::tx::{Reason, SystemTx, TenantTx};

/// Where the database is and how many connections to keep.
#[derive(Clone, Debug)]
pub struct DbSettings {
    /// The address that logs in as `app`.
    pub url: String,
    /// The most connections at once.
    pub connections: u32,
    /// How many of them are opened at the start and kept open, rather than when they are needed. A handshake gives way to other
    /// work hundreds of times; on a busy process it takes seconds, and whoever waits for it is not served meanwhile.
    pub ready: u32,
}

/// Why the program refuses to start on a database.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The address cannot be read, or nobody answers there.
    #[error("the database cannot be reached: {0}")]
    Unreachable(#[from] sqlx::Error),
    /// The login could look over the walls.
    #[error(
        "the login `{login}` could pass the walls: {because}. Use the login `app` that `tarjotin migrate` makes"
    )]
    CouldPassWalls {
        /// The role that logged in.
        login: String,
        /// What is wrong with it.
        because: &'static str,
    },
}

/// Says that a fact was told; the relay waits on it.
///
/// Facts themselves are rows, so a wake-up that is lost costs time and nothing else.
#[derive(Clone, Debug, Default)]
pub struct Told(Arc<Notify>);

impl Told {
    /// Waits until a fact has been told since the last wait.
    pub async fn wait(&self) {
        self.0.notified().await;
    }

    /// Wakes one waiter, now or when it next waits.
    pub fn wake(&self) {
        self.0.notify_one();
    }
}

/// The only holder of database connections.
#[derive(Clone, Debug)]
pub struct TenantDb {
    pool: PgPool,
    told: Told,
}

impl TenantDb {
    /// Connects, and refuses a login that could pass the walls.
    pub async fn connect(settings: &DbSettings) -> Result<Self, ConnectError> {
        let options: PgConnectOptions = settings.url.parse()?;
        let pool = PgPoolOptions::new()
            .max_connections(settings.connections)
            .min_connections(settings.ready.min(settings.connections))
            .acquire_timeout(Duration::from_secs(5))
            .test_before_acquire(false)
            .connect_with(options.application_name("tarjotin"))
            .await?;
        refuse_to_pass_walls(&pool).await?;
        warn_of_old_server(&pool).await?;
        Ok(Self { pool, told: Told::default() })
    }

    /// Begins a transaction that sees `tenant`'s rows.
    pub async fn begin(&self, tenant: TenantId) -> Result<TenantTx, DbErr> {
        // A simple query takes no parameters; a Uuid prints as hexadecimal digits and dashes, nothing else.
        let context = format!("begin; select set_config('app.tenant', '{tenant}', true)");
        let transaction = self.transaction(context, "tenant").await?;
        Ok(TenantTx::new(transaction, tenant, self.told.clone()))
    }

    /// The same, for statements that are sent often and whose best plan is the same whatever they are bound to: they are
    /// planned once for each connection, and not again each time. For a statement that finds few rows by its keys this saves
    /// more than half of its cost; one that searches wants [`Self::begin`].
    pub async fn begin_routine(&self, tenant: TenantId) -> Result<TenantTx, DbErr> {
        let context = format!(
            "begin; select set_config('app.tenant', '{tenant}', true), \
             set_config('plan_cache_mode', 'force_generic_plan', true)"
        );
        let transaction = self.transaction(context, "tenant").await?;
        Ok(TenantTx::new(transaction, tenant, self.told.clone()))
    }

    /// Begins a transaction in the host's rows, for the guest that `crossing` names.
    pub async fn begin_crossing(&self, crossing: &Crossing) -> Result<TenantTx, DbErr> {
        self.begin(crossing.host()).await
    }

    /// Begins a transaction where `door` leads: to one's own rows, or across to the host's.
    pub async fn open(&self, door: &Door) -> Result<TenantTx, DbErr> {
        match door {
            Door::Home(tenant) => self.begin(*tenant).await,
            Door::Across(crossing) => self.begin_crossing(crossing).await,
        }
    }

    /// Begins a transaction of [routine statements](Self::begin_routine) where `door` leads.
    pub async fn open_routine(&self, door: &Door) -> Result<TenantTx, DbErr> {
        self.begin_routine(door.host()).await
    }

    /// Begins a transaction without a tenant, as the role `system`, for one of the listed reasons.
    pub async fn begin_system(&self, reason: Reason) -> Result<SystemTx, DbErr> {
        let transaction =
            self.transaction("begin; set local role system".to_owned(), reason.as_str()).await?;
        Ok(SystemTx::new(transaction, reason))
    }

    /// What wakes when a transaction that told a fact has been committed by this process.
    pub fn told(&self) -> Told {
        self.told.clone()
    }

    /// The version of the newest migration that this database has; none when it has never been migrated.
    pub async fn schema_version(&self) -> Result<Option<i64>, DbErr> {
        let newest = "select max(version) from public._sqlx_migrations where success";
        let read: Result<(Option<i64>,), sqlx::Error> = sqlx::query_as(newest).fetch_one(&self.pool).await;
        match read {
            Ok((version,)) => Ok(version),
            // undefined_table: nobody has migrated yet
            Err(sqlx::Error::Database(error)) if error.code().as_deref() == Some("42P01") => Ok(None),
            Err(error) => Err(acquire_error(error)),
        }
    }

    /// How many connections are open, and how many of them idle.
    pub fn connections(&self) -> (u32, usize) {
        (self.pool.size(), self.pool.num_idle())
    }

    async fn transaction(
        &self,
        begin: String,
        who: &'static str,
    ) -> Result<Transaction<'static, Postgres>, DbErr> {
        let span = tracing::info_span!("db.begin", db.context = who);
        let pool = self.pool.clone();
        // Whoever waits may leave: a browser that closes its connection ends its request. sqlx 0.9.0 would then keep a connection on
        // which the transaction was begun and which nobody rolls back, with this tenant or role for whoever comes next (sqlx issue
        // 4393). On a task of its own a beginning always comes to its end; what nobody takes is rolled back.
        #[allow(
            clippy::disallowed_methods,
            reason = "it is waited for, unless its caller leaves: then it ends by itself"
        )]
        let answer = tokio::spawn(begin_on(pool, begin).instrument(span)).await;
        answer.map_err(|ended| DbErr::Custom(format!("a transaction's beginning ended: {ended}")))?
    }
}

/// Begins a transaction, passing over connections that died with the server: nothing was done on them yet.
async fn begin_on(pool: PgPool, begin: String) -> Result<Transaction<'static, Postgres>, DbErr> {
    for _ in 0..MOST_DEAD {
        match pool.begin_with(AssertSqlSafe(begin.clone())).await {
            Err(error) if is_dead(&error) => {}
            answered => return answered.map_err(acquire_error),
        }
    }
    pool.begin_with(AssertSqlSafe(begin)).await.map_err(acquire_error)
}

/// How many dead connections to pass over before one is tried in earnest.
const MOST_DEAD: usize = 32;

/// Whether a connection was lost, rather than refused: by the network, or by a server that was stopped (57P01).
fn is_dead(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::Protocol(_) => true,
        sqlx::Error::Database(error) => error.code().as_deref() == Some("57P01"),
        _ => false,
    }
}

/// A login is as strong as the strongest role that it may become.
async fn refuse_to_pass_walls(pool: &PgPool) -> Result<(), ConnectError> {
    let (login, superuser, bypass, owns, inherits): (String, bool, bool, bool, bool) = sqlx::query_as(
        "with login as (
           select oid, rolname, rolinherit from pg_roles where rolname = current_user
         ), may_become as (
           select role.oid, role.rolsuper, role.rolbypassrls
             from login, pg_roles as role
            where pg_has_role(login.oid, role.oid, 'member')
         )
         select login.rolname::text,
                (select bool_or(rolsuper) from may_become),
                (select bool_or(rolbypassrls) from may_become),
                exists (select from pg_class join may_become on may_become.oid = pg_class.relowner
                         where pg_class.relkind in ('r', 'p', 'v') and pg_class.relnamespace in
                               (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')),
                login.rolinherit and (select count(*) > 1 from may_become)
           from login",
    )
    .fetch_one(pool)
    .await?;
    let because = if superuser {
        "it is, or may become, a superuser"
    } else if bypass {
        "it bypasses row-level security, or may become a role that does"
    } else if owns {
        "it owns tables, or may become a role that does"
    } else if inherits {
        "it inherits other roles, and with them their policies"
    } else {
        return Ok(());
    };
    Err(ConnectError::CouldPassWalls { login, because })
}

/// CVE-2025-8713: before these releases, planner statistics leak sampled rows past row-level security.
async fn warn_of_old_server(pool: &PgPool) -> Result<(), ConnectError> {
    let (version,): (i32,) =
        sqlx::query_as("select current_setting('server_version_num')::int").fetch_one(pool).await?;
    let leaks = match version / 10_000 {
        ..=14 => true,
        15 => version < 150_014,
        16 => version < 160_010,
        17 => version < 170_006,
        18.. => false,
    };
    if leaks {
        tracing::warn!(
            version,
            "this PostgreSQL lets statistics leak past the walls (CVE-2025-8713): update it"
        );
    }
    Ok(())
}
