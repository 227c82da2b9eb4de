//! What is true of a host's rows at any moment, whatever was done by however many at once. docs/scarcity.md says why.

use std::collections::BTreeMap;

use booking::BookingState;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantTx, Timestamp};
use testkit::texts;

use crate::hall::Hall;

/// Each rule with a query that finds what breaks it. `$1` is the host, `$2` the states that hold seats.
const RULES: [(&str, &str); 11] = [
    (
        "taken is the sum of the active places, and never more than the capacity",
        "select occurrence.id || ': ' || taken || ' of ' || capacity || ', seated ' || seated
           from booking.occurrence
           join lateral (select coalesce(sum(seats), 0) as seated from booking.place
                          where place.tenant_id = $1 and place.occurrence_id = occurrence.id and place.active) as sum on true
          where tenant_id = $1 and $2::text[] is not null and (taken <> seated or taken > capacity)",
    ),
    (
        "what others than own units have taken is the sum of their active places",
        "select occurrence.id || ': ' || taken_by_others || ' by others, seated ' || seated
           from booking.occurrence
           join lateral (select coalesce(sum(seats), 0) as seated from booking.place
                          where place.tenant_id = $1 and place.occurrence_id = occurrence.id and place.active
                            and place.guest_tenant_id <> $1) as sum on true
          where tenant_id = $1 and $2::text[] is not null and taken_by_others <> seated",
    ),
    (
        "a booking has active places as long as its state holds seats",
        "select id || ' is ' || state
           from booking.booking
          where tenant_id = $1
            and (state = any ($2)) <> exists (select from booking.place
                                               where place.tenant_id = $1 and place.booking_id = booking.id and place.active)",
    ),
    (
        "a place has a seat for each head, or one for the group",
        "select booking.id || ' has ' || seats
           from booking.booking
           join booking.place on place.tenant_id = $1 and place.booking_id = booking.id
           join booking.occurrence on occurrence.tenant_id = $1 and occurrence.id = place.occurrence_id
          where booking.tenant_id = $1 and (place.active or booking.state = 'waiting') and $2::text[] is not null
            and seats <> case counts when 'groups' then 1 else participants + adults end",
    ),
    (
        "a place is when and where its time is",
        "select place.booking_id || ' comes at ' || place.starts_at || ' to ' || coalesce(place.venue #>> '{name,fi}', 'the usual place')
           from booking.place
           join booking.occurrence on occurrence.tenant_id = $1 and occurrence.id = place.occurrence_id
          where place.tenant_id = $1 and place.active and $2::text[] is not null
            and (place.starts_at, place.ends_at, coalesce(place.venue, 'null'::jsonb))
                is distinct from (occurrence.starts_at, occurrence.ends_at, coalesce(occurrence.venue, 'null'::jsonb))",
    ),
    (
        "what is offered, asked or requested is held until a moment, and nothing else is",
        "select id || ' is ' || state
           from booking.booking
          where tenant_id = $1 and $2::text[] is not null
            and (state in ('offered', 'asked', 'requested')) <> (held_until is not null)",
    ),
    (
        "a group comes to an offering once in a school year, unless its terms say otherwise",
        "select coming.group_id || ' comes ' || count(*) || ' times'
           from (select booking.guest_tenant_id, booking.group_id, booking.offering_id,
                        extract(year from min(place.starts_at) at time zone 'Europe/Helsinki' - interval '7 months') as year
                   from booking.booking
                   join booking.place on place.tenant_id = $1 and place.booking_id = booking.id and place.active
                  where booking.tenant_id = $1 and booking.state = any ($2)
                    and not exists (select from booking.terms
                                     where terms.tenant_id = $1 and terms.offering_id = booking.offering_id and repeats)
                  group by booking.id, booking.guest_tenant_id, booking.group_id, booking.offering_id) as coming
          group by coming.guest_tenant_id, coming.group_id, coming.offering_id, coming.year
         having count(*) > 1",
    ),
    (
        "a group stands in the queue of an offering once",
        "select group_id || ' waits ' || count(*) || ' times'
           from booking.booking
          where tenant_id = $1 and state = 'waiting' and $2::text[] is not null
          group by guest_tenant_id, group_id, offering_id
         having count(*) > 1",
    ),
    (
        "nobody is offered a place once enrolment has closed, nor for longer than that",
        "select booking.id || ' was offered a place at ' || history.at
           from booking.booking
           join booking.history on history.tenant_id = $1 and history.booking_id = booking.id and to_state = 'offered'
           join booking.place on place.tenant_id = $1 and place.booking_id = booking.id
           join booking.occurrence on occurrence.tenant_id = $1 and occurrence.id = place.occurrence_id
          where booking.tenant_id = $1 and $2::text[] is not null
            and (history.at >= enrols_until or booking.state = 'offered' and booking.held_until > enrols_until)",
    ),
    (
        "a time that is called off takes nobody, and nobody waits for it",
        "select occurrence.id || ' is called off'
           from booking.occurrence
           left join booking.place on place.tenant_id = $1 and place.occurrence_id = occurrence.id
           left join booking.booking on booking.tenant_id = $1 and booking.id = place.booking_id
          where occurrence.tenant_id = $1 and occurrence.state = 'cancelled' and $2::text[] is not null
            and (taken > 0 or place.active or booking.state = 'waiting')",
    ),
    (
        "each step of a booking is told as one fact",
        "with step as (
           select booking_id::text as booking, to_state as step, count(*) as most,
                  count(*) filter (where from_state is distinct from to_state) as least
             from booking.history
            where tenant_id = $1 and $2::text[] is not null
              and (from_state is distinct from to_state or to_state in ('attended', 'missed'))
            group by 1, 2
         ), told as (
           select body ->> 'booking' as booking,
                  case kind when 'BookingConfirmed' then 'confirmed' when 'BookingCancelled' then 'cancelled'
                       else body ->> 'to' end as step,
                  count(*) as times
             from events.fact
            where tenant_id = $1 and kind in ('BookingConfirmed', 'BookingCancelled', 'BookingTurned')
            group by 1, 2
         )
         -- Whoever is marked as come may be counted once more, or lose another time of the series: both stay where they are.
         select coalesce(step.booking, told.booking) || ' ' || coalesce(step.step, told.step) || ': '
                || coalesce(most, 0) || ' times, told ' || coalesce(times, 0)
           from step full join told on told.booking = step.booking and told.step = step.step
          where not coalesce(times, 0) between coalesce(least, 0) and coalesce(most, 0)",
    ),
];

