//! The product as an operator runs it: a migrated database, a server, a worker, and perhaps a Redis.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use platform::App;
use platform::settings::Settings;
use tenancy::{Clock, DbSettings, TenantDb};
use testkit::browser::Browser;
use testkit::process::{Folder, Process, eventually, free_port, product};
use testkit::redis_url;

use super::database::Database;
use super::visitor::Visitor;

/// How long a part may take to start or to end.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// Which Redis the product is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wakes {
    /// The test's, which all share.
    Shared,
    /// One of its own, so that it can be killed.
    Own,
    /// One that has never been there.
    Missing,
}

/// A running product. Its parts end with it.
#[derive(Debug)]
pub(super) struct Site {
    server: Option<Process>,
    worker: Option<Process>,
    redis: Option<(Process, Folder)>,
    settings: Vec<(String, String)>,
    port: u16,
    pub(super) database: Database,
    pictures: Folder,
}

impl Site {
    /// The product with its demo loaded and listed.
    pub(super) async fn open() -> Self {
        let mut site = Self::prepare(Wakes::Shared).await;
        site.start().await;
        site
    }

    /// A migrated database, and nothing that runs on it yet.
    pub(super) async fn prepare(wakes: Wakes) -> Self {
        let database = Database::new().await;
        migrate(&database).await;
        let pictures = Folder::new();
        let (port, mut redis, mut redis_address) = (free_port(), None, redis_url());
        if wakes != Wakes::Shared {
            let port = free_port();
            redis_address = format!("redis://127.0.0.1:{port}/");
            redis = if wakes == Wakes::Own { Some(start_redis(port).await) } else { None };
        }
        let settings = vec![
            ("TARJOTIN__DATABASE__APP_URL".to_owned(), database.app_url().to_string()),
            ("TARJOTIN__HTTP__PORT".to_owned(), port.to_string()),
            ("TARJOTIN__REDIS__URL".to_owned(), redis_address),
            ("TARJOTIN__DEMO__ENABLED".to_owned(), "true".to_owned()),
            ("TARJOTIN__STORAGE__URL".to_owned(), format!("file://{}", pictures.path().display())),
        ];
        Self { server: None, worker: None, redis, settings, port, database, pictures }
    }

    /// Gives a setting, for what is started from now on.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.settings.push((name.to_owned(), value.to_owned()));
    }

    /// Starts all parts, with the demo loaded and listed.
    pub(super) async fn start(&mut self) {
        self.start_worker();
        self.load_demo().await;
        self.start_server().await;
    }

    /// Starts the worker.
    pub(super) fn start_worker(&mut self) {
        self.worker = Some(Process::start("tarjotin work", &mut self.command("work")));
    }

    /// Starts the server, and waits until it answers.
    pub(super) async fn start_server(&mut self) {
        self.server = Some(Process::start("tarjotin serve", &mut self.command("serve")));
        let visitor = self.visitor("localhost");
        eventually("the server answers", PATIENCE, async || {
            let ended = self.server.as_mut().and_then(Process::end);
            assert!(ended.is_none(), "tarjotin serve ended: {ended:?}");
            visitor.get("/healthz").await.ok().filter(|answer| answer.status == 200)
        })
        .await;
    }

    /// Loads the demo as an operator does, and waits until all of it is listed.
    pub(super) async fn load_demo(&self) {
        let mut demo = Process::start("tarjotin demo", self.command("demo").arg("--unbooked"));
        assert!(demo.ended(Duration::from_mins(1)).await.success());
    }

    /// A command of the product's, with this site's settings.
    pub(super) fn command(&self, name: &str) -> Command {
        let mut command = product(name);
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        command
    }

    /// The server, which runs.
    pub(super) fn server(&mut self) -> &mut Process {
        self.server.as_mut().expect("the server has been started")
    }

    /// The worker, which runs.
    pub(super) fn worker(&mut self) -> &mut Process {
        self.worker.as_mut().expect("the worker has been started")
    }

    /// Redis, which runs and is this site's own.
    pub(super) fn redis(&mut self) -> &mut Process {
        &mut self.redis.as_mut().expect("the site has a Redis of its own").0
    }

    /// The port that the server answers on.
    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// The address of a page of the tenant at `{slug}.localhost`.
    pub(super) fn url(&self, slug: &str, path: &str) -> String {
        format!("http://{slug}.localhost:{}{path}", self.port)
    }

    /// Somebody at `host` who has not signed in.
    pub(super) fn visitor(&self, host: &str) -> Visitor {
        Visitor::new(host, self.port)
    }

    /// `role` of the tenant `slug`, signed in there.
    pub(super) async fn person(&self, role: &str, slug: &str) -> Visitor {
        let visitor = self.visitor(&format!("{slug}.localhost"));
        visitor.signed_in(&format!("{role}@{slug}.example")).await
    }

    /// Somebody's browser, where they have signed in and read Swedish.
    pub(super) async fn browser(&self, role: &str, slug: &str, width: u32) -> Browser {
        let browser = Browser::open(true).await;
        browser.become_wide(width).await;
        browser.go(&self.url(slug, "/sign-in?next=/offerings&lang=sv")).await;
        browser.click(&format!("form:has(input[value='{role}@{slug}.example']) button")).await;
        browser.comes_to("/offerings").await;
        browser.go(&self.url(slug, "/offerings?lang=sv")).await;
        browser
    }

    /// The services on the same database, to prepare what no page can.
    pub(super) async fn app(&self) -> App {
        services(self.port, self.pictures.path(), self.database.app_url().to_string()).await
    }

    /// Waits until every fact has been heard, and asserts that none was given up.
    pub(super) async fn becomes_quiet(&self, patience: Duration) {
        let waiting = "select count(*) from events.fact_delivery where state = 'pending'";
        eventually("every fact is heard", patience, async || {
            (self.database.number(waiting).await == 0).then_some(())
        })
        .await;
        let given_up =
            "select concat_ws(' ', listener, last_error) from events.fact_delivery where state <> 'done'";
        assert_eq!(self.database.texts(given_up).await, Vec::<String>::new(), "dead letters");
    }
}

/// The services on a database, beside a product that runs on it.
pub(super) async fn services(port: u16, pictures: &Path, url: String) -> App {
    let pictures = pictures.display();
    let settings =
        format!("[http]\nport = {port}\n[demo]\nenabled = true\n[storage]\nurl = 'file://{pictures}'");
    let settings = Settings::with(&settings).expect("settings");
    let around = platform::commands::surroundings(&settings).expect("surroundings");
    let db = TenantDb::connect(&DbSettings { url, connections: 4, ready: 0 }).await.expect("app may log in");
    App::new(db, Clock::system(), around).expect("the services fit together")
}

/// Brings a database to the product's version. The password of `app` belongs to the whole cluster and stays as it is.
async fn migrate(database: &Database) {
    let mut command = product("migrate");
    command.env("TARJOTIN__DATABASE__OWNER_URL", database.owner_url().as_str());
    command.env("TARJOTIN__DATABASE__APP_URL", "postgres://app@localhost");
    assert!(Process::start("tarjotin migrate", &mut command).ended(PATIENCE).await.success());
}

async fn start_redis(port: u16) -> (Process, Folder) {
    let folder = Folder::new();
    let mut command = Command::new("redis-server");
    command.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--port", &port.to_string()]);
    let mut redis = Process::start("redis-server", command.arg("--dir").arg(folder.path()));
    redis.says("Ready to accept connections", PATIENCE).await;
    (redis, folder)
}
