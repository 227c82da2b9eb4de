//! Transactions without a tenant read what their role is let to read, and nothing else.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use tenancy::Reason;

use crate::database::{one_connection, owners_seen_by, tenant_with_a_unit};

#[tokio::test]
async fn system_reads_the_hosts_that_no_tenant_may_read() {
    let db = one_connection().await;
    let hosts = Statement::from_string(DbBackend::Postgres, "select count(*) from identity.host");
    let system = db.begin_system(Reason::Directory).await.expect("a transaction begins");
    system.query_one_raw(hosts.clone()).await.expect("system reads hosts");
    drop(system);

    let tenant = tenant_with_a_unit(&db).await;
    let tx = db.begin(tenant).await.expect("a transaction begins");
    let error = tx.query_one_raw(hosts).await.expect_err("a tenant does not").to_string();
    assert!(error.contains("permission denied"), "{error}");
}

#[tokio::test]
async fn system_does_not_read_a_walled_table_that_is_not_on_its_list() {
    let db = one_connection().await;
    let tenant = tenant_with_a_unit(&db).await;
    let system = db.begin_system(Reason::Watch).await.expect("a transaction begins");
    let groups = Statement::from_string(DbBackend::Postgres, "select tenant_id from booking.unit_group");
    let error = system.query_all_raw(groups).await.expect_err("groups are nobody's business").to_string();
    assert!(error.contains("permission denied"), "{error}");
    drop(system);
    assert_eq!(owners_seen_by(&db, tenant).await, [tenant], "the role is taken off with the transaction");
}
