//! A fact and its deliveries are there with what happened, or not at all.

use contract::{Fact, OfferingId};
use events::{Telling, tell};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use tenancy::{PersonId, Reason, TenantId};
use testkit::{number, texts};

use crate::listener::Told;

async fn facts_and_deliveries(told: &Told) -> (i64, i64) {
    let tx = told.db.begin(told.tenant).await.expect("a transaction begins");
    let facts = number(&tx, "select count(*) from events.fact", []).await;
    (facts, number(&tx, "select count(*) from events.fact_delivery", []).await)
}

#[tokio::test]
async fn a_fact_that_is_rolled_back_was_never_told() {
    let told = Told::begin().await;
    let fact = Fact::OfferingPublished { offering: OfferingId::new() };
    let tx = told.db.begin(told.tenant).await.expect("a transaction begins");
    tell(&tx, &told.telling(&fact)).await.expect("a fact is told");
    drop(tx);
    assert_eq!(facts_and_deliveries(&told).await, (0, 0));
    assert_eq!(told.deliver().await, 0);
}

#[tokio::test]
async fn a_fact_that_is_committed_has_a_delivery_for_each_listener_of_each_recipient() {
    let told = Told::begin().await;
    let (a, b) = (TenantId::new(), TenantId::new());
    let fact = Fact::OfferingPublished { offering: OfferingId::new() };
    let by = PersonId::new();
    let tx = told.db.begin(told.tenant).await.expect("a transaction begins");
    let telling = Telling { fact: &fact, by: Some(by), at: told.clock.now(), to: &[a, b] };
    tell(&tx, &telling).await.expect("a fact is told");
    tx.commit().await.expect("a transaction commits");
    assert_eq!(facts_and_deliveries(&told).await, (1, 4));

    let tx = told.db.begin(told.tenant).await.expect("a transaction begins");
    let sql = "select recipient_id::text || ' ' || listener from events.fact_delivery order by seq";
    let mut expected: Vec<String> = Vec::new();
    for recipient in [a, b] {
        expected.extend(
            fact.listeners(recipient).iter().map(|listener| format!("{recipient} {}", listener.as_str())),
        );
    }
    let mut found = texts(&tx, sql, []).await;
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    assert_eq!(texts(&tx, "select by_person::text from events.fact", []).await, [by.to_string()]);
}

#[tokio::test]
async fn of_a_booking_the_guest_hears_and_hears_once_where_it_is_the_host_too() {
    let told = Told::begin().await;
    let host = told.tenant;
    for (guest, deliveries) in [(TenantId::new(), 1), (host, 2)] {
        let (booking, offering) = (contract::BookingId::new(), OfferingId::new());
        let fact = Fact::BookingChanged { booking, offering, guest };
        let tx = told.db.begin(host).await.expect("a transaction begins");
        let telling = Telling { fact: &fact, by: None, at: told.clock.now(), to: &[host, guest] };
        tell(&tx, &telling).await.expect("a fact is told");
        tx.commit().await.expect("a transaction commits");
        assert_eq!(facts_and_deliveries(&told).await, (deliveries, deliveries), "one for each fact so far");
    }
}

#[tokio::test]
async fn a_fact_that_nobody_hears_is_kept_all_the_same() {
    let told = Told::begin().await;
    let (booking, offering) = (contract::BookingId::new(), OfferingId::new());
    let fact = Fact::BookingCancelled { booking, offering, guest: TenantId::new() };
    let tx = told.db.begin(told.tenant).await.expect("a transaction begins");
    tell(&tx, &told.telling(&fact)).await.expect("a fact is told");
    tx.commit().await.expect("a transaction commits");
    assert_eq!(facts_and_deliveries(&told).await, (1, 0));
}

async fn refusal(tx: &impl ConnectionTrait, sql: &str) -> String {
    let refused: Result<_, DbErr> =
        tx.execute_raw(Statement::from_string(tx.get_database_backend(), sql)).await;
    refused.expect_err("the trail of facts cannot be changed").to_string()
}

#[tokio::test]
async fn nobody_changes_or_removes_what_happened() {
    let told = Told::begin().await;
    told.tell_of(OfferingId::new()).await;
    for sql in [
        "update events.fact set kind = 'SomethingElse'",
        "delete from events.fact",
        "truncate events.fact cascade",
        "update events.fact_delivery set state = 'done'",
        "delete from events.fact_delivery",
        "delete from events.fact_heard",
    ] {
        let tx = told.db.begin(told.tenant).await.expect("a transaction begins");
        let error = refusal(&tx, sql).await;
        assert!(error.contains("permission denied"), "{sql}: {error}");
    }
    for sql in
        ["update events.fact set kind = 'SomethingElse'", "delete from events.fact", "delete from events.due"]
    {
        let tx = told.db.begin_system(Reason::Relay).await.expect("a transaction begins");
        let error = refusal(&tx, sql).await;
        assert!(error.contains("permission denied"), "{sql}: {error}");
    }
}

#[tokio::test]
async fn a_tenant_neither_sees_anothers_facts_nor_tells_in_its_name() {
    let told = Told::begin().await;
    told.tell_of(OfferingId::new()).await;
    let stranger = told.db.begin(TenantId::new()).await.expect("a transaction begins");
    assert_eq!(number(&stranger, "select count(*) from events.fact", []).await, 0);
    let forged = format!(
        "insert into events.fact (tenant_id, id, kind, version, key, body, told_at)
         values ('{}', gen_random_uuid(), 'OfferingPublished', 1, gen_random_uuid(), '{{}}', now())",
        told.tenant
    );
    let error = refusal(&stranger, &forged).await;
    assert!(error.contains("row-level security"), "{error}");
}
