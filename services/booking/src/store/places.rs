//! How full times are: sums of the host's own rows.

use std::collections::HashMap;

use contract::{Counts, OfferingId};
use jiff::civil::Date;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantTx, Timestamp};

use super::statement;
use crate::error::BookingError;
use crate::places::{MonthOfOffering, Places};

#[derive(Debug, FromQueryResult)]
struct MonthRow {
    offering_id: OfferingId,
    counts: String,
    month: String,
    times: i64,
    capacity: i64,
    taken: i64,
}

impl MonthRow {
    fn read(self) -> Result<MonthOfOffering, BookingError> {
        let month: Date = self.month.parse().map_err(|_| BookingError::Unreadable(self.month))?;
        let sum = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(MonthOfOffering {
            offering: self.offering_id,
            counts: Counts::parse(&self.counts).ok_or(BookingError::Unreadable(self.counts))?,
            month,
            sum: Places { times: sum(self.times), capacity: sum(self.capacity), taken: sum(self.taken) },
        })
    }
}

/// The times that start in a span and are to take place, by offering and by the month that clocks of `zone` show.
pub(crate) async fn by_month(
    tx: &TenantTx,
    (from, until): (Timestamp, Timestamp),
    zone: &str,
) -> Result<Vec<MonthOfOffering>, BookingError> {
    let sql = "select offering_id, counts, to_char(starts_at at time zone $4, 'YYYY-MM-01') as month,
                      count(*) as times, sum(capacity) as capacity, sum(taken) as taken
                 from booking.occurrence
                where tenant_id = $1 and starts_at >= $2 and starts_at < $3 and state <> 'cancelled'
                group by offering_id, counts, month
                order by month, offering_id, counts";
    let values = [tx.tenant().into(), from.into(), until.into(), zone.into()];
    let rows = MonthRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(MonthRow::read).collect()
}

#[derive(Debug, FromQueryResult)]
struct WaitingRow {
    offering_id: OfferingId,
    waiting: i64,
}

/// How many groups stand in each offering's queue.
pub(crate) async fn waiting(tx: &TenantTx) -> Result<HashMap<OfferingId, u32>, DbErr> {
    let sql = "select offering_id, count(*) as waiting from booking.booking
                where tenant_id = $1 and state = 'waiting'
                group by offering_id";
    let rows = WaitingRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.offering_id, u32::try_from(row.waiting).unwrap_or(u32::MAX)))
        .collect())
}
