//! Taking seats: the key, the seats under their condition, the booking, its places, its history and its facts, all in one
//! statement. Fewer rows from `seat` than times asked for mean that there is no room, whatever was read before, and the
//! transaction is dropped. Measured against sending the parts one by one, one statement halves the time that a sought-after
//! row stays locked.

use contract::{BookingId, Fact, GroupId, OccurrenceId, OfferingId, TimeState};
use events::{Telling, set_due};
use sea_orm::{DbErr, FromQueryResult, Value};
use tenancy::re::uuid::Uuid;
use tenancy::{Door, TenantDb, TenantId, TenantTx, Timestamp};

use super::{condition, locks, queueing};
use crate::bookings::{Asked, BookingState, Outcome, Queue, Refusal};
use crate::error::BookingError;
use crate::listen::HOLD_ENDS;
use crate::occurrences::Decided;
use crate::store::keys::{ROUTE, answered};
use crate::store::statement;

#[derive(Debug, FromQueryResult)]
struct TakenRow {
    is_new_key: bool,
    seated: i64,
    has_ended_room: bool,
    state: Option<String>,
    held_until: Option<Timestamp>,
}

/// Takes a group's seats in the host's rows, which lie behind `door`; where there is no room, and the group would wait, it
/// comes to stand in the queue.
pub(crate) async fn take(db: &TenantDb, door: &Door, asked: &Asked) -> Result<Outcome, BookingError> {
    // The door says who may enter: a booking is for no other guest.
    if door.guest() != asked.guest {
        return Err(BookingError::NotFound);
    }
    // Whoever joins the queue looks once more under lock; if room came in between, it is taken.
    for _ in 0..MOST_TURNS {
        match seat(db, door, asked).await? {
            Outcome::Refused(Refusal::Full { left }) if asked.queue != Queue::No => {
                if let Some(outcome) = queueing::join(db, door, asked, left).await? {
                    return Ok(outcome);
                }
            }
            outcome => return Ok(outcome),
        }
    }
    Ok(Outcome::Refused(Refusal::Full { left: 0 }))
}

/// Room that comes and goes between two looks is chased so often.
const MOST_TURNS: u32 = 5;

async fn seat(db: &TenantDb, door: &Door, asked: &Asked) -> Result<Outcome, BookingError> {
    let booking = BookingId::new();
    let times = asked.occurrences();
    let tx = db.open_routine(door).await?;
    // Whoever may come to stand in line locks times before its key there; the order is one.
    if times.len() > 1 || asked.queue != Queue::No {
        locks::lock(&tx, &times, None, None).await?;
    }
    let row = match write(&tx, asked, booking).await {
        Ok(row) => row,
        Err(error) if is_taken_twice(&error) => return Ok(Outcome::Refused(Refusal::AlreadyBooked)),
        Err(error) => return Err(error.into()),
    };
    if usize::try_from(row.seated).is_ok_and(|seated| seated == times.len())
        && let Some(state) = row.state
    {
        let state = BookingState::parse(&state).ok_or(BookingError::Unreadable(state))?;
        if let Some(until) = row.held_until {
            set_due(&tx, HOLD_ENDS, booking.as_uuid(), until).await?;
        }
        if row.has_ended_room {
            tx.wake_on_commit();
        }
        tx.commit().await?;
        return Ok(Outcome::Booked(booking, state));
    }
    if !row.is_new_key
        && let Some((first, state)) = answered(&tx, asked).await?
    {
        return Ok(Outcome::Booked(first, state));
    }
    // A series may have taken some of its seats: they are let go before anybody looks.
    let tx = if times.len() > 1 { db.open(door).await? } else { tx };
    why_not(&tx, &Wish::of(asked)).await.map(Outcome::Refused)
}

pub(super) fn is_taken_twice(error: &DbErr) -> bool {
    matches!(tenancy::broken_constraint(error), Some("booking_once_per_group" | "booking_once_a_year"))
}

async fn write(tx: &TenantTx, asked: &Asked, booking: BookingId) -> Result<TakenRow, DbErr> {
    let host = tx.tenant();
    let mut values = bound(tx, asked, booking);
    let times = asked.occurrences();
    let confirmed = Fact::BookingConfirmed {
        booking,
        offering: asked.offering,
        occurrence: times.first().copied().unwrap_or_default(),
        guest: asked.guest,
    };
    let held = if asked.asks_lead { BookingState::Asked } else { BookingState::Requested };
    let turned = Fact::BookingTurned {
        booking,
        offering: asked.offering,
        guest: asked.guest,
        to: held.as_str().to_owned(),
    };
    let changed = Fact::OfferingTimesChanged { offering: asked.offering };
    let telling = |fact, to| Telling { fact, by: Some(asked.by), at: asked.at, to };
    let parties = [host, asked.guest];
    let told = telling(&confirmed, &parties).as_cte(host, "confirmed", "now_confirmed", &mut values)?;
    let told_held = telling(&turned, &parties).as_cte(host, "turned", "now_held", &mut values)?;
    let told_ended = telling(&changed, &parties[..1]).as_cte(host, "ended", "ended_room", &mut values)?;
    let sql = format!(
        "{}, {told}, {told_held}, {told_ended}
         select exists (select from keyed) as is_new_key,
                (select count(*) from seat) as seated,
                exists (select from ended_room) as has_ended_room,
                (select state from booked) as state,
                (select held_until from booked) as held_until",
        statement_of_taking()
    );
    let row = TakenRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("a select without a table gave no row".to_owned()))
}

