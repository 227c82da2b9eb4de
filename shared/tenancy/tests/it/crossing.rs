//! Through a door one is in the host's rows, and leaves one's own behind.
#![allow(
    clippy::disallowed_methods,
    reason = "the test of crossings plays federation, which alone may issue one"
)]

use tenancy::{Crossing, Door, TenantId};

use crate::database::{one_connection, owners_seen_in, tenant_with_a_unit, write_unit};

#[tokio::test]
async fn a_crossing_enters_the_hosts_rows_and_leaves_the_guests_behind() {
    let db = one_connection().await;
    let host = tenant_with_a_unit(&db).await;
    let guest = tenant_with_a_unit(&db).await;

    let across =
        db.open(&Door::Across(Crossing::issue(host, guest, None))).await.expect("a transaction begins");
    assert_eq!(owners_seen_in(&across).await.expect("a tenant reads"), [host]);
    assert_eq!(across.tenant(), host);
    drop(across);

    let at_home = db.open(&Door::Home(guest)).await.expect("a transaction begins");
    assert_eq!(owners_seen_in(&at_home).await.expect("a tenant reads"), [guest]);
}

#[tokio::test]
async fn a_row_of_another_tenant_cannot_be_written() {
    let db = one_connection().await;
    let tx = db.begin(TenantId::new()).await.expect("a transaction begins");
    let error = write_unit(&tx, TenantId::new()).await.expect_err("the wall stands").to_string();
    assert!(error.contains("row-level security"), "{error}");
}
