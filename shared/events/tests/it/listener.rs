//! A listener that writes down what it hears, and one tenant with facts to tell it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use contract::{Fact, FactId, Listener, OfferingId};
use events::{Heard, Hears, ListenError, Relay, Telling, first_hearing, tell};
use tenancy::{Clock, TenantDb, TenantId, Timestamp};
use tokio::sync::Notify;

/// Writes down what it hears, each first hearing in the order in which it was committed.
pub(crate) struct Notebook {
    db: TenantDb,
    /// Whether it fails at once.
    pub(crate) fails: AtomicBool,
    /// Whether it panics.
    pub(crate) panics: AtomicBool,
    /// Whether it begins and never ends.
    pub(crate) hangs: AtomicBool,
    /// Rings when a hearing begins.
    pub(crate) begun: Notify,
    calls: Mutex<HashMap<FactId, u32>>,
    noted: Mutex<Vec<Fact>>,
}

#[async_trait]
impl Hears for Notebook {
    fn listener(&self) -> Listener {
        Listener::Listings
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        *self.calls.lock().expect("the calls").entry(heard.id).or_default() += 1;
        self.begun.notify_one();
        if self.hangs.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
        assert!(!self.panics.load(Ordering::Relaxed), "the pen breaks");
        if self.fails.load(Ordering::Relaxed) {
            return Err(ListenError::NotThere("a pen"));
        }
        let tx = self.db.begin(heard.recipient).await?;
        if first_hearing(&tx, heard, now).await? {
            tx.commit().await?;
            self.noted.lock().expect("the notes").push(heard.fact.clone());
        }
        Ok(())
    }
}

/// One tenant, its facts, and who hears them.
pub(crate) struct Told {
    pub(crate) db: TenantDb,
    pub(crate) clock: Clock,
    pub(crate) tenant: TenantId,
    pub(crate) notebook: Arc<Notebook>,
}

impl Told {
    pub(crate) async fn begin() -> Self {
        let db = testkit::database().await;
        let notebook = Notebook {
            db: db.clone(),
            fails: AtomicBool::new(false),
            panics: AtomicBool::new(false),
            hangs: AtomicBool::new(false),
            begun: Notify::new(),
            calls: Mutex::default(),
            noted: Mutex::default(),
        };
        let clock = Clock::standing(testkit::morning());
        Self { db, clock, tenant: TenantId::new(), notebook: Arc::new(notebook) }
    }

    /// A relay; several of them share the notebook.
    pub(crate) fn relay(&self) -> Relay {
        let hears: Vec<Arc<dyn Hears>> = vec![Arc::clone(&self.notebook) as Arc<dyn Hears>];
        Relay::new(self.db.clone(), self.clock.clone(), hears, Vec::new())
    }

    /// How many deliveries one relay works on until nothing of this tenant's is left to do now.
    pub(crate) async fn deliver(&self) -> usize {
        self.relay().run_until_quiet(&[self.tenant]).await.expect("the relay works")
    }

    /// Tells a fact of `offering` in a transaction of its own; the fact is unlike any other.
    pub(crate) async fn tell_of(&self, offering: OfferingId) -> Fact {
        let fact = Fact::OfferingReceived { offering, owner: TenantId::new() };
        let tx = self.db.begin(self.tenant).await.expect("a transaction begins");
        tell(&tx, &self.telling(&fact)).await.expect("a fact is told");
        tx.commit().await.expect("a transaction commits");
        fact
    }

    pub(crate) fn telling<'a>(&'a self, fact: &'a Fact) -> Telling<'a> {
        Telling { fact, by: None, at: self.clock.now(), to: std::slice::from_ref(&self.tenant) }
    }

    /// What has been heard, first hearings only, in order.
    pub(crate) fn heard(&self) -> Vec<Fact> {
        self.notebook.noted.lock().expect("the notes").clone()
    }

    /// How often the listener was called for each fact.
    pub(crate) fn calls(&self) -> Vec<u32> {
        self.notebook.calls.lock().expect("the calls").values().copied().collect()
    }

    pub(crate) fn listener_fails(&self, fails: bool) {
        self.notebook.fails.store(fails, Ordering::Relaxed);
    }
}
