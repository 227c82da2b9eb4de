//! Who watches the watchman: each wall is taken down in turn, and both the rules and the trial must notice.

use sqlx::PgConnection;

use super::behaviour::{self, Table};
use super::rules::{all_findings, ask};
use super::scratch::{run, with_scratch};

/// Every way to open a wall: each policy dropped, widened or opened to the public, each table unforced or opened.
async fn mutations(db: &mut PgConnection, table: &Table) -> Vec<String> {
    let name = &table.name;
    let policies =
        ask(db, &format!("select name || ' ' || shape from policy where relation_name = '{name}'")).await;
    let mut mutations = vec![
        format!("alter table {name} disable row level security"),
        format!("alter table {name} no force row level security"),
    ];
    for policy in &policies {
        let (policy, shape) = policy.split_once(' ').expect("a name and a shape");
        mutations.push(format!("drop policy {policy} on {name}"));
        mutations.push(format!("alter policy {policy} on {name} to public"));
        if matches!(shape, "own" | "party") {
            mutations.push(format!("alter policy {policy} on {name} using (true)"));
        }
        if shape == "own" {
            mutations.push(format!("alter policy {policy} on {name} with check (true)"));
        }
    }
    mutations
}

#[tokio::test]
async fn every_wall_that_falls_is_noticed_by_the_rules_and_by_the_trial() {
    with_scratch(async |db| {
        let tables = behaviour::walled_tables(db).await;
        run(db, "begin").await;
        behaviour::fill(db, &tables).await;
        let mut unnoticed = Vec::new();
        assert_eq!(all_findings(db).await, [""; 0], "the walls stand before they are taken down");
        for table in &tables {
            assert_eq!(
                behaviour::findings(db, table).await,
                [""; 0],
                "the walls hold before they are taken down"
            );
            for mutation in mutations(db, table).await {
                run(db, &format!("savepoint mutation; {mutation}")).await;
                if all_findings(db).await.is_empty() {
                    unnoticed.push(format!("the rules missed: {mutation}"));
                }
                if behaviour::findings(db, table).await.is_empty() {
                    unnoticed.push(format!("the trial missed: {mutation}"));
                }
                run(db, "rollback to mutation; release mutation").await;
            }
        }
        assert!(unnoticed.is_empty(), "\n  {}\n", unnoticed.join("\n  "));
    })
    .await;
}
