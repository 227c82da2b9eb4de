-- How an offering is booked, and the way of a booking: a queue, an offer of a place, an own approver, the host's yes, what
-- came of it. Seats are held from the offer on.

-- An offering without a row here is booked in the written default way.
create table booking.terms (
  tenant_id   uuid     not null,
  offering_id uuid     not null,
  approval    text     not null default 'automatic',
  needed      smallint not null default 1,
  queues      boolean  not null default true,
  repeats     boolean  not null default false,
  hold_hours  smallint not null default 168,
  constraint terms_pkey primary key (tenant_id, offering_id),
  constraint terms_approval_is_known check (approval in ('automatic', 'manual', 'trusted')),
  constraint terms_series_is_short check (needed between 1 and 20),
  constraint terms_hold_is_some_time check (hold_hours between 1 and 2000)
);
alter table booking.terms enable row level security;
alter table booking.terms force row level security;
create policy terms_own on booking.terms to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on booking.terms to app;

-- Units whose bookings a host confirms at once where an offering trusts units by name. The list is the host's own.
create table booking.trusted_unit (
  tenant_id   uuid not null,
  unit_tenant uuid not null,
  unit_id     uuid not null,
  constraint trusted_unit_pkey primary key (tenant_id, unit_tenant, unit_id)
);
alter table booking.trusted_unit enable row level security;
alter table booking.trusted_unit force row level security;
create policy trusted_unit_own on booking.trusted_unit to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on booking.trusted_unit to app;

-- A time's own deadline for cancelling (else the end of enrolment), its own place, and why it will not take place.
alter table booking.occurrence
  add column cancel_until timestamptz,
  add column venue        jsonb,
  add column reason       text        not null default '',
  add column revision     integer     not null default 0,
  add column changed_at   timestamptz,
  add constraint occurrence_can_be_left_before_it_starts check (cancel_until is null or cancel_until <= starts_at);

alter table booking.booking
  drop constraint booking_state_is_known,
  add column held_until        timestamptz,
  add column once_in           smallint,
  add column queued_at         timestamptz,
  add column any_time          boolean  not null default false,
  add column asks_lead         boolean  not null default false,
  add column lang              text     not null default 'fi',
  add column invoice_reference text     not null default '',
  add column transport         text     not null default '',
  add column transport_payer   text     not null default '',
  add column message           text     not null default '',
  add column is_quiet          boolean  not null default false,
  add column came_participants integer,
  add column came_adults       integer,
  add constraint booking_state_is_known check (state in
    ('waiting', 'offered', 'asked', 'requested', 'confirmed', 'declined', 'lapsed', 'cancelled', 'attended', 'missed')),
  add constraint booking_is_held_until_a_moment check ((state in ('offered', 'asked', 'requested')) = (held_until is not null)),
  add constraint booking_came_is_counted check (came_participants >= 0 and came_adults >= 0);
-- A group comes to an offering once in a school year, unless the offering says that it may come again.
create unique index booking_once_a_year on booking.booking (tenant_id, offering_id, guest_tenant_id, group_id, once_in)
  where once_in is not null;
-- A group waits for an offering once. Unit and group are one: a group is of one unit.
create unique index booking_waits_once on booking.booking (tenant_id, offering_id, guest_tenant_id, group_id)
  where state = 'waiting';
create index booking_in_queue on booking.booking (tenant_id, offering_id, queued_at, id) where state = 'waiting';

-- What a host's people write down for themselves. The guest has no policy here.
create table booking.staff_note (
  tenant_id  uuid        not null,
  id         uuid        not null,
  booking_id uuid        not null,
  body       text        not null,
  at         timestamptz not null,
  by_person  uuid        not null,
  by_name    text        not null,
  constraint staff_note_pkey primary key (tenant_id, id),
  constraint staff_note_of_a_booking foreign key (tenant_id, booking_id) references booking.booking (tenant_id, id)
);
create index staff_note_of_booking on booking.staff_note (tenant_id, booking_id, at);
alter table booking.staff_note enable row level security;
alter table booking.staff_note force row level security;
create policy staff_note_own on booking.staff_note to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on booking.staff_note to app;

-- Who did it may be the clock, and what was said stays with it. One booking may change twice in one state.
alter table booking.history
  alter column by_person drop not null,
  add column id   uuid not null default gen_random_uuid(),
  add column note text not null default '',
  drop constraint history_pkey,
  add constraint history_pkey primary key (tenant_id, booking_id, at, to_state, id);
