//! What cannot be delivered is tried again, ever more slowly, then given up in the open.

use contract::OfferingId;
use events::{DeadLetter, MOST_ATTEMPTS, backlog, dead_letters, retry_dead_letters};
use jiff::SignedDuration;
use tenancy::{Reason, Timestamp};
use testkit::texts;

use crate::listener::Told;

/// When the tenant's pending delivery is tried next.
async fn next_try(told: &Told) -> Option<Timestamp> {
    let tx = told.db.begin_system(Reason::Relay).await.expect("a transaction begins");
    let sql = "select to_char(next_at at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')
                 from events.fact_delivery where recipient_id = $1 and state = 'pending' order by seq limit 1";
    let found = texts(&tx, sql, [told.tenant.into()]).await;
    found.first().map(|at| at.parse().expect("a moment"))
}

async fn letters_to(told: &Told) -> Vec<DeadLetter> {
    let all = dead_letters(&told.db).await.expect("dead letters can be read");
    all.into_iter().filter(|letter| letter.recipient_id == told.tenant.as_uuid()).collect()
}

/// One story in one test: sending dead letters again sends those of every tenant.
#[tokio::test]
async fn a_delivery_that_fails_is_tried_with_growing_pauses_then_given_up_then_sent_again() {
    let told = Told::begin().await;
    let offering = OfferingId::new();
    let first = told.tell_of(offering).await;
    told.listener_fails(true);
    let mut last_pause = SignedDuration::ZERO;
    for attempt in 1..MOST_ATTEMPTS {
        assert_eq!(told.deliver().await, 1, "attempt {attempt}");
        let next = next_try(&told).await.expect("it is tried again");
        let pause = next.as_jiff().duration_since(told.clock.now().as_jiff());
        assert!(pause > last_pause, "attempt {attempt}: {pause} after {last_pause}");
        last_pause = pause;
        told.clock.set(next.plus(SignedDuration::from_millis(-1)));
        assert_eq!(told.deliver().await, 0, "too early after attempt {attempt}");
        told.clock.set(next);
    }
    let second = told.tell_of(offering).await;
    assert!(letters_to(&told).await.is_empty());
    // The last attempt kills the first fact, and with it the way is free for the second, which fails for its own part.
    assert_eq!(told.deliver().await, 2);
    let [letter] = <[DeadLetter; 1]>::try_from(letters_to(&told).await).expect("one dead letter");
    assert_eq!((letter.kind.as_str(), letter.listener.as_str()), ("OfferingReceived", "catalogue.listings"));
    assert!(letter.last_error.is_some_and(|error| error.contains("a pen")));
    assert!(backlog(&told.db).await.expect("a backlog").dead >= 1);

    told.listener_fails(false);
    told.clock.set(next_try(&told).await.expect("the second fact is tried again"));
    assert_eq!(told.deliver().await, 1);
    assert_eq!(
        told.heard(),
        std::slice::from_ref(&second),
        "a dead letter no longer holds up what comes after it"
    );

    assert!(retry_dead_letters(&told.db, told.clock.now()).await.expect("letters are sent again") >= 1);
    assert!(letters_to(&told).await.is_empty());
    assert_eq!(told.deliver().await, 1);
    assert_eq!(told.heard(), [second, first]);
}

#[tokio::test]
async fn a_fact_of_a_newer_program_waits_for_that_program() {
    let told = Told::begin().await;
    let tx = told.db.begin(told.tenant).await.expect("a transaction begins");
    let sql = "with told as (
                 insert into events.fact (tenant_id, id, kind, version, key, body, told_at)
                 values ($1, gen_random_uuid(), 'SomethingNew', 2, gen_random_uuid(), '{}', $2) returning *)
               insert into events.fact_delivery (tenant_id, fact_id, recipient_id, listener, key, next_at)
               select tenant_id, id, tenant_id, 'catalogue.listings', key, $2 from told";
    testkit::change(&tx, sql, [told.tenant.into(), told.clock.now().into()]).await;
    tx.commit().await.expect("a transaction commits");
    assert_eq!(told.deliver().await, 0);
    assert_eq!(next_try(&told).await, Some(told.clock.now()), "it waits for a program that can");
    assert!(told.heard().is_empty() && letters_to(&told).await.is_empty());
}
