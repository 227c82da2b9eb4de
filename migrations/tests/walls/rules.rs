//! The rules: each a query over the catalogue that gives one sentence for every breach.

use sqlx::{AssertSqlSafe, PgConnection};

/// The tables, policies and lists that the rules ask about.
const OURS: &str = include_str!("rules/ours.sql");

/// One rule of the catalogue.
pub(crate) struct Rule(&'static str);

pub(crate) const TABLES: Rule = Rule(include_str!("rules/tables.sql"));
pub(crate) const POLICIES: Rule = Rule(include_str!("rules/policies.sql"));
pub(crate) const INDEXES: Rule = Rule(include_str!("rules/indexes.sql"));
pub(crate) const FOREIGN_KEYS: Rule = Rule(include_str!("rules/foreign_keys.sql"));
pub(crate) const VIEWS: Rule = Rule(include_str!("rules/views.sql"));
pub(crate) const FUNCTIONS: Rule = Rule(include_str!("rules/functions.sql"));
pub(crate) const GRANTS: Rule = Rule(include_str!("rules/grants.sql"));
pub(crate) const ROLES: Rule = Rule(include_str!("rules/roles.sql"));

/// All of them.
pub(crate) const EVERY_RULE: [Rule; 8] =
    [TABLES, POLICIES, INDEXES, FOREIGN_KEYS, VIEWS, FUNCTIONS, GRANTS, ROLES];

impl Rule {
    /// What breaks this rule, a sentence each.
    pub(crate) async fn findings(&self, db: &mut PgConnection) -> Vec<String> {
        ask(db, self.0).await
    }
}

/// What breaks any rule.
pub(crate) async fn all_findings(db: &mut PgConnection) -> Vec<String> {
    let mut findings = Vec::new();
    for rule in EVERY_RULE {
        findings.extend(rule.findings(db).await);
    }
    findings
}

/// Rows of one text column, from a question that may name what `ours.sql` defines.
pub(crate) async fn ask(db: &mut PgConnection, question: &str) -> Vec<String> {
    let sql = format!("{OURS} select answer from ({question}) as answers (answer) order by answer");
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(db).await.expect("the catalogue can be read")
}