#[derive(Debug, FromQueryResult)]
struct StepRow {
    booking_id: Uuid,
    from_state: Option<String>,
    to_state: String,
    at: Timestamp,
    state: String,
}

/// A booking's history leads from its beginning to where it stands, by steps that the table of states allows.
async fn off_the_way(tx: &TenantTx) -> Vec<String> {
    let sql = "select history.booking_id, from_state, to_state, at, booking.state
                 from booking.history
                 join booking.booking on booking.tenant_id = history.tenant_id and booking.id = history.booking_id
                where history.tenant_id = $1
                order by history.booking_id, at";
    let all = Statement::from_sql_and_values(tx.get_database_backend(), sql, [tx.tenant().into()]);
    let rows = StepRow::find_by_statement(all).all(tx).await.expect("the database answers");
    let mut ways: BTreeMap<Uuid, Vec<StepRow>> = BTreeMap::new();
    for row in rows {
        ways.entry(row.booking_id).or_default().push(row);
    }
    ways.into_iter().filter(|(_, way)| !is_way(way)).map(|(id, way)| format!("{id}: {way:?}")).collect()
}

fn is_way(way: &[StepRow]) -> bool {
    let mut left: Vec<&StepRow> = way.iter().collect();
    let mut stands: Option<&str> = None;
    while !left.is_empty() {
        // Steps of one moment lie in no order; those that stay where they are come first.
        let now = left.iter().map(|step| step.at).min();
        let next = left
            .iter()
            .enumerate()
            .filter(|(_, step)| Some(step.at) == now && step.from_state.as_deref() == stands)
            .min_by_key(|(_, step)| step.from_state.as_deref() != Some(step.to_state.as_str()));
        let Some((place, step)) = next else { return false };
        if !is_allowed(stands, &step.to_state) {
            return false;
        }
        stands = Some(&step.to_state);
        left.remove(place);
    }
    stands == way.first().map(|step| step.state.as_str())
}

fn is_allowed(from: Option<&str>, to: &str) -> bool {
    let to = BookingState::parse(to).expect("a state");
    match from.map(|from| BookingState::parse(from).expect("a state")) {
        None => matches!(
            to,
            BookingState::Waiting | BookingState::Asked | BookingState::Requested | BookingState::Confirmed
        ),
        Some(from) => from == to || from.leads_to().contains(&to),
    }
}

impl Hall {
    /// Every rule, looked for in every row of the host's.
    pub(crate) async fn keeps_the_rules(&self, when: &str) {
        let tx = self.db.begin(self.host).await.expect("a transaction begins");
        let holding: Vec<String> = BookingState::ALL
            .into_iter()
            .filter(|state| state.holds_seats())
            .map(|state| state.as_str().to_owned())
            .collect();
        for (rule, sql) in RULES {
            let broken = texts(&tx, sql, [self.host.into(), holding.clone().into()]).await;
            assert!(broken.is_empty(), "{when}: {rule}: {broken:?}");
        }
        let broken = off_the_way(&tx).await;
        assert!(
            broken.is_empty(),
            "{when}: a booking goes from state to state as the table says: {broken:?}"
        );
    }
}
