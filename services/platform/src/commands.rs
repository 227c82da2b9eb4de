//! What the binary does, one function a command.

use std::net::SocketAddr;
use std::time::Duration;

use axum::serve::ListenerExt;
use catalogue::{Fetcher, NoTls, PictureFiles, PicturesUnusable};
use identity::{CacheUnusable, NewKey, SessionCache, SignInRules};
use messaging::{Carrier, CarrierError};
use secrecy::{ExposeSecret, SecretString};
use telemetry::{Metrics, Telemetry, TelemetryError};
use tenancy::{Clock, ConnectError, DbErr, DbSettings, Scope, TenantDb};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use web::Limits;

use crate::app::{App, AppError, Surroundings};
use crate::demo::large::Size;
use crate::demo::{self, DemoError};
use crate::probes;
use crate::settings::{Settings, SettingsError};

/// Why a command ends early.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// A setting cannot be used.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// An address that this command needs is not set.
    #[error("{0} is not set: this command needs it")]
    Unset(&'static str),
    /// The database cannot be used.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// The database could not be migrated.
    #[error(transparent)]
    Migrate(#[from] migrations::MigrateError),
    /// The database has not this program's version.
    #[error("the database has version {has:?}, this program needs {needs}: run `tarjotin migrate`")]
    NotMigrated {
        /// What it has.
        has: Option<i64>,
        /// What it needs.
        needs: i64,
    },
    /// The port cannot be listened on.
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, #[source] std::io::Error),
    /// Serving or waiting for a signal failed.
    #[error("serving failed: {0}")]
    Serve(#[from] std::io::Error),
    /// Telemetry cannot be set up.
    #[error(transparent)]
    Telemetry(#[from] TelemetryError),
    /// The services cannot be wired.
    #[error(transparent)]
    App(#[from] AppError),
    /// The mail server's address, or ours, cannot be used.
    #[error("mail.url or mail.from cannot be used: {0}")]
    Mail(#[from] CarrierError),
    /// There is no TLS to fetch with.
    #[error("there is no TLS to fetch with: {0}")]
    Tls(#[from] NoTls),
    /// Pictures cannot be kept where the settings say.
    #[error("storage.url cannot be used: {0}")]
    Pictures(#[from] PicturesUnusable),
    /// The address of Redis cannot be used.
    #[error("redis.url cannot be used: {0}")]
    Redis(#[from] web::LimitsUnusable),
    /// The address of Redis cannot be used.
    #[error("redis.url cannot be used: {0}")]
    Sessions(#[from] CacheUnusable),
    /// Nobody lives at the tenant's name, or nobody there signs in with the address.
    #[error("there is no {0} here")]
    Nobody(String),
    /// A scope or a name of a key cannot be used.
    #[error("a key is for one or more of read, book and host, and has a name: {0}")]
    NoKey(String),
    /// Who is where cannot be found out.
    #[error("who is where cannot be found out: {0}")]
    Directory(#[source] contract::AskError),
    /// The service that keeps keys refused.
    #[error(transparent)]
    Identity(#[from] identity::IdentityError),
    /// The demo could not be loaded.
    #[error(transparent)]
    Demo(#[from] DemoError),
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(#[from] DbErr),
}

/// Answers requests until a signal says to stop; requests under way are answered first.
pub async fn serve(settings: &Settings) -> Result<(), CommandError> {
    let telemetry = Telemetry::start(&settings.telemetry, "serve")?;
    let app = app(settings, settings.database.connections).await?;
    require_version(&app.db).await?;
    let address = SocketAddr::new(settings.http.bind, settings.http.port);
    let listener = TcpListener::bind(address).await.map_err(|error| CommandError::Listen(address, error))?;
    tracing::info!(address = %address, apex = settings.address().of(&settings.http.apex), "serving");
    let db = app.db.clone();
    let wakes = forward_wakes(&settings.redis.url, &db);
    let served = serve_on(listener, app, settings, telemetry.metrics());
    tokio::select! {
        served = served => served?,
        () = wakes => {}
        () = keep_folding(telemetry.metrics()) => {}
    }
    tracing::info!("stopped");
    Ok(())
}

async fn serve_on(
    listener: TcpListener,
    app: App,
    settings: &Settings,
    metrics: Metrics,
) -> Result<(), CommandError> {
    let routes = probes::beside(app, Some(metrics), settings.http.open_metrics, settings.demo.enabled);
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(error = %error, "a connection stays slow");
        }
    });
    axum::serve(listener, routes.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stop_signal()?)
        .await?;
    Ok(())
}

/// Brings facts to their listeners and rings timers, until a signal says to stop.
pub async fn work(settings: &Settings) -> Result<(), CommandError> {
    let telemetry = Telemetry::start(&settings.telemetry, "work")?;
    let app = app(settings, 0).await?;
    require_version(&app.db).await?;
    let relay = app.relay();
    tracing::info!("working");
    tokio::select! {
        () = relay.run() => {}
        () = keep_folding(telemetry.metrics()) => {}
        () = receive_wakes(&settings.redis.url, &app.db) => {}
        () = stop_signal()? => {}
    }
    tracing::info!("stopped");
    Ok(())
}

/// Makes roles, schemas and grants.
pub async fn migrate(settings: &Settings) -> Result<(), CommandError> {
    let owner = required(&settings.database.owner_url, "database.owner_url")?;
    let app = required(&settings.database.app_url, "database.app_url")?;
    Ok(migrations::migrate(owner, app).await?)
}

/// Loads the demo, waits until a worker has delivered everything, and then bundles what lies on the trays and lets groups book of it,
/// unless they are to book nothing. The large demo leaves nothing to deliver.
pub async fn demo(settings: &Settings, large: Option<Size>, booked: bool) -> Result<(), CommandError> {
    let _telemetry = Telemetry::start(&settings.telemetry, "demo")?;
    let app = app(settings, 0).await?;
    require_version(&app.db).await?;
    if let Some(size) = large {
        return Ok(demo::large::load(&app, size).await?);
    }
    demo::load(&app).await?;
    demo::wait_until_delivered(&app, Duration::from_mins(2)).await?;
    demo::bundle(&app).await?;
    if booked {
        demo::reserve(&app).await?;
        demo::wait_until_delivered(&app, Duration::from_mins(2)).await?;
    }
    Ok(())
}

/// Prints the effective settings.
#[allow(clippy::print_stdout, reason = "printing is what this command is for")]
pub fn print_settings(settings: &Settings) {
    for line in settings.shown() {
        println!("{line}");
    }
}

/// Lists dead letters, and sends them again if asked to.
#[allow(clippy::print_stdout, reason = "printing is what this command is for")]
pub async fn letters(settings: &Settings, retry: bool) -> Result<(), CommandError> {
    let db = database(settings, 0).await?;
    for letter in events::dead_letters(&db).await? {
        let error = letter.last_error.as_deref().unwrap_or("-");
        println!(
            "{} {} {} -> {} ({}): {error}",
            letter.told_at, letter.kind, letter.fact_id, letter.recipient_id, letter.listener
        );
    }
    if retry {
        println!("{} sent again", events::retry_dead_letters(&db, Clock::system().now()).await?);
    }
    Ok(())
}

/// Makes a key for a person, and prints its token alone.
#[allow(clippy::print_stdout, reason = "printing is what this command is for")]
pub async fn token(settings: &Settings, asked: &TokenAsked) -> Result<(), CommandError> {
    let app = app(settings, 0).await?;
    require_version(&app.db).await?;
    let token = make_token(&app, asked).await?;
    println!("{token}");
    Ok(())
}

/// For whom a token is made, and for what.
#[derive(Clone, Debug, clap::Args)]
pub struct TokenAsked {
    /// The tenant, by its name in addresses.
    #[arg(long)]
    pub tenant: String,
    /// The person, by the e-mail address that they sign in with.
    #[arg(long)]
    pub person: String,
    /// What it is for: read, book, host, or more than one of them.
    #[arg(long, value_delimiter = ' ', num_args = 1.., required = true)]
    pub scope: Vec<String>,
    /// How many days it works: 30, 90 or 365.
    #[arg(long, default_value = "90")]
    pub days: String,
    /// What its person calls it.
    #[arg(long, default_value = "tarjotin token")]
    pub name: String,
}

/// The token of a new key.
pub async fn make_token(app: &App, asked: &TokenAsked) -> Result<String, CommandError> {
    let nobody = |what: &str| CommandError::Nobody(what.to_owned());
    let tenants = app.directory().tenants().await.map_err(CommandError::Directory)?;
    let tenant =
        tenants.iter().find(|card| card.slug == asked.tenant).ok_or_else(|| nobody(&asked.tenant))?;
    let person = app.identity.person_with(tenant.id, &asked.person).await?;
    let person = person.ok_or_else(|| nobody(&asked.person))?;
    let scopes =
        asked.scope.iter().filter(|scope| !scope.is_empty()).map(|scope| {
            Scope::parse(scope).ok_or_else(|| CommandError::NoKey(format!("{scope} is no scope")))
        });
    let new = NewKey::parse(&asked.name, scopes.collect::<Result<_, _>>()?, &asked.days)
        .map_err(|flaws| CommandError::NoKey(format!("{flaws:?}")))?;
    Ok(app.identity.make_key(tenant.id, person, &new).await?.token)
}

async fn app(settings: &Settings, ready: u32) -> Result<App, CommandError> {
    let db = database(settings, ready).await?;
    Ok(App::new(db, Clock::system(), surroundings(settings)?)?)
}

/// What the settings say of what the services stand on.
pub fn surroundings(settings: &Settings) -> Result<Surroundings, CommandError> {
    let sign_in = SignInRules {
        demo: settings.demo.enabled,
        limits: Limits::new(settings.redis.url.expose_secret(), settings.proxy()?)?,
        sessions: SessionCache::new(settings.redis.url.expose_secret())?,
        rates: settings.sign_in_rates(),
    };
    Ok(Surroundings {
        address: settings.address(),
        sign_in,
        carrier: carrier(settings)?,
        quiet: settings.quiet_hours(),
        pages: settings.keeping_rules(),
        news: settings.news_time(),
        key_rate: settings.key_rate(),
        fetcher: Fetcher::new(&settings.import.allowed_hosts)?,
        pictures: PictureFiles::open(&settings.picture_place()?)?,
        tips_per_person: settings.tips_per_person(),
        searches_per_network: settings.searches_per_network(),
    })
}

/// Who takes letters: the server that is set, else in a demo its mailbox.
fn carrier(settings: &Settings) -> Result<Carrier, CarrierError> {
    match settings.mail.url.expose_secret() {
        "" if settings.demo.enabled => Ok(Carrier::Mailbox),
        "" => Ok(Carrier::Nobody),
        url => Carrier::smtp(url, &settings.mail.from),
    }
}

async fn database(settings: &Settings, ready: u32) -> Result<TenantDb, CommandError> {
    let url = required(&settings.database.app_url, "database.app_url")?.to_owned();
    Ok(TenantDb::connect(&DbSettings { url, connections: settings.database.connections, ready }).await?)
}

async fn require_version(db: &TenantDb) -> Result<(), CommandError> {
    let (has, needs) = (db.schema_version().await?, migrations::newest_version());
    if has.is_some_and(|has| has >= needs) { Ok(()) } else { Err(CommandError::NotMigrated { has, needs }) }
}

fn required<'s>(address: &'s SecretString, name: &'static str) -> Result<&'s str, CommandError> {
    match address.expose_secret() {
        "" => Err(CommandError::Unset(name)),
        address => Ok(address),
    }
}

async fn forward_wakes(redis: &SecretString, db: &TenantDb) {
    match redis.expose_secret() {
        "" => std::future::pending().await,
        url => events::forward_wakes(url, db.told()).await,
    }
}

async fn receive_wakes(redis: &SecretString, db: &TenantDb) {
    match redis.expose_secret() {
        "" => std::future::pending().await,
        url => events::receive_wakes(url, db.told()).await,
    }
}

async fn keep_folding(metrics: Metrics) {
    loop {
        tokio::time::sleep(Duration::from_secs(5)).await;
        metrics.fold();
    }
}

/// Ends when the process is asked to stop.
fn stop_signal() -> Result<impl Future<Output = ()>, CommandError> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
