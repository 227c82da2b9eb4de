//! The condition under which a time has room, and where a booking stands once it has its seats. Fragments of statements:
//! one writing of each rule.

use crate::school_year::ZONE;

/// What `heads` heads take of a time.
pub(super) fn seats(heads: &str) -> String {
    format!("case occurrence.counts when 'groups' then 1 else {heads} end")
}

/// Whether a time can be booked at `at` by a party of `heads`, whether there is room or not.
pub(super) fn is_open(heads: &str, at: &str) -> String {
    format!(
        "occurrence.state = 'open'
         and (occurrence.enrols_from is null or occurrence.enrols_from <= {at})
         and occurrence.enrols_until > {at}
         and {heads} between occurrence.group_min and occurrence.group_max"
    )
}

/// How many seats are left for `guest`. What the host keeps for its own units is not left for anybody else.
pub(in crate::store) fn left(guest: &str) -> String {
    let (own, others) =
        (left_in_all("occurrence.taken"), left_to_others("occurrence.taken", "occurrence.taken_by_others"));
    format!("case when {guest} = $1 then {own} else {others} end")
}

fn left_in_all(taken: &str) -> String {
    format!("occurrence.capacity - {taken}")
}

fn left_to_others(taken: &str, by_others: &str) -> String {
    format!("occurrence.capacity - greatest({taken}, occurrence.own_seats + {by_others})")
}

/// Whether there is room beside for `heads` heads of `guest`'s.
pub(super) fn has_room(heads: &str, guest: &str) -> String {
    format!("{} <= {}", seats(heads), left(guest))
}

/// What makes `more` seats of `guest`'s taken, or fewer.
pub(super) fn take(more: &str, guest: &str) -> String {
    format!(
        "taken = occurrence.taken + {more}, taken_by_others = occurrence.taken_by_others + {}",
        of_others(more, guest)
    )
}

/// What of `seats` is not taken by the host's own units.
fn of_others(seats: &str, guest: &str) -> String {
    format!("case when {guest} = $1 then 0 else {seats} end")
}

/// Whether some group has room at a time that had none, or none where it had, after `more` seats of `guest`'s were taken.
pub(super) fn is_room_otherwise(more: &str, guest: &str) -> String {
    let room = |taken: &str, by_others: &str| {
        let (own, others) = (left_in_all(taken), left_to_others(taken, by_others));
        format!("row({own} >= {LEAST}, {others} >= {LEAST})")
    };
    let now = room("occurrence.taken", "occurrence.taken_by_others");
    let before = room(
        &format!("(occurrence.taken - ({more}))"),
        &format!("(occurrence.taken_by_others - {})", of_others(&format!("({more})"), guest)),
    );
    format!("{now} is distinct from {before}")
}

/// What the least group takes of a time.
const LEAST: &str = "case occurrence.counts when 'groups' then 1 else occurrence.group_min end";

/// What takes `heads` seats for `guest` of each time among `of`, under the condition: rows come back for those that had
/// room. What it gives is what `placed` needs.
pub(super) fn take_seats(
    (heads, guest): (&str, &str),
    of: &str,
    at: &str,
    and_from: &str,
    and_where: &str,
) -> String {
    let (seats, is_open, has_room) = (seats(heads), is_open(heads, at), has_room(heads, guest));
    let (take, is_room_otherwise) = (take(&seats, guest), is_room_otherwise(&seats, guest));
    format!(
        "update booking.occurrence
            set {take}
           from {and_from}
          where occurrence.tenant_id = $1
            and occurrence.id = any ({of})
            and {is_open}
            and {has_room}
            {and_where}
         returning occurrence.id, occurrence.starts_at, occurrence.ends_at,
                   coalesce(occurrence.cancel_until, occurrence.enrols_until) as cancel_until, occurrence.venue,
                   {seats} as seats, {is_room_otherwise} as is_room_otherwise"
    )
}

/// Where a booking stands that has its seats: its unit's principal is asked first if the unit wants it so, then the host,
/// unless the host confirms at once. `terms` is a row of [`TERMS`].
pub(super) fn standing(asks_lead: &str, guest: &str, unit: &str) -> String {
    format!(
        "case when {asks_lead} then 'asked'
              when terms.approval = 'automatic' then 'confirmed'
              when terms.approval = 'trusted'
                   and exists (select from booking.trusted_unit
                                where trusted_unit.tenant_id = $1
                                  and trusted_unit.unit_tenant = {guest} and trusted_unit.unit_id = {unit})
                   then 'confirmed'
              else 'requested' end"
    )
}

/// The terms of an offering, or the written ones.
pub(super) fn terms(offering: &str, from: &str) -> String {
    format!(
        "select coalesce(terms.approval, 'automatic') as approval, coalesce(terms.needed, 1::smallint) as needed,
                coalesce(terms.repeats, false) as repeats, coalesce(terms.queues, true) as queues,
                coalesce(terms.hold_hours, 168::smallint) * interval '1 hour' as hold
           from {from}
           left join booking.terms on terms.tenant_id = $1 and terms.offering_id = {offering}"
    )
}

/// The school year in which a moment lies: that of its autumn. School years turn with July.
pub(super) fn school_year(moment: &str) -> String {
    format!("extract(year from ({moment} at time zone '{ZONE}') - interval '7 months')::smallint")
}
