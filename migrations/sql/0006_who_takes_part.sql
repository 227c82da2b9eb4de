-- Groups belong to the guest; occurrences, bookings and places belong to the host. A booking and its places have
-- two parties: the guest may see them, and acts on them only inside a Crossing, in the host's transaction.

create table booking.unit_group (
  tenant_id  uuid        not null,
  id         uuid        not null,
  unit_id    uuid        not null,
  name       text        not null,
  stages     jsonb       not null,
  adults     integer     not null,
  needs      text[]      not null,
  created_at timestamptz not null,
  constraint unit_group_pkey primary key (tenant_id, id),
  constraint unit_group_name_is_unique unique (tenant_id, unit_id, name),
  constraint unit_group_has_no_negative_adults check (adults >= 0)
);
alter table booking.unit_group enable row level security;
alter table booking.unit_group force row level security;
create policy unit_group_own on booking.unit_group to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on booking.unit_group to app;

create table booking.occurrence (
  tenant_id    uuid        not null,
  id           uuid        not null,
  offering_id  uuid        not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  enrols_from  timestamptz,
  enrols_until timestamptz not null,
  counts       text        not null,
  capacity     integer     not null,
  taken        integer     not null default 0,
  group_min    integer     not null,
  group_max    integer     not null,
  languages    text[]      not null,
  state        text        not null,
  constraint occurrence_pkey primary key (tenant_id, id),
  constraint occurrence_counts_is_known check (counts in ('heads', 'groups')),
  constraint occurrence_state_is_known check (state in ('open', 'closed', 'cancelled')),
  constraint occurrence_is_never_oversold check (taken between 0 and capacity),
  constraint occurrence_takes_a_group check (group_min > 0 and group_min <= group_max),
  constraint occurrence_ends_after_it_starts check (ends_at > starts_at and enrols_until <= starts_at)
);
create index occurrence_coming on booking.occurrence (tenant_id, offering_id, starts_at);
alter table booking.occurrence enable row level security;
alter table booking.occurrence force row level security;
create policy occurrence_own on booking.occurrence to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on booking.occurrence to app;

create table booking.booking (
  tenant_id       uuid        not null,
  id              uuid        not null,
  guest_tenant_id uuid        not null,
  offering_id     uuid        not null,
  state           text        not null,
  about           jsonb       not null,
  guest_name      jsonb       not null,
  unit_id         uuid        not null,
  unit_name       text        not null,
  group_id        uuid        not null,
  group_name      text        not null,
  stages          text[]      not null,
  needs           text[]      not null,
  participants    integer     not null,
  adults          integer     not null,
  booked_by       uuid        not null,
  booker_name     text        not null,
  booker_email    text        not null,
  booked_at       timestamptz not null,
  changed_at      timestamptz not null,
  constraint booking_pkey primary key (tenant_id, id),
  constraint booking_state_is_known check (state in ('confirmed', 'cancelled')),
  constraint booking_brings_someone check (participants >= 0 and adults >= 0 and participants + adults > 0)
);
-- A guest's list of its own units' bookings; without it the policy's OR reads every party's rows.
create index booking_of_guest on booking.booking (guest_tenant_id, unit_id, booked_at);
create index booking_of_host on booking.booking (tenant_id, offering_id, booked_at);
alter table booking.booking enable row level security;
alter table booking.booking force row level security;
create policy booking_own on booking.booking to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy booking_party on booking.booking for select to app
  using (current_setting('app.tenant')::uuid in (tenant_id, guest_tenant_id));
grant select, insert, update, delete on booking.booking to app;

-- One booking, one or more occurrences: a series booked together is one booking with several places.
create table booking.place (
  tenant_id       uuid        not null,
  booking_id      uuid        not null,
  occurrence_id   uuid        not null,
  guest_tenant_id uuid        not null,
  group_id        uuid        not null,
  seats           integer     not null,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  cancel_until    timestamptz not null,
  active          boolean     not null,
  constraint place_pkey primary key (tenant_id, booking_id, occurrence_id),
  constraint place_of_a_booking foreign key (tenant_id, booking_id) references booking.booking (tenant_id, id),
  constraint place_of_an_occurrence foreign key (tenant_id, occurrence_id) references booking.occurrence (tenant_id, id),
  constraint place_takes_seats check (seats > 0)
);
create unique index booking_once_per_group on booking.place (tenant_id, occurrence_id, guest_tenant_id, group_id) where active;
create index place_of_guest on booking.place (guest_tenant_id, booking_id);
alter table booking.place enable row level security;
alter table booking.place force row level security;
create policy place_own on booking.place to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy place_party on booking.place for select to app
  using (current_setting('app.tenant')::uuid in (tenant_id, guest_tenant_id));
grant select, insert, update, delete on booking.place to app;

create table booking.history (
  tenant_id       uuid        not null,
  booking_id      uuid        not null,
  to_state        text        not null,
  at              timestamptz not null,
  guest_tenant_id uuid        not null,
  from_state      text,
  by_person       uuid        not null,
  by_tenant       uuid        not null,
  constraint history_pkey primary key (tenant_id, booking_id, at, to_state),
  constraint history_of_a_booking foreign key (tenant_id, booking_id) references booking.booking (tenant_id, id)
);
create index history_of_guest on booking.history (guest_tenant_id, booking_id);
alter table booking.history enable row level security;
alter table booking.history force row level security;
create policy history_own on booking.history to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy history_party on booking.history for select to app
  using (current_setting('app.tenant')::uuid in (tenant_id, guest_tenant_id));
grant select, insert on booking.history to app;

-- A form or client that sends the same booking twice gets the first answer again. Kept for 24 hours.
create table booking.idempotency (
  tenant_id       uuid        not null,
  caller_tenant   uuid        not null,
  caller          uuid        not null,
  route           text        not null,
  key             text        not null,
  request_hash    bytea       not null,
  booking_id      uuid        not null,
  created_at      timestamptz not null,
  constraint idempotency_pkey primary key (tenant_id, caller_tenant, caller, route, key),
  constraint idempotency_key_is_short check (length(key) between 1 and 200)
);
create index idempotency_by_age on booking.idempotency (tenant_id, created_at);
alter table booking.idempotency enable row level security;
alter table booking.idempotency force row level security;
create policy idempotency_own on booking.idempotency to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on booking.idempotency to app;
