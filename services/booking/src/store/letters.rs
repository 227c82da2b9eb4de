//! What a letter about a booking needs beside the booking itself, read from the guest's side.

use contract::{BookingId, OccurrenceId};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantTx, Timestamp};

use super::statement;
use crate::bookings::BookingState;
use crate::error::BookingError;
use crate::letters::TimeOfBooking;

/// A step of a booking that is worth telling.
#[derive(Debug)]
pub(crate) struct ToldStep {
    pub(crate) id: Uuid,
    pub(crate) from: Option<BookingState>,
    pub(crate) to: BookingState,
    pub(crate) at: Timestamp,
    /// Whether it is no step but what the host wrote.
    pub(crate) is_message: bool,
    /// What was said with it.
    pub(crate) note: String,
    /// How many steps the booking has gone.
    pub(crate) number: i64,
    /// In which language the booker is written to.
    pub(crate) lang: String,
    /// Whether nobody is written to.
    pub(crate) is_quiet: bool,
}

/// Which steps are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Steps {
    /// Those from one state to another.
    Turns,
    /// Those that left the state as it was, too.
    All,
}

#[derive(Debug, FromQueryResult)]
struct StepRow {
    id: Uuid,
    from_state: Option<String>,
    to_state: String,
    at: Timestamp,
    is_message: bool,
    note: String,
    number: i64,
    lang: String,
    is_quiet: bool,
}

impl TryFrom<StepRow> for ToldStep {
    type Error = BookingError;
    fn try_from(row: StepRow) -> Result<Self, BookingError> {
        Ok(Self {
            id: row.id,
            from: row.from_state.as_deref().map(state).transpose()?,
            to: state(&row.to_state)?,
            at: row.at,
            is_message: row.is_message,
            note: row.note,
            number: row.number,
            lang: row.lang,
            is_quiet: row.is_quiet,
        })
    }
}

fn state(token: &str) -> Result<BookingState, BookingError> {
    BookingState::parse(token).ok_or_else(|| BookingError::Unreadable(token.to_owned()))
}

const STEP: &str =
    "select history.id, history.from_state, history.to_state, history.at, history.is_message, history.note, booking.lang, booking.is_quiet,
            (select count(*) from booking.history as other
              where other.tenant_id = booking.tenant_id and other.booking_id = booking.id) as number
       from booking.booking
       join booking.history on history.tenant_id = booking.tenant_id and history.booking_id = booking.id
      where booking.guest_tenant_id = $1 and booking.id = $2";

/// The last step of a booking that this tenant is the guest of; what its host wrote is none. Of two in one moment a change is
/// the later one, and then the one that led to where the booking stands.
pub(crate) async fn last_step(
    tx: &TenantTx,
    booking: BookingId,
    steps: Steps,
) -> Result<Option<ToldStep>, BookingError> {
    let sql = format!(
        "{STEP} and not history.is_message and ($3 or history.from_state is distinct from history.to_state)
          order by history.at desc, (history.from_state is not distinct from history.to_state) desc,
                   (history.to_state = booking.state) desc, history.id
          limit 1"
    );
    let values = [tx.tenant().into(), booking.into(), (steps == Steps::All).into()];
    let row = StepRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(ToldStep::try_from).transpose()
}

/// What the host wrote at a moment to the group of a booking that this tenant is the guest of.
pub(crate) async fn messages_at(
    tx: &TenantTx,
    booking: BookingId,
    at: Timestamp,
) -> Result<Vec<ToldStep>, BookingError> {
    let sql = format!("{STEP} and history.is_message and history.at = $3 order by history.id");
    let values = [tx.tenant().into(), booking.into(), at.into()];
    let rows = StepRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    rows.into_iter().map(ToldStep::try_from).collect()
}

#[derive(Debug, FromQueryResult)]
struct TimeRow {
    occurrence_id: OccurrenceId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    active: bool,
}

/// Every time that a booking of this guest's has or had, in order.
pub(crate) async fn times(tx: &TenantTx, booking: BookingId) -> Result<Vec<TimeOfBooking>, DbErr> {
    let sql = "select occurrence_id, starts_at, ends_at, active from booking.place
                where guest_tenant_id = $1 and booking_id = $2
                order by starts_at, occurrence_id";
    let rows =
        TimeRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), booking.into()])).all(tx).await?;
    let time = |row: TimeRow| TimeOfBooking {
        occurrence: row.occurrence_id,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        is_held: row.active,
    };
    Ok(rows.into_iter().map(time).collect())
}