/// The statement without its facts. `$1` host, `$2` guest, `$3` by, `$4` route, `$5` key, `$6` hash, `$7` booking, `$8` now,
/// `$9` heads, `$10` times, `$11` offering, `$12`… what the booking says.
///
/// `is not distinct from` keeps the planner from the index of an offering's times: the few that are named are found by their
/// ids, however many the offering has.
fn statement_of_taking() -> String {
    let take = condition::take_seats(
        ("$9", "$2"),
        "$10",
        "$8",
        "terms",
        "and occurrence.offering_id is not distinct from $11 and terms.needed = cardinality($10)",
    );
    format!(
        "with {KEYED}, terms as ({terms}), seat as ({take}),
         ended_room as (select 1 from seat where is_room_otherwise limit 1),
         standing as (
           select min(seat.starts_at) as starts_at, {standing} as state, terms.repeats, terms.hold
             from seat cross join terms
            group by terms.approval, terms.repeats, terms.hold
           having count(*) = cardinality($10)
         ),
         booked as (
           insert into booking.booking ({COLUMNS}, state, held_until, once_in)
           select {VALUES}, standing.state,
                  case when standing.state <> 'confirmed' then least($8 + standing.hold, standing.starts_at) end,
                  case when not standing.repeats then {year} end
             from standing
           returning id, state, held_until
         ),
         now_confirmed as (select 1 from booked where state = 'confirmed'),
         now_held as (select 1 from booked where state <> 'confirmed'),
         placed as (
           insert into booking.place
             (tenant_id, booking_id, occurrence_id, guest_tenant_id, group_id, seats, starts_at, ends_at, cancel_until, venue,
              active)
           select $1, $7, seat.id, $2, $16, seat.seats, seat.starts_at, seat.ends_at, seat.cancel_until, seat.venue, true
             from seat, booked
         ),
         noted as (
           insert into booking.history (tenant_id, booking_id, to_state, at, guest_tenant_id, by_person, by_tenant)
           select $1, $7, booked.state, $8, $2, $3, $2
             from booked
         )",
        terms = condition::terms("$11", "keyed"),
        standing = condition::standing("$26", "$2", "$14"),
        year = condition::school_year("standing.starts_at"),
    )
}

pub(super) const KEYED: &str = "keyed as (
      insert into booking.idempotency
        (tenant_id, caller_tenant, caller, route, key, request_hash, booking_id, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict do nothing
      returning booking_id
    )";

/// What a booking's row says of who asked for what; `state` and its like come beside.
pub(super) const COLUMNS: &str =
    "tenant_id, id, guest_tenant_id, offering_id, about, guest_name, unit_id, unit_name, group_id, group_name, stages,
     needs, participants, adults, booked_by, booker_name, booker_email, languages, asks_lead, lang, is_quiet,
     invoice_reference, transport, message, booked_at, changed_at";

/// The values of [`COLUMNS`], as [`bound`] binds them.
pub(super) const VALUES: &str =
    "$1, $7, $2, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $3, $22, $23, $24,
     $26, $25, $27, $28, $29, $30, $8, $8";

pub(super) fn bound(tx: &TenantTx, asked: &Asked, booking: BookingId) -> Vec<Value> {
    let card = asked.group.card();
    let stages: Vec<String> = card.stages().stages().map(|stage| stage.as_str().to_owned()).collect();
    let times: Vec<Uuid> = asked.occurrences().iter().map(|time| time.as_uuid()).collect();
    vec![
        tx.tenant().into(),
        asked.guest.into(),
        asked.by.into(),
        ROUTE.into(),
        asked.key.as_str().into(),
        asked.fingerprint().into(),
        booking.into(),
        asked.at.into(),
        asked.party.heads().into(),
        times.into(),
        asked.offering.into(),
        serde_json::json!(asked.about).into(),
        serde_json::json!(asked.guest_name).into(),
        asked.unit.into(),
        asked.unit_name.as_str().into(),
        asked.group.id().into(),
        card.name().into(),
        stages.into(),
        card.need_tokens().into(),
        asked.party.participants().into(),
        asked.party.adults().into(),
        asked.booker_name.as_str().into(),
        asked.booker_email.as_str().into(),
        card.languages().to_vec().into(),
        asked.lang.code().into(),
        asked.asks_lead.into(),
        asked.is_quiet.into(),
        asked.extras.invoice_reference.as_str().into(),
        asked.extras.transport.map_or("", |way| way.as_str()).into(),
        asked.extras.message.as_str().into(),
    ]
}

