//! Any number of relays share the work, and one that dies gives its share back.

use std::sync::atomic::Ordering;

use contract::OfferingId;
use events::LEASE;
use jiff::SignedDuration;

use crate::listener::Told;

#[tokio::test]
async fn two_relays_never_claim_the_same_delivery() {
    let told = Told::begin().await;
    for _ in 0..150 {
        told.tell_of(OfferingId::new()).await;
    }
    let (a, b, c, d) = tokio::join!(told.deliver(), told.deliver(), told.deliver(), told.deliver());
    assert_eq!(a + b + c + d, 150);
    assert!(told.calls().iter().all(|calls| *calls == 1), "{:?}", told.calls());
    assert_eq!(told.heard().len(), 150);
}

#[tokio::test]
async fn a_relay_that_dies_in_the_middle_gives_its_work_back_when_its_lease_ends() {
    let told = Told::begin().await;
    let fact = told.tell_of(OfferingId::new()).await;
    told.notebook.hangs.store(true, Ordering::Relaxed);
    tokio::select! {
        _ = told.deliver() => panic!("the listener never ends"),
        () = told.notebook.begun.notified() => {}
    }
    told.notebook.hangs.store(false, Ordering::Relaxed);

    told.clock.set(testkit::morning().plus(LEASE).plus(SignedDuration::from_millis(-1)));
    assert_eq!(told.deliver().await, 0, "the dead relay's lease still runs");
    told.clock.set(testkit::morning().plus(LEASE));
    assert_eq!(told.deliver().await, 1);
    assert_eq!(told.heard(), [fact]);
}

#[tokio::test]
async fn a_listener_that_panics_fails_like_any_other_and_does_not_take_the_relay_along() {
    let told = Told::begin().await;
    let fact = told.tell_of(OfferingId::new()).await;
    told.notebook.panics.store(true, Ordering::Relaxed);
    assert_eq!(told.deliver().await, 1);
    told.notebook.panics.store(false, Ordering::Relaxed);
    assert_eq!(told.deliver().await, 0, "not at once");
    told.clock.set(testkit::morning().plus(SignedDuration::from_millis(500)));
    assert_eq!(told.deliver().await, 1, "after the first pause, sooner than its lease ends");
    assert_eq!(told.heard(), [fact]);
}

#[tokio::test]
async fn a_relay_asked_for_one_tenant_leaves_another_alone() {
    let (ours, theirs) = (Told::begin().await, Told::begin().await);
    theirs.tell_of(OfferingId::new()).await;
    assert_eq!(ours.deliver().await, 0);
    assert_eq!(theirs.deliver().await, 1);
}
