//! Whoever waits for a transaction may leave at any moment. Nothing of theirs is left for who comes next.

use std::time::Duration;

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use tenancy::{Reason, TenantTx};
use tokio::time::timeout;

use crate::database::{one_connection, owners_seen_by, tenant_with_a_unit};

/// A beginning takes less than this; it is left after each of so many equal parts of it.
const LONG: Duration = Duration::from_millis(3);
const PARTS: u32 = 300;

async fn acting_as(tx: &TenantTx) -> String {
    let asked = Statement::from_string(DbBackend::Postgres, "select current_user::text as role");
    let row = tx.query_one_raw(asked).await.expect("the role is read").expect("a row");
    row.try_get("", "role").expect("a name")
}

#[tokio::test]
async fn a_beginning_that_nobody_waits_for_leaves_no_role_and_no_tenant_behind() {
    let db = one_connection().await;
    let (own, other) = (tenant_with_a_unit(&db).await, tenant_with_a_unit(&db).await);
    let mut left = 0;
    for part in 0..PARTS {
        let moment = LONG / PARTS * part;
        let system = timeout(moment, db.begin_system(Reason::Directory)).await;
        left += u32::from(system.is_err());
        drop(system);
        let tx = db.begin(own).await.expect("a transaction begins");
        assert_eq!(acting_as(&tx).await, "app", "after {moment:?} the role is still there");
        drop(tx);
        drop(timeout(moment, db.begin(other)).await);
        assert_eq!(owners_seen_by(&db, own).await, [own]);
    }
    assert!(left > 0, "somebody left too early");
}
