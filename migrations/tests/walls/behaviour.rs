//! The walls, tried: what tenant A can do to the rows of tenant B, table by table.

use sqlx::{AssertSqlSafe, PgConnection};
use uuid::Uuid;

use super::rows::{Row, insert};
use super::rules::ask;
use super::scratch::{fresh_connection, run, with_scratch};

const A: Uuid = Uuid::from_u128(0xA);
const B: Uuid = Uuid::from_u128(0xB);
/// Guest of the rows that A is no party to.
const C: Uuid = Uuid::from_u128(0xC);

const NOT_ALLOWED: &str = "42501";
const UNKNOWN_PARAMETER: &str = "42704";
const NOT_A_UUID: &str = "22P02";
const NOT_UNIQUE: &str = "23505";

/// What became of a statement.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// It read or touched so many rows.
    Rows(u64),
    /// It was refused, with this SQLSTATE.
    Refused(String),
}

/// A table, and what is expected of it.
pub(crate) struct Table {
    pub(crate) name: String,
    has_guests: bool,
    for_system: bool,
    /// The columns that `search` may read, in all rows.
    for_search: Vec<String>,
    /// What `app` may do there at all.
    granted: Vec<String>,
}

impl Table {
    fn grants(&self, verb: &str) -> bool {
        self.granted.iter().any(|granted| granted.eq_ignore_ascii_case(verb))
    }

    /// How many rows there are: A's, B's, and B's with A as its guest.
    fn rows(&self) -> u64 {
        if self.has_guests { 3 } else { 2 }
    }
}

/// Every table with a wall.
pub(crate) async fn walled_tables(db: &mut PgConnection) -> Vec<Table> {
    let mut tables = Vec::new();
    for name in ask(db, "select name from walled").await {
        let has_guests = format!("select name from walled where guest is not null and name = '{name}'");
        let for_system = format!("select name from system_table where name = '{name}'");
        let for_search = format!("select unnest(columns) from search_table where name = '{name}'");
        let granted =
            format!("select privilege from privilege where grantee = 'app' and relation_name = '{name}'");
        tables.push(Table {
            has_guests: !ask(db, &has_guests).await.is_empty(),
            for_system: !ask(db, &for_system).await.is_empty(),
            for_search: ask(db, &for_search).await,
            granted: ask(db, &granted).await,
            name,
        });
    }
    tables
}

/// Fills every table, as a superuser whom walls do not stop. References need not resolve: keys have a rule of their own.
pub(crate) async fn fill(db: &mut PgConnection, tables: &[Table]) {
    run(db, "set session_replication_role = replica").await;
    for table in tables {
        let mut rows = vec![Row { tenant: A, guest: C, seed: 1 }, Row { tenant: B, guest: C, seed: 2 }];
        if table.has_guests {
            rows.push(Row { tenant: B, guest: A, seed: 3 });
        }
        for row in rows {
            let statement = insert(db, &table.name, row).await;
            run(db, &statement).await;
        }
    }
}

/// What A, nobody, `system` and the owner can do that they should not, or cannot do that they should.
///
/// Needs filled tables and a transaction; leaves both as they were.
pub(crate) async fn findings(db: &mut PgConnection, table: &Table) -> Vec<String> {
    let mut probe = Probe { db, table, findings: Vec::new() };
    probe.reads_as_a().await;
    probe.writes_as_a().await;
    probe.inserts_as_a().await;
    probe.without_context().await;
    probe.as_system_and_as_owner().await;
    probe.as_search().await;
    probe.findings
}

struct Probe<'a> {
    db: &'a mut PgConnection,
    table: &'a Table,
    findings: Vec<String>,
}

