//! Wake-ups: within a process by a commit, between processes over Redis, and never needed.

use std::time::Duration;

use contract::OfferingId;
use events::{forward_wakes, receive_wakes, tell};

use crate::listener::Told;

const SOON: Duration = Duration::from_secs(10);
const AT_ONCE: Duration = Duration::from_millis(50);

#[tokio::test]
async fn a_commit_wakes_the_relay_and_a_rollback_does_not() {
    let told = Told::begin().await;
    let fact = contract::Fact::OfferingPublished { offering: OfferingId::new() };
    let tx = told.db.begin(told.tenant).await.expect("a transaction begins");
    tell(&tx, &told.telling(&fact)).await.expect("a fact is told");
    drop(tx);
    let wake = told.db.told();
    assert!(tokio::time::timeout(AT_ONCE, wake.wait()).await.is_err(), "nothing was told");

    told.tell_of(OfferingId::new()).await;
    tokio::time::timeout(SOON, wake.wait()).await.expect("a commit wakes");
}

#[tokio::test]
async fn a_wake_goes_to_another_process_over_redis() {
    let (here, there) = (Told::begin().await, Told::begin().await);
    let url = testkit::redis_url();
    let woken = there.db.told();
    let arrives = async {
        // The first wakes may come before the other side listens: a hint may be lost.
        loop {
            here.db.told().wake();
            if tokio::time::timeout(AT_ONCE, woken.wait()).await.is_ok() {
                return;
            }
        }
    };
    let passed_on = async {
        tokio::select! {
            () = forward_wakes(&url, here.db.told()) => {}
            () = receive_wakes(&url, there.db.told()) => {}
            () = arrives => {}
        }
    };
    tokio::time::timeout(SOON, passed_on).await.expect("the wake arrives");
}

#[tokio::test]
async fn without_redis_facts_are_delivered_all_the_same() {
    let told = Told::begin().await;
    let nowhere = "redis://127.0.0.1:1/";
    told.tell_of(OfferingId::new()).await;
    tokio::select! {
        () = forward_wakes(nowhere, told.db.told()) => panic!("forwarding goes on without Redis"),
        worked = told.deliver() => assert_eq!(worked, 1),
    }
}
