-- A host may keep seats of a time for its own units until a moment. What others have taken is counted beside what is taken in
-- all, so that one condition on one row says whether there is room for either.
alter table booking.occurrence
  add column own_seats       integer not null default 0 check (own_seats >= 0),
  add column own_until       timestamptz,
  add column taken_by_others integer not null default 0,
  add constraint occurrence_own check ((own_seats > 0) = (own_until is not null));

alter table booking.occurrence no force row level security;
alter table booking.place no force row level security;
update booking.occurrence
   set taken_by_others = seated.seats
  from (select tenant_id, occurrence_id, sum(seats) as seats
          from booking.place
         where active and guest_tenant_id <> tenant_id
         group by tenant_id, occurrence_id) as seated
 where seated.tenant_id = occurrence.tenant_id and seated.occurrence_id = occurrence.id;
alter table booking.occurrence force row level security;
alter table booking.place force row level security;

alter table booking.occurrence
  add constraint occurrence_taken_by_others check (taken_by_others between 0 and taken);
