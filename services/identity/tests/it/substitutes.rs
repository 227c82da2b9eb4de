//! Who stands in for whom, as the tables keep it: for a while, within one tenant, and never twice removed.

use contract::Teams;
use identity::{Identity, NewTeam};
use jiff::SignedDuration;
use sea_orm::{ConnectionTrait, DbErr, Statement};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, Role, TenantDb, TenantId, Timestamp};
use testkit::number;

use crate::town::{identity, person, town};

/// Somebody who stands in, from so many seconds after the moment of the tests until so many.
struct Row {
    of: PersonId,
    by: PersonId,
    seconds: (i64, i64),
    has_ended: bool,
}

fn after(seconds: i64) -> Timestamp {
    testkit::morning().plus(SignedDuration::from_secs(seconds))
}

async fn kept(db: &TenantDb, tenant: TenantId, row: &Row) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "insert into identity.substitute
                 (tenant_id, id, person_id, substitute_id, starts_at, ends_at, ended_at, created_at)
               values ($1, $2, $3, $4, $5, $6, case when $7 then $8::timestamptz end, $8)";
    let values = [
        tenant.into(),
        Uuid::now_v7().into(),
        row.of.into(),
        row.by.into(),
        after(row.seconds.0).into(),
        after(row.seconds.1).into(),
        row.has_ended.into(),
        after(0).into(),
    ];
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    tx.commit().await
}

/// A municipality with somebody in a team, and a colleague who is in none.
async fn museum(identity: &Identity) -> (TenantId, PersonId, PersonId) {
    let tenant = identity.create_tenant(&town()).await.expect("a tenant is created");
    let of = identity.admit_person(tenant, &person(Role::Editor)).await.expect("a person is admitted");
    let by = identity.admit_person(tenant, &person(Role::Viewer)).await.expect("a person is admitted");
    let team =
        NewTeam { name: "Museo".to_owned(), mailbox: "museo@inkoo.example".to_owned(), members: vec![of] };
    identity.make_team(tenant, &team).await.expect("a team is made");
    (tenant, of, by)
}

async fn teams(identity: &Identity, tenant: TenantId, person: PersonId) -> usize {
    identity.of_person(tenant, person).await.expect("an answer").len()
}

#[tokio::test]
async fn one_stands_in_from_the_first_moment_until_just_before_the_last() {
    let (identity, db) = identity().await;
    for (seconds, has_ended, expected) in [
        ((0, 1), false, 1),
        ((-60, 60), false, 1),
        ((1, 60), false, 0),
        ((-60, 0), false, 0),
        ((-60, 60), true, 0),
    ] {
        let (tenant, of, by) = museum(&identity).await;
        assert_eq!(teams(&identity, tenant, by).await, 0);
        kept(&db, tenant, &Row { of, by, seconds, has_ended }).await.expect("a row is kept");
        assert_eq!(teams(&identity, tenant, by).await, expected, "{seconds:?} {has_ended}");
    }
}

#[tokio::test]
async fn what_is_lent_is_not_lent_on() {
    let (identity, db) = identity().await;
    let (tenant, of, by) = museum(&identity).await;
    let third = identity.admit_person(tenant, &person(Role::Viewer)).await.expect("a person is admitted");
    for (of, by) in [(of, by), (by, third)] {
        let row = Row { of, by, seconds: (-60, 60), has_ended: false };
        kept(&db, tenant, &row).await.expect("a row is kept");
    }
    assert_eq!([teams(&identity, tenant, by).await, teams(&identity, tenant, third).await], [1, 0]);
}

#[tokio::test]
async fn a_row_counts_in_its_own_tenant_alone_and_is_seen_there_alone() {
    let (identity, db) = identity().await;
    let (tenant, of, by) = museum(&identity).await;
    let (neighbour, ..) = museum(&identity).await;
    let row = Row { of, by, seconds: (-60, 60), has_ended: false };
    kept(&db, neighbour, &row).await.expect("a row is kept");
    assert_eq!(teams(&identity, tenant, by).await, 0, "what a neighbour writes lends nothing here");
    for (tenant, expected) in [(tenant, 0), (neighbour, 1)] {
        let tx = db.begin(tenant).await.expect("a transaction begins");
        assert_eq!(number(&tx, "select count(*) from identity.substitute", []).await, expected);
    }
}

#[tokio::test]
async fn nobody_stands_in_for_themselves_or_for_no_time() {
    let (identity, db) = identity().await;
    let (tenant, of, by) = museum(&identity).await;
    for (by, seconds, constraint) in
        [(of, (-60, 60), "substitute_is_somebody_else"), (by, (60, 60), "substitute_for_a_while")]
    {
        let refused = kept(&db, tenant, &Row { of, by, seconds, has_ended: false }).await;
        let refused = refused.expect_err("the table refuses it").to_string();
        assert!(refused.contains(constraint), "{refused}");
    }
}
