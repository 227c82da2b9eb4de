//! Tables: each is named by its owner's store alone, and lives in its owner's schema.

use crate::rust_text::has_word;
use crate::sources::{Source, content, paths, sources};
use crate::{nothing_is_wrong, says};

/// The tables that the migrations make, such as `booking.place`.
fn tables() -> Vec<String> {
    let files = paths().into_iter().filter(|path| path.starts_with("migrations/sql/"));
    files.flat_map(|path| tables_in(&content(&path))).collect()
}

fn tables_in(sql: &str) -> Vec<String> {
    let lines = sql.lines().filter_map(|line| line.trim().strip_prefix("create table "));
    let names = lines.map(|line| line.trim_start_matches("if not exists "));
    names.filter_map(|line| line.split([' ', '(']).next()).map(str::to_owned).collect()
}

/// Where the tables of a schema may be named; the facts' tables belong to `events`, which is all store.
fn store_of(schema: &str) -> String {
    if schema == "events" { "shared/events/src".to_owned() } else { format!("services/{schema}/src/store") }
}

fn only_the_owners_store_names_a_table(tables: &[String], sources: &[Source]) -> Vec<String> {
    let mut findings = Vec::new();
    for table in tables {
        let schema = table.split('.').next().unwrap_or_default();
        let store = store_of(schema);
        let strangers = sources.iter().filter(|source| !source.is_in(&store) && !source.is_in("migrations"));
        for source in
            strangers.filter(|source| source.text.strings.iter().any(|string| has_word(string, table)))
        {
            findings.push(format!("{} names {table}, which belongs to {store}", source.path));
        }
    }
    findings
}

/// An entity names its schema apart from its table.
fn an_entity_is_of_its_own_schema(schemas: &[String], sources: &[Source]) -> Vec<String> {
    let entities = sources.iter().filter(|source| source.text.names("schema_name"));
    entities
        .filter_map(|source| {
            let schema = schemas
                .iter()
                .find(|schema| !source.is_in(&store_of(schema)) && source.text.strings.contains(schema))?;
            Some(format!("{} has an entity of the schema {schema}, which is another's", source.path))
        })
        .collect()
}

fn schemas(tables: &[String]) -> Vec<String> {
    let mut schemas: Vec<_> =
        tables.iter().filter_map(|table| table.split('.').next()).map(str::to_owned).collect();
    schemas.sort();
    schemas.dedup();
    schemas
}

#[test]
fn a_table_is_named_by_its_owners_store_alone() {
    let (tables, sources) = (tables(), sources());
    nothing_is_wrong(&only_the_owners_store_names_a_table(&tables, &sources));
    nothing_is_wrong(&an_entity_is_of_its_own_schema(&schemas(&tables), &sources));
}

#[test]
fn every_schema_has_an_owner() {
    let tables = tables();
    assert!(tables.contains(&"booking.booking".to_owned()), "the migrations can be read");
    let paths = paths();
    for schema in schemas(&tables) {
        let home = store_of(&schema).trim_end_matches("/store").to_owned() + "/";
        assert!(paths.iter().any(|path| path.starts_with(&home)), "no crate owns the schema {schema}");
    }
}

#[test]
fn a_strangers_table_is_noticed() {
    let tables = tables_in("create table booking.place (\n  tenant_id uuid\n);\ncreate table events.due (");
    assert_eq!(tables, ["booking.place", "events.due"]);
    let told = |path: &str, content: &str| {
        only_the_owners_store_names_a_table(&tables, &[Source::new(path, content)])
    };
    let reads = "let sql = \"select * from booking.place where seats > 1\";";
    says(&told("services/catalogue/src/store/listings.rs", reads), "names booking.place");
    says(&told("services/booking/src/seats.rs", reads), "belongs to services/booking/src/store");
    says(&told("services/booking/src/store/a.rs", "\"delete from events.due\""), "belongs to shared/events");
    says(
        &told("services/catalogue/src/store/a.sql", "select from booking.place -- joined"),
        "names booking.place",
    );
    nothing_is_wrong(&told("services/booking/src/store/places.rs", reads));
    nothing_is_wrong(&told("services/booking/src/store.rs", reads));
    nothing_is_wrong(&told("services/booking/src/seats.rs", "booking.place.seats // booking.place"));
    nothing_is_wrong(&told("shared/events/src/due.rs", "\"select from events.due\""));
}

#[test]
fn an_entity_of_a_strangers_schema_is_noticed() {
    let schemas = ["booking".to_owned(), "identity".to_owned()];
    let entity = "#[sea_orm(schema_name = \"booking\", table_name = \"place\")] struct Model;";
    let told = |path: &str| an_entity_is_of_its_own_schema(&schemas, &[Source::new(path, entity)]);
    says(&told("services/catalogue/src/store/places.rs"), "an entity of the schema booking");
    nothing_is_wrong(&told("services/booking/src/store/places.rs"));
}
