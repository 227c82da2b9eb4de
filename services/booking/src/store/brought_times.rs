//! Times that are brought from elsewhere: written as their source tells them, as long as nobody here relies on them.

use contract::{BroughtFate, BroughtTime, Counts, Fact, OfferingId};
use events::{Telling, ensure_due, set_due, tell};
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp};

use super::statement;
use crate::listen::{DIGEST, ENROLMENT_ENDS, FORGET_KEYS, RECONCILE, next_night};

#[derive(Debug, FromQueryResult)]
struct KeptRow {
    is_written: bool,
    is_relied_on: bool,
}

/// Writes times as they are now, and tells it if any of them changed. Says how many were left, since somebody has
/// booked them.
pub(crate) async fn keep(
    db: &TenantDb,
    owner: TenantId,
    offering: OfferingId,
    times: &[BroughtTime],
    now: Timestamp,
) -> Result<usize, DbErr> {
    let tx = db.begin(owner).await?;
    let (mut is_changed, mut relied_on) = (false, 0);
    for time in times {
        let kept = keep_one(&tx, offering, time).await?;
        relied_on += usize::from(kept.is_relied_on);
        if kept.is_written {
            is_changed = true;
            set_due(&tx, ENROLMENT_ENDS, time.occurrence.as_uuid(), time.enrols_until).await?;
        }
    }
    if is_changed {
        ensure_due(&tx, FORGET_KEYS, owner.as_uuid(), now).await?;
        ensure_due(&tx, DIGEST, owner.as_uuid(), now).await?;
        ensure_due(&tx, RECONCILE, owner.as_uuid(), next_night(now)).await?;
        let fact = Fact::OfferingTimesChanged { offering };
        tell(&tx, &Telling { fact: &fact, by: None, at: now, to: &[owner] }).await?;
        tx.commit().await?;
    }
    Ok(relied_on)
}

// What is booked elsewhere has one place while there is room, and none when there is not. A seat that is taken here is a
// promise: then the hour stays, room only grows, and a time that is cancelled there takes no more bookings here.
const KEEP: &str = "
    with new as (
      select $4::timestamptz as starts_at, $5::timestamptz as ends_at, $6::timestamptz as enrols_from,
             $7::timestamptz as enrols_until, $8::text as counts, $9::integer as capacity, $10::integer as group_min,
             $11::integer as group_max, $12::text[] as languages, $13::text as state
    ), before as (
      select taken from booking.occurrence where tenant_id = $1 and id = $2 for update
    ), written as (
      insert into booking.occurrence as old
        (tenant_id, id, offering_id, starts_at, ends_at, enrols_from, enrols_until, counts, capacity, group_min,
         group_max, languages, state)
      select $1, $2, $3, starts_at, ends_at, enrols_from, enrols_until, counts, capacity, group_min, group_max,
             languages, state
        from new
      on conflict (tenant_id, id) do update
         set starts_at = excluded.starts_at, ends_at = excluded.ends_at, enrols_from = excluded.enrols_from,
             enrols_until = excluded.enrols_until, counts = excluded.counts, capacity = excluded.capacity,
             group_min = excluded.group_min, group_max = excluded.group_max, languages = excluded.languages,
             state = excluded.state
       where old.taken = 0
         and (old.starts_at, old.ends_at, old.enrols_until, old.counts, old.capacity, old.group_min, old.group_max,
              old.languages, old.state)
             is distinct from
             (excluded.starts_at, excluded.ends_at, excluded.enrols_until, excluded.counts, excluded.capacity,
              excluded.group_min, excluded.group_max, excluded.languages, excluded.state)
          or old.taken = 0 and old.enrols_from is distinct from excluded.enrols_from
      returning id
    ), grown as (
      update booking.occurrence old
         set capacity = greatest(old.capacity, new.capacity),
             state = case new.state when 'cancelled' then 'closed' else old.state end
        from new, before
       where old.tenant_id = $1 and old.id = $2 and before.taken > 0
         and (old.capacity < new.capacity or new.state = 'cancelled' and old.state = 'open')
      returning old.id
    )
    select exists (select from written) or exists (select from grown) as is_written,
           exists (select from before where taken > 0) as is_relied_on";

async fn keep_one(tx: &TenantTx, offering: OfferingId, time: &BroughtTime) -> Result<KeptRow, DbErr> {
    let (state, counts, capacity) = match time.fate {
        BroughtFate::Here => ("open", Counts::Heads, time.capacity),
        BroughtFate::Elsewhere => ("elsewhere", Counts::Groups, time.capacity.min(1)),
        BroughtFate::Cancelled => ("cancelled", Counts::Groups, 0),
    };
    let values = [
        tx.tenant().into(),
        time.occurrence.into(),
        offering.into(),
        time.starts_at.into(),
        time.ends_at.into(),
        time.enrols_from.into(),
        time.enrols_until.into(),
        counts.as_str().into(),
        capacity.into(),
        time.group_min.into(),
        time.group_max.into(),
        time.languages.clone().into(),
        state.into(),
    ];
    let kept = KeptRow::find_by_statement(statement(tx, KEEP, values)).one(tx).await?;
    kept.ok_or_else(|| DbErr::RecordNotFound("a select without a table gave no row".to_owned()))
}
