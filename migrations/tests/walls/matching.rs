//! The one function that runs as its definer: it may look at listings of all tenants, and gives those of one.

use sqlx::{AssertSqlSafe, PgConnection};
use uuid::Uuid;

use super::scratch::{fresh_connection, run, with_scratch};

const A: Uuid = Uuid::from_u128(0xA);
const B: Uuid = Uuid::from_u128(0xB);

const ASK: &str = "select offering_id from catalogue.matching('boat'::tsquery, 'boat'::tsquery) order by 1";

/// A listing that holds the word `boat`.
async fn listing(db: &mut PgConnection, tenant: Uuid, offering: u128, state: &str) {
    listing_marked(db, tenant, tenant, offering, state).await;
}

/// The same with the mark of perhaps another tenant: marks are short, and may be alike.
async fn listing_marked(db: &mut PgConnection, mark_of: Uuid, tenant: Uuid, offering: u128, state: &str) {
    let offering = Uuid::from_u128(offering);
    run(
        db,
        &format!(
            "insert into catalogue.listing
               (tenant_id, offering_id, owner_id, content, state, listed_at, changed_at, fts)
             values ('{tenant}', '{offering}', '{tenant}', '{{}}', '{state}', now(), now(),
                     catalogue.marked('''boat'':1A', '{mark_of}')::tsvector)"
        ),
    )
    .await;
}

async fn asked(db: &mut PgConnection) -> Result<Vec<Uuid>, String> {
    let found = sqlx::query_scalar(AssertSqlSafe(ASK)).fetch_all(db).await;
    found.map_err(|error| match error.as_database_error().and_then(sqlx::error::DatabaseError::code) {
        Some(code) => code.into_owned(),
        None => panic!("the connection broke: {error}"),
    })
}

#[tokio::test]
async fn search_finds_the_accepted_listings_of_its_tenant_alone() {
    with_scratch(async |db| {
        for (offering, state) in [(1, "accepted"), (2, "hidden"), (3, "ended"), (4, "proposed")] {
            listing(db, A, offering, state).await;
            listing(db, B, offering + 10, state).await;
            listing_marked(db, A, B, offering + 20, state).await;
        }
        for (tenant, own) in [(A, 1), (B, 11)] {
            run(db, &format!("begin; set local role app; set local app.tenant = '{tenant}'")).await;
            assert_eq!(asked(db).await, Ok(vec![Uuid::from_u128(own)]));
            run(db, "rollback").await;
        }
    })
    .await;
}

#[tokio::test]
async fn search_without_a_tenant_is_an_error_even_where_there_is_nothing() {
    with_scratch(async |db| {
        for has_rows in [false, true] {
            if has_rows {
                listing(db, A, 1, "accepted").await;
            }
            let mut fresh = fresh_connection(db).await;
            run(&mut fresh, "begin; set local role app").await;
            assert_eq!(asked(&mut fresh).await, Err("42704".to_owned()), "an unknown parameter");
            run(
                &mut fresh,
                &format!("rollback; begin; set local app.tenant = '{A}'; commit; begin; set local role app"),
            )
            .await;
            assert_eq!(asked(&mut fresh).await, Err("22P02".to_owned()), "no uuid");
        }
    })
    .await;
}

#[tokio::test]
async fn search_takes_nothing_from_its_callers_path() {
    with_scratch(async |db| {
        listing(db, A, 1, "accepted").await;
        listing(db, B, 11, "accepted").await;
        // What a caller's path brings must not stand in for what the function names: its table, its operators, its functions.
        run(
            db,
            "create schema evil;
             create table evil.listing as select * from catalogue.listing;
             create function evil.current_setting(text) returns text language sql
               as $$ select '00000000-0000-0000-0000-00000000000b' $$;
             create function evil.same(uuid, uuid) returns boolean language sql as 'select true';
             create operator evil.= (leftarg = uuid, rightarg = uuid, function = evil.same);
             create function evil.ts_rank(real[], tsvector, tsquery) returns real language sql as 'select 1::real / 0';
             grant usage on schema evil to public;
             grant select on evil.listing to public",
        )
        .await;
        run(db, &format!("begin; set local role app; set local app.tenant = '{A}'; set local search_path = evil, pg_catalog")).await;
        assert_eq!(asked(db).await, Ok(vec![Uuid::from_u128(1)]));
        run(db, "rollback").await;
        run(db, "begin; set local role app").await;
        let made = sqlx::raw_sql("create temporary table listing (tenant_id uuid)").execute(&mut *db).await;
        assert!(made.is_err(), "nobody lays a table of that name before it");
        run(db, "rollback").await;
    })
    .await;
}

#[tokio::test]
async fn nobody_but_app_may_search() {
    with_scratch(async |db| {
        for role in ["system", "owner"] {
            run(db, &format!("begin; set local role {role}; set local app.tenant = '{A}'")).await;
            assert_eq!(asked(db).await, Err("42501".to_owned()), "{role}");
            run(db, "rollback").await;
        }
    })
    .await;
}
