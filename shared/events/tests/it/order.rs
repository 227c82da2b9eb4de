//! What is told of one thing is heard in the order in which it was told, whoever carries it.

use contract::{Fact, OfferingId};
use tenancy::Reason;
use testkit::change;

use crate::listener::Told;

#[tokio::test]
async fn facts_of_one_key_are_heard_in_order_with_several_relays_at_once() {
    let told = Told::begin().await;
    let offerings: Vec<OfferingId> = (0..4).map(|_| OfferingId::new()).collect();
    let mut told_of: Vec<Vec<Fact>> = vec![Vec::new(); offerings.len()];
    for _ in 0..10 {
        for (number, offering) in offerings.iter().enumerate() {
            told_of[number].push(told.tell_of(*offering).await);
        }
    }
    let (a, b, c) = tokio::join!(told.deliver(), told.deliver(), told.deliver());
    assert_eq!(a + b + c, 40);
    for (offering, expected) in offerings.iter().zip(told_of) {
        let heard: Vec<Fact> =
            told.heard().into_iter().filter(|fact| fact.key() == offering.as_uuid()).collect();
        assert_eq!(heard, expected);
    }
}

#[tokio::test]
async fn a_fact_waits_for_the_one_before_it_and_not_for_another_things() {
    let told = Told::begin().await;
    let (slow, quick) = (OfferingId::new(), OfferingId::new());
    told.tell_of(slow).await;
    told.listener_fails(true);
    assert_eq!(told.deliver().await, 1);
    told.listener_fails(false);
    told.tell_of(slow).await;
    let other = told.tell_of(quick).await;
    assert_eq!(told.deliver().await, 1, "the second fact of the slow thing waits");
    assert_eq!(told.heard(), [other]);
    told.clock.set(told.clock.now().plus(events::LEASE));
    assert_eq!(told.deliver().await, 2);
}

#[tokio::test]
async fn a_fact_that_is_heard_twice_changes_things_once() {
    let told = Told::begin().await;
    let fact = told.tell_of(OfferingId::new()).await;
    assert_eq!(told.deliver().await, 1);
    // The listener has committed, and its relay died before it could say so: the delivery is still pending.
    let tx = told.db.begin_system(Reason::Relay).await.expect("a transaction begins");
    let sql = "update events.fact_delivery set state = 'pending', next_at = $2 where recipient_id = $1";
    let revived = change(&tx, sql, [told.tenant.into(), told.clock.now().into()]).await;
    tx.commit().await.expect("a transaction commits");
    assert_eq!(revived, 1);

    assert_eq!(told.deliver().await, 1);
    assert_eq!(told.calls(), [2]);
    assert_eq!(told.heard(), [fact], "heard twice, done once");
}
