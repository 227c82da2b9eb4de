//! Each rule, on the database as the migrations leave it.

use super::behaviour;
use super::rules::{self, Rule, all_findings};
use super::scratch::{run, with_scratch};

/// What a developer reads before adding a table.
const GUIDE: &str = include_str!("../../../docs/isolation.md");

async fn nothing_breaks(rule: Rule) {
    with_scratch(async |db| {
        let findings = rule.findings(db).await;
        assert!(findings.is_empty(), "\n  {}\n", findings.join("\n  "));
    })
    .await;
}

#[tokio::test]
async fn every_table_is_walled_or_listed_with_a_reason() {
    nothing_breaks(rules::TABLES).await;
}

#[tokio::test]
async fn every_policy_is_own_party_or_system() {
    nothing_breaks(rules::POLICIES).await;
}

#[tokio::test]
async fn the_tenant_leads_every_key_and_index_of_a_walled_table() {
    nothing_breaks(rules::INDEXES).await;
}

#[tokio::test]
async fn the_tenant_leads_every_foreign_key_on_both_sides() {
    nothing_breaks(rules::FOREIGN_KEYS).await;
}

#[tokio::test]
async fn every_view_reads_with_the_eyes_of_its_reader() {
    nothing_breaks(rules::VIEWS).await;
}

#[tokio::test]
async fn no_function_or_trigger_acts_behind_the_walls() {
    nothing_breaks(rules::FUNCTIONS).await;
}

#[tokio::test]
async fn each_role_may_do_what_the_lists_say_and_no_more() {
    nothing_breaks(rules::GRANTS).await;
}

#[tokio::test]
async fn neither_app_nor_system_could_pass_the_walls() {
    nothing_breaks(rules::ROLES).await;
}

#[tokio::test]
async fn the_table_in_the_guide_keeps_every_rule() {
    let (_, example) = GUIDE.split_once("```sql\n").expect("the guide has an example");
    let (example, _) = example.split_once("```").expect("the example ends");
    with_scratch(async |db| {
        run(db, &format!("set role owner; {example} reset role")).await;
        assert_eq!(all_findings(db).await, [""; 0]);
        let tables = behaviour::walled_tables(db).await;
        let table =
            tables.iter().find(|table| table.name == "booking.waiting").expect("the example is walled");
        run(db, "begin").await;
        behaviour::fill(db, std::slice::from_ref(table)).await;
        assert_eq!(behaviour::findings(db, table).await, [""; 0]);
    })
    .await;
}