#[derive(Debug, FromQueryResult)]
struct WhyRow {
    state: String,
    enrols_from: Option<Timestamp>,
    enrols_until: Timestamp,
    seats_left: i32,
    group_min: i32,
    group_max: i32,
    needed: i16,
    is_booked: bool,
}

/// What is wished for, whether it is a booking that does not stand yet or one that would come at other times.
#[derive(Debug)]
pub(super) struct Wish {
    pub(super) offering: OfferingId,
    pub(super) guest: TenantId,
    pub(super) group: GroupId,
    pub(super) heads: i32,
    pub(super) times: Vec<OccurrenceId>,
    /// How many times it has beside and would keep.
    pub(super) kept: usize,
    /// The booking that would move.
    pub(super) of: Option<BookingId>,
    pub(super) at: Timestamp,
}

impl Wish {
    pub(super) fn of(asked: &Asked) -> Self {
        Self {
            offering: asked.offering,
            guest: asked.guest,
            group: asked.group.id(),
            heads: asked.party.heads(),
            times: asked.occurrences(),
            kept: 0,
            of: None,
            at: asked.at,
        }
    }
}

/// Why the condition of `seat` was not met. Asked after the fact: it explains, and decides nothing.
pub(super) async fn why_not(tx: &TenantTx, wish: &Wish) -> Result<Refusal, BookingError> {
    let rows = why_rows(tx, wish).await?;
    if rows.len() < wish.times.len() || rows.is_empty() {
        return Ok(Refusal::Gone);
    }
    let mut why = None;
    for row in rows {
        let needed = i32::from(row.needed);
        let refusal = explained(row, wish)?;
        if usize::try_from(needed).is_ok_and(|needed| needed != wish.times.len() + wish.kept) {
            return Ok(Refusal::WrongNumberOfTimes { needed });
        }
        // What no waiting helps against is said before what it does; the tightest time comes first.
        why = match (why, refusal) {
            (None, first) => Some(first),
            (Some(Refusal::Full { .. }), other) if !matches!(other, Refusal::Full { .. }) => Some(other),
            (said, _) => said,
        };
    }
    Ok(why.unwrap_or(Refusal::Gone))
}

async fn why_rows(tx: &TenantTx, wish: &Wish) -> Result<Vec<WhyRow>, DbErr> {
    let ids: Vec<Uuid> = wish.times.iter().map(|time| time.as_uuid()).collect();
    let sql = format!(
        "with terms as ({terms})
         select state, enrols_from, enrols_until, greatest({left}, 0) as seats_left, group_min, group_max, terms.needed,
                exists (select from booking.booking
                         where booking.tenant_id = $1 and booking.offering_id = $3 and booking.guest_tenant_id = $4
                           and booking.group_id = $5 and booking.id is distinct from $7
                           and (booking.once_in = {year}
                                or exists (select from booking.place
                                            where place.tenant_id = $1 and place.booking_id = booking.id
                                              and place.occurrence_id = occurrence.id and place.active))) as is_booked
           from booking.occurrence cross join terms
          where tenant_id = $1 and id = any ($2) and offering_id = $3
          order by is_booked desc, {has_room}, id",
        terms = condition::terms("$3", "(select 1) as once"),
        year = condition::school_year("occurrence.starts_at"),
        has_room = condition::has_room("$6", "$4"),
        left = condition::left("$4"),
    );
    let values: [Value; 7] = [
        tx.tenant().into(),
        ids.into(),
        wish.offering.into(),
        wish.guest.into(),
        wish.group.into(),
        wish.heads.into(),
        wish.of.into(),
    ];
    WhyRow::find_by_statement(statement(tx, sql, values)).all(tx).await
}

fn explained(row: WhyRow, wish: &Wish) -> Result<Refusal, BookingError> {
    let decided = Decided::parse(&row.state).ok_or(BookingError::Unreadable(row.state))?;
    Ok(match decided.at(wish.at, row.enrols_from, row.enrols_until) {
        TimeState::Cancelled => Refusal::Cancelled,
        TimeState::Closed | TimeState::Elsewhere | TimeState::OpensAt(_) => Refusal::Closed,
        TimeState::Open if row.is_booked => Refusal::AlreadyBooked,
        TimeState::Open if !(row.group_min..=row.group_max).contains(&wish.heads) => {
            Refusal::WrongSize { least: row.group_min, most: row.group_max }
        }
        TimeState::Open => Refusal::Full { left: row.seats_left },
    })
}
