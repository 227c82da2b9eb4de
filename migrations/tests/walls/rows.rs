//! A row for any table: its columns are read from the catalogue, a value is chosen by type.

use sqlx::PgConnection;
use uuid::Uuid;

use super::rules::ask;

/// Values that a check constraint asks for, where the type's usual value would not do.
const PARTICULAR: [(&str, &str); 35] = [
    ("identity.profile.langs", "array['fi']"),
    ("identity.membership.role", "'viewer'"),
    ("identity.unit.sector", "'school'"),
    ("identity.unit_member.role", "'booker'"),
    ("identity.substitute.ends_at", "'2030-01-02'"),
    ("identity.substitute.substitute_id", "gen_random_uuid()"),
    ("catalogue.image.media_type", "'image/png'"),
    ("catalogue.offering.price_kind", "'free'"),
    ("catalogue.offering.state", "'draft'"),
    ("catalogue.listing.state", "'accepted'"),
    ("catalogue.synonym.words", "array['a', 'b']"),
    ("catalogue.import_source.kind", "'csv'"),
    ("catalogue.import_run.state", "'planned'"),
    ("catalogue.import_row.outcome", "'new'"),
    ("catalogue.import_row.result", "'brought'"),
    ("catalogue.package.kind", "'other'"),
    ("catalogue.package.state", "'draft'"),
    ("federation.agreement.part", "'member'"),
    ("federation.agreement.state", "'active'"),
    ("federation.agreement_version.state", "'accepted'"),
    ("federation.agreement_version.proposed_by", "'host'"),
    ("federation.intake.mode", "'automatic'"),
    ("federation.share.state", "'accepted'"),
    ("federation.received.state", "'accepted'"),
    ("booking.occurrence.counts", "'heads'"),
    ("booking.occurrence.state", "'open'"),
    ("booking.occurrence.ends_at", "'2030-01-02'"),
    ("booking.booking.state", "'confirmed'"),
    ("booking.school_year.year", "2030"),
    ("booking.school_year.autumn_from", "'2030-08-13'"),
    ("booking.school_year.autumn_until", "'2030-12-20'"),
    ("booking.school_year.spring_from", "'2031-01-07'"),
    ("booking.school_year.spring_until", "'2031-05-31'"),
    ("booking.feedback_question.kind", "'scale'"),
    ("messaging.letter.state", "'waiting'"),
];

/// Whose a row is, and what its ids and words are made of.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    /// The owner.
    pub(crate) tenant: Uuid,
    /// The other party, where the table has one.
    pub(crate) guest: Uuid,
    /// Every other id of the row, and its words.
    pub(crate) seed: u128,
}

/// The statement that writes `row` into `table`, naming only the columns that must be named.
pub(crate) async fn insert(db: &mut PgConnection, table: &str, row: Row) -> String {
    let columns = ask(
        db,
        &format!(
            "select a.name || ' ' || a.type
               from attribute a join base_table t on t.oid = a.relation
              where t.name = '{table}' and a.never_null and not a.has_default and not a.generated"
        ),
    )
    .await;
    let (names, values): (Vec<&str>, Vec<String>) = columns
        .iter()
        .map(|column| column.split_once(' ').expect("a name and a type"))
        .map(|(name, type_)| (name, value(table, name, type_, row)))
        .unzip();
    format!("insert into {table} ({}) values ({})", names.join(", "), values.join(", "))
}

fn value(table: &str, column: &str, type_: &str, row: Row) -> String {
    let full_name = format!("{table}.{column}");
    if let Some((_, value)) = PARTICULAR.iter().find(|(name, _)| *name == full_name) {
        return (*value).to_owned();
    }
    match (column, type_) {
        ("tenant_id", _) => format!("'{}'", row.tenant),
        ("guest_tenant_id", _) => format!("'{}'", row.guest),
        (_, "uuid" | "text") => format!("'{}'", Uuid::from_u128(row.seed)),
        (_, "smallint" | "integer" | "bigint") => "1".to_owned(),
        (_, "real" | "double precision" | "numeric") => "0.1".to_owned(),
        (_, "boolean") => "true".to_owned(),
        (_, "bytea") => "'\\x00'".to_owned(),
        (_, "jsonb") => "'{}'".to_owned(),
        (_, "date" | "timestamp with time zone") => "'2030-01-01'".to_owned(),
        (_, array) if array.ends_with("[]") => "'{}'".to_owned(),
        _ => panic!("{full_name} is of type {type_}: say in rows.rs what a value looks like"),
    }
}
