//! Whoever waits for a transaction may leave at any moment. Nothing of theirs is left for who comes next.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use tenancy::{Reason, TenantTx};
use tokio::task::yield_now;

use crate::database::{one_connection, owners_seen_by, tenant_with_a_unit};

/// A beginning is left after so many turns of the scheduler, from the first one on; the last ones let it end.
const MOST_TURNS: u32 = 300;

/// What a beginning gives to who waits for so many turns at most.
async fn within<T>(turns: u32, beginning: impl Future<Output = T>) -> Option<T> {
    let patience = async {
        for _ in 0..turns {
            yield_now().await;
        }
    };
    tokio::select! {
        biased;
        begun = beginning => Some(begun),
        () = patience => None,
    }
}

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
    for turns in 0..MOST_TURNS {
        let system = within(turns, db.begin_system(Reason::Directory)).await;
        left += u32::from(system.is_none());
        drop(system);
        let tx = db.begin(own).await.expect("a transaction begins");
        assert_eq!(acting_as(&tx).await, "app", "after {turns} turns the role is still there");
        drop(tx);
        drop(within(turns, db.begin(other)).await);
        assert_eq!(owners_seen_by(&db, own).await, [own]);
    }
    assert!(left > 0, "somebody left too early");
}