impl Probe<'_> {
    async fn reads_as_a(&mut self) {
        let name = &self.table.name;
        let own = format!("select from {name} where tenant_id = '{A}'");
        self.expect_as_a("SELECT", &own, &[Outcome::Rows(1)]).await;
        let all = format!("select from {name}");
        self.expect_as_a("SELECT", &all, &[Outcome::Rows(if self.table.has_guests { 2 } else { 1 })]).await;
        if self.table.has_guests {
            let strangers =
                format!("select from {name} where tenant_id = '{B}' and guest_tenant_id <> '{A}'");
            self.expect_as_a("SELECT", &strangers, &[Outcome::Rows(0)]).await;
            let as_guest = format!("select from {name} where tenant_id = '{B}' and guest_tenant_id = '{A}'");
            self.expect_as_a("SELECT", &as_guest, &[Outcome::Rows(1)]).await;
        }
    }

    /// Of all rows, A's statements reach its own one; a guest's row it may see but not even lock.
    async fn writes_as_a(&mut self) {
        let name = &self.table.name;
        for (verb, beginning, end) in [
            ("UPDATE", format!("update {name} set tenant_id = tenant_id where"), ""),
            ("DELETE", format!("delete from {name} where"), ""),
            ("UPDATE", format!("select from {name} where"), "for update"),
        ] {
            let all = format!("{beginning} true {end}");
            self.expect_as_a(verb, &all, &[Outcome::Rows(1)]).await;
            let of_b = format!("{beginning} tenant_id = '{B}' {end}");
            self.expect_as_a(verb, &of_b, &[Outcome::Rows(0)]).await;
        }
        let given_away = format!("update {name} set tenant_id = '{B}' where tenant_id = '{A}'");
        self.expect_as_a("UPDATE", &given_away, &[refused(NOT_ALLOWED)]).await;
        self.expect_as_a("TRUNCATE", &format!("truncate {name}"), &[refused(NOT_ALLOWED)]).await;
    }

    async fn inserts_as_a(&mut self) {
        let own = insert(self.db, &self.table.name, Row { tenant: A, guest: B, seed: 4 }).await;
        // Where a tenant has one row at most, the wall lets the second one through to the key that refuses it.
        self.expect_as_a("INSERT", &own, &[Outcome::Rows(1), refused(NOT_UNIQUE)]).await;
        for guest in [A, C] {
            let for_b = insert(self.db, &self.table.name, Row { tenant: B, guest, seed: 5 }).await;
            self.expect_as_a("INSERT", &for_b, &[refused(NOT_ALLOWED)]).await;
        }
    }

    /// On a connection that has served somebody, the forgotten tenant is an empty string, and that is no uuid.
    async fn without_context(&mut self) {
        for (verb, statement) in self.statements().await {
            let mut expected = vec![refused(NOT_A_UUID)];
            if !self.table.grants(verb) {
                expected.push(refused(NOT_ALLOWED));
            }
            self.expect("set local role app; set local app.tenant = ''", &statement, &expected).await;
        }
    }

    async fn as_system_and_as_owner(&mut self) {
        let all = format!("select from {}", self.table.name);
        let expected = if self.table.for_system {
            vec![Outcome::Rows(self.table.rows())]
        } else {
            vec![refused(NOT_ALLOWED), Outcome::Rows(0)]
        };
        self.expect("set local role system", &all, &expected).await;
        self.expect("set local role owner", &all, &[Outcome::Rows(0)]).await;
    }

    /// Nobody can be `search`; if somebody were, they would read a few columns and change nothing.
    async fn as_search(&mut self) {
        let (name, columns) = (self.table.name.clone(), self.table.for_search.join(", "));
        let put_on = "set local role search";
        if !columns.is_empty() {
            let all = Outcome::Rows(self.table.rows());
            self.expect(put_on, &format!("select {columns} from {name}"), &[all]).await;
        }
        for statement in [
            format!("select * from {name}"),
            format!("update {name} set tenant_id = tenant_id"),
            format!("delete from {name}"),
        ] {
            self.expect(put_on, &statement, &[refused(NOT_ALLOWED)]).await;
        }
    }

    async fn statements(&mut self) -> [(&'static str, String); 4] {
        let name = self.table.name.clone();
        let row = insert(self.db, &name, Row { tenant: A, guest: B, seed: 4 }).await;
        [
            ("SELECT", format!("select from {name}")),
            ("INSERT", row),
            ("UPDATE", format!("update {name} set tenant_id = tenant_id")),
            ("DELETE", format!("delete from {name}")),
        ]
    }

    /// What is not granted at all is refused, whatever else was expected.
    async fn expect_as_a(&mut self, verb: &str, statement: &str, expected: &[Outcome]) {
        let context = format!("set local role app; set local app.tenant = '{A}'");
        let not_allowed = [refused(NOT_ALLOWED)];
        let expected = if self.table.grants(verb) { expected } else { &not_allowed };
        self.expect(&context, statement, expected).await;
    }

    async fn expect(&mut self, context: &str, statement: &str, expected: &[Outcome]) {
        let outcome = attempt(self.db, context, statement).await;
        if !expected.contains(&outcome) {
            let table = &self.table.name;
            self.findings
                .push(format!("{table}: expected {expected:?}, not {outcome:?}: {context}; {statement}"));
        }
    }
}

