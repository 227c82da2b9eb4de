//! How an offering is booked, for whoever is about to.

use contract::OfferingId;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::TenantTx;

use super::condition;
use crate::store::statement;

/// What a booker is told of an offering's terms.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TermsOf {
    /// How many times make a series; 1 where a booking is for one time.
    pub(crate) needed: u32,
    /// Whether one may wait for a full time.
    pub(crate) queues: bool,
    /// Whether every booking is confirmed at once.
    pub(crate) is_automatic: bool,
}

#[derive(Debug, FromQueryResult)]
struct TermsRow {
    needed: i16,
    queues: bool,
    approval: String,
}

/// The terms of an offering of the host's, or the written ones.
pub(crate) async fn terms_of(tx: &TenantTx, offering: OfferingId) -> Result<TermsOf, DbErr> {
    let sql = condition::terms("$2", "(select 1) as once");
    let values = [tx.tenant().into(), offering.into()];
    let row = TermsRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound("a select of one row gave none".to_owned()))?;
    Ok(TermsOf {
        needed: u32::try_from(row.needed).unwrap_or(1),
        queues: row.queues,
        is_automatic: row.approval == "automatic",
    })
}
