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

/// Whether there is room beside for `heads` heads.
pub(super) fn has_room(heads: &str) -> String {
    format!("occurrence.taken + {} <= occurrence.capacity", seats(heads))
}

/// What takes `heads` seats of each time among `of`, under the condition: rows come back for those that had room. What it
/// gives is what `placed` needs.
pub(super) fn take_seats(heads: &str, of: &str, at: &str, and_from: &str, and_where: &str) -> String {
    let (seats, is_open, has_room) = (seats(heads), is_open(heads, at), has_room(heads));
    format!(
        "update booking.occurrence
            set taken = occurrence.taken + {seats}
           from {and_from}
          where occurrence.tenant_id = $1
            and occurrence.id = any ({of})
            and {is_open}
            and {has_room}
            {and_where}
         returning occurrence.id, occurrence.starts_at, occurrence.ends_at,
                   coalesce(occurrence.cancel_until, occurrence.enrols_until) as cancel_until, occurrence.venue,
                   {seats} as seats,
                   occurrence.capacity - occurrence.taken as seats_left,
                   case occurrence.counts when 'groups' then 1 else occurrence.group_min end as least"
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