/// Tries a statement in a context and undoes both.
async fn attempt(db: &mut PgConnection, context: &str, statement: &str) -> Outcome {
    run(db, &format!("savepoint attempt; {context}")).await;
    let outcome = match sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut *db).await {
        Ok(done) => Outcome::Rows(done.rows_affected()),
        Err(error) => match error.as_database_error().and_then(sqlx::error::DatabaseError::code) {
            Some(code) => refused(&code),
            None => panic!("the connection broke: {error}"),
        },
    };
    run(db, "rollback to attempt; release attempt").await;
    outcome
}

fn refused(code: &str) -> Outcome {
    Outcome::Refused(code.to_owned())
}

#[tokio::test]
async fn a_tenant_touches_no_row_of_another_tenant() {
    with_scratch(async |db| {
        let tables = walled_tables(db).await;
        assert!(tables.len() > 20, "the catalogue names the walled tables");
        run(db, "begin").await;
        fill(db, &tables).await;
        let mut all = Vec::new();
        for table in &tables {
            all.extend(findings(db, table).await);
        }
        assert!(all.is_empty(), "\n  {}\n", all.join("\n  "));
    })
    .await;
}

#[tokio::test]
async fn a_fresh_connection_without_a_tenant_gets_an_error_and_never_an_empty_page() {
    with_scratch(async |db| {
        let tables = walled_tables(db).await;
        fill(db, &tables).await;
        for table in &tables {
            let question = format!("select from {}", table.name);
            let mut fresh = fresh_connection(db).await;
            run(&mut fresh, "begin").await;
            let first = attempt(&mut fresh, "set local role app", &question).await;
            assert_eq!(first, refused(UNKNOWN_PARAMETER), "{question}");
            run(&mut fresh, &format!("select set_config('app.tenant', '{A}', true); commit; begin")).await;
            let reused = attempt(&mut fresh, "set local role app", &question).await;
            assert_eq!(reused, refused(NOT_A_UUID), "{question}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_tenant_reaches_no_global_table() {
    with_scratch(async |db| {
        run(db, "begin").await;
        for name in ask(db, "select name from global_table").await {
            for statement in [
                format!("select from {name}"),
                format!("insert into {name} default values"),
                format!("delete from {name}"),
                format!("truncate {name}"),
            ] {
                // The log of the files that ran holds nobody's data, and a program asks it for its version.
                if statement == "select from public._sqlx_migrations" {
                    continue;
                }
                let context = format!("set local role app; set local app.tenant = '{A}'");
                assert_eq!(attempt(db, &context, &statement).await, refused(NOT_ALLOWED), "{statement}");
            }
        }
    })
    .await;
}
