//! Links by which a guest's groups answer: the guest's own rows, read at the guest's own site. Bookings are looked at from
//! the guest's side.

use contract::BookingId;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use tenancy::{PersonId, TenantTx, Timestamp};

use crate::bookings::About;
use crate::error::BookingError;
use crate::store::{read, statement};

/// A booking whose last time is over, for the letter and the page that ask about it.
#[derive(Clone, Debug)]
pub(crate) struct Ended {
    pub(crate) about: About,
    pub(crate) group_name: String,
    pub(crate) booked_by: PersonId,
    pub(crate) lang: String,
    pub(crate) starts_at: Timestamp,
}

#[derive(Debug, FromQueryResult)]
struct EndedRow {
    about: serde_json::Value,
    group_name: String,
    booked_by: PersonId,
    lang: String,
    starts_at: Timestamp,
}

/// So many are asked on one day at most; the rest is asked on the next.
const MOST: i64 = 2000;

#[derive(Debug, FromQueryResult)]
struct IdRow {
    id: BookingId,
}

/// Bookings of this tenant's units whose last time ended in this span, that took place as far as anybody knows, and
/// that nobody has been asked about.
pub(crate) async fn unasked(
    tx: &TenantTx,
    from: Timestamp,
    before: Timestamp,
) -> Result<Vec<BookingId>, DbErr> {
    let sql = "select booking.id
                 from booking.booking
                 join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
                where booking.guest_tenant_id = $1 and booking.state in ('confirmed', 'attended')
                  and place.active and not booking.is_quiet
                  and not exists (select from booking.feedback_link
                                   where feedback_link.tenant_id = $1 and feedback_link.booking_id = booking.id)
                group by booking.tenant_id, booking.id
               having max(place.ends_at) >= $2 and max(place.ends_at) < $3
                order by max(place.ends_at), booking.id
                limit $4";
    let values = [tx.tenant().into(), from.into(), before.into(), MOST.into()];
    let rows = IdRow::find_by_statement(statement(tx, sql, values)).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// A booking of this tenant's units that took place, and is over at `now`.
pub(crate) async fn ended(
    tx: &TenantTx,
    id: BookingId,
    now: Timestamp,
) -> Result<Option<Ended>, BookingError> {
    let sql = "select booking.about, booking.group_name, booking.booked_by, booking.lang,
                      min(place.starts_at) as starts_at
                 from booking.booking
                 join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
                where booking.guest_tenant_id = $1 and booking.id = $2
                  and booking.state in ('confirmed', 'attended') and place.active
                group by booking.tenant_id, booking.id
               having max(place.ends_at) <= $3";
    let values = [tx.tenant().into(), id.into(), now.into()];
    let row = EndedRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(|row| {
        Ok(Ended {
            about: read(row.about)?,
            group_name: row.group_name,
            booked_by: row.booked_by,
            lang: row.lang,
            starts_at: row.starts_at,
        })
    })
    .transpose()
}

/// A link to write down. A booking may have several: each letter that had to be written anew brings one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewLink<'a> {
    pub(crate) token_hash: &'a [u8],
    pub(crate) booking: BookingId,
    pub(crate) person: PersonId,
    pub(crate) expires_at: Timestamp,
}

/// Writes a link down.
pub(crate) async fn write(tx: &TenantTx, new: NewLink<'_>) -> Result<(), DbErr> {
    let sql = "insert into booking.feedback_link (tenant_id, token_hash, booking_id, person_id, expires_at)
               values ($1, $2, $3, $4, $5)";
    let values = [
        tx.tenant().into(),
        new.token_hash.into(),
        new.booking.into(),
        new.person.into(),
        new.expires_at.into(),
    ];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}

/// Forgets links that work no more.
pub(crate) async fn forget(tx: &TenantTx, now: Timestamp) -> Result<(), DbErr> {
    let sql = "delete from booking.feedback_link where tenant_id = $1 and expires_at <= $2";
    tx.execute_raw(statement(tx, sql, [tx.tenant().into(), now.into()])).await?;
    Ok(())
}

/// What a link leads to, and for whom it was written.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub(crate) struct Link {
    pub(crate) booking_id: BookingId,
    pub(crate) person_id: PersonId,
    pub(crate) expires_at: Timestamp,
}

/// The link whose token has this hash, if it still works.
pub(crate) async fn find(tx: &TenantTx, token_hash: &[u8], now: Timestamp) -> Result<Option<Link>, DbErr> {
    let sql = "select booking_id, person_id, expires_at from booking.feedback_link
                where tenant_id = $1 and token_hash = $2 and expires_at > $3";
    let values = [tx.tenant().into(), token_hash.into(), now.into()];
    Link::find_by_statement(statement(tx, sql, values)).one(tx).await
}
