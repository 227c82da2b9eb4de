//! Timers: rows that ring at their moment.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use events::{LEASE, ListenError, Relay, Rings, clear_due, ensure_due, set_due};
use jiff::SignedDuration;
use tenancy::re::uuid::Uuid;
use tenancy::{Clock, TenantDb, TenantId, Timestamp};

const KIND: &str = "test.bell";

/// Notes each ring, and clears its row unless it is broken.
struct Bell {
    db: TenantDb,
    is_broken: Mutex<bool>,
    rung: Mutex<Vec<Uuid>>,
}

#[async_trait]
impl Rings for Bell {
    fn kind(&self) -> &'static str {
        KIND
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, _: Timestamp) -> Result<(), ListenError> {
        if *self.is_broken.lock().expect("the bell") {
            return Err(ListenError::NotThere("a clapper"));
        }
        let tx = self.db.begin(tenant).await?;
        clear_due(&tx, KIND, subject).await?;
        tx.commit().await?;
        self.rung.lock().expect("the rings").push(subject);
        Ok(())
    }
}

struct Tower {
    db: TenantDb,
    clock: Clock,
    tenant: TenantId,
    bell: Arc<Bell>,
}

impl Tower {
    async fn build() -> Self {
        let db = testkit::database().await;
        let bell = Bell { db: db.clone(), is_broken: Mutex::new(false), rung: Mutex::default() };
        let clock = Clock::standing(testkit::morning());
        Self { db, clock, tenant: TenantId::new(), bell: Arc::new(bell) }
    }

    async fn set(&self, subject: Uuid, after: SignedDuration) {
        let tx = self.db.begin(self.tenant).await.expect("a transaction begins");
        set_due(&tx, KIND, subject, testkit::morning().plus(after)).await.expect("a timer is set");
        tx.commit().await.expect("a transaction commits");
    }

    /// What has rung by so long after the morning, in all.
    async fn rung_by(&self, after: SignedDuration) -> Vec<Uuid> {
        self.clock.set(testkit::morning().plus(after));
        let bell = Arc::clone(&self.bell) as Arc<dyn Rings>;
        let relay = Relay::new(self.db.clone(), self.clock.clone(), Vec::new(), vec![bell]);
        relay.run_until_quiet(&[self.tenant]).await.expect("the relay works");
        self.bell.rung.lock().expect("the rings").clone()
    }
}

fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

#[tokio::test]
async fn what_is_due_rings_once_and_not_before_its_moment() {
    let tower = Tower::build().await;
    let subject = Uuid::now_v7();
    tower.set(subject, minutes(10)).await;
    assert!(tower.rung_by(minutes(9)).await.is_empty());
    assert_eq!(tower.rung_by(minutes(10)).await, [subject]);
    assert_eq!(tower.rung_by(minutes(100)).await, [subject]);
}

#[tokio::test]
async fn a_timer_that_is_set_again_is_moved() {
    let tower = Tower::build().await;
    let subject = Uuid::now_v7();
    tower.set(subject, minutes(10)).await;
    tower.set(subject, minutes(20)).await;
    assert!(tower.rung_by(minutes(19)).await.is_empty());
    assert_eq!(tower.rung_by(minutes(20)).await, [subject]);
}

#[tokio::test]
async fn a_timer_that_need_only_be_there_stays_where_it_is() {
    let tower = Tower::build().await;
    let subject = Uuid::now_v7();
    tower.set(subject, minutes(10)).await;
    let tx = tower.db.begin(tower.tenant).await.expect("a transaction begins");
    ensure_due(&tx, KIND, subject, testkit::morning().plus(minutes(90))).await.expect("a timer is there");
    tx.commit().await.expect("a transaction commits");
    assert_eq!(tower.rung_by(minutes(10)).await, [subject]);
}

#[tokio::test]
async fn a_timer_that_is_cleared_does_not_ring() {
    let tower = Tower::build().await;
    let subject = Uuid::now_v7();
    tower.set(subject, minutes(10)).await;
    let tx = tower.db.begin(tower.tenant).await.expect("a transaction begins");
    clear_due(&tx, KIND, subject).await.expect("a timer is cleared");
    tx.commit().await.expect("a transaction commits");
    assert!(tower.rung_by(minutes(10)).await.is_empty());
}

#[tokio::test]
async fn a_timer_whose_work_fails_rings_again_after_a_pause() {
    let tower = Tower::build().await;
    let subject = Uuid::now_v7();
    tower.set(subject, minutes(10)).await;
    *tower.bell.is_broken.lock().expect("the bell") = true;
    assert!(tower.rung_by(minutes(10)).await.is_empty());
    *tower.bell.is_broken.lock().expect("the bell") = false;
    assert!(tower.rung_by(minutes(10)).await.is_empty(), "not at once");
    assert_eq!(tower.rung_by(minutes(10) + LEASE).await, [subject]);
}
