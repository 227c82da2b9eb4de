//! A pool of one: whatever happened to the last borrower, the next one sees its own rows and no others.
#![allow(
    clippy::disallowed_methods,
    reason = "a test may start tasks of its own, to see them panic or be cancelled"
)]

use std::time::Duration;

use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use tenancy::{Reason, TenantDb, TenantId};
use uuid::Uuid;

use crate::database::{
    one_connection, owners_seen_by, read_without_a_tenant, tenant_with_a_unit, write_unit,
};

/// Lets `happen` befall A's transaction on the one connection, then looks at what everybody sees.
async fn after(happen: impl AsyncFnOnce(&TenantDb, TenantId)) {
    let db = one_connection().await;
    let a = tenant_with_a_unit(&db).await;
    let b = tenant_with_a_unit(&db).await;
    happen(&db, a).await;
    everybody_sees_their_own(&db, a, b).await;
}

async fn everybody_sees_their_own(db: &TenantDb, a: TenantId, b: TenantId) {
    assert_eq!(owners_seen_by(db, b).await, [b]);
    let nobody = db.begin_system(Reason::Watch).await.expect("a transaction begins");
    let error = read_without_a_tenant(nobody).await.to_string();
    assert!(error.contains("invalid input syntax for type uuid"), "{error}");
    assert_eq!(owners_seen_by(db, a).await, [a]);
    assert_eq!(db.connections().0, 1, "all that happened on one connection");
}

async fn commits(db: &TenantDb, tenant: TenantId) {
    let tx = db.begin(tenant).await.expect("a transaction begins");
    tx.commit().await.expect("a transaction commits");
}

async fn forgets_to_commit(db: &TenantDb, tenant: TenantId) {
    let tx = db.begin(tenant).await.expect("a transaction begins");
    let renamed = tx.execute_unprepared("update identity.unit set tenant_id = tenant_id").await;
    assert_eq!(renamed.expect("a tenant writes its own row").rows_affected(), 1);
}

async fn fails(db: &TenantDb, tenant: TenantId) {
    let tx = db.begin(tenant).await.expect("a transaction begins");
    tx.execute_unprepared("select 1 / 0").await.expect_err("a statement fails");
    tx.execute_unprepared("select 1").await.expect_err("a failed transaction does nothing more");
}

async fn panics(db: &TenantDb, tenant: TenantId) {
    let db = db.clone();
    let task = tokio::spawn(async move {
        let _tx = db.begin(tenant).await.expect("a transaction begins");
        panic!("in the middle of a transaction");
    });
    assert!(task.await.expect_err("the task ends badly").is_panic());
}

/// The statement waits for a lock that somebody else holds, so it is certainly under way when its task is ended.
async fn is_cancelled(db: &TenantDb, tenant: TenantId) {
    let lock = Uuid::now_v7().as_u128() & 0x7fff_ffff;
    let wait = format!("select pg_advisory_xact_lock({lock})");
    let elsewhere = one_connection().await;
    let holder = elsewhere.begin(TenantId::new()).await.expect("a transaction begins");
    holder.execute_unprepared(&wait).await.expect("a free lock is had at once");

    let db = db.clone();
    let task = tokio::spawn(async move {
        let tx = db.begin(tenant).await.expect("a transaction begins");
        tx.execute_unprepared(&wait).await
    });
    tokio::time::timeout(Duration::from_secs(10), until_somebody_waits(&holder, lock))
        .await
        .expect("the statement reaches the lock")
        .expect("locks can be looked at");
    task.abort();
    assert!(task.await.expect_err("the task ends early").is_cancelled());
}

async fn until_somebody_waits(holder: &impl ConnectionTrait, lock: u128) -> Result<(), DbErr> {
    let sql = format!("select from pg_locks where locktype = 'advisory' and objid = {lock} and not granted");
    while holder.query_one_raw(Statement::from_string(DbBackend::Postgres, &sql)).await?.is_none() {}
    Ok(())
}

#[tokio::test]
async fn after_a_commit_the_next_tenant_sees_its_own_rows() {
    after(commits).await;
}

#[tokio::test]
async fn after_a_forgotten_commit_the_next_tenant_sees_its_own_rows() {
    after(forgets_to_commit).await;
}

#[tokio::test]
async fn after_an_error_the_next_tenant_sees_its_own_rows() {
    after(fails).await;
}

#[tokio::test]
async fn after_a_panic_the_next_tenant_sees_its_own_rows() {
    after(panics).await;
}

#[tokio::test]
async fn after_a_cancelled_statement_the_next_tenant_sees_its_own_rows() {
    after(is_cancelled).await;
}

#[tokio::test]
async fn one_connection_survives_it_all_in_a_row() {
    after(async |db, tenant| {
        commits(db, tenant).await;
        forgets_to_commit(db, tenant).await;
        fails(db, tenant).await;
        panics(db, tenant).await;
        is_cancelled(db, tenant).await;
    })
    .await;
}

#[tokio::test]
async fn what_was_not_committed_did_not_happen() {
    let db = one_connection().await;
    let tenant = TenantId::new();
    let tx = db.begin(tenant).await.expect("a transaction begins");
    write_unit(&tx, tenant).await.expect("a tenant writes its own unit");
    drop(tx);
    assert_eq!(owners_seen_by(&db, tenant).await, []);
}

#[tokio::test]
async fn a_fresh_connection_without_a_tenant_is_an_error() {
    let db = one_connection().await;
    let nobody = db.begin_system(Reason::Watch).await.expect("a transaction begins");
    let error = read_without_a_tenant(nobody).await.to_string();
    assert!(error.contains("unrecognized configuration parameter"), "{error}");
}
